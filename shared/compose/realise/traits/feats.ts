/** What somebody has brought about, or was made: "winning the tender", "becoming a partner", "being made redundant". */

import { isDeterminer } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { headNoun } from '../words/head-noun.ts';
import {
  arePlain,
  has,
  honours,
  houses,
  isPlainBehind,
  type News,
  ordinals,
  theirs,
  type Words,
} from './plain-news.ts';

/** What one is glad to be made or to become. */
const offices = wordList(
  `partner head chair chairman chairwoman chairperson director manager professor lecturer trustee governor mayor
   councillor judge magistrate fellow member president secretary treasurer captain editor champion lead leader ceo
   principal supervisor foreman master doctor nurse midwife teacher engineer architect solicitor barrister vet pilot
   father mother dad mum mom parent grandfather grandmother grandparent grandad grandma uncle aunt godparent`,
);

/** "Being promoted" says it all; "being made" or "chosen" leaves open what for. */
const raised = wordList('promote appoint elect nominate shortlist knight honour honor marry married');

const fates = wordList('make choose select name award sack fire dismiss evict divorce');

type Feat = {
  readonly things: ReadonlySet<string>;
  /** "Your novel", "a novel", "the second bakery"; not "the data". */
  readonly isOwn?: true;
};
const studies = wordList('degree phd doctorate thesis dissertation apprenticeship training marathon studies');
const feats: Readonly<Record<string, Feat>> = {
  winning: {
    things: wordList(
      `award prize medal trophy cup title tender contract bid grant election seat race competition championship league
       final match lottery scholarship vote`,
    ),
  },
  getting: {
    things: wordList('job role grant award degree phd doctorate prize medal contract place funding tenure'),
  },
  passing: { things: wordList('exam examination test viva bar driving') },
  finishing: { things: studies, isOwn: true },
  completing: { things: studies, isOwn: true },
  defending: { things: studies, isOwn: true },
  publishing: { things: wordList('book novel collection memoir'), isOwn: true },
  opening: { things: houses, isOwn: true },
};

const isAge = (token: Token) =>
  token.tag === 'NUM' || /^(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(token.lower);

/** "A partner", "head of sales", "your firm's chair". */
function newsOfOffice(tokens: Words): News {
  const link = tokens.findIndex(({ tag }) => tag === 'ADP');
  const at = tokens
    .slice(0, link < 0 ? undefined : link)
    .findLastIndex((token) => has(offices, token) || has(honours, token));
  const behind = tokens.slice(at + 1);
  const isSure =
    at >= 0 && arePlain(tokens.slice(isDeterminer(tokens[0]) ? 1 : 0, at)) && isPlainBehind(behind);
  return isSure ? 'glad-news' : 'other-news';
}

/** "Winning the tender", "becoming a partner", "being made head", "opening the third bakery". */
export function newsOfDoing(tokens: Words): News {
  const [doing, object, ...rest] = tokens;
  if (!doing || !object || verbForm(doing) !== 'gerund') return undefined;
  const verb = doing.lower;
  if (verb === 'turning') return isAge(object) && rest.length === 0 ? 'glad-news' : undefined;
  if (verb === 'becoming') return newsOfOffice([object, ...rest]);
  if (['being', 'getting'].includes(verb) && (has(raised, object) || has(fates, object))) {
    if (has(raised, object) && isPlainBehind(rest)) return 'glad-news';
    return newsOfOffice(rest);
  }
  if (['losing', 'failing'].includes(verb) && has(theirs, object)) return 'other-news';
  const head = headNoun([object, ...rest]);
  const feat = feats[verb];
  if (!feat || !head || !isDeterminer(object) || !feat.things.has(head.lemma)) return undefined;
  const at = rest.indexOf(head);
  const modifiers = rest.slice(0, Math.max(at, 0));
  const isOwn =
    object.lower !== 'the' || modifiers.some(({ lower }) => lower === 'new' || ordinals.has(lower));
  if (feat.isOwn && !isOwn) return undefined;
  if (arePlain(modifiers) && isPlainBehind(rest.slice(at + 1))) return 'glad-news';
  return 'other-news';
}
