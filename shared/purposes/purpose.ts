/** What a purpose is: everything in which a draft for one thing differs from a draft for another. */
import type { ChannelId } from '../channels.ts';
import type { MessageKindId } from '../coach/message-kinds.ts';
import type { QuestionId } from '../coach/question-ids.ts';
import type { AnswerFieldKey } from '../fields/answer-fields.ts';
import { type PersonFieldKey, personFieldKeys } from '../fields/person-fields.ts';
import type { StageId } from '../stages.ts';
import type { StepId } from '../steps.ts';
import type { RecalledKey } from './recalled-keys.ts';

/** An answer that the form can ask for. */
export type AskedKey = PersonFieldKey | AnswerFieldKey;

/** What a step says under its heading; it may name people, see `in-names.ts`. */
export type StepWords = { readonly title: string; readonly text: string };

/** A step of the form: what it says, and what it asks. */
export type FormStep = StepWords & {
  /** In the order in which they are asked. */
  readonly asks: readonly AskedKey[];
  /** It is done when of each of these at least one is answered. */
  readonly needs: readonly (readonly AskedKey[])[];
};

export type FormStepId = Exclude<StepId, 'message'>;

/** Everything that the form can ask about a person. */
export const aboutThem: readonly AskedKey[] = personFieldKeys;

/** How things stand with a person to whom the user may write next. */
export type Standing = {
  readonly stage: StageId;
  /** Whether the user ever wrote to them. */
  readonly wasWrittenTo: boolean;
  /** Whether the first message after they accepted was written. */
  readonly wasWelcomed: boolean;
  readonly theyWroteLast: boolean;
};

/** Whether a purpose is what calls to be written next, can be as well, or is out of place. */
export type Suitability = 'first' | 'also' | 'no';

export type Purpose = {
  readonly label: string;
  /** What it is for, in a line, where a new draft is begun. */
  readonly description: string;
  /** What begins one: in the list of drafts, and beside a person whom it suits first. */
  readonly startLabels: { readonly anyone: string; readonly person: string };
  readonly suits: (standing: Standing) => Suitability;
  /** The steps of its form; a step that is left out is not shown. The message has to be among them. */
  readonly steps: Readonly<Partial<Record<FormStepId, FormStep>> & { readonly message: StepWords }>;
  /** Answers that are asked for in other words: what stands beside the label; it may name people, see `in-names.ts`. */
  readonly asides: Readonly<Partial<Record<AskedKey, string>>>;
  /** Questions to open the dialogue with; null offers those that suit what prompted the message. */
  readonly questionIdeas: readonly string[] | null;
  /**
   * What of theirs it answers, which is read beside the draft and recorded with the answer: a `request`, with replies to
   * choose from, or what they wrote last, if they did. Null where it answers nothing.
   */
  readonly theirs: 'request' | 'message' | null;
  /** Answers of the request to the same person which are offered to be taken along. */
  readonly recalls: readonly RecalledKey[];
  /** It invites them to connect: only then can a note carry it, which counts among the month's; they ignore or accept. */
  readonly isInvitation: boolean;
  /** The channel by which it usually goes; null leaves it to the user's own usual one. */
  readonly usualChannel: ChannelId | null;
  /** The built-in template to begin with, where another is right than the first; `theyWroteLast` as in `Standing`. */
  readonly firstTemplate: ((standing: Pick<Standing, 'theyWroteLast'>) => string) | null;
  /** The built-in template that suits what is answered, while none is chosen; null leaves it to what prompted the message. */
  readonly templateFor: ((answers: Readonly<Record<'reason' | 'question', string>>) => string | null) | null;
  /** Where the person stands once it was sent; `before` is null for someone who was not kept yet. */
  readonly stageAfter: (before: StageId | null) => StageId;
  /** As what the coach reads it. */
  readonly readAs: MessageKindId;
  /** Which of their questions the recipient has of it. */
  readonly questions: readonly QuestionId[];
};

/** Stages at which the two are connected: nothing that is written takes anybody back from there. */
export const connectedStages: readonly StageId[] = ['accepted', 'in-dialogue', 'met', 'relationship'];
