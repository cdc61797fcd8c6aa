/** What is sent to be checked: paragraphs, since none of them depends on another, and no more than is soon answered. */

/** The longest paragraph that is checked, in UTF-16 units: longer than any that a person would read. */
export const longestChecked = 4_000;

/** The most paragraphs in one question; more are asked about one question after the other. */
export const mostChecked = 20;
