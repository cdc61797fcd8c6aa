/** Fits all models of a language to a corpus. */
import { actIds } from '../../../shared/coach/acts/act-ids.ts';
import { type ActModels, forEachAct } from '../../../shared/coach/acts/act-reader.ts';
import { findCertain } from '../../../shared/coach/coach.ts';
import { createEnglish } from '../../../shared/coach/languages/en/english.ts';
import type { LanguagePack, VerdictModels } from '../../../shared/coach/languages/language-pack.ts';
import { readContext } from '../../../shared/coach/rule-context.ts';
import { verdictFeatures } from '../../../shared/coach/verdict-features.ts';
import type { Language, Token } from '../../../shared/language/language.ts';
import { english } from '../../support/english.ts';
import type { CorpusMessage, LabelledStatement } from './corpus-messages.ts';
import { type FitOptions, fitTogether, saysNo, tableOf } from './fit-linear.ts';

/** Found by cross-validation; coarse steps on either side of each made no difference that could be told. */
const actOptions: FitOptions = { rounds: 8, rate: 0.2, decay: 0.005, least: 0.24, leastSeen: 3 };
const verdictOptions: FitOptions = { rounds: 8, rate: 0.2, decay: 0.01, least: 0.08, leastSeen: 4 };

/** A language that reads each text once, since every message is read again for each part of the corpus held against it. */
function readingOnce(language: Language): Language {
  const known = new Map<string, readonly Token[]>();
  const read = (text: string) => {
    const tokens = known.get(text) ?? language.read(text);
    known.set(text, tokens);
    return tokens;
  };
  return { ...language, read };
}

/** English without its models, to which they are fitted. */
export const bareEnglish: LanguagePack = createEnglish(readingOnce(english), {
  fittedOn: '',
  biases: [],
  models: [],
  weights: {},
});

/** Messages whose structure is that of one that was really received, nearest to what the coach will meet. */
const nearest = /^(?:everyday|plain)-/;
const nearestWeight = 6;

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

/** Models of acts by the parts of one corpus that they were fitted to, so that none is fitted twice. */
export type FittedActs = Map<string, ActModels>;

/** One model for each act, fitted to the statements of the messages, which are whole parts of one corpus. */
function actsOf(messages: readonly CorpusMessage[], fitted: FittedActs): ActModels {
  const parts = [...new Set(messages.map(({ entry }) => foldOf(entry.origin)))].sort().join(' ');
  const acts = fitted.get(parts) ?? fitActs(messages);
  fitted.set(parts, acts);
  return acts;
}

/** One model for each act, fitted to the statements of the messages. */
function fitActs(messages: readonly CorpusMessage[]): ActModels {
  const statements = different(messages.flatMap((message) => message.statements));
  const table = tableOf(
    statements.map(({ features }) => features),
    actOptions.leastSeen,
  );
  const areTrue = actIds.map((act) => (position: number) => statements[position]?.acts.has(act) === true);
  const models = fitTogether(table, areTrue, actOptions);
  return forEachAct((act) => models[actIds.indexOf(act)] ?? saysNo);
}

/** Each message with models that were not fitted to anything of its origin. */
function eachUnseen<T>(
  messages: readonly CorpusMessage[],
  read: (message: CorpusMessage, acts: ActModels) => T,
  fitted: FittedActs,
): readonly T[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHere = ({ entry }: CorpusMessage) => foldOf(entry.origin) === fold;
    const here = messages.filter(isHere);
    if (here.length === 0) return [];
    const acts = actsOf(
      messages.filter((message) => !isHere(message)),
      fitted,
    );
    return here.map((message) => read(message, acts));
  }).flat();
}

/** The verdict's models, fitted to what the acts' models say of messages that they have not seen. */
function fitVerdict(
  messages: readonly CorpusMessage[],
  base: LanguagePack,
  fitted: FittedActs,
): VerdictModels {
  const read = ({ entry, input, verdict }: CorpusMessage, acts: ActModels) => {
    const context = readContext({ ...input, languagePack: { ...base, acts } });
    const example = { verdict, features: verdictFeatures(context, findCertain(context)) };
    return Array.from({ length: nearest.test(entry.id) ? nearestWeight : 1 }, () => example);
  };
  const examples = eachUnseen(messages, read, fitted).flat();
  const table = tableOf(
    examples.map(({ features }) => features),
    verdictOptions.leastSeen,
  );
  const areTrue = (['blind', 'ready'] as const).map(
    (kind) => (position: number) => examples[position]?.verdict === kind,
  );
  const [blind = saysNo, ready = saysNo] = fitTogether(table, areTrue, verdictOptions);
  return { blind, ready };
}

/** Everything fitted to the messages, which are whole parts of one corpus; `fitted` is what was fitted to it before. */
export function fitModels(
  messages: readonly CorpusMessage[],
  base: LanguagePack,
  fitted: FittedActs = new Map(),
): { readonly acts: ActModels; readonly verdict: VerdictModels } {
  return { acts: actsOf(messages, fitted), verdict: fitVerdict(messages, base, fitted) };
}
