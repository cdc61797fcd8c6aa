/** What is asked for in the search of people: words, or whom one knows at a company. */
import { wordsAskedFor } from './words.ts';

export type Query = {
  /** Folded; everyone is meant when there are none. */
  readonly words: readonly string[];
  /** The words of the company when the query asks for one: "at Harbour Rail", "Who do I know at Harbour Rail?" */
  readonly atCompany: readonly string[] | null;
};

const companyQuestion = /^\s*(?:who(?:m)?\s+do\s+(?:i|we)\s+know\s+)?at\s+(?<company>\S.*)$/iu;
const question = /^\s*who(?:m)?\s+do\s+(?:i|we)\s+know\s+(?:in|from|with)?\s*/iu;

/** More words than this narrow nothing down. */
const mostWords = 8;

export function readQuery(text: string): Query {
  const company = companyQuestion.exec(text)?.groups?.company;
  const asked = company === undefined ? text.replace(question, '') : text;
  const atCompany = company === undefined ? [] : wordsAskedFor(company).slice(0, mostWords);
  return {
    words: wordsAskedFor(asked).slice(0, mostWords),
    atCompany: atCompany.length === 0 ? null : atCompany,
  };
}
