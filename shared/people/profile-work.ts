/** Reads what someone does and where, from the headline under their name or the jobs listed on their page. */
import { type Find, find, quote } from './profile-find.ts';
import type { Line } from './profile-page-lines.ts';
import { hasRoleWord, isExperienceHeading } from './profile-page-words.ts';

export type Work = { readonly role?: Find; readonly company?: Find };

const longestPart = 120;

const roleAtCompany = /^(.{2,120}?)(?:\s+(?:at|bei|chez|presso)\s+|\s*@\s?)(\p{Lu}.*|\p{Lo}.*)$/u;
const pastOrNoRole =
  /^(?:ex\b|former|previous|past\b|ehemals|ancien|i\b|i'm\b|we\b|working\b|currently\b|now\b|looking\b|open to\b)/iu;
const legalForm = /^(?:inc|ltd|llc|plc|corp|gmbh)\b/iu;
const employedOnXing =
  /^(?:angestellt|selbstst?ändig|freiberuflich|student(?:in)?|employee|self-employed|freelancer), (.+), ([^,]+)$/iu;

/** The company's name without what follows it: "Harbour Rail, Leeds" is "Harbour Rail". */
function companyIn(text: string): string {
  const [name = '', next = ''] = text.split(/,\s*|;\s*|\.\s+|\s\(/u);
  return (legalForm.test(next) ? `${name}, ${next}` : name).replace(/[.!\s]+$/u, '');
}

/** "Data lead at Harbour Rail | timetables" is a role and a company; without such a part there is neither. */
export function workFromHeadline(headline: string): Work {
  const because = `From ${quote(headline)}, under the name.`;
  const [, employedAs, employer] = employedOnXing.exec(headline) ?? [];
  if (employedAs !== undefined && employer !== undefined) {
    return { role: find(employedAs, because), company: find(employer, because) };
  }
  for (const segment of headline.split(/\s*[|•·]\s*|\s[–—-]\s/u)) {
    const [, role, place] = roleAtCompany.exec(segment) ?? [];
    if (role === undefined || place === undefined || pastOrNoRole.test(role)) continue;
    const company = companyIn(place);
    if (company === '' || company.length > longestPart || /^Large\b/u.test(company)) continue;
    return { role: find(role, because), company: find(company, because) };
  }
  return {};
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

const untilNow =
  /\d{4}\s*[-–—]\s*(?:present|today|heute|aujourd['’]hui|actualidad|(?:el )?presente|la actualidad|oggi|heden)(?!\p{L})/iu;
const employment =
  /^(?:full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|permanent|seasonal|vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd|indépendant|jornada completa|jornada parcial)$/iu;
const length = String.raw`\d+\s?(?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|años?|mes(?:es)?)`;
const duration = new RegExp(String.raw`^(?:.{2,30} · )?${length}(?:,?\s${length})?$`, 'iu');
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
    text !== undefined && text.length <= longestPart && /\p{L}/u.test(text) && !/\d{4}/u.test(text);
  // Some pages put the company first; which is which then shows only in the words.
  if (!isPlain(role) || !isPlain(company) || (hasRoleWord(company) && !hasRoleWord(role))) return {};
  const because = `It is listed under ${quote(lines[heading]?.text ?? '')} as the current job.`;
  return { role: find(role, because), company: find(company, because) };
}
