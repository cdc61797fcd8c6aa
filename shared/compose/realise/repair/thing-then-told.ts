/** A place or a thing and, with nothing between them, what happened there: "job fair in Leeds you gave me your card". */
import { mainVerb } from '../../../language/clause.ts';
import { isDeterminer, prepositions } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, particles, startsObject, verbForm } from '../../../language/verb-form.ts';
import { withCapital } from '../../../text.ts';
import type { Mend } from '../mend.ts';

const tellers: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they']);

/** Whether the verb at the place has all that it needs behind it, so that it is not told of the thing before it. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [verb, next, later] = tokens.slice(at, at + 3);
  if (!verb) return false;
  if (!['was', 'were'].includes(verb.lower))
    return verb.tag === 'VERB' && verbForm(verb) === 'past' && startsObject(next) && later !== undefined;
  // "The stall she was at", "the stall she was running": of the stall.
  const isPlaced = next?.tag === 'ADP' || (next !== undefined && verbForm(next) === 'gerund');
  return isPlaced && (isDeterminer(later) || isNominal(later));
}

/** "The class you ran a stall beside", "the garden she ran the hives at in Hull": of the thing, which the preposition lacks. */
const lacksObject = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag, lower }, at) => {
    const next = tokens[at + 1];
    const lacks = !next || next.tag === 'PUNCT' || prepositions.has(next.lower);
    return lacks && (prepositions.has(lower) || (tag === 'ADP' && !particles.has(lower)));
  });

export function thingThenToldMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(
    (token, place) =>
      place > 1 && tellers.has(token.lower) && isNominal(tokens[place - 1]) && isWhole(tokens, place + 1),
  );
  const [before, who] = tokens.slice(Math.max(at - 1, 0), at + 1);
  if (
    at < 2 ||
    prepositions.has(tokens[0]?.lower ?? '') ||
    !before ||
    !who ||
    lacksObject(tokens.slice(at)) ||
    mainVerb(tokens.slice(0, at)) !== null
  )
    return [];
  if (
    tokens
      .slice(0, at)
      .some(
        ({ tag, lower }) =>
          ['PUNCT', 'SCONJ', 'PRON'].includes(tag) ||
          ['that', 'which', 'who', 'where', 'when', 'how'].includes(lower),
      )
  )
    return [];
  return [{ start: before.end, end: who.end, by: `. ${withCapital(who.text)}` }];
}
