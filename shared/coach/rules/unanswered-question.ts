import { foldedWords, stem } from '../known/person-facts.ts';
import { isFunctionWord } from '../known/telling-words.ts';
import { insertSentence } from '../reading/edits.ts';
import { readText } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

const takesUp =
  /(?:^|[.!?\n,–—] ?)(?:sure|of course|certainly|gladly|happily|none|both|neither|about|mostly|usually|only|(?:it|we|i|they|he|she|you|that) (?:do|does|did|is|are|was|were|have|has|had|can|could|will|would)\b)|\b(?:to answer your|your question|you asked|as for (?:your|the)|good question|yes\b|no[,.!]|not yet|indeed|because|the reason|i don't know|i do not know|let me (?:find|check|think)|i'll (?:find|check|ask))/;
const why = /\b(?:why|reason|what made you|how come|compelling|what brings)\b/;
/** What kind of answer a question wants, and how it shows in a text. */
const wanted: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:how (?:many|much|long|often|old|far|big|deep|high|late|early)|when|what (?:time|year|day|date))\b/i,
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|once|twice|every|each|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|years|morning|evening|noon|week|month)\b/i,
  ],
  [/\bwhere\b/i, /\b(?:in|at|near|from|behind|under|on|by|outside) (?:the )?\p{L}/iu],
  [/\bwho(?:se|m)?\b/i, /[\p{Ll},] \p{Lu}\p{Ll}|\b(?:my|our|me|i did|we did)\b/u],
];
const benefitQuestion = /\b(?:help (?:both|us|me|each)|benefit|in it for|gain|both of us)\b/;

/** They asked. The next message that does not answer says that nobody listened. */
export const unansweredQuestion: Rule = {
  title: 'Their question is not answered',
  why: 'In a dialogue you take turns. A question that is passed over is the end of it, as in the exchange this app began with.',
  source:
    '“Blind Outreach”; follow-up questions and responsiveness raise liking (Huang et al. 2017, PubMed 28447835).',
  strength: 'strong',
  severity: 'hint',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: false,
  question: null,
  restsOn: 'known',
  accuses: false,
  isAdvice: false,
  fires: [
    {
      text: 'Just growing the network, my friend.',
      kind: 'follow-up',
      known: {
        messages: [
          {
            direction: 'from-them',
            text: 'Actually, only 1. What’s the compelling reason for us to connect?',
          },
        ],
      },
    },
    {
      text: 'Thanks for accepting! Lovely weather today.',
      kind: 'first-message',
      known: { messages: [{ direction: 'from-them', text: 'Happy to connect. Which reeds do you plant?' }] },
    },
  ],
  silent: [
    {
      text: 'By hand, every Friday.',
      kind: 'follow-up',
      answers: { answerToThem: 'By hand, every Friday.' },
      known: { messages: [{ direction: 'from-them', text: 'How do you clean the logs?' }] },
    },
    {
      text: 'Mostly common reeds, since the clay here drowns the others. And you?',
      kind: 'first-message',
      known: { messages: [{ direction: 'from-them', text: 'Happy to connect. Which reeds do you plant?' }] },
    },
    {
      text: 'Gladly, and thank you. Eleven years by now, nine of them in clay.',
      kind: 'first-message',
      known: { messages: [{ direction: 'from-them', text: 'How long have you planted reeds?' }] },
    },
    {
      text: 'It was Dana Ortiz, at the fair.',
      kind: 'first-message',
      known: { messages: [{ direction: 'from-them', text: 'Who gave you the first reeds?' }] },
    },
    {
      text: 'Lovely weather today. Did the reeds hold?',
      kind: 'follow-up',
      known: {
        messages: [
          { direction: 'from-them', text: 'Which reeds do you plant?' },
          { direction: 'to-them', text: 'Common reeds.' },
        ],
      },
    },
  ],
  check: ({ read, input, reason, offer, inMessage }) => {
    // What the user gave as the answer is one.
    const given = inMessage(input.answers.answerToThem);
    if (given !== '' && input.text.includes(given)) return [];
    const messages = input.known?.messages ?? [];
    const lastSent = messages.findLastIndex(({ direction }) => direction === 'to-them');
    const theirs = messages.slice(lastSent + 1).filter(({ direction }) => direction === 'from-them');
    if (theirs.length === 0 || read.words.length === 0) return [];
    const said = new Set(foldedWords(input.text).map(stem));
    const open = theirs
      .slice(-3)
      .flatMap(({ text }) => {
        const dialogue = readText(text.slice(-2000));
        return dialogue.sentences
          .filter(({ isQuestion }) => isQuestion)
          .map(({ start, end }) => dialogue.text.slice(start, end));
      })
      .filter((question) => !/^\W*(?:how are you|how's it going|how do you do|all well)/i.test(question));
    const body = input.text.slice(read.body.start, read.body.end);
    const unanswered = open.filter((question) => {
      const words = foldedWords(question).filter(
        (word) =>
          !isFunctionWord(word) && !/^(?:connect|think|thought|tell|please|know|would|like)$/.test(word),
      );
      if (words.some((word) => said.has(stem(word))) || takesUp.test(read.plain)) return false;
      if (wanted.some(([asked, shown]) => asked.test(question) && shown.test(body))) return false;
      if (why.test(question.toLowerCase()) && reason !== null) return false;
      return !(benefitQuestion.test(question.toLowerCase()) && offer !== null);
    });
    const [first] = unanswered;
    if (first === undefined || unanswered.length < open.length) return [];
    const answer = why.test(first.toLowerCase())
      ? inMessage(input.answers.compellingAnswer) || inMessage(input.answers.reason)
      : '';
    return [
      {
        ...read.body,
        sentence: `They asked: “${first.trim()}” The message does not take it up.`,
        fix: answer === '' ? null : insertSentence(read, answer, 'Answer with your reason', 'first'),
      },
    ];
  },
};
