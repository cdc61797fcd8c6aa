/** Kinds of answers that strangers gave in a hurry, with the sentence that can be sent. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

const names = {
  recipient: 'Robin Hale',
  others: ['Prajakta Joshi'],
  places: ['Rotary', 'San Marino, Texas'],
};

const realised = realising(names);

test.each<[RealisedField, PromptKindId | null, string, string | null]>([
  [
    'benefitForThem',
    null,
    'no waiting lorries in your yard',
    'For you it would mean no waiting lorries in your yard.',
  ],
  ['benefitForMe', null, 'no waiting', 'For me it would mean no waiting.'],
  ['benefitForThem', null, 'no losses in 9 years', 'No losses in 9 years.'],
  ['benefitForThem', null, 'better pay now. new vans', 'I can offer better pay now and new vans.'],
  ['benefitForThem', null, 'You can film me. honest answers', 'You can film me. I can offer honest answers.'],
  ['benefitForThem', null, 'saves time / a clean yard', 'It saves time. I can offer a clean yard.'],
  ['benefitForThem', null, 'nothing but coffee', 'I can offer nothing but coffee.'],
  ['benefitForThem', null, 'best heather honey', 'I can offer the best heather honey.'],
  ['benefitForThem', null, 'honest feedback', 'I can offer honest feedback.'],
  ['benefitForThem', null, 'motivated', 'I am motivated.'],
  ['benefitForMe', null, 'my thesis', 'It would help me with my thesis.'],
  ['reason', null, 'motivated and punctual', 'I am motivated and punctual.'],
  ['reason', null, 'my son like it', 'My son like it.'],
  ['reason', null, 'our roof leak since two years', 'Our roof leak since two years.'],
  ['reason', null, 'long time', 'Long time.'],
  ['reason', null, '18 minutes for one sole! Mine took 11', '18 minutes for one sole! Mine took 11.'],
  ['reason', null, 'the trains stop at our gate', 'The trains stop at our gate.'],
  [
    'reason',
    null,
    'our savings plan for the choir',
    'I am writing because of our savings plan for the choir.',
  ],
  ['reason', null, 'on Monday it loses the tide table', 'On Monday it loses the tide table.'],
  ['reason', null, 'My old tutor, Ines, taught there', 'My old tutor, Ines, taught there.'],
  ['reason', null, 'got a kiln that nobody uses', 'I have got a kiln that nobody uses.'],
  ['reason', null, 'got promoted in May', 'I got promoted in May.'],
  ['reason', null, 'were lost in the flood', 'Were lost in the flood.'],
  ['benefitForThem', null, 'reduced waste', 'I can offer reduced waste.'],
  ['benefitForMe', null, 'first-hand detail of the trial', 'I would welcome first-hand detail of the trial.'],
  ['prompt', 'field', 'aged care rotas', 'We both work on aged care rotas.'],
  ['prompt', 'field', 'the Green Roofs grant', 'I am writing about the Green Roofs grant.'],
  ['prompt', 'talk', 'panel about tides 2030', 'Thank you for your panel about tides 2030.'],
  ['prompt', 'work', 'pruning, you saved our oak', 'Thank you for your work on pruning. You saved our oak.'],
  ['prompt', 'event', 'your funding round', 'I am writing about your funding round.'],
  ['prompt', 'event', 'your pottery class', 'We were both at your pottery class.'],
  ['prompt', 'past', 'both did a year at sea', 'We both did a year at sea.'],
  ['prompt', 'past', 'the canteen', 'I know you from the canteen.'],
  ['howKnown', null, 'did your evening course', 'I did your evening course.'],
  ['howKnown', null, 'did the roof', 'Did the roof.'],
  ['howKnown', null, 'trade fair', 'I know of you from a trade fair.'],
  ['benefitForMe', null, 'my bees looked after', 'I would like my bees looked after.'],
  ['benefitForMe', null, 'the form fixed', 'I would like the form fixed.'],
  ['benefitForMe', null, 'the seeds you kept', 'I would welcome the seeds you kept.'],
  ['benefitForThem', null, 'nothing much, one more pair of hands', 'I can offer one more pair of hands.'],
  ['benefitForThem', null, 'one van, one driver, no fuss', 'I can offer one van, one driver, no fuss.'],
  ['prompt', 'person', 'Blessing Obuya, my neighbour', 'We both know Blessing Obuya, my neighbour.'],
  ['prompt', 'post', 'that thing you wrote about mud', 'I read that thing you wrote about mud.'],
  ['benefitForMe', null, 'To be honest our visits would grow', 'To be honest our visits would grow.'],
  ['benefitForMe', null, 'to be honest with myself', 'I would like to be honest with myself.'],
  [
    'benefitForThem',
    null,
    'half an hour of music, it costs nothing',
    'I can offer half an hour of music, it costs nothing.',
  ],
  ['benefitForThem', null, 'nothing fancy, just a bed', 'I can offer a bed.'],
  ['benefitForThem', null, 'Nowt grand. A pew, and soup', 'I can offer a pew, and soup.'],
  [
    'benefitForThem',
    null,
    'a tour that costs the choir nothing',
    'I can offer a tour that costs the choir nothing.',
  ],
  ['benefitForThem', null, 'lessons in welsh', 'I can offer lessons in Welsh.'],
  [
    'prompt',
    'person',
    'Ana Reed, used to sing with you',
    'We both know Ana Reed, who used to sing with you.',
  ],
  ['prompt', 'past', 'Prajakta Joshi, your old tutor', 'We both know Prajakta Joshi, your old tutor.'],
  ['prompt', 'past', '2018 course in weaving', 'We were both in the 2018 course in weaving.'],
  ['prompt', 'talk', 'solar install webinar', 'Thank you for your solar install webinar.'],
  ['reason', null, 'sort out the bins, it takes days', 'I would like to sort out the bins, it takes days.'],
  ['reason', null, 'I want show my bowls', 'I want to show my bowls.'],
  ['benefitForThem', null, 'local, insured, can start in June', 'I am local, insured, can start in June.'],
  ['benefitForThem', null, 'free river maps every spring', 'I can offer free river maps every spring.'],
  [
    'benefitForThem',
    null,
    'a hall with a stage and I can find singers',
    'I can offer a hall with a stage. I can find singers.',
  ],
  ['prompt', 'field', 'both drawing maps', 'We are both drawing maps.'],
  [
    'prompt',
    'post',
    'the bit in the parish letter about mice',
    'I read the bit in the parish letter about mice.',
  ],
  ['prompt', 'event', 'seed fair in Leeds, may', 'We were both at the seed fair in Leeds, May.'],
  ['howKnown', null, 'college, you were ahead of me', 'I know of you from college. You were ahead of me.'],
  ['howKnown', null, "regional cooks' meeting", "I know of you from a regional cooks' meeting."],
  ['benefitForThem', null, 'nice to hear that it grows', 'It would be nice to hear that it grows.'],
  ['benefitForThem', null, 'happy to show you round', 'I am happy to show you round.'],
  ['benefitForThem', null, 'no idea to be honest, a cake from me', 'I can offer a cake from me.'],
  [
    'benefitForThem',
    null,
    'A school where you can see your songs being sung every day',
    'I can offer a school where you can see your songs being sung every day.',
  ],
  ['reason', null, 'come and see how they mend nets', 'I would like to come and see how they mend nets.'],
  ['reason', null, 'come and see our nets', 'Come and see our nets.'],
  ['reason', null, 'I have a empty hall', 'I have an empty hall.'],
  ['reason', null, 'I have a one-room hall and a used organ', 'I have a one-room hall and a used organ.'],
  ['reason', null, 'it takes longer then a year', 'It takes longer than a year.'],
  ['reason', null, 'we met later then', 'We met later then.'],
  ['reason', null, 'we were smaller then', 'We were smaller then.'],
  ['prompt', 'person', 'Ana Reed, our cook, suggested it', 'Ana Reed, our cook, suggested it.'],
  ['reason', null, "just reckon we'd get along", "I just reckon we'd get along."],
  ['reason', null, "didn't get to talk to you", "I didn't get to talk to you."],
  ['reason', null, 'so you know who mends your nets', 'I am writing so you know who mends your nets.'],
  ['reason', null, 'request quotation for two bells', 'I would like to request quotation for two bells.'],
  ['benefitForThem', null, "can't think of anything right now", null],
  ['benefitForThem', null, 'about 18 sacks a week', 'I can offer about 18 sacks a week.'],
  ['benefitForMe', null, 'grant money and a quick answer', 'I would welcome grant money and a quick answer.'],
  [
    'benefitForMe',
    null,
    'exchange, and maybe some tips',
    'I would welcome an exchange, and maybe some tips.',
  ],
  [
    'prompt',
    'work',
    'the open position Senior Bell Tuner',
    'I am writing about the open position Senior Bell Tuner.',
  ],
  ['howKnown', null, 'found on a seed list', 'I found you on a seed list.'],
  ['howKnown', null, 'saw on LinkedIn that you moved', 'I saw on LinkedIn that you moved.'],
  ['howKnown', null, 'website', 'I know of you from your website.'],
  ['howKnown', null, 'a github issue', 'I know of you from a GitHub issue.'],
  ['howKnown', null, 'github.com/loom', 'I know of you from github.com/loom.'],
  ['question', null, 'is in hall 4', 'Is it in hall 4?'],
  ['prompt', 'past', 'goats; fever', 'We have goats and fever in common.'],
  ['prompt', 'past', 'Brightleaf, Prajakta', 'We have Brightleaf and Prajakta in common.'],
  ['prompt', 'past', 'School No. 17', 'We were both at School No. 17.'],
  ['prompt', 'past', 'the hostel, B block', 'We were both in the hostel, B block.'],
  ['prompt', 'event', 'Rotary supper', 'We were both at the Rotary supper.'],
  ['prompt', 'event', 'finals in san marino', 'We were both at the finals in San Marino.'],
  [
    'prompt',
    'post',
    'article where you say that we cheat',
    'I read your article where you say that we cheat.',
  ],
  ['prompt', 'post', 'article says glue is cruel', 'I read your article that says glue is cruel.'],
  ['prompt', 'talk', 'podcast ep 112 on burning out', 'Thank you for your podcast ep 112 on burning out.'],
  ['question', null, 'you got anything for May', 'Have you got anything for May?'],
])('%s %s: %s', (field, kind, typed, sentence) => {
  expect(realised(field, typed, kind).sentence).toBe(sentence);
});

describe('how somebody is known, where either can be meant', () => {
  test.each([
    ['Old boss', ['You are my old boss.', 'I know of you through my old boss.']],
    [
      'my teacher at school',
      ['You are my teacher at school.', 'I know of you through my teacher at school.'],
    ],
    ['boss of my boss', ['You are the boss of my boss.', 'I know of you through a boss of my boss.']],
    [
      'friend of my cousin',
      ['You are a friend of my cousin.', 'I know of you through a friend of my cousin.'],
    ],
  ])('%s', (typed, sentences) => {
    const { sentence, problem, choices } = realised('howKnown', typed);
    expect([sentence, problem]).toEqual([null, 'unclear-who']);
    expect(choices.map((choice) => choice.sentence)).toEqual(sentences);
  });

  test.each(['a friend of my aunt', 'your old boss', 'Anna, a friend'])('not for “%s”', (typed) => {
    expect(realised('howKnown', typed).problem).toBeNull();
  });

  test('what is said to somebody who knows says nothing', () => {
    expect(realised('howKnown', 'ag you know').problem).toBe('says-nothing');
  });
});

describe('what the recipient does, with the subject left out', () => {
  test.each<[RealisedField, string, string]>([
    ['howKnown', 'works with my sister', 'you work with my sister'],
    ['howKnown', 'goes to my church', 'you go to my church'],
    ['reason', 'owes me', 'you owe me'],
  ])('%s: %s', (field, typed, text) => {
    expect(realised(field, typed).offer).toEqual({ kind: 'speak-to-them', text, isSure: true });
  });

  test('their firm is "they", which may be others', () => {
    expect(realised('howKnown', 'they funded the choir').offer).toEqual({
      kind: 'speak-to-them',
      text: 'you funded the choir',
      isSure: false,
    });
  });
});

describe('words that are no sentence', () => {
  test('come with what they could be', () => {
    const { choices } = realised('benefitForThem', '9 years, photos, certified');
    expect(choices.map(({ sentence }) => sentence)).toEqual([
      'I bring 9 years, photos, certified.',
      'For you it would mean 9 years, photos, certified.',
    ]);
  });

  test('are left out when the user says so', () => {
    const answer = {
      field: 'benefitForThem',
      kind: null,
      typed: 'Respect',
      names,
      beginning: 'left-out',
    } as const;
    expect(realiseAnswer(answer, english)).toMatchObject({
      sentence: null,
      beginning: 'left-out',
      problem: null,
    });
  });
});

test.each([
  ['from January I have time and could help her team', 'from January I have time and could help your team'],
  ['send him the price list he asked for', 'send you the price list you asked for'],
  ['I studied Botany and his book helped', 'I studied Botany and your book helped'],
  ['we keep patient data and she wrote of it', 'we keep patient data and you wrote of it'],
  ['I want to become head cook and she did just that', 'I want to become head cook and you did just that'],
  ['he taught us until April and I miss him', 'you taught us until April and I miss you'],
])('neither a month nor a thing is somebody else: %s', (typed, text) => {
  expect(realised('reason', typed).offer).toEqual({ kind: 'speak-to-them', text, isSure: true });
});

test('a question of small words is no other language', () => {
  expect(realised('question', 'do you do weddings?').shape).toBe('question');
});
