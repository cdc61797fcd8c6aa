/** Takes one of the ways to somebody. */
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Way } from '../../../../shared/people/best-way.ts';
import { getDraft, keepDraft, startDraft } from '../../../workspace/drafts.ts';
import { getPerson } from '../../../workspace/people.ts';
import { changeChannel } from '../drafts/store.ts';

/** Chooses the way's channel, or begins to ask for the introduction with what is noted of the other one. */
export function takeWay(draft: Draft, { channel, through }: Way): void {
  if (through === null) {
    if (channel !== null) changeChannel(draft.id, channel);
    return;
  }
  const id = startDraft('ask-introduction', { person: getPerson(through.id) });
  const request = getDraft(id);
  if (request === null) return;
  const { name, reason, benefitForThem, question } = draft.answers;
  keepDraft({
    ...request,
    answers: { ...request.answers, introduceTo: name, reason, benefitForThem, question },
  });
}
