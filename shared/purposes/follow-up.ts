import type { StageId } from '../stages.ts';
import { aboutThem, type Purpose, type Standing, type Suitability } from './purpose.ts';

/** Where something was said already, so that the next words follow upon it. */
const underWay: readonly StageId[] = ['requested', 'no-answer', 'in-dialogue', 'met', 'relationship'];

function suits({ stage, wasWrittenTo, wasWelcomed }: Standing): Suitability {
  if (underWay.includes(stage)) return 'first';
  if (stage === 'accepted') return wasWelcomed ? 'first' : 'also';
  return stage === 'blind-request' && wasWrittenTo ? 'first' : 'no';
}

/** The next words in a dialogue, or once more to somebody who has not answered. */
export const followUp: Purpose = {
  label: 'Follow-up',
  description: 'The next words in a dialogue, or once more after silence.',
  startLabels: { anyone: 'Follow-up', person: 'Next message' },
  suits,
  steps: {
    who: {
      title: 'Who is it, and what was said last?',
      text: 'If it is your turn, their message stands beside your answer. If they were silent, write once more, then leave it.',
      asks: ['receivedMessage', ...aboutThem],
      needs: [['name']],
    },
    why: {
      title: 'What do you answer, and what is new?',
      text: 'First what they asked. Then, if there is something, what has come up since.',
      asks: ['answerToThem', 'prompt', 'reason'],
      needs: [['answerToThem', 'prompt', 'reason']],
    },
    benefit: {
      title: 'What is of use to them, and what would you like to know?',
      text: 'Something of use is a better reason to write than a reminder. One question is enough.',
      asks: ['benefitForThem', 'benefitForMe', 'question'],
      needs: [['benefitForThem', 'question']],
    },
    message: {
      title: 'You take turns: after this it is theirs.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {
    receivedMessage: 'their last one, if it is your turn',
    prompt: 'what has come up since',
    reason: 'why you write now',
    benefitForThem: 'something of use, without a condition',
    question: 'one that follows from what they said',
  },
  questionIdeas: [
    'How did it go on?',
    'What are you working on at the moment?',
    'What would help you most with that?',
  ],
  theirs: 'message',
  recalls: [],
  isInvitation: false,
  usualChannel: null,
  firstTemplate: ({ theyWroteLast }) => (theyWroteLast ? 'follow-up-answer' : 'follow-up-once-more'),
  templateFor: null,
  stageAfter: (before) => {
    if (before === null) return 'in-dialogue';
    return before === 'idea' || before === 'no-answer' ? 'requested' : before;
  },
  readAs: 'follow-up',
  questions: ['truth', 'conversation'],
};
