/** Putting a tag on a person and taking it off, whatever its case and accents. */
import type { Person } from '../model/person.ts';
import { mostTokens } from '../text.ts';
import { foldForSearch } from './names.ts';

type Tagged = Pick<Person, 'tags'>;

const isSame = (a: string, b: string) => foldForSearch(a) === foldForSearch(b);

/** The person with the tag; the very same where they have it, it is blank, or there is no room for another. */
export function withTag<P extends Tagged>(person: P, tag: string): P {
  const added = tag.trim();
  const isThere = added === '' || person.tags.some((one) => isSame(one, added));
  return isThere || person.tags.length >= mostTokens ? person : { ...person, tags: [...person.tags, added] };
}

/** The person without the tag; the very same where they do not have it. */
export function withoutTag<P extends Tagged>(person: P, tag: string): P {
  const tags = person.tags.filter((one) => !isSame(one, tag));
  return tags.length === person.tags.length ? person : { ...person, tags };
}
