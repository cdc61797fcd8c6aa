/** Many people who do not exist, the same with every run: their names and words spread as in a real list. */
import type { Person } from '../../shared/model/person.ts';
import { stageIds } from '../../shared/stages.ts';
import { makePerson } from '../support/core-in-folder.ts';

const given = ['Priya', 'Lee', 'Élodie', 'Anne', 'Joost', 'Sam', 'Siobhán', 'Mikko', 'Aiko', 'Tomás'];
const families = [
  'Raman',
  'Wong',
  'Tran',
  'Smith-Jones',
  'van der Berg',
  'Okafor',
  'O’Malley',
  'Lindqvist',
  'Straße',
];
const companies = ['Harbour Rail', 'Leeds Ferries', 'North Trams', 'Valley Museum', 'Open Timetables', ''];
const roles = ['Data lead', 'Curator', 'Planner', 'Engineer', 'Head of operations'];
const places = ['Leeds', 'Bradford', 'Utrecht', 'Tampere', 'Lyon', ''];
const syllables = [
  'an',
  'be',
  'co',
  'da',
  'el',
  'fi',
  'go',
  'ha',
  'is',
  'jo',
  'ka',
  'lu',
  'mo',
  'ne',
  'or',
  'ti',
];

/** Whole numbers below what is asked, by a linear congruence. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

export function inventPeople(count: number): readonly Person[] {
  const next = numbers(7);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const word = () => Array.from({ length: 2 + next(2) }, () => pick(syllables)).join('');
  const words = Array.from({ length: 4_000 }, word);
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 1) + next(300) * 86_400_000 + index).toISOString();
    return makePerson(`person-${index}`, {
      name: `${pick(given)} ${word()} ${pick(families)}`,
      role: pick(roles),
      company: `${pick(companies)} ${index % 7 === 0 ? pick(words) : ''}`.trim(),
      location: pick(places),
      stage: stageIds[next(stageIds.length)] ?? 'idea',
      notes: [{ id: 'note-1', at, text: `Asked about the timetable. ${text(20)}` }],
      createdAt: at,
      updatedAt: at,
    });
  });
}

/** The same people, with `count` messages that were written to them earlier, dealt out to as many as a thousand. */
export function withMessages(people: readonly Person[], count: number): readonly Person[] {
  const next = numbers(11);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const addressed = Math.min(people.length, 1_000);
  return people.map((person, index) => {
    if (index >= addressed) return person;
    const messages = Array.from({ length: Math.floor(count / addressed) }, (_, turn) => ({
      id: `message-${turn}`,
      at: person.createdAt,
      direction: 'to-them' as const,
      purpose: 'connection-request' as const,
      channel: 'email' as const,
      templateId: null,
      text: `${Array.from({ length: 45 }, () => `${pick(syllables)}${pick(syllables)}`).join(' ')}. Do you count per door?`,
    }));
    return { ...person, messages };
  });
}
