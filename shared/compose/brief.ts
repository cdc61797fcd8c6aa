/**
 * An answer of several sentences in brief: the first says what is asked, and those behind it may go where there is little
 * room. It is for Fit, which would else leave out the whole answer, or another one.
 */
import type { Language, Token } from '../language/language.ts';
import type { AnswerForms } from '../template/values.ts';
import { pointsBack } from './pointing-back.ts';
import { splitSentences } from './realise/sentences.ts';
import type { AnsweredField } from './realised-answers.ts';

/** Verbs of a sentence that asks, wishes or offers: what a reason is for, wherever it stands. */
const askingVerbs: ReadonlySet<string> = new Set(
  `want like love hope wish need ask seek wonder try plan consider write invite propose suggest offer share send show help
   learn know understand hear meet talk speak discuss compare exchange join buy sell hire apply`.split(/\s+/),
);

/** Other words of such a sentence. */
const askingWords: ReadonlySet<string> = new Set(
  'looking question advice idea keen happy glad interested curious please would could can should might may let'.split(
    ' ',
  ),
);

const asks = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lemma, lower, tag }) => askingWords.has(lower) || (tag === 'VERB' && askingVerbs.has(lemma)),
  );

/** "No agenda.", "Takes guts.": too little to stand alone. */
const leastWords = 4;

const canStandAlone = (tokens: readonly Token[]) =>
  tokens.filter(({ tag }) => tag !== 'PUNCT').length >= leastWords &&
  tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');

/** How many of its sentences an answer needs. */
function needed(sentences: readonly string[], field: AnsweredField, language: Language): number {
  if (field !== 'reason') return 1;
  return (
    1 +
    Math.max(
      0,
      sentences.findLastIndex((sentence) => asks(language.read(sentence))),
    )
  );
}

/**
 * The forms of an answer with what may stand for them where there is little room.
 * @param next what stands behind the answer in a message, null where nothing does: a pronoun there may point to any of its
 * sentences
 */
export function withBrief(
  forms: AnswerForms,
  field: AnsweredField,
  next: string | null,
  language: Language,
): AnswerForms {
  const sentences = forms.sentence === null ? [] : splitSentences(forms.sentence);
  if (sentences.length < 2) return forms;
  const kept = needed(sentences, field, language);
  const [first = ''] = sentences;
  const isWhole = kept === sentences.length;
  if (isWhole || !canStandAlone(language.read(first)) || (next !== null && pointsBack(next, language)))
    return forms;
  return { ...forms, brief: sentences.slice(0, kept).join(' ') };
}
