/** What the words of a profile page tell of a line: that it is the page's own, or that it names work, a school, a place. */
import { foldForSearch } from './names.ts';
import { foldedPhrasesOf, pageLanguages } from './profile-languages/page-languages.ts';

const buttons = foldedPhrasesOf(({ buttons: lines }) => lines);
const buttonStart = new RegExp(
  `^(?:${pageLanguages.flatMap(({ buttonStarts }) => buttonStarts.map(foldForStart)).join('|')})`,
);

/** Folds a list of beginnings, keeping the space at the end of each. */
function foldForStart(starts: string): string {
  return starts
    .split('|')
    .map((start) => start.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'))
    .join('|');
}

const buttonEnd =
  /(?:notifications?|new feed updates?|benachrichtigungen|logo|profile (?:photo|picture)|cover photo|background image|verified|premium)$/;

/** The network's own name for somebody whose name it hides, in any language: "LinkedIn Member", "Membre de LinkedIn". */
const networkName = /(?:^|[^\p{L}])(?:linkedin|xing)(?:$|[^\p{L}])/u;

/** True for a line of the page itself: a button, a menu entry, a number, an address, a divider. */
export function isFurniture(line: string): boolean {
  const text = foldForSearch(line).replace(/^[·•]\s*/u, '');
  return (
    !/\p{L}/u.test(text) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(text) ||
    /^[\d.,+\s·•]+\p{L}{0,2}$/u.test(text) ||
    buttons.has(text) ||
    buttonStart.test(text) ||
    buttonEnd.test(text) ||
    /©|\ball rights reserved\b/.test(text)
  );
}

const headings = foldedPhrasesOf(({ headings: lines }) => lines);
const experienceHeadings = foldedPhrasesOf(({ experience }) => experience);

/** A heading without the colon that some pages put behind it. */
function headingIn(line: string): string {
  return foldForSearch(line).replace(/\s*[:：]$/u, '');
}

/** True for the heading of a section, with which the top of a profile ends. */
export function isHeading(line: string): boolean {
  return headings.has(headingIn(line));
}

export function isExperienceHeading(line: string): boolean {
  return experienceHeadings.has(headingIn(line));
}

function hasWordOf(words: ReadonlySet<string>, line: string): boolean {
  return foldForSearch(line)
    .split(/[^\p{L}\p{M}']+/u)
    .some((word) => words.has(word));
}

const roles = foldedPhrasesOf((language) => language.roles);

/** "Einkaufsleiterin", "Produktmanager", "Fahrzeugingenieur": German and Dutch write the field and the work as one word. */
const compoundRole =
  /\p{L}{3}(?:leiter|manager|ingenieur|entwickler|berater|planer|techniker|redakteur|referent|assistent|kaufmann|kauffrau|meister|lehrer|anwalt|medewerker|adviseur|ontwikkelaar)(?:in|innen|s)?(?![\p{L}])/u;

/** True where a line names a kind of work. */
export function hasRoleWord(line: string): boolean {
  return hasWordOf(roles, line) || compoundRole.test(foldForSearch(line));
}

const schools = foldedPhrasesOf((language) => language.schools);
const organisations = foldedPhrasesOf((language) => language.organisations);

export function hasSchoolWord(line: string): boolean {
  return hasWordOf(schools, line);
}

/** True where a line names a company or a school rather than a place or a person. */
export function hasOrganisationWord(line: string): boolean {
  return hasWordOf(organisations, line) || hasSchoolWord(line);
}

const notInNames = foldedPhrasesOf((language) => language.notInNames);

/** True where a line has a word that people's names do not. */
export function hasWordNotInNames(line: string): boolean {
  return hasWordOf(notInNames, line) || namesTheNetwork(line);
}

/** True for what the network calls somebody whose name it hides. */
export function namesTheNetwork(line: string): boolean {
  return networkName.test(foldForSearch(line));
}
