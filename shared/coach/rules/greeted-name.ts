/** Whom a message greets, compared with whom it goes to; for the rules about names. */
import { foldForSearch } from '../../people/names.ts';
import type { Span } from '../../span.ts';
import { foldedWords } from '../known/person-facts.ts';
import { editDistance } from '../reading/names-in-text.ts';
import type { RuleContext } from '../rule-context.ts';

export const nobody =
  /^(?:there|all|everyone|everybody|team|folks|friends?|sir|madam|ma'am|maam|sirs|sir or madam|sir ?\/ ?madam|sir,? ?(?:or )?(?:ma'am|madam)|madam ?\/ ?sir|sir and madam|hiring (?:manager|team|committee)|recruiter|hr(?: manager| team)?|concerned|connection|connections|linkedin (?:member|user|friend|connection|family|connections)|professional|fellow \w+|colleague|colleagues|colleague there|networker|prospect|customer|valued \w+|business owner|owner|manager|reader|respected (?:sir|madam|sir\/madam)|esteemed \w+|guys|ladies and gentlemen|stranger|entrepreneur|founder|candidate|connection there|neighbours?|neighbors?|parents?|residents?|members?|supporters?|homeowners?|landlord|client|partner|applicant|students?|graduates?|alumn[ia]|alumn(?:us|ae)|author|artist|teachers?|investor|director|ceo|chef|nurse|donor|volunteers?|friend of \w+|whom it may concern|to whom it may concern|you|recipient|new connection|linkedin connection|mam|ma|hun|hon|buddy|pal|mate|bro|dude|fam|my friend|my dear|dear|professor|prof|doctor|dr|boss|chief|fellow)$/;

/** Titles and pet names, which other rules speak of or nobody minds. */
const noName =
  /^(?:ma|mam|hun|hon|my friend|friend|dear|my dear|buddy|mate|bro|fam|fellow|pal|dude|love|professor|prof|doctor|dr|teacher|uncle|aunty|auntie|bhai|boss|chief|madame|monsieur|first_?name|last_?name|re)$/;

const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|reverend|rabbi|herr|frau|monsieur|madame|doctor|dear|señor|señora)\.? /i;

/** Everyday forms of first names that share too few letters to be told by themselves. */
const shortForms: readonly (readonly string[])[] =
  'robert bob bobby rob;william bill billy will liam;elizabeth liz beth betty lisa eliza libby lizzie;richard dick rick rich;margaret peggy meg maggie greta;james jim jimmy jamie;john jack johnny;edward ted ned eddie;henry harry hank;charles chuck charlie;katherine catherine kate katie kathy kat cathy katy;anthony tony;alexander alexandra alex sasha sandy xander lex;dorothy dot dolly;mary molly polly;sarah sally;francis frank;theodore ted theo;joseph joe joey;michael mike mick;susan sue suzy;patrick paddy pat;patricia pat trish tricia;deborah deb debbie;rebecca becky becca;christopher chris kit topher;christine chris tina;aleksandra ola;ekaterina katya;dmitri dima;maria masha mia;francisco paco pancho;josé pepe;guadalupe lupe;ignacio nacho;mohammed mo;mohamed mo;muhammad mo;samuel sam;samantha sam;nicholas nick niko;andrew andy drew;daniel dan danny;david dave;stephen steve;steven steve;thomas tom;timothy tim;victoria vicky tori;anastasia nastya stacy;jennifer jenny jen;jessica jess;gregory greg;geoffrey jeff;jeffrey jeff;lawrence larry;leonard len lenny leo;abigail abby;barbara barb babs;eleanor ellie nell nora;helen nell;isabella bella izzy;jacqueline jackie;judith judy;kenneth ken;matthew matt;peter pete;philip phil;ronald ron;russell russ;vincent vince vinny;walter walt wally;zachary zach;bartholomew bart;benjamin ben;nathaniel nathan nate;natalia natasha tasha;giuseppe beppe;giovanni gianni;hans johannes;johannes jan hannes;wilhelmina mina;penelope penny'
    .split(';')
    .map((forms) => forms.split(' '));

export type GreetedName = Span & { readonly name: string; readonly match: 'same' | 'misspelt' | 'other' };

