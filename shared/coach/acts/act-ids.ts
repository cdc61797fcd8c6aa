/** What a sentence of a message can do; one sentence may do several things. The corpus' README says what each means. */
export const actIds = [
  'greet',
  'introduce',
  'know',
  'reason',
  'common',
  'claim',
  'offer',
  'wish',
  'invite',
  'ask-open',
  'ask-favour',
  'ask-time',
  'sell',
  'flatter',
  'generic',
  'pad',
  'thank',
  'nudge',
  'answer',
  'tell',
  'close',
] as const;

export type ActId = (typeof actIds)[number];
