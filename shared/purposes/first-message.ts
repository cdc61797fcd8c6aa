import { aboutThem, type Purpose } from './purpose.ts';

/** The first words to someone who accepted. They owe nothing yet: what follows a yes is an answer and a question. */
export const firstMessage: Purpose = {
  label: 'First message after they accepted',
  description: 'They said yes: thank them, answer, and ask one thing.',
  startLabels: { anyone: 'First message', person: 'Next message' },
  suits: ({ stage, wasWelcomed }) => (stage === 'accepted' && !wasWelcomed ? 'first' : 'no'),
  steps: {
    who: {
      title: 'Who accepted, and did they write something?',
      text: 'If they did, paste it: what they asked comes first.',
      asks: ['receivedMessage', ...aboutThem],
      needs: [['name']],
    },
    why: {
      title: 'What do you answer, and what were you writing about?',
      text: 'If they asked something, answer that. If they only accepted, say in a sentence what you wanted to talk about.',
      asks: ['answerToThem', 'prompt', 'reason'],
      needs: [['answerToThem', 'prompt', 'reason']],
    },
    benefit: {
      title: 'Keep what you offered, and ask one thing.',
      text: 'They said yes to a person, not to an offer. Nothing is sold before they have answered.',
      asks: ['benefitForThem', 'question'],
      needs: [['question']],
    },
    message: {
      title: 'A few lines, then it is their turn.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {
    receivedMessage: 'what they wrote when they accepted, if they did',
    prompt: 'what you two could talk about',
    reason: 'if your request had no room for it',
    benefitForThem: 'what you offered them in your request',
    question: 'one that is easy to answer, and that you want answered',
  },
  questionIdeas: [
    'What are you working on at the moment?',
    'What made you say yes?',
    'What would you like to be asked about more often?',
  ],
  theirs: 'message',
  recalls: ['prompt', 'reason', 'benefitForThem'],
  isInvitation: false,
  usualChannel: null,
  firstTemplate: null,
  templateFor: null,
  stageAfter: (before) =>
    before === 'in-dialogue' || before === 'met' || before === 'relationship' ? before : 'accepted',
  readAs: 'first-message',
  questions: ['truth', 'conversation'],
};
