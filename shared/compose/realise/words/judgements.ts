/** How something would be for one of the two, told without what it is: "just nice to have a friend", "useful for her". */
import { objectPronouns, possessives } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import type { Mend } from '../mend.ts';

type Words = readonly Token[];

/** What is said of a thing that one would have or do, and not of somebody. */
const judgements: ReadonlySet<string> = new Set(
  `nice good great lovely useful interesting fun helpful fascinating wonderful cool important possible hard easy
   difficult necessary better easier cheaper safer handy reassuring comforting refreshing amazing brilliant fantastic
   awesome incredible fab priceless invaluable valuable nicer worthwhile rewarding ideal perfect exciting inspiring
   therapeutic heartening convenient relevant`.split(/\s+/),
);

/** "Good to see your name", "lovely to meet you": how it was. */
const isSeen = ([to, verb]: Words) =>
  to?.lower === 'to' && ['see', 'meet', 'hear'].includes(verb?.lower ?? '');

export const isJudgement = (token: Token | undefined): boolean => judgements.has(token?.lower ?? '');

/** What tells how much of it something is, and stays before it. */
const degrees: ReadonlySet<string> = new Set(
  'very so really quite pretty too extremely super rather more'.split(' '),
);

/** What goes before the whole sentence. */
const unsure: ReadonlySet<string> = new Set('maybe perhaps possibly hopefully ideally'.split(' '));

/** "Of interest", "of use": how something is, in two words. */
const isOfUse = ([of, what]: Words) =>
  of?.lower === 'of' && ['interest', 'use', 'help', 'value', 'benefit'].includes(what?.lower ?? '');

/** "For her", "to your students": for whom it would be so; not "good for a laugh", "good to your dog". */
const isForSomebody = ([link, whom]: Words) =>
  ['for', 'to'].includes(link?.lower ?? '') &&
  (objectPronouns.has(whom?.lower ?? '') || possessives.has(whom?.lower ?? ''));

/** The same where a reason is given, which may tell of what is over, or of a thing that is so. */
export const judgedReasonMends = (tokens: Words): readonly Mend[] =>
  tokens.some(({ lower }, at) => ['for', ':'].includes(lower) || isSeen(tokens.slice(at)))
    ? []
    : judgedMends(tokens);

/** "Honestly just nice to chat", "maybe interesting for him: we have letters": how it would be, or is. */
export function judgedMends(tokens: Words): readonly Mend[] {
  const isLead = ({ tag, text, lower }: Token) =>
    tag === 'ADV' ||
    text === ',' ||
    ['just', 'also'].includes(lower) ||
    unsure.has(lower) ||
    degrees.has(lower);
  const at = tokens.findIndex((token) => isJudgement(token) || !isLead(token));
  const isUse = isOfUse(tokens.slice(at));
  const judged = tokens[at];
  if (!judged || !(isUse || isJudgement(judged))) return [];
  const behind = tokens.slice(isUse ? at + 2 : at + 1);
  const isDone = behind[1]?.tag === 'VERB' || behind[1]?.tag === 'AUX';
  // "Reassuring to know" looks like something done.
  const isTo = (at > 0 || judged.lower.endsWith('ing')) && behind[0]?.lower === 'to' && isDone;
  if (!isTo && !isForSomebody(behind)) return [];
  const leads = tokens.slice(0, at);
  const much = leads.findLastIndex(({ lower }) => !degrees.has(lower)) + 1;
  const comma = leads.findLastIndex(({ text }) => text === ',');
  const from = unsure.has(leads[0]?.lower ?? '') ? Math.max(comma, 0) + 1 : comma + 1;
  const isSo = behind.some(({ text }) => text === ':') || leads.some(({ lower }) => lower === 'always');
  const [first, degree] = [tokens[from] ?? judged, tokens[much] ?? judged];
  const [it, be] = isSo ? ['it is ', ''] : ['it would ', 'be '];
  if (first === degree) return [{ start: first.start, end: first.start, by: it + be }];
  return [
    { start: first.start, end: first.start, by: it },
    { start: degree.start, end: degree.start, by: be },
  ];
}
