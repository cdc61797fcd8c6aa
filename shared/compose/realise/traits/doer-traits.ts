/** Who did what an answer tells without its subject: "gave me 38 points" is no doing of the sender's. */

import { auxiliaries } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { namesPerson } from '../words/people-nouns.ts';
import {
  caringVerbs,
  effectVerbs,
  makingVerbs,
  mentioningVerbs,
  tellingVerbs,
} from '../words/verb-groups.ts';
import type { Trait } from './trait.ts';

const sender: ReadonlySet<string> = new Set(['me', 'us']);

/** "Gave me", "lied to us", "let us down", "never answered me". */
function isDoneToSender(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => sender.has(lower));
  // "Bought honey from me".
  if (tokens[at - 1]?.lower === 'from') return true;
  if (at < 1 || at > 3) return false;
  return tokens.slice(1, at).every(({ tag, lower }) => tag === 'ADV' || ['to', 'for', 'at'].includes(lower));
}

/** What one does for others to come to. */
const holdingVerbs: ReadonlySet<string> = new Set(
  'teach run give lead hold organise organize host mark chair moderate examine grade'.split(' '),
);

/** "Taught a course I took", "ran a workshop I went to". */
const isHeldForSender = ([verb, article, thing, who]: readonly Token[]) =>
  holdingVerbs.has(verb?.lemma ?? '') &&
  ['a', 'an', 'the', 'one'].includes(article?.lower ?? '') &&
  isNominal(thing) &&
  ['i', 'we'].includes(who?.lower ?? '');

/** What people do with what is theirs; all else that is done to it is done by somebody else. */
const ownVerbs: ReadonlySet<string> = new Set(
  `meet spend start begin lose use have get buy bring take send hold finish leave miss find see watch read tell share
   celebrate show open want need love like move change follow know grow eat drink visit walk ride plan do quit join keep
   host launch pitch publish post sell lend give try run`.split(/\s+/),
);

/** What people do at somebody's: "sang at my wedding". */
const performingVerbs: ReadonlySet<string> = new Set(
  'speak sing play preach perform knock lecture present drop busk'.split(' '),
);

/** Somebody else is named, or a place where the sender did it. */
const elsewhere: ReadonlySet<string> = new Set(
  'her him his hers their them theirs you your there with together own'.split(' '),
);

const theirs: ReadonlySet<string> = new Set('her him his hers their them theirs you your'.split(' '));

const mine: ReadonlySet<string> = new Set(['my', 'our', 'me', 'us']);

/** "Signed my passport photos", "repaired one of our pumps", "sang at my wedding", "painted a mural near me". */
function isDoneToMine([verb, first, of, owner, ...rest]: readonly Token[]): boolean {
  const lemma = verb?.lemma ?? '';
  if ([first, of, owner, ...rest].some((token) => elsewhere.has(token?.lower ?? ''))) return false;
  const whose = first?.tag === 'NUM' && of?.lower === 'of' ? owner : first;
  if (['my', 'our'].includes(whose?.lower ?? '')) return !ownVerbs.has(lemma);
  if (performingVerbs.has(lemma) && first?.tag === 'ADP') return ['my', 'our'].includes(of?.lower ?? '');
  return makingVerbs.has(lemma) && [of, owner, ...rest].some((token) => mine.has(token?.lower ?? ''));
}

const servingVerbs: ReadonlySet<string> = new Set([...makingVerbs, ...'own manage set umpire'.split(' ')]);

/** "Built the house we live in", "set the exam I failed". */
function isForSender([verb, article, ...rest]: readonly Token[]): boolean {
  const who = rest.findIndex(({ lower }) => lower === 'i' || lower === 'we');
  return (
    servingVerbs.has(verb?.lemma ?? '') &&
    ['the', 'a', 'an'].includes(article?.lower ?? '') &&
    who > 0 &&
    isNominal(rest[who - 1])
  );
}

/** "Worked for the same boss": what both did. */
const isOfSame = (tokens: readonly Token[]) =>
  // "Used to be on the same tram".
  tokens.slice(1, tokens[1]?.lower === 'to' ? 7 : 5).some(({ lower }) => lower === 'same');

const ofSender: ReadonlySet<string> = new Set(['my', 'our', 'us', 'me']);

