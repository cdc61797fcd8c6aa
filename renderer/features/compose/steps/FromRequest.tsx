import { type ReactNode, useMemo } from 'react';
import type { AnsweredField } from '../../../../shared/compose/realised-answers.ts';
import { recalledFrom, requestTo } from '../../../../shared/compose/recalled.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Remark, RemarkButton, RemarkWords } from '../../../ui/Remark.tsx';
import { getWorkspace } from '../../../workspace/store.ts';
import { changeAnswer } from '../drafts/store.ts';

type FromRequestProps = {
  readonly draft: Draft;
  readonly answer: AnsweredField;
  /** What stands under the empty box where the request said nothing of it. */
  readonly otherwise: ReactNode;
};

/** What the user answered here when they asked to connect, in sight while they go on from it, and a click from being said. */
export function FromRequest({ draft, answer, otherwise }: FromRequestProps) {
  const { id, personId, purpose } = draft;
  const canRecall = purposes[purpose].recalls.some((key) => key === answer);
  // What was sent does not change any more.
  const request = useMemo(
    () =>
      personId === null || !canRecall ? null : requestTo(personId, Object.values(getWorkspace().drafts)),
    [personId, canRecall],
  );
  const recalled = request === null ? [] : recalledFrom(request, draft);
  const text = recalled.find(({ key }) => key === answer)?.text;
  if (text === undefined) return otherwise;
  return (
    <Remark label="In your request" look="calm">
      <RemarkWords dir="auto">In your request: {text}</RemarkWords>
      <RemarkButton onClick={() => changeAnswer(id, answer, text)}>Use it again</RemarkButton>
    </Remark>
  );
}
