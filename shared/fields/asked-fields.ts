/** All that a form can ask for: what is known of the person, and what a draft asks beyond that. */
import { answerFields } from './answer-fields.ts';
import { personFields } from './person-fields.ts';

export const askedFields = { ...personFields, ...answerFields };
