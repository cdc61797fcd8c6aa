/** The questions a recipient asks of a message, in the order in which they are shown; `questions.ts` answers them. */
export const questionIds = ['who', 'reason', 'benefit', 'truth', 'conversation'] as const;

export type QuestionId = (typeof questionIds)[number];
