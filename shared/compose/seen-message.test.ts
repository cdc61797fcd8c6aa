import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDraft, makeTemplate } from '../../test/support/core-in-folder.ts';
import { english } from '../../test/support/english.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Draft } from '../model/draft.ts';
import { draftSchema } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { builtInTemplates } from '../template/built-in/library.ts';
import { composeMessage } from './compose-message.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { followAnswers, isToStay, keepAsSeen, madeAnew, newWordingOf, templateOf } from './seen-message.ts';

type Around = {
  readonly templates: readonly Template[];
  readonly profile: Profile;
  readonly settings: Settings;
};

const today: Around = {
  templates: builtInTemplates,
  profile: { ...emptyProfile, name: 'Robin Example', role: 'Engineer' },
  settings: defaultSettings,
};

const own = (body: string) => makeTemplate('own-1', { body, promptKind: 'talk' });
const withOwn = (...templates: readonly Template[]): Around => ({
  ...today,
  templates: [...templates, ...builtInTemplates],
});

const draft = makeDraft('draft-1', {
  step: 'message',
  answers: {
    ...emptyAnswers,
    name: 'Dana Ortiz',
    promptKind: 'talk',
    prompt: 'your talk on flumes',
    reason: 'our sensors disagree, and yours are right',
    benefitForThem: 'share three years of our logs',
    question: 'What would you measure first',
  },
});

function compose(written: Draft, { templates, profile, settings }: Around) {
  const template = templateOf(written, templates, profile);
  return { template, message: composeMessage(written, template, profile, settings, english) };
}

const textOf = (written: Draft, around: Around) => compose(written, around).message.text;

function seenIn(written: Draft, around: Around): Draft {
  const { template, message } = compose(written, around);
  return keepAsSeen(written, template, message);
}

const change = (before: Draft, after: Partial<Draft>) => followAnswers(before, { ...before, ...after });
const withReason = (before: Draft, reason: string) =>
  change(before, { answers: { ...before.answers, reason } });

const fitted = { ...draft, message: { ...untouchedMessage, fit: true } };

const arbitraryAround: fc.Arbitrary<Around> = fc.record({
  templates: fc
    .array(
      fc.record({
        id: fc.constantFrom('own-1', ...builtInTemplates.map(({ id }) => id)),
        body: fc.constantFrom('', 'Hi {{first_name}}.', '{{reason}}. [[2: {{question}}]]', 'Broken [['),
        promptKind: fc.constantFrom('talk' as const, 'post' as const, null),
      }),
      { maxLength: 4 },
    )
    .map((all) => all.map(({ id, body, promptKind }) => makeTemplate(id, { body, promptKind }))),
  profile: fc.record({ name: fc.string(), role: fc.string(), work: fc.string() }).map((changes) => ({
    ...emptyProfile,
    ...changes,
  })),
  settings: fc.integer({ min: 1, max: 3_000 }).map((limit) => ({
    ...defaultSettings,
    limits: { ...defaultSettings.limits, [draft.channel]: limit },
  })),
});

