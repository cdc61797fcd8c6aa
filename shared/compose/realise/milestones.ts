/** What somebody is congratulated on: "your new job", "her award", "opening the second shop"; and sad news. */
import { isDeterminer } from '../../language/closed-class.ts';
import { isPluralNoun } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import { verbForm } from '../../language/verb-form.ts';
import { headNoun, isRole } from './head-noun.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { AnswerToRealise, Shape } from './realised-answer.ts';
import type { Trait } from './trait.ts';

type Words = readonly Token[];

const lemmas = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What one is given, and may give to others as well. */
const honours = lemmas(
  'award prize medal nomination scholarship fellowship knighthood mbe obe professorship trophy accolade',
);

/** What one comes to oneself. */
const steps = lemmas(
  `promotion graduation anniversary doctorate phd degree diploma retirement wedding marriage shortlisting win victory
   tenure election birthday shortlist centenary jubilee baby newborn twin birth launch appointment`,
);

/** What is news once it is new. */
const posts = lemmas('job role position post appointment gig');
const houses = lemmas(
  `shop store bakery studio practice surgery office branch restaurant café cafe pub bar gallery clinic salon workshop
   brewery nursery bookshop deli hotel school garage showroom stall farm business company venture firm`,
);
const family = lemmas('baby son daughter grandson granddaughter grandchild house home');

/** What nobody is glad of. */
const losses = lemmas(
  'death passing bereavement loss illness diagnosis accident surgery redundancy dismissal divorce layoff bankruptcy',
);
const troubles = lemmas('because due ill illness sick health forced medical back stroke late');

const theirs = lemmas('your ur her his their');
const mine = lemmas('me us my our mine ours');

/** "Your award for young poets", "the prize you gave her", "your promotion of reading": they give it or do it to others. */
function isGiven(head: Token, behind: Words, language: Language): boolean {
  const [link] = behind;
  const isOfDoing = head.lemma === 'birth' || head.lemma === 'launch';
  if (link?.lower === 'of' && !isOfDoing) return true;
  if (!honours.has(head.lemma)) return false;
  const whom = headNoun(behind.slice(1));
  const isForOthers =
    ['for', 'to'].includes(link?.lower ?? '') &&
    whom !== undefined &&
    isPluralNoun(whom) &&
    (isPersonNoun(whom.lemma, language) || isRole(whom.lemma) || ['people', 'child'].includes(whom.lemma));
  const isDone = behind.some(({ lemma }) =>
    ['give', 'found', 'award', 'present', 'sponsor', 'fund', 'run'].includes(lemma),
  );
  return isForOthers || isDone || behind.some(({ lower }) => mine.has(lower));
}

const isNewPost = (head: Token, next: Token | undefined) =>
  posts.has(head.lemma) &&
  // "Your new post on hay" was written, "your new position on tariffs" is held.
  (!['post', 'position'].includes(head.lemma) ||
    ['as', 'at', 'with', 'in'].includes(next?.lower ?? '') ||
    !next);

/** "The opening of your second shop". */
function isOpeningOf(head: Token, behind: Words): boolean {
  const house = headNoun(behind.slice(1));
  return head.lower === 'opening' && behind[0]?.lower === 'of' && houses.has(house?.lemma ?? '');
}

function isGladThing(tokens: Words, head: Token, kind: AnswerToRealise['kind'], language: Language): boolean {
  const [first, next] = tokens;
  const at = tokens.indexOf(head);
  const behind = tokens.slice(at + 1);
  if (isOpeningOf(head, behind) && kind !== 'event') return true;
  const isTheirs = theirs.has(first?.lower ?? '');
  const isWon = behind[0]?.lower === 'you' && ['win', 'get', 'receive'].includes(behind[1]?.lemma ?? '');
  // In what prompted it by their work, "new job" is theirs.
  const isBare = kind === 'work' && !isDeterminer(first) && first?.tag !== 'NUM' && !isPluralNoun(head);
  if (!isTheirs && !isBare && !(first?.lower === 'the' && isWon)) return false;
  if (tokens.some(({ lower }) => troubles.has(lower))) return false;
  const isNew =
    (isTheirs ? next : first)?.lower === 'new' ||
    (isTheirs && ['first', 'second', 'third', 'own'].includes(next?.lower ?? ''));
  if (
    isNew &&
    (isNewPost(head, behind[0]) || (isTheirs && (houses.has(head.lemma) || family.has(head.lemma))))
  )
    return true;
  if (head.lemma === 'appointment' && !['as', 'to'].includes(behind[0]?.lower ?? '')) return false;
  return (
    (honours.has(head.lemma) || (isTheirs && steps.has(head.lemma)) || head.lemma === 'promotion') &&
    !isGiven(head, behind, language)
  );
}

