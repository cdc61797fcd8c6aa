/**
 * How a request that the user received is best answered, by what its sentences do: accepted where it says who writes
 * and why, asked for what it leaves open, declined where it sells.
 */
import type { ActId } from '../acts/act-ids.ts';
import { likely, type ReadStatement } from '../acts/act-reader.ts';
import type { CoachReading, Finding } from '../coach-types.ts';
import { rules } from '../rules/registry.ts';

/** What a request can leave open, in the order in which it is asked for. */
export const missingIds = ['who', 'reason', 'benefit'] as const;

export type Missing = (typeof missingIds)[number];

export type Stance = {
  /** `unread`: the coach cannot read its language. */
  readonly kind: 'unread' | 'accept' | 'ask' | 'decline';
  readonly missing: readonly Missing[];
  /** Whether it claims shared contacts that it does not name, or more than the user finds. */
  readonly claimsContacts: boolean;
  /** Whether it asks what the user can answer. */
  readonly asksQuestion: boolean;
  /** The statement that sells; null where none does. */
  readonly pitch: ReadStatement | null;
};

/** The rules that find claims of shared contacts which the user cannot follow. */
const contactRules: ReadonlySet<Finding['rule']> = new Set(['vague-connections', 'more-than-noted'] as const);

/** Of blind outreach, a sentence sells from this probability on; of any other request, from `likely` on. */
const sellsInBlind = 0.3;

/** Below this probability nothing is taken to sell: to accept a pitch is the worst answer. */
const sellsNothing = 0.15;

/** The statement that most probably does one of the acts, with that probability. */
export function most(statements: readonly ReadStatement[], ...acts: readonly ActId[]) {
  const scored = statements.map((statement) => ({
    statement,
    probability: Math.max(...acts.map((act) => statement.does[act])),
  }));
  return scored.toSorted((a, b) => b.probability - a.probability)[0] ?? { statement: null, probability: 0 };
}

function lacking(statements: readonly ReadStatement[]): readonly Missing[] {
  const gives = (...acts: readonly ActId[]) => most(statements, ...acts).probability >= likely;
  const isOpen: Readonly<Record<Missing, boolean>> = {
    who: !gives('introduce'),
    reason: !gives('reason', 'know', 'common', 'offer'),
    benefit: !gives('offer', 'ask-open'),
  };
  const open = missingIds.filter((id) => isOpen[id]);
  // Who says who they are and why they write owes no gain besides.
  return open.length === 1 && open[0] === 'benefit' ? [] : open;
}

/**
 * How a request is best answered.
 * @param statements what its sentences do; null where its language cannot be read
 * @param reading what the coach says of it
 */
export function stanceOn(
  statements: readonly ReadStatement[] | null,
  { verdict, findings }: Pick<CoachReading, 'verdict' | 'findings'>,
): Stance {
  const claimsContacts = findings.some(({ rule }) => contactRules.has(rule));
  if (statements === null)
    return { kind: 'unread', missing: [], claimsContacts, asksQuestion: false, pitch: null };
  const selling = most(statements, 'sell');
  const missing = lacking(statements);
  const asksQuestion = most(statements, 'ask-open').probability >= likely;
  const common = { missing, claimsContacts, asksQuestion };
  if (selling.probability >= (verdict.kind === 'blind' ? sellsInBlind : likely))
    return { kind: 'decline', ...common, pitch: selling.statement };
  // A price, a calendar or a call asked for may go with a pitch that no sentence gives away.
  const mayPitch =
    selling.probability >= sellsNothing ||
    most(statements, 'ask-time').probability >= likely ||
    findings.some(({ rule }) => rules[rule].question === 'conversation' && rules[rule].accuses);
  const isClear = missing.length === 0 && !claimsContacts && verdict.kind !== 'blind' && !mayPitch;
  return { kind: isClear ? 'accept' : 'ask', ...common, pitch: null };
}
