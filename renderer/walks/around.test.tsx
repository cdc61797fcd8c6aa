/** What comes of everything that can be done around the rooms, and with what was imported: see `test/support/walk/walk.tsx`. */
import { test } from 'vitest';
import type { PlannedRow } from '../../shared/import/plan-import.ts';
import type { BookConnection } from '../../shared/model/address-book.ts';
import { ana, own } from '../../test/support/walk/sample.ts';
import { walksThrough } from '../../test/support/walk/walk-each.ts';

const connection: BookConnection = {
  id: 'dov',
  name: 'Dov Ash',
  role: 'Miller',
  company: 'Tide Mill',
  email: 'dov@tide-mill.example',
  profileLink: '',
  connectedOn: '2026-11-03',
};

const report = {
  name: 'people.csv',
  label: 'a table of people',
  encoding: 'utf-8',
  separator: ',',
  unknown: null,
  failure: null,
} as const;

const row = (line: number, state: PlannedRow['state']) => ({
  file: 'people.csv',
  line,
  name: `Row ${line}`,
  state,
});

const plan = {
  rows: [row(2, 'new'), row(3, 'new')],
  rejected: [{ file: 'people.csv', line: 4, cells: ['', '?'], reason: 'It has no name.' }],
  people: [ana],
  templates: [own],
  drafts: [],
  addressBook: null,
  profile: null,
  settings: null,
};

test('the frame, the address book, the preview of an import, and what stands before the data', async () => {
  const { page, through } = await walksThrough({
    readEncryption: { kind: 'locked', hasPassphrase: true, problem: null },
  });
  const { AddressBook } = await import('../features/people/address-book/AddressBook.tsx');
  const { ImportDialog } = await import('../features/import/ImportDialog.tsx');
  const { useImport } = await import('../features/import/store.ts');
  const { Notices } = await import('../Notices.tsx');
  const { NotesMeter } = await import('../NotesMeter.tsx');
  const { OpenElsewhere } = await import('../OpenElsewhere.tsx');
  const { OpeningFailed } = await import('../OpeningFailed.tsx');
  const { SaveStatus } = await import('../workspace/SaveStatus.tsx');
  const { useAddressBook } = await import('../workspace/address-book.ts');
  const book = { importedAt: '2026-11-04T12:00:00.000Z', changes: null, connections: [connection] };
  const previewed = (problem: string | null) => () =>
    useImport.setState({ state: { kind: 'preview', preview: { reports: [report], plan }, problem } });
  await through([
    {
      name: 'address-book-filled',
      prepare: () => useAddressBook.setState({ book }),
      show: () => <AddressBook />,
    },
    { name: 'import-preview', prepare: previewed('The disk is full.'), show: () => <ImportDialog /> },
    {
      name: 'notices',
      prepare: () => page.workspace.addNotice({ id: 'n', text: 'A file was set aside.' }),
      show: () => (
        <>
          <Notices />
          <NotesMeter />
          <SaveStatus />
        </>
      ),
    },
    {
      name: 'open-elsewhere',
      show: () => (
        <OpenElsewhere place={{ kind: 'elsewhere', isAsking: false, problem: 'It did not answer.' }} />
      ),
    },
    {
      name: 'opening-failed',
      show: () => <OpeningFailed failure={{ code: 'unavailable', message: 'It could not be read.' }} />,
    },
    {
      name: 'locked',
      show: () => <OpeningFailed failure={{ code: 'locked', message: 'It is locked.' }} />,
    },
  ]);
});
