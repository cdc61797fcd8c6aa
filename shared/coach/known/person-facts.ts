/** What the user knows of the recipient, in the form in which a text is compared with it. */

import type { Answers } from '../../model/draft.ts';
import type { Profile } from '../../model/profile.ts';
import { foldForSearch, greetingName, lastName } from '../../people/names.ts';
import { toPlain } from '../reading/read-text.ts';
import { type IsFunctionWord, isTelling } from './telling.ts';

export type NotedFact = {
  readonly kind: 'prompt' | 'reason' | 'how-known' | 'benefit' | 'question' | 'interest' | 'note';
  readonly text: string;
  /** Its telling words, folded. */
  readonly words: ReadonlySet<string>;
};

export type PersonFacts = {
  /** What to call them in a greeting. */
  readonly firstName: string;
  readonly lastName: string;
  /** Every word of their name and of what to call them, folded. */
  readonly nameWords: ReadonlySet<string>;
  /** What a profile lists (role, company, place): it can be filled in by any mail merge. */
  readonly profileWords: ReadonlySet<string>;
  readonly companyWords: ReadonlySet<string>;
  readonly facts: readonly NotedFact[];
  /** What is in it for them, in the form of `toPlain`, without its last point; '' when not noted. */
  readonly benefitForThem: string;
  /** Common connections as noted. */
  readonly connections: readonly string[];
  /** All noted text, folded, to look names up in. */
  readonly everythingNoted: string;
  readonly myWords: ReadonlySet<string>;
};

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text`, folded for comparison. */
export function foldedWords(text: string): readonly string[] {
  return (foldForSearch(toPlain(text)).match(wordPattern) ?? []).map((word) => word.replace(/'s$/u, ''));
}

/** A word's stem, crude and only good for telling whether two words may be the same ("trains", "train"). */
export function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s|y)$/u, '') : word;
}

/** The stems of what a text is about. */
export function tellingStems(text: string, isFunctionWord: IsFunctionWord): readonly string[] {
  return foldedWords(text)
    .filter((word) => isTelling(word, isFunctionWord))
    .map(stem);
}

type Typed = readonly [NotedFact['kind'], string];

function factOf([kind, text]: Typed, isFunctionWord: IsFunctionWord): NotedFact | null {
  const words = new Set(tellingStems(text, isFunctionWord));
  return text.trim() === '' || words.size === 0 ? null : { kind, text: text.trim(), words };
}

/** What is noted of a recipient, and by whom. */
export type Noted = {
  readonly answers: Answers;
  readonly known: {
    readonly notes: readonly string[];
    readonly messages: readonly { readonly text: string }[];
  } | null;
  readonly profile: Profile;
};

/** @param isFunctionWord the words of the language that the coach knows which say nothing of what is noted */
export function readPersonFacts(
  { answers, known, profile }: Noted,
  isFunctionWord: IsFunctionWord,
): PersonFacts {
  const notes = known?.notes ?? [];
  const typed: readonly Typed[] = [
    ['prompt', answers.prompt],
    ['reason', answers.reason],
    ['reason', answers.compellingAnswer],
    ['how-known', answers.howKnown],
    ['benefit', answers.benefitForThem],
    ['question', answers.question],
    ...answers.sharedInterests.map((interest): Typed => ['interest', interest]),
    ...notes.slice(-50).map((note): Typed => ['note', note]),
  ];
  const facts = typed.map((one) => factOf(one, isFunctionWord)).filter((found) => found !== null);
  const noted = [
    ...answers.commonConnections,
    answers.howKnown,
    answers.prompt,
    answers.reason,
    answers.benefitForThem,
    answers.benefitForMe,
    answers.compellingAnswer,
    answers.receivedMessage,
    ...notes.slice(-50),
    ...(known?.messages ?? []).slice(-20).map(({ text }) => text),
  ];
  return {
    firstName: greetingName(answers.name, answers.callThem),
    lastName: lastName(answers.name),
    nameWords: new Set([answers.name, answers.callThem].flatMap(foldedWords)),
    profileWords: new Set(
      [answers.role, answers.company, answers.location].flatMap((text) => foldedWords(text).map(stem)),
    ),
    companyWords: new Set(foldedWords(answers.company)),
    facts,
    benefitForThem: toPlain(answers.benefitForThem.trim().replace(/[.!…]+$/u, '')),
    connections: answers.commonConnections.filter((name) => name.trim() !== ''),
    everythingNoted: ` ${foldedWords(noted.join('\n')).join(' ')} `,
    myWords: new Set([profile.name, profile.company].flatMap(foldedWords)),
  };
}

/** True when the name, or its first and last word, is among what the user noted. */
export function isNoted(facts: PersonFacts, name: string): boolean {
  const words = foldedWords(name);
  return words.length > 0 && words.every((word) => facts.everythingNoted.includes(` ${word} `));
}
