/**
 * A request that the user received, read with the same eyes: who are they, why, what do they want, what is in it for
 * you, is it true? What it leaves open is what a courteous reply asks for.
 */
import { emptyAnswers } from '../../compose/empty-draft.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import type { Profile } from '../../model/profile.ts';
import type { ActId } from '../acts/act-ids.ts';
import { likely, type ReadStatement } from '../acts/act-reader.ts';
import { readFrom } from '../coach.ts';
import type { CoachReading, QuestionReading } from '../coach-types.ts';
import { emptyHistory } from '../history.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { quote } from '../reading/read-text.ts';
import { type RuleContext, readContext } from '../rule-context.ts';
import { ruleIds } from '../rule-ids.ts';
import { rules } from '../rules/registry.ts';
import { type ReceivedQuestionId, type ReceivedWords, receivedQuestionIds } from './received-words.ts';
import { type Reply, repliesTo } from './replies.ts';
import { most, type Stance, stanceOn } from './stance.ts';

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
  /** The language whose sentences the coach reads, and in which the replies are written. */
  readonly languagePack: LanguagePack;
};

type Answer = Pick<QuestionReading, 'question' | 'state' | 'evidence'>;

export type ReceivedReading = {
  readonly questions: readonly (Answer & { readonly id: ReceivedQuestionId })[];
  /** What the request comes to, in a few words. */
  readonly verdict: string;
  readonly stance: Stance;
  /** Three replies in different words, the one that suits best first; one of them declines. */
  readonly replies: readonly Reply[];
};

const longestReceived = 20_000;

const notForReceived = new Set(ruleIds.filter((id) => !rules[id].readsReceived));

function contextOf({ text, commonConnections, profile, languagePack }: ReceivedInput): RuleContext {
  return readContext({
    text: text.slice(0, longestReceived),
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
      commonConnections,
    },
    sentences: new Map(),
    known: null,
    profile: emptyProfile,
    languagePack,
    history: emptyHistory,
    off: notForReceived,
    dismissed: [],
  });
}

/** The five answers, each with the words that give it. */
function answersIn(
  { read, statements }: RuleContext,
  { findings }: CoachReading,
  { pitch }: Stance,
  { questions, half }: Pick<ReceivedWords, 'questions' | 'half'>,
): Readonly<Record<ReceivedQuestionId, Omit<Answer, 'question'>>> {
  const said = (from: number, ...acts: readonly ActId[]): ReadStatement | null => {
    const { statement, probability } = most(statements, ...acts);
    return probability >= from ? statement : null;
  };
  const by = (...acts: readonly ActId[]) => said(likely, ...acts);
  const answer = (id: keyof typeof half, whole: ReadStatement | null, partly: ReadStatement | null) => {
    if (whole !== null) return { state: 'answered' as const, evidence: quote(read, whole) };
    if (partly !== null) return { state: 'partly' as const, evidence: `${half[id]} ${quote(read, partly)}` };
    return { state: 'open' as const, evidence: questions[id].open };
  };
  const untrue = findings.find(({ rule }) => rules[rule].question === 'truth');
  return {
    who: answer('who', by('introduce'), by('know', 'common')),
    reason: answer('reason', by('reason') ?? by('know', 'common') ?? by('offer'), said(likely / 2, 'reason')),
    want:
      pitch === null
        ? answer('want', by('ask-open', 'ask-favour', 'ask-time', 'wish', 'invite'), null)
        : answer('want', null, pitch),
    benefit: pitch === null ? answer('benefit', by('offer'), by('ask-open')) : answer('benefit', null, null),
    truth:
      untrue === undefined
        ? { state: 'answered', evidence: questions.truth.open }
        : { state: 'partly', evidence: untrue.sentence },
  };
}

function verdictOf({ kind }: Stance, { verdict }: CoachReading) {
  if (kind === 'decline') return 'pitch';
  return verdict.kind === 'blind' ? 'blind' : kind;
}

/** Reads a received request. The first 20,000 UTF-16 units are looked at. */
export function readReceived(input: ReceivedInput): ReceivedReading {
  const words = input.languagePack.received;
  const context = contextOf(input);
  const reading = readFrom(context);
  const stance = stanceOn(context.language === null ? null : context.statements, reading);
  const answers = answersIn(context, reading, stance, words);
  const unread = { state: 'partly' as const, evidence: words.unread };
  return {
    questions: receivedQuestionIds.map((id) => ({
      id,
      question: words.questions[id].question,
      ...(stance.kind === 'unread' ? unread : answers[id]),
    })),
    verdict: words.verdicts[verdictOf(stance, reading)],
    stance,
    replies: repliesTo(stance, { ...input, myName: input.profile.name }, words),
  };
}
