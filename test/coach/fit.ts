/**
 * `npm run coach:fit`: fits the coach's weights to the corpus anew and writes them beside the language they are for. The
 * same corpus gives the same file, whose checksum says what it was fitted on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsOf } from '../../shared/coach/languages/language-pack.ts';
import { english } from '../support/english.ts';
import { corpusChecksum, readCorpus } from './corpus-set.ts';
import { corpusMessages } from './fitting/corpus-messages.ts';
import { bareEnglish, fitModels } from './fitting/fit-models.ts';

const path = join(import.meta.dirname, '../../shared/coach/languages/en/weights.json');

const { acts, verdict } = fitModels(corpusMessages(readCorpus(), english), bareEnglish);
const { weights, ...head } = weightsOf(acts, verdict, corpusChecksum());
// One feature a line, so that a change can be read.
const lines = Object.entries(weights).map(
  ([feature, pairs]) => `    ${JSON.stringify(feature)}: ${JSON.stringify(pairs)}`,
);
const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync(path, text);
console.log(`${lines.length} features, ${Math.round(text.length / 1024)} kB.`);
