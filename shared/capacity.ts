/** How much Common Ground keeps: far more than a person writes, and as much as was tried and found quick. */
export const mostTemplates = 2_000;
export const mostDrafts = 2_000;
/** LinkedIn's own maximum of 30,000 connections, and some. */
export const mostPeople = 40_000;

/** Of each kind in one person's record: notes, messages, meetings, changes of stage. */
export const mostEntries = 5_000;
