import { expect, it } from 'vitest';
import { builtInTemplates } from '../../shared/template/built-in/library.ts';
import { createGrammar, type Finding } from './grammar.ts';
import { knownNames, sampleMessages } from './sample-messages.ts';

const messages = sampleMessages();

it('has messages of every built-in template, none of them empty', () => {
  const seen = new Set(messages.map(({ template }) => template.id));
  expect([...seen].toSorted()).toEqual(builtInTemplates.map(({ id }) => id).toSorted());
  expect(messages.filter(({ text }) => text.trim() === '')).toEqual([]);
});

it('thanks nobody twice', () => {
  const thanks = /\b(?:thank you|thanks)\b(?! to\b)/gi;
  expect(messages.filter(({ text }) => [...text.matchAll(thanks)].length > 1)).toEqual([]);
});

it('finds no fault of grammar or spelling in what the built-in templates write', async () => {
  const grammar = await createGrammar(knownNames);
  // What was typed in a hurry keeps its mistakes: they are its author's.
  const careful = messages.filter(({ completeness }) => completeness !== 'clumsy');
  // Messages share most of their lines, and no sentence goes on in the next one.
  const lines = new Set(careful.flatMap(({ text }) => text.split('\n')));
  const faulty: { readonly line: string; readonly findings: readonly Finding[] }[] = [];
  for (const line of lines) {
    const findings = await grammar.check(line);
    if (findings.length > 0) faulty.push({ line, findings });
  }
  expect(faulty).toEqual([]);
});
