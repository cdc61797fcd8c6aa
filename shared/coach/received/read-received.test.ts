import { describe, expect, it } from 'vitest';
import { englishPack } from '../../../test/support/english-pack.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import type { ActId } from '../acts/act-ids.ts';
import { forEachAct } from '../acts/act-reader.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
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

const never = { bias: -9, weights: new Map<string, number>() };

const marks: Partial<Record<ActId, string>> = {
  'ask-open': 'question',
  'ask-favour': 'favour',
  'ask-time': 'meeting',
};

/** A language in which a word says what its sentence does: "offer" offers, "meeting" asks for time; "begun" begins a reason. */
const plainPack: LanguagePack = {
  ...englishPack,
  isLanguageOf: () => true,
  acts: {
    ...forEachAct((act) => ({ bias: -5, weights: new Map([[`w ${marks[act] ?? act}`, 10]]) })),
    reason: {
      bias: -5,
      weights: new Map([
        ['w reason', 10],
        ['w begun', 2.5],
      ]),
    },
  },
  verdict: { ready: never, blind: { bias: -5, weights: new Map([['finding wrong-name', 10]]) } },
};

const readPlain = (text: string) => read(text, { languagePack: plainPack });

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
    expect(read(whole).replies[0]?.text).toContain('How did you come to the question?');
    const thanks =
      'Hi Paul, I’m Lena, a school nurse in Hull. Your column on lost umbrellas made our whole ward laugh on a bad night, and we pinned it up by the kettle.';
    expect(read(thanks).replies[0]?.text).not.toContain('the question');
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

describe('the answers it gives', () => {
  it.each([
    ['who', 'a introduce one. a know two.', 'answered', '“a introduce one.”'],
    ['who', 'a know two.', 'partly', 'They say how they know of you, and not who they are: “a know two.”'],
    [
      'who',
      'a common two.',
      'partly',
      'They say how they know of you, and not who they are: “a common two.”',
    ],
    ['who', 'a thank two.', 'open', 'They do not say who they are.'],
    ['reason', 'a offer one. a know two. a reason three.', 'answered', '“a reason three.”'],
    ['reason', 'a offer one. a know two.', 'answered', '“a know two.”'],
    ['reason', 'a offer one. a common two.', 'answered', '“a common two.”'],
    ['reason', 'a offer one. a begun two.', 'answered', '“a offer one.”'],
    ['reason', 'a begun two.', 'partly', 'They only begin a reason: “a begun two.”'],
    ['reason', 'a thank two.', 'open', 'They give no reason that would not fit anyone.'],
    ['want', 'a question one.', 'answered', '“a question one.”'],
    ['want', 'a favour one.', 'answered', '“a favour one.”'],
    ['want', 'a meeting one.', 'answered', '“a meeting one.”'],
    ['want', 'a wish one.', 'answered', '“a wish one.”'],
    ['want', 'a invite one.', 'answered', '“a invite one.”'],
    ['want', 'a sell one. a question two.', 'partly', 'They sell: “a sell one.”'],
    ['want', 'a thank one.', 'open', 'They do not say what they would like of you.'],
    ['benefit', 'a question one. a offer two.', 'answered', '“a offer two.”'],
    [
      'benefit',
      'a question one.',
      'partly',
      'They offer nothing, but ask what you can answer: “a question one.”',
    ],
    ['benefit', 'a sell one. a offer two. a question three.', 'open', 'They do not say what you would gain.'],
  ])('to “%s”, of “%s”, are %s: %s', (id, text, state, evidence) => {
    expect(answerTo(readPlain(text), id)).toMatchObject({ state, evidence });
  });
});

it('leaves to the user what only they can know: whether the two have spoken before', () => {
  expect(
    answerTo(read('Hi Paul, as we discussed last week, here are the tide tables.'), 'truth')?.state,
  ).toBe('answered');
});

it('looks at the first 20,000 characters', () => {
  const words = 'word '.repeat(3_999);
  expect(readPlain(`${words}\na sell.`).stance.kind).toBe('ask');
  expect(readPlain(`${words.slice(0, -100)}\na sell.`).stance.kind).toBe('decline');
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
