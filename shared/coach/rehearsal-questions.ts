/** What a thoughtful recipient asks first, as they would put it. */
export type RehearsalId = 'reason' | 'benefit';

export const rehearsalQuestions: Readonly<Record<RehearsalId, string>> = {
  reason: 'What’s the compelling reason for us to connect?',
  benefit: 'How do you think our connection will help both of us?',
};
