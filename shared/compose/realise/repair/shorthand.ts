/** Shorthand of messages between friends, spelt out as a careful person would in one to a stranger. */
import { determiners, forms, prepositions, subjectPronouns } from '../../../language/closed-class.ts';
import type { Language } from '../../../language/language.ts';
import { withCapital } from '../../../text.ts';
import { isCommonNoun } from '../words/head-nouns.ts';

const spelt: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  shd: 'should',
  shld: 'should',
  wld: 'would',
  cld: 'could',
  hv: 'have',
  pls: 'please',
  plz: 'please',
  abt: 'about',
  bcz: 'because',
  bcoz: 'because',
  coz: 'because',
  cuz: 'because',
  'b/c': 'because',
  bc: 'because',
  rn: 'right now',
  tbh: 'to be honest',
  esp: 'especially',
  cos: 'because',
  thru: 'through',
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  thx: 'thanks',
  tmrw: 'tomorrow',
  ppl: 'people',
  gr8: 'great',
  n: 'and',
  btw: 'by the way',
  b4: 'before',
  tho: 'though',
  defo: 'definitely',
  deffo: 'definitely',
  msg: 'message',
  msgs: 'messages',
  yday: 'yesterday',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  tues: 'Tuesday',
  weds: 'Wednesday',
  thur: 'Thursday',
  thurs: 'Thursday',
  // Two words, as they sound.
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  hafta: 'have to',
  oughta: 'ought to',
  tryna: 'trying to',
  lemme: 'let me',
  gimme: 'give me',
  kinda: 'kind of',
  sorta: 'sort of',
  outta: 'out of',
  lotta: 'lot of',
  coulda: 'could have',
  shoulda: 'should have',
  woulda: 'would have',
  mighta: 'might have',
  dunno: "don't know",
  idk: "I don't know",
};

/** Days in three letters, which are other words too, unless it is told when. */
const shortDays: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const beforeDay = /^(?:last|next|on|every|this|until|till|since)$/i;

/** "Last sat", "on fri": the day; not "this sat in a drawer", "on sun and rain". */
const isDay = (core: string, ahead: string, behind: string) =>
  Object.hasOwn(shortDays, core.toLowerCase()) &&
  (/^(?:last|next|every)$/i.test(ahead) ||
    (beforeDay.test(ahead) && !['sat', 'sun', 'wed'].includes(core))) &&
  !/^\p{Lu}{2,}$/u.test(core) &&
  isAfterDay(behind);

/** "On Sun at noon", "last fri we met"; not "on Sun workstations", "on Sun Ra", "the last sat in the hall". */
function isAfterDay(behind: string): boolean {
  const next = behind.trim();
  if (!/^\p{L}/u.test(next) || isTimeOfDay.test(next)) return true;
  const isPreposition = prepositions.has(next) && !['in', 'on'].includes(next);
  return isPreposition || subjectPronouns.has(next) || ['when', 'where'].includes(next);
}

const isTimeOfDay = /^(?:morning|noon|midday|lunchtime|afternoon|evening|night|midnight)s?\b/;

/** "Dunno how to": not known; alone it says that there is nothing. */
const beforeQuestion = /^ (?:how|what|if|whether|why|who|where|which|when)\b/i;

/** "Ur the first": before these it is short for "you are". */
const afterYouAre = /^ (?:the|a|an|so|very|right|welcome|looking|doing|working|hiring|still)\b/i;

/** "Cos it hurts": before these it is no function of an angle. */
const beforeClause =
  /^ (?:i|it|he|she|we|you|they|there|that|this|the|my|our|your|his|her|their|nobody|everybody|people)\b/i;

/** A piece between two spaces: what stands around the word, and the word with a slash in it. */
const piece = /^(["'“(]?)([\p{L}\d]+(?:\/\p{L}?)?)([,.!?;:)"”]*)$/u;

/** "Van n tools", "post w the list"; not "for n points", "n = 3", "the top n results", "Guns n Roses". */
const isBetweenWords = (word: string, ahead: string, behind: string) =>
  (word === 'n' || word === 'w') &&
  /^\p{Ll}{2,}$/u.test(ahead) &&
  /^ \p{Ll}/u.test(behind) &&
  !/^ (?:is|are|was|has|depends|side|axis)\b/.test(behind) &&
  !/^(?:letter|force|where|facing)$/.test(ahead) &&
  !/^(?:top|first|last|next|any|every|best|size|length|all)$/.test(ahead) &&
  !prepositions.has(ahead.toLowerCase()) &&
  !determiners.has(ahead.toLowerCase());

