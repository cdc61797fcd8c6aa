/** The pages the browser host writes itself, when there is no app to show. Without style or script, as the policy asks. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as it is written between tags, or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

export function plainPage(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
${body}
</html>
`;
}

/**
 * What a browser sees at an address that is not ours, as the one of an earlier start.
 *
 * @param reason what is wrong with it, in a sentence
 */
export function wrongAddress(reason: string): string {
  return plainPage('This address does not open Common Ground', [
    reason,
    'Each start has an address of its own, so that nothing an earlier program left behind under it is met again.',
    'Open the address that Common Ground printed last where it runs; or end it there with Ctrl+C and start it again.',
  ]);
}
