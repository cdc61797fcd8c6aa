/** More words than a person teaches; the oldest go first. */
export const mostLearnedWords = 1_000;