/** "Came to inspect our kitchen", "came to our office to train us": whoever comes to the sender is not the sender. */
export function isCalledIn(tokens: readonly Token[]): boolean {
  const [come, to, verb, owner] = tokens;
  if (!['come', 'came'].includes(come?.lower ?? '') || to?.lower !== 'to' || verb === undefined) return false;
  const aim = tokens.findLastIndex(({ lower }, at) => lower === 'to' && tokens[at + 1]?.tag === 'VERB');
  return (
    ofSender.has(owner?.lower ?? '') ||
    (ofSender.has(verb.lower) && ofSender.has(tokens[aim + 2]?.lower ?? ''))
  );
}

const isPerson = ({ lemma }: Token, language: Language) => namesPerson(lemma, language) || lemma === 'member';

/** Verbs whose past form is their base: "cut my hair". */
export const sameAsPast: ReadonlySet<string> = new Set(
  'cut set put read let hit bid hurt quit shut split spread'.split(' '),
);

/** What somebody does who came across the work of another. */
const meetingWork: ReadonlySet<string> = new Set([
  ...ownVerbs,
  ...`come discover stumble work stay order borrow install download listen study learn play enjoy hear attend cite`.split(
    ' ',
  ),
]);

/** "Rolled out peer tutoring", where their work is asked for; not "used your library". */
const isTheirWork = ([verb, ...rest]: readonly Token[]) =>
  verb !== undefined &&
  verb.lower !== 'been' &&
  !meetingWork.has(verb.lemma) &&
  !rest.some(({ lower }) => theirs.has(lower) || mine.has(lower));

/** "Feels better", "beats sitting at home", "helps with it". */
export const isSaidOfIt = (next: Token) =>
  next.tag === 'ADJ' ||
  next.tag === 'ADV' ||
  verbForm(next) === 'gerund' ||
  ['with', 'for', 'to'].includes(next.lower);

/** "Mentioned her in your post", "helped me before": why somebody is asked is told of them; not "want to meet her". */
function isOfAsked([verb, whom, ...rest]: readonly Token[], shape: Shape): boolean {
  if (!['dropped-subject', 'bare-verb'].includes(shape) || !verb || !whom) return false;
  const isToMe = ['me', 'us'].includes(whom.lower) && verb.tag === 'VERB';
  const isTold = mentioningVerbs.has(verb.lemma) || tellingVerbs.has(verb.lemma);
  return (isToMe || (isTold && isSomebody(whom, rest[0]))) && !rest.some(({ lower }) => lower === 'you');
}

/** "Her", "him"; not "her advice". */
const isSomebody = ({ lower }: Token, next: Token | undefined) =>
  ['him', 'them'].includes(lower) || (lower === 'her' && !(next && ['NOUN', 'ADJ'].includes(next.tag)));

/** The traits of an answer that tells who did it. */
export function doerTraits(
  tokens: readonly Token[],
  shape: Shape,
  { field, kind }: Pick<AnswerToRealise, 'field' | 'kind'>,
  language: Language,
): readonly Trait[] {
  if (field === 'whyThem') return isOfAsked(tokens, shape) ? ['of-asked'] : [];
  const [opening] = tokens;
  const at = opening?.tag === 'ADV' || opening?.lower === 'never' ? 1 : 0;
  const [verb, next, later] = tokens.slice(at);
  if (shape !== 'dropped-subject' || !verb || !next) return [];
  const form = verbForm(verb);
  if (isCalledIn(tokens)) return ['done-to-me'];
  if (form === 'third' && verb.tag !== 'AUX' && !auxiliaries.has(verb.lower))
    return [field === 'benefitForMe' && isSaidOfIt(next) ? 'it' : 'third-person'];
  if (field !== 'reason' && isOfSame(tokens.slice(at))) return ['our-doing'];
  if (form !== 'past' && !/ed$/.test(verb.lower) && !sameAsPast.has(verb.lower)) return [];
  if (isDoneToSender(tokens.slice(at))) {
    if (effectVerbs.has(verb.lemma)) return ['effect'];
    return [kind === 'person' ? 'done-by-another' : 'done-to-me'];
  }
  const doing = tokens.slice(at);
  if (field === 'prompt' && kind === 'work' && isTheirWork(doing)) return ['making'];
  if (isHeldForSender(doing) || (field === 'howKnown' && (isDoneToMine(doing) || isForSender(doing))))
    return ['done-to-me'];
  if (next.lower === 'our') return ['our-doing'];
  const whose = next.tag === 'NUM' && later?.lower === 'of' ? at + 3 : at + 1;
  const [owner, person] = tokens.slice(whose);
  const isOfSender = ['my', 'our'].includes(owner?.lower ?? '') && person !== undefined;
  return isOfSender && caringVerbs.has(verb.lemma) && isPerson(person, language) ? ['caring'] : [];
}
