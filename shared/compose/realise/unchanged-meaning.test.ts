/** Words that a rule for others must leave alone: each would else be said of somebody else, or of something else. */
import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

type Place = RealisedField | `prompt ${PromptKindId}`;

const rows: readonly (readonly [place: Place, typed: string, sentence: string])[] = [
  ['whyThem', 'want to meet her', 'I want to meet her.'],
  ['whyThem', 'need her advice', 'I need her advice.'],
  ['whyThem', 'met him at a fair', 'I met him at a fair.'],
  ['whyThem', 'mentioned her in your post', 'You mentioned her in your post.'],
  ['whyThem', 'both on the committee', 'You are both on the committee.'],
  ['whyNot', 'out of the country', 'Out of the country.'],
  ['whyNot', 'too busy', 'Too busy.'],
  ['whyNot', 'no longer in the field', 'No longer in the field.'],
  ['whyNot', 'not all of us can', 'Not all of us can.'],
  ['whyNot', 'not a day goes by without work', 'Not a day goes by without work.'],
  ['whyNot', 'not my field any more', 'It is not my field any more.'],
  ['reason', 'so my wife says you are the expert', 'So my wife says you are the expert.'],
  ['reason', 'so the council wants to close it', 'So the council wants to close it.'],
  ['question', 'also wondering if you take pupils', 'I am also wondering if you take pupils.'],
  ['question', 'still wondering how you did it', 'I am still wondering how you did it.'],
  ['question', 'still making them', 'Are you still making them?'],
  ['question', 'Question: what do you feed them', 'Question: what do you feed them?'],
  ['benefitForThem', 'be able to share our data', 'I can share our data.'],
  ['benefitForThem', 'be able to lend you a van', 'I can lend you a van.'],
  ['benefitForThem', 'be able to use our kiln', 'You would be able to use our kiln.'],
  ['prompt work', 'top n results are wrong', 'Top n results are wrong.'],
  ['prompt post', 'claiming that prize', 'Thank you for claiming that prize.'],
  ['prompt post', 'where she said it hurts, I agree', 'Where she said it hurts, I agree.'],
  [
    'prompt post',
    'the things your students do for us',
    'I read your post on the things your students do for us.',
  ],
  ['prompt talk', 'remark on bees', 'Thank you for your remark on bees.'],
  ['prompt field', 'growing your own vegetables', 'We both work on growing your own vegetables.'],
  ['prompt field', 'I miss wexford', 'I miss wexford.'],
  ['prompt event', 'Join your open day', 'I join your open day.'],
  ['prompt event', 'running into you at the picket', 'I am writing after running into you at the picket.'],
  ['prompt past', 'walk dogs', 'I walk dogs.'],
  ['prompt past', 'your class, the pub and the bus', 'I was in your class, the pub and the bus.'],
  ['howKnown', 'Colleagues with experience told me', 'Colleagues with experience told me.'],
  ['howKnown', 'mates with your lad', 'I am mates with your lad.'],
];

test.each(rows)('%s: %s', (place, typed, sentence) => {
  const [field, kind = null] = place.split(' ') as [RealisedField, PromptKindId?];
  const names = { recipient: 'Priya Raman', others: [] };
  expect(realiseAnswer({ field, kind, beginning: null, typed, names }, english).sentence).toBe(sentence);
});

test.each([
  ['Gründer @ Tidebell in München', 'Gründer @ Tidebell in München'],
  ['Guns n Roses', 'n Roses'],
])('%s stays as it is written', (typed, kept) => {
  const names = { recipient: 'Priya Raman', others: [] };
  const answer = { field: 'prompt', kind: 'work', beginning: null, typed, names } as const;
  expect(realiseAnswer(answer, english).sentence).toContain(kept);
});
