/**
 * A copied page as short clean lines, and what a single line is: a degree of connection, pronouns, a count of
 * followers, a part of the page, or text that may be about the person.
 */
import { cleanLine, cleanText } from '../text.ts';
import { commonGivenNames } from './names/data/given-names.ts';
import { firstName, foldForSearch } from './names.ts';
import { isWritten } from './profile-find.ts';
import { alternativesOf, pageLanguages } from './profile-languages/page-languages.ts';
import {
  hasOrganisationWord,
  hasRoleWord,
  hasWordNotInNames,
  isFurniture,
  isHeading,
  namesTheNetwork,
} from './profile-page-words.ts';

/** The top of a profile and the current job are far above these; what is beyond is not looked at. */
const longestPage = 120_000;
const mostLines = 2_500;
const longestLine = 300;

export type LineKind =
  | 'degree'
  | 'pronouns'
  | 'handle'
  | 'contact'
  | 'connections'
  | 'followers'
  | 'shared'
  | 'heading'
  | 'furniture'
  | 'text';

export type Line = {
  readonly text: string;
  readonly kind: LineKind;
  /** Where the line stood with wide gaps in it, what stood between them: "Owner  Tweak Agency". */
  readonly columns: readonly string[];
};

const ordinal = String.raw`(?:1st|2nd|3rd|[123](?:\.?(?:er|re|e|eme|ème|de|ste)|\.?[ºª°]|\.))\+?`;
const degreeWord = alternativesOf(({ degree }) => degree);
const degreeText = String.raw`(?:(?:${degreeWord})[\s-]?)*${ordinal}\+?(?:[\s-]?(?:${degreeWord})|\s?\+)*`;
const degree = new RegExp(String.raw`^[·•\s]*${degreeText}(?:(?: ?[·•] ?| )${degreeText}){0,2}$`, 'iu');
const trailingDegree = new RegExp(
  String.raw`^(.*?[^\s·•])(?:\s*[·•]\s*(${ordinal})|\s+((?:kontakt |relation de |contacto de |conexão de |collegamento di )?${ordinal}[\s-](?:${degreeWord})(?:[\s-](?:${degreeWord}))*))$`,
  'iu',
);
const pronounWords =
  '(?:she|he|they|her|him|them|hers|his|theirs|xe|ze|sie|er|ihr|ihm|elle|il|iel|lui|ella|él|elle|ela|ele|dela|dele|lei|egli|zij|hij|haar|hem|hen|hun|die|any|all|pronouns)';
const pronounText = String.raw`${pronounWords}(?:\s?\/\s?${pronounWords}){1,3}`;
const pronouns = new RegExp(String.raw`^[·•\s]*\(?${pronounText}\)?$`, 'iu');
const trailingPronouns = new RegExp(String.raw`^(.*\S)\s+\(?(${pronounText})\)?$`, 'iu');
const contactText = alternativesOf((language) => language.contact);
const contact = new RegExp(String.raw`^[·•\s]*(?:${contactText})$`, 'iu');
const trailingContact = new RegExp(String.raw`^(.*[^\s·•])\s*[·•]?\s+(${contactText})$`, 'iu');
const count = String.raw`(?:\p{L}{2,5} (?:de|als|di|dan) |über |over |\+ de )?\d[\d.,\s+]*(?:mil|mio\.?|tsd\.?|mln|[km])?\.?\+?\s?`;
const followerText = alternativesOf((language) => language.followers);
const connectionText = alternativesOf((language) => language.connections);
const followers = new RegExp(String.raw`^(?:${count}(?:${followerText})[\s·•]*){1,2}$`, 'iu');
const connections = new RegExp(
  String.raw`^(?:${count}(?:${followerText})[\s·•]*)?${count}(?:${connectionText})$`,
  'iu',
);
/** The words that say a connection is shared; what stands before them may be names. */
export const sharedWords = new RegExp(pageLanguages.flatMap(({ shared }) => shared).join('|'), 'iu');
const handle = /^@[\w.-]+(?:@[\w-]+(?:\.[\w-]+)+)?$/u;

