/**
 * A request that the user received, read with the same eyes: who are they, why, what is in it for you, is it true?
 * What it leaves open is what a courteous reply asks for.
 */
import { emptyAnswers } from '../compose/empty-draft.ts';
import { emptyProfile } from '../compose/empty-profile.ts';
import { listInBrief } from '../listing.ts';
import type { Profile } from '../model/profile.ts';
import { firstName, greetingName } from '../people/names.ts';
import { readMessage } from './coach.ts';
import type { Finding, KnownPerson, QuestionReading, Verdict } from './coach-types.ts';
import { emptyHistory } from './history.ts';
import { countedClaims, vagueClaims } from './known/connection-claims.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { aboutSender } from './questions.ts';
import { readText } from './reading/read-text.ts';
import { ruleIds } from './rule-ids.ts';
import { rules } from './rules/registry.ts';

export type ReceivedQuestionId = 'who' | 'why' | 'for-you' | 'true';

export type ReceivedReading = {
  readonly questions: readonly (Omit<QuestionReading, 'id'> & { readonly id: ReceivedQuestionId })[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** The questions still open, which the reply asks. */
  readonly missing: readonly ReceivedQuestionId[];
  /** A courteous reply that asks what is missing; thanks and a question of one's own where nothing is. */
  readonly reply: string;
};

export type ReceivedInput = {
  readonly text: string;
  /** Who wrote it, as far as known; '' when not. */
  readonly senderName: string;
  /** What the user chose to call them; '' for what follows from their name. */
  readonly callThem: string;
  /** Common connections as the user sees them. */
  readonly commonConnections: readonly string[];
  /** The user, to whom it was written. */
  readonly profile: Profile;
  /** What the user knows of the sender. */
  readonly known: KnownPerson | null;
  /** The language whose sentences the coach reads. */
  readonly languagePack: LanguagePack | null;
};

/** The same sentences, said to the one who received the message. */
const saidToRecipient: ReadonlyMap<string, string> = new Map([
  [aboutSender.introduced, 'They say who they are, and not how they came to you.'],
  [aboutSender.onlyMine, 'So far only something for them.'],
  [aboutSender.nothingUntrue, 'Nothing here that you could find untrue.'],
]);

const longestReceived = 20_000;

function replyTo(input: ReceivedInput, missing: readonly ReceivedQuestionId[]): string {
  const { senderName, callThem, commonConnections, profile, text } = input;
  const name = greetingName(senderName, callThem);
  const read = readText(text);
  const hasClaim =
    vagueClaims(read).length > 0 || countedClaims(read).some(({ count }) => count > commonConnections.length);
  const asked: string[] = [];
  if (missing.includes('true') && hasClaim) {
    asked.push(
      commonConnections.length === 0
        ? 'You mention contacts we share; I cannot find any. Who did you have in mind?'
        : `You mention contacts we share; I can find only ${listInBrief(commonConnections)}. Who else did you have in mind?`,
    );
  }
  if (missing.includes('who')) asked.push('Where are you from, and how did you come to know of me?');
  if (missing.includes('why')) asked.push('What’s the compelling reason for us to connect?');
  if (missing.includes('for-you')) asked.push('How do you think our connection will help both of us?');
  const greeting = name === '' ? 'Hello,' : `Hello ${name},`;
  const signature = firstName(profile.name);
  const body =
    asked.length === 0
      ? 'Thank you for your request and for saying why you write. I am glad to accept it. What are you working on at the moment?'
      : `Thank you for your request. Before I answer it, may I ask? ${asked.slice(0, 3).join(' ')}`;
  return [greeting, body, signature].filter((part) => part !== '').join('\n\n');
}

/** Reads a received request. The first 20,000 UTF-16 units are looked at. */
export function readReceived(input: ReceivedInput): ReceivedReading {
  const { profile } = input;
  const reading = readMessage({
    text: input.text.slice(0, longestReceived),
    kind: 'request',
    limit: longestReceived,
    counting: 'utf-16',
    answers: {
      ...emptyAnswers,
      name: profile.name,
      role: profile.role,
      company: profile.company,
      location: profile.location,
      prompt: profile.work,
      commonConnections: input.commonConnections,
    },
    sentences: new Map(),
    known: input.known === null ? null : { ...input.known, messages: [] },
    profile: { ...emptyProfile, name: input.senderName },
    languagePack: input.languagePack,
    history: emptyHistory,
    off: new Set(ruleIds.filter((id) => !rules[id].readsReceived)),
    dismissed: [],
  });
  const find = (id: QuestionReading['id']) => reading.questions.find((question) => question.id === id);
  const put = (id: ReceivedQuestionId, question: string, from: QuestionReading['id'], nothing: string) => {
    const found = find(from);
    const state = found?.state ?? 'open';
    const said = found?.evidence ?? nothing;
    const evidence = saidToRecipient.get(said) ?? said;
    return {
      id,
      question,
      state,
      evidence: state === 'answered' || found?.span ? evidence : nothing,
      span: found?.span ?? null,
    };
  };
  const truth = put('true', 'Is it true?', 'truth', 'Nothing here that you could find untrue.');
  const questions = [
    put('who', 'Who are they?', 'who', 'They do not say who they are or how they know of you.'),
    put('why', 'Why?', 'reason', 'They give no reason that would not fit anyone.'),
    put('for-you', 'What is in it for you?', 'benefit', 'They do not say what you would gain.'),
    truth,
  ];
  const missing = questions
    .filter(({ id, state, evidence }) =>
      id === 'who' || (id === 'for-you' && evidence !== saidToRecipient.get(aboutSender.onlyMine))
        ? state === 'open'
        : state !== 'answered',
    )
    .map(({ id }) => id);
  return {
    questions,
    findings: reading.findings,
    verdict: reading.verdict,
    missing,
    reply: replyTo(input, missing),
  };
}
