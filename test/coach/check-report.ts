/**
 * `npm run check-text:report`: how much of what was planted in drafts the check of a text finds, the worst kind first,
 * and how often it doubts what is true. For people first, then JSON lines for programs.
 */
import { checkDrafts, doubtedForEach, foundOf, messagesDoubted, plantedKinds } from './check-figures.ts';
import { readDrafts } from './drafts-set.ts';
import { inWords, type Share } from './figures.ts';

const shareOf = ({ right, all }: Share) => right / all;

for (const part of ['measured', 'development'] as const) {
  const drafts = checkDrafts(readDrafts(part));
  const kinds = plantedKinds
    .map((kind) => ({ kind, found: foundOf(drafts, kind) }))
    .sort((a, b) => shareOf(a.found) - shareOf(b.found));
  console.log(`${drafts.length} drafts, ${part}`);
  for (const { kind, found } of kinds) console.log(`  planted ${kind.padEnd(8)} found ${inWords(found)}`);
  console.log(`  planted, of any kind   ${inWords(foundOf(drafts))}`);
  console.log(`  true statements doubted for each message  ${doubtedForEach(drafts).toFixed(3)}`);
  console.log(`  messages with one that is doubted  ${inWords(messagesDoubted(drafts))}\n`);
  console.log(JSON.stringify({ part, found: foundOf(drafts), doubtedForEach: doubtedForEach(drafts) }));
}
