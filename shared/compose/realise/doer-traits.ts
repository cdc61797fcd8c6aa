/** Who did what an answer tells without its subject: "gave me 38 points" is no doing of the sender's. */
import { verbForm } from '../../language/clause.ts';
import { auxiliaries } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Shape } from './realised-answer.ts';
import type { Trait } from './trait.ts';
import { caringVerbs, effectVerbs } from './verb-groups.ts';

const sender: ReadonlySet<string> = new Set(['me', 'us']);

/** "Gave me", "lied to us", "let us down", "never answered me". */
function isDoneToSender(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => sender.has(lower));
  // "Bought honey from me".
  if (tokens[at - 1]?.lower === 'from') return true;
  if (at < 1 || at > 3) return false;
  return tokens.slice(1, at).every(({ tag, lower }) => tag === 'ADV' || ['to', 'for', 'at'].includes(lower));
}

/** The traits of an answer that tells who did it. */
export function doerTraits(
  tokens: readonly Token[],
  shape: Shape,
  kind: PromptKindId | null,
  language: Language,
): readonly Trait[] {
  const [opening] = tokens;
  const at = opening?.tag === 'ADV' || opening?.lower === 'never' ? 1 : 0;
  const [verb, next, later] = tokens.slice(at);
  if (shape !== 'dropped-subject' || !verb || !next) return [];
  const form = verbForm(verb);
  if (form === 'third' && verb.tag !== 'AUX' && !auxiliaries.has(verb.lower)) return ['third-person'];
  if (form !== 'past') return [];
  if (isDoneToSender(tokens.slice(at))) {
    if (effectVerbs.has(verb.lemma)) return ['effect'];
    return [kind === 'person' ? 'done-by-another' : 'done-to-me'];
  }
  if (next.lower === 'our') return ['our-doing'];
  const isOfSender = ['my', 'our'].includes(next.lower) && later !== undefined;
  return isOfSender && caringVerbs.has(verb.lemma) && isPersonNoun(later.lower, language) ? ['caring'] : [];
}
