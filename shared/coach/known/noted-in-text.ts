/** What the text takes up of what the user noted. Exact, and in any language. */
import { foldForSearch } from '../../people/names.ts';
import type { Span } from '../../span.ts';
import type { ReadText, Word } from '../reading/read-text.ts';
import { type NotedFact, type PersonFacts, stem } from './person-facts.ts';

export type NotedInText = Span & { readonly kind: NotedFact['kind'] | 'connection' };

/** Of a short fact all telling words have to stand in the text; of a long one half of them, and two at least. */
function neededOf({ kind, words }: NotedFact): number {
  if (kind === 'note') return Math.min(2, words.size);
  return Math.min(words.size, Math.max(2, Math.ceil(words.size / 2)));
}

function takenUp(read: ReadText, facts: PersonFacts): readonly NotedInText[] {
  const places = new Map<string, Word>();
  for (const word of read.words) {
    if (word.start >= read.body.start && word.end <= read.body.end)
      places.set(stem(foldForSearch(word.plain).replace(/'s$/u, '')), word);
  }
  return facts.facts.flatMap((fact) => {
    const said = [...fact.words].filter((word) => places.has(word) && !facts.nameWords.has(word));
    const telling = said.filter((word) => !facts.profileWords.has(word));
    if (said.length < neededOf(fact) || telling.length === 0) return [];
    const at = telling.map((word) => places.get(word)).filter((word) => word !== undefined);
    const start = Math.min(...at.map((word) => word.start));
    const end = Math.max(...at.map((word) => word.end));
    return [{ start, end, kind: fact.kind }];
  });
}

/** Common connections that the text names, by their whole name or the first word of it. */
function connectionsNamed(read: ReadText, facts: PersonFacts): readonly NotedInText[] {
  return facts.connections.flatMap((name) => {
    const at = read.plain.indexOf(name.toLowerCase());
    if (at >= 0) return [{ start: at, end: at + name.length, kind: 'connection' as const }];
    const first = name.split(/\s+/u)[0] ?? '';
    const word = read.words.find(
      ({ text, start }) => text.replace(/['’]s$/u, '') === first && start >= read.body.start,
    );
    return word === undefined ? [] : [{ start: word.start, end: word.end, kind: 'connection' as const }];
  });
}

/** Every noted fact that the text takes up, in the order of the text. */
export function notedInText(read: ReadText, facts: PersonFacts): readonly NotedInText[] {
  return [...takenUp(read, facts), ...connectionsNamed(read, facts)].sort((a, b) => a.start - b.start);
}
