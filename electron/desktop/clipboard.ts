/** Puts text on the clipboard and makes sure that it is there, so that "Copied" is never a guess. */
import type { Clipboard } from 'electron';

/** Some systems hand text back with their own line ends. */
const withPlainLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

/** Resolves to whether the clipboard now holds exactly this text. */
export async function putOnClipboard(
  clipboard: Pick<Clipboard, 'writeText' | 'readText'>,
  text: string,
): Promise<boolean> {
  await clipboard.writeText(text);
  return withPlainLineEnds(await clipboard.readText()) === withPlainLineEnds(text);
}
