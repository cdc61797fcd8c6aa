/** What should be known of a template of a file before it is added. */
import { templateState } from '../../../../shared/template/usable.ts';
import type { Candidate } from './files.ts';

/** One sentence each; `isChosen` is whether it is to be added. */
export function candidateRemarks(
  { content, title, isKnown, hidden }: Candidate,
  isChosen: boolean,
): readonly string[] {
  const all: string[] = [];
  if (isKnown) all.push('You have this one already.');
  // A second one of the same is renamed only if the user wants it all the same.
  if (title !== content.title.trim() && (isChosen || !isKnown))
    all.push(`This title is taken: it will be called “${title}”.`);
  if (hidden.length > 0) all.push(`Hidden characters in it were made visible: ${hidden.join(', ')}.`);
  if (templateState(content) === 'has-errors')
    all.push('It has mistakes and is not used until they are mended.');
  return all;
}
