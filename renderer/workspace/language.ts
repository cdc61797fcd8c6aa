/** English for the page, its grammar and what the coach knows of it: some megabytes, fetched once the first screen stands. */
import { create } from 'zustand';
import type { LanguagePack } from '../../shared/coach/languages/language-pack.ts';
import type { RealisingLanguage } from '../../shared/compose/realise/realised-answer.ts';
import { betweenFrames, nextTurn } from './between-frames.ts';
import type { Coach } from './coach.ts';

type LanguageState = {
  /** Null until it is there. */
  readonly language: RealisingLanguage | null;
  /** What the coach knows of it; there a moment after the grammar, so that the message is made before it is read. */
  readonly languagePack: LanguagePack | null;
  /** There together with what it knows. */
  readonly coach: Coach | null;
  readonly hasFailed: boolean;
};

export const useLanguage = create<LanguageState>(() => ({
  language: null,
  languagePack: null,
  coach: null,
  hasFailed: false,
}));

export const getLanguage = (): RealisingLanguage | null => useLanguage.getState().language;

export const getLanguagePack = (): LanguagePack | null => useLanguage.getState().languagePack;

export const getCoach = (): Coach | null => useLanguage.getState().coach;

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  try {
    const [
      { createLanguage },
      { withRealising },
      { createEnglishInSteps },
      { coach },
      { default: model },
      { default: weights },
    ] = await Promise.all([
      import('../../shared/language/language.ts'),
      import('../../shared/compose/realise/realising-language.ts'),
      import('../../shared/coach/languages/en/english.ts'),
      import('./coach.ts'),
      import('wink-eng-lite-web-model'),
      import('../../shared/coach/languages/en/weights.json'),
    ]);
    // Each takes a moment, between which keys have their turn.
    const language = withRealising(createLanguage(model));
    await nextTurn();
    useLanguage.setState({ language });
    await nextTurn();
    const languagePack = await betweenFrames(createEnglishInSteps(language, weights));
    useLanguage.setState({ languagePack, coach, hasFailed: false });
  } catch {
    loading = null;
    useLanguage.setState({ hasFailed: true });
  }
}

/** Loads the language once; asked again, it tries again only after a failure. */
export function loadLanguage(): Promise<void> {
  loading ??= load();
  return loading;
}
