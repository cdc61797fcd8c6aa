/** How a field's name is written, and what to say of one that is written otherwise. */
import { isValidFieldName, longestFieldName } from './fields.ts';

/** What a mistyped name was probably meant to be: `First Name` and `firstName` give `first_name`; may be empty. */
export function suggestName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, longestFieldName)
    .replace(/_$/, '');
}

/** What is wrong with the name of a field as it was written, in a sentence; null when nothing is. */
export function nameProblem(name: string): string | null {
  if (name === '') {
    return 'The name of the field is missing. Write one between {{ and }}, for example {{first_name}}.';
  }
  if (isValidFieldName(name)) return null;
  if (/^[a-z][a-z0-9_]*$/.test(name)) {
    return `This field’s name is too long: ${longestFieldName} characters is the most.`;
  }
  const rule = 'A field’s name is written with small letters, digits and _, and begins with a letter';
  const suggestion = suggestName(name);
  return isValidFieldName(suggestion) ? `${rule}: try {{${suggestion}}}.` : `${rule}, like {{first_name}}.`;
}
