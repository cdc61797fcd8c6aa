/** Rewordings that leave the sense of an English message as it was, and how often one moves a verdict. */
import { readMessage } from '../../shared/coach/coach.ts';
import type { CoachInput } from '../../shared/coach/coach-types.ts';

export type Rewording = { readonly name: string; readonly reword: (text: string) => string };

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(I) am\b/g, '$1’m'],
  [/\b(I|We|we|You|you|They|they) have (?=\w+(?:ed|en)\b)/g, '$1’ve '],
  [/\b(We|we|You|you|They|they) are\b/g, '$1’re'],
  [/\b(I|We|we|You|you) will\b/g, '$1’ll'],
  [/\b(I|We|we|You|you) would\b/g, '$1’d'],
  [/\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Cc]ould|[Ww]ould) not\b/g, '$1n’t'],
  [/\b([Ii]t|[Tt]hat|[Tt]here) is\b/g, '$1’s'],
];

const spellings: readonly (readonly [string, string])[] = [
  ['colour', 'color'],
  ['favour', 'favor'],
  ['neighbour', 'neighbor'],
  ['harbour', 'harbor'],
  ['labour', 'labor'],
  ['honour', 'honor'],
  ['programme', 'program'],
  ['organis', 'organiz'],
  ['recognis', 'recogniz'],
  ['realis', 'realiz'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['catalogue', 'catalog'],
  ['grey', 'gray'],
  ['travelling', 'traveling'],
  ['enquir', 'inquir'],
];

const replaceAll = (text: string, pairs: readonly (readonly [RegExp | string, string])[]) =>
  pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);

export const rewordings: readonly Rewording[] = [
  { name: 'contracts', reword: (text) => replaceAll(text, contractions) },
  {
    name: 'writes out',
    reword: (text) =>
      replaceAll(text, [
        [/\b(I)['’]m\b/g, '$1 am'],
        [/\b(\w+)['’]ve\b/g, '$1 have'],
        [/\b(\w+)['’]ll\b/g, '$1 will'],
        [/\b([Dd]o|[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Cc]ould)n['’]t\b/g, '$1 not'],
      ]),
  },
  { name: 'writes small', reword: (text) => text.toLowerCase() },
  { name: 'spells as Americans do', reword: (text) => replaceAll(text, spellings) },
  {
    name: 'spells as the British do',
    reword: (text) =>
      replaceAll(
        text,
        spellings.map(([british, american]) => [american, british] as const),
      ),
  },
  { name: 'greets otherwise', reword: (text) => text.replace(/^(?:Hi|Hello|Dear)(?= \p{Lu})/u, 'Hello') },
  {
    name: 'greets with a dash',
    reword: (text) => text.replace(/^((?:Hi|Hello|Dear) [\p{L} .]{2,30}),/u, '$1 –'),
  },
  { name: 'exclaims once', reword: (text) => text.replace(/\.(?=[^.]*$)/u, '!') },
  { name: 'leaves the last point out', reword: (text) => text.replace(/\.\s*$/u, '') },
  { name: 'writes straight quotes', reword: (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') },
  { name: 'breaks lines', reword: (text) => text.replace(/^([^,\n]{2,30},) /u, '$1\n\n') },
  {
    name: 'puts the condition last',
    reword: (text) =>
      text.replace(
        /(?<=^|[.!?] )If ([^,.!?]{3,60}), (\w)([^.!?]*)/gu,
        (_, condition: string, first: string, rest: string) =>
          `${first.toUpperCase()}${rest} if ${condition}`,
      ),
  },
];

export type Reworded = { readonly name: string; readonly text: string; readonly isMoved: boolean };

/** Every rewording that changes the text of `input`, and whether it moves what the coach says of it. */
export function reworded(input: CoachInput): readonly Reworded[] {
  const verdictOf = (text: string) =>
    readMessage({ ...input, text, limit: Number.MAX_SAFE_INTEGER }).verdict.kind;
  const was = verdictOf(input.text);
  return rewordings
    .map(({ name, reword }) => ({ name, text: reword(input.text) }))
    .filter(({ text }) => text !== input.text)
    .map(({ name, text }) => ({ name, text, isMoved: verdictOf(text) !== was }));
}
