/** English as the coach knows it, for tests. */
import { createEnglish } from '../../shared/coach/languages/en/english.ts';
import weights from '../../shared/coach/languages/en/weights.json' with { type: 'json' };
import { english } from './english.ts';

export const englishPack = createEnglish(english, weights);
