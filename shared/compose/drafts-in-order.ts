/** The drafts as every list of them shows them: what is being written, and what was sent, each the newest first. */
import { byMoment } from '../calendar.ts';
import type { Draft } from '../model/draft.ts';

type Drafts = Readonly<Record<string, Draft>>;

const isOpen = ({ sent }: Draft) => sent === null;

/** How many are not sent yet: cheaper than the list of them, for what is looked at with every key. */
export function countOpen(drafts: Drafts): number {
  return Object.values(drafts).filter(isOpen).length;
}

/** What was not sent yet, the one changed last first. */
export function openDrafts(drafts: Drafts): readonly Draft[] {
  return Object.values(drafts)
    .filter(isOpen)
    .sort((a, b) => byMoment(b.updatedAt, a.updatedAt));
}

/** What was sent, the one sent last first. */
export function sentDrafts(drafts: Drafts): readonly Draft[] {
  return Object.values(drafts)
    .flatMap((draft) => (draft.sent === null ? [] : [{ draft, at: draft.sent.at }]))
    .sort((a, b) => byMoment(b.at, a.at))
    .map(({ draft }) => draft);
}
