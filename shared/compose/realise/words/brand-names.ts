/** Names that many type in small letters, as they are written: places on the web, and languages. */
import type { Token } from '../../../language/language.ts';

const names =
  `LinkedIn GitHub GitLab YouTube Facebook Instagram TikTok Twitter Reddit WhatsApp Wikipedia Substack
  Eventbrite Spotify Netflix PowerPoint JavaScript TypeScript WordPress StackOverflow Mastodon Bluesky Pinterest Etsy
  Google Xing`.split(/\s+/);

/** Languages, which have a capital in English; not "polish", which is also a verb. */
const languages =
  `English French German Spanish Portuguese Italian Dutch Turkish Arabic Hindi Urdu Russian Ukrainian
  Japanese Korean Chinese Mandarin Cantonese Swahili Greek Hebrew Swedish Norwegian Danish Finnish Romanian Hungarian
  Czech Vietnamese Tamil Bengali Punjabi Welsh Irish`.split(/\s+/);

const byWord: ReadonlyMap<string, string> = new Map(
  [...names, ...languages].map((name) => [name.toLowerCase(), name]),
);

/** Whether the word is one of these, written as it should be. */
export const isBrandName = (word: string): boolean => byWord.get(word.toLowerCase()) === word;

/** How the word is written; null where it is none of these, is written with a capital already or is an address. */
export function brandName(token: Token, next: Token | undefined): string | null {
  const isVerb = token.tag === 'VERB' && next?.tag === 'PRON';
  const isAddress = next?.text === '.' && next.start === token.end;
  if (token.text !== token.lower || isVerb || isAddress) return null;
  return byWord.get(token.lower) ?? null;
}

const spoken: ReadonlySet<string> = new Set([...languages, 'Polish'].map((name) => name.toLowerCase()));

/** Whether a word is what people speak, which ends as trades do: "Norwegian". */
export const isLanguage = (word: string): boolean => spoken.has(word);
