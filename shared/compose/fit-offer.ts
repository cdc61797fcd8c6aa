/** When Fit is offered beside what is said of a message that is too long. */
import type { ComposedMessage } from './compose-message.ts';

type Measured = Pick<ComposedMessage, 'length' | 'limit' | 'isEdited' | 'fitted'>;

/** Whether it may help: the message is too long, follows the answers, and Fit is off. Own words are never set aside. */
export function canFit({ length, limit, isEdited, fitted }: Measured): boolean {
  return length > limit && !isEdited && fitted === null;
}

/** What the button says, for instance "Fit it to 1,900". */
export function fitLabel({ limit }: Pick<Measured, 'limit'>): string {
  return `Fit it to ${limit.toLocaleString('en-GB')}`;
}
