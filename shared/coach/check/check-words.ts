/** The words of a language by which claims are found in a text; each language folder fills them in. */

import type { IsFunctionWord } from '../known/telling.ts';

/** Words that can stand for each other. */
export type WordGroups = readonly ReadonlySet<string>[];

/** What numbers look like in words. */
export type NumberWords = {
  readonly values: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "hundred". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** What may stand behind a multiplier: "a hundred and twenty". */
  readonly joins: ReadonlySet<string>;
  /** What may follow figures without a space, with what it multiplies them by: "k", "th". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Parts of a whole: "third". */
  readonly parts: ReadonlyMap<string, number>;
  /** Words after which a part stands as a size, and is no one's turn: "by a third". */
  readonly beforeParts: ReadonlySet<string>;
  /** Before a half that is meant as a size: "by half". */
  readonly bySize: ReadonlySet<string>;
  /** Days in a stretch of time. */
  readonly days: ReadonlyMap<string, number>;
  /** What "a month" begins with. */
  readonly single: ReadonlySet<string>;
  /** What a small number counts that is about the message itself: "two questions". */
  readonly ofTheMessage: ReadonlySet<string>;
  /** What is asked of the recipient's time. */
  readonly timeAsked: ReadonlySet<string>;
};

export type DateWords = {
  /** Months by their number, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Months whose names are other words too, and what then stands before them. */
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly beforeMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Seasons with their months. */
  readonly seasons: ReadonlyMap<string, readonly number[]>;
  /** What makes a season or weekday a date that has been: "last". */
  readonly past: ReadonlySet<string>;
};

export type NameWords = {
  /** Written with a capital and known to everybody. */
  readonly common: ReadonlySet<string>;
  /** Stand before a name and are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Stand before a place. */
  readonly beforePlaces: ReadonlySet<string>;
  /** Peoples and short names, with the name they come from. */
  readonly sameAs: ReadonlyMap<string, readonly string[]>;
  /** Endings of words that are made of a place's name. */
  readonly ofPlace: RegExp;
};

export type RoleWords = {
  /** What is said to be somebody's work wherever it stands. */
  readonly professions: ReadonlySet<string>;
  /** Endings of words for what somebody is. */
  readonly ending: RegExp;
  /** Words with such an ending that say nothing of anybody's work. */
  readonly beside: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  /** Ranks that are somebody's work with what they are over: "head of". */
  readonly over: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "As", before what somebody is. */
  readonly as: ReadonlySet<string>;
  /** "Your", before what somebody is to the other. */
  readonly possessive: ReadonlySet<string>;
  /** "Be", by its dictionary form. */
  readonly being: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  /** "Who", of somebody who is one of the two. */
  readonly whoever: ReadonlySet<string>;
  /** What somebody does for work, by the dictionary form of the verb, with "after" of "look after". */
  readonly works: ReadonlySet<string>;
  /** What is spent in a field: "years", "background"; verbs in their dictionary form. */
  readonly careers: ReadonlySet<string>;
  /** What stands between these and the field: "in". */
  readonly within: ReadonlySet<string>;
  /** What stands before "as", where any trade may follow it: "work as", by the dictionary form. */
  readonly employments: ReadonlySet<string>;
  /** Those whom a trade serves, each kind with the words that note such a trade: "patients" and "nurse". */
  readonly served: readonly { readonly says: ReadonlySet<string>; readonly notedAs: ReadonlySet<string> }[];
  /** "On", before the body somebody is one of. */
  readonly on: ReadonlySet<string>;
  /** What somebody can be one of: "the board". */
  readonly bodies: ReadonlySet<string>;
  /** "Here", behind what the writer is: "tiler here". */
  readonly here: ReadonlySet<string>;
  /** Words that tell the same work. */
  readonly groups: WordGroups;
};

/** One kind of thing that can have been, by what it is called. */
export type EventGroup = {
  /** By which words a text says so; verbs in their dictionary form. */
  readonly says: ReadonlySet<string>;
  /** Words that note it. */
  readonly notedAs: ReadonlySet<string>;
  /** Whether it is said wherever the word stands, and not of the recipient alone. */
  readonly isSure: boolean;
};

