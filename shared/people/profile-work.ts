/** Reads what someone does and where, from the headline under their name or the jobs listed on their page. */

import { professionWords } from './names/data/words-behind.ts';
import { foldForSearch } from './names.ts';
import { type Find, find, isWritten, quote } from './profile-find.ts';
import { alternativesOf, foldedPhrasesOf } from './profile-languages/page-languages.ts';
import type { Line } from './profile-page-lines.ts';
import { hasOrganisationWord, hasRoleWord, isExperienceHeading } from './profile-page-words.ts';
import { isSurelyPlace } from './profile-place.ts';

export type Work = { readonly role?: Find; readonly company?: Find };

const longestPart = 120;

const company = String.raw`([\p{Lu}\p{Lo}\p{N}].*|\p{Ll}{1,2}\p{Lu}.*)`;
const endOfWord = String.raw`(?:\s+|(?<=['’]))`;
const roleAtCompany = new RegExp(
  String.raw`^(.{2,120}?)(?:\s+(?:${alternativesOf(({ roleAt }) => roleAt)})${endOfWord}|\s*@\s?)${company}$`,
  'u',
);
const roleAtPerhaps = new RegExp(
  String.raw`^(.{2,120}?)\s+(?:${alternativesOf((language) => language.roleAtPerhaps)})${endOfWord}${company}$`,
  'u',
);
const founderOf = new RegExp(
  String.raw`^((?:.{2,60}\s)?(?:${alternativesOf(({ founders }) => founders)}))(?:\s+(?:${alternativesOf((language) => language.founderOf)})${endOfWord}|,\s+)${company}$`,
  'iu',
);
/** A kind of work that goes on with its field: "especialista en Logística". */
const takesField =
  /(?:experto|experta|especialista|licenciad[oa]|máster|master|graduad[oa]|diplomad[oa]|técnic[oa]|doctora?|doutora?|mestre|mestrado|grado|curso|formado|formada)$/iu;
