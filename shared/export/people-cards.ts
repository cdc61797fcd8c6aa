/** The people as address cards (vCard 4.0, RFC 6350), for phones and mail programs. */
import type { Person } from '../model/person.ts';
import { readPersonName } from '../people/names.ts';

function escaped(text: string): string {
  return text.replace(/[\\,;]/gu, (mark) => `\\${mark}`).replace(/\n/gu, '\\n');
}

/** How many bytes a letter takes in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** In bytes: longer lines are folded (RFC 6350, 3.2). */
const longestLine = 75;

/** The line, folded between letters where it is too long. */
function folded(line: string): string {
  let [result, width] = ['', 0];
  for (const letter of line) {
    const length = bytesOf(letter);
    if (width + length > longestLine) {
      result += '\r\n ';
      width = 1;
    }
    result += letter;
    width += length;
  }
  return result;
}

function card(person: Person): string {
  const { name, role, company, location, email, profileLink, otherLinks, tags, notes } = person;
  const { last } = readPersonName(name);
  const given = last === '' ? name : name.replace(last, '').trim();
  const lines: readonly (readonly [string, string])[] = [
    ['FN', escaped(name)],
    ['N', `${escaped(last)};${escaped(given)};;;`],
    ['TITLE', escaped(role)],
    ['ORG', escaped(company)],
    ['ADR', location === '' ? '' : `;;;${escaped(location)};;;`],
    ['EMAIL', escaped(email)],
    ...[profileLink, ...otherLinks].map((link): readonly [string, string] => ['URL', escaped(link)]),
    ['CATEGORIES', tags.map(escaped).join(',')],
    ...notes.map(({ text }): readonly [string, string] => ['NOTE', escaped(text)]),
  ];
  const filled = lines.filter(([, value]) => value !== '').map(([head, value]) => folded(`${head}:${value}`));
  return ['BEGIN:VCARD', 'VERSION:4.0', ...filled, 'END:VCARD', ''].join('\r\n');
}

/** The file's text: a card for each person who has a name. */
export function peopleCards(people: readonly Person[]): string {
  return people
    .filter(({ name }) => name.trim() !== '')
    .map(card)
    .join('');
}
