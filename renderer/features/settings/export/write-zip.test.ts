import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './write-zip.ts';

function* pieces(...texts: readonly string[]) {
  yield* texts;
}

test('the files are in the zip, each whole, whatever its letters', async () => {
  const zip = await writeZip([
    { name: 'one.json', pieces: pieces('{"a": ', '"🎻 Søns"}') },
    { name: 'empty.json', pieces: pieces() },
    {
      name: 'long.txt',
      pieces: pieces(...Array.from({ length: 50 }, (_, index) => `${index} `.repeat(2_000))),
    },
  ]);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['one.json', 'empty.json', 'long.txt']);
  expect(strFromU8(files['one.json'] ?? new Uint8Array())).toBe('{"a": "🎻 Søns"}');
  expect(files['empty.json']).toHaveLength(0);
  expect(strFromU8(files['long.txt'] ?? new Uint8Array())).toMatch(/^0 0 .* 49 $/);
});
