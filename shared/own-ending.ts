/** How the names of files end that only this app reads, and that the system therefore opens with it. */
export const ownEnding = 'commonground';
