/** The language, with each text that it is asked to read noted. */
import type { Language } from '../../shared/language/language.ts';

export function countedReading(language: Language): { readonly language: Language; readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    language: {
      ...language,
      read: (text) => {
        read.push(text);
        return language.read(text);
      },
    },
  };
}
