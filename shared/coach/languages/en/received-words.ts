/** English for requests that the user received: what is asked of them, and the replies to choose from. */
import type { ReceivedWords } from '../../received/received-words.ts';

export const receivedWords: ReceivedWords = {
  questions: {
    who: {
      question: 'Who are they?',
      open: 'They do not say who they are.',
    },
    reason: {
      question: 'Why you?',
      open: 'They give no reason that would not fit anyone.',
    },
    want: {
      question: 'What do they want?',
      open: 'They do not say what they would like of you.',
    },
    benefit: {
      question: 'What is in it for you?',
      open: 'They do not say what you would gain.',
    },
    truth: {
      question: 'Is it true?',
      open: 'Nothing here that you could find untrue.',
    },
  },
  half: {
    who: 'They say how they know of you, and not who they are:',
    reason: 'They only begin a reason:',
    want: 'They sell:',
    benefit: 'They offer nothing, but ask what you can answer:',
  },
  unread: 'The coach reads English only, so this is yours to judge.',
  verdicts: {
    accept: 'A request worth accepting',
    ask: 'Something is missing',
    blind: 'Blind outreach',
    pitch: 'A sales pitch',
    unread: 'Not in English',
  },
  labels: {
    accept: ['Accept', 'Accept in other words'],
    ask: ['Ask for what is missing', 'Ask in other words'],
    askAgain: ['Ask for it in English', 'Ask in other words'],
    decline: 'Decline with courtesy',
  },
  greeting: { named: 'Hello {name},', unnamed: 'Hello,' },
  found: { none: 'I have not found any yet.', some: 'So far I can find only {names}.' },
  accept: [
    {
      plain:
        'Thank you for telling me who you are and why you write to me. I am glad to accept. What are you working on at the moment, and what would you like us to talk about?',
      toQuestion:
        'Thank you for telling me who you are and why you write to me. I am glad to accept. You ask something that deserves a proper answer, and I will send you one. How did you come to the question?',
    },
    {
      plain:
        'Yes, with pleasure. It is good to know what brings you to me. What would you like to talk about first?',
      toQuestion:
        'Yes, with pleasure, and thank you for telling me what brings you to me. I will think about your question and write again. What made you ask it?',
    },
  ],
  ask: [
    {
      lead: 'Thank you for writing to me. I would like to know a little more before I answer.',
      leadToPitch:
        'Thank you for your message. I am not looking for what you offer, but perhaps something else brings you to me.',
      first: {
        who: 'Could you tell me a little about who you are and what you do?',
        contacts: 'Whom do you have in mind among the contacts we share? {found}',
        'who and contacts':
          'Could you tell me who you are, and whom you have in mind among the contacts we share? {found}',
      },
      second: {
        reason: 'What would you say is the compelling reason for us to connect?',
        benefit: 'How do you think our connection would help both of us?',
        'reason and benefit':
          'What would you say is the compelling reason for us to connect, and how would it help both of us?',
        aim: 'What do you hope will come of it?',
      },
    },
    {
      lead: 'Thank you for thinking of me.',
      leadToPitch: 'Thank you for thinking of me. I will pass on the offer itself.',
      first: {
        who: 'Would you tell me a little about yourself first?',
        contacts: 'Which of our contacts do you mean? {found}',
        'who and contacts':
          'Would you tell me a little about yourself, and which of our contacts you mean? {found}',
      },
      second: {
        reason: 'What made you write to me in particular?',
        benefit: 'What do you hope we would both gain from it?',
        'reason and benefit':
          'What made you write to me in particular, and what do you hope we would both gain from it?',
        aim: 'May I ask what you have in mind?',
      },
    },
  ],
  askAgain: [
    'Thank you for your message. I would like to understand it properly. Could you tell me in English what brings you to me?',
    'Thank you for thinking of me. Would you write to me once more, in English, and say what made you think of me?',
  ],
  decline: {
    toRequest:
      'Thank you for your message. I am not going to take this up, and I would rather say so than leave you without an answer. I wish you well with it.',
    toPitch:
      'Thank you for your message. I am not looking for what you offer, and I would rather say so than leave you without an answer. I wish you well.',
  },
};
