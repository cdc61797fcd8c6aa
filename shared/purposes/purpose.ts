/** What a purpose is: everything in which a draft for one thing differs from a draft for another. */
import type { MessageKindId } from '../coach/message-kinds.ts';
import type { QuestionId } from '../coach/question-ids.ts';
import type { AnswerFieldKey } from '../fields/answer-fields.ts';
import type { PersonFieldKey } from '../fields/person-fields.ts';
import type { StageId } from '../stages.ts';
import type { StepId } from '../steps.ts';

/** What a step says under its heading. */
export type StepWords = { readonly title: string; readonly text: string };

export type Purpose = {
  readonly label: string;
  /** What the buttons say that begin one: in the list of drafts, and beside a person. */
  readonly startLabels: { readonly anyone: string; readonly person: string };
  /** Whether it is offered beside a person; `wasWrittenTo` says whether the user ever wrote to them. */
  readonly suits: (person: { readonly stage: StageId; readonly wasWrittenTo: boolean }) => boolean;
  /** The steps of its form, with what each says; a step that is left out is not shown. The message has to be among them. */
  readonly steps: Readonly<Partial<Record<StepId, StepWords>> & { readonly message: StepWords }>;
  /** Answers that are asked for in other words: what stands beside the label. */
  readonly asides: Readonly<Partial<Record<PersonFieldKey | AnswerFieldKey, string>>>;
  /** Questions to open the dialogue with; null offers those that suit what prompted the message. */
  readonly questionIdeas: readonly string[] | null;
  /** It answers something they wrote: that is asked for first, read beside the draft, and recorded with the answer. */
  readonly answersTheirs: boolean;
  /** It invites them to connect: only then can a note carry it, which counts among the month's; they ignore or accept. */
  readonly isInvitation: boolean;
  /** Where the person stands once it was sent; `before` is null for someone who was not kept yet. */
  readonly stageAfter: (before: StageId | null) => StageId;
  /** As what the coach reads it. */
  readonly readAs: MessageKindId;
  /** Which of their questions the recipient has of it. */
  readonly questions: readonly QuestionId[];
};
