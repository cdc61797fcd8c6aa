/** Whom or what an answer is about whose subject is left out: "got a van", "did the roof", "nice to hear". */
import type { Token } from '../../../language/language.ts';
import type { Shape } from '../realised-answer.ts';
import { isJudgement } from '../words/judgements.ts';
import { enjoyingVerbs, feelings, receivingVerbs } from '../words/verb-groups.ts';
import type { Trait } from './trait.ts';

/** "Would hear how it is": what somebody gains, where it is told what is in it for them. */
const gained: ReadonlySet<string> = new Set('hear see get gain learn meet find know have'.split(' '));

/** With no subject, it is not the sender who is meant. */
const thirdForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'does', 'has']);

/** "Did the deck": by whom is not said; "did your course", "did a year with you" is what the sender did. */
const isAnybodysDoing = ([did, ...rest]: readonly Token[]) =>
  did?.lower === 'did' &&
  !rest.some(({ lower }) => theirs.has(lower) || ['with', 'together', 'my', 'our'].includes(lower));

const theirs: ReadonlySet<string> = new Set('your her his their you him them'.split(' '));

/** "Got a role to fill", "got two vans": what one has got, which one has; not "got promoted". */
const isGot = (next: Token | undefined) =>
  next !== undefined &&
  (['a', 'an', 'some', 'no', 'loads', 'lots'].includes(next.lower) || next.tag === 'NUM');

/** "Got 20 cent a kilo last year": what one got then. */
const isOver = (tokens: readonly Token[]) =>
  tokens.some(({ lower }) => ['last', 'ago', 'yesterday', 'then', 'earlier'].includes(lower));

/** "Nice to hear that it works": how that would be, not how somebody is. */
const isJudgedTo = ([first, to]: readonly Token[]) => to?.lower === 'to' && isJudgement(first);

/** What somebody is, or feels, "for" something: "responsible for my team". */
const statesFor: ReadonlySet<string> = new Set([
  ...feelings,
  ...'responsible late early eligible known famous hungry desperate bound liable qualified interested'.split(
    ' ',
  ),
]);

/** "Safe for my girls", "easier for us": how that would be for the sender's. */
const isJudgedFor = ([first, link, whose]: readonly Token[]) =>
  link?.lower === 'for' &&
  ['my', 'our', 'me', 'us'].includes(whose?.lower ?? '') &&
  !statesFor.has(first?.lower ?? '');

/** "Shared by Dana": what was written, not who writes. */
const isPassedOn = ([first, by]: readonly Token[]) =>
  by?.lower === 'by' &&
  /^(?:re)?(?:shared|posted|tweeted|published|printed|forwarded|featured)$/.test(first?.lower ?? '');

/** "Good to see your name come up": how it was; "good to see the figures first" how it would be. */
const isSeen = ([good, to, see, whose]: readonly Token[]) =>
  ['good', 'nice', 'great', 'lovely'].includes(good?.lower ?? '') &&
  to?.lower === 'to' &&
  ['see', 'meet'].includes(see?.lower ?? '') &&
  ['you', 'your', 'her', 'his', 'him', 'their'].includes(whose?.lower ?? '');

/** "To see it in court", "to play a new violin"; but "to play at your wedding" is what the sender does. */
export function isHadOfOffer([, verb, ...rest]: readonly Token[]): boolean {
  if (receivingVerbs.has(verb?.lemma ?? '')) return true;
  return (
    enjoyingVerbs.has(verb?.lemma ?? '') && !rest.some(({ lower }) => lower === 'you' || lower === 'your')
  );
}

/** The traits of an answer of this shape that has a verb or a judgement, and nobody whose it is. */
export function subjectlessTraits(tokens: readonly Token[], shape: Shape): readonly Trait[] {
  const [first, next] = tokens;
  if (first === undefined) return [];
  if (shape === 'adjective' && isSeen(tokens)) return ['verdict'];
  if (shape === 'adjective') return isJudgedTo(tokens) || isJudgedFor(tokens) ? ['would-be'] : [];
  if (shape === 'participle') return isPassedOn(tokens) ? ['passed-on'] : [];
  if (shape !== 'dropped-subject') return [];
  if (first.lower === 'would' && gained.has(next?.lower ?? '')) return ['would-receive'];
  if (thirdForms.has(first.lower) || isAnybodysDoing(tokens)) return ['of-another'];
  return first.lower === 'got' && isGot(next) && !isOver(tokens) ? ['now-have'] : [];
}
