/** What a draft begins with. It lies outside the model, so that the page does not load the schemas for it. */
import type { Answers, MessageState } from '../model/draft.ts';

export const emptyAnswers: Answers = {
  name: '',
  role: '',
  company: '',
  location: '',
  howKnown: '',
  commonConnections: [],
  sharedInterests: [],
  profileLink: '',
  reason: '',
  promptKind: null,
  prompt: '',
  benefitForThem: '',
  benefitForMe: '',
  question: '',
  compellingAnswer: '',
  receivedMessage: '',
};

export const untouchedMessage: MessageState = { edited: null, fit: false, pinned: {} };
