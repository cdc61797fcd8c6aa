/** Files as they come from everywhere: broken, huge, hostile. Whatever they are, the reader says what it could not use. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { together } from '../../../shared/import/imported.ts';
import { planImport } from '../../../shared/import/plan-import.ts';
import { readFiles } from './read-files.ts';

const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

async function read(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const { imported, reports } = await readFiles(
    [new File([content], name)],
    () => ({}),
    () => undefined,
  );
  const all = together(imported);
  const plan = planImport(all, {
    people: [],
    connections: [],
    ownPeople: [],
    ownName: '',
    now: '2026-11-29T10:00:00.000Z',
    newId: () => crypto.randomUUID(),
  });
  return { ...all, plan, failures: reports.flatMap(({ failure }) => failure ?? []) };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => strToU8(text).slice();

/** One byte a letter, as old programs write. */
const western = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('lines of two encodings in one file are each read in their own', async () => {
  const file = joined(
    bytes(`${head}Zoë,Ortiz,,,Reeds,Lead,14 Nov 2019\n`),
    western('José,Sol,,,Séte,Lead,14 Nov 2019\n'),
  );
  const { connections } = await read('Connections.csv', file);
  expect(connections.map(({ name, company }) => [name, company])).toEqual([
    ['Zoë Ortiz', 'Reeds'],
    ['José Sol', 'Séte'],
  ]);
});

test('a file of an old program alone is read as one', async () => {
  const { connections } = await read('Connections.csv', western(`${head}José,Sol,,,Séte,Lead,14 Nov 2019\n`));
  expect(connections.map(({ name }) => name)).toEqual(['José Sol']);
});

test.each(['le', 'be'] as const)('UTF-16 (%s) is known without its mark', async (order) => {
  const units = [...`${head}Zoë,Ortiz,,,Reeds,Lead,14 Nov 2019\n`].map((letter) => letter.charCodeAt(0));
  const wide = units.flatMap((unit) => {
    const [low, high] = [unit & 255, unit >> 8];
    return order === 'le' ? [low, high] : [high, low];
  });
  const { connections } = await read('Connections.csv', Uint8Array.from(wide));
  expect(connections.map(({ name }) => name)).toEqual(['Zoë Ortiz']);
});

test('a binary without a zero is no text either', async () => {
  const noise = Uint8Array.from({ length: 5_000 }, (_, index) => 1 + ((index * 7_919) % 255));
  expect((await read('picture.csv', noise)).failures).toEqual(['It is not text, whatever its name says.']);
});

test.each(['b.yml', 'b.json'])('%s that cannot be read is no table', async (name) => {
  const found = await read(name, '{"a": [1, 2, 3, 4\n"b": [1, 2, 3, 4\n"c": [1, 2, 3, 4\n');
  expect(found.failures).toEqual(['It is none of the kinds of files that can be imported.']);
});

test('snippets that unfold into millions are refused', async () => {
  const list = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  const bomb = [list('a', 'x'), list('b', '*a'), list('c', '*b'), list('d', '*c'), 'matches: [*d, *d, *d]'];
  expect((await read('bomb.yml', bomb.join('\n'))).failures).toHaveLength(1);
});

test('names that climb out of a zip are names of files, and nothing else', async () => {
  const one = strToU8(`${head}Dana,Ortiz,,,Reeds,Lead,14 Nov 2019`);
  const zip = zipSync({ '../../etc/Connections.csv': one, '..\\..\\Other.csv': one });
  const { connections } = await read('a.zip', zip.slice());
  expect(connections.map(({ file }) => file)).toEqual(['Connections.csv', 'Other.csv']);
});

test('ten thousand identical rows are one connection, and each is accounted for', async () => {
  const { plan } = await read(
    'Connections.csv',
    head + 'Dana,Ortiz,,,Reeds,Lead,14 Nov 2019\n'.repeat(10_000),
  );
  expect(plan.connections).toHaveLength(1);
  expect(plan.rows.filter(({ state }) => state === 'duplicate')).toHaveLength(9_999);
});

test('formulas and markup are words', async () => {
  const { plan } = await read(
    'people.csv',
    'Name,Company,Notes\n=cmd|x,<script>alert(1)</script>,"<b>hi</b>"\n+1,@x,-2\n',
  );
  expect(plan.save.map(({ name, company }) => [name, company])).toEqual([
    ['=cmd|x', '<script>alert(1)</script>'],
    ['+1', '@x'],
  ]);
});

test.each([
  ['31 Feb 2020', null],
  ['2020-02-30', null],
  ['0000-00-00', null],
  ['14 Nov 99999', null],
  ['yesterday', null],
  ['29 Feb 2024', '2024-02-29'],
  ['14.11.2019', '2019-11-14'],
])('somebody connected on “%s” is kept, and only a day there ever was', async (written, day) => {
  const { connections } = await read('Connections.csv', `${head}Dana,Ortiz,,,Reeds,Lead,${written}`);
  expect(connections.map(({ connectedOn }) => connectedOn)).toEqual([day]);
});

test('a card of hundreds of thousands of folded lines is read', async () => {
  const folded = ' y\n'.repeat(200_000);
  const quoted = `FN;ENCODING=QUOTED-PRINTABLE:${'=41=\n'.repeat(50_000)}=42`;
  const { contacts } = await read('v.vcf', `BEGIN:VCARD\nFN:Dana\nNOTE:x\n${folded}END:VCARD`);
  expect(contacts.map(({ name }) => name)).toEqual(['Dana']);
  const long = await read('q.vcf', `BEGIN:VCARD\nVERSION:2.1\n${quoted}\nEND:VCARD`);
  expect(long.contacts[0]?.name).toMatch(/^A+/u);
});

test('markup that is never closed holds nobody up', async () => {
  const columns = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n';
  const hostile = ['<'.repeat(200_000), '<b'.repeat(100_000), '<style>'.repeat(30_000), '&#'.repeat(100_000)];
  const row = (text: string) => `c,Dana,,Sam,,2025-06-01 14:03:22 UTC,"<p>Hi &amp; bye</p>${text}"\n`;
  const { letters } = await read('messages.csv', columns + hostile.map(row).join(''));
  expect(letters.map(({ text }) => text.slice(0, 8))).toEqual(hostile.map(() => 'Hi & bye'));
});

const samples: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['c.csv', bytes(`${head}Dana,"Or""tiz",,,Reeds,Lead,14 Nov 2019\n`)],
  ['c.zip', zipSync({ 'Connections.csv': strToU8(`${head}Dana,Ortiz,,,Reeds,Lead,14 Nov 2019`) }).slice()],
  ['v.vcf', bytes('BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:=C3=96;Dana\r\nEND:VCARD\r\n')],
  ['s.yml', bytes('matches:\n  - trigger: ":hi"\n    replace: "Hello"\n')],
  ['p.json', bytes('{"format": "common-ground-people", "version": 1, "people": [{"id": "p-1"}]}')],
  ['t.txt', bytes('Hello {{first_name}}')],
];

test.each(samples)('%s cut off anywhere never breaks the reader', async (name, whole) => {
  for (let length = 0; length < whole.length; length += 1) {
    await expect(read(name, whole.slice(0, length))).resolves.toBeDefined();
  }
});

test('bytes that were flipped never break the reader', async () => {
  const flips = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), flips, async ([name, whole], changes) => {
      const broken = whole.slice();
      for (const [at, byte] of changes) broken[at % broken.length] = byte;
      await expect(read(name, broken)).resolves.toBeDefined();
    }),
  );
});
