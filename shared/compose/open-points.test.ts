import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import type { Answers } from '../model/draft.ts';
import { emptyAnswers } from './empty-draft.ts';
import { openPoints, wholeFormOffer } from './open-points.ts';
import { sentencesOf } from './realised-answers.ts';

const formOf = (answers: Partial<Answers>): Answers => ({ ...emptyAnswers, name: 'Mark Pell', ...answers });

/** All sentences of the answers, one after the other, as a template without words of its own would set them. */
const messageOf = (answers: Answers) =>
  [...sentencesOf(answers, english).values()].filter((sentence) => sentence !== null).join(' ');

const pointsOf = (answers: Answers, text = messageOf(answers), dismissed: readonly string[] = []) =>
  openPoints(text, { answers, dismissed }, english);

test('a form that speaks to its recipient has nothing to settle', () => {
  expect(pointsOf(formOf({ reason: 'you plan for tides', benefitForThem: 'share our logs' }))).toEqual([]);
});

describe('what speaks about the recipient', () => {
  const answers = formOf({
    promptKind: 'talk',
    prompt: 'his talk',
    reason: 'he plans for tides and knows the port',
    question: 'does he share the slides',
    howKnown: 'heard him in Leeds',
  });

  test('is said to them with one click, in the whole form', () => {
    const [point] = pointsOf(answers);
    expect(point?.words).toBe('4 answers speak about Mark, not to Mark.');
    expect(point?.ways.map(({ label }) => label)).toEqual(['Speak to Mark']);
    expect(point?.ways[0]?.answers).toMatchObject({
      prompt: 'your talk',
      reason: 'you plan for tides and know the port',
      question: 'do you share the slides',
      howKnown: 'heard you in Leeds',
    });
    expect(point?.stops).toBe(true);
  });

  test('is quoted where it is one answer', () => {
    const [point] = pointsOf(formOf({ reason: 'he plans for tides' }));
    expect(point?.words).toBe('“He plans for tides.” speaks about Mark, not to Mark.');
  });

  test('is no matter where none of it stands in the message, but changed with the rest', () => {
    expect(pointsOf(answers, 'Hi Mark.')).toEqual([]);
    expect(pointsOf(answers, 'Hi Mark. Thank you for his talk.')[0]?.ways[0]?.answers?.reason).toContain(
      'you',
    );
  });

  test('can be changed before there is a message', () => {
    const offer = wholeFormOffer(answers, english);
    expect(offer?.count).toBe(4);
    expect(offer?.way.answers?.prompt).toBe('your talk');
    expect(wholeFormOffer(formOf({ reason: 'you plan for tides' }), english)).toBeNull();
  });

  test('without a name, it is "them"', () => {
    const [point] = pointsOf({ ...answers, name: '' });
    expect(point?.words).toBe('4 answers speak about them, not to them.');
  });
});

test('what somebody else tells is asked, and not again', () => {
  const answers = formOf({ reason: 'Bev says he helped the bakery' });
  const [point] = pointsOf(answers);
  expect(point?.words).toBe('“Bev says he helped the bakery.” Is that about Mark?');
  expect(point?.stops).toBe(true);
  expect(point?.ways.map((way) => way.answers?.reason)).toEqual([
    'Bev says you helped the bakery',
    undefined,
  ]);
  expect(pointsOf(answers, messageOf(answers), [point?.key ?? ''])).toEqual([]);
  expect(pointsOf(answers, 'Hi Mark.')).toEqual([]);
});

test('whoever is greeted by no name is not spoken of by it', () => {
  const answers = formOf({ name: 'the authors', callThem: 'there', reason: 'there is a fault in it' });
  expect(pointsOf(answers)).toEqual([]);
});

test('a person of an earlier sentence may be meant, or the recipient', () => {
  const answers = formOf({ reason: 'I met an old friend. I would like to see him' });
  expect(pointsOf(answers)[0]?.ways[0]?.answers?.reason).toBe('I met an old friend. I would like to see you');
});

test('where the form names somebody both know, that is asked too', () => {
  const answers = formOf({ promptKind: 'person', prompt: 'Ms Ruiz', reason: 'she did a paper on reeds' });
  expect(pointsOf(answers)[0]?.ways[0]?.answers?.reason).toBe('you did a paper on reeds');
});

