import { expect, it } from 'vitest';
import { makeDraft, makePerson, makeTemplate } from '../../test/support/core-in-folder.ts';
import { commandEntries, draftEntry, offeredEntries, personEntry, templateEntry } from './entries.ts';

const ana = makePerson('ana', { name: 'Ana Sol', role: 'Botanist', company: 'Kew' });
const bea = makePerson('bea', { name: 'Bea Roy' });
const draft = makeDraft('d1', { answers: { ...makeDraft('d1').answers, name: 'Ana Sol' } });
const others = [
  draftEntry(draft),
  templateEntry(makeTemplate('t1', { title: 'After a talk' })),
  ...commandEntries({ section: 'people', id: null }),
];
const labels = (query: string, recent: readonly string[] = []) =>
  offeredEntries({ query, recent, people: [ana, bea], others }).map(({ kind, label }) => `${kind}: ${label}`);

it('offers a person, a draft, a template, a screen or a command by its name', () => {
  expect(labels('ana')).toEqual(['Person: Ana Sol', 'Draft: Ana Sol', 'Person: Bea Roy']);
  expect(labels('after talk')[0]).toBe('Template: After a talk');
  expect(labels('templates')[0]).toBe('Screen: Templates');
  expect(labels('new draft')[0]).toBe('Command: New draft');
  expect(labels('connection')[0]).toBe('Draft: Ana Sol');
});

it('says what each is, and where it leads', () => {
  expect(personEntry(ana)).toMatchObject({
    detail: 'Botanist, Kew',
    goal: { go: { section: 'people', id: 'ana' } },
  });
  expect(draftEntry(draft)).toMatchObject({
    detail: 'Connection request',
    goal: { go: { section: 'compose', id: 'd1' } },
  });
  expect(draftEntry({ ...draft, sent: { at: draft.createdAt, text: '' } }).kind).toBe('Sent');
  expect(personEntry({ ...ana, name: ' ' }).label).toBe('No name yet');
});

it('begins with what was used last', () => {
  expect(labels('', ['command new-draft', 'people bea']).slice(0, 2)).toEqual([
    'Command: New draft',
    'Person: Bea Roy',
  ]);
});

it('offers what is done to a draft only where one is open, and never itself', () => {
  const keysOn = (section: 'compose' | 'people', id: string | null) =>
    commandEntries({ section, id }).map(({ key }) => key);
  expect(keysOn('people', 'ana')).not.toContain('command copy-message');
  expect(keysOn('compose', null)).not.toContain('command copy-message');
  expect(keysOn('compose', 'd1')).toContain('command copy-message');
  expect(keysOn('compose', 'd1')).not.toContain('command open-palette');
});
