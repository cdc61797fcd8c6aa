/** Answers about the sample people as others typed them in a hurry, from the part of the corpus that may be looked at. */
import { emptyAnswers } from '../../shared/compose/empty-draft.ts';
import type { Answers } from '../../shared/model/draft.ts';
import { askedBy, type PurposeId, usualPurpose } from '../../shared/purposes/purposes.ts';
import { askedOfGoBetween } from '../../shared/template/built-in/sample-people.ts';
import type { SamplePerson } from '../../shared/template/built-in/sample-person.ts';
import { readAnswers } from '../answers/corpus.ts';

/** Those that make a sentence; what is asked back stands in no message. */
const clumsy = readAnswers('writing').filter(({ sentence }) => sentence !== null);

/** Steps through the answers of a field without two people getting the same set. */
const personStride = 7;
const turnStride = 13;

/** One of many sets of clumsy answers for a person; `index` is the person's place among the others. */
export function clumsyAnswers(
  { answers, promptKind }: SamplePerson,
  index: number,
  turn: number,
  purpose: PurposeId = usualPurpose,
): Answers {
  const typed = (field: keyof Answers) => {
    const fitting = clumsy.filter(
      (answer) => answer.field === field && (field !== 'prompt' || answer.kind === promptKind),
    );
    return fitting[(index * personStride + turn * turnStride) % fitting.length]?.typed ?? '';
  };
  const typedInHaste: Answers = {
    ...emptyAnswers,
    name: answers.name ?? '',
    promptKind,
    prompt: typed('prompt'),
    reason: typed('reason'),
    benefitForThem: typed('benefitForThem'),
    benefitForMe: typed('benefitForMe'),
    question: typed('question'),
  };
  return askedBy(purpose).has('introduceTo') ? askedOfGoBetween(typedInHaste) : typedInHaste;
}