test('words that are neither a sentence nor a thing are asked about where something is offered', () => {
  const answers = formOf({ benefitForThem: 'Respect', reason: 'many years no see' });
  const [point, ...others] = pointsOf(answers);
  expect(point?.words).toBe('“Respect.” is no whole sentence.');
  expect(point?.stops).toBe(true);
  expect(others).toEqual([]);
  const out = point?.ways.find(({ label }) => label === 'Leave it out')?.answers;
  expect(out && messageOf(out)).toBe('Many years no see.');
  expect(pointsOf(answers, messageOf(answers), [point?.key ?? ''])).toEqual([]);
});

test('words that are neither are asked about only where they stand in the message', () => {
  const answers = formOf({ benefitForThem: 'Respect', reason: 'you plan for tides' });
  expect(pointsOf(answers, 'Hi Mark. You plan for tides.')).toEqual([]);
  const begun = formOf({ benefitForThem: 'Respect', beginnings: { benefitForThem: 'left-out' } });
  expect(pointsOf(begun, 'Hi Mark. Respect.')).toEqual([]);
});

test('a name that is written small is offered in its usual form', () => {
  const answers = formOf({ promptKind: 'person', prompt: 'dana ortiz' });
  const [point] = pointsOf(answers);
  expect(point?.words).toBe('“dana ortiz” is usually written “Dana Ortiz”.');
  expect(point?.stops).toBe(false);
  expect(point?.ways.map((way) => way.answers?.prompt)).toEqual(['Dana Ortiz', undefined]);
  expect(pointsOf(answers, 'Hi Mark.')).toEqual([]);
});

describe('slips of grammar in answers that stand in the message', () => {
  const answers = formOf({ reason: 'I am agree with your post', question: 'Did you went alone?' });

  test('are told once, and one click mends them all', () => {
    const [point, ...others] = pointsOf(answers);
    expect(point?.words).toBe(
      '2 answers are usually written otherwise: “I agree with your post”, “Did you go alone?”',
    );
    expect(point?.stops).toBe(true);
    expect(others).toEqual([]);
    const [mending, keeping] = point?.ways ?? [];
    expect(mending?.answers).toMatchObject({
      reason: 'I agree with your post',
      question: 'Did you go alone?',
    });
    expect(keeping).toEqual({ label: 'Keep my words', answers: null });
    expect(mending?.answers && pointsOf(mending.answers)).toEqual([]);
  });

  test('are not told of answers that are left out, nor once they are kept', () => {
    const [point] = pointsOf(answers, 'Hi Mark. I am agree with your post.');
    expect(point?.words).toBe('“I am agree with your post” is usually written “I agree with your post”.');
    expect(point?.ways.map(({ label }) => label)).toEqual(['Write it so', 'Keep it so']);
    expect(pointsOf(answers, 'Hi Mark.')).toEqual([]);
    expect(pointsOf(answers, messageOf(answers), [pointsOf(answers)[0]?.key ?? ''])).toEqual([]);
  });

  test('come back for an answer that changes, and for that one alone', () => {
    const dismissed = [pointsOf(answers)[0]?.key ?? ''];
    const changed = { ...answers, question: 'Did you went there?' };
    expect(pointsOf(changed, messageOf(changed), dismissed).map(({ words }) => words)).toEqual([
      '“Did you went there?” is usually written “Did you go there?”.',
    ]);
  });
});

test('a reason that says too little is met with the sentence it could be', () => {
  const answers = formOf({ reason: 'seals' });
  const [point] = pointsOf(answers, 'Hello Mark, {{reason}}.');
  expect(point?.words).toBe('“seals” alone does not say why you write.');
  expect(point?.stops).toBe(false);
  const [way] = point?.ways ?? [];
  expect(way?.label).toBe('“I am writing about seals.”');
  expect(way?.answers && messageOf(way.answers)).toBe('I am writing about seals.');
});

describe('a name that nobody can be greeted by', () => {
  const greeting = 'Hello {{first_name}}, you plan for tides.';

  test('is met with what else they may be called', () => {
    const [point] = pointsOf(formOf({ name: 'Beekeepers of Slovenia' }), greeting);
    expect(point?.words).toBe('“Beekeepers of Slovenia” does not say what to call them.');
    expect(point?.stops).toBe(false);
    expect(point?.ways.map((way) => way.answers?.callThem)).toEqual(['Beekeepers of Slovenia', 'there']);
  });

  test('is no greeting where it only describes them', () => {
    const [point] = pointsOf(formOf({ name: 'that drone guy' }), greeting);
    expect(point?.ways.map((way) => way.answers?.callThem)).toEqual(['there']);
  });

  test('is not there yet while nothing is typed', () => {
    expect(pointsOf(formOf({ name: ' ' }), greeting)).toEqual([]);
  });
});
