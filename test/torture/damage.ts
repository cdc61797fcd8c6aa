/** A document is cut at every offset, each of its bytes inverted, each of its bits flipped. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, type Form, inFolder, prepare, shown } from './form.ts';

type Harm = { readonly what: string; readonly bytes: Buffer };

function* harmsTo(bytes: Buffer, step: number): Generator<Harm> {
  for (let index = 0; index < bytes.length; index += step) {
    yield { what: `cut at ${index}`, bytes: bytes.subarray(0, index) };
    for (const mask of [0xff, 1, 2, 4, 8, 16, 32, 64, 128]) {
      const harmed = Buffer.from(bytes);
      harmed[index] = (harmed[index] ?? 0) ^ mask;
      yield { what: `byte ${index} ^ ${mask}`, bytes: harmed };
    }
  }
}

export const damage: Form = {
  title: 'each offset cut, each byte inverted, each bit flipped',
  run: (isShort) =>
    inFolder(async (place) => {
      const base = join(place, 'base');
      const folder = join(place, 'case');
      await prepare(base);
      const name = readdirSync(base).find((file) => /^drafts-.\.json$/.test(file)) ?? '';
      const losses: string[] = [];
      let tries = 0;
      for (const { what, bytes } of harmsTo(readFileSync(join(base, name)), isShort ? 157 : 1)) {
        copyOf(base, folder);
        writeFileSync(join(folder, name), bytes);
        const { version, isTold } = await shown(folder);
        tries += 1;
        const isFine = version === 'three' || (version === 'two' && isTold);
        if (!isFine) losses.push(`${what}: shows ${version}${isTold ? '' : ' without a word'}`);
      }
      return { tries, losses };
    }),
};
