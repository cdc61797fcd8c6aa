import { beforeAll, expect, test, vi } from 'vitest';
import { onPage } from '../../../../test/support/on-page.tsx';

let IncomingPerson: typeof import('./IncomingPerson.tsx').IncomingPerson;
beforeAll(async () => {
  vi.stubGlobal('window', { api: {} });
  ({ IncomingPerson } = await import('./IncomingPerson.tsx'));
});

const shown = (person: { readonly name: string; readonly text: string }) =>
  onPage(<IncomingPerson link={{ ok: true, person: { url: '', ...person } }} />);

test('a link that says something of a person is asked about', () => {
  const page = shown({ name: 'Priya Raman', text: '' });
  expect(page.text).toContain('Name: Priya Raman');
  expect(page.names('button')).toEqual(expect.arrayContaining(['Discard', 'Begin a draft']));
});

test('a link that says nothing a draft could begin with says so, and shows the text that came with it', () => {
  const page = shown({ name: '', text: '***' });
  expect(page.text).toContain('found nothing in it about a person');
  expect(page.text).toContain('***');
  expect(page.names('button')).not.toContain('Begin a draft');
  expect(page.names('summary')).toEqual(['The text that came with it']);
  expect(shown({ name: '', text: '' }).names('summary')).toEqual([]);
});
