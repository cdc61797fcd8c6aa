/**
 * `npm run coach:report`: how well the coach's judgement agrees with the corpus, each message read by models that were
 * fitted to nothing of its origin; the worst figures first. Tables for people, then JSON lines for programs.
 */
import { readCorpus } from './corpus-set.ts';
import {
  actFigures,
  confusion,
  inWords,
  needlessFindings,
  precisionAndRecall,
  receivedFigures,
  rightEvidence,
  takenFor,
  verdictKinds,
} from './figures.ts';
import { corpusMessages } from './fitting/corpus-messages.ts';
import { crossValidate, type UnseenReading } from './fitting/cross-validate.ts';
import { bareEnglish } from './fitting/fit-models.ts';
import { reworded } from './rewording.ts';

const entries = readCorpus();
const readings = crossValidate(corpusMessages(entries, bareEnglish), bareEnglish);
const forms: readonly (readonly [string, readonly UnseenReading[]])[] = [
  ['with the form filled', readings.filter(({ message }) => message.isFilled)],
  ['with the form empty', readings.filter(({ message }) => !message.isFilled)],
];

const origins = new Set(entries.map(({ origin }) => origin)).size;
console.log(
  `${entries.length} messages of ${origins} origins, each read by models that saw none of its origin.`,
);
console.log('A share stands with the range in which the true one lies with 95 % certainty.\n');

for (const [form, some] of forms) {
  console.log(form);
  for (const kind of verdictKinds) {
    const { precision, recall } = precisionAndRecall(some, kind);
    console.log(`  ${kind.padEnd(7)} precision ${inWords(precision)}, recall ${inWords(recall)}`);
  }
  console.log(`  honest, called blind     ${inWords(takenFor(some, (kind) => kind !== 'blind', 'blind'))}`);
  console.log(`  blind, called ready      ${inWords(takenFor(some, (kind) => kind === 'blind', 'ready'))}`);
  console.log(`  needless findings for each honest message  ${needlessFindings(some).toFixed(2)}`);
  console.log(`  evidence that is such    ${inWords(rightEvidence(some))}`);
  console.log('  what they are, and what they were called:');
  console.table(confusion(some));
}

console.log('Blind outreach by milieu, the worst recall first (form empty):');
const empty = forms[1]?.[1] ?? [];
const milieus = [...new Set(entries.map(({ milieu }) => milieu))].map((milieu) => {
  const some = empty.filter(({ message }) => message.entry.milieu === milieu);
  return { milieu, messages: some.length, ...precisionAndRecall(some, 'blind') };
});
milieus.sort((a, b) => a.recall.right / a.recall.all - b.recall.right / b.recall.all);
for (const { milieu, messages, precision, recall } of milieus)
  console.log(
    `  ${milieu.padEnd(17)}${String(messages).padStart(4)}  precision ${inWords(precision)}, recall ${inWords(recall)}`,
  );

const tenth = empty.filter((_, at) => at % 10 === 0);
const rewordingsMade = tenth.flatMap(({ message, pack }) =>
  reworded({ ...message.input, languagePack: pack }),
);
const moved = { right: rewordingsMade.filter(({ isMoved }) => isMoved).length, all: rewordingsMade.length };
console.log(`\nRewordings without change of sense that move the verdict: ${inWords(moved)}`);

const { requests, partRight, ...received } = receivedFigures(empty);
console.log(`\n${requests} requests that were received (form empty):`);
console.log(`  pitches that are accepted        ${inWords(received.pitchesAccepted)}`);
console.log(`  anything unwelcome accepted      ${inWords(received.unwelcomeAccepted)}`);
console.log(`  honest ones declined at once     ${inWords(received.honestDeclined)}`);
console.log(`  pitches declined at once         ${inWords(received.pitchesDeclined)}`);
console.log(`  asked for all that is missing    ${inWords(received.missingAsked)}`);
console.log(`  asked for that and no more       ${inWords(received.missingRight)}`);
for (const [part, right] of Object.entries(partRight))
  console.log(`    ${part.padEnd(8)} told right            ${inWords(right)}`);

console.log('\nActs, the worst ranked first:');
const acts = [...actFigures(readings)].sort(([, a], [, b]) => a.ranked - b.ranked);
for (const [act, { precision, recall, ranked }] of acts)
  console.log(
    `  ${act.padEnd(12)}ranked ${ranked.toFixed(3)}  precision ${inWords(precision)}, recall ${inWords(recall)}`,
  );

for (const [form, some] of forms)
  for (const kind of verdictKinds)
    console.log(JSON.stringify({ form, verdict: kind, ...precisionAndRecall(some, kind) }));
console.log(JSON.stringify({ received, requests, partRight, moved }));
