import { aboutThem, connectedStages, type Purpose, type Standing, type Suitability } from './purpose.ts';

function suits({ stage, theyWroteLast }: Standing): Suitability {
  return stage === 'blind-request' || (theyWroteLast && connectedStages.includes(stage)) ? 'also' : 'no';
}

/** A clear no that leaves nobody waiting, and nobody smaller. */
export const decline: Purpose = {
  label: 'Decline with courtesy',
  description: 'A clear no to a request, an offer or a call, that hurts nobody.',
  startLabels: { anyone: 'Decline with courtesy', person: 'Decline with courtesy' },
  suits,
  steps: {
    who: {
      title: 'To whom do you say no, and to what?',
      text: 'Paste what they wrote, to have it beside you. They may have meant well.',
      asks: ['receivedMessage', ...aboutThem],
      needs: [['name']],
    },
    why: {
      title: 'Do you want to say why?',
      text: 'One plain sentence about you, and none about them. A no without a reason is a whole answer too.',
      asks: ['whyNot'],
      needs: [['whyNot']],
    },
    benefit: {
      title: 'Is there something that may help them all the same?',
      text: 'A name, a page, a line of advice. Leave it empty if there is none: a kind no is enough.',
      asks: ['benefitForThem'],
      needs: [['benefitForThem']],
    },
    message: {
      title: 'Clear and kind.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
  asides: {
    receivedMessage: 'what you decline',
    howKnown: 'leave it empty if you do not',
    benefitForThem: 'what may help them instead; it may stay empty',
  },
  questionIdeas: [],
  theirs: 'message',
  recalls: [],
  isInvitation: false,
  usualChannel: null,
  firstTemplate: null,
  templateFor: null,
  stageAfter: (before) => (before !== null && connectedStages.includes(before) ? before : 'declined'),
  readAs: 'reply',
  questions: ['truth'],
};