export type EventWords = {
  /** What somebody gives, makes, holds or wins. */
  readonly occasions: readonly EventGroup[];
  /** What somebody does once, by verbs. */
  readonly happenings: readonly EventGroup[];
  /** What happens to somebody, by nouns. */
  readonly turns: readonly EventGroup[];
  /** "Your". */
  readonly yours: ReadonlySet<string>;
  /** What stands before a thing that is there: "the". */
  readonly definite: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly our: ReadonlySet<string>;
  /** What tells that the two have met, by the dictionary form. */
  readonly encounters: ReadonlySet<string>;
  /** What one does with somebody whom one has come upon, by the dictionary form: "hear" of "I heard you on the radio". */
  readonly perceptions: ReadonlySet<string>;
  /** Words that note that one has. */
  readonly notedPerception: ReadonlySet<string>;
  /** What one does to somebody whom one has met or written to, by the dictionary form: "ask" of "you asked me". */
  readonly dealings: ReadonlySet<string>;
  /** "There", where one was. */
  readonly there: ReadonlySet<string>;
  /** What stands between thanks and what somebody did: "for" of "thanks for showing me". */
  readonly thanks: ReadonlySet<string>;
  /** One side, as the one something was done to: "me". */
  readonly toMe: ReadonlySet<string>;
  /** Behind somebody to whom something belongs. */
  readonly ofOwner: ReadonlySet<string>;
  /** What one does with an event that one is at, by the dictionary form: "attend". */
  readonly attendances: ReadonlySet<string>;
  /** Among whom one is at an event: "the audience". */
  readonly audiences: ReadonlySet<string>;
  /** Between something and those whom it is about: "the article about your cards". */
  readonly aboutThem: ReadonlySet<string>;
  /** What tells so behind "our": "our call". */
  readonly meetings: ReadonlySet<string>;
  /** What tells that a meeting was, before "to meet you", by the dictionary form. */
  readonly savoured: ReadonlySet<string>;
  /** Texts that note that they have. */
  readonly notedEncounter: RegExp;
  readonly congratulations: ReadonlySet<string>;
};

export type CheckWords = {
  readonly isFunctionWord: IsFunctionWord;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly names: NameWords;
  readonly roles: RoleWords;
  readonly events: EventWords;
  /** Who a statement is about. */
  readonly persons: {
    readonly me: ReadonlySet<string>;
    readonly you: ReadonlySet<string>;
    readonly both: ReadonlySet<string>;
  };
};

const none: ReadonlySet<string> = new Set();
const noNumbers: ReadonlyMap<string, number> = new Map();
const never = /(?!)/u;

/** For a language of which no words are known: numbers in figures and names are what is found then. */
export const noCheckWords: CheckWords = {
  isFunctionWord: () => false,
  numbers: {
    values: noNumbers,
    multipliers: noNumbers,
    joins: none,
    suffixes: noNumbers,
    parts: noNumbers,
    beforeParts: none,
    bySize: none,
    days: noNumbers,
    single: none,
    ofTheMessage: none,
    timeAsked: none,
  },
  dates: {
    months: noNumbers,
    doubtfulMonths: none,
    beforeMonths: none,
    weekdays: none,
    seasons: new Map(),
    past: none,
  },
  names: { common: none, titles: none, beforePlaces: none, sameAs: new Map(), ofPlace: never },
  roles: {
    professions: none,
    ending: never,
    beside: none,
    ranks: none,
    over: none,
    of: none,
    as: none,
    possessive: none,
    being: none,
    me: none,
    you: none,
    whoever: none,
    works: none,
    careers: none,
    within: none,
    employments: none,
    served: [],
    on: none,
    bodies: none,
    here: none,
    groups: [],
  },
  events: {
    occasions: [],
    happenings: [],
    turns: [],
    yours: none,
    definite: none,
    we: none,
    you: none,
    our: none,
    encounters: none,
    perceptions: none,
    notedPerception: none,
    dealings: none,
    there: none,
    thanks: none,
    toMe: none,
    ofOwner: none,
    attendances: none,
    audiences: none,
    aboutThem: none,
    meetings: none,
    savoured: none,
    notedEncounter: never,
    congratulations: none,
  },
  persons: { me: none, you: none, both: none },
};
