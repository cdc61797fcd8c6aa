import { aboutThem, type Purpose } from './purpose.ts';

/** A courteous answer to a blind request that the user received. They asked, so it owes its reader less. */
export const replyToRequest: Purpose = {
  label: 'Reply to a blind request',
  description: 'Someone asked to connect and did not say why.',
  startLabels: { anyone: 'Reply to a blind request', person: 'Reply to their request' },
  suits: ({ stage, wasWrittenTo }) => (stage === 'blind-request' && !wasWrittenTo ? 'first' : 'no'),
  steps: {
    who: {
      title: 'Who wrote to you, and what did they say?',
      text: 'A blind request can still become a good one, if somebody asks.',
      asks: ['receivedMessage', ...aboutThem],
      needs: [['name'], ['receivedMessage', 'howKnown', 'commonConnections', 'sharedInterests']],
    },
    why: {
      title: 'Is there a reason to connect?',
      text: 'If you see one, say it. If not, leave it empty, and the reply asks them.',
      asks: ['prompt', 'reason'],
      needs: [['reason']],
    },
    benefit: {
      title: 'What would make it worth it for both of you?',
      text: 'All of this is optional: a kind reply with one clear question is enough.',
      asks: ['benefitForThem', 'benefitForMe', 'question', 'compellingAnswer'],
      needs: [['benefitForThem'], ['question']],
    },
    message: {
      title: 'A courteous answer, then it is their turn.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: { howKnown: 'leave it empty if you do not' },
  questionIdeas: [
    'What’s the compelling reason for us to connect?',
    'How do you think our connection will help both of us?',
  ],
  theirs: 'request',
  recalls: [],
  isInvitation: false,
  usualChannel: null,
  firstTemplate: null,
  templateFor: ({ reason, question }) =>
    reason.trim() !== '' ? 'reply-accept' : question.trim() !== '' ? 'reply-own-question' : null,
  stageAfter: (before) => before ?? 'blind-request',
  readAs: 'reply',
  questions: ['truth', 'conversation'],
};
