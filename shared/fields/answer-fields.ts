/** What a draft asks for beyond what is known of the person: the reason, the benefits, the question. */
import { idsOf } from '../records.ts';
import type { Field, ValuesOf } from './field.ts';

const entries = {
  /** Asked only where somebody else is to make the introduction. */
  introduceTo: {
    label: 'Who you would like to meet',
    kind: 'line',
    holds: 'names',
    example: 'Lee Wong',
    answered: 'always',
    template: { name: 'introduce_to', isAsTyped: true, isTelling: false },
  },
  whyThem: {
    label: 'Why you ask this person',
    kind: 'paragraph',
    aside: 'how they know who you would like to meet',
    example: 'you two ran the night shift together',
    answered: 'usually',
    template: { name: 'why_them', isAsTyped: false, isTelling: true },
  },
  /** Asked only where the draft answers something they wrote. */
  receivedMessage: {
    label: 'The message you received',
    kind: 'paragraph',
    aside: 'paste it here, to have it beside you',
    answered: 'seldom',
    template: null,
  },
  answerToThem: {
    label: 'Your answer to them',
    kind: 'paragraph',
    aside: 'what they asked, answered first',
    example: 'Mostly at night, when it is quiet',
    answered: 'usually',
    template: { name: 'answer_to_them', isAsTyped: false, isTelling: true },
  },
  whyNot: {
    label: 'Why you decline',
    kind: 'paragraph',
    aside: 'one plain sentence; it may stay empty',
    example: 'I only connect here with people I have worked with',
    answered: 'usually',
    template: { name: 'why_not', isAsTyped: false, isTelling: true },
  },
  prompt: {
    label: 'What prompted it',
    kind: 'paragraph',
    aside: 'their talk, post, work, an event, a person',
    example: 'your talk in Leeds',
    answered: 'usually',
    template: { name: 'prompt', isAsTyped: false, isTelling: true },
  },
  reason: {
    label: 'Your reason to connect',
    kind: 'paragraph',
    aside: 'true of this person and of no one else',
    example: 'you wanted dwell-time data, and we have it',
    answered: 'always',
    template: { name: 'reason', isAsTyped: false, isTelling: true },
  },
  benefitForThem: {
    label: 'What is in it for them',
    kind: 'paragraph',
    aside: 'first: it is not about you',
    example: 'share logs from 40 stations',
    answered: 'usually',
    template: { name: 'benefit_for_them', isAsTyped: false, isTelling: true },
  },
  benefitForMe: {
    label: 'What is in it for you',
    kind: 'paragraph',
    aside: 'said plainly',
    example: 'hear your view on it',
    answered: 'seldom',
    template: { name: 'benefit_for_me', isAsTyped: false, isTelling: true },
  },
  question: {
    label: 'A question to open the dialogue',
    kind: 'line',
    aside: 'one worth answering',
    example: 'Do you count per door?',
    answered: 'usually',
    template: { name: 'question', isAsTyped: false, isTelling: true },
  },
  compellingAnswer: {
    label: 'Your answer to "What\'s the compelling reason?"',
    kind: 'paragraph',
    aside: 'ready for when they ask',
    example: 'You asked on stage for data that we have and have nobody to test with',
    hint: 'Not part of every message: it is kept, so that you have it when they ask.',
    answered: 'seldom',
    template: { name: 'compelling_answer', isAsTyped: false, isTelling: false },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type AnswerFields = typeof entries;

export type AnswerFieldKey = keyof AnswerFields;

export type AnswerValues = ValuesOf<AnswerFields>;

export const answerFields: Readonly<Record<AnswerFieldKey, Field>> & AnswerFields = entries;

export const answerFieldKeys = idsOf(entries);
