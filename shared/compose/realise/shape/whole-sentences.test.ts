/** Answers and the sentences that are made of them: the article that is due, who "both" are, and where a sentence ends. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import { realiseAnswer } from '../realise-answer.ts';
import type { RealisedField } from '../realised-answer.ts';
import { splitSentences } from '../repair/sentences.ts';

function realised(field: RealisedField, typed: string, kind: PromptKindId | null = null) {
  const names = { recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] };
  return realiseAnswer({ field, kind, beginning: null, typed, names }, english);
}

describe('the article that is due', () => {
  test.each([
    ['quick lunch', 'a quick lunch'],
    ['a quick lunch', 'a quick lunch'],
    ['lunch at ours', 'lunch at ours'],
    ['lunch and a walk', 'lunch and a walk'],
    ['15 min call', 'a 15 min call'],
    ['two day course', 'a two day course'],
    ['one-man show', 'a one-man show'],
    ['two pilots', 'two pilots'],
    ['pilot at your mill', 'a pilot at your mill'],
    ['understanding of tariffs', 'an understanding of tariffs'],
    ['funding of research', 'funding of research'],
    ...['more traffic', 'less traffic', 'fewer bugs', 'enough traffic', 'much traffic', 'half an hour'].map(
      (amount) => [amount, amount],
    ),
    ...['plenty of water', 'lots of water'].map((amount) => [amount, amount]),
  ])('%s', (typed, thing) => {
    expect(realised('benefitForMe', typed).sentence).toBe(`I would welcome ${thing}.`);
  });

  test.each(['maybe', 'perhaps', 'possibly', 'also'])('stands behind a word that leads in: %s', (lead) => {
    const { sentence } = realised('benefitForMe', `${lead} pilot at your mill`);
    expect(sentence?.toLowerCase()).toContain(lead);
    expect(sentence).toContain('a pilot at your mill');
  });
});

describe('what is said of both', () => {
  test.each<[PromptKindId, string, string]>([
    ['field', 'both nurses', 'We are both nurses.'],
    ['field', 'both accountants', 'We are both accountants.'],
    ['past', 'both at ORR', 'We were both at ORR.'],
    ['talk', 'both talks', 'Thank you for both talks.'],
    ['past', 'Hull University, 2004 to 2007', 'We were both at Hull University, 2004 to 2007.'],
    ['event', 'same fair', 'We were both at the same fair.'],
    ['field', 'looms', 'We both work with looms.'],
  ])('for %s: %s', (kind, typed, sentence) => {
    expect(realised('prompt', typed, kind).sentence).toBe(sentence);
  });
});

describe('one word with a capital is a name where one is asked for', () => {
  test.each<[RealisedField, PromptKindId | null, string]>([
    ['prompt', 'person', 'We both know Leeds.'],
    ['prompt', 'event', 'We were both at Leeds.'],
    ['prompt', 'past', 'We were both at Leeds.'],
    ['prompt', 'talk', 'I heard you speak at Leeds.'],
    ['howKnown', null, 'I know of you from Leeds.'],
  ])('in %s, %s: %s', (field, kind, sentence) => {
    expect(realised(field, 'Leeds', kind).sentence).toBe(sentence);
  });
});

describe('what says too little is asked back', () => {
  test.each<[RealisedField, PromptKindId | null, string]>([
    ['benefitForMe', null, 'lunch'],
    ['benefitForMe', null, 'advice'],
    ['benefitForMe', null, 'pilot'],
    ['benefitForThem', null, 'visit'],
    ['benefitForThem', null, 'help'],
    ['question', null, 'advice'],
    ['prompt', 'talk', 'a talk'],
    ['prompt', 'talk', 'webinar'],
    ['prompt', 'person', 'neighbour'],
  ])('in %s, %s: %s', (field, kind, typed) => {
    expect(realised(field, typed, kind)).toMatchObject({ sentence: null, problem: 'says-too-little' });
  });
});

describe('a sentence ends at a stop', () => {
  test.each(['It rained. We met.', 'Did it rain? We met.', 'It rained! A boat came.', 'It rained… I left.'])(
    '%s',
    (text) => {
      expect(splitSentences(text)).toHaveLength(2);
    },
  );

  const shortened =
    'Prof Dr Mr Mrs Ms St Fr Sr Jr Rev vs approx etc Inc Ltd Co no nos min max fig ch vol pp ed tel dept govt incl ' +
    'est resp ref sec para qty rs Jan Feb Apr Jun Jul Aug Sept Oct Nov Dec';

  test.each(shortened.split(' '))('but not behind %s.', (word) => {
    expect(splitSentences(`we met ${word}. Lund there. It rained.`)).toEqual([
      `we met ${word}. Lund there.`,
      'It rained.',
    ]);
  });

  test.each(['see example.org there', 'it cost 3.5 pounds', 'e.g. looms'])('nor in “%s”', (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });
});