const pastOrNoRole =
  /^(?:ex\b|former|previous|past\b|ehemal|früher|ancien|antigu[oa]\b|voormalig|i\b|i'm\b|we\b|working\b|currently\b|now\b|looking\b|open to\b)/iu;
const legalForm = /^(?:inc|ltd|llc|plc|corp|gmbh|s\.?[ar]\.?l|s\.?a|ag|bv)\b/iu;
const employedOnXing =
  /^(?:angestellt|selb(?:st)?ständig|freiberuflich|student(?:in)?|employee|self-employed|freelancer), (.+), ([^,]+)$/iu;
const fields = foldedPhrasesOf((language) => language.fields);

/** The company's name without what follows it: "Harbour Rail, Leeds" is "Harbour Rail". */
function companyIn(text: string): string {
  const [name = '', next = ''] = text.split(/,\s*|;\s*|(?<=\p{Ll}{2})\.\s+|\s\(/u);
  return (legalForm.test(next) ? `${name}, ${next}` : name).replace(/[.!\s]+$/u, '');
}

/** True for what is called like a company and is neither work, a field of it nor a place. */
function isCalledLikeCompany(text: string): boolean {
  const words = text.split(' ');
  const opening = foldForSearch(words[0] ?? '');
  const isField = fields.has(opening) || professionWords.has(opening);
  return (
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    words.length < 7 &&
    !hasRoleWord(text) &&
    !isField &&
    !isSurelyPlace(text)
  );
}

type Stated = { readonly role: string; readonly company: string };

function statedIn(segment: string): Stated | undefined {
  const [, owner, owned] = founderOf.exec(segment) ?? [];
  if (owner !== undefined && owned !== undefined && isCalledLikeCompany(companyIn(owned))) {
    return { role: owner, company: companyIn(owned) };
  }
  const [, role, place] = roleAtCompany.exec(segment) ?? [];
  if (role !== undefined && place !== undefined) return { role, company: companyIn(place) };
  const [, work, where] = roleAtPerhaps.exec(segment) ?? [];
  const isWork = work !== undefined && where !== undefined && hasRoleWord(work) && !takesField.test(work);
  return isWork && isCalledLikeCompany(companyIn(where))
    ? { role: work, company: companyIn(where) }
    : undefined;
}

/** "Data Lead | Harbour Rail": the first part is work, and the second is called like a company. */
function statedInParts([role = '', name = '']: readonly string[]): Stated | undefined {
  const isCompany = isCalledLikeCompany(name) && !/[#,:!?.]/u.test(name.replace(/\.$/u, ''));
  const isNamed =
    hasOrganisationWord(name) ||
    name.split(' ').every((word) => /^[\p{Lu}\p{Lo}\p{N}&]|^.{1,3}$/u.test(word));
  return hasRoleWord(role) && isCompany && isNamed ? { role, company: name } : undefined;
}

/**
 * "Data lead at Harbour Rail | timetables" is a role and a company, and so is "Owner  Tweak Agency" with a wide gap;
 * without such parts there is neither.
 */
export function workFromHeadline({ text: headline, columns }: Pick<Line, 'text' | 'columns'>): Work {
  const because = `From ${quote(headline)}, under the name.`;
  const [, employedAs = '', employer = ''] = employedOnXing.exec(headline) ?? [];
  if (isWritten(employedAs) && isWritten(employer)) {
    return { role: find(employedAs, because), company: find(employer, because) };
  }
  const parts = headline.split(/\s*[|•·]\s*|\s[–—-]\s/u);
  const stated = [
    ...parts.map(statedIn),
    statedInParts(parts),
    columns.length === 2 ? statedInParts(columns) : undefined,
  ].find((found) => found !== undefined && isSensible(found));
  return stated === undefined
    ? {}
    : { role: find(stated.role, because), company: find(stated.company, because) };
}

function isSensible({ role, company: name }: Stated): boolean {
  const areWritten = isWritten(role) && isWritten(name);
  return areWritten && !pastOrNoRole.test(role) && name.length <= longestPart && !/^Large\b/u.test(name);
}

/** The line under a name at the end of an email: "Data lead | Harbour Rail", or what the sender does alone. */
export function workFromSignature(line: string): Work {
  if (!hasRoleWord(line) || line.length > longestPart) return {};
  const because = `From ${quote(line)}, under the name.`;
  const [role = '', company, ...more] = line.split(/\s*\|\s*/u);
  if (company === undefined) return { role: find(line, because) };
  if (more.length > 0 || !hasRoleWord(role) || hasRoleWord(company)) return {};
  return { role: find(role, because), company: find(company, because) };
}

const untilNow = new RegExp(
  String.raw`\d{4}\s*[-–—]\s*(?:(?:el|la|o|l['’])\s?)?(?:${alternativesOf(({ present }) => present)})(?!\p{L})`,
  'iu',
);
const employment = new RegExp(`^(?:${alternativesOf((language) => language.employment)})$`, 'iu');
const length = String.raw`\d+\s?(?:${alternativesOf(({ durations }) => durations)})`;
const duration = new RegExp(
  String.raw`^(?:.{2,30} · )?${length}(?:,?\s(?:e\s|y\s|et\s|en\s|und\s)?${length})?$`,
  'iu',
);
const furthestCurrentJob = 7;

/** The first job listed as going on until now, whether under its own company or in a group of jobs at one. */
export function workFromExperience(lines: readonly Line[]): Work {
  const heading = lines.findIndex(({ text }) => isExperienceHeading(text));
  if (heading === -1) return {};
  const section: string[] = [];
  for (const { kind, text } of lines.slice(heading + 1, heading + 30)) {
    if (kind === 'heading') break;
    if (kind === 'text' && !employment.test(text)) section.push(text);
  }
  const dates = section.findIndex((text) => untilNow.test(text));
  if (dates < 2 || dates > furthestCurrentJob) return {};
  const above = section.slice(0, dates);
  const group = above.findIndex((text) => duration.test(text));
  const last = above.at(-1) ?? '';
  const [role, company] = group > 0 ? [last, above[group - 1]] : [above.at(-2), last.split(' · ')[0]];
  const isPlain = (text: string | undefined): text is string =>
    text !== undefined && text.length <= longestPart && isWritten(text) && !/\d{4}/u.test(text);
  // Some pages put the company first; which is which then shows only in the words.
  if (!isPlain(role) || !isPlain(company) || (hasRoleWord(company) && !hasRoleWord(role))) return {};
  const because = `It is listed under ${quote(lines[heading]?.text ?? '')} as the current job.`;
  return { role: find(role, because), company: find(company, because) };
}
