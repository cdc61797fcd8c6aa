/** All that the coach knows of one language. Another language is another folder beside `en`, and no line elsewhere. */
import type { Language } from '../../language/language.ts';
import { type ActId, actIds } from '../acts/act-ids.ts';
import { type ActModels, forEachAct } from '../acts/act-reader.ts';
import type { LinearModel } from '../acts/linear-model.ts';
import type { CheckWords } from '../check/check-words.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { ReceivedWords } from '../received/received-words.ts';
import type { LanguageSigns } from './language-signs.ts';

/** What the verdict rests on: whether a message is blind outreach, and whether it is ready. */
export type VerdictModels = { readonly blind: LinearModel; readonly ready: LinearModel };

export type LanguagePack = {
  /** The language's code, by which rules name it. */
  readonly id: string;
  readonly grammar: Language;
  /** Whether a text is written in this language. */
  readonly isLanguageOf: (read: ReadText) => boolean;
  readonly signs: LanguageSigns;
  readonly acts: ActModels;
  readonly verdict: VerdictModels;
  /** What is said of requests that the user received, and in answer to them. */
  readonly received: ReceivedWords;
  /** The words by which claims are found in a text that is checked. */
  readonly check: CheckWords;
};

type ModelName = ActId | keyof VerdictModels;

const modelNames: readonly ModelName[] = [...actIds, 'blind', 'ready'];

/** The weights of all models of a language, in the form in which they are kept. */
export type FittedWeights = {
  /** The checksum of what they were fitted on. */
  readonly fittedOn: string;
  /** In the order of `models`. */
  readonly biases: readonly number[];
  readonly models: readonly string[];
  /** By feature: the position of a model in `models` and its weight in hundredths, one after the other. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
};

const hundredth = 100;

/** The models that fitted weights stand for. A model that the file does not hold says no to everything. */
export function modelsFrom({ biases, models, weights }: FittedWeights): {
  readonly acts: ActModels;
  readonly verdict: VerdictModels;
} {
  const found = new Map(models.map((name) => [name, new Map<string, number>()]));
  const byPosition = models.map((name) => found.get(name));
  for (const [feature, pairs] of Object.entries(weights)) {
    for (let at = 0; at + 1 < pairs.length; at += 2)
      byPosition[pairs[at] ?? -1]?.set(feature, (pairs[at + 1] ?? 0) / hundredth);
  }
  const named = (name: ModelName): LinearModel => ({
    bias: (biases[models.indexOf(name)] ?? -1_000) / hundredth,
    weights: found.get(name) ?? new Map(),
  });
  return { acts: forEachAct(named), verdict: { blind: named('blind'), ready: named('ready') } };
}

/** Models in the form in which they are kept, each weight rounded to a hundredth. */
export function weightsOf(acts: ActModels, verdict: VerdictModels, fittedOn: string): FittedWeights {
  const all: readonly LinearModel[] = modelNames.map((name) =>
    name === 'blind' || name === 'ready' ? verdict[name] : acts[name],
  );
  const weights = new Map<string, number[]>();
  all.forEach((model, position) => {
    for (const [feature, weight] of model.weights) {
      const rounded = Math.round(weight * hundredth);
      if (rounded !== 0) weights.set(feature, [...(weights.get(feature) ?? []), position, rounded]);
    }
  });
  return {
    fittedOn,
    models: modelNames,
    biases: all.map(({ bias }) => Math.round(bias * hundredth)),
    weights: Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
