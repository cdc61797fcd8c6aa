/** The grammar of English for the page: some four megabytes, fetched once the first screen stands. */
import { create } from 'zustand';
import type { Language } from '../../shared/language/language.ts';

type LanguageState = {
  /** Null until it is there. */
  readonly language: Language | null;
  readonly hasFailed: boolean;
};

export const useLanguage = create<LanguageState>(() => ({ language: null, hasFailed: false }));

export const getLanguage = (): Language | null => useLanguage.getState().language;

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  try {
    const [{ createLanguage }, { default: model }] = await Promise.all([
      import('../../shared/language/language.ts'),
      import('wink-eng-lite-web-model'),
    ]);
    useLanguage.setState({ language: createLanguage(model), hasFailed: false });
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
