/** Set phrases with a "you" that is nobody: "if you can believe it", "would you believe", "mind you". */
import type { Token } from '../../../language/language.ts';

const phrases: readonly (readonly string[])[] = `
  if you can believe it
  if you can believe that
  if you believe it
  if you would believe it
  if you 'll believe it
  if you like
  if you will
  if you must know
  if you get my drift
  if you know what i mean
  if you see what i mean
  would you believe
  would you believe it
  would n't you know
  would n't you know it
  you know
  you see
  you know how it is
  you know yourself
  you name it
  you never know
  you could say
  you might say
  as you can imagine
  as you can guess
  as you might imagine
  as you might expect
  as you do
  believe you me
  mind you`
  .trim()
  .split('\n')
  .map((phrase) => phrase.trim().split(' '));

const isMark = (token: Token | undefined) => token === undefined || token.tag === 'PUNCT';

/**
 * Whether the "you" at this place is of such a phrase, set apart by marks, or of "thank you"; "you know the mill" is
 * said to somebody.
 */
export const isOfSetPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'thank' ||
  phrases.some((words) => {
    const from = at - words.indexOf('you');
    const isSaid = words.every((word, index) => tokens[from + index]?.lower.replace('’', "'") === word);
    return isSaid && isMark(tokens[from - 1]) && isMark(tokens[from + words.length]);
  });
