import type { Rule } from './rule.ts';

/** From this share on, a message is the earlier one with another name. A template's fixed words are far below. */
const mostlySame = 0.6;

export const sameness: Rule = {
  title: 'You sent this to someone else',
  why: 'Recipients compare: colleagues show each other what they received. A message that was written for one is felt as such.',
  source: 'Common Ground compares four-word stretches with everything you recorded as sent.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: false,
  question: null,
  restsOn: 'known',
  accuses: false,
  isAdvice: false,
  fires: [
    {
      text: 'Hi Ana, I enjoy your posts on farming and would like to hear how you chose your first field and what you grew there.',
      answers: { name: 'Ana Sol' },
      others: [
        {
          name: 'Marcus Lind',
          sent: 'Hi Marcus, I enjoy your posts on farming and would like to hear how you chose your first field and what you grew there.',
        },
      ],
    },
  ],
  silent: [
    {
      text: 'Hi Ana, the reeds you planted in Ghent held through the storm. I can send you photos of each row. Which one did you doubt?',
      answers: { name: 'Ana Sol' },
      others: [
        {
          name: 'Marcus Lind',
          sent: 'Hi Marcus, the bees in your lower hive swarmed. I can send you the frame. Which queen was it?',
        },
      ],
    },
  ],
  check: ({ sameness: found }) => {
    const span = found?.spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (found === null || span === undefined || found.share < mostlySame) return [];
    return [
      {
        ...span,
        sentence: `${Math.round(found.share * 100)}% of this, shaded in the message, went to ${found.personName} before. What is different about this person?`,
        fix: null,
      },
    ];
  },
};
