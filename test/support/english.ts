/** The English language for tests, made once. */
import model from 'wink-eng-lite-web-model';
import { createLanguage } from '../../shared/language/language.ts';

export const english = createLanguage(model);
