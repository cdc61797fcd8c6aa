/**
 * `npm run test:torture`: does everything that could cost a user their data, over and over, and prints how often it was
 * tried and what was lost. With `--short`, a small part of it; with names of forms after that, those alone.
 */
import { clock, folder } from './clock-and-folder.ts';
import { damage } from './damage.ts';
import { encryption, encryptionInPlace, encryptionPowerCut } from './encryption.ts';
import { faults, faultsInPlace } from './faults.ts';
import type { Form } from './form.ts';
import { kills } from './kills.ts';
import { powerCut, powerCutInPlace } from './power-cut.ts';
import { twoAtOnce } from './two-at-once.ts';
import { unreadable } from './unreadable.ts';

const forms: Readonly<Record<string, Form>> = {
  kills,
  faults,
  faultsInPlace,
  powerCut,
  powerCutInPlace,
  unreadable,
  damage,
  twoAtOnce,
  clock,
  folder,
  encryption,
  encryptionInPlace,
  encryptionPowerCut,
};

const isShort = process.argv.includes('--short');
const wanted = process.argv.slice(2).filter((name) => name in forms);
// What waits for a busy disk need not wait here: the disk is busy by the form's own will.
Atomics.wait = () => 'timed-out';

let lost = 0;
const table: Record<string, { readonly tries: number; readonly losses: number }> = {};
const shownLosses: string[] = [];
for (const [name, { title, run }] of Object.entries(forms)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { tries, losses } = await run(isShort);
  table[title] = { tries, losses: losses.length };
  // Some take long: what is known already is not to go with a run that is broken off.
  console.log(`${title}: tried ${tries} times, ${losses.length} lost`);
  lost += losses.length;
  shownLosses.push(...losses.slice(0, 10).map((loss) => `${title}: ${loss}`));
}
console.table(table);
for (const loss of shownLosses) console.log(loss);
process.exitCode = lost === 0 ? 0 : 1;
