/** What the coach says of each message of the corpus when it was fitted to nothing of the message's origin. */
import { type ReadStatement, readActs } from '../../../shared/coach/acts/act-reader.ts';
import { readMessage } from '../../../shared/coach/coach.ts';
import type { CoachReading } from '../../../shared/coach/coach-types.ts';
import { readPersonFacts } from '../../../shared/coach/known/person-facts.ts';
import type { LanguagePack } from '../../../shared/coach/languages/language-pack.ts';
import { readText } from '../../../shared/coach/reading/read-text.ts';
import type { CorpusMessage } from './corpus-messages.ts';
import { type FittedActs, fitModels, foldOf, folds } from './fit-models.ts';

export type UnseenReading = {
  readonly message: CorpusMessage;
  /** The language with the models that read it. */
  readonly pack: LanguagePack;
  readonly reading: CoachReading;
  readonly statements: readonly ReadStatement[];
};

/** Reads a message of the corpus with a language's models. */
export function readWith(message: CorpusMessage, pack: LanguagePack): UnseenReading {
  const { input } = message;
  const read = readText(input.text);
  const context = {
    read,
    facts: readPersonFacts(input, pack.signs.isFunctionWord),
    grammar: pack.grammar,
    kind: input.kind,
  };
  return {
    message,
    pack,
    reading: readMessage({ ...input, languagePack: pack }),
    statements: readActs(context, pack.acts),
  };
}

/** The readings of all messages, by models of the other parts. `base` gives the language without its models. */
export function crossValidate(
  messages: readonly CorpusMessage[],
  base: LanguagePack,
): readonly UnseenReading[] {
  const fitted: FittedActs = new Map();
  return Array.from({ length: folds }, (_, fold) => {
    const isHere = ({ entry }: CorpusMessage) => foldOf(entry.origin) === fold;
    const pack = {
      ...base,
      ...fitModels(
        messages.filter((message) => !isHere(message)),
        base,
        fitted,
      ),
    };
    return messages.filter(isHere).map((message) => readWith(message, pack));
  }).flat();
}
