/** Nouns for a time, which say when something is, not what. */
export const timeNouns: ReadonlySet<string> = new Set(
  `minute hour day week weekend month year decade time morning afternoon evening night today tomorrow yesterday
   spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday now`.split(
    /\s+/,
  ),
);
