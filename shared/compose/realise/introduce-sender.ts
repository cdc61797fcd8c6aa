/** The sender's role and company as a sentence of their own: "I am a data analyst at Northside Rail." */
import type { Language } from '../../language/language.ts';
import { asSentence, withoutMark } from './finish.ts';
import { tidy } from './repair/tidy.ts';
import { isRole } from './words/head-noun.ts';
import { inside } from './words/names.ts';

/** Offices that there is one of, which go without an article: "I am Head of Data". */
const office =
  /^(?:(?:co-?)?head|chief|ceo|cto|cfo|coo|cmo|cio|vp|svp|evp|vice|president|chair|director of|deputy|principal of|dean|founder|co-?founder|owner|minister)\b/i;

/** What is said of oneself without an article: "I am retired", "I am between jobs"; not "a retired nurse". */
const noArticle =
  /^(?:(?:a|an|the|my|between|currently|in|on)\b|freelance$|(?:retired|self-employed)(?=$|[,;(]| (?:and|but|from|now|since|in|after|at)\b))/iu;

/** Words that begin with a vowel as one says them, though not all as one writes them. */
const vowelSound = /^(?:[aeio]|u(?!ni|se|su|ro|[kx])|h(?:our|onest|onou?r|eir)|msc\b|8|11\b|18)/i;
const consonantSound = /^(?:one\b|once\b|eu|u[bk])/i;
/** Letters that are named one by one: "an F1 engineer", "an MRI scan", "a UX designer". */
const spelt = /^[A-Z](?=[A-Z\d]|-)/;
const vowelLetter = /^[AEFHILMNORSX]/;
/** Capitals that are said as a word, since a vowel stands where a word has one: "NATO", "RAM". */
const saidAsWord = /^[B-DF-HJ-NP-TV-Z][AEIOU][B-DF-HJ-NP-TV-Z]/;

/** "a" or "an" before these words. */
export function indefiniteArticle(words: string): 'a' | 'an' {
  if (spelt.test(words) && !saidAsWord.test(words)) return vowelLetter.test(words) ? 'an' : 'a';
  return vowelSound.test(words) && !consonantSound.test(words) ? 'an' : 'a';
}

/** The role with its article, or without where it takes none. */
export function withArticle(role: string): string {
  const doing =
    /^\p{L}+ing\b/u.test(role) &&
    !isRole(
      /^[\p{L}-]+(?: [\p{L}-]+)*?(?= (?:at|in|for|of|with)\b|[,(]|$)/u
        .exec(role)?.[0]
        .split(' ')
        .at(-1)
        ?.toLowerCase() ?? '',
    );
  return doing || office.test(role) || noArticle.test(role) ? role : `${indefiniteArticle(role)} ${role}`;
}

/** What is said beside a role: "(looking for work)", ", open to new jobs". The place belongs before it. */
const besides = / \(|, (?:open|looking|seeking|available|currently|formerly|previously|retired|now|ex)\b/iu;

/** The sentence that says who the sender is; null without a role and a company. */
export function introduceSender(role: string, company: string, language: Language): string | null {
  const place = withoutMark(tidy(company));
  const typed = withoutMark(tidy(role));
  if (typed === '') return place === '' ? null : asSentence(`I work at ${place}`);
  // "Strength & Conditioning Coach" is written in capitals throughout.
  const words = /^\p{Lu}\p{L}*(?: (?:&|and|\p{Lu}\p{L}*))* & (?:\p{Lu}\p{L}* ?)+$/u.test(typed)
    ? typed
    : inside(typed, language);
  const known = place === '' || typed.toLowerCase().includes(place.toLowerCase());
  const rest = known ? '' : ` at ${place}`;
  if (/^(?:I|I'm|we)\s/i.test(typed)) return asSentence(`${words}${rest}`);
  const aside = besides.exec(words)?.index ?? words.length;
  return asSentence(`I am ${withArticle(words.slice(0, aside))}${rest}${words.slice(aside)}`);
}
