/** Puts text on the clipboard and makes sure that it is there, so that "Copied" is never a guess. */
import type { Clipboard } from 'electron';

/** Some systems hand text back with their own line ends. */
const withPlainLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * @returns whether the clipboard now holds exactly this text
 */
export function putOnClipboard(clipboard: Pick<Clipboard, 'writeText' | 'readText'>, text: string): boolean {
  clipboard.writeText(text);
  return withPlainLineEnds(clipboard.readText()) === withPlainLineEnds(text);
}
