/** What other tools and people call the fields of this one, in several languages. */

import { suggestName } from '../field-name.ts';
import { isValidFieldName } from '../fields.ts';

/** Names as `keyOf` writes them. */
const names: Readonly<Record<string, string>> = {
  first_name:
    'firstname fname first name givenname forename firstnames recipientname prenom vorname nombre nome ' +
    'voornaam fornavn fornamn imie etunimi prenume',
  last_name:
    'lastname lname last surname familyname secondname nachname nom nomdefamille apellido apellidos cognome ' +
    'sobrenome achternaam etternavn efternamn nazwisko',
  full_name: 'fullname contactname leadname prospectname fullnames nomcomplet nombrecompleto nomecompleto',
  role:
    'role title jobtitle position headline occupation job currentposition currentrole currentjob jobposition ' +
    'poste fonction cargo puesto funktion beruf ruolo functie stelle',
  company:
    'company companyname organization organisation organizationname organisationname employer account accountname ' +
    'firm currentcompany business businessname firma firmenname unternehmen entreprise societe empresa azienda bedrijf',
  location:
    'location city town country region place homecity ville stadt ort ciudad cidade citta plaats stad land pays',
  how_known: 'howknown howweknow howyouknow',
  reason: 'reason reasontoconnect',
  question: 'question yourquestion',
  common_connections:
    'commonconnections commonconnection mutualconnections mutualconnection mutualfriend mutualfriends mutualcontact',
  shared_interests: 'sharedinterests sharedinterest commoninterests commoninterest interests interest',
  my_name: 'signature signoff',
  my_work: 'mywork yourwork whatyoudo whatido',
};

const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([field, keys]) => keys.split(' ').map((key) => [key, field] as const)),
);

/** Words before a name that only say whose record it is. */
const recipients = new Set(
  (
    'merge contact contacts lead prospect recipient subscriber person customer client member candidate profile ' +
    'data attributes properties property custom customfields fields field tag their the insert'
  ).split(' '),
);

/** Words before a name that make it the sender's. */
const senders = new Set(
  'sender my your me owner rep sig from user mein meine dein votre mon ma mi tu'.split(' '),
);

/** What a field of the recipient's is when it is the sender's. */
const ofSender: ReadonlyMap<string, string> = new Map([
  ['first_name', 'my_first_name'],
  ['full_name', 'my_name'],
  ['role', 'my_role'],
  ['company', 'my_company'],
  ['location', 'my_location'],
]);

/** Nouns that people put in brackets by hand, beside the names above. */
const gapNouns = new Set(
  (
    'name company place city topic date role title event industry school university position subject project ' +
    'product field friend connection reason talk article job link number country skill skills interest book post ' +
    'podcast conference course paper book team group department website email phone address day month year time ' +
    'problem achievement compliment detail details something sender recipient'
  ).split(' '),
);

/** Words that people put around them. */
const gapWords = new Set(
  (
    'insert your their the a an my his her our first last full mutual shared specific recent relevant here name ' +
    'add enter of or and'
  ).split(' '),
);

/** The words of a name, in lower case and without marks, whichever way they are joined. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function knownMeaning(words: readonly string[]): string | null {
  const whole = meanings.get(words.join(''));
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = words;
  if (rest.length === 0) return null;
  if (senders.has(first)) {
    if (rest.join('') === 'name') return 'my_name';
    const theirs = knownMeaning(rest);
    const mine = theirs === null ? undefined : ofSender.get(theirs);
    if (mine !== undefined) return mine;
  }
  return recipients.has(first) ? knownMeaning(rest) : null;
}

/** True when a person who reads this in brackets takes it for a gap to fill: "Your name", "insert company here". */
export function isKnownName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  if (knownMeaning(words) !== null) return true;
  return (
    words.some((word) => gapNouns.has(word)) &&
    words.every((word) => gapNouns.has(word) || gapWords.has(word))
  );
}

/** The field that a name from elsewhere means; a custom field when it is none of ours, null when it is no name. */
export function meaningOf(name: string): string | null {
  const known = knownMeaning(wordsOf(name));
  if (known !== null) return known;
  const own = suggestName(name.split('.').at(-1) ?? '');
  return isValidFieldName(own) ? own : null;
}

/** One of our fields that a name from elsewhere means; null when it is none of them. */
export function knownFieldOf(name: string): string | null {
  return knownMeaning(wordsOf(name));
}
