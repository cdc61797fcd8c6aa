/** The answers of a request that a later message to the same person may take along. */
export type RecalledKey = 'prompt' | 'reason' | 'benefitForThem';