const endsSentence = /[.!?:…]["”)]?$/;

/** "Straight Outta Compton", "Gimme Shelter", “wanna be”: something is called so. */
function isInTitle(words: readonly string[], at: number): boolean {
  const [ahead = '', word = '', behind = ''] = [words[at - 1], words[at], words[at + 1]];
  const isFirst = ahead === '' || endsSentence.test(ahead);
  const quotes = [...words.slice(0, at), word.charAt(0)].join(' ').match(/["“”]/g) ?? [];
  const isBetweenNames = [ahead, behind].every((one) => /^\p{Lu}\p{Ll}/u.test(one));
  const isCapital = /^["'“(]?\p{Lu}/u.test(word);
  return (
    quotes.length % 2 === 1 || isBetweenNames || (isCapital && (!isFirst || /^\p{Lu}\p{Ll}/u.test(behind)))
  );
}

/** "My last msg", "msg me"; not "msg in cooking", "no msg", "a post about msg". */
const isToSend = (ahead: string, behind: string) =>
  /^ (?:me|us|you|u)\b/i.test(behind) ||
  !(
    ahead === '' ||
    prepositions.has(ahead) ||
    /^(?:no|any|some|more|less|and|or|use|using|add|adding)$/.test(ahead)
  );

/** "I'm gonna", "are you gonna", "gonna retire"; not "people gonna leave". */
function isGoing(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(at - 4, 0), at).map((word) => word.toLowerCase());
  const ahead = before.at(-1) ?? '';
  const isPlain = ahead === '' || /[,.!?;:]$/.test(ahead) || /^(?:and|but|or|just|not|never)$/.test(ahead);
  return (
    isPlain ||
    subjectPronouns.has(ahead) ||
    before.some((word) => forms.be.has(word) || /['’](?:m|re|s)$|n['’]t$/.test(word))
  );
}

/** "Kinda odd", "kinda stuck"; not "I kinda know", "I kinda lost it". */
const isOfQuality = (ahead: string, next: string, language: Language): boolean => {
  const tag = language.usualTag(next);
  const isState = tag === 'VERB' && !language.canBe(next, 'verb') && !next.endsWith('ing');
  return tag === 'ADJ' || (isState && !subjectPronouns.has(ahead.toLowerCase()));
};

function speltOut(words: readonly string[], at: number, language: Language): string {
  const [ahead = '', word = ''] = [words[at - 1], words[at]];
  const behind = ['', ...words.slice(at + 1, at + 2)].join(' ');
  const [, before = '', core = '', after = ''] = piece.exec(word) ?? [];
  const key = core.toLowerCase();
  if (isDay(core, ahead, after === '' ? behind : '')) return before + (shortDays[key] ?? core) + after;
  // In capitals it is a name: "PLS", "U".
  const isShort =
    Object.hasOwn(spelt, key) && (core === key || (core.length > 1 && /^\p{Lu}\p{Ll}/u.test(core)));
  if (!isShort || (!/^\p{Lu}/u.test(spelt[key] ?? '') && isInTitle(words, at))) return word;
  if (key === 'msg' && !isToSend(ahead.toLowerCase(), behind)) return word;
  if (key === 'gonna' && !isGoing(words, at)) return word;
  if ((key === 'n' || key === 'w') && !isBetweenWords(core, ahead, behind)) return word;
  // "An rn" is a nurse.
  if (key === 'rn' && /^an?$/i.test(ahead)) return word;
  if (key === 'cos' && !beforeClause.test(behind)) return word;
  if (key === 'dunno' && !beforeQuestion.test(behind)) return word;
  // "Some kinda glue".
  if ((key === 'kinda' || key === 'sorta') && determiners.has(ahead.toLowerCase()))
    return `${before}${key.slice(0, -1)} of${after}`;
  if ((key === 'kinda' || key === 'sorta') && isOfQuality(ahead, behind.trim(), language))
    return `${before}${core === key ? 'rather' : 'Rather'}${after}`;
  // "I've gotta go".
  if (key === 'gotta' && /(?:['’](?:ve|s)|^(?:have|has))$/i.test(ahead)) return `${before}got to${after}`;
  if (key === 'gotta' && ['he', 'she', 'it'].includes(ahead.toLowerCase())) return `${before}has to${after}`;
  const said = key === 'ur' && afterYouAre.test(behind) ? "you're" : (spelt[key] ?? core);
  // "Esp. the rye": the stop is of the short word.
  const mark = key === 'esp' && behind.trim() !== '' ? after.replace('.', '') : after;
  return before + (core === key ? said : withCapital(said)) + mark;
}

/** Whether most of the other words are English, or half of them beside a longer one: "u" is a word in Dutch and Croatian. */
function isEnglish(words: readonly string[], language: Language): boolean {
  const plain = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '');
  const others = plain.filter((word) => !Object.hasOwn(spelt, word));
  const isLong = plain.some((word) => word.length > 3 && Object.hasOwn(spelt, word));
  const share = others.filter((word) => language.knows(word) || isCommonNoun(word)).length * 2;
  return share > others.length || (isLong && share === others.length);
}

/** What people say most, so that "rankin" stays a name. */
const saidShort: ReadonlySet<string> = new Set(
  `thinkin goin doin lookin workin tryin comin makin gettin talkin runnin livin sayin tellin havin bein playin buildin startin
   waitin sellin buyin writin readin movin plannin hopin learnin teachin growin helpin askin drivin wonderin`.split(
    /\s+/,
  ),
);

/** "Thinkin", "tryin'": the letter that is not heard. */
const withG = (word: string): string =>
  word.replace(/^(\p{L}+in)['’]?(?=[,.!?;:)]*$)/u, (whole, core: string) =>
    saidShort.has(core) ? `${core}g` : whole,
  );

/** The text with its shorthand spelt out; a text that is not English stays as it is. */
export function withShorthandSpelt(text: string, language: Language): string {
  const words = text
    .split(' ')
    .map(withG)
    // "Founder @ Tidebell".
    .map((word, at, all) => (word === '@' && language.knows(all[at - 1]?.toLowerCase() ?? '') ? 'at' : word));
  const isShort = words.some((word) => {
    const core = piece.exec(word)?.[2]?.toLowerCase() ?? '';
    return Object.hasOwn(spelt, core) || Object.hasOwn(shortDays, core);
  });
  if (!isShort || !isEnglish(words, language)) return words.join(' ');
  return words.map((_, at) => speltOut(words, at, language)).join(' ');
}
