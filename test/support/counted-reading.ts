/** The language, with each text that it is asked to read noted. */
import type { RealisingLanguage } from '../../shared/compose/realise/realised-answer.ts';
import { withRealising } from '../../shared/compose/realise/realising-language.ts';
import type { Language } from '../../shared/language/language.ts';

export function countedReading(language: Language): {
  readonly language: RealisingLanguage;
  readonly read: string[];
} {
  const read: string[] = [];
  const counted = withRealising({
    ...language,
    read: (text) => {
      read.push(text);
      return language.read(text);
    },
  });
  return { read, language: counted };
}
