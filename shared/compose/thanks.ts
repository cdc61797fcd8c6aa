const thanks = /\b(?:thank you|thanks)\b(?! to\b)/i;

/** Whether a text thanks somebody: "Thank you for the slides", and not "thanks to you". */
export const isThanking = (text: string): boolean => thanks.test(text);
