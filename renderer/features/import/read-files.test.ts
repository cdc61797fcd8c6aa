import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { together } from '../../../shared/import/imported.ts';
import { type Reading, readFiles } from './read-files.ts';

const connections = [
  'Notes:',
  '"Some of your, connections ""may"" be missing',
  'on this list"',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Dana,Ortiz,https://www.linkedin.com/in/dana,,"Harbour Rail, Ltd","Data',
  'lead",14 Nov 2019',
  'Lee,Wong,,,Sample,Clerk,15 Nov 2019',
].join('\n');

async function read(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>, said: Reading = {}) {
  const given = Object.entries(files).map(([name, content]) => new File([content], name));
  const { imported, reports } = await readFiles(
    given,
    () => said,
    () => undefined,
  );
  return { ...together(imported), reports };
}

/** The bytes of a text in the encoding of old programs, as far as it has one byte a letter. */
function western(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

describe('a table', () => {
  it('is read with the lines on which its rows begin, across quoted line ends', async () => {
    const { connections: found, reports } = await read({ 'Connections.csv': connections });
    expect(found.map(({ line, name, company, role }) => [line, name, company, role])).toEqual([
      [6, 'Dana Ortiz', 'Harbour Rail, Ltd', 'Data lead'],
      [8, 'Lee Wong', 'Sample', 'Clerk'],
    ]);
    expect(reports).toEqual([
      {
        name: 'Connections.csv',
        label: 'connections from LinkedIn',
        encoding: 'utf-8',
        separator: ',',
        unknown: null,
        failure: null,
      },
    ]);
  });

  it.each([
    ['\r\n', ';'],
    ['\n', '\t'],
    ['\r', ','],
  ])('is read with other line ends and separators: %j %j', async (lineEnd, separator) => {
    const lines = ['First Name,Last Name,Connected On', 'Dana,Ortiz,14 Nov 2019', 'Lee,Wong,15 Nov 2019'];
    const text = lines.join(lineEnd).replaceAll(',', separator);
    const { connections: found } = await read({ 'c.csv': text });
    expect(found.map(({ line, name }) => [line, name])).toEqual([
      [2, 'Dana Ortiz'],
      [3, 'Lee Wong'],
    ]);
  });

  it('is read in the encoding it shows, or in the one that is said', async () => {
    const text = 'First Name;Last Name;Connected On\nJosé;Núñez;14 Nov 2019';
    const name = async (content: string | Uint8Array<ArrayBuffer>, said: Reading = {}) =>
      (await read({ 'c.csv': content }, said)).connections[0]?.name;
    expect(await name(`\ufeff${text}`)).toBe('José Núñez');
    expect(await name(western(text))).toBe('José Núñez');
    expect(await name(western(text), { encoding: 'windows-1250' })).toBe('José Núńez');
    const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(await name(wide)).toBe('José Núñez');
  });

  it('that no format knows is offered with what its heads suggest, and read as the user says', async () => {
    const text = 'Person,Firm,Shoe\nDana Ortiz,Harbour Rail,39\nLee Wong,Sample,40';
    const { contacts, reports } = await read({ 'mine.csv': text });
    expect(contacts.map(({ name }) => name)).toEqual(['Dana Ortiz', 'Lee Wong']);
    expect(reports[0]?.unknown).toMatchObject({ header: { line: 1 }, mapping: ['name', null, null] });
    expect(reports[0]?.unknown?.sample).toHaveLength(2);
    const said = await read({ 'mine.csv': text }, { mapping: ['name', 'company', null] });
    expect(said.contacts[0]).toMatchObject({ name: 'Dana Ortiz', company: 'Harbour Rail' });
  });

  it('with a quotation mark that is never closed says where, and keeps what stands before it', async () => {
    const { connections: found, rejected } = await read({
      'c.csv': 'First Name,Last Name,Connected On\nDana,Ortiz,14 Nov 2019\nLee,"Wong,15 Nov 2019\nAna,Sol,x',
    });
    expect(found.map(({ name }) => name)).toEqual(['Dana Ortiz']);
    expect(rejected).toEqual([
      expect.objectContaining({
        line: 3,
        cells: ['Lee', 'Wong,15 Nov 2019\nAna,Sol,x'],
        reason: expect.stringContaining('never closed'),
      }),
    ]);
  });

  it('with a row of thousands of columns refuses that row alone', async () => {
    const { connections: found, rejected } = await read({
      'c.csv': `First Name,Last Name,Connected On\n${'x,'.repeat(5_000)}\nDana,Ortiz,14 Nov 2019`,
    });
    expect(found.map(({ name }) => name)).toEqual(['Dana Ortiz']);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'It has more than 1,000 columns.'],
    ]);
  });
});

