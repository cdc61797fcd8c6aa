/**
 * `npm run words`: writes the messages of every built-in template to `test-results/words.md`, each with its length and
 * what the grammar checker says of it, for a person to read aloud.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGrammar, type Finding } from './grammar.ts';
import { knownNames, type SampleMessage, sampleMessages } from './sample-messages.ts';

const folder = join(import.meta.dirname, '../../test-results');

const quoted = (text: string) => text.replace(/^/gm, '> ').replaceAll('\n> \n', '\n>\n');

const findingLine = ({ rule, words, message, suggestions }: Finding) =>
  `- **${rule}**, “${words}”: ${message}${suggestions.length === 0 ? '' : ` (${suggestions.join(', ')})`}`;

function section(message: SampleMessage, findings: readonly Finding[]): string {
  const { person, completeness, channel, text, length, limit } = message;
  const heading = `### ${person.id}, ${completeness}, ${channel}: ${length} of ${limit}`;
  return [heading, quoted(text), ...findings.map(findingLine)].join('\n\n');
}

const began = performance.now();
const grammar = await createGrammar(knownNames);
const ready = performance.now();

const messages = sampleMessages();
const parts: string[] = [];
let found = 0;
let templateId = '';
for (const message of messages) {
  if (message.template.id !== templateId) {
    templateId = message.template.id;
    parts.push(`## ${message.template.title} (${templateId})`);
  }
  const findings = await grammar.check(message.text);
  found += findings.length;
  parts.push(section(message, findings));
}

mkdirSync(folder, { recursive: true });
const path = join(folder, 'words.md');
const summary = `${messages.length} messages, ${found} findings of the grammar checker.`;
writeFileSync(path, `# Messages of the built-in templates\n\n${summary}\n\n${parts.join('\n\n')}\n`);
const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(1);
console.log(`${summary} Read them in ${path}`);
console.log(`Setting up took ${seconds(began, ready)} s, checking ${seconds(ready, performance.now())} s.`);
