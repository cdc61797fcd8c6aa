/** What only one of two does or has, so that it is not said of both: "my thesis on ferns", "getting into joinery". */

import { subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import { verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import type { Shape } from '../realised-answer.ts';
import { headNoun, isProfession } from '../words/head-noun.ts';
import { isPersonNoun } from '../words/people-nouns.ts';

type Words = readonly Token[];

const ofSender: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);
const ofRecipient: ReadonlySet<string> = new Set([
  'you',
  'your',
  'yours',
  'she',
  'he',
  'her',
  'him',
  'his',
  'hers',
]);

/** "Repairing what you make", "my son's ears"; "me and you", "welders like me" are both. */
function isOfOne(tokens: Words): boolean {
  // "The same headache, I think", "us in Hove, them in Worthing".
  if (tokens.some(({ lower }) => ['same', 'both', 'we', 'us', 'our'].includes(lower))) return false;
  // "Growing your own vegetables": anybody's.
  if (tokens.some(({ lower }, at) => lower === 'your' && tokens[at + 1]?.lower === 'own')) return false;
  const isOwn = ({ lower }: Token, at: number) =>
    ofSender.has(lower) && !['like', 'as'].includes(tokens[at - 1]?.lower ?? '');
  const [mine, theirs] = [tokens.some(isOwn), tokens.some(({ lower }) => ofRecipient.has(lower))];
  // "My allotment and your seeds": one thing of each.
  return mine !== theirs || (mine && ['my', 'your'].includes(tokens[0]?.lower ?? ''));
}

/** "Psychotherapy, as a patient". */
const isAsSomebody = (tokens: Words): boolean =>
  tokens.some(
    ({ text }, at) =>
      text === ',' && tokens[at + 1]?.lower === 'as' && ['a', 'an'].includes(tokens[at + 2]?.lower ?? ''),
  );

const entering: ReadonlySet<string> = new Set(
  'get break move go come switch change train retrain'.split(' '),
);
const towards: ReadonlySet<string> = new Set(['into', 'to', 'as']);

/** What people look for who are not at it yet. */
const posts: ReadonlySet<string> = new Set(
  'job work role position post placement apprenticeship internship traineeship training course mentor'.split(
    ' ',
  ),
);

const wishing: ReadonlySet<string> = new Set('plan hope consider apply'.split(' '));

const newcomers: ReadonlySet<string> = new Set('break get become start learn'.split(' '));

/** "Getting into joinery", "looking for work in lighting", "planning to open a bakery": who does is not at it yet. */
function isEntering(tokens: Words, language: Language): boolean {
  const [first, next] = tokens;
  if (!first || !next || !first.lower.endsWith('ing')) return false;
  const doing = verbOfGerund(first, language);
  if (entering.has(doing) || first.lower === 'retraining') return towards.has(next.lower);
  if (wishing.has(doing)) return ['to', 'for'].includes(next.lower);
  // "Trying to break into voice acting"; "trying to keep the pub open" may be both.
  if (doing === 'try') return next.lower === 'to' && newcomers.has(tokens[2]?.lower ?? '');
  return next.lower === 'for' && posts.has(headNoun(tokens.slice(2))?.lemma ?? '');
}

/** What people call themselves who are new to something, or whom it happened to. */
const learners: ReadonlySet<string> = new Set(
  'beginner newcomer novice amateur enthusiast victim sufferer survivor'.split(' '),
);

/** "Beginner at letterpress", "customer of the same mill": one, and nobody's. */
function isOneAlone(tokens: Words, language: Language): boolean {
  const head = headNoun(tokens);
  const isOne =
    head !== undefined &&
    !isPluralNoun(head) &&
    (learners.has(head.lower) || isPersonNoun(head.lower, language));
  return (
    isOne &&
    !isProfession(head.lower) &&
    tokens.indexOf(head) < 2 &&
    tokens[tokens.indexOf(head) + 1]?.tag === 'ADP'
  );
}

/** What stands before ": I translate into Dutch", which is told of both. */
function beforeTold(tokens: Words): Words {
  const at = tokens.findIndex(({ text }) => text === ':');
  return at > 0 && subjectPronouns.has(tokens[at + 1]?.lower ?? '') ? tokens.slice(0, at) : tokens;
}

/** Whose it is where the field of two is asked for: the sender's, somebody's whom they are, or one of the two's. */
export function sideOf(
  all: Words,
  shape: Shape,
  language: Language,
): 'my-use' | 'self' | 'one-side' | 'both-said' | null {
  const tokens = beforeTold(all);
  if (shape === 'noun-phrase' && isEntering(tokens, language)) return 'my-use';
  // "Competing for the same grants".
  if (shape === 'gerund' && tokens.some(({ lower }) => lower === 'same')) return 'both-said';
  const isOfMine = isOfOne(tokens) || tokens[1]?.lower === 'my';
  // "Helping her patients" may be what she does.
  const isTheirs =
    !tokens.some(({ lower }) => ofSender.has(lower)) &&
    ['her', 'his', 'your'].includes(tokens[1]?.lower ?? '');
  if (shape === 'gerund' && isTheirs) return 'one-side';
  if (shape === 'gerund') return isEntering(tokens, language) || isOfMine ? 'my-use' : null;
  if (shape !== 'noun-phrase' && shape !== 'name') return null;
  if (isOneAlone(tokens, language)) return 'self';
  return isOfOne(tokens) || isAsSomebody(tokens) ? 'one-side' : null;
}
