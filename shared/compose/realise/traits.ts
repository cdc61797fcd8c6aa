/** What an answer is about, as far as its beginning depends on it. */

import { isNominal } from '../../language/clause.ts';
import { determiners, possessives } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { countries } from './countries.ts';
import { headNouns } from './head-nouns.ts';
import type { Shape } from './realised-answer.ts';
import { receivingVerbs, seekingVerbs } from './verb-groups.ts';

export type Trait =
  | 'yours'
  | 'determined'
  | 'named'
  | 'doing'
  | 'adjective'
  | 'talk-noun'
  | 'writing-noun'
  | 'thing-noun'
  | 'view-noun'
  | 'conversation-noun'
  | 'shared-noun'
  | 'place-noun'
  | 'people-noun'
  | 'person'
  | 'role'
  | 'country'
  | 'your-view'
  | 'receiving-verb'
  | 'seeking'
  | 'to-me'
  | 'together'
  /** Never there by itself: the user chooses it. */
  | 'never';

/** The noun that a phrase is about: the last one before its first preposition, clause or mark. */
export function headNoun(tokens: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens) {
    const ends =
      token.tag === 'ADP' ||
      token.tag === 'SCONJ' ||
      (token.tag === 'PUNCT' && !['-', '"', '“'].includes(token.text));
    const clause =
      head &&
      (token.tag === 'PRON' ||
        token.tag === 'AUX' ||
        ['that', 'which', 'who', 'how', 'to'].includes(token.lower));
    if (head && (ends || clause)) break;
    if (isNominal(token) || (token.tag === 'VERB' && head === undefined && !token.lower.endsWith('ing')))
      head = token;
    else if (head && token.tag === 'VERB' && token.lower.endsWith('s')) head = token;
  }
  return head;
}

const peopleEnding =
  /(?:ers|ors|ists|ians|ees|nurses|women|men|people|students|graduates|alumni|parents|volunteers)$/;
const roleEnding =
  /(?:er|or|ist|ian|ant|ent|eer|nurse|lead|head|ceo|cto|cfo|coo|vp|chef|pilot|intern|architect|phd|postdoc|fellow|apprentice|expert|coach|owner|undergrad|clerk|executive|associate|specialist|scientist|analyst|graduate|mum|mom|dad|officer)$/;

const nounGroups = [
  ['talk-noun', headNouns.talk],
  ['writing-noun', headNouns.writing],
  ['thing-noun', headNouns.thing],
  ['view-noun', headNouns.view],
  ['conversation-noun', headNouns.conversation],
  ['shared-noun', headNouns.shared],
  ['place-noun', headNouns.place],
  ['person', headNouns.person],
] as const;

/** The traits of an answer of this shape. */
export function traitsOf(shape: Shape, tokens: readonly Token[], language: Language): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  const first = tokens[0];
  if (!first) return traits;
  const head = headNoun(tokens);
  const lemma = head && (language.knows(head.lower) ? head.lemma : head.lower.replace(/s$/, ''));
  if (shape === 'noun-phrase' || shape === 'name') {
    for (const [trait, group] of nounGroups)
      if (lemma && (group.has(lemma) || group.has(head.lower))) traits.add(trait);
    if (head && peopleEnding.test(head.lower)) traits.add('people-noun');
    if (head && roleEnding.test(head.lower)) traits.add('role');
  }
  if (shape === 'name') traits.add('named');
  if (first.lower === 'your' || first.lower === 'ur') traits.add('yours');
  if (traits.has('yours') && traits.has('view-noun')) traits.add('your-view');
  if (determiners.has(first.lower) || possessives.has(first.lower)) traits.add('determined');
  if (shape === 'adjective') traits.add('adjective');
  if (shape === 'name' && countries.has(tokens.map((token) => token.lower).join(' '))) traits.add('country');
  if (shape === 'gerund') traits.add(seekingVerbs.has(first.lemma) ? 'seeking' : 'doing');
  if (receivingVerbs.has(first.lemma)) traits.add('receiving-verb');
  if (tokens.slice(1, 4).some((token) => token.lower === 'me')) traits.add('to-me');
  if (tokens.some((token) => token.lower === 'together' || token.lower === 'both')) traits.add('together');
  return traits;
}
