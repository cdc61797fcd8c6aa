/** What the form says at each step, by purpose: the lead under the heading, advice and examples. */
import type { PromptKindId, PurposeId, StepId } from '../../../../shared/purposes.ts';

type Lead = { readonly title: string; readonly text: string };

const leads: Readonly<Record<PurposeId, Readonly<Record<StepId, Lead>>>> = {
  'connection-request': {
    who: {
      title: 'Who would you like to know?',
      text: 'Write each answer as you would say it to them: it goes into your message as it is.',
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
  'reply-to-request': {
    who: {
      title: 'Who wrote to you, and what did they say?',
      text: 'A blind request can still become a good one, if somebody asks.',
    },
    why: {
      title: 'Is there a reason to connect?',
      text: 'If you see one, say it. If not, leave it empty, and the reply asks them.',
    },
    benefit: {
      title: 'What would make it worth it for both of you?',
      text: 'All of this is optional: a kind reply with one clear question is enough.',
    },
    message: {
      title: 'A courteous answer, then it is their turn.',
      text: 'It follows your answers until you change a word; from then on it is yours.',
    },
  },
};

export function leadFor(purpose: PurposeId, step: StepId): Lead {
  return leads[purpose][step];
}

export const promptExamples: Readonly<Record<PromptKindId | 'none', string>> = {
  none: 'Your talk on timetable data at Transit Leeds',
  talk: 'Your talk on timetable data at Transit Leeds',
  post: 'Your article on night trains and sleep',
  work: 'Your open timetable parser',
  event: 'The Rail Data meetup in Leeds',
  person: 'My conversation with Dana Ortiz',
  field: 'Timetable planning for small stations',
  past: 'Our years at Northside College',
};

export const questionIdeas: Readonly<Record<PromptKindId | 'none', readonly string[]>> = {
  none: [
    'What are you working on that you wish more people asked about?',
    'What should I read first on this?',
  ],
  talk: ['What did you have to leave out of the talk?', 'Who else should I read on this?'],
  post: ['What has changed since you wrote it?', 'Which reaction to it surprised you most?'],
  work: ['What would you do differently if you began again?', 'Where does it need help most?'],
  event: ['Which session stayed with you?', 'Will you be there next year?'],
  person: ['How did the two of you come to work together?', 'What are you working on at the moment?'],
  field: ['What do newcomers to the field get wrong?', 'What should I read first on this?'],
  past: ['What have you kept from that time?', 'Who are you still in touch with?'],
};

export const replyQuestionIdeas: readonly string[] = [
  'What’s the compelling reason for us to connect?',
  'How do you think our connection will help both of us?',
];
