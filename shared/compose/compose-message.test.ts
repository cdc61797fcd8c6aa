import { expect, it } from 'vitest';
import { makeDraft, makeTemplate } from '../../test/support/core-in-folder.ts';
import { english } from '../../test/support/english.ts';
import { defaultSettings } from '../default-settings.ts';
import { channelWithLimit, composeMessage } from './compose-message.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';

const template = makeTemplate('t1', {
  body: 'Hi {{first_name}}. [[3: I plan trains in Leeds.]] [[7: Warmly.]]',
});
const inFull = 'Hi Ana. I plan trains in Leeds. Warmly.';
const answers = { ...emptyAnswers, name: 'Ana Sol' };

function compose(
  changes: Parameters<typeof makeDraft>[1] = {},
  limit = 200,
  used: typeof template | null = template,
) {
  const settings = { ...defaultSettings, limits: { ...defaultSettings.limits, 'linkedin-note': limit } };
  return composeMessage(makeDraft('d1', { answers, ...changes }), used, emptyProfile, settings, english);
}

const editedFrom = (base: string) => ({ ...untouchedMessage, edited: { text: 'Hello 👍', base } });

it('follows the answers until it is edited', () => {
  expect(compose()).toMatchObject({
    text: inFull,
    live: inFull,
    length: inFull.length,
    limit: 200,
    unfilled: [],
    isEdited: false,
    hasNewerAnswers: false,
    fitted: null,
  });
});

it('is the user’s own once it was edited, and counts their words', () => {
  expect(compose({ message: editedFrom(inFull) })).toMatchObject({
    text: 'Hello 👍',
    length: 8,
    live: inFull,
    isEdited: true,
    hasNewerAnswers: false,
  });
});

it('tells when the answers have changed since it was edited, and only then', () => {
  expect(compose({ message: editedFrom('Hi Dana.') }).hasNewerAnswers).toBe(true);
  expect(compose({ message: editedFrom(inFull) }).hasNewerAnswers).toBe(false);
  expect(compose({ message: untouchedMessage }).hasNewerAnswers).toBe(false);
});

it('names what is not filled in, in what is on the screen', () => {
  expect(compose({ answers: emptyAnswers }).unfilled.map(({ text }) => text)).toEqual(['{{first_name}}']);
  expect(compose({ answers: emptyAnswers, message: editedFrom('') }).unfilled).toEqual([]);
});

it('is fitted to the channel’s limit when asked, and says what gave way', () => {
  const message = compose({ message: { ...untouchedMessage, fit: true } }, 32);
  expect(message.text).toBe('Hi Ana. I plan trains in Leeds.');
  expect(message.fitted?.leftOut).toHaveLength(1);
  expect(compose({ message: untouchedMessage }, 32).text).toBe(inFull);
});

it('keeps a part that the user asked for, whether it is fitted or not', () => {
  const pinned = { '1': 'full' } as const;
  expect(compose({ message: { ...untouchedMessage, fit: true, pinned } }, 32).text).toContain('Warmly.');
  expect(compose({ message: { ...untouchedMessage, pinned: { '0': 'short' } } }).text).toBe(inFull);
});

it('says nothing of Fit where the words are the user’s own', () => {
  const message = compose({ message: { ...editedFrom('Hi'), fit: true } }, 32);
  expect(message.fitted).toBeNull();
  expect(message.live).toBe('Hi Ana. I plan trains in Leeds.');
});

it('is empty without a template that can be used', () => {
  expect(compose({}, 200, null)).toMatchObject({ text: '', live: '', length: 0, fitted: null });
  const broken = makeTemplate('t2', { body: 'Hi {{first' });
  expect(compose({ message: { ...untouchedMessage, fit: true } }, 200, broken).text).toBe('');
});

it('has the limit of each channel, as the user set it', () => {
  expect(compose({ channel: 'inmail' }).limit).toBe(1_900);
  expect(channelWithLimit('linkedin-note', defaultSettings)).toBe('LinkedIn note · 200');
  expect(channelWithLimit('inmail', defaultSettings)).toBe('InMail · 1,900');
});

it('waits for the language to make sentences of the answers; the user’s own words wait for nothing', () => {
  const waiting = (message: Parameters<typeof makeDraft>[1]) =>
    composeMessage(makeDraft('d1', { answers, ...message }), template, emptyProfile, defaultSettings, null);
  expect(waiting({})).toMatchObject({ text: '', isPending: true });
  expect(waiting({ message: editedFrom(inFull) })).toMatchObject({
    text: 'Hello 👍',
    isPending: false,
    hasNewerAnswers: false,
  });
});

it('says of Fit’s work what gave way, what was kept by the user’s wish, and what is longest', () => {
  const optional = makeTemplate('t3', {
    body: 'Hi {{first_name}}. [[9: I plan trains.]] [[8: It is cold here.]] [[1: Warmly.]]',
  });
  const said = (pinned: Parameters<typeof makeDraft>[1] & object) => compose(pinned, 30, optional).fitted;
  expect(said({ message: { ...untouchedMessage, fit: true } })).toEqual({
    limit: 30,
    overBy: 0,
    isExact: true,
    leftOut: [{ index: 1, state: 'dropped' }],
    parts: [{ index: 1, text: 'It is cold here.' }],
    longest: [{ name: 'first_name' }],
  });
  const pinned = { '1': 'full' } as const;
  expect(said({ message: { ...untouchedMessage, fit: true, pinned } })).toMatchObject({
    leftOut: [{ index: 0, state: 'dropped' }, { index: 2 }],
    parts: [{ index: 0 }, { index: 1, text: 'It is cold here.' }, { index: 2 }],
  });
});

it('says that a part was kept only of one that stands in the message', () => {
  const optional = makeTemplate('t2', { body: 'Hi {{first_name}}. [[3: {{role}}.]] [[7: Warmly.]]' });
  const message = { ...untouchedMessage, fit: true, pinned: { '0': 'full', '1': 'full' } as const };
  const known = { ...answers, role: 'Planner' };
  expect(compose({ answers: known, message }, 200, optional).fitted?.parts).toMatchObject([
    { index: 0, text: 'Planner.' },
    { index: 1 },
  ]);
  expect(compose({ message }, 200, optional).fitted?.parts).toMatchObject([{ index: 1 }]);
});