function kindOf(text: string): LineKind {
  if (degree.test(text)) return 'degree';
  if (pronouns.test(text)) return 'pronouns';
  if (handle.test(text)) return 'handle';
  if (contact.test(text)) return 'contact';
  if (connections.test(text)) return 'connections';
  if (followers.test(text)) return 'followers';
  if (sharedWords.test(text)) return 'shared';
  if (isHeading(text)) return 'heading';
  return isFurniture(text) ? 'furniture' : 'text';
}

/** "Priya RamanPriya Raman", which some browsers copy for one name on the screen, is said once. */
function saidOnce(text: string): string {
  const half = text.slice(0, text.length / 2);
  return half.length > 2 && text === half + half ? half : text;
}

/** A line that carries several facts ("Leeds, England · Contact info") as one line for each. */
function splitFacts(text: string): readonly string[] {
  if (degree.test(text) || pronouns.test(text)) return [text];
  for (const trailing of [trailingContact, trailingDegree, trailingPronouns]) {
    const [, before, ...rest] = trailing.exec(text) ?? [];
    const after = rest.find((part) => part !== undefined);
    if (before !== undefined && after !== undefined) return [...splitFacts(before), after];
  }
  return [saidOnce(text)];
}

const wideGap = /\s{2,}/u;

/** The lines of `text` that say something, each once where it stands twice in a row. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let before = '';
  for (const raw of cleanText(text.slice(0, longestPage)).split(/[\n\u2028\u2029]/)) {
    if (raw === before) continue;
    before = raw;
    const tidy = cleanLine(raw.slice(0, longestLine).replaceAll('\t', '  '))
      .replace(/[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .trim()
      .toWellFormed();
    const columns = tidy.split(wideGap);
    for (const fact of splitFacts(columns.join(' ').replace(/\s+/gu, ' '))) {
      if (fact !== '' && lines.at(-1)?.text !== fact) lines.push({ text: fact, kind: kindOf(fact), columns });
    }
    if (lines.length >= mostLines) break;
  }
  return lines;
}

const lowerCaseInNames = /^(?:v[ao]n|der|den|de|del|della|d[aiou]s?|la|le|bin|ibn|al|el|t[eo]r|zu|y|e)$/u;
const undividedName = /^\p{sc=Han}{2,5}$|^\p{sc=Hangul}{2,5}$|^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{3,8}$/u;
const notInNames = /[\d@/\\<>{}=*#?!:;_…]|\p{L}\.\p{Ll}{2,}$|\.$/u;
const endsWithAbbreviation = /\s(?:jr|sr|esq|\p{L}|\p{Lu}[\p{L}.]{0,7})\.$/u;

/** True where a line begins with a given name that many people have. */
export function hasCommonGivenName(text: string): boolean {
  return commonGivenNames.has(foldForSearch(text.split(' ')[0] ?? ''));
}

/**
 * True where a line can be a person's name. `strict` is for where nothing else on the page says that it is one:
 * then it needs two words, each as names are written, and none that is a job's, a company's or a place's.
 */
export function looksLikeName(text: string, strict: boolean): boolean {
  if (text.length > 70 || notInNames.test(text.replace(endsWithAbbreviation, ''))) return false;
  // A sign such as “㈀” is a letter only once it is folded.
  if (!isWritten(text)) return false;
  if (isFurniture(text) || isHeading(text) || namesTheNetwork(text)) return false;
  const [name = '', afterComma] = text.replace(/\(.*/su, '').split(/,\s*/u);
  const words = name.split(' ').filter(isWritten);
  if (!strict) return words.length <= 7 && firstName(text) !== '';
  if (undividedName.test(text)) return true;
  // "Dana Ortiz, PhD" is a person, "Los Angeles, California" is not.
  if (afterComma !== undefined && !/^\p{Lu}[\p{L}.]*\p{Lu}/u.test(afterComma)) return false;
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !text.includes('|') &&
    words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && lowerCaseInNames.test(word))) &&
    !hasWordNotInNames(text) &&
    !hasRoleWord(text) &&
    !hasOrganisationWord(text) &&
    firstName(text) !== ''
  );
}
