/** More kinds of answers typed in a hurry: shorthand, lists that end in a sentence, titles, words left out. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { isSentTo, opensWithSomebody, sentToAs } from './pronouns/sent-to-them.ts';
import type { RealisedField } from './realised-answer.ts';
import { withShorthandSpelt } from './repair/shorthand.ts';

const names = { recipient: 'Robin Hale', others: ['Prajakta Joshi'] };

const realised = realising(names);

test.each<[RealisedField, PromptKindId | null, string, string]>([
  [
    'benefitForThem',
    null,
    'notes from a Kenyan farm, if you want',
    'I can offer notes from a Kenyan farm, if you want.',
  ],
  ['benefitForThem', null, 'calls every week', 'I can offer calls every week.'],
  ['benefitForThem', null, 'before/after photos', 'I can offer before/after photos.'],
  ['benefitForThem', null, '200 kilo, dry, can deliver it', 'I can offer 200 kilo, dry. I can deliver it.'],
  [
    'benefitForThem',
    null,
    '6 yrs of welding, could start soon',
    'I can offer 6 yrs of welding. I could start soon.',
  ],
  [
    'benefitForThem',
    null,
    'a map, unprinted but can share',
    'I can offer a map, unprinted. But I can share it.',
  ],
  ['benefitForThem', null, 'Nothing on a Monday, can help after', 'Nothing on a Monday, can help after.'],
  ['benefitForThem', null, 'punctual, knows the port', 'I am punctual, I know the port.'],
  ['benefitForThem', null, 'cheap, good flour', 'I can offer cheap, good flour.'],
  ['prompt', 'post', 'your post about lead times in ports', 'I read your post about lead times in ports.'],
  ['prompt', 'post', 'The Glass Orchard', 'I read The Glass Orchard.'],
  ['prompt', 'work', 'The Glass Orchard of Doubt', 'Thank you for The Glass Orchard of Doubt.'],
  ['prompt', 'event', 'The Spring Conference', 'We were both at the Spring Conference.'],
  ['reason', null, 'got 3 euro a kilo last year', 'I got 3 euro a kilo last year.'],
  ['reason', null, 'got 3 hives now', 'I have got 3 hives now.'],
  ['reason', null, 'Lost two hives in May. Nearly gave up.', 'I lost two hives in May. I nearly gave up.'],
  ['reason', null, 'Lost two hives. Nearly killed me.', 'I lost two hives. Nearly killed me.'],
  [
    'reason',
    null,
    'We sell to ports. Opening a second yard.',
    'We sell to ports. We are opening a second yard.',
  ],
  ['reason', null, 'I sell to ports. Opening a second yard.', 'I sell to ports. I am opening a second yard.'],
  ['reason', null, 'back to weaving after a year off', 'I am back to weaving after a year off.'],
  ['reason', null, 'back in 2019 we met', 'Back in 2019 we met.'],
  ['reason', null, 'to ask again, you were busy', 'I am writing to ask again. You were busy.'],
  ['reason', null, 'to be honest, I forgot', 'To be honest, I forgot.'],
  [
    'benefitForThem',
    null,
    'three trials, two good and one failed',
    'I can offer three trials, two good and one failed.',
  ],
  [
    'benefitForThem',
    null,
    'an exchange on night shifts, we have rules',
    'I can offer an exchange on night shifts, we have rules.',
  ],
  ['benefitForThem', null, 'next week, I could show you round', 'Next week, I could show you round.'],
  [
    'benefitForThem',
    null,
    'a hut by the sea, closed on Monday',
    'I can offer a hut by the sea, closed on Monday.',
  ],
  ['benefitForThem', null, 'the maps, plus I can print them', 'I can offer the maps, plus I can print them.'],
  ['benefitForThem', null, '1) my maps 2) the keys', 'I can offer my maps and the keys.'],
  ['benefitForThem', null, 'photos, version 2) is old', 'I can offer photos, version 2) is old.'],
  ['benefitForThem', null, 'lunch of course', 'I can offer lunch of course.'],
  ['benefitForThem', null, 'quick lunch', 'I can offer a quick lunch.'],
  ['benefitForMe', null, 'new songs, mine are old', 'I would welcome new songs, mine are old.'],
  ['benefitForMe', null, 'someone I can call', 'I would welcome someone I can call.'],
  [
    'benefitForMe',
    null,
    'see how you did it because mine is slow',
    'I would like to see how you did it because mine is slow.',
  ],
  ['prompt', 'past', 'Master Law together', 'We were both in Master Law together.'],
  ['prompt', 'past', 'old classmate from the choir school', 'We are old classmates from the choir school.'],
  [
    'prompt',
    'post',
    'your post about letting children plan their week',
    'I read your post about letting children plan their week.',
  ],
  ['prompt', 'post', 'Roads of the Salt Kings, chapter 4', 'I read Roads of the Salt Kings, chapter 4.'],
  ['prompt', 'post', 'Streets That Sing', 'I read Streets That Sing.'],
  ['reason', null, 'read it in one night', 'I read it in one night.'],
  ['reason', null, 'read more of your work', 'I would like to read more of your work.'],
  ['reason', null, 'reading it with my class every Friday', 'I am reading it with my class every Friday.'],
  ['reason', null, 'my lads still talk about that heron', 'My lads still talk about that heron.'],
  ['question', null, 'shd we meet first', 'Should we meet first?'],
])('%s, %s: “%s”', (field, kind, typed, expected) => {
  expect(realised(field, typed, kind).sentence).toBe(expected);
});

describe('shorthand', () => {
  test.each([
    ['pls tell me how u did it', 'please tell me how you did it'],
    ['Thx, I liked ur maps!', 'Thanks, I liked your maps!'],
    ['ur the first who said so', "you're the first who said so"],
    ['a map w/ notes', 'a map with notes'],
    ['hv you read it, cuz we did', 'have you read it, because we did'],
  ])('“%s” is spelt out', (typed, expected) => {
    expect(withShorthandSpelt(typed, english)).toBe(expected);
  });

  test.each([
    'hoe heeft u dat gedaan',
    'bila sam u Zagrebu',
    'PLS in Leeds is a library',
    'platform U is closed',
    'a plain sentence',
  ])('“%s” is left as it is', (typed) => {
    expect(withShorthandSpelt(typed, english)).toBe(typed);
  });
});

describe('whom somebody sent the user to', () => {
  const read = (text: string) => english.read(text);

  test.each<[string, 'she' | 'he' | null]>([
    ['Heinz said I should speak with him', 'he'],
    ['Bev told me to write to her', 'she'],
    ['Bev suggested that I get in touch with them', null],
    ['Bev has advised me to contact him', 'he'],
    ['Caio recommended her', 'she'],
  ])('is the recipient: “%s”', (text, as) => {
    expect(isSentTo(read(text))).toBe(true);
    expect(sentToAs(read(text))).toBe(as);
  });

  test.each([
    'Heinz told me about him',
    'Mick reckons we should talk, he plastered for both',
    'He said I should speak with him',
    'Bev said to call her sister',
    'Heinz',
  ])('is not told by “%s”', (text) => {
    expect(isSentTo(read(text))).toBe(false);
    expect(sentToAs(read(text))).toBeNull();
  });

  test.each<[string, boolean]>([
    ['She set up the first one', true],
    ['I like it. And he knows it', true],
    ['I want to know how she did it', false],
    ['her loom', false],
  ])('“%s” may go on about whoever introduced them: %s', (text, expected) => {
    expect(opensWithSomebody(read(text))).toBe(expected);
  });
});

test.each([
  ['could send her clients', 'could send you clients'],
  ['could send her manager a note', 'could send your manager a note'],
])('“%s” is said to them as “%s”', (typed, expected) => {
  expect(realised('benefitForThem', typed).offer).toMatchObject({ text: expected });
});

test.each<[string, boolean]>([
  ['I want to move up to team leader and she did that', true],
  ['I heard she is now matron and she likes it', true],
  ['looking for a postdoc, her group is the best', true],
  ['old classmate from the choir school, she sang', true],
  ['colleague told me about her loom', false],
  ['I want to help my manager and she did that', false],
  ['my postdoc said her group is the best', false],
])('“%s” surely speaks about the recipient: %s', (typed, isSure) => {
  expect(realised('reason', typed).offer?.kind === 'speak-to-them').toBe(isSure);
});
