import { expect, it } from 'vitest';
import { englishPack } from '../../test/support/english-pack.ts';
import { emptyProfile } from '../compose/empty-profile.ts';
import { readReceived } from './received.ts';

const profile = { ...emptyProfile, name: 'Paul Vane' };

it('reads a blind request and asks what is missing', () => {
  const reading = readReceived({
    text: 'Hello, Paul, It seems we have more than a few common connections. Let’s connect!',
    senderName: 'Rick Blaney',
    callThem: '',
    commonConnections: ['Dana Ortiz'],
    profile,
    known: null,
    languagePack: englishPack,
  });
  expect(reading.verdict.kind).toBe('blind');
  expect(reading.missing).toEqual(['who', 'why', 'for-you', 'true']);
  expect(reading.reply).toMatch(/^Hello Rick,/);
  expect(reading.reply).toContain('I can find only Dana Ortiz');
  expect(reading.reply).toContain('What’s the compelling reason for us to connect?');
});

it('has nothing to ask of a request that says it all', () => {
  const reading = readReceived({
    text: 'Hi Paul, your workshop on earning trust in Boston stayed with me. I can send you what forty newcomers answered to your two questions. Which answer did you never expect?',
    senderName: 'Lena Falk',
    callThem: '',
    commonConnections: [],
    profile,
    known: null,
    languagePack: englishPack,
  });
  expect(reading.missing).toEqual([]);
  expect(reading.reply).not.toContain('compelling reason');
});

it.each([
  ['a sender without a name', { senderName: '', callThem: '' }, 'Hello,'],
  ['a sender as the user calls them', { senderName: 'Lena Falk', callThem: 'Leni' }, 'Hello Leni,'],
])('greets %s', (_, sender, greeting) => {
  const reading = readReceived({
    text: 'Hi',
    ...sender,
    commonConnections: [],
    profile,
    known: null,
    languagePack: englishPack,
  });
  expect(reading.reply.split('\n')[0]).toBe(greeting);
});
