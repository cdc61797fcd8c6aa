import { beforeAll, expect, test, vi } from 'vitest';
import type { Message } from '../../../../shared/model/person.ts';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import { makeDraft, makePerson, makeTemplate, testMoment } from '../../../../test/support/core-in-folder.ts';

let templateTitle: typeof import('./template-title.ts').templateTitle;
beforeAll(async () => {
  vi.stubGlobal('window', { api: {} });
  ({ templateTitle } = await import('./template-title.ts'));
});

const noted: Message = {
  id: 'draft-1',
  at: testMoment,
  direction: 'to-them',
  purpose: 'connection-request',
  channel: 'linkedin-note',
  templateId: 'own-1',
  text: 'Hi',
};
const ana = makePerson('p1', { messages: [{ ...noted, id: 'another', templateId: 'own-2' }, noted] });
const ownTemplates = [makeTemplate('own-2', { title: 'Another' }), makeTemplate('own-1', { title: 'Mine' })];
const known = { person: ana, ownTemplates };
const sent = makeDraft('draft-1', { personId: 'p1' });

test('is the title as it was when the message was sent, whatever the template is called now', () => {
  const seen = { template: makeTemplate('own-1', { title: 'As it was' }), made: null };
  const draft = { ...sent, message: { ...sent.message, seen } };
  expect(templateTitle(draft, known)).toBe('As it was');
  expect(templateTitle(draft, { person: null, ownTemplates: [] })).toBe('As it was');
});

test('is the title of today where only the template’s id was noted with the message', () => {
  expect(templateTitle(sent, known)).toBe('Mine');
  expect(templateTitle(makeDraft('another', { personId: 'p1' }), known)).toBe('Another');
});

test('is that of a template that comes with the app too', () => {
  const [builtIn] = builtInTemplates;
  if (builtIn === undefined) throw new Error('There are no templates.');
  const person = { ...ana, messages: [{ ...noted, templateId: builtIn.id }] };
  expect(templateTitle(sent, { person, ownTemplates })).toBe(builtIn.title);
});

test('is not known where the template, the message or the person is gone, or none was noted', () => {
  expect(templateTitle(sent, { ...known, ownTemplates: [] })).toBeNull();
  expect(templateTitle(makeDraft('gone', { personId: 'p1' }), known)).toBeNull();
  expect(templateTitle(sent, { ...known, person: null })).toBeNull();
  const person = { ...ana, messages: [{ ...noted, templateId: null }] };
  expect(templateTitle(sent, { person, ownTemplates })).toBeNull();
});
