/** Reads what each statement of a text does, by models that were fitted to labelled sentences. */
import type { Language } from '../../language/language.ts';
import { type ActId, actIds } from './act-ids.ts';
import { type FeatureContext, featuresOf } from './features.ts';
import { type LinearModel, probabilityOf, type Sign, signsOf } from './linear-model.ts';
import { type Statement, statementsOf } from './statements.ts';

export type ReadStatement = Statement & {
  /** How probable it is that the statement does each of them, between 0 and 1. */
  readonly does: Readonly<Record<ActId, number>>;
};

export type ActModels = Readonly<Record<ActId, LinearModel>>;

/** From this probability on, a statement is said to do something. */
export const likely = 0.5;

function eachAct<T>(make: (act: ActId) => T): Readonly<Record<ActId, T>> {
  return Object.fromEntries(actIds.map((act) => [act, make(act)])) as Record<ActId, T>;
}

/** The statements of a text with what each does; linear in the text. */
export function readActs(
  context: FeatureContext,
  language: Language,
  models: ActModels,
): readonly ReadStatement[] {
  const statements = statementsOf(context.read);
  const tokens = language.read(context.read.text);
  return statements.map((statement, index) => {
    const features = featuresOf(statement, { index, count: statements.length }, tokens, context);
    return { ...statement, does: eachAct((act) => probabilityOf(models[act], features)) };
  });
}

/** The signs that speak most for what the statement at `index` does. */
export function signsFor(
  act: ActId,
  index: number,
  context: FeatureContext,
  language: Language,
  models: ActModels,
): readonly Sign[] {
  const statements = statementsOf(context.read);
  const statement = statements[index];
  if (statement === undefined) return [];
  const place = { index, count: statements.length };
  return signsOf(models[act], featuresOf(statement, place, language.read(context.read.text), context), 5);
}
