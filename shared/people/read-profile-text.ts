/**
 * Reads what a person copied from someone's profile page, their "about" page or the end of their email, and offers
 * what it says about them. It would rather find nothing than something wrong: each find says where it was seen, so
 * that the user can judge it, and the words of the page itself are never taken for a person.
 */
import { firstName, foldForSearch, lastName } from './names.ts';
import { type Find, find, quote } from './profile-find.ts';
import { type Line, type LineKind, looksLikeName, mutualWords, readLines } from './profile-page-lines.ts';
import { hasOrganisationWord, hasRoleWord } from './profile-page-words.ts';
import { findSubject, type Subject } from './profile-subject.ts';
import { type Work, workFromExperience, workFromHeadline, workFromSignature } from './profile-work.ts';

export type ProfileFinds = {
  readonly name?: Find;
  readonly role?: Find;
  readonly company?: Find;
  readonly location?: Find;
  readonly commonConnections: readonly Find[];
  readonly profileLink?: Find;
};

/** How far below the name the top of a profile can reach, and how close its name can be repeated. */
const linesInCard = 40;
const linesToRepeatedName = 4;
const longestHeadline = 220;

/** What can stand between a name and its headline. */
const besideName: ReadonlySet<LineKind> = new Set<LineKind>(['degree', 'pronouns', 'handle', 'furniture']);

/** The top of the profile: what stands under the name, to the first heading. */
function cardUnder(lines: readonly Line[], { name, at }: Subject): readonly Line[] {
  const repeated = lines
    .slice(at, at + linesToRepeatedName)
    .findLastIndex(({ text }) => foldForSearch(text) === foldForSearch(name.value));
  const start = at + Math.max(0, repeated) + 1;
  const card = lines.slice(start, start + linesInCard);
  const end = card.findIndex(({ kind }) => kind === 'heading');
  return end === -1 ? card : card.slice(0, end);
}

const area = /^greater \S|\b(?:metropolitan|bay) area$|\sund umgebung$|\set périphérie$|\sy alrededores$/iu;
const places = /^\p{Lu}[\p{L}\p{M}.'’ -]*(?:, \p{Lu}[\p{L}\p{M}.'’ -]*){1,3}$/u;

