import { describe, expect, it } from 'vitest';
import { englishPack } from '../../../test/support/english-pack.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import { type ReceivedInput, readReceived } from './read-received.ts';

function read(text: string, given: Partial<ReceivedInput> = {}) {
  return readReceived({
    text,
    senderName: '',
    callThem: '',
    commonConnections: [],
    profile: { ...emptyProfile, name: 'Paul Vane' },
    languagePack: englishPack,
    ...given,
  });
}

const answerTo = (reading: ReturnType<typeof read>, id: string) =>
  reading.questions.find((question) => question.id === id);

const blind = 'Hello, Paul, It seems we have more than a few common connections. Let’s connect!';
const whole =
  'Hi Paul, I’m Lena, a school nurse in Hull. Your column on lost umbrellas asks why the black ones never come back. I can send you what forty commuters told me. Which answer did you never expect?';

describe('a request that says next to nothing', () => {
  it('is asked for all that is missing', () => {
    const { stance, verdict, replies } = read(blind, { senderName: 'Rick Blaney' });
    expect(verdict).toBe('Blind outreach');
    expect(stance).toMatchObject({
      kind: 'ask',
      missing: ['who', 'reason', 'benefit'],
      claimsContacts: true,
    });
    expect(replies[0]?.text).toMatch(/^Hello Rick,\n\n/);
    expect(replies[0]?.text).toContain('What would you say is the compelling reason for us to connect');
    expect(replies[0]?.text).toContain('help both of us');
    expect(replies[0]?.text).toMatch(/\n\nPaul$/);
  });

  it('is asked which contacts it means beside those that the user finds', () => {
    const { replies } = read(blind, { commonConnections: ['Dana Ortiz'] });
    expect(replies[0]?.text).toContain('I can find only Dana Ortiz.');
    expect(replies[1]?.text).toContain('I can find only Dana Ortiz.');
  });
});

describe('a request that says it all', () => {
  it('is accepted, with its own words as evidence', () => {
    const reading = read(whole);
    expect(reading.stance.kind).toBe('accept');
    expect(reading.verdict).toBe('A request worth accepting');
    expect(reading.replies[0]?.text).toContain('glad to accept');
    expect(answerTo(reading, 'who')).toMatchObject({
      state: 'answered',
      evidence: '“I’m Lena, a school nurse in Hull.”',
    });
    expect(answerTo(reading, 'reason')?.evidence).toBe(
      '“Your column on lost umbrellas asks why the black ones never come back.”',
    );
    expect(answerTo(reading, 'want')?.evidence).toBe('“Which answer did you never expect?”');
    expect(answerTo(reading, 'benefit')?.evidence).toBe('“I can send you what forty commuters told me.”');
  });

  it('is promised an answer where it asks something, and asked something where it does not', () => {
    expect(read(whole).replies[0]?.text).toContain('Your question');
    const thanks =
      'Hi Paul, I’m Lena, a school nurse in Hull. Your column on lost umbrellas made our whole ward laugh on a bad night, and we pinned it up by the kettle.';
    expect(read(thanks).replies[0]?.text).not.toContain('Your question');
    expect(read(thanks).replies[0]?.text).toMatch(/\?\n\nPaul$/);
  });
});

describe('a request that sells', () => {
  const pitches = [
    'Hi Paul, I’m Chad from Leadly. Your column on lost umbrellas is great. We help publications like yours triple their subscribers with our platform. Do you have 15 minutes on Tuesday?',
    'Dear Site Owner, we offer white-label bookkeeping at nine dollars an hour, with trained staff. You can try us with twenty free hours. Shall we talk on Monday?',
    'Hi Paul, I listened to your episode on umbrellas and found it insightful. We provide podcast editing at half the cost. We can edit one episode for free. Shall we start?',
  ];

  it.each(pitches)('is declined first and in no reply accepted: %s', (pitch) => {
    const { stance, replies } = read(pitch);
    expect(stance.kind).toBe('decline');
    expect(replies[0]?.label).toBe('Decline with courtesy');
    for (const { text } of replies) expect(text).not.toMatch(/accept|pleasure/);
  });

  it('has what it sells quoted as what it wants, and nothing as a gain', () => {
    const reading = read(pitches[2] ?? '');
    expect(answerTo(reading, 'want')).toMatchObject({ state: 'partly' });
    expect(answerTo(reading, 'want')?.evidence).toMatch(/^They sell: “We .+”$/);
    expect(answerTo(reading, 'benefit')?.state).not.toBe('answered');
  });
});

it('reads no further than its sentences: in a language it does not know it says so and judges nothing', () => {
  const { verdict, questions, replies } = read(
    'Guten Tag, ich bin Klempner in Kiel und habe Ihren Aufsatz über Rohre gelesen. Warum nehmen Sie Kupfer?',
  );
  expect(verdict).toBe('Not in English');
  for (const { state, evidence } of questions) {
    expect(state).toBe('partly');
    expect(evidence).toContain('English only');
  }
  expect(replies[0]?.text).toContain('in English');
  expect(replies[0]?.text).not.toContain('accept');
});

it('asks who they are where they only say how they came by them', () => {
  const reading = read(
    'Hi Paul, we met in the lift at the ports conference. I was carrying the model crane.',
  );
  expect(answerTo(reading, 'who')).toMatchObject({ state: 'partly' });
  expect(answerTo(reading, 'who')?.evidence).toMatch(/not who they are: “.*met.*”$/);
  expect(reading.stance.missing).toContain('who');
});

it('names what the user can find untrue', () => {
  const reading = read('Hi Paul, we have 12 mutual connections.', { commonConnections: ['Dana Ortiz'] });
  expect(answerTo(reading, 'truth')?.evidence).toContain('12');
  expect(answerTo(read(whole), 'truth')?.state).toBe('answered');
});

it('reads a text of any length', () => {
  expect(read('word '.repeat(30_000)).replies).toHaveLength(3);
  expect(read('').replies).toHaveLength(3);
});
