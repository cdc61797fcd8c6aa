/** Names of places on the web as they are written, which many type in small letters. */
import type { Token } from '../../language/language.ts';

const names =
  `LinkedIn GitHub GitLab YouTube Facebook Instagram TikTok Twitter Reddit WhatsApp Wikipedia Substack
  Eventbrite Spotify Netflix PowerPoint JavaScript TypeScript WordPress StackOverflow Mastodon Bluesky Pinterest Etsy
  Google Xing`.split(/\s+/);

const byWord: ReadonlyMap<string, string> = new Map(names.map((name) => [name.toLowerCase(), name]));

/** Whether the word is one of these, written as it should be. */
export const isBrandName = (word: string): boolean => byWord.get(word.toLowerCase()) === word;

/** How the word is written; null where it is none of these, is written with a capital already or is an address. */
export function brandName(token: Token, next: Token | undefined): string | null {
  const isVerb = token.tag === 'VERB' && next?.tag === 'PRON';
  const isAddress = next?.text === '.' && next.start === token.end;
  if (token.text !== token.lower || isVerb || isAddress) return null;
  return byWord.get(token.lower) ?? null;
}