function couldBePlace(text: string): boolean {
  const isOther =
    /[\d|@#:/?!·]|\sat\s|^talks about/iu.test(text) || hasRoleWord(text) || hasOrganisationWord(text);
  return text.length <= 100 && !isOther;
}

function locationIn(card: readonly Line[]): Find | undefined {
  const contact = card.findIndex(({ kind }) => kind === 'contact');
  const before = card[contact - 1];
  if (before?.kind === 'text' && couldBePlace(before.text) && (contact > 1 || before.text.includes(','))) {
    return find(before.text, `It stands before ${quote(card[contact]?.text ?? '')}.`);
  }
  const isPlace = (text: string) => couldBePlace(text) && (places.test(text) || area.test(text));
  const at = card.findIndex(({ kind, text }, index) => {
    return index > 0 && kind === 'text' && isPlace(text) && card[index + 1]?.kind !== 'text';
  });
  const place = card[at];
  return place && find(place.text, 'It is written as a place, under the name.');
}

/** What a page says of a time, "2015 - 2019 · 4 yrs": never a headline, and never a company. */
const years = /\b\d{4}\s*[-–—]\s*(?:\d{4}\b|\p{L})|^[^\p{L}]*$/u;

const currentCompany = /^current company: (.{2,100}?)\. click/iu;

/** The company in the short line "Harbour Rail · Northside University", or in its spoken form. */
function companyIn(card: readonly Line[]): Find | undefined {
  for (const [index, { kind, text }] of card.entries()) {
    const spoken = currentCompany.exec(text)?.[1];
    const [company, school, ...more] = text.split(' · ');
    const isPair = kind === 'text' && index > 0 && school !== undefined && more.length === 0;
    const value = spoken ?? (isPair && !hasRoleWord(text) && !/[|@#:/?!]/u.test(text) ? company : undefined);
    if (value !== undefined && !years.test(text) && /\p{L}/u.test(value))
      return find(value, `From ${quote(text)}, under the name.`);
  }
  return undefined;
}

function workOf(
  lines: readonly Line[],
  subject: Subject,
  card: readonly Line[],
  location: Find | undefined,
): Work {
  const headline = card.find(({ kind }) => !besideName.has(kind));
  const text = headline?.kind === 'text' && headline.text !== location?.value ? headline.text : undefined;
  const stated = text === undefined ? {} : workFromHeadline(text);
  if (stated.company !== undefined || subject.under === 'unknown') return stated;
  if (subject.under === 'signature') return text === undefined ? {} : workFromSignature(text);
  const listed = workFromExperience(lines);
  if (listed.company !== undefined) return listed;
  const company = companyIn(card);
  const isHeadline = text !== undefined && text.length <= longestHeadline && !years.test(text);
  return {
    ...(isHeadline && { role: find(text, 'It is the headline under the name.') }),
    ...(company && { company }),
  };
}

const isShared = /\s+(?:is|are|ist|sind|est|sont|es|son)(?:\s+(?:an?|eine?|une?|des))?\s*$/iu;
const andOthers =
  /(?:[\s,]*(?:and|und|et|y|&))?\s*\d[\d.,]*\+?\s*(?:others?|weitere[rn]?|autres?|otros?)?(?:\s+(?:of your|ihrer))?\s*$/iu;
const betweenNames = /\s*,\s*(?:(?:and|und|et|y)\s+)?|\s+(?:and|und|et|y|&)\s+/u;

function namesIn({ text }: Line): readonly Find[] {
  const [before = '', after = ''] = text.split(mutualWords);
  const list = /^\s*:/u.test(after) ? after.replace(/^\s*:/u, '') : before;
  return list
    .replace(isShared, '')
    .replace(andOthers, '')
    .split(betweenNames)
    .filter((name) => looksLikeName(name, true))
    .map((name) => find(name, `From ${quote(text)}.`));
}

function commonConnectionsIn(lines: readonly Line[]): readonly Find[] {
  const names = lines.filter(({ kind }) => kind === 'mutual').flatMap(namesIn);
  return [...new Map(names.map((name) => [foldForSearch(name.value), name])).values()];
}

const profileAddress =
  /(?:[a-z]{2,3}\.)?(linkedin\.com\/in|xing\.com\/profile)\/([^\s/?#"'<>()[\],;]{2,100})/iu;

/** The address of the profile: the only one in the text, or the only one that has the person's names in it. */
function profileLinkIn(lines: readonly Line[], name: string): Find | undefined {
  const links = new Set<string>();
  for (const { text } of lines) {
    const [, site, slug] = profileAddress.exec(text) ?? [];
    if (site !== undefined && slug !== undefined) {
      links.add(`https://www.${site.toLowerCase()}/${slug.replace(/\.+$/u, '')}`);
    }
  }
  const ownParts = [firstName(name), lastName(name)].map(foldForSearch).filter((part) => part !== '');
  const own = [...links].filter((link) => ownParts.every((part) => foldForSearch(link).includes(part)));
  const [link] = links.size === 1 ? links : own.length === 1 && ownParts.length > 0 ? own : [];
  return link === undefined ? undefined : find(link, 'It is the address of a profile in the text.');
}

/**
 * What `text` says about one person; only what it is sure of, and nothing of a page about several. Any text of
 * any size may come: only its beginning is looked at, in time in proportion to its length.
 */
export function readProfileText(text: string): ProfileFinds {
  const lines = readLines(text);
  const subject = findSubject(lines);
  const profileLink = profileLinkIn(lines, subject?.name.value ?? '');
  const link = profileLink && { profileLink };
  if (subject === undefined) return { commonConnections: [], ...link };
  const card = cardUnder(lines, subject);
  const location = locationIn(card);
  return {
    name: subject.name,
    ...workOf(lines, subject, card, location),
    ...(location && { location }),
    commonConnections: commonConnectionsIn(card),
    ...link,
  };
}
