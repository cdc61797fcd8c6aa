/** Answers whose words alone mislead: what was asked, and to whom something was done, tells what they are. */
import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

const names = { recipient: 'Robin Hale', others: [] };

function sentenceOf(field: RealisedField, typed: string, kind: PromptKindId | null = null) {
  return realiseAnswer({ field, kind, beginning: null, typed, names }, english).sentence;
}

test.each<[PromptKindId, string, string]>([
  ['event', 'last Saturday meetup in Leeds', "We were both at last Saturday's meetup in Leeds."],
  ['event', 'run club on Tuesday', 'We were both at the run club on Tuesday.'],
  ['event', 'Roadshow at the Olive Hall', 'We were both at the roadshow at the Olive Hall.'],
  ['event', 'Gaziantep 2016, the conference', 'We were both at Gaziantep 2016, the conference.'],
  ['talk', 'lead pipes', 'I heard you speak about lead pipes.'],
  ['field', 'both of us weave', 'Both of us weave.'],
  ['past', 'Sunday school', 'We were both at Sunday school.'],
  ['past', 'lost our jobs same week', 'We lost our jobs same week.'],
])('what prompted it, %s: %s', (kind, typed, sentence) => {
  expect(sentenceOf('prompt', typed, kind)).toBe(sentence);
});

test.each<[RealisedField, string, string]>([
  ['reason', 'Gave me 38 points', 'You gave me 38 points.'],
  ['reason', 'promised us a post', 'You promised us a post.'],
  ['reason', 'took me three years', 'It took me three years.'],
  ['reason', 'never seen it done like that', 'I have never seen it done like that.'],
  ['reason', 'curious', 'I am curious.'],
  ['reason', 'advice on schools', 'I am looking for advice on schools.'],
  ['reason', 'same problem here', 'We have the same problem here.'],
  ['reason', 'Reconnect and compare notes', 'I would like to reconnect and compare notes.'],
  ['howKnown', 'taught my son', 'You taught my son.'],
  ['howKnown', 'Referred', 'I was referred.'],
  ['howKnown', 'school gate', 'I know of you from the school gate.'],
])('%s: who did it, and to whom, in “%s”', (field, typed, sentence) => {
  expect(sentenceOf(field, typed)).toBe(sentence);
});

test('what was done to the sender by somebody both know stays as they say it', () => {
  expect(sentenceOf('reason', 'told me you need hands', 'person')).toBe('Told me you need hands.');
});

test.each<[RealisedField, string, string]>([
  ['benefitForThem', 'team up', 'We could team up.'],
  ['benefitForThem', 'hand over the keys', 'I can hand over the keys.'],
  ['benefitForThem', 'volume hiring', 'I can offer volume hiring.'],
  ['benefitForThem', 'fresh yeast', 'I can offer fresh yeast.'],
  ['benefitForThem', 'lift to the station', 'I can offer a lift to the station.'],
  ['benefitForThem', 'saves you a trip', 'It saves you a trip.'],
  ['benefitForThem', 'sell more bread', 'You could sell more bread.'],
  ['benefitForThem', 'paid work', 'I can offer paid work.'],
  ['benefitForThem', 'me as a guinea pig', 'I can offer myself as a guinea pig.'],
  ['benefitForMe', 'just the recipe', 'I would welcome just the recipe.'],
])('%s: what is offered or wished for in “%s”', (field, typed, sentence) => {
  expect(sentenceOf(field, typed)).toBe(sentence);
});

test.each([
  ['When start the next course, and is it online.', 'When start the next course, and is it online?'],
  ['still open', 'Still open?'],
  ['any chance of a visit', 'Any chance of a visit?'],
  ['and the price', 'And the price?'],
  ['keen', 'Keen?'],
])('where a question is due, “%s” is one', (typed, sentence) => {
  expect(sentenceOf('question', typed)).toBe(sentence);
});

test('an address in brackets ends no sentence by itself', () => {
  expect(sentenceOf('reason', 'I saw the film (https://example.com/watch)')).toBe(
    'I saw the film (https://example.com/watch).',
  );
});
