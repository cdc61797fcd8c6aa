import { holdsSign } from '../exact/signs.ts';
import { foldedWords, stem } from '../known/person-facts.ts';
import type { Answering } from '../languages/language-signs.ts';
import { insertSentence } from '../reading/edits.ts';
import { readText, toPlain } from '../reading/read-text.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Rule } from './rule.ts';

/** So much of a message of theirs is looked through, from its end. */
const longest = 2_000;

/** A word with a capital inside a sentence. */
const nameInside = /[\p{Ll},] \p{Lu}\p{Ll}/u;

/** The questions in what they wrote that wait for an answer. */
function questionsIn(text: string, { asksAfterHealth }: Answering): readonly string[] {
  const dialogue = readText(text.slice(-longest));
  return dialogue.sentences
    .filter(({ isQuestion }) => isQuestion)
    .map(({ start, end }) => dialogue.text.slice(start, end))
    .filter((question) => !holdsSign(toPlain(question), asksAfterHealth));
}

/** Whether the message says something to a question of theirs. */
function takesUp({ read, signs, reason, offer }: RuleContext, question: string): boolean {
  const { takeUps, asksWhy, asksForGain, ofNoSubject, kinds } = signs.answering;
  const said = new Set(foldedWords(read.text).map(stem));
  const isSaid = (word: string) =>
    !signs.isFunctionWord(word) && !ofNoSubject.includes(word) && said.has(stem(word));
  const plain = toPlain(question);
  const body = read.plain.slice(read.body.start, read.body.end);
  const holdsName = () => nameInside.test(read.text.slice(read.body.start, read.body.end));
  return (
    foldedWords(question).some(isSaid) ||
    holdsSign(read.plain, takeUps) ||
    kinds.some(
      ({ asked, shown, isNameToo }) =>
        holdsSign(plain, [asked]) && (holdsSign(body, [shown]) || (isNameToo && holdsName())),
    ) ||
    (reason !== null && holdsSign(plain, asksWhy)) ||
    (offer !== null && holdsSign(plain, asksForGain))
  );
}

/** They asked. The next message that does not answer says that nobody listened. */
export const unansweredQuestion: Rule = {
  title: 'Their question is not answered',
  why: 'In a dialogue you take turns. A question that is passed over is the end of it.',
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
  check: (context) => {
    const { read, input, signs, inMessage } = context;
    // What the user gave as the answer is one.
    const given = inMessage(input.answers.answerToThem);
    if (given !== '' && input.text.includes(given)) return [];
    const messages = input.known?.messages ?? [];
    const lastSent = messages.findLastIndex(({ direction }) => direction === 'to-them');
    const theirs = messages.slice(lastSent + 1).filter(({ direction }) => direction === 'from-them');
    if (theirs.length === 0 || read.words.length === 0) return [];
    const open = theirs.slice(-3).flatMap(({ text }) => questionsIn(text, signs.answering));
    const [first] = open;
    if (first === undefined || open.some((question) => takesUp(context, question))) return [];
    const answer = holdsSign(toPlain(first), signs.answering.asksWhy)
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
