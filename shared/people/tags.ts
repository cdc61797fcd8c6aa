/** The user's own words by which people are grouped. */
import type { Person } from '../model/person.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The tags of `people`, the most used first; of one that is written in several ways, the way met first. */
export function tagsInUse(people: Iterable<Pick<Person, 'tags'>>): readonly string[] {
  const uses = new Map<string, { readonly tag: string; readonly count: number }>();
  for (const { tags } of people) {
    for (const tag of tags) {
      const key = tag.normalize('NFC').toLowerCase();
      const known = uses.get(key);
      uses.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...uses.values()]
    .sort((a, b) => b.count - a.count || collator.compare(a.tag, b.tag))
    .map(({ tag }) => tag);
}

/** `tags` as they are written elsewhere already, each once: "leeds" becomes the "Leeds" that is in use. */
export function asInUse(tags: readonly string[], inUse: readonly string[]): readonly string[] {
  const written = new Map(inUse.map((tag) => [tag.normalize('NFC').toLowerCase(), tag]));
  return [...new Set(tags.map((tag) => written.get(tag.normalize('NFC').toLowerCase()) ?? tag))];
}
