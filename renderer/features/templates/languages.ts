/** The languages a template can be marked with; spell check follows them. */

const tags =
  'en ar bn ca cs da de el es et fa fi fr ga he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** "English" for `en`; the tag itself when nobody knows it. */
export function languageLabel(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag.trim() || 'No language';
  }
}

type LanguageOption = { readonly value: string; readonly label: string };

const byName = (languages: readonly string[]): readonly LanguageOption[] =>
  languages
    .map((value) => ({ value, label: languageLabel(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));

const known = byName(tags);

/** All of them by name, and the one a template has already, whatever it is. */
export function languageOptions(current: string): readonly LanguageOption[] {
  return tags.includes(current) ? known : byName([...tags, current]);
}
