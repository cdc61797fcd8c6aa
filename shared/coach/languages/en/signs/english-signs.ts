/** All signs of English. */
import type { LanguageSigns } from '../../language-signs.ts';
import { isFunctionWord } from '../function-words.ts';
import { answering } from './answering.ts';
import { calendarWords } from './calendar-words.ts';
import { capitalWords } from './capitals.ts';
import { closeness } from './closeness.ts';
import { countedContacts, numberWords, vagueContacts } from './contact-claims.ts';
import { defaultTexts } from './default-texts.ts';
import { earlierExchanges } from './earlier-exchanges.ts';
import { personWords } from './persons.ts';
import { askedAbout, forSale, paidOtherwise, priceWords, sales } from './prices.ts';
import { furtherQuestions, questionStarts } from './questions.ts';
import { selfIntroductions, selfPlaces } from './self-introductions.ts';
import { sharedPeople } from './shared-people.ts';
import { stockPhrases } from './stock-phrases.ts';

export const englishSigns: LanguageSigns = {
  isFunctionWord,
  stockPhrases,
  earlierExchanges,
  closeness,
  calendarWords,
  forSale,
  paidOtherwise,
  askedAbout,
  priceWords,
  sales,
  defaultTexts,
  vagueContacts,
  countedContacts,
  numberWords,
  selfIntroductions,
  selfPlaces,
  answering,
  questionStarts,
  furtherQuestions,
  personWords,
  capitalWords,
  sharedPeople,
};
