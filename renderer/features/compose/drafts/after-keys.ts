/** The draft for what stands beside the box that is typed into: it shows what the words come to once they are painted. */
import type { Draft } from '../../../../shared/model/draft.ts';
import { useAfterPaint } from '../../../workspace/after-paint.ts';

/** What typing changes; of the answers and the message not everything. */
const typed: ReadonlySet<string> = new Set<keyof Draft>([
  ...(['answers', 'customValues', 'message', 'subject', 'updatedAt'] as const),
]);

/** Whether two states of one draft differ in nothing but words: what was chosen in them is the same. */
export function differInWordsAlone(before: Draft, after: Draft): boolean {
  const others = Object.entries(after).filter(([key]) => !typed.has(key));
  return (
    others.every(([key, value]) => before[key as keyof Draft] === value) &&
    before.answers.promptKind === after.answers.promptKind &&
    before.answers.beginnings === after.answers.beginnings &&
    before.message.fit === after.message.fit &&
    before.message.pinned === after.message.pinned
  );
}

/**
 * The draft a frame behind the keys, for components that React may skip until then (`memo`). What is chosen, and another
 * draft, is there at once.
 */
export function useAfterKeys(draft: Draft): Draft {
  const before = useAfterPaint(draft);
  return differInWordsAlone(before, draft) ? before : draft;
}
