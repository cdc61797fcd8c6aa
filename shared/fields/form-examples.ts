/**
 * What the form shows as an example under each empty box, once it is chosen what prompted the message. The examples of one kind are
 * the answers of one person to one other person, typed as people type, so that a set of them makes a message.
 */
import type { PromptKindId } from '../prompt-kinds.ts';

export type FormExample = {
  readonly howKnown: string;
  readonly prompt: string;
  readonly reason: string;
  readonly benefitForThem: string;
  readonly benefitForMe: string;
  readonly question: string;
};

export const formExamples: Readonly<Record<PromptKindId, FormExample>> = {
  talk: {
    howKnown: 'I was in row three',
    prompt: 'your talk in Leeds',
    reason: 'you wanted dwell-time data, and we have it',
    benefitForThem: 'share logs from 40 stations',
    benefitForMe: 'your view',
    question: 'Do you count per door?',
  },
  post: {
    howKnown: 'I read your column every month',
    prompt: 'your article on night trains',
    reason: 'we run the line you wrote about',
    benefitForThem: 'show you who rides it',
    benefitForMe: 'hear what surprised you',
    question: 'Which stop did you like best?',
  },
  work: {
    howKnown: 'I found you in the list of maintainers',
    prompt: 'your open timetable parser',
    reason: 'our team runs on it every day',
    benefitForThem: 'send two fixes we made',
    benefitForMe: 'learn what you plan next',
    question: 'Where does it need help most?',
  },
  event: {
    howKnown: 'you had the next table',
    prompt: 'the Rail Data meetup',
    reason: 'you asked about ferries, and I plan them',
    benefitForThem: 'lend you our tide tables',
    benefitForMe: 'your view',
    question: 'Will you go in May?',
  },
  person: {
    howKnown: 'Dana told me about your maps',
    prompt: 'Dana Ortiz',
    reason: 'you map old footpaths, and so do I',
    benefitForThem: 'share my maps of the moor',
    benefitForMe: 'see how you mark fords',
    question: 'Do you walk them all yourself?',
  },
  field: {
    howKnown: 'your name is everywhere',
    prompt: 'delays at stations',
    reason: 'you plan for snow, and I never have',
    benefitForThem: 'send you our delay logs',
    benefitForMe: 'your view on them',
    question: 'What surprised you?',
  },
  past: {
    howKnown: 'you ran the chess club',
    prompt: 'Northside College',
    reason: 'you run the bakery I dream of',
    benefitForThem: 'serve your rye to guests',
    benefitForMe: 'your advice',
    question: 'What went wrong at first?',
  },
};
