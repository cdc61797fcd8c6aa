/**
 * A copied page as short clean lines, and what a single line is: a degree of connection, pronouns, a count of
 * followers, a part of the page, or text that may be about the person.
 */
import { cleanLine, cleanText } from '../text.ts';
import { firstName } from './names.ts';
import {
  hasOrganisationWord,
  hasRoleWord,
  hasWordNotInNames,
  isFurniture,
  isHeading,
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
  | 'mutual'
  | 'heading'
  | 'furniture'
  | 'text';

export type Line = { readonly text: string; readonly kind: LineKind };

const degreeWords = String.raw`(?:1st|2nd|3rd|[123](?:er|re|e|eme|ème|\.?[ºª°]|\.))\+?`;
const degreeText = String.raw`(?:${degreeWords}(?:[-\s]?(?:degree(?: connection)?|degré|grades|grado))?|(?:kontakt|relation de|contacto de)\s${degreeWords}(?:\s(?:grades|degré|grado))?)`;
const degree = new RegExp(String.raw`^[·•\s]*${degreeText}(?:(?: ?[·•] ?| )${degreeText}){0,2}$`, 'iu');
const trailingDegree = new RegExp(
  String.raw`^(.*?[^\s·•])(?:\s*[·•]\s*|\s+(?=.*(?:degree|degré|grad)))(${degreeText})$`,
  'iu',
);
const pronounWords =
  '(?:she|he|they|her|him|them|hers|his|theirs|xe|ze|sie|er|ihr|ihm|elle|il|iel|lui|ella|él|elle)';
const pronounText = String.raw`${pronounWords}(?:\s?\/\s?${pronounWords}){1,3}`;
const pronouns = new RegExp(String.raw`^[·•\s]*\(?${pronounText}\)?$`, 'iu');
const trailingPronouns = new RegExp(String.raw`^(.*\S)\s+\(?(${pronounText})\)?$`, 'iu');
const contactText =
  'contact info(?:rmation)?|kontaktinfo(?:rmationen)?|coordonnées|información de contacto|informations de contact';
const contact = new RegExp(String.raw`^[·•\s]*(?:${contactText})$`, 'iu');
const trailingContact = new RegExp(String.raw`^(.*[^\s·•])\s*[·•]?\s+(${contactText})$`, 'iu');
const connections =
  /^(?:más de |plus de |mehr als |über )?\d[\d.,\s+]*(?:followers?|follower:innen|abonnés|seguidores)?[\s·•]*(?:\d[\d.,\s+]*)?(?:connections?|kontakte?|relations?|contactos?)$/iu;
const followers =
  /^\d[\d.,\s]*[kKmM]?\+?\s?(?:followers?|following|posts?|follower:innen|abonnés|abonnements|seguidores|seguidos)(?:\s*[·•]?\s*\d[\d.,\s]*[kKmM]?\s?(?:followers?|following))?$/iu;
/** The words that say a connection is shared; what stands before them may be names. */
export const mutualWords =
  /(?:mutual|shared) connections?|connections? in common|gemeinsamer? kontakte?|relations? en commun|contactos? (?:más )?en común/iu;
const handle = /^@[\w.-]+(?:@[\w-]+(?:\.[\w-]+)+)?$/u;

function kindOf(text: string): LineKind {
  if (degree.test(text)) return 'degree';
  if (pronouns.test(text)) return 'pronouns';
  if (handle.test(text)) return 'handle';
  if (contact.test(text)) return 'contact';
  if (connections.test(text)) return 'connections';
  if (followers.test(text)) return 'followers';
  if (mutualWords.test(text)) return 'mutual';
  if (isHeading(text)) return 'heading';
  return isFurniture(text) ? 'furniture' : 'text';
}

/** "Priya RamanPriya Raman", which some browsers copy for one name on the screen, is said once. */
function saidOnce(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2));
  const isDoubled = half.length > 2 && text === half + text.slice(text.length - half.length);
  return isDoubled && text.endsWith(half) && text.length - 2 * half.length <= 1 ? half.trim() : text;
}

/** A line that carries several facts ("Leeds, England · Contact info") as one line for each. */
function splitFacts(text: string): readonly string[] {
  if (degree.test(text) || pronouns.test(text)) return [text];
  for (const trailing of [trailingContact, trailingDegree, trailingPronouns]) {
    const [, before, after] = trailing.exec(text) ?? [];
    if (before !== undefined && after !== undefined) return [...splitFacts(before), after];
  }
  return [saidOnce(text)];
}

/** The lines of `text` that say something, each once where it stands twice in a row. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const raw of cleanText(text.slice(0, longestPage)).split(/[\n\u2028\u2029]/)) {
    const tidy = cleanLine(raw.slice(0, longestLine))
      .replace(/[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toWellFormed();
    if (tidy === '') continue;
    for (const fact of splitFacts(tidy)) {
      if (lines.at(-1)?.text !== fact) lines.push({ text: fact, kind: kindOf(fact) });
    }
    if (lines.length >= mostLines) break;
  }
  return lines;
}

const lowerCaseInNames = /^(?:v[ao]n|der|den|de|del|della|d[aiou]s?|la|le|bin|ibn|al|el|t[eo]r|zu|y|e)$/u;
const undividedName = /^\p{sc=Han}{2,5}$|^\p{sc=Hangul}{2,5}$|^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{3,8}$/u;
const notInNames = /[\d@/\\<>{}=*#?!:;|_…]|\.\p{L}{2}|\.$/u;
const endsWithAbbreviation = /\s(?:\p{L}|jr|sr|esq)\.$/iu;

/**
 * True where a line can be a person's name. `strict` is for where nothing else on the page says that it is one:
 * then it needs two words, each as names are written, and none that is a job's, a company's or a place's.
 */
export function looksLikeName(text: string, strict: boolean): boolean {
  if (text.length > 70 || notInNames.test(text.replace(endsWithAbbreviation, ''))) return false;
  if (firstName(text) === '' || isFurniture(text) || isHeading(text)) return false;
  const [name = '', afterComma] = text.replace(/\(.*/su, '').split(/,\s*/u);
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  if (!strict) return words.length <= 7;
  if (undividedName.test(text)) return true;
  // "Dana Ortiz, PhD" is a person, "Los Angeles, California" is not.
  if (afterComma !== undefined && !/^\p{Lu}[\p{L}.]*\p{Lu}/u.test(afterComma)) return false;
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && lowerCaseInNames.test(word))) &&
    !hasWordNotInNames(text) &&
    !hasRoleWord(text) &&
    !hasOrganisationWord(text)
  );
}
