/** What is known at a step of the composer so far, in a few words under its heading. */
import type { Answers } from '../model/draft.ts';
import type { StepId } from '../steps.ts';

function sides({ benefitForThem, benefitForMe }: Answers): string {
  const hasTheirs = benefitForThem.trim() !== '';
  const hasMine = benefitForMe.trim() !== '';
  if (hasTheirs) return hasMine ? 'Both sides' : 'Their side';
  return hasMine ? 'Only your side so far' : '';
}

function whoTheyAre({ role, company, name, introduceTo }: Answers): string {
  const [asked, wanted] = [name.trim(), introduceTo.trim()];
  if (wanted !== '') return asked === '' ? wanted : `${wanted}, through ${asked}`;
  return [role, company].filter(Boolean).join(', ') || name;
}

const summaries: Readonly<Record<StepId, (answers: Answers) => string>> = {
  who: whoTheyAre,
  why: ({ answerToThem, whyNot, prompt, reason }) => answerToThem || whyNot || prompt || reason,
  benefit: sides,
  message: () => '',
};

/** The summary of one step; '' while nothing is known there, and for the message, which is seen beside the steps. */
export function stepSummary(answers: Answers, step: StepId): string {
  return summaries[step](answers);
}
