/** The questions in a message that somebody wrote. */

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A question mark of any script at the end, with whatever closes the sentence behind it: quotes, brackets, a smile. */
const asks = /[?？؟՞⸮][\p{P}\p{S}\p{M}\p{Cf}\s]*$/u;

/** What a mail program repeats of the message that is answered. */
const repeated = /^\s*>/u;

/** A line that goes on in small letters belongs to the one before it: mail programs break long ones. */
const brokenLine = /\n(?=\p{Ll})/gu;

/** Addresses, whose question marks ask nothing. */
const address = /\p{L}+:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}+\/\S*/gu;

/** Without any of these, nothing asks; most messages are told by that. */
const marks = /[?？؟՞⸮]/u;

/** Whether `text` asks something: what `questionsIn` would find, for less where a question ends its line. */
export function asksSomething(text: string): boolean {
  if (!marks.test(text)) return false;
  const endsLine = (line: string) => asks.test(line) && !line.includes('/');
  return writtenIn(text).split('\n').some(endsLine) || questionsIn(text).length > 0;
}

/** What somebody wrote themselves, each line whole. */
function writtenIn(text: string): string {
  const own = text.split('\n').filter((line) => !repeated.test(line));
  return own.join('\n').replace(brokenLine, ' ');
}

/** What `text` says without asking; lines of a message that it repeats are left out. */
export function withoutQuestions(text: string): string {
  return questionsIn(text).reduce((rest, question) => rest.replace(question, ''), writtenIn(text));
}

/** The sentences of `text` that ask something, in their order; lines of a message that it repeats are passed over. */
export function questionsIn(text: string): readonly string[] {
  if (!marks.test(text)) return [];
  const written = writtenIn(text);
  // Of the same length, so that what is found in it is found at the same place in what was written.
  // An address has a stroke in it: looking for one takes long where there is none.
  const plain = !written.includes('/')
    ? written
    : written.replace(address, (found) => found.replace(/[?.!](?=\S)/g, '_'));
  return [...sentences.segment(plain)]
    .map(({ segment, index }) => written.slice(index, index + segment.length).trim())
    .filter((sentence) => asks.test(sentence));
}
