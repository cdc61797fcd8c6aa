/** Does what is to be done next. */
import { standingOf } from '../../../../shared/people/standing.ts';
import type { NextStep } from '../../../../shared/people/today-words.ts';
import { purposesFor, usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { startDraft } from '../../../workspace/drafts.ts';
import { getPerson } from '../../../workspace/people.ts';
import { goTo } from '../../../workspace/route.ts';

/** Opens the draft that is there, or begins the one that things with the person call for. */
export function takeStep({ draftId }: NextStep, personId: string | null): void {
  if (draftId !== null) {
    goTo({ section: 'compose', id: draftId });
    return;
  }
  const person = getPerson(personId);
  if (person === null) return;
  startDraft(purposesFor(standingOf(person))[0] ?? usualPurpose, { person });
}
