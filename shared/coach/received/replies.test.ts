import { describe, expect, it, test } from 'vitest';
import { forEachAct } from '../acts/act-reader.ts';
import { receivedWords } from '../languages/en/received-words.ts';
import { type Correspondents, repliesTo } from './replies.ts';
import { missingIds, type Stance } from './stance.ts';

const someone: Correspondents = {
  senderName: 'Lena Falk',
  callThem: '',
  myName: 'Paul Vane',
  commonConnections: [],
};

const open: Stance = { kind: 'ask', missing: [], claimsContacts: false, asksQuestion: false, pitch: null };

const pitch: Stance['pitch'] = {
  start: 0,
  end: 1,
  isQuestion: false,
  part: 'body',
  does: forEachAct(() => 0),
  features: new Map(),
};

/** Everything that can be read of a request. */
const stances: readonly Stance[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bits) => {
  const missing = missingIds.filter((_, at) => bits & (1 << at));
  return [true, false].flatMap((claimsContacts) => [
    { ...open, missing, claimsContacts },
    { ...open, kind: 'decline' as const, missing, claimsContacts, pitch },
    ...[true, false].map((asksQuestion) => ({ ...open, kind: 'accept' as const, asksQuestion })),
    { ...open, kind: 'unread' as const },
  ]);
});

const inWords = ({ kind, missing, claimsContacts }: Stance) =>
  `${kind}, missing ${missing.join(' and ') || 'nothing'}${claimsContacts ? ', claims contacts' : ''}`;

describe.each(stances.map((stance) => [inWords(stance), stance] as const))('%s', (_, stance) => {
  const replies = repliesTo(stance, someone, receivedWords);

  test('has three replies in different words, one of which declines', () => {
    expect(new Set(replies.map(({ text }) => text)).size).toBe(3);
    expect(new Set(replies.map(({ label }) => label)).size).toBe(3);
    expect(replies.filter(({ label }) => label === 'Decline with courtesy')).toHaveLength(1);
  });

  test('is met with thanks or a yes, asked two things at most, and nothing is left to fill in', () => {
    for (const { text } of replies) {
      expect(text).toMatch(/Thank you|with pleasure/);
      expect(text.split('?').length - 1).toBeLessThanOrEqual(2);
      expect(text).not.toMatch(/[{}]| {2}|\.\.|undefined/);
    }
  });

  test('is accepted only where nothing is missing or sold', () => {
    const accepting = replies.filter(({ text }) => /glad to accept|with pleasure/.test(text));
    expect(accepting.length).toBe(stance.kind === 'accept' ? 2 : 0);
  });
});

describe('what is missing', () => {
  const asked: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
    who: [/who you are/, /about yourself/],
    reason: [/compelling reason/, /made you write to me/],
    benefit: [/help both of us/, /both gain/],
  };

  test.each(stances.filter(({ kind }) => kind === 'ask'))(
    'is asked in both wordings, and nothing else: %j',
    (stance) => {
      const asking = repliesTo(stance, someone, receivedWords).slice(0, 2);
      asking.forEach(({ text }, wording) => {
        for (const id of missingIds) {
          const question = asked[id]?.[wording] ?? /^$/;
          expect(question.test(text), `${id} in “${text}”`).toBe(stance.missing.includes(id));
        }
        expect(/contacts/.test(text)).toBe(stance.claimsContacts);
        const isAsked = stance.missing.length > 0 || stance.claimsContacts;
        expect(/come of it|have in mind\?$/m.test(text)).toBe(!isAsked);
      });
    },
  );

  it('is asked of a pitch too, together with a reason that is none of its sales', () => {
    const [refusal, ...asking] = repliesTo(
      { ...open, kind: 'decline', missing: ['who'], pitch },
      someone,
      receivedWords,
    );
    expect(refusal?.text).toContain('not looking for what you offer');
    expect(asking[0]?.text).toMatch(/not looking for what you offer.*who you are.*compelling reason/);
    expect(asking[1]?.text).toMatch(/pass on the offer.*about yourself.*write to me/);
  });

  it('is what they are after, where all else is said and it may yet sell', () => {
    expect(repliesTo(open, someone, receivedWords)[0]?.text).toContain('What do you hope will come of it?');
  });
});

it.each([
  ['a sender without a name', { senderName: '' }, 'Hello,'],
  ['a sender by their first name', {}, 'Hello Lena,'],
  ['a sender as the user calls them', { callThem: 'Leni' }, 'Hello Leni,'],
  ['a sender with a name that looks like a pattern', { callThem: '$&' }, 'Hello $&,'],
])('greets %s', (_, given, greeting) => {
  for (const { text } of repliesTo(open, { ...someone, ...given }, receivedWords))
    expect(text.split('\n')[0]).toBe(greeting);
});

it('is signed with the user’s first name, and by nobody where there is none', () => {
  const last = (myName: string) =>
    repliesTo(open, { ...someone, myName }, receivedWords)[0]
      ?.text.split('\n')
      .at(-1);
  expect(last('Paul Vane')).toBe('Paul');
  expect(last('')).toMatch(/\?$/);
});

it('names the contacts that the user finds, the first few of many', () => {
  const claiming: Stance = { ...open, claimsContacts: true };
  const text = (commonConnections: readonly string[]) =>
    repliesTo(claiming, { ...someone, commonConnections }, receivedWords)[0]?.text;
  expect(text([])).toContain('I have not found any yet.');
  expect(text(['Dana Ortiz', 'Lee Wong'])).toContain('So far I can find only Dana Ortiz and Lee Wong.');
  expect(text(['Ana', 'Ben', 'Cem', 'Dov'])).toContain('Ana, Ben and 2 others');
});
