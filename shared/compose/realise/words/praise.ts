/** Words that praise what they stand before, or, alone, what prompted the message. */
export const praise: ReadonlySet<string> = new Set(
  `good great nice lovely excellent fantastic awesome amazing brilliant superb super wonderful beautiful gorgeous
   stunning inspiring`.split(/\s+/),
);
