/** What is sent to be checked: paragraphs, since none of them depends on another, and no more than is soon answered. */

/** The longest piece of a paragraph that is checked at once, in UTF-16 units. */
export const longestChecked = 4_000;

/** The most paragraphs in one question; more are asked about one question after the other. */
export const mostChecked = 20;
