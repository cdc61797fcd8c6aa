/** What tells drafts apart in a list, and which of them a search or an order shows. */

import { foldForSearch } from '../fold.ts';
import type { Draft } from '../model/draft.ts';
import { purposes } from '../purposes/purposes.ts';

/** A greeting on a line of its own says nothing that the name does not. */
function withoutGreeting(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n');
  return first.trim().endsWith(',') && rest.length > 0 ? rest.join(' ').trim() : text.trim();
}

/** The first words of a draft, on one line; '' where nothing is written yet. */
export function firstWords({ sent, message, answers }: Draft): string {
  const written = sent?.text ?? message.edited?.text ?? '';
  const answered =
    answers.answerToThem ||
    answers.whyNot ||
    answers.reason ||
    answers.prompt ||
    answers.benefitForThem ||
    answers.howKnown;
  return (withoutGreeting(written) || answered || answers.receivedMessage).replaceAll(/\s+/g, ' ').trim();
}

export type DraftOrder = 'newest' | 'name';

/** The drafts in which every word of `query` stands, in the order asked for; `drafts` has the newest first. */
export function listedDrafts(drafts: readonly Draft[], query: string, order: DraftOrder): readonly Draft[] {
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean);
  const found = drafts.filter((draft) => {
    const text = foldForSearch(`${draft.answers.name} ${firstWords(draft)} ${purposes[draft.purpose].label}`);
    return wanted.every((word) => text.includes(word));
  });
  if (order === 'newest') return found;
  const hasName = ({ answers }: Draft) => answers.name.trim() !== '';
  return found.toSorted(
    (a, b) =>
      Number(hasName(b)) - Number(hasName(a)) ||
      a.answers.name.localeCompare(b.answers.name, undefined, { sensitivity: 'base' }),
  );
}
