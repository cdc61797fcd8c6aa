/**
 * An answer of several sentences in brief: the first ones say what is asked, and those behind them may go where there is
 * little room. It is for Fit, which would else leave out the whole answer, or another one.
 */
import type { Language, Token } from '../language/language.ts';
import type { AnswerForms } from '../template/values.ts';
import { pointsBack } from './pointing-back.ts';
import { splitSentences } from './realise/repair/sentences.ts';
import type { AnsweredField } from './realised-answers.ts';

/** Verbs of a sentence that asks, wishes or offers: what a reason is for, wherever it stands. */
const askingVerbs: ReadonlySet<string> = new Set(
  `want like love hope wish need ask seek wonder try plan consider write invite propose suggest offer share send show help
   learn know understand hear meet talk speak discuss compare exchange join buy sell hire apply`.split(/\s+/),
);

/** Other words of such a sentence. */
const askingWords: ReadonlySet<string> = new Set(
  'looking question advice idea keen happy glad interested curious please would could'.split(' '),
);

/** Words of a sentence that says what one can do for somebody. */
const offeringWords: ReadonlySet<string> = new Set("can could will would 'll happy glad get gets".split(' '));

const asks = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lemma, lower, tag }) => askingWords.has(lower) || (tag === 'VERB' && askingVerbs.has(lemma)),
  );

const offers = (tokens: readonly Token[]) => tokens.some(({ lower }) => offeringWords.has(lower));

const denying: ReadonlySet<string> = new Set(
  "no not n't never none nothing nobody nowhere little few hardly neither nor used".split(' '),
);

/** "We have never met", "I have little to offer": what is meant stands behind it. */
const denies = (tokens: readonly Token[]) => tokens.some(({ lower }) => denying.has(lower));

/** What takes back or qualifies what was said, or tells its price. */
const qualifies =
  /\b(?:but|only|though|although|however|unless|except|provided|instead|if|costs?|price|fee|charges?|pay|paid|euros?|pounds?|dollars?)\b|[£€$%]/iu;

/** "No agenda.", "Takes guts.": too little to stand alone. */
const leastWords = 4;

const canStandAlone = (tokens: readonly Token[]) =>
  tokens.filter(({ tag }) => tag !== 'PUNCT').length >= leastWords &&
  tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
  !denies(tokens);

/** How many of its sentences, as they are read, an answer needs. */
function needed(sentences: readonly (readonly Token[])[], field: AnsweredField): number {
  if (field === 'reason') return 1 + Math.max(0, sentences.findLastIndex(asks));
  if (field !== 'benefitForThem' && field !== 'benefitForMe') return 1;
  const offer = sentences.findIndex((sentence) => offers(sentence) && !denies(sentence));
  return offer < 0 ? sentences.length : offer + 1;
}

const persons: ReadonlySet<string> = new Set('he she him her his hers them they'.split(' '));

/** Whether an answer points to what stands before it: with its first sentence, or to somebody with any of them. */
const reachesBack = (answer: string, language: Language): boolean =>
  splitSentences(answer).some((sentence, at) => {
    const isOfSomebody = language.read(sentence).some(({ lower }) => persons.has(lower));
    return (at === 0 || isOfSomebody) && pointsBack(sentence, language);
  });

/**
 * The forms of an answer with what may stand for them where there is little room.
 * @param behind the answers that may stand behind it in a message: a pronoun there may point to any of its sentences
 */
export function withBrief(
  forms: AnswerForms,
  field: AnsweredField,
  behind: readonly AnswerForms[],
  language: Language,
): AnswerForms {
  const sentences = forms.sentence === null ? [] : splitSentences(forms.sentence);
  if (sentences.length < 2) return forms;
  const read = sentences.map((sentence) => language.read(sentence));
  const kept = needed(read, field);
  const [first = []] = read;
  const isNeeded = sentences.slice(kept).some((sentence) => qualifies.test(sentence));
  if (kept === sentences.length || isNeeded || !canStandAlone(first)) return forms;
  if (behind.some(({ sentence }) => sentence !== null && reachesBack(sentence, language))) return forms;
  return { ...forms, brief: sentences.slice(0, kept).join(' ') };
}
