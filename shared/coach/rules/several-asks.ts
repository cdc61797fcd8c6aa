import type { Span } from '../../span.ts';
import { findSigns, holdsSign } from '../exact/signs.ts';
import type { LanguageSigns } from '../languages/language-signs.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** What is asked in one question, one thing after the other. */
function partsOf(read: ReadText, question: Span, signs: LanguageSigns): readonly Span[] {
  const from = Math.max(question.start, read.body.start);
  if (!holdsSign(read.plain.slice(from, question.end), signs.questionStarts)) return [question];
  const starts = findSigns(read, signs.furtherQuestions)
    .map(({ start }) => start)
    .filter((start) => start > from && start < question.end);
  return [question.start, ...starts].map((start, at) => ({ start, end: starts[at] ?? question.end }));
}

/** From this many questions on, answering is work. */
const tooMany = 3;

export const severalAsks: Rule = {
  title: 'Several questions at once',
  why: 'One question is answered; of three, often none is. The others can wait for their turn.',
  source: 'A dialogue takes turns; no study of first messages.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, what did you plant? How deep was the clay? Who paid for the reeds?' },
    { text: 'Hi Ana, what did you plant, how deep is the clay, and who paid for the reeds?' },
  ],
  silent: [
    { text: 'Hi Ana, what did you plant first, and how deep?' },
    {
      text: 'Hello Paul, thank you for writing. What’s the compelling reason for us to connect? How will it help both of us?',
      kind: 'reply',
    },
  ],
  check: ({ read, signs, isReply, hasReplied }) => {
    const questions = read.sentences
      .filter(({ isQuestion, start, end }) => isQuestion && end > read.body.start && start < read.body.end)
      .flatMap((question) => partsOf(read, question, signs));
    const limit = isReply || hasReplied ? tooMany + 1 : tooMany;
    const second = questions[1];
    const last = questions.at(-1);
    if (questions.length < limit || second === undefined || last === undefined) return [];
    return [
      {
        start: second.start,
        end: last.end,
        sentence: `It asks ${questions.length} questions at once. Keep the one you most want answered.`,
        fix: null,
      },
    ];
  },
};
