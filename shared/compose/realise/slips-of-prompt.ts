/** Slips in what prompted a message: what a talk or a post was about, whose it was, what it says. */
import { subjectPronouns } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { isNominal } from '../../language/verb-form.ts';
import { headNoun, isProfession, isRole } from './head-noun.ts';
import { headNouns } from './head-nouns.ts';
import type { Mend } from './mend.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { AnswerToRealise } from './realised-answer.ts';
import { timeNouns } from './time-nouns.ts';

const told = [headNouns.talk, headNouns.writing, headNouns.picture];
const isTold = (token: Token | undefined) =>
  token !== undefined && told.some((group) => group.has(token.lemma));
const isPlain = (token: Token | undefined) => token !== undefined && /^\p{Ll}/u.test(token.text);

/** "Video how to make a hive", "podcast, gearbox oil": what it was about. */
export function aboutMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(isNominal);
  const [noun, next, later] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (at < 0 || at > 2 || !noun || !isTold(noun) || !next) return [];
  if (['how', 'why', 'whether'].includes(next.lower))
    return [{ start: next.start, end: next.start, by: 'on ' }];
  // "Post about he cannot find staff".
  if (next.lower === 'about' && later && subjectPronouns.has(later.lower) && tokens.length > at + 4)
    return [{ start: later.start, end: later.start, by: 'how ' }];
  const subject = tokens.slice(at + 2);
  const isSubject =
    next.text === ',' &&
    isPlain(later) &&
    (later?.tag === 'NOUN' || later?.tag === 'ADJ') &&
    !subject.some(
      ({ tag, lower }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || timeNouns.has(lower),
    );
  return isSubject ? [{ start: next.start, end: next.end, by: ' on' }] : [];
}

/** "You post about empty shops": the post is theirs. */
export const yourTellingMends = (
  [you, telling, about]: readonly Token[],
  kind: AnswerToRealise['kind'],
): readonly Mend[] =>
  you?.lower === 'you' && telling?.lower === kind && ['about', 'on', 'in', 'at'].includes(about?.lower ?? '')
    ? [{ start: you.end, end: you.end, by: 'r' }]
    : [];

/** "Article says that it is cruel": the article that says so. */
export function saidInMends([noun, verb]: readonly Token[]): readonly Mend[] {
  if (!isTold(noun) || !['says', 'said', 'claims', 'argues', 'shows', 'explains'].includes(verb?.lower ?? ''))
    return [];
  return [{ start: verb?.start ?? 0, end: verb?.start ?? 0, by: 'that ' }];
}

/** "Also a physio in Leeds": that both are it is what is said before it. */
export const alsoMends = ([also, ...rest]: readonly Token[], language: Language): readonly Mend[] => {
  const what = headNoun(rest)?.lower ?? '';
  const isSomebody = isRole(what) || isProfession(what) || isPersonNoun(what, language);
  if (also?.lower !== 'also' || !isSomebody || rest[0] === undefined) return [];
  const hasArticle = ['a', 'an'].includes(rest[0].lower);
  return [{ start: also.start, end: rest[0].start, by: hasArticle ? 'I am also ' : '' }];
};
