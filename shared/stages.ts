/** How far a relationship has come, from a first idea to a lasting one, or to one of its quiet ends. */
export const stageIds = [
  'idea',
  'requested',
  'accepted',
  'in-dialogue',
  'met',
  'relationship',
  'blind-request',
  'declined',
  'no-answer',
  'withdrawn',
] as const;

export type StageId = (typeof stageIds)[number];

export const stageLabels: Readonly<Record<StageId, string>> = {
  idea: 'Idea',
  requested: 'Requested',
  accepted: 'Accepted',
  'in-dialogue': 'In dialogue',
  met: 'Met',
  relationship: 'Relationship',
  'blind-request': 'Blind request',
  declined: 'Declined',
  'no-answer': 'No answer',
  withdrawn: 'Withdrawn',
};