/** True when two first names may be the same person's: equal, one short for the other, or a known short form. */
function mayBeSame(written: string, real: string): boolean {
  if (written === real) return true;
  const [short, long] = written.length < real.length ? [written, real] : [real, written];
  // "Jo" for Johanna, "Tina" for Martina, "Toni" for Antonia.
  if (short.length >= 2 && (long.startsWith(short) || (short.length >= 3 && long.includes(short))))
    return true;
  // "Gabi" for Gabriela, "Andi" for Andreas.
  const isPetName =
    written.length <= 6 && written.length < real.length && /(?:ie|ey|ee|[aeioy])$/.test(written);
  if (isPetName && written.length >= 4 && written.slice(0, 3) === real.slice(0, 3)) return true;
  return shortForms.some((forms) => forms.includes(written) && forms.includes(real));
}

/** How a written word compares with the words of a name. */
export function compareName(written: string, nameWords: ReadonlySet<string>): GreetedName['match'] {
  const word = foldForSearch(written).replace(/'s$/u, '');
  const real = [...nameWords].flatMap((name) => [name, ...name.split(/['-]/u)]).filter((name) => name !== '');
  if (real.some((name) => mayBeSame(word, name)) || real.join('') === word.replace(/['-]/gu, ''))
    return 'same';
  const isNear = real.some((name) => {
    const most = Math.min(name.length, word.length) >= 7 ? 2 : 1;
    return (
      Math.min(name.length, word.length) >= 3 &&
      editDistance(word, name, most) <= most &&
      (name[0] === word[0] || name.length >= 5)
    );
  });
  return isNear ? 'misspelt' : 'other';
}

/** "JP" for Jean-Pierre Moreau. */
function isInitials(written: string, name: string): boolean {
  const initials = foldedWords(name)
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');
  return (
    /^(?:\p{Lu}\.?){2,3}$/u.test(written) && initials.startsWith(foldForSearch(written.replaceAll('.', '')))
  );
}

const hasLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** A name in another script cannot be compared. */
function isSameScript(written: string, name: string): boolean {
  return hasLatin(written) === hasLatin(name);
}

/** The name that the greeting gives them; null when it gives none, or the recipient's is not known. */
export function greetedName({ read, facts, input }: RuleContext): GreetedName | null {
  const addressee = read.greeting?.addressee;
  if (addressee === null || addressee === undefined || facts.nameWords.size === 0) return null;
  const written = read.text.slice(addressee.start, addressee.end);
  const plain = read.plain.slice(addressee.start, addressee.end);
  if (nobody.test(plain) || noName.test(plain) || /[{[\]}%<>]/.test(written)) return null;
  let start = addressee.start;
  let rest = written;
  for (let title = titles.exec(rest); title !== null; title = titles.exec(rest)) {
    start += title[0].length;
    rest = rest.slice(title[0].length);
  }
  const words = foldedWords(rest);
  if (words.length === 0 || words.length > 4 || (words.length > 1 && !/^\p{Lu}|^\p{Lo}/u.test(rest)))
    return null;
  // Without a salutation, or in small letters, it may be any word: "Diwali greetings, …", "hi again".
  const mayBeWord = read.greeting?.salutation === '' || /^\p{Ll}/u.test(rest);
  const isKnown = words.some((word) => facts.nameWords.has(word) || input.history.names.has(word));
  const isWord = mayBeWord && !isKnown;
  const isCompany = words.some((word) => facts.companyWords.has(word));
  const { name, callThem } = input.answers;
  if (isWord || isCompany || isInitials(rest, name) || !isSameScript(rest, `${name} ${callThem}`))
    return null;
  const matches = words.map((word) => compareName(word, facts.nameWords));
  const match = matches.includes('same')
    ? matches.includes('misspelt')
      ? 'misspelt'
      : 'same'
    : matches.includes('misspelt')
      ? 'misspelt'
      : 'other';
  return { start, end: addressee.end, name: rest, match };
}

/** What to write instead: as many names as were written. */
export function rightName({ facts }: RuleContext, written: string): string {
  const isWhole = /\s/u.test(written.trim()) && facts.lastName !== '';
  // Who is called "Dr Banda" has the last name in it already.
  return isWhole && !facts.firstName.endsWith(facts.lastName)
    ? `${facts.firstName} ${facts.lastName}`
    : facts.firstName;
}
