/** Everything the rules look at, worked out once for a text. */
import { overlaps, type Span } from '../span.ts';
import { doing, likely, notGeneric, type ReadStatement, readActs, strongest } from './acts/act-reader.ts';
import type { CoachInput } from './coach-types.ts';
import { findSameness, type Sameness } from './history.ts';
import { type NotedInText, notedInText } from './known/noted-in-text.ts';
import { type PersonFacts, readPersonFacts } from './known/person-facts.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { type LanguageSigns, noSigns } from './languages/language-signs.ts';
import { messageKinds } from './message-kinds.ts';
import { asSentence } from './reading/edits.ts';
import { type ReadText, readText } from './reading/read-text.ts';

export type RuleContext = {
  readonly input: CoachInput;
  readonly read: ReadText;
  readonly facts: PersonFacts;
  /** What the text takes up of what is noted, in any language. */
  readonly noted: readonly NotedInText[];
  /** The statements with what each does; none in a language whose sentences the coach cannot read. */
  readonly statements: readonly ReadStatement[];
  /** The statement that gives the reason, or says how they know them or what they share; null when none does. */
  readonly reason: ReadStatement | null;
  /** Whether it says why it goes to this person; shared ground is a reason once something is offered on it. */
  readonly saysWhy: boolean;
  /** The statement that offers them something; null when none does. */
  readonly offer: ReadStatement | null;
  readonly sameness: Sameness | null;
  /** An answer as the sentence that a fix may add; '' for one that says nothing. */
  readonly inMessage: (answer: string) => string;
  /** The language the text is written in; null in any that the coach does not know. */
  readonly language: LanguagePack | null;
  /** What is exactly so in the language that the coach knows, whichever the text is written in. */
  readonly signs: LanguageSigns;
  /** The first words to a stranger: a reason and a benefit are due. */
  readonly isRequest: boolean;
  /** It answers what they asked for. */
  readonly isReply: boolean;
  /** They have written back, so that a call may be asked for. */
  readonly hasReplied: boolean;
  /** What they wrote last, where that waits for an answer; null where it is their turn. */
  readonly theirLast: string | null;
};

/** What is noted that says why, where the message takes it up. */
const notedReasons: ReadonlySet<NotedInText['kind']> = new Set([
  'prompt',
  'reason',
  'how-known',
  'note',
] as const);

export function readContext(input: CoachInput): RuleContext {
  const read = readText(input.text);
  const { languagePack } = input;
  const language = languagePack?.isLanguageOf(read) === true ? languagePack : null;
  const { isRequest, isReply } = messageKinds[input.kind];
  const signs = languagePack?.signs ?? noSigns;
  const facts = readPersonFacts(input, signs.isFunctionWord);
  const statements =
    language === null
      ? []
      : readActs({ read, facts, grammar: language.grammar, kind: input.kind }, language.acts);
  // What could be said to anyone is no reason, whatever else it does.
  const ofTheirs = notGeneric(statements);
  const noted = notedInText(read, facts);
  const couldBeToAnyone = (words: Span) =>
    statements.some((one) => overlaps(one, words)) && !ofTheirs.some((one) => overlaps(one, words));
  const reason = strongest(ofTheirs, 'reason') ?? strongest(ofTheirs, 'common', 'know', 'answer');
  // What may well sell, or ask for their time, is the sender's gain, however it is offered.
  const offer = strongest(
    statements.filter(({ does }) => Math.max(does.sell, does['ask-time']) < Math.min(does.offer, likely)),
    'offer',
  );
  const { name, callThem } = input.answers;
  const isDialogue = !isRequest && !isReply;
  const theirLast = isDialogue ? waitingForAnswer(input) : null;
  return {
    input,
    read,
    facts,
    noted,
    statements,
    reason,
    saysWhy:
      doing(ofTheirs, 'reason', 'know', 'answer').length > 0 ||
      noted.some((words) => notedReasons.has(words.kind) && !couldBeToAnyone(words)) ||
      (reason !== null && offer !== null),
    offer,
    inMessage: (answer) => sentenceOf(input, answer.trim()),
    sameness: findSameness(read, input.history, { id: input.known?.id ?? null, name, callThem }),
    language,
    signs,
    isRequest,
    isReply,
    // What they wrote to ask for a connection answers nothing of ours.
    hasReplied: isDialogue && (theirLast !== null || input.known?.messages.some(isTheirs) === true),
    theirLast,
  };
}

const isTheirs = ({ direction }: { readonly direction: string }) => direction === 'from-them';

/** What they wrote last, recorded or pasted into the form, if nothing was written to them since. */
function waitingForAnswer({ known, answers }: CoachInput): string | null {
  const pasted = answers.receivedMessage.trim();
  if (pasted !== '') return pasted;
  const last = known?.messages.at(-1);
  return last !== undefined && isTheirs(last) ? last.text : null;
}

function sentenceOf({ sentences }: CoachInput, answer: string): string {
  return sentences.has(answer) ? (sentences.get(answer) ?? '') : asSentence(answer);
}
