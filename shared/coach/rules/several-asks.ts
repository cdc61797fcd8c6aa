import { questionsOf } from '../reading/questions-asked.ts';
import type { Rule } from './rule.ts';

/** From this many questions on, answering is work. */
const tooMany = 3;

export const severalAsks: Rule = {
  id: 'several-asks',
  title: 'Several questions at once',
  why: 'One question is answered; of three, often none is. The others can wait for their turn.',
  source: 'A dialogue takes turns; no study of first messages.',
  strength: 'craft',
  fires: [{ text: 'Hi Ana, what did you plant? How deep was the clay? Who paid for the reeds?' }],
  silent: [
    { text: 'Hi Ana, what did you plant first, and how deep?' },
    {
      text: 'Hello Paul, thank you for writing. What’s the compelling reason for us to connect? How will it help both of us?',
      purpose: 'reply-to-request',
    },
  ],
  check: ({ read, input, isEnglish, hasReplied }) => {
    const questions = questionsOf(read);
    const limit = input.purpose === 'reply-to-request' || hasReplied ? tooMany + 1 : tooMany;
    const second = questions[1];
    const last = questions.at(-1);
    if (!isEnglish || questions.length < limit || second === undefined || last === undefined) return [];
    return [
      {
        start: second.start,
        end: last.end,
        severity: 'warn',
        sentence: `It asks ${questions.length} questions at once. Keep the one you most want answered.`,
        fix: null,
      },
    ];
  },
};
