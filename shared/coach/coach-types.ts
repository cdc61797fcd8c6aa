/** What the coach is given and what it says. Spans are in UTF-16 units of the text as it was given. */
import type { CountingRule } from '../channels.ts';
import type { Answers } from '../model/draft.ts';
import type { Message } from '../model/person.ts';
import type { Profile } from '../model/profile.ts';
import type { Span } from '../span.ts';
import type { StageId } from '../stages.ts';
import type { PreparedHistory, Sameness } from './history.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import type { MessageKindId } from './message-kinds.ts';
import type { QuestionId } from './question-ids.ts';
import type { RuleId } from './rule-ids.ts';

/** What is known of the recipient beyond the draft's answers. */
export type KnownPerson = {
  /** Null for someone who is not kept yet; earlier messages to the same person are no sameness. */
  readonly id: string | null;
  readonly notes: readonly string[];
  readonly stage: StageId;
  /** The dialogue so far, the oldest first. */
  readonly messages: readonly Pick<Message, 'direction' | 'text'>[];
};

export type CoachInput = {
  readonly text: string;
  readonly kind: MessageKindId;
  /** Characters the channel allows, counted by `counting`. */
  readonly limit: number;
  readonly counting: CountingRule;
  readonly answers: Answers;
  /**
   * What answers become in the message, by the answer as typed: a sentence, or null for one that says nothing. Empty
   * where they could not be read; they are then taken as typed.
   */
  readonly sentences: ReadonlyMap<string, string | null>;
  readonly known: KnownPerson | null;
  readonly profile: Profile;
  /** Whether the user knows somebody of this full name, by the address book; nobody where it is left out. */
  readonly isAcquaintance?: (name: string) => boolean;
  /** The language whose sentences the coach reads; null where there is none, and it goes by what is noted alone. */
  readonly languagePack: LanguagePack | null;
  /** From `prepareHistory`, made when people change and not on a keystroke. */
  readonly history: PreparedHistory;
  /** Rules that the user switched off. */
  readonly off: ReadonlySet<RuleId>;
  /** Keys of findings that the user dismissed for this message. */
  readonly dismissed: readonly string[];
};

/** An edit: what stands between `start` and `end` gives way to `replacement`. */
export type Fix = Span & { readonly label: string; readonly replacement: string };

/** `stop`: a recipient would decline for it. `warn`: worth changing. `hint`: take it or leave it. */
export type Severity = 'stop' | 'warn' | 'hint';

export type Finding = Span & {
  /** The same while the words it speaks of are the same, wherever they move. */
  readonly key: string;
  readonly rule: RuleId;
  /** Whether it is about certain words or about the message as a whole, which marks nothing. */
  readonly scope: 'words' | 'message';
  readonly severity: Severity;
  readonly sentence: string;
  readonly fix: Fix | null;
};

export type QuestionReading = {
  readonly id: QuestionId;
  readonly question: string;
  readonly state: 'answered' | 'partly' | 'open';
  /** Words quoted from the text, or what is missing. */
  readonly evidence: string;
  /** Where the quoted words stand. */
  readonly span: Span | null;
};

export type VerdictKind = 'ready' | 'nearly' | 'blind';

export type Verdict = { readonly kind: VerdictKind; readonly reasons: readonly string[] };

/** What remains of a message when the person's own facts are taken out. */
export type SwapTest = {
  /** True when it could be sent to anyone. */
  readonly suitsAnyone: boolean;
  /** The stretches that are about this person. */
  readonly specific: readonly Span[];
  /** The text without them. */
  readonly left: string;
  /** What is noted of the person and would change it; null when nothing is. */
  readonly missingFact: string | null;
};

export type CoachReading = {
  readonly questions: readonly QuestionReading[];
  /** The most important first. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly swap: SwapTest;
  readonly sameness: Sameness | null;
};
