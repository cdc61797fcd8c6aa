/** Finds whom a copied text is about: the one name that the page itself marks as its subject. */
import { type Find, find, quote } from './profile-find.ts';
import { hasCommonGivenName, type Line, looksLikeName } from './profile-page-lines.ts';
import { hasRoleWord, isExperienceHeading } from './profile-page-words.ts';
import { workFromHeadline } from './profile-work.ts';

/** What the line under the name is: on a profile the headline, in an email what the sender does, else anything. */
export type LineUnderName = 'headline' | 'signature' | 'unknown';

/** The name and the line it stands in. */
export type Subject = {
  readonly name: Find;
  readonly at: number;
  readonly under: LineUnderName;
  /** The line that marks the name, where there is one below it. */
  readonly marker?: number;
};

/** How far below the name the top of a profile can reach. */
const linesInCard = 40;

/** How many lines of other kinds, badges and the page's own among them, may stand between the name and a marker. */
const linesToMarker = 4;

/**
 * The line with the name above a degree of connection or pronouns. Where lines that nobody knows stand between the
 * two, the name is the one that begins with a well-known given name, else the first of them, if it is written as a
 * name, else the nearest one.
 */
function nameAbove(lines: readonly Line[], marker: number): number {
  const textAt = (at: number) => lines[at]?.text ?? '';
  const candidates: number[] = [];
  for (let at = marker - 1; at >= Math.max(0, marker - linesToMarker); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.kind === 'heading') break;
    if (line.kind === 'text') candidates.push(at);
    else if (candidates.some((one) => looksLikeName(textAt(one), true))) break;
  }
  const written = candidates.filter((at) => looksLikeName(textAt(at), true));
  const known = written.find((at) => hasCommonGivenName(textAt(at)));
  const first = written.at(-1) === candidates.at(-1) ? written.at(-1) : undefined;
  const [nearest = -1] = candidates;
  return known ?? first ?? written[0] ?? (looksLikeName(textAt(nearest), false) ? nearest : -1);
}

function isProfileBelow(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at, at + linesInCard)
    .some(({ kind, text }) => kind === 'contact' || kind === 'connections' || isExperienceHeading(text));
}

