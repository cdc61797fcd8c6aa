/** What somebody would rather not do: "do not lose a season", "not wake at three". */
import type { Language } from '../../language/language.ts';
import type { AnswerToRealise } from './realised-answer.ts';

const refusal = /^(?:do not|don['’]?t|not) (?=(\p{L}+))/iu;

/** Where a wish is due, the answer as the infinitive that it stands for: "not to lose a season". */
export function withWishNotTo(text: string, { field }: AnswerToRealise, language: Language): string {
  const verb = refusal.exec(text)?.[1]?.toLowerCase();
  if (field !== 'benefitForMe' || verb === undefined) return text;
  const isVerb = verb === 'be' || verb === 'have' || language.canBe(verb, 'verb');
  const isOther = ['want', 'need', 'know', 'mind', 'like', 'sure', 'much', 'think', 'worry'].includes(verb);
  return isVerb && !isOther ? text.replace(refusal, 'not to ') : text;
}
