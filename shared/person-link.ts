/**
 * Reads `commonground://person?name=…&url=…&text=…`, a link with which a bookmarklet or a script of the user's own begins a
 * draft. Anybody can make one and any page can open it, so that it is hostile until it was read: what is not known, too
 * long, said twice or of another kind refuses the whole link, and nothing of it is repeated in the reason.
 */
import { openableUrl } from './links.ts';
import { withoutHidden } from './template/hidden-characters.ts';
import { cleanLine, cleanText, longestText } from './text.ts';

export const linkScheme = 'commonground';

/** The parser that the page and Node both have; the compiler's bare library does not list it. */
declare const URL: {
  parse(text: string): {
    readonly protocol: string;
    readonly host: string;
    readonly pathname: string;
    readonly username: string;
    readonly password: string;
    readonly hash: string;
    readonly searchParams: Iterable<readonly [string, string]>;
  } | null;
};

/** Somebody as a link names them; '' for what it does not say. */
export type LinkedPerson = { readonly name: string; readonly url: string; readonly text: string };

export type PersonLink =
  | { readonly ok: true; readonly person: LinkedPerson }
  | { readonly ok: false; readonly problem: string };

/** In UTF-16 units: as much as the longest text takes when most of it has to be escaped. */
const longestLink = 120_000;

const longestName = 200;
const longestUrl = 2_000;

const keys = ['name', 'url', 'text'] as const;

type Key = (typeof keys)[number];

const isKey = (name: string): name is Key => keys.some((key) => key === name);

const refused = (problem: string): PersonLink => ({ ok: false, problem });

/** Without the characters that nobody sees and that could make one text look like another. */
const visible = (text: string): string => withoutHidden(text.normalize('NFC')).text;

const readers: Readonly<Record<Key, (value: string) => string | null>> = {
  name: (value) => {
    const name = visible(cleanLine(value)).trim();
    return name.length > longestName ? null : name;
  },
  url: (value) => {
    if (value.length > longestUrl) return null;
    const url = openableUrl(value);
    return url?.protocol === 'https:' ? url.href : null;
  },
  text: (value) => {
    const text = visible(cleanText(value)).trim();
    return text.length > longestText ? null : text;
  },
};

const problems: Readonly<Record<Key, string>> = {
  name: `The name in it is longer than ${longestName} characters.`,
  url: 'The address in it is not one of the web that begins with https://.',
  text: `The text in it is longer than ${longestText.toLocaleString('en-GB')} characters.`,
};

/** Whether the link is one for this app at all, whatever it holds. */
export function isForUs(link: string): boolean {
  return link.toLowerCase().startsWith(`${linkScheme}:`);
}

/** @param link as the system handed it over */
export function readPersonLink(link: string): PersonLink {
  if (link.length > longestLink) return refused('It is too long.');
  const url = URL.parse(link);
  const isAsDescribed =
    url?.protocol === `${linkScheme}:` &&
    url.host === 'person' &&
    ['', '/'].includes(url.pathname) &&
    url.username === '' &&
    url.password === '' &&
    url.hash === '';
  if (url === null || !isAsDescribed) return refused('It is not about a person.');
  const found: Partial<Record<Key, string>> = {};
  for (const [key, value] of url.searchParams) {
    if (!isKey(key)) return refused('It holds something other than a name, an address and a text.');
    if (found[key] !== undefined) return refused('It says the same thing twice.');
    const read = value.trim() === '' ? '' : readers[key](value);
    if (read === null) return refused(problems[key]);
    found[key] = read;
  }
  const { name = '', url: address = '', text = '' } = found;
  if (name === '' && address === '' && text === '') return refused('There is nothing in it.');
  return { ok: true, person: { name, url: address, text } };
}
