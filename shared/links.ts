/** Which links may be opened outside the app. */

export type OpenableUrl = { readonly href: string; readonly protocol: string; readonly hostname: string };

/** The parser that the page and Node both have; the compiler's bare library does not list it. */
declare const URL: {
  parse(text: string): (OpenableUrl & { readonly pathname: string; readonly username: string }) | null;
};

/** `www.linkedin.com/in/x`, as people paste it: a domain with at least one dot and no scheme. */
const bareAddress = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]|$)/u;

/** `dana@example.org`, as people note it. */
const bareMailbox = /^[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** An address with the scheme that people leave out. */
function withScheme(text: string): string {
  if (bareMailbox.test(text)) return `mailto:${text}`;
  return bareAddress.test(text) ? `https://${text}` : text;
}

/**
 * The address to open for `text`, or null when it is none: only `https:` and `mailto:`, and what is one of
 * the two but for its scheme: a bare domain and a bare mailbox. White space inside is refused, since parsers drop some of it silently, and so is a user name in a
 * web address, which only serves to disguise where it leads.
 */
export function openableUrl(text: string): OpenableUrl | null {
  const trimmed = text.trim();
  if (/[\s\p{Cc}]/u.test(trimmed)) return null;
  const url = URL.parse(withScheme(trimmed));
  if (url === null) return null;
  if (url.protocol === 'https:') return url.username === '' ? url : null;
  return url.protocol === 'mailto:' && url.pathname.includes('@') ? url : null;
}
