/**
 * The fields a template can name: what the form and the profile know, in the order in which they are asked for.
 * Any other valid name is a custom field, which the form asks for when a template uses it.
 */
export const fieldNames = [
  'first_name',
  'last_name',
  'full_name',
  'role',
  'company',
  'location',
  'how_known',
  'prompt',
  'reason',
  'common_connections',
  'shared_interests',
  'benefit_for_them',
  'benefit_for_me',
  'question',
  'compelling_answer',
  'my_name',
  'my_first_name',
  'my_role',
  'my_company',
  'my_location',
  'my_work',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** The labels of the form, or for what is derived from an answer, a plain name for it. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  first_name: 'First name',
  last_name: 'Last name',
  full_name: 'Name',
  role: 'Role or headline',
  company: 'Company',
  location: 'Location',
  how_known: 'How you know of them',
  prompt: 'What prompted it',
  reason: 'Your reason to connect',
  common_connections: 'Common connections',
  shared_interests: 'Shared interests',
  benefit_for_them: 'What is in it for them',
  benefit_for_me: 'What is in it for you',
  question: 'A question to open the dialogue',
  compelling_answer: 'Your answer to “What’s the compelling reason?”',
  my_name: 'Your name',
  my_first_name: 'Your first name',
  my_role: 'Your role',
  my_company: 'Your company',
  my_location: 'Your location',
  my_work: 'What you do',
};

/** The longest field name, in characters. */
export const longestFieldName = 40;

/** Names of people, places, firms and posts: never re-capitalised, their own full stop ("Inc.") never taken. */
const fieldsAsTyped: ReadonlySet<string> = new Set<FieldName>([
  'first_name',
  'last_name',
  'full_name',
  'role',
  'company',
  'location',
  'common_connections',
  'my_name',
  'my_first_name',
  'my_role',
  'my_company',
  'my_location',
]);

const known: ReadonlySet<string> = new Set(fieldNames);

export function isFieldName(name: string): name is FieldName {
  return known.has(name);
}

/** True for a name that a template may use: lower-case letters, digits and `_`, a letter first, up to 40. */
export function isValidFieldName(name: string): boolean {
  return name.length <= longestFieldName && /^[a-z][a-z0-9_]*$/.test(name);
}

/** True when the field's value stands in a message exactly as typed; other fields hold the user's own sentences. */
export function isTypedAsIs(name: string): boolean {
  return fieldsAsTyped.has(name);
}

/** A custom field's label made from its name: `mutual_project` gives "Mutual project". */
export function customFieldLabel(name: string): string {
  const words = name.replace(/_+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The label of any field, known or custom. */
export function fieldLabel(name: string): string {
  return isFieldName(name) ? fieldLabels[name] : customFieldLabel(name);
}
