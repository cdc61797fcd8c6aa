import { questionIds } from '../coach/question-ids.ts';
import { aboutThem, connectedStages, type Purpose } from './purpose.ts';

/** The first words to someone one would like to know. */
export const connectionRequest: Purpose = {
  label: 'Connection request',
  description: 'The first words to someone you would like to know.',
  startLabels: { anyone: 'New draft', person: 'Next message' },
  suits: ({ stage }) => {
    if (connectedStages.includes(stage)) return 'no';
    return ['idea', 'declined', 'withdrawn'].includes(stage) ? 'first' : 'also';
  },
  steps: {
    who: {
      title: 'Who would you like to know?',
      text: 'Write each answer as you would say it to them. Below each box you see what it becomes in your message.',
      asks: aboutThem,
      needs: [['name'], ['howKnown', 'commonConnections', 'sharedInterests']],
    },
    why: {
      title: 'What is the compelling reason for you two to connect?',
      text: 'The first thing a thoughtful person asks. If it would be true of anyone, it is not the reason yet.',
      asks: ['prompt', 'reason'],
      needs: [['reason']],
    },
    benefit: {
      title: 'What will this do for both of you?',
      text: 'Them first. If one side is empty, it is not a connection yet: it is a request for a favour.',
      asks: ['benefitForThem', 'benefitForMe', 'question', 'compellingAnswer'],
      needs: [['benefitForThem'], ['question']],
    },
    message: {
      title: 'Read it as they will.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {},
  questionIdeas: null,
  theirs: null,
  recalls: [],
  isInvitation: true,
  usualChannel: null,
  firstTemplate: null,
  templateFor: null,
  stageAfter: (before) => (before !== null && connectedStages.includes(before) ? before : 'requested'),
  readAs: 'request',
  questions: questionIds,
};
