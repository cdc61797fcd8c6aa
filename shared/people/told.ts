/** Which of the basics somebody tells of, by plain signs in English and by what stands behind them. */
import { idsOf } from '../records.ts';
import { hasRoleWord } from './profile-page-words.ts';

/** What tells by itself, or only in front of some words: "I moved to" tells of a place before "Leeds", and of none before "Friday". */
type Sign = RegExp | { readonly sign: RegExp; readonly before: (rest: string) => boolean };

/** Any of the words, each of which may be a pattern, as one group of a pattern. */
const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** What leads up to a time. */
const timeLead = anyOf(String.raw`the an? next this last many early late mid \d+`);

const timeWord = anyOf(`
  (?:mon|tues|wednes|thurs|fri|satur|sun|week)?days?
  january february march april may june july august september october november december
  spring summer autumn winter
  today tomorrow mornings? afternoons? evenings? nights? noon midnight
  weekends? weeks? months? years? hours? while moment time`);

/** Days, months and hours, with what leads up to them. */
const time = new RegExp(String.raw`^(?:${timeLead}[ -])*(?:\d|${timeWord}\b)`, 'iu');

const placeWord = anyOf(`
  place village town city suburbs? country(?:side)? islands? region area valley mountains? hills? forest woods farm
  coast seaside sea river lake canal harbour port border north south east west
  capital cent(?:re|er) neighbou?rhood street park station market house flat boat`);

/** A place that is not called by its name. */
const placeNoun = new RegExp(
  String.raw`^(?:the|an?|my|our|another|the same) (?:[\p{L}-]+ ){0,3}?${placeWord}\b`,
  'iu',
);

const kindsOfPeople =
  /^(?:(?:some|many|a lot|a few|lots|the|same|my|your|our|his|her|their|other|an?|of) )*(?:[\p{L}-]+ )?(?:people|person|friends?|colleagues?|somebody|someone)\b/iu;

const isName = (rest: string) => /^\p{Lu}/u.test(rest) && !time.test(rest);
const isPlace = (rest: string) => isName(rest) || placeNoun.test(rest);
const isSomebody = (rest: string) => isName(rest) || kindsOfPeople.test(rest);

const noOccupationWord = anyOf(`
  me you us him them it this that these those your both every(?:one|body) all
  well hard much long far soon usual always planned expected intended free now once least last first`);

/** Those who speak, what they speak of, and how it goes. */
const noOccupation = new RegExp(String.raw`^${noOccupationWord}\b|^her\b(?! \p{L})`, 'iu');

const isOccupation = (rest: string) => /^\p{L}/u.test(rest) && !noOccupation.test(rest) && !time.test(rest);

/** A noun with what describes it, up to what follows it. */
const nounPhrase =
  /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?(?= (?:of|for|in|at|from|with|who|by|and|or|but|on|near|to|here|there|now|too|since|these)\b|[^\p{L}'’ -]|\s*$)/iu;

const tradeEnding = anyOf(`
  ologist icist ician grapher keeper maker smith wright worker farmer gardener builder`);

const tradeWord = anyOf(`
  vet midwife carer dentist carpenter joiner plumber welder potter tailor florist hairdresser
  painter sculptor illustrator poet composer dancer actor actress
  soldier sailor diver firefighter fisherman waiter waitress
  priest pastor imam rabbi monk nun judge historian archivist linguist`);

/** Trades that the lists of profile pages leave out. */
const trade = new RegExp(`${tradeEnding}$|^${tradeWord}$`, 'iu');

function isTrade(rest: string): boolean {
  const noun = nounPhrase.exec(rest)?.[0].split(' ').at(-1) ?? '';
  return trade.test(noun) || hasRoleWord(noun);
}

/** "Live and work in Leeds" tells where, not what. */
const noWorkplace = String.raw`(?<!\bliv(?:e|es|ed|ing) (?=and work\w* in ))`;

/** Who speaks or is spoken of; a sentence may go on without them: "I live here and work for the railway". */
const person = String.raw`(?:^(?:they are )?|[.,;:!?(\n] ?|\b(?:and|who) |\b(?:i|we|she|he|they)(?:['’]\w+)? )`;
const auxiliaries = String.raw`(?:(?:am|is|are|was|were|have|has|had|been|will|be|do|does|did|used|to|also|now|still|both|always|once|just|\w+ly) )*`;
const work = String.raw`work(?:s|ed|ing)? (?:for (?:\w+ ){1,3}?years? )?(?:\w+ ){0,2}?(?:as|at|for|in|on|with) (?:an? |the )?`;

const signs = {
  work: [
    /\b(?:my|her|his|their) (?:day )?(?:job|work|profession|trade)\b|\bfor a living\b/iu,
    { sign: new RegExp(noWorkplace + person + auxiliaries + work, 'giu'), before: isOccupation },
    {
      sign: /(?<!\p{L})(?!\p{L}+day |It |This |That |What |Which |Noon )\p{Lu}\p{L}+ works (?:as|at|for) (?:an? |the )?/gu,
      before: isOccupation,
    },
    { sign: /\bi(?: a|['’])m an? /giu, before: isTrade },
  ],
  origin: [
    /\bhome ?town\b|\b(?:of|native) (?:\p{L}+ ){1,2}(?:descent|origin|ancestry)\b|\b(?:grew up|born|raised)(?: and \w+)? (?:near|here|nearby)\b/iu,
    {
      sign: /\b(?:(?:i|we|she|he|they|family) (?:am|is|are|comes?|came|hails?)|i['’]m|(?:we|they)['’]re|s?he['’]s|originally|native) (?:\w+ly )?(?:from|of) /giu,
      before: isPlace,
    },
    { sign: /\b(?:grew up|born|raised)(?: and \w+)? (?:in|on|at|by|outside) /giu, before: isPlace },
  ],
  likes: [
    /\b(?:likes|loves|enjoys|hobby|hobbies)\b|\bi (?!would |could |might )(?:\w+ )?(?:(?:like|love) (?:to|\w+ing)|enjoy)\b|\b(?:fond of|keen on|fan of)\b|\b(?:free|spare) time\b|\bwhen i(?: a|['’])m not working\b/iu,
  ],
  location: [
    /\b(?:live|lives|living|based|settled|moved)(?: back)? (?:here|nearby)\b/iu,
    {
      sign: /\b(?:live|lives|living|based|settled|resides?) (?:\w+ ){0,3}?(?:in|at|near|by|outside|between|around) /giu,
      before: isPlace,
    },
    { sign: /\b(?:i|we|they|have|['’]ve) (?:\w+ )?moved (?:\w+ )?to /giu, before: isPlace },
  ],
  commonConnections: [
    /\b(?:mutual|common) (?:friends?|contacts?|connections?|acquaintances?)\b/iu,
    { sign: /\b(?:both|also) know /giu, before: isSomebody },
  ],
} as const satisfies Readonly<Record<string, readonly Sign[]>>;

/** What somebody can tell of themselves, or be asked. */
export type Topic = keyof typeof signs;

export const topics = idsOf(signs);

function isIn(text: string, sign: Sign): boolean {
  if (sign instanceof RegExp) return sign.test(text);
  return [...text.matchAll(sign.sign)].some((found) =>
    sign.before(text.slice(found.index + found[0].length)),
  );
}

/** Whether `text`, which asks nothing, tells of the topic. */
export function tellsOf(topic: Topic, text: string): boolean {
  return signs[topic].some((sign) => isIn(text, sign));
}
