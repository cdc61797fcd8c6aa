/** Words that a rule for others must leave alone: each would else be said of somebody else, or of something else. */
import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

type Place = RealisedField | `prompt ${PromptKindId}`;

const rows: readonly (readonly [place: Place, typed: string, sentence: string])[] = [
  ['benefitForThem', 'to keep you posted', 'I would like to keep you posted.'],
  ['benefitForThem', 'to play at your wedding', 'I would like to play at your wedding.'],
  ['benefitForThem', 'to drink coffee with you', 'I would like to drink coffee with you.'],
  ['benefitForThem', 'host 5 or 6 pupils', 'I can host 5 or 6 pupils.'],
  ['benefitForThem', 'review 10 or 20 pages', 'I can review 10 or 20 pages.'],
  ['benefitForThem', 'sales and marketing plan', 'I can offer a sales and marketing plan.'],
  ['benefitForThem', 'arts and crafts workshop', 'I can offer an arts and crafts workshop.'],
  ['benefitForThem', 'sports bed', 'I can offer a sports bed.'],
  ['benefitForMe', 'help at your stall', 'I would like to help at your stall.'],
  ['benefitForMe', 'help during your harvest', 'I would like to help during your harvest.'],
  ['benefitForMe', 'lucky charm', 'I would welcome a lucky charm.'],
  ['prompt field', 'campaigners for cycle lanes', 'We are both campaigners for cycle lanes.'],
  ['prompt field', 'trainers for guide dogs', 'We are both trainers for guide dogs.'],
  ['reason', 'Rewilding our moor', 'I am rewilding our moor.'],
  ['reason', 'Crowdfunding a mill', 'I am crowdfunding a mill.'],
  ['reason', 'Building a team where people stay curious', 'I am building a team where people stay curious.'],
  ['reason', 'Doubt you remembered me', 'I doubt you remembered me.'],
  ['reason', 'at 3 am we bake the rolls', 'At 3 am we bake the rolls.'],
  ['reason', 'set up a call', 'I would like to set up a call.'],
  ['prompt post', 'your post "Help! 10 tips for bees"', 'I read your post "Help! 10 tips for bees".'],
  ['prompt post', 'The letter w is silent', 'The letter w is silent.'],
  ['howKnown', 'was my teacher', 'Was my teacher.'],
  ['howKnown', 'your student Ana', 'I know of you from your student Ana.'],
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
  ['howKnown', 'would love to see you there', 'I would love to see you there.'],
  ['benefitForMe', 'would be able to sleep', 'I would be able to sleep.'],
  ['benefitForMe', 'would make more pots', 'I would make more pots.'],
  ['benefitForThem', 'meeting you half way', 'I can help by meeting you half way.'],
  ['reason', 'To Bakewell and back', 'To Bakewell and back.'],
  ['howKnown', 'mates with your lad', 'I am mates with your lad.'],
  [
    'prompt talk',
    'your talk on how the mentally ill get help',
    'Thank you for your talk on how the mentally ill get help.',
  ],
  ['prompt talk', 'your talk on how Shell pay no tax', 'Thank you for your talk on how Shell pay no tax.'],
  ['prompt talk', 'your talk on Sun Ra', 'Thank you for your talk on Sun Ra.'],
  ['prompt talk', 'your talk on Sun workstations', 'Thank you for your talk on Sun workstations.'],
  ['prompt talk', 'your talk on SAT', 'Thank you for your talk on SAT.'],
  ['prompt talk', 'your talk Gonna Fly Now', 'Thank you for your talk Gonna Fly Now.'],
  ['prompt talk', 'your talk on the next decade', 'Thank you for your talk on the next decade.'],
  ['prompt talk', 'your lecture on our next ten years', 'Thank you for your lecture on our next ten years.'],
  ['prompt post', 'your post about msg in cooking', 'I read your post about msg in cooking.'],
  ['howKnown', 'I kinda know the mayor', 'I kind of know the mayor.'],
  ['howKnown', 'Straight Outta Compton', 'I know of you from Straight Outta Compton.'],
  ['howKnown', 'Gimme Shelter', 'I know of you from Gimme Shelter.'],
  ['reason', 'people gonna leave', 'People gonna leave.'],
  ['howKnown', 'your sister then introduced us', 'Your sister then introduced us.'],
  ['howKnown', 'my tutor then recommended your book', 'My tutor then recommended your book.'],
  ['howKnown', 'Dana then sent me your book', 'Dana then sent me your book.'],
  ['howKnown', 'the choir you sang a solo with', 'I know of you from the choir you sang a solo with.'],
  [
    'prompt event',
    'evening class you ran a stall beside',
    'We were both at the evening class you ran a stall beside.',
  ],
  [
    'prompt event',
    'the garden you ran the tombola at in Hull',
    'We were both at the garden you ran the tombola at in Hull.',
  ],
  ['prompt event', 'the Will Self reading', 'We were both at the Will Self reading.'],
  ['prompt event', 'the free will workshop', 'We were both at the free will workshop.'],
  [
    'prompt event',
    'the workshop on farming in ten years',
    'We were both at the workshop on farming in ten years.',
  ],
  ['prompt event', 'the launch of Next Year in Havana', 'We were both at the launch of Next Year in Havana.'],
  [
    'prompt event',
    'the hustings on who will run the port',
    'We were both at the hustings on who will run the port.',
  ],
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
