/** What changes in the answers of the form when one of them does. */
import type { Answers } from '../model/draft.ts';
import { asTyped, leftOut } from './realise/realised-answer.ts';

/** The answers with one changed; "exactly as typed" and "left out" held for the words that were there, so they go with them. */
export function withAnswer<K extends keyof Answers>(answers: Answers, key: K, value: Answers[K]): Answers {
  const isEmptied = typeof value === 'string' && value.trim() === '';
  const { [key]: beginning, ...others } = answers.beginnings;
  const isLetGo = isEmptied && (beginning === asTyped || beginning === leftOut);
  return { ...answers, [key]: value, beginnings: isLetGo ? others : answers.beginnings };
}