function subjectByMarker(lines: readonly Line[]): Subject | undefined {
  const found = new Map<string, { readonly at: number; readonly marker: number; readonly because: string }>();
  for (const [marker, { kind, text }] of lines.entries()) {
    if (kind !== 'degree' && kind !== 'pronouns') continue;
    if (found.size > 1) break;
    const at = nameAbove(lines, marker);
    const name = lines[at]?.text;
    if (name !== undefined && !found.has(name))
      found.set(name, { at, marker, because: `It stands above ${quote(text)}.` });
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const [name, { at, marker, because }] = first;
  // A list of search results has many such names; only a page that goes on like a profile is about its first.
  if (found.size > 1 && !isProfileBelow(lines, at)) return undefined;
  return { name: find(name, because), at, marker, under: 'headline' };
}

/** The name at the top of the lines above "Contact info" or the number of connections. */
function subjectByCard(lines: readonly Line[]): Subject | undefined {
  const marker = lines.findIndex(({ kind }) => kind === 'contact' || kind === 'connections');
  if (marker < 2) return undefined;
  let top = marker;
  while (['text', 'followers'].includes(lines[top - 1]?.kind ?? '')) top -= 1;
  const name = lines[top]?.text ?? '';
  const length = marker - top;
  if (length < 2 || length > 5 || !looksLikeName(name, true)) return undefined;
  return { name: find(name, 'It is the first line at the top of the profile.'), at: top, under: 'headline' };
}

function subjectByHandle(lines: readonly Line[]): Subject | undefined {
  const marker = lines.findIndex(({ kind }) => kind === 'handle');
  const name = lines[marker - 1];
  const handle = lines[marker];
  if (name?.kind !== 'text' || handle === undefined || !looksLikeName(name.text, true)) return undefined;
  const others = lines.filter(({ kind, text }) => kind === 'handle' && text !== handle.text);
  const followed = lines.slice(marker, marker + 12).some(({ kind }) => kind === 'followers');
  if (others.length > 0 && !followed) return undefined;
  return {
    name: find(name.text, `It stands above ${quote(handle.text)}.`),
    at: marker - 1,
    under: 'unknown',
  };
}

const pageTitle = /^(?:\(\d+\+?\)\s)?(.{3,70}?)\s(?:[|–-])\s(?:LinkedIn|XING)$/u;

function subjectByTitle(lines: readonly Line[]): Subject | undefined {
  for (const [at, { text }] of lines.entries()) {
    const name = pageTitle.exec(text)?.[1]?.split(/\s[–-]\s/u)[0];
    if (name !== undefined && looksLikeName(name, true)) {
      return { name: find(name, `It is in the page’s title, ${quote(text)}.`), at, under: 'unknown' };
    }
  }
  return undefined;
}

/** How letters end, in the languages that are read, each a pattern. */
const farewells = [
  '(?:with )?(?:best|kind|kindest|warm|warmest|many)? ?(?:regards|wishes|thanks)',
  'best',
  'thanks',
  'thank you',
  'cheers',
  'sincerely',
  'yours(?: sincerely| truly)?',
  'mit (?:freundlichen|besten|herzlichen) grüßen',
  '(?:viele|beste|herzliche|liebe) grüße',
  'cordialement',
  'bien (?:à vous|cordialement)',
  '(?:un )?(?:cordial )?saludos?',
  'atentamente',
];

const closing = new RegExp(`^(?:--|(?:${farewells.join('|')})[,.!]?)$`, 'iu');

function subjectByClosing(lines: readonly Line[]): Subject | undefined {
  const marker = lines.findLastIndex(({ text }) => closing.test(text));
  if (marker === -1) return undefined;
  for (let at = marker + 1; at <= marker + 2; at += 1) {
    const line = lines[at];
    if (line?.kind === 'text' && looksLikeName(line.text, true)) {
      const because = `It stands under the closing ${quote(lines[marker]?.text ?? '')}.`;
      return { name: find(line.text, because), at, under: 'signature' };
    }
  }
  return undefined;
}

const introduction =
  /^(?:(?:hi|hello|hey)[,!.]? )?(?:i['’]?m|i am|my name is|ich bin|ich heiße|mein name ist|je suis|je m['’]appelle|soy|me llamo)\s+([^,.!]{3,60}?)(?:[,.!]|\s(?:and|und|et|y)\s|$)/iu;
const description =
  /^([^,.]{3,60}?)(?:\s\([^)]{2,20}\))?\s(?:is|ist|est|es)\s(?:an?|the|eine?|une?|una?)\s([^,.]{3,60})/u;

/** "I'm Ruth …", or "Ruth … is a ferry planner"; "Harbour Rail is a company" is about nobody. */
function nameInSentence(sentence: string): string | undefined {
  const [, described, as] = description.exec(sentence) ?? [];
  return as !== undefined && hasRoleWord(as) ? described : introduction.exec(sentence)?.[1];
}

function subjectBySentence(lines: readonly Line[]): Subject | undefined {
  for (const [at, { text, kind }] of lines.entries()) {
    const name = kind === 'text' ? nameInSentence(text) : undefined;
    if (name !== undefined && looksLikeName(name, true)) {
      return { name: find(name, `From the sentence ${quote(text)}.`), at, under: 'unknown' };
    }
  }
  return undefined;
}

/** A name directly above "role at company", in a text that begins with the two. */
function subjectByHeadline(lines: readonly Line[]): Subject | undefined {
  const at = lines.findIndex(({ kind }) => kind === 'text');
  const name = lines[at]?.text ?? '';
  const headline = lines[at + 1];
  if (headline?.kind !== 'text' || !looksLikeName(name, true)) return undefined;
  const { role, company } = workFromHeadline(headline);
  if (company === undefined || !hasRoleWord(role?.value ?? '')) return undefined;
  return { name: find(name, `It stands above ${quote(headline.text)}.`), at, under: 'unknown' };
}

/** Whom the text is about, by the surest sign that it has; undefined where there is none. */
export function findSubject(lines: readonly Line[]): Subject | undefined {
  return (
    subjectByMarker(lines) ??
    subjectByHandle(lines) ??
    subjectByTitle(lines) ??
    subjectByCard(lines) ??
    subjectByClosing(lines) ??
    subjectByHeadline(lines) ??
    subjectBySentence(lines)
  );
}
