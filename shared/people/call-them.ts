/**
 * What the user calls a person in a greeting: it follows from the name until the user chooses something else. The
 * choice is kept as '' while it follows, so that a name that is corrected changes the greeting too.
 */
import type { FieldValue } from '../fields/field.ts';
import type { PersonFieldKey, PersonValues, RecordFieldKey, RecordValues } from '../fields/person-fields.ts';
import { foldForSearch, greetingName, guessedName, readPersonName } from './names.ts';

type Called = { readonly name: string; readonly callThem: string };

/** What to show in the box: the choice as typed, or else what follows from the name. */
export function shownCallThem({ name, callThem }: Called): string {
  return callThem === '' ? guessedName(name) : callThem;
}

/** What to keep when `typed` stands in the box: '' for what follows from the name anyway, and for blanks. */
export function keptCallThem(name: string, typed: string): string {
  return typed.trim() === '' || typed === guessedName(name) ? '' : typed;
}

/** "All", "you both", "dear colleagues": what several people are greeted by, or somebody without a name. */
const greetsNobodyByName =
  /^(?:(?:to|dear|you|my)\s+)?(?:all|both|every(?:one|body)|any(?:one|body)|there|folks|team|friends|colleagues|neighbou?rs)(?:\s+of\s+you)?$/iu;

/** Whether a greeting has no name of theirs in it, but a word for whoever is there. */
export function isNoName(greeting: string): boolean {
  return greetsNobodyByName.test(greeting.trim());
}

/** What they are called where they are spoken of: by the name they are greeted with, or else as `otherwise` says. */
export function nameOr({ name, callThem }: Called, otherwise: string): string {
  const greeting = greetingName(name, callThem);
  return greeting === '' || isNoName(greeting) ? otherwise : greeting;
}

/** What the name says they may be called, the likeliest first; nothing where it only says who they are. */
function candidates(name: string): readonly string[] {
  if (guessedName(name) === '') return [];
  const { callThem, others } = readPersonName(name);
  return [callThem, ...others].filter((candidate) => candidate !== '');
}

/** What else the name says they may be called. */
export function otherCallThem({ name, callThem }: Called): readonly string[] {
  const current = greetingName(name, callThem);
  return candidates(name).filter((candidate) => candidate !== current);
}

/** A choice for another name: what was taken out of the old one goes with it, or is taken out of the new one. */
function choiceFor(name: string, { name: before, callThem }: Called): string {
  if (name.trim() === '') return '';
  if (name.includes(callThem) || !candidates(before).includes(callThem)) return callThem;
  if (callThem === readPersonName(before).formal) return readPersonName(name).formal ?? '';
  const key = foldForSearch(callThem);
  return candidates(name).find((candidate) => foldForSearch(candidate) === key) ?? '';
}

/** The same with another name, and never a greeting that was part of the old name alone. */
export function withName<V extends Called>(values: V, name: string): V {
  return { ...values, name, callThem: choiceFor(name, values) };
}

/** What is known of somebody once `value` was entered in the field `key`. */
export function withKnown<V extends RecordValues>(values: V, key: RecordFieldKey, value: FieldValue): V;
export function withKnown<V extends PersonValues>(values: V, key: PersonFieldKey, value: FieldValue): V;
export function withKnown<V extends PersonValues>(values: V, key: RecordFieldKey, value: FieldValue): V {
  return key === 'name' ? withName(values, String(value)) : { ...values, [key]: value };
}
