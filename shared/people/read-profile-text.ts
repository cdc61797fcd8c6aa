/**
 * Reads what a person copied from someone's profile page, their "about" page or the end of their email, and offers
 * what it says about them. It would rather find nothing than something wrong: each find says where it was seen, so
 * that the user can judge it, and the words of the page itself are never taken for a person.
 */
import { firstName, foldForSearch, lastName } from './names.ts';
import { type Find, find, isWritten, quote } from './profile-find.ts';
import { type Line, type LineKind, readLines } from './profile-page-lines.ts';
import { hasRoleWord, hasSchoolWord } from './profile-page-words.ts';
import { isSurelyPlace, locationIn } from './profile-place.ts';
import { commonConnectionsIn } from './profile-shared.ts';
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

/** What a page says of a time, "2015 - 2019 · 4 yrs": never a headline, and never a company. */
const years = /\b\d{4}\s*[-–—]\s*(?:\d{4}\b|\p{L})|^[^\p{L}]*$/u;

const currentCompany = /^current company: (.{2,100}?)\. click/iu;

/** The company in the short line "Harbour Rail · Northside University", or in its spoken form. */
function companyInPair(card: readonly Line[]): Find | undefined {
  for (const [index, { kind, text }] of card.entries()) {
    const spoken = currentCompany.exec(text)?.[1];
    const [company, school, ...more] = text.split(' · ');
    const isPair = kind === 'text' && index > 0 && school !== undefined && more.length === 0;
    const value = spoken ?? (isPair && !hasRoleWord(text) && !/[|@#:/?!]/u.test(text) ? company : undefined);
    if (value !== undefined && !years.test(text) && isWritten(value))
      return find(value, `From ${quote(text)}, under the name.`);
  }
  return undefined;
}

const listedOnCard = /^[\p{Lu}\p{Lo}\p{N}][^|#:?!·]{1,99}$/u;

/** The company where it and the school have a line each, below "Contact info". */
function companyBelowContact(card: readonly Line[]): Find | undefined {
  const contact = card.findIndex(({ kind }) => kind === 'contact');
  if (contact === -1) return undefined;
  const below = card.slice(contact + 1).filter(({ text }) => isWritten(text));
  const end = below.findIndex(({ kind }) => kind !== 'text');
  const listed = end === -1 ? below : below.slice(0, end);
  const [first] = listed;
  const isListed =
    listed.length < 4 && listed.every(({ text }) => listedOnCard.test(text) && !years.test(text));
  if (first === undefined || !isListed || hasRoleWord(first.text) || isSurelyPlace(first.text))
    return undefined;
  // A school alone tells where they learnt, not where they work.
  return listed.length === 1 && hasSchoolWord(first.text)
    ? undefined
    : find(first.text, `It stands below ${quote(card[contact]?.text ?? '')}.`);
}

/** How many lines may stand under the name before its headline. */
const linesToHeadline = 3;

/** The lines that may be the headline, the likeliest first: those under the marker of the name, then those above it. */
function headlinesIn(
  card: readonly Line[],
  lines: readonly Line[],
  subject: Subject,
  place: string,
): readonly Line[] {
  const marker = lines[subject.marker ?? -1];
  const start = marker === undefined ? 0 : card.indexOf(marker) + 1;
  const below = card.slice(start);
  const end = below.findIndex(({ kind }) => kind !== 'text' && !besideName.has(kind));
  const near = [...(end === -1 ? below : below.slice(0, end)), ...card.slice(0, start)];
  return near.filter(({ kind, text }) => kind === 'text' && text !== place).slice(0, linesToHeadline);
}

function workOf(
  lines: readonly Line[],
  subject: Subject,
  card: readonly Line[],
  location: Find | undefined,
): Work {
  const headlines = headlinesIn(card, lines, subject, location?.value ?? '');
  const stated = headlines.map(workFromHeadline).find(({ company }) => company !== undefined);
  if (stated !== undefined) return stated;
  if (subject.under === 'unknown') return {};
  const [first] = headlines;
  if (subject.under === 'signature') return first === undefined ? {} : workFromSignature(first.text);
  const listed = workFromExperience(lines);
  if (listed.company !== undefined) return listed;
  const company = companyInPair(card) ?? companyBelowContact(card);
  const role = (headlines.find(({ text }) => hasRoleWord(text)) ?? first)?.text;
  const isHeadline = role !== undefined && role.length <= longestHeadline && !years.test(role);
  return {
    ...(isHeadline && { role: find(role, 'It is the headline under the name.') }),
    ...(company && { company }),
  };
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
