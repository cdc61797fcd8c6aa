import { expect, it } from 'vitest';
import { inputOf } from '../../test/support/example-reading.ts';
import { rehearse } from './rehearsal.ts';

function answersTo(text: string, compellingAnswer: string, benefitForThem: string) {
  const [reason, benefit] = rehearse(inputOf({ text, answers: { compellingAnswer, benefitForThem } }));
  return { reason, benefit };
}

it('offers a good answer that the message does not give', () => {
  const text = 'Hi Ana, we met in Ghent. Which reeds held?';
  const { reason, benefit } = answersTo(
    text,
    'You planted the reeds that we measure',
    'I can send you our water samples',
  );
  expect(reason).toMatchObject({ quality: 'good', isSaid: false });
  expect(reason?.fix).toMatchObject({
    start: text.indexOf('we met'),
    replacement: 'You planted the reeds that we measure. ',
  });
  expect(benefit?.fix).toMatchObject({
    start: text.indexOf('Which'),
    replacement: 'I can send you our water samples. ',
  });
});

it('is content when the message gives the answer', () => {
  const text = 'Hi Ana, you planted the reeds that we measure. I can send you our water samples.';
  const { reason, benefit } = answersTo(
    text,
    'You planted the reeds that we measure',
    'I can send you our water samples',
  );
  expect([reason?.isSaid, benefit?.isSaid, reason?.fix, benefit?.fix]).toEqual([true, true, null, null]);
});

it('is content when the message gives the reason in the words of the form, which the rehearsed answer puts otherwise', () => {
  const text = 'Hi Ana, you planted the reeds that we measure. Which depth was it?';
  const compellingAnswer = 'My students count frogs in your ponds every spring';
  const reasonWith = (reason: string) =>
    rehearse(inputOf({ text, answers: { compellingAnswer, reason } }))[0];
  expect(reasonWith('You planted the reeds that we measure')).toMatchObject({ isSaid: true, fix: null });
  expect(reasonWith('')).toMatchObject({ quality: 'good', isSaid: false });
  expect(reasonWith('')?.fix).not.toBeNull();
});

it('says of a reason that stands in the form alone that it stands there', () => {
  const text = 'Hi Ana, you planted the reeds that we measure.';
  const [said] = rehearse(inputOf({ text, answers: { reason: 'You planted the reeds that we measure' } }));
  expect(said?.sentence).toBe('Your reason in the form is a good answer: it is about the two of you.');
  const [unsaid] = rehearse(inputOf({ text: 'Hi Ana.', answers: { reason: 'You planted the reeds' } }));
  expect(unsaid?.sentence).toBe(
    'Your reason in the form is a good answer, but the message does not give it yet.',
  );
  const { reason, benefit } = answersTo(text, 'You planted the reeds that we measure', 'I measure reeds');
  expect([reason?.sentence, benefit?.sentence].join(' ')).not.toContain('in the form');
});

it('says when an answer is missing, generic or a pitch', () => {
  expect(answersTo('Hi Ana.', '', '').reason?.quality).toBe('empty');
  expect(answersTo('Hi Ana.', 'Just growing my network', '').reason?.quality).toBe('generic');
  expect(answersTo('Hi Ana.', '', 'Our platform helps companies double their revenue').benefit?.quality).toBe(
    'selling',
  );
});

it('takes a sentence that says something for an answer, even with a stock phrase in it', () => {
  const { benefit } = answersTo(
    'Hi Ana.',
    '',
    'I can send you the questions my students ask about networking',
  );
  expect(benefit?.quality).toBe('good');
});

it('knows the answer that the stranger gave', () => {
  const { reason } = answersTo('Hi Paul.', 'Just growing the network, my friend.', '');
  expect(reason?.quality).toBe('generic');
});
