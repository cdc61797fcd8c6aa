/** The pages the browser host writes itself, when there is no app to show. Without style or script, as the policy asks. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
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

/** What a browser sees that was never let in, or whose link was used already. */
export const notLetIn = plainPage('This link does not open Common Ground', [
  'Each link works once, in the browser that opens it first. After that, the plain address works in that browser until Common Ground ends.',
  'To get a new link: end Common Ground with Ctrl+C in the terminal where it runs, start it again, and open the address it prints.',
]);
