/** Fits all models of a language to a corpus. */
import { type ActModels, forEachAct } from '../../../shared/coach/acts/act-reader.ts';
import { probabilityOf } from '../../../shared/coach/acts/linear-model.ts';
import { findCertain } from '../../../shared/coach/coach.ts';
import { createEnglish } from '../../../shared/coach/languages/en/english.ts';
import type { LanguagePack, VerdictModels } from '../../../shared/coach/languages/language-pack.ts';
import { readContext } from '../../../shared/coach/rule-context.ts';
import { verdictFeatures } from '../../../shared/coach/verdict-features.ts';
import { english } from '../../support/english.ts';
import type { CorpusMessage, LabelledStatement } from './corpus-messages.ts';
import { type FitOptions, fitLinear, tableOf } from './fit-linear.ts';

/** Found by cross-validation; coarse steps on either side of each made no difference that could be told. */
const actOptions: FitOptions = { rounds: 8, rate: 0.2, decay: 0.005, least: 0.2, leastSeen: 3 };
const verdictOptions: FitOptions = { rounds: 8, rate: 0.2, decay: 0.01, least: 0.08, leastSeen: 4 };

/** English without its models, to which they are fitted. */
export const bareEnglish: LanguagePack = createEnglish(english, {
  fittedOn: '',
  biases: [],
  models: [],
  weights: {},
});

/** Messages whose structure is that of one that was really received, nearest to what the coach will meet. */
const nearest = /^plain-/;
const nearestWeight = 3;

/** Into so many parts the messages are put where a model has to judge what it was not fitted to. */
export const folds = 5;

/** The part to which everything of one origin belongs. */
export function foldOf(origin: string): number {
  let sum = 0;
  for (const character of origin) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % folds;
}

/** A statement that reads the same with the form filled and with it empty teaches its lesson once. */
function different(statements: readonly LabelledStatement[]): readonly LabelledStatement[] {
  const byFeatures = new Map(statements.map((one) => [[...one.features.keys()].join('|'), one]));
  return [...byFeatures.values()];
}

/** One model for each act, fitted to the statements of the messages. */
export function fitActs(messages: readonly CorpusMessage[]): ActModels {
  const statements = different(messages.flatMap((message) => message.statements));
  const table = tableOf(
    statements.map(({ features }) => features),
    actOptions.leastSeen,
  );
  return forEachAct((act) =>
    fitLinear(table, (position) => statements[position]?.acts.has(act) === true, actOptions),
  );
}

/** Each message with models that were not fitted to anything of its origin. */
function eachUnseen<T>(
  messages: readonly CorpusMessage[],
  read: (message: CorpusMessage, acts: ActModels) => T,
): readonly T[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHere = ({ entry }: CorpusMessage) => foldOf(entry.origin) === fold;
    const acts = fitActs(messages.filter((message) => !isHere(message)));
    return messages.filter(isHere).map((message) => read(message, acts));
  }).flat();
}

/** The verdict's models, fitted to what the acts' models say of messages that they have not seen. */
export function fitVerdict(messages: readonly CorpusMessage[], base: LanguagePack): VerdictModels {
  const examples = eachUnseen(messages, ({ entry, input, statements, verdict }, acts) => {
    const context = readContext({ ...input, languagePack: base });
    const read = statements.map((statement) => ({
      ...statement,
      does: forEachAct((act) => probabilityOf(acts[act], statement.features)),
    }));
    const seen = { ...context, statements: read };
    const example = { verdict, features: verdictFeatures(seen, findCertain(seen)) };
    return Array.from({ length: nearest.test(entry.id) ? nearestWeight : 1 }, () => example);
  }).flat();
  const table = tableOf(
    examples.map(({ features }) => features),
    verdictOptions.leastSeen,
  );
  const modelOf = (kind: 'blind' | 'ready') =>
    fitLinear(table, (position) => examples[position]?.verdict === kind, verdictOptions);
  return { blind: modelOf('blind'), ready: modelOf('ready') };
}

/** Everything fitted to the messages. */
export function fitModels(
  messages: readonly CorpusMessage[],
  base: LanguagePack,
): { readonly acts: ActModels; readonly verdict: VerdictModels } {
  return { acts: fitActs(messages), verdict: fitVerdict(messages, base) };
}
