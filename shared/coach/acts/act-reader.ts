/** Reads what each statement of a text does, by models that were fitted to labelled sentences. */
import { type ActId, actIds } from './act-ids.ts';
import { type FeatureContext, featuresOf } from './features.ts';
import { type Features, type LinearModel, probabilityOf } from './linear-model.ts';
import { type Statement, statementsOf } from './statements.ts';

export type ReadStatement = Statement & {
  /** How probable it is that the statement does each of them, between 0 and 1. */
  readonly does: Readonly<Record<ActId, number>>;
  /** What the models were told of it, from which the signs that decided can be shown. */
  readonly features: Features;
};

export type ActModels = Readonly<Record<ActId, LinearModel>>;

/** From this probability on, a statement is said to do something. */
export const likely = 0.5;

/**
 * From this probability on, what a statement does is held against it: of what is less sure, read by models that had not
 * seen its origin, hardly one in four is so, and of all that is so only one in twenty is less sure.
 */
export const plain = 0.6;

/** From this probability on, a statement is shown as evidence that it does. */
export const sure = 0.84;

/** The same made for every act. */
export function forEachAct<T>(make: (act: ActId) => T): Readonly<Record<ActId, T>> {
  return Object.fromEntries(actIds.map((act) => [act, make(act)])) as Record<ActId, T>;
}

/** The statements of a text with what the models are told of each; linear in the text. */
export function describeStatements(
  context: FeatureContext,
): readonly (Statement & { readonly features: Features })[] {
  const statements = statementsOf(context.read);
  const tokens = context.grammar.read(context.read.plain);
  let next = 0;
  return statements.map((statement, index) => {
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < statement.start) next += 1;
    const from = next;
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= statement.end) next += 1;
    const place = { index, count: statements.length };
    return { ...statement, features: featuresOf(statement, place, tokens.slice(from, next), context) };
  });
}

/** The statements of a text with what each does. */
export function readActs(context: FeatureContext, models: ActModels): readonly ReadStatement[] {
  return describeStatements(context).map((statement) => ({
    ...statement,
    does: forEachAct((act) => probabilityOf(models[act], statement.features)),
  }));
}

/** The statements that do one of the acts, in the order of the text. */
export function doing(
  statements: readonly ReadStatement[],
  ...acts: readonly ActId[]
): readonly ReadStatement[] {
  return statements.filter(({ does }) => acts.some((act) => does[act] >= likely));
}

/** How probable it is that any of the statements does one of the acts, each taken for itself. */
export function probabilityThatAny(statements: readonly ReadStatement[], ...acts: readonly ActId[]): number {
  const none = statements.reduce((all, { does }) => all * (1 - Math.max(...acts.map((act) => does[act]))), 1);
  return 1 - none;
}

/** Those that could not be said to anyone, whatever else they do. */
export function notGeneric(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  return statements.filter(({ does }) => does.generic < Math.max(likely, does.reason));
}

/** The statement that most probably does one of the acts; null where none does. */
export function strongest(
  statements: readonly ReadStatement[],
  ...acts: readonly ActId[]
): ReadStatement | null {
  const most = ({ does }: ReadStatement) => Math.max(...acts.map((act) => does[act]));
  return doing(statements, ...acts).toSorted((a, b) => most(b) - most(a))[0] ?? null;
}

/** The statement that most plainly does one of the acts, if that is to be held against it; null where none does. */
export function plainest(
  statements: readonly ReadStatement[],
  ...acts: readonly ActId[]
): ReadStatement | null {
  const found = strongest(statements, ...acts);
  return found !== null && acts.some((act) => found.does[act] >= plain) ? found : null;
}

/** From this probability on, a statement may begin a reason, where none surely gives one. */
const mayBegin = 0.18;

/** The statement that most probably gives a reason, says how they know them or what they share; null where none may. */
export function beginningOfReason(statements: readonly ReadStatement[]): ReadStatement | null {
  const most = ({ does }: ReadStatement) => Math.max(does.reason, does.know, does.common, does.answer);
  const [first] = statements.toSorted((a, b) => most(b) - most(a));
  return first !== undefined && most(first) >= mayBegin ? first : null;
}
