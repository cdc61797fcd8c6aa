import { aboutThem, connectedStages, type Purpose } from './purpose.ts';

/** Asks somebody the user knows to introduce them to a third person, in words that can be passed on. */
export const askIntroduction: Purpose = {
  label: 'Ask for an introduction',
  description: 'Through someone you know, with a paragraph that they can pass on.',
  startLabels: { anyone: 'Ask for an introduction', person: 'Ask for an introduction' },
  suits: ({ stage }) => (connectedStages.includes(stage) ? 'also' : 'no'),
  steps: {
    who: {
      title: 'Who would you like to meet, and who could introduce you?',
      text: 'The message goes to the one who could introduce you. Who you would like to meet is named in it.',
      asks: ['introduceTo', ...aboutThem.filter((key) => key !== 'howKnown' && key !== 'commonConnections')],
      needs: [['name'], ['introduceTo']],
    },
    why: {
      title: 'Why ask {asked}, and why meet {wanted}?',
      text: 'The reason goes into the paragraph that is passed on: write it as you would say it to {wanted}.',
      asks: ['whyThem', 'reason'],
      needs: [['reason']],
    },
    benefit: {
      title: 'What will {wanted} gain from knowing you?',
      text: 'This too is said to {wanted}. Who introduces you lends you a good name.',
      asks: ['benefitForThem', 'benefitForMe', 'question'],
      needs: [['benefitForThem'], ['question']],
    },
    message: {
      title: 'Easy to pass on, and easy to refuse.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {
    name: 'of the one who could introduce you',
    callThem: 'in the greeting',
    introduceTo: 'by name',
    whyThem: 'how {asked} comes to know {wanted}',
    reason: 'said to {wanted}',
    benefitForThem: 'for {wanted}',
    question: 'for {wanted}',
  },
  questionIdeas: null,
  theirs: null,
  recalls: [],
  isInvitation: false,
  usualChannel: 'email',
  firstTemplate: null,
  templateFor: null,
  stageAfter: (before) => (before === null || before === 'idea' ? 'in-dialogue' : before),
  readAs: 'introduction',
  questions: ['reason', 'benefit', 'truth'],
};
