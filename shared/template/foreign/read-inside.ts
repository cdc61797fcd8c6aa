/** Reads what stands inside another tool's placeholder: the field's name, and the words to use without a value. */

export type Inside = {
  readonly name: string;
  /** Null when there is none; empty when the tool leaves nothing there. */
  readonly fallback: string | null;
};

const quoted = `(?:"([^"]*)"|'([^']*)'|“([^”]*)”)`;

/** The ways in which tools write a fallback, one a line: the name, then its words. */
const fallbackForms: readonly RegExp[] = [
  // Liquid, Jinja, Klaviyo: name | default: "words", name|default("words")
  new RegExp(String.raw`^(.+?)\s*\|\s*(?:default|fallback)\s*[:=(]?\s*${quoted}\s*\)?$`, 'i'),
  // The same without quotes: name | default: words
  /^(.+?)\s*\|\s*(?:default|fallback)\s*[:=]\s*([^"'“|]+)$/i,
  // JavaScript, Python, Ruby: name || "words", name ?? "words", name or "words"
  new RegExp(String.raw`^(.+?)\s*(?:\|\||\?\?|\bor\b)\s*${quoted}$`),
  // Handlebars, Marketo, Smartlead: default name "words", name default="words", name:default=words
  new RegExp(String.raw`^(?:default|fallback)\s+(\S+)\s+${quoted}$`, 'i'),
  new RegExp(String.raw`^(.+?)[\s,;:]+(?:default|fallback)\s*=\s*${quoted}$`, 'i'),
  /^(.+?)[,;:]\s*(?:default|fallback)\s*=\s*([^"'“|]+)$/i,
  // HubSpot: personalization_token('name', 'words')
  new RegExp(String.raw`^\w+\(\s*['"]([\w.]+)['"]\s*,\s*${quoted}\s*\)$`),
  // Groundhogg, Mailchimp: name::words, name:words
  /^(?!formtext)([\w .]+?)::?([^:=|"']+)$/,
  // The plainest: name | words
  new RegExp(String.raw`^([^|]+?)\s*\|\s*${quoted}$`),
  /^([^|]+?)\s*\|\s*([^|]*)$/,
];

/** What changes only how a value is written. */
const filters = new Set(
  'titlecase capitalize capitalise title upcase downcase upper lower uppercase lowercase trim strip escape safe'.split(
    ' ',
  ),
);

/** The text without filters: `name | capitalize | default: "x"` says what `name | default: "x"` says. */
function withoutFilters(inside: string): string {
  return inside.replace(/\s*\|\s*(\w+)\s*(?=\||$)/g, (filter, word: string) =>
    filters.has(word.toLowerCase()) ? '' : filter,
  );
}

/** The name without what only wraps it: `leadfield=name`, `${name}`, `formtext: name=name`. */
function bareName(name: string): string {
  return name
    .replace(/^(?:\w*field|formtext\s*:\s*name)\s*=\s*/i, '')
    .replace(/^\s*\$\{\s*([^}]*?)\s*\}\s*$/, '$1')
    .replace(/^[@$&!]+/, '')
    .trim();
}

export function readInside(inside: string): Inside {
  const text = withoutFilters(inside.trim());
  for (const form of fallbackForms) {
    const [, name, ...words] = form.exec(text) ?? [];
    if (name === undefined) continue;
    const fallback = words.find((group) => group !== undefined) ?? '';
    return { name: bareName(name), fallback: fallback.trim() };
  }
  return { name: bareName(text), fallback: null };
}
