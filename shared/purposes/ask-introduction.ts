import { aboutThem, connectedStages, type Purpose } from './purpose.ts';

/** Asks somebody the user knows to introduce them to a third person, in words that can be passed on. */
export const askIntroduction: Purpose = {
  label: 'Ask for an introduction',
  description: 'Through someone you know, with a paragraph that they can pass on.',
  startLabels: { anyone: 'Ask for an introduction', person: 'Ask for an introduction' },
  suits: ({ stage }) => (connectedStages.includes(stage) ? 'also' : 'no'),
  steps: {
    who: {
      title: 'Through whom, and to whom?',
      text: 'The message goes to the one who could introduce you. The other is named in it.',
      asks: ['introduceTo', ...aboutThem.filter((key) => key !== 'howKnown' && key !== 'commonConnections')],
      needs: [['name'], ['introduceTo']],
    },
    why: {
      title: 'Why through them, and why the other one?',
      text: 'The reason goes into the paragraph that is passed on: write it as you would say it to the one you would like to meet.',
      asks: ['whyThem', 'reason'],
      needs: [['reason']],
    },
    benefit: {
      title: 'What will they gain from knowing you?',
      text: 'This too is said to the one you would like to meet. Who introduces you lends you their good name.',
      asks: ['benefitForThem', 'benefitForMe', 'question'],
      needs: [['benefitForThem'], ['question']],
    },
    message: {
      title: 'Easy to pass on, and easy to refuse.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {
    name: 'through whom: the one you write to',
    introduceTo: 'to whom',
    reason: 'said to the one you would like to meet',
    benefitForThem: 'for the one you would like to meet',
    question: 'for the one you would like to meet',
  },
  questionIdeas: null,
  theirs: null,
  recalls: [],
  isInvitation: false,
  usualChannel: 'email',
  firstTemplate: null,
  stageAfter: (before) => (before === null || before === 'idea' ? 'in-dialogue' : before),
  readAs: 'introduction',
  questions: ['reason', 'benefit', 'truth'],
};
