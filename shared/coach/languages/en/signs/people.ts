/** Words for people whom somebody knows, as parts of expressions. */
import { anyOf } from '../../../exact/signs.ts';

export const person = anyOf(['friends?', 'contacts?', 'connections?', 'colleagues?', 'acquaintances?']);

/** Whom the recipient may know: "student". */
export const acquaintance = anyOf([
  'students?',
  'pupils?',
  'apprentices?',
  'colleagues?',
  'flatmates?',
  'classmates?',
  'friends?',
  'neighbours?',
  'boss',
  'manager',
  'teacher',
  'sister',
  'brother',
  'cousin',
]);
export const former = '(?:(?:old|former|good|dear|late) )?';