/** What somebody is made: "being promoted", "getting elected". */
const raised = lemmas(
  'make promote appoint elect name nominate award choose shortlist select knight honour honor certify',
);

/** "Being made a partner"; not "being made redundant". */
const isRaised = (verb: Token, next: Token | undefined) =>
  verb.tag === 'VERB' &&
  raised.has(verb.lemma) &&
  (verb.lemma !== 'make' ||
    isDeterminer(next) ||
    (next?.tag === 'NOUN' && isRole(next.lower)) ||
    next?.lower === 'head');

const gained = lemmas('job role grant award degree phd doctorate prize medal contract place funding tenure');
const exams = lemmas('exam examination test viva bar driving');
const studies = lemmas('degree phd doctorate thesis dissertation apprenticeship training marathon studies');

/** "Winning the tender", "becoming a partner", "being made head", "opening the third bakery". */
function isGladDoing(tokens: Words): boolean {
  const [doing, object, ...rest] = tokens;
  if (!doing || !object || verbForm(doing) !== 'gerund' || tokens.some(({ lower }) => mine.has(lower)))
    return false;
  const isOwned = isDeterminer(object);
  const head = headNoun([object, ...rest]);
  const end = head ? tokens[tokens.indexOf(head) + 1] : undefined;
  const isOf = (group: ReadonlySet<string>) => isOwned && head !== undefined && group.has(head.lemma);
  switch (doing.lower) {
    case 'turning':
      return (
        object.tag === 'NUM' || /^(?:\d0|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(object.lower)
      );
    case 'winning':
      return isOwned;
    case 'becoming':
      return ['a', 'an', 'the', 'head'].includes(object.lower) || isRole(object.lower);
    case 'being':
      return isRaised(object, rest[0]);
    case 'getting':
      return isRaised(object, rest[0]) || (isOf(gained) && end?.tag !== 'VERB');
    case 'passing':
      return isOf(exams);
    case 'finishing':
    case 'completing':
    case 'defending':
      return theirs.has(object.lower) && isOf(studies);
    case 'publishing':
      return theirs.has(object.lower) && isOf(lemmas('book novel collection memoir'));
    case 'opening':
      return isOf(houses) && end?.lower !== 'to' && end?.lower !== 'for';
    default:
      return false;
  }
}

/** Whether what prompted the message is news that one is glad of, or sorry for. */
export function newsTraits(
  tokens: Words,
  shape: Shape,
  { field, kind }: Pick<AnswerToRealise, 'field' | 'kind'>,
  language: Language,
): readonly Trait[] {
  if (field !== 'prompt') return [];
  // Where a talk is asked for, it is what they spoke about; else it may be the sender's.
  if (['work', 'post', 'person'].includes(kind ?? '') && isGladDoing(tokens)) return ['glad-news'];
  if (shape !== 'noun-phrase' && shape !== 'name') return [];
  const noun = headNoun(tokens);
  const next = noun && tokens[tokens.indexOf(noun) + 1];
  // "Your book launch" is read as a verb.
  const head = next?.lower === 'launch' ? next : noun;
  if (!head) return [];
  if (isGladThing(tokens, head, kind, language)) return ['glad-news'];
  const isTheirs = theirs.has(tokens[0]?.lower ?? '');
  const isSad =
    losses.has(head.lemma) || (steps.has(head.lemma) && tokens.some(({ lower }) => troubles.has(lower)));
  return isTheirs && isSad ? ['sad-news'] : [];
}
