/** What is exactly so in a language: the signs and words that rules look for. */
import type { Sign } from '../exact/signs.ts';
import type { IsFunctionWord } from '../known/telling.ts';

/** How a language names the people whom both know; the words are parts of expressions. */
export type SharedPeople = {
  /** What stands before the names. In the examples of these two the names stand in brackets. */
  readonly before: readonly Sign[];
  /** What stands behind them, from where the last name ends; not global. */
  readonly behind: readonly Sign[];
  /** What may stand between a sign and the first name: "including". */
  readonly leads: readonly string[];
  /** What joins the names of a list: "and". */
  readonly joins: readonly string[];
  /** What ends a list of names: "14 others". */
  readonly more: readonly string[];
  /** Titles of people, which are no part of their names. */
  readonly honorifics: readonly string[];
  /** With one of these, written with a capital, a sentence may begin before a name. */
  readonly openers: readonly string[];
  /** With one of these no name of a person begins. */
  readonly determiners: readonly string[];
  /** What stands behind the name of a place: "Leeds in the rain". */
  readonly ofPlaces: readonly string[];
  /** What stands before the name of a place. */
  readonly beforePlaces: readonly string[];
  /** Words that follow a single name of a person. */
  readonly afterNames: readonly string[];
};

/** The words by which a writer speaks of themselves, and of the reader or of both. */
export type PersonWords = {
  readonly mine: ReadonlySet<string>;
  readonly yours: ReadonlySet<string>;
};

/** Words that are found in capitals. */
export type CapitalWords = {
  /** Those that are also acronyms, or that stand in capitals by custom. */
  readonly acronyms: ReadonlySet<string>;
  /** What stresses even as a single word. */
  readonly emphatic: ReadonlySet<string>;
  /** What stresses beside another word in capitals, and may be a name or an abbreviation alone. */
  readonly loud: ReadonlySet<string>;
};

/** What kind of answer a question wants, and how it shows. */
export type AnswerKind = {
  readonly asked: Sign;
  readonly shown: Sign;
  /** Whether a name answers it as well. */
  readonly isNameToo: boolean;
};

/** How a language asks, and how it answers. */
export type Answering = {
  /** What takes up a question, whichever it was. */
  readonly takeUps: readonly Sign[];
  readonly asksWhy: readonly Sign[];
  /** What asks what either of both would gain. */
  readonly asksForGain: readonly Sign[];
  /** What asks how one is, and waits for no answer. */
  readonly asksAfterHealth: readonly Sign[];
  /** Words in a question that are not what it is about. */
  readonly ofNoSubject: readonly string[];
  readonly kinds: readonly AnswerKind[];
};

/** What stands before the name of the sender's firm and of their place, by the field of the profile that holds it. */
export type SelfPlaces = Readonly<Record<'company' | 'location', readonly Sign[]>>;

export type LanguageSigns = {
  readonly isFunctionWord: IsFunctionWord;
  readonly stockPhrases: readonly Sign[];
  readonly earlierExchanges: readonly Sign[];
  readonly closeness: readonly Sign[];
  readonly calendarWords: readonly Sign[];
  /** What makes a figure beside it a price. */
  readonly forSale: readonly Sign[];
  /** What makes a figure in the same clause money that the reader is not asked for. */
  readonly paidOtherwise: readonly Sign[];
  /** What asks with a figure beside it: of no price where no other sentence sells. */
  readonly askedAbout: readonly Sign[];
  /** Words beside a figure in a sentence that sells, for which it is a price. */
  readonly priceWords: readonly string[];
  /** What sells without a figure. */
  readonly sales: readonly Sign[];
  readonly defaultTexts: readonly Sign[];
  readonly vagueContacts: readonly Sign[];
  readonly countedContacts: readonly Sign[];
  readonly numberWords: Readonly<Record<string, number>>;
  /** What stands before the word for what the sender is by trade. */
  readonly selfIntroductions: readonly Sign[];
  readonly selfPlaces: SelfPlaces;
  readonly answering: Answering;
  /** How a sentence begins that asks. */
  readonly questionStarts: readonly Sign[];
  /** What asks one thing more in such a sentence. */
  readonly furtherQuestions: readonly Sign[];
  readonly personWords: PersonWords;
  readonly capitalWords: CapitalWords;
  readonly sharedPeople: SharedPeople;
};

/** Of a language that the coach does not know. */
export const noSigns: LanguageSigns = {
  isFunctionWord: () => false,
  stockPhrases: [],
  earlierExchanges: [],
  closeness: [],
  calendarWords: [],
  forSale: [],
  paidOtherwise: [],
  askedAbout: [],
  priceWords: [],
  sales: [],
  defaultTexts: [],
  vagueContacts: [],
  countedContacts: [],
  numberWords: {},
  selfIntroductions: [],
  selfPlaces: { company: [], location: [] },
  answering: {
    takeUps: [],
    asksWhy: [],
    asksForGain: [],
    asksAfterHealth: [],
    ofNoSubject: [],
    kinds: [],
  },
  questionStarts: [],
  furtherQuestions: [],
  personWords: { mine: new Set(), yours: new Set() },
  capitalWords: { acronyms: new Set(), emphatic: new Set(), loud: new Set() },
  sharedPeople: {
    before: [],
    behind: [],
    leads: [],
    joins: [],
    more: [],
    honorifics: [],
    openers: [],
    determiners: [],
    ofPlaces: [],
    beforePlaces: [],
    afterNames: [],
  },
};
