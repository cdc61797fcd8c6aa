/** The longest rhythm in which one can be reminded of somebody: two years, in weeks. */
export const mostWeeks = 104;
