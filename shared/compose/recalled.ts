/** What the user said in the request to somebody, where a message that goes on from it can say it too. */
import type { Draft } from '../model/draft.ts';
import { type PurposeId, purposes } from '../purposes/purposes.ts';
import type { RecalledKey } from '../purposes/recalled-keys.ts';

export type Recalled = { readonly key: RecalledKey; readonly text: string };

/** The request that was sent to a person last; null where none was sent from here. */
export function requestTo(personId: string, drafts: readonly Draft[]): Draft | null {
  const sentAt = ({ sent }: Draft) => sent?.at ?? '';
  return drafts
    .filter(
      (draft) => draft.personId === personId && draft.sent !== null && purposes[draft.purpose].isInvitation,
    )
    .reduce<Draft | null>((last, one) => (last === null || sentAt(one) > sentAt(last) ? one : last), null);
}

/** The answers of that request which the purpose can go on from, but for those that the draft has by now. */
export function recalledFrom(
  request: Pick<Draft, 'answers'>,
  { purpose, answers }: { readonly purpose: PurposeId; readonly answers: Draft['answers'] },
): readonly Recalled[] {
  return purposes[purpose].recalls.flatMap((key) => {
    const text = request.answers[key].trim();
    return text === '' || answers[key].trim() !== '' ? [] : [{ key, text }];
  });
}
