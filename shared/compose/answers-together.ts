/**
 * How the answers of one message bear on each other: nothing is said twice, and "it" or "he" keeps what it points to,
 * whatever is left out to save room.
 */
import { isNominal } from '../language/clause.ts';
import { forms, modals } from '../language/closed-class.ts';
import type { Language, Token } from '../language/language.ts';
import type { AnswerForms } from '../template/values.ts';

export const noForms: AnswerForms = { sentence: null, clause: null, phrase: null };

/** A word as it is compared: "recruiting", "recruiters" and "recruiter" are about the same. */
const stemOf = ({ lemma }: Token) => lemma.replace(/(?:ing|er|or)?s?$/, '');

/** What names nothing by itself: "your work", "the one". */
const general: ReadonlySet<string> = new Set(['work', 'one', 'thing', 'way', 'time', 'year']);

const named = (text: string, language: Language): readonly string[] =>
  language
    .read(text)
    .filter((token) => (isNominal(token) || /.{4}ing$/.test(token.lower)) && !general.has(token.lemma))
    .map(stemOf);

/** Whether one answer names all that the other one names, so that the other one need not be said. */
export function saysAllOf(answer: string, other: string, language: Language): boolean {
  const due = named(other, language);
  const said = new Set(named(answer, language));
  return due.length > 0 && due.every((word) => said.has(word));
}

const pointing: ReadonlySet<string> = new Set(
  'he she it they him her them his its their this these those that'.split(' '),
);

/** With what a sentence goes on about its formal "it". */
const explains: ReadonlySet<string> = new Set(['to', 'that', 'if', 'when']);

/** "It is hard to find one", "it would be great to meet": the "it" of a sentence about what follows. */
function isFormal(tokens: readonly Token[], at: number): boolean {
  const [pronoun, ...rest] = tokens.slice(at).map(({ lower }) => lower);
  const judgement = rest.findIndex((word) => !modals.has(word) && !forms.be.has(word));
  return pronoun === 'it' && judgement > 0 && rest.slice(judgement + 1).some((word) => explains.has(word));
}

/** Whether a pronoun of the answer points to something that is named before the answer, not in it. */
export function pointsBack(answer: string, language: Language): boolean {
  const tokens = language.read(answer);
  const at = tokens.findIndex(({ lower, tag }) => pointing.has(lower) && (tag === 'PRON' || tag === 'DET'));
  const pronoun = tokens[at];
  if (!pronoun || tokens.slice(0, at).some(isNominal) || isFormal(tokens, at)) return false;
  const isBeforeNoun =
    ['this', 'these', 'those', 'that'].includes(pronoun.lower) && isNominal(tokens[at + 1]);
  return !isBeforeNoun;
}

/** Two answers of which the second points back to the first: together they are one, which is kept or left out whole. */
export function joined(first: string, second: string): AnswerForms {
  return { sentence: `${first} ${second}`, clause: null, phrase: null };
}
