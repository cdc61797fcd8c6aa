/**
 * `npm run spelling:report`: how often the check of spelling marks what is right, what it finds of the mistakes that
 * people make, and that it marks no name; first on the messages written to measure it, then on those of the coach, in
 * which the marks judged right by hand lie in `right-marks.txt`. Every other mark counts as a false alarm, and is
 * printed. For people first, then JSON lines for programs. `-- building` measures the messages it was built with alone.
 */
import { fileURLToPath } from 'node:url';
import { createChecker } from '../../electron/core/spelling/checker.ts';
import { dictionaryName } from '../../electron/core/spelling/thread.ts';
import { wordUse } from '../../electron/core/spelling/word-use.ts';
import { overlaps } from '../../shared/span.ts';
import { inWords, type Share } from '../coach/figures.ts';
import { inContext, notedNames, type Part, readMessages, readRightMarks, textOf } from './messages.ts';
import { type PlantedPart, readPlanted } from './planted.ts';
import { falseAlarms, foundByKind, plantedFigures, type ReadMessage } from './planted-figures.ts';
import { plantTypo, slipKinds } from './planting.ts';

const { check } = await createChecker(
  fileURLToPath(new URL(dictionaryName, import.meta.resolve('harper.js/slimBinary'))),
);

async function marksIn(text: string) {
  const [marks = []] = await check([text], 'any');
  return marks;
}

/** Words that everybody uses: among the so many first ones. */
const isUsual = (word: string) => wordUse.rankOf(word) < 20_000;

function printPlanted(read: readonly ReadMessage[]) {
  const figures = plantedFigures(read);
  console.log(`  marks that are right  ${inWords(figures.marksRight)}`);
  console.log(`  messages with a false alarm  ${inWords(figures.alarmed)}`);
  console.log(`  noted names marked, untold  ${inWords(figures.namesMarked)}`);
  console.log(`  mistakes found  ${inWords(figures.found)}`);
  for (const [kind, found] of foundByKind(read, isUsual)) console.log(`    ${kind}  ${inWords(found)}`);
  console.log(`  first suggestion right  ${inWords(figures.firstRight)}`);
  for (const one of read) {
    for (const alarm of falseAlarms(one)) console.log(`    ${inContext(one.message.text, alarm)}`);
  }
  return figures;
}

const portionOf = ({ right, all }: Share) => right / Math.max(1, all);

async function measurePlanted(part: PlantedPart) {
  const read: ReadMessage[] = [];
  for (const message of readPlanted(part)) read.push({ message, marks: await marksIn(message.text) });
  console.log(`${read.length} messages written to measure it, ${part}`);
  const figures = printPlanted(read);
  const varieties = [...Map.groupBy(read, ({ message }) => message.variety)]
    .map(([variety, of]) => ({ variety, ...plantedFigures(of) }))
    .toSorted((one, other) => portionOf(one.marksRight) - portionOf(other.marksRight));
  console.log('  by variety, the one with the most wrong marks first: marks right; mistakes found');
  for (const { variety, marksRight, found } of varieties)
    console.log(`    ${variety.padEnd(17)} ${inWords(marksRight)}; ${inWords(found)}`);
  console.log(`${JSON.stringify({ part, messages: read.length, ...figures })}\n`);
}

async function measure(part: Part) {
  const right = readRightMarks();
  const texts = readMessages(part).map(textOf);
  const falseAlarms: string[] = [];
  let marks = 0;
  let alarmed = 0;
  for (const text of texts) {
    const found = await marksIn(text);
    const wrong = found.map((mark) => inContext(text, mark)).filter((context) => !right.has(context));
    marks += found.length;
    alarmed += wrong.length > 0 ? 1 : 0;
    falseAlarms.push(...wrong);
  }
  console.log(`${texts.length} messages, ${part}`);
  console.log(`  marks that are right  ${inWords({ right: marks - falseAlarms.length, all: marks })}`);
  console.log(`  messages with a false alarm  ${inWords({ right: alarmed, all: texts.length })}`);
  for (const context of falseAlarms) console.log(`    ${context}`);
  console.log(
    JSON.stringify({ part, messages: texts.length, marks, falseAlarms: falseAlarms.length, alarmed }),
  );
}

async function measureNames() {
  const names = notedNames();
  const marked: string[] = [];
  for (const name of names) {
    const text = `I met ${name} there. ${name} wrote to us about ${name}’s work.`;
    if ((await marksIn(text)).length > 0) marked.push(name);
  }
  console.log(`\n${names.length} names, firms and places, none of them told to the checker`);
  console.log(`  marked  ${inWords({ right: marked.length, all: names.length })}`);
  for (const name of marked) console.log(`    ${name}`);
  console.log(JSON.stringify({ names: names.length, marked: marked.length }));
}

async function measureFound() {
  const planted = readMessages('measured').flatMap((entry) => plantTypo(textOf(entry)) ?? []);
  const found = new Map(slipKinds.map((kind) => [kind, { right: 0, all: 0 }]));
  for (const typo of planted) {
    const isFound = (await marksIn(typo.text)).some((mark) => overlaps(mark, typo));
    const { right, all } = found.get(typo.kind) ?? { right: 0, all: 0 };
    found.set(typo.kind, { right: right + Number(isFound), all: all + 1 });
  }
  console.log(`\n${planted.length} planted typos, one in a message, letters of words with six or more`);
  for (const [kind, share] of found) console.log(`  ${kind.padEnd(12)} found ${inWords(share)}`);
  const right = [...found.values()].reduce((sum, share) => sum + share.right, 0);
  console.log(`  of any kind  found ${inWords({ right, all: planted.length })}`);
  console.log(JSON.stringify({ planted: planted.length, found: right }));
}

await measurePlanted('building');
if (!process.argv.includes('building')) {
  await measurePlanted('held-back');
  await measure('chosen');
  await measure('measured');
  await measureNames();
  await measureFound();
}
