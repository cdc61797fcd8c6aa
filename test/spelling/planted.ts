/**
 * Messages written to measure the check of spelling, in the manner of people from many countries; about half hold the
 * mistakes that such people make. A line is a variety of English, a tab and a message in which `{typed|meant}` is a
 * mistake with what was meant, and `[…]` a name that the writer would have noted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../shared/span.ts';

/** `building`: looked at while the check was built. `held-back`: opened once, for the figures in the README. */
export type PlantedPart = 'building' | 'held-back';

export type Mistake = Span & { readonly typed: string; readonly meant: string };

export type PlantedMessage = {
  readonly variety: string;
  /** As it was typed. */
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  readonly names: readonly Span[];
};

const notation = /\{(?<typed>[^|{}]+)\|(?<meant>[^|{}]+)\}|\[(?<name>[^[\]]+)\]/gu;

/** The message that a line stands for. */
export function parsePlanted(line: string): PlantedMessage {
  const [variety = '', marked = ''] = line.split('\t');
  const mistakes: Mistake[] = [];
  const names: Span[] = [];
  let text = '';
  let read = 0;
  for (const { index, 0: whole, groups: { typed, meant = '', name } = {} } of marked.matchAll(notation)) {
    text += marked.slice(read, index);
    const words = typed ?? name ?? '';
    const span = { start: text.length, end: text.length + words.length };
    if (typed === undefined) names.push(span);
    else mistakes.push({ ...span, typed, meant });
    text += words;
    read = index + whole.length;
  }
  return { variety, text: text + marked.slice(read), mistakes, names };
}

export function readPlanted(part: PlantedPart): readonly PlantedMessage[] {
  const path = join(import.meta.dirname, 'messages', `${part}.txt`);
  return readFileSync(path, 'utf8').trimEnd().split('\n').map(parsePlanted);
}

const plain = (words: string) => words.toLowerCase().replaceAll(/['’\s]/gu, '');

/** What a mistake is one of; a word that stands for another cannot be seen without what stands around it. */
export type MistakeKind = 'misspelling' | 'apostrophe, space or capital' | 'other word or grammar';

/** @param isWord whether these small letters are a word of English */
export function kindOf({ typed, meant }: Mistake, isWord: (word: string) => boolean): MistakeKind {
  if (plain(typed) === plain(meant)) return 'apostrophe, space or capital';
  const words = typed.toLowerCase().split(/[\s-]+/u);
  return words.every((word) => isWord(word.replace(/['’]s?$/u, '')))
    ? 'other word or grammar'
    : 'misspelling';
}

/** `text` with other words in a place. */
export function withWords(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