describe('a zip', () => {
  const zip = zipSync({
    'Basic_LinkedInDataExport/Connections.csv': strToU8(connections),
    '../../Notes.csv': strToU8(
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On\nDana,Ortiz,,Tea,2026-02-03',
    ),
    'Ad_Targeting.csv': strToU8('Colour,Size\nred,4\nblue,5'),
    'photo.jpg': new Uint8Array([1, 2, 3]),
  });

  it('is read for what is known of it, wherever its files claim to lie', async () => {
    const { connections: found, notes, contacts, reports } = await read({ 'export.zip': zip.slice() });
    expect([found.length, notes.length, contacts.length]).toEqual([2, 1, 0]);
    expect(reports.map(({ name }) => name)).toEqual(['Connections.csv', 'Notes.csv']);
  });

  it('cut off anywhere is refused, whatever it begins with, and one with bytes turned over never does worse', async () => {
    // Behind the mark of its end nothing is wanting but counts.
    for (let end = 0; end < zip.length - 18; end += 7) {
      const { reports } = await read({ 'export.zip': zip.slice(0, end) });
      expect(reports.every(({ label }) => label === null)).toBe(true);
      if (end > 2) expect(reports[0]?.failure).toBe('The zip is cut off. Download it again.');
    }
    for (let at = 0; at < zip.length; at += 11) {
      const flipped = zip.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      await read({ 'export.zip': flipped });
    }
  });

  it('that unpacks to more than an export holds is refused before it fills the memory', async () => {
    const { readZip } = await import('./read-zip.ts');
    const bomb = new Blob([zipSync({ 'a.csv': new Uint8Array(3_000_000) }).slice()]);
    await expect(readZip(bomb, () => true, 1_000_000)).rejects.toThrow('far more than an export holds');
    expect(await readZip(bomb, () => false, 1_000_000)).toEqual([]);
    expect(await readZip(bomb, () => true, 3_000_000)).toHaveLength(1);
  });

  it('without anything to import says so', async () => {
    const { reports } = await read({ 'x.zip': zipSync({ 'a.txt': strToU8('hello') }).slice() });
    expect(reports.map(({ failure }) => failure)).toEqual(['Nothing in the zip can be imported.']);
  });
});

test('cards, espanso, Beeftext and Text Blaze are told by what they hold', async () => {
  const { contacts, snippets, reports } = await read({
    'a.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana Ortiz\nEND:VCARD',
    'base.yml': 'matches:\n  - trigger: ":hi"\n    replace: "Hi {{name}},"\n',
    'combos.json': '{"combos":[{"keyword":"bye","name":"","snippet":"So long."}]}',
    'blaze.json': '{"folders":[{"snippets":[{"name":"Thanks","text":"Thank you."}]}]}',
  });
  expect(contacts.map(({ name }) => name)).toEqual(['Dana Ortiz']);
  expect(snippets.map(({ title }) => title)).toEqual([':hi', 'bye', 'Thanks']);
  expect(reports.map(({ label }) => label)).toEqual([
    'address cards',
    'snippets from espanso',
    'snippets from Beeftext',
    'snippets from Text Blaze',
  ]);
});

test('what is no text, empty or of no known kind is refused in a sentence', async () => {
  const { reports } = await read({
    'picture.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    'nothing.csv': '',
    'letter.doc': 'Dear Dana, how are the reeds?',
    'x.json': '{"a":1}',
  });
  expect(reports.map(({ failure }) => failure)).toEqual([
    'It is not text, whatever its name says.',
    'It is empty.',
    'It is none of the kinds of files that can be imported.',
    'It is none of the kinds of files that can be imported.',
  ]);
});

test('a file that cannot be read any more is said by name', async () => {
  const gone = new File(['x'], 'gone.csv');
  Object.defineProperty(gone, 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
  });
  const { reports } = await readFiles(
    [gone],
    () => ({}),
    () => undefined,
  );
  expect(reports[0]?.failure).toBe('It was moved or changed while it was read. Choose it again.');
});

test('a plain text is a template, called as its file is', async () => {
  const { snippets } = await read({ 'After a talk.txt': 'Hi {{first_name}}, thank you.\r\n' });
  expect(snippets).toEqual([
    { file: 'After a talk.txt', line: 1, title: 'After a talk', body: 'Hi {{first_name}}, thank you.' },
  ]);
});
