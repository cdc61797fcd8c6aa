/** The small words of English, of which there are only so many: what stands before a noun, a verb or a clause. */
import { wordList } from './word-list.ts';

/** Pronouns that can only be the subject of a verb, or are it where they stand first. */
export const subjectPronouns = wordList('i we you u they he she it');

export const objectPronouns = wordList('me us you him her them it');

/** Who or what it is, they leave open: no verb, and with no article. */
export const indefinites = wordList(
  `everything something anything nothing everyone someone anyone everybody somebody anybody nobody
   noone`,
);

export const possessives = wordList('my our your ur his her its their whose');

/** Who is spoken to, in whatever form, and as it is typed in a hurry. */
export const listener = wordList('you your yours yourself u ur');

export const determiners = wordList(
  'a an the this that these those some any each every no another both all many several few my our your his her its their',
);

/** Whether a word opens what is spoken about: "the", "every", "my". */
export const isDeterminer = (token: { readonly lower: string } | undefined): boolean =>
  token !== undefined && (determiners.has(token.lower) || possessives.has(token.lower));

/** Whether a word is the ending that says whose something is: "'s", "'". */
export const isOwnersEnding = (token: { readonly lower: string } | undefined): boolean =>
  /^['’]s?$/.test(token?.lower ?? '');

/** Auxiliaries in the forms that make a clause finite, contracted ones included. */
export const auxiliaries = wordList(
  `am is are was were be has have had do does did can could will would may might shall should must ought cannot 'm 're 's 've
   'll 'd ca wo shd shld wd wld cld hv`,
);

export const modals = wordList(
  "can could will would may might shall should must ought cannot 'll 'd ca wo shd shld wd wld cld",
);

export const forms = {
  be: wordList("am is are was were be been being 'm 're 's"),
  have: wordList("has have had 've"),
  do: wordList('do does did'),
};

export const prepositions = wordList(
  `at in on about from by with through via for of to into over under during after before between among around across
   near against without within towards toward regarding concerning behind beyond per like since until upon inside outside
   alongside along off throughout despite`,
);

/** What begins a clause inside another one. */
export const subordinators = wordList(
  `that which who whom whose how what where when why whether if because since while although though as unless until once
   before after than so whatever whoever whenever wherever`,
);

export const questionWords = wordList('who whom whose how what where when why which');

export const coordinators = wordList('and or but nor');

/** "practise", "analyse": the library's dictionary form is the American one. */
export const britishBase = /(?:[iy]se|our)$/;
