/** All that the coach knows of one language. Another language is another folder beside `en`, and no line elsewhere. */
import { finish } from '../../finish.ts';
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
  /**
   * By all words of a feature but the last: the last words, each with its weights behind it. "reed c-24k30" says that
   * the third model gives it -0.24 and the eleventh 0.3.
   */
  readonly weights: Readonly<Record<string, string>>;
};

const hundredth = 100;

/** A model by its position. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Where the weight ends that begins with a model's letter at `start`. A pattern would take twice as long. */
function endOfWeight(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !letters.includes(text.charAt(end))) end += 1;
  return end;
}

export type Models = { readonly acts: ActModels; readonly verdict: VerdictModels };

/** The models that fitted weights stand for. A model that the file does not hold says no to everything. */
export function modelsFrom(fitted: FittedWeights): Models {
  return finish(modelsInSteps(fitted));
}

/** `modelsFrom`, resting after each line of weights, so that a page can do it in slices. */
export function* modelsInSteps({ biases, models, weights }: FittedWeights): Generator<void, Models> {
  const found = models.map(() => new Map<string, number>());
  for (const [beginning, line] of Object.entries(weights)) {
    yield;
    const parts = line.split(' ');
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const feature = beginning === '' ? (parts[at] ?? '') : `${beginning} ${parts[at] ?? ''}`;
      const ofModels = parts[at + 1] ?? '';
      for (let start = 0, end = 0; start < ofModels.length; start = end) {
        end = endOfWeight(ofModels, start);
        const weight = Number(ofModels.slice(start + 1, end)) / hundredth;
        found[letters.indexOf(ofModels.charAt(start))]?.set(feature, weight);
      }
    }
  }
  const named = (name: ModelName): LinearModel => ({
    bias: (biases[models.indexOf(name)] ?? -1_000) / hundredth,
    weights: found[models.indexOf(name)] ?? new Map(),
  });
  return { acts: forEachAct(named), verdict: { blind: named('blind'), ready: named('ready') } };
}

/** Models in the form in which they are kept, each weight rounded to a hundredth. */
export function weightsOf(acts: ActModels, verdict: VerdictModels, fittedOn: string): FittedWeights {
  const all: readonly LinearModel[] = modelNames.map((name) =>
    name === 'blind' || name === 'ready' ? verdict[name] : acts[name],
  );
  const byFeature = new Map<string, string>();
  all.forEach((model, position) => {
    for (const [feature, weight] of model.weights) {
      const rounded = Math.round(weight * hundredth);
      const before = byFeature.get(feature) ?? '';
      if (rounded !== 0) byFeature.set(feature, `${before}${letters.charAt(position)}${rounded}`);
    }
  });
  const lines = new Map<string, string[]>();
  for (const [feature, weights] of [...byFeature].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const end = feature.lastIndexOf(' ');
    const beginning = feature.slice(0, Math.max(0, end));
    lines.set(beginning, [...(lines.get(beginning) ?? []), `${feature.slice(end + 1)} ${weights}`]);
  }
  return {
    fittedOn,
    models: modelNames,
    biases: all.map(({ bias }) => Math.round(bias * hundredth)),
    weights: Object.fromEntries([...lines].map(([beginning, features]) => [beginning, features.join(' ')])),
  };
}
