/** Where an answer speaks about its recipient by name. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { KnownNames } from '../realised-answer.ts';
import { type Mention, mentionOfRecipient } from './recipient-named.ts';

const priya: KnownNames = { recipient: 'Dr. Priya Raman', callThem: 'Pri', others: ['Lee Sol'] };

/** The first mention in a text, with its words. */
function mentioned(text: string, names = priya): (Omit<Mention, 'words'> & { readonly said: string }) | null {
  const tokens = english.read(text);
  for (const at of tokens.keys()) {
    const found = mentionOfRecipient(tokens, at, names);
    if (found === null) continue;
    const { words, ...rest } = found;
    const [first, last] = [tokens[at], tokens[at + words - 1]];
    return { ...rest, said: text.slice(first?.start, last?.end) };
  }
  return null;
}

describe('spoken about', () => {
  test.each([
    ['Priya wrote it', 'Priya'],
    ['Priya Raman wrote it', 'Priya Raman'],
    ['Dr. Priya Raman wrote it', 'Dr. Priya Raman'],
    ['Raman wrote it', 'Raman'],
    ['Pri wrote it', 'Pri'],
    ["Priya's going to speak", 'Priya'],
    ["Priya's a judge", 'Priya'],
    ['yesterday Priya wrote it', 'Priya'],
  ])('as who does something: %s', (text, said) => {
    expect(mentioned(text)).toEqual({ said, isOwner: false, isSubject: true });
  });

  test.each([
    ["Priya's talk on flumes", "Priya's"],
    ["Dr. Raman's talk", "Dr. Raman's"],
    ['I read Priya’s paper', 'Priya’s'],
  ])('as whose something is: %s', (text, said) => {
    expect(mentioned(text)).toEqual({ said, isOwner: true, isSubject: false });
  });

  test.each(['I think Priya wrote it', 'I wrote to Priya', 'a talk by Priya'])('otherwise: %s', (text) => {
    expect(mentioned(text)).toEqual({ said: 'Priya', isOwner: false, isSubject: false });
  });
});

describe('not spoken about', () => {
  test.each([
    'Priya',
    'Hi Priya',
    'Dear Priya, we met',
    'well, Priya, we met',
    'as you know, Priya',
    'I heard Priya Sol on flumes',
    'I heard Ana Priya on flumes',
    'I heard Priya and Lee',
    'I told you of Priya',
    'the raman spectrum',
    'Lee wrote it',
  ])('%s', (text) => {
    expect(mentioned(text)).toBeNull();
  });

  test('by a surname that somebody else has too, or one of two letters', () => {
    expect(mentioned('Raman wrote it', { ...priya, others: ['Lee Raman'] })).toBeNull();
    expect(mentioned('Li wrote it', { recipient: 'Ana Li', others: [] })).toBeNull();
  });

  test('by a greeting that is no name', () => {
    expect(mentioned('team wrote it', { recipient: '', callThem: 'team', others: [] })).toBeNull();
    expect(mentioned('Team wrote it', { recipient: '', callThem: 'Team', others: [] })?.said).toBe('Team');
  });
});
