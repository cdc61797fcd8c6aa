/**
 * Prints how many clumsy answers become the sentence that should come, by field and by shape:
 * `npm run answers:report`. With `-- failures` it lists what went wrong in the writing set, and only there.
 */

import { wilson } from '../../shared/insights/wilson.ts';
import { type AnswerSet, readAnswers } from './corpus.ts';
import { type Judged, judge } from './judge.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function line(label: string, judged: readonly Judged[]): string {
  const right = judged.filter(({ isRight }) => isRight).length;
  const [low, high] = wilson(right, judged.length);
  const share = percent(right / judged.length).padStart(8);
  return `  ${label.padEnd(18)}${`${right}/${judged.length}`.padStart(8)}${share}   (${percent(low)} to ${percent(high)})`;
}

function grouped(judged: readonly Judged[], key: (one: Judged) => string): readonly string[] {
  const groups = Map.groupBy(judged, key);
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([label, group]) => line(label, group));
}

function describe(set: AnswerSet): string {
  const judged = readAnswers(set).map(judge);
  if (judged.length === 0) return '';
  const fieldOf = ({ answer }: Judged) => (answer.kind ? `${answer.field} ${answer.kind}` : answer.field);
  return [
    `${set} set`,
    line('all', judged),
    ...grouped(judged, fieldOf),
    '',
    ...grouped(judged, ({ realised }) => realised.shape),
    '',
  ].join('\n');
}

function failures(): string {
  return readAnswers('writing')
    .map(judge)
    .filter(({ isRight }) => !isRight)
    .map(({ answer, realised }) => {
      const came = `${realised.sentence} ${realised.offer ? `~ ${realised.offer.text}` : ''}`;
      const due = `${answer.sentence} ${answer.offer ? `~ ${answer.offer}` : ''}`;
      const place = answer.kind ? `${answer.field} ${answer.kind}` : answer.field;
      return `${place}: ${answer.typed}\n  came (${realised.shape}/${realised.beginning}): ${came}\n  due: ${due}`;
    })
    .join('\n');
}

const sets: readonly AnswerSet[] = ['writing', 'measuring', 'fresh'];
const report = process.argv[2] === 'failures' ? failures() : sets.map(describe).join('\n');
process.stdout.write(`${report}\n`);
