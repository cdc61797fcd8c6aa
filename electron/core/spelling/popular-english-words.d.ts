/** The package comes without types. */
declare module 'popular-english-words' {
  export const words: {
    /** Every word once, in small letters, the most used first. */
    readonly getAll: () => readonly string[];
  };
}
