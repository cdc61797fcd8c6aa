/** The noun that a phrase is about, and whether it stands for a person. */

import { determiners, isDeterminer } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { headNouns, isCommonNoun } from './head-nouns.ts';
import { timeNouns } from './time-nouns.ts';

/** "A curve and the code": with an article of its own, what follows is a second thing. */
function isAndAnother(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token) + 1;
  const another = tokens[at]?.tag === 'ADV' ? tokens[at + 1] : tokens[at];
  return token.tag === 'CCONJ' && determiners.has(another?.lower ?? '');
}

/** "Volume hiring", "proof reading for you": with nothing that it is done to, the form in -ing is the thing. */
function isNamedByItsDoing(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  const isLast = next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ';
  return token.tag === 'VERB' && token.lower.endsWith('ing') && isLast;
}

/** Behind "stay-at-" in "stay-at-home dad": what three words or more are joined to is one of them. */
function endOfCompound(tokens: readonly Token[]): number {
  let end = 0;
  while (tokens[end + 1]?.text === '-' && tokens[end + 2]) end += 2;
  return end > 2 ? end : 0;
}

/** "Sermon last Sunday": when it was is not what it was. */
function isWhen(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1]?.lower ?? '';
  return ['last', 'next', 'this'].includes(token.lower) && timeNouns.has(next);
}

/** "Apprentice electrician 2nd year". */
const isOrdinalTime = (tokens: readonly Token[], token: Token): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(token.lower) && timeNouns.has(tokens[tokens.indexOf(token) + 1]?.lemma ?? '');

const units: ReadonlySet<string> = new Set('km kilometre kilometer mile metre meter'.split(' '));

/** "Internship 3 months", "raw material 40 km from here": how long or how far it is. */
function isMeasure(tokens: readonly Token[], token: Token): boolean {
  const unit = tokens[tokens.indexOf(token) + 1]?.lemma ?? '';
  return token.tag === 'NUM' && (timeNouns.has(unit) || units.has(unit));
}

/** "The heads' conference". */
function isOwnersMark(tokens: readonly Token[], mark: Token): boolean {
  const at = tokens.indexOf(mark);
  return mark.text === "'" && /s$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.tag === 'NOUN';
}

/** "Continuity of carer webinar": a title, and behind it the kind of event that has it; not "history of the lecture". */
export function titledTalk(tokens: readonly Token[]): Token | undefined {
  const of = tokens.findIndex(({ tag }) => tag === 'ADP');
  if (of < 1 || isDeterminer(tokens[0]) || tokens.slice(0, of).some(({ lemma }) => isCommonNoun(lemma)))
    return undefined;
  const at = tokens.findIndex(
    ({ lemma, tag }, index) => index > of + 1 && tag === 'NOUN' && headNouns.talk.has(lemma),
  );
  const title = tokens.slice(of + 1, Math.max(at, 0));
  const isTitle = title.length > 0 && title.every((token) => isNominal(token) || token.tag === 'ADJ');
  const next = tokens[at + 1];
  const ends = next === undefined || next.tag === 'ADP' || next.tag === 'PUNCT' || isWhen(tokens, next);
  return isTitle && ends ? tokens[at] : undefined;
}

/** The noun that a phrase is about: the last one before its first preposition, clause or mark. */
export function headNoun(words: readonly Token[]): Token | undefined {
  const tokens = words.slice(endOfCompound(words));
  let head: Token | undefined;
  for (const token of tokens) {
    const ends =
      token.tag === 'ADP' ||
      token.tag === 'SCONJ' ||
      token.text === '+' ||
      (token.lower.endsWith('ing') &&
        head !== undefined &&
        // "Help finding a flat".
        (headNouns.writing.has(head.lemma) || head.lower === 'help')) ||
      ['regarding', 'concerning', 'titled', 'entitled', 'called', 'named'].includes(token.lower) ||
      isAndAnother(tokens, token) ||
      (token.tag === 'PUNCT' && !['-', '"', '“'].includes(token.text) && !isOwnersMark(tokens, token));
    const clause =
      head &&
      (token.tag === 'PRON' ||
        token.tag === 'AUX' ||
        ['every', 'each', 'nobody'].includes(token.lower) ||
        (token.lower === 'no' && tokens[tokens.indexOf(token) + 1]?.lower === 'one') ||
        ['that', 'which', 'who', 'how', 'to'].includes(token.lower));
    if (
      head &&
      (ends || clause || isWhen(tokens, token) || isMeasure(tokens, token) || isOrdinalTime(tokens, token))
    )
      break;
    if (isNominal(token) || (token.tag === 'VERB' && head === undefined && !token.lower.endsWith('ing')))
      head = token;
    else if (head && token.tag === 'VERB' && token.lower.endsWith('s')) head = token;
    else if (head && isNamedByItsDoing(tokens, token)) head = token;
  }
  return head;
}

