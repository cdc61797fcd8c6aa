import { questionIds } from '../coach/question-ids.ts';
import type { StageId } from '../stages.ts';
import type { Purpose } from './purpose.ts';

/** Stages that a new request does not undo. */
const furtherThanRequested: readonly StageId[] = ['accepted', 'in-dialogue', 'met', 'relationship'];

/** The first words to someone one would like to know. */
export const connectionRequest: Purpose = {
  label: 'Connection request',
  startLabels: { anyone: 'New draft', person: 'Next message' },
  suits: () => true,
  steps: {
    who: {
      title: 'Who would you like to know?',
      text: 'Write each answer as you would say it to them. Below each box you see what it becomes in your message.',
    },
    why: {
      title: 'What is the compelling reason for you two to connect?',
      text: 'The first thing a thoughtful person asks. If it would be true of anyone, it is not the reason yet.',
    },
    benefit: {
      title: 'What will this do for both of you?',
      text: 'Them first. If one side is empty, it is not a connection yet: it is a request for a favour.',
    },
    message: {
      title: 'Read it as they will.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {},
  questionIdeas: null,
  answersTheirs: false,
  isInvitation: true,
  stageAfter: (before) => (before !== null && furtherThanRequested.includes(before) ? before : 'requested'),
  readAs: 'request',
  questions: questionIds,
};
