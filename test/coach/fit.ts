/**
 * `npm run coach:fit`: fits the coach's weights to the corpus anew and writes them beside the language they are for. The
 * same corpus gives the same file, whose checksum says what it was fitted on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsOf } from '../../shared/coach/languages/language-pack.ts';
import { corpusChecksum, readCorpus } from './corpus-set.ts';
import { corpusMessages } from './fitting/corpus-messages.ts';
import { bareEnglish, fitModels } from './fitting/fit-models.ts';

const path = join(import.meta.dirname, '../../shared/coach/languages/en/weights.json');

const { acts, verdict } = fitModels(corpusMessages(readCorpus(), bareEnglish), bareEnglish);
const { weights, ...head } = weightsOf(acts, verdict, corpusChecksum());
// One beginning of features a line, so that a change can be read.
const lines = Object.entries(weights).map(
  ([beginning, features]) => `${JSON.stringify(beginning)}: ${JSON.stringify(features)}`,
);
const text = `${JSON.stringify(head).slice(0, -1)},\n"weights": {\n${lines.join(',\n')}\n}}\n`;
writeFileSync(path, text);
console.log(`${lines.length} lines of features, ${Math.round(text.length / 1024)} kB.`);