/** Matches words that end in one of these, which are pieces of a pattern. */
const endingIn = (endings: string): RegExp => new RegExp(`(?:${endings.trim().split(/\s+/).join('|')})$`);

const peopleEnding = endingIn(
  `ers ors ists ians (?:ploy|train|refug|trust|attend|ment|view|evacu)ees nurses women men people mates neighbours
   colleagues scouts friends midwives accountants consultants assistants applicants participants immigrants migrants
   tenants residents agents clients students graduates alumni parents volunteers`,
);

/** What does something: a "parser" or a "detector", where it is nobody's profession. */
export const toolEnding = /(?:er|or)$/;

export const professionEnding = endingIn(
  `ist ian eer physio keeper worker maker nurse wife teacher doctor carer baker farmer welder gardener interpreter translator
   designer architect developer tutor librarian`,
);

const roleEnding = endingIn(
  `er or ist ian ant (?:ag|cli|stud|presid|resid|pati|intend|correspond|recipi|respond|par)ent eer nurse lead head ceo
   cto cfo coo vp chef pilot intern architect phd postdoc fellow apprentice expert coach mechanic cook rep steward
   delegate guard guide judge priest vet owner undergrad clerk executive candidate associate specialist scientist
   analyst graduate mum mom dad officer`,
);

/** Things that end as the words for people do. */
const endingLikePeople: ReadonlySet<string> = new Set(
  `paper number letter tower offer water matter order corner cover counter chapter dinner summer winter computer
   container server trailer poster folder filter laser newsletter power river shower supper ladder layer timber rubber
   copper silver fiber litter border buffer career center meter parameter barrier flyer flower finger answer reminder
   scanner printer freezer cooler boiler mixer amplifier drawer header footer router pointer tender transfer banner
   sticker starter quarter semester trimester register poker weather leather feather butter gutter
   floor door error mirror sensor motor factor vector color labor sector monitor processor generator tractor corridor
   humor indicator calculator elevator radiator reactor flavor favor behavior honor interior exterior
   damper washer bumper bearer spacer hanger charger breaker starter rotor stator resistor capacitor transistor
   compressor actuator converter inverter transformer heater dryer drier burner blower shredder digester chiller
   toaster grinder cutter trimmer mower loader digger trigger adapter adaptor connector conveyor gripper sprayer spreader seeder baler
   tanker hopper strainer harvester planter
   refresher explainer binder detector extractor stripper sander cooker roller retainer spoiler recorder chopper
   jumper slipper pager isolator
   list checklist playlist shortlist wishlist mist twist gist wrist fist waist
   plant grant restaurant variant want elephant instant quadrant warrant pollutant beer deer`.split(/\s+/),
);

/** Whether a word is a plural of people by its ending: "teachers", "nurses"; not "flowers". */
export const endsAsPeople = (word: string): boolean =>
  peopleEnding.test(word) && !endingLikePeople.has(word.replace(/s$/, ''));

/** Whether a noun says what somebody is: "engineer", "nurse"; not "paper". */
export const isRole = (noun: string): boolean => roleEnding.test(noun) && !endingLikePeople.has(noun);

/** Whether a noun is somebody's trade: "librarian", "teacher"; not "parser". */
export const isProfession = (noun: string): boolean =>
  professionEnding.test(noun) && !endingLikePeople.has(noun);

/** "Great chatting with you", "lovely meeting you": how it was. */
export function isVerdict([first, next, later]: readonly Token[]): boolean {
  if (!first || !next?.lower.endsWith('ing')) return false;
  const isGood = ['great', 'lovely', 'nice', 'good', 'wonderful', 'fantastic', 'brilliant', 'fun'].includes(
    first.lower,
  );
  return isGood && (next.tag === 'VERB' || later?.lower === 'you');
}