describe('a message that was seen', () => {
  test('is the same whatever becomes of templates, settings and the profile', () => {
    fc.assert(
      fc.property(fc.boolean(), arbitraryAround, arbitraryAround, (fit, before, after) => {
        const seen = seenIn({ ...draft, message: { ...untouchedMessage, fit } }, before);
        const then = compose(seen, before);
        fc.pre(then.template !== null);
        const now = compose(seen, after);
        expect(now.message.text).toBe(then.message.text);
        expect(now.message.fitted).toEqual(then.message.fitted);
        expect(now.template).toEqual(then.template);
      }),
    );
  });

  test('is there before the language is, and can be saved and read again', () => {
    const seen = draftSchema.parse(JSON.parse(JSON.stringify(seenIn(fitted, today))));
    const { template } = compose(seen, today);
    const message = composeMessage(seen, template, emptyProfile, defaultSettings, null);
    expect(message).toMatchObject({ text: textOf(fitted, today), isPending: false });
  });

  test('says what Fit did then, of the limit it had then', () => {
    const seen = seenIn(fitted, today);
    const wider = {
      ...today,
      settings: { ...defaultSettings, limits: { ...defaultSettings.limits, 'linkedin-note': 2_000 } },
    };
    expect(compose(seen, wider).message).toMatchObject({ limit: 2_000, fitted: { limit: 200, overBy: 0 } });
  });

  test('follows an answer that the user changes, in the words its template had', () => {
    const before = withOwn(own('Old words. {{reason}}.'));
    const seen = seenIn(draft, before);
    const after = withOwn(own('New words. {{reason}}.'));
    const changed = withReason(seen, 'We both measure reeds.');
    expect(textOf(changed, after)).toBe('Old words. We both measure reeds.');
    expect(textOf(seenIn(changed, after), before)).toBe('Old words. We both measure reeds.');
  });

  test.each<[string, (seen: Draft) => Draft]>([
    ['the channel', (seen) => change(seen, { channel: 'x-message' })],
    ['Fit', (seen) => change(seen, { message: { ...seen.message, fit: true } })],
    ['a part', (seen) => change(seen, { message: { ...seen.message, pinned: { '0': 'dropped' } } })],
    ['a value of the template’s own', (seen) => change(seen, { customValues: { meal: 'Soup' } })],
  ])('follows %s that the user changes', (_, changed) => {
    const seen = seenIn(draft, today);
    const after = { ...today, profile: { ...today.profile, name: 'Sam Sample' } };
    expect(changed(seen).message.seen?.made).toBeNull();
    expect(composeMessage(changed(seen), null, after.profile, after.settings, null).isPending).toBe(true);
  });

  test('stays when what the user changes does not go into it', () => {
    const seen = seenIn(draft, today);
    expect(change(seen, { step: 'who', dismissed: ['link:1'] }).message).toBe(seen.message);
    const edited = { ...seen.message, edited: { text: 'My own.', base: 'x' } };
    expect(change(seen, { message: edited }).message.seen).toBe(seen.message.seen);
  });

  test('takes a template for another prompt once the user says that it was another, unless one was chosen', () => {
    const answers = { ...draft.answers, promptKind: 'post' as const };
    const talk = own('{{reason}}.');
    const around = withOwn(talk);
    expect(
      templateOf(change(seenIn(draft, around), { answers }), around.templates, around.profile)?.promptKind,
    ).not.toBe('talk');
    const chosen = { ...draft, templateId: talk.id };
    expect(templateOf(change(seenIn(chosen, around), { answers }), around.templates, around.profile)).toEqual(
      talk,
    );
  });

  test('keeps its template when that is removed, also for what is changed then', () => {
    const seen = seenIn(draft, withOwn(own('Old words. {{reason}}.')));
    expect(textOf(withReason(seen, 'We both measure reeds.'), today)).toBe(
      'Old words. We both measure reeds.',
    );
    expect(textOf(madeAnew(seen, today.templates), today)).toMatch(/^Old words\./);
  });

  test('is not kept before there is one, and not anew when nothing has changed', () => {
    expect(keepAsSeen(draft, null, { made: { text: '', fitted: null } })).toBe(draft);
    expect(keepAsSeen(draft, own('x'), { made: null })).toBe(draft);
    const seen = seenIn(draft, today);
    expect(seenIn(seen, withOwn(own('New words.')))).toBe(seen);
  });
});

test('a message stays from the last step on, and wherever it was seen or edited', () => {
  const onFirst = { ...draft, step: 'who' as const };
  expect(isToStay(onFirst)).toBe(false);
  expect(isToStay(draft)).toBe(true);
  expect(isToStay({ ...seenIn(draft, today), step: 'who' })).toBe(true);
  const edited = { ...untouchedMessage, edited: { text: 'a', base: 'b' } };
  expect(isToStay({ ...onFirst, message: edited })).toBe(true);
});

describe('a message made anew', () => {
  const before = withOwn(own('Old words. [[{{reason}}]].'));
  const after = withOwn(own('[[{{reason}}.]] New words.'));
  const seen = seenIn({ ...draft, message: { ...untouchedMessage, pinned: { '0': 'dropped' } } }, before);

  test('has the words its template has now, and lets go of parts of the old ones', () => {
    const anew = madeAnew(seen, after.templates);
    expect(textOf(anew, after)).toMatch(/disagree.* New words\.$/);
    expect(anew.message.pinned).toEqual({});
    expect(madeAnew(seen, before.templates).message.pinned).toEqual({ '0': 'dropped' });
  });

  test('takes the place of words edited by hand', () => {
    const edited = { ...seen, message: { ...seen.message, edited: { text: 'My own.', base: 'x' } } };
    expect(textOf(madeAnew(edited, after.templates), after)).toMatch(/New words\.$/);
    const unseen = { ...draft, message: { ...untouchedMessage, edited: { text: 'My own.', base: 'x' } } };
    expect(textOf(madeAnew(unseen, after.templates), after)).toMatch(/New words\.$/);
  });

  test('keeps the words it had when those of today have a mistake', () => {
    const broken = withOwn(own('Broken [['));
    expect(textOf(madeAnew(seen, broken.templates), broken)).toBe(textOf(seen, before));
  });
});

describe('that a message would read differently by now', () => {
  const before = withOwn(own('{{reason}}. {{my_name}}'));
  const seen = seenIn(draft, before);
  const wordingOf = (written: Draft, { templates, profile, settings }: Around) =>
    newWordingOf(written, templates, profile, settings, english);
  const after = withOwn(own('New words. {{reason}}.'));

  test('is said with the cause', () => {
    expect(wordingOf(seen, after)).toBe('template');
    expect(wordingOf(seen, { ...before, profile: { ...today.profile, name: 'Sam Sample' } })).toBe(
      'surroundings',
    );
  });

  test('is not said of the same words, of the user’s own, and of what was not seen', () => {
    expect(wordingOf(seen, before)).toBeNull();
    expect(wordingOf(seen, withOwn(own('{{reason}}.  {{my_name}}')))).toBeNull();
    expect(wordingOf(seen, today)).toBeNull();
    const edited = { ...seen.message, edited: { text: 'My own.', base: 'x' } };
    expect(wordingOf({ ...seen, message: edited }, after)).toBeNull();
    expect(wordingOf(draft, after)).toBeNull();
  });
});
