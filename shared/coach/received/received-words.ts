/** What is said in one language about a request that the user received, and in answer to it. */

/** What a request can be read for, from the side of the one who received it. */
export const receivedQuestionIds = ['who', 'reason', 'want', 'benefit', 'truth'] as const;

export type ReceivedQuestionId = (typeof receivedQuestionIds)[number];

/** A question of the recipient's, and what is said where the request does not answer it. */
export type ReceivedQuestion = { readonly question: string; readonly open: string };

/** What is asked first: who they are, which contacts both are said to share. */
export type FirstAsked = 'who' | 'contacts' | 'who and contacts';

/** What is asked next: why they write, what both would gain, or, where all that is said, what they are after. */
export type SecondAsked = 'reason' | 'benefit' | 'reason and benefit' | 'aim';

/** One wording of the reply that asks. Whatever is missing, it holds at most two questions. */
export type AskWords = {
  readonly lead: string;
  /** Stands in place of `lead` where the request sells. */
  readonly leadToPitch: string;
  /** `{found}` gives way to what the user found of the contacts. */
  readonly first: Readonly<Record<FirstAsked, string>>;
  readonly second: Readonly<Record<SecondAsked, string>>;
};

/** One wording of the reply that accepts. */
export type AcceptWords = {
  /** Asks something in return. */
  readonly plain: string;
  /** To a request that asks something itself, which is answered first. */
  readonly toQuestion: string;
};

export type ReceivedWords = {
  readonly questions: Readonly<Record<ReceivedQuestionId, ReceivedQuestion>>;
  /** What stands before words that answer a question by half. */
  readonly half: Readonly<Record<Exclude<ReceivedQuestionId, 'truth'>, string>>;
  /** Stands as the evidence where the coach cannot read the language of the request. */
  readonly unread: string;
  /** What the request comes to, in a few words. */
  readonly verdicts: Readonly<Record<'accept' | 'ask' | 'blind' | 'pitch' | 'unread', string>>;
  /** What each reply does, in a few words: two ways to say what is due, and the refusal. */
  readonly labels: Readonly<Record<'accept' | 'ask' | 'askAgain', readonly [string, string]>> & {
    readonly decline: string;
  };
  /** `{name}` gives way to what the sender is called. */
  readonly greeting: { readonly named: string; readonly unnamed: string };
  /** `{names}` gives way to the contacts that the user found. */
  readonly found: { readonly none: string; readonly some: string };
  readonly accept: readonly [AcceptWords, AcceptWords];
  readonly ask: readonly [AskWords, AskWords];
  /** Asks for the request in a language that both read. */
  readonly askAgain: readonly [string, string];
  readonly decline: { readonly toRequest: string; readonly toPitch: string };
};
