/** A message as its statements: the greeting, each sentence, the signature. What is read of a message is read of these. */
import type { Span } from '../../span.ts';
import type { ReadText } from '../reading/read-text.ts';

export type Statement = Span & {
  readonly isQuestion: boolean;
  readonly part: 'greeting' | 'body' | 'signature';
};

const holdsWord = /[\p{L}\p{N}]/u;

/** Where the words begin behind what may stand between a greeting and a sentence. */
export function afterMarks(text: string, { start, end }: Span): number {
  return start + (/^[\s,;:–—-]*/u.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** The statements in the order of the text; a greeting that runs on into a sentence is a statement of its own. */
export function statementsOf({ text, greeting, signature, sentences, body }: ReadText): readonly Statement[] {
  const statements: Statement[] = [];
  const add = (start: number, end: number, isQuestion: boolean, part: Statement['part']) => {
    const from = afterMarks(text, { start, end });
    if (from < end && holdsWord.test(text.slice(from, end)))
      statements.push({ start: from, end, isQuestion, part });
  };
  if (greeting !== null) add(greeting.start, greeting.end, false, 'greeting');
  for (const { start, end, isQuestion } of sentences) {
    const from = Math.max(start, body.start);
    const to = Math.min(end, body.end);
    if (from < to) add(from, to, isQuestion && end <= body.end, 'body');
  }
  if (signature !== null && signature.end > body.start)
    add(Math.max(signature.start, body.start), signature.end, false, 'signature');
  return statements;
}
