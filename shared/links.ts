/** Which links may be opened outside the app. */

export type OpenableUrl = {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

type ParsedUrl = OpenableUrl & { readonly username: string; readonly password: string };

/** The parser that the page and Node both have; the compiler's bare library does not list it. */
declare const URL: { parse(text: string): ParsedUrl | null };

/** `www.linkedin.com/in/x`, as people paste it: a domain with at least one dot and no scheme. */
const bareAddress = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]|$)/u;

/** `dana@example.org`, as people note it. */
const bareMailbox = /^[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** An address with the scheme that people leave out. */
function withScheme(text: string): string {
  if (bareMailbox.test(text)) return `mailto:${text.replaceAll('%', '%25')}`;
  return bareAddress.test(text) ? `https://${text}` : text;
}

/** The header fields that a mail link may fill in: what is read before it is sent, unlike a copy or a file. */
const harmlessFields: ReadonlySet<string> = new Set(['subject', 'body']);

/** Of text that was percent-encoded; null where it is encoded wrongly. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Whether a mail program takes `field`, as `subject=Reeds`, for words of the letter and for nothing else. */
function isHarmlessField(field: string): boolean {
  const [name = '', value = ''] = field.split('=').map(decoded);
  // A line break in a subject would begin another field, and a quotation mark another argument of the mail program.
  return (
    name !== null &&
    value !== null &&
    harmlessFields.has(name.toLowerCase()) &&
    !(name.toLowerCase() === 'body' ? /["\0]/u : /["\p{Cc}]/u).test(value)
  );
}

/** To one mailbox, with no more than a subject and a body: no copies to others, nothing from the disk. */
function isPlainLetter({ pathname, search, hash }: ParsedUrl): boolean {
  const mailbox = decoded(pathname);
  const fields = search.replace(/^\?/u, '').split('&');
  return (
    mailbox !== null &&
    bareMailbox.test(mailbox) &&
    hash === '' &&
    (search === '' || fields.every(isHarmlessField))
  );
}

/**
 * The address to open for `text`, or null when it is none: only `https:` and `mailto:`, and what is one of
 * the two but for its scheme: a bare domain and a bare mailbox. White space inside is refused, since parsers drop some
 * of it silently; so is a user name or a password in a web address, which only serves to disguise where it leads, and
 * all of a mail address that a mail program takes for more than a letter to one mailbox.
 */
export function openableUrl(text: string): OpenableUrl | null {
  const trimmed = text.trim();
  if (/[\s\p{Cc}]/u.test(trimmed)) return null;
  const url = URL.parse(withScheme(trimmed));
  if (url === null) return null;
  if (url.protocol === 'https:') return url.username === '' && url.password === '' ? url : null;
  return url.protocol === 'mailto:' && isPlainLetter(url) ? url : null;
}

/** Where a link leads, in the words of whoever will be asked for it. */
export type Destination = {
  /** The host in full as it is looked up, with its port, or the mailbox; never shortened. */
  readonly place: string;
  /** What is asked for there, legibly; empty for the whole of it. */
  readonly rest: string;
  /** What opening it does. */
  readonly effect: string;
};

/** Letters that change what is seen around them: an address shown with one would read as another. */
const disguising = /[\p{C}\p{Z}]/u;

/** Where an address that may be opened leads; it says so of what will be opened, not of what was typed. */
export function destinationOf({ protocol, host, pathname, search, hash }: OpenableUrl): Destination {
  if (protocol === 'mailto:') {
    const place = decodeURIComponent(pathname);
    return { place, rest: '', effect: `Writes to ${place} in your mail program` };
  }
  const asked = `${pathname}${search}${hash}`.replace(/\/$/u, '');
  const legible = decoded(asked);
  const rest = legible === null || disguising.test(legible) ? asked : legible;
  return { place: host, rest, effect: `Opens ${host} in your browser` };
}
