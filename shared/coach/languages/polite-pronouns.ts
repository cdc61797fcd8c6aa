/**
 * Pronouns that are written with a capital out of politeness, and so are no part of a name. They are looked for in texts
 * whose language the coach does not know, so they stand outside the folders of languages.
 */

const german = ['ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres', 'ihnen', 'sie'];

export const politePronouns: ReadonlySet<string> = new Set(german);
