/** Words with which letters begin and end, in the languages people mix in. */
const salutations = [
  'hi',
  'hiya',
  'hey',
  'respected',
  'esteemed',
  'hello',
  'helo',
  'hullo',
  'dear',
  'greetings',
  'good (?:morning|afternoon|evening|day)',
  "g'day",
  'howdy',
  'hola',
  'bonjour',
  'ciao',
  'hallo',
  'salut',
  'namaste',
  'yo',
  'sup',
  'to whom it may concern',
  'to whom',
];

const closings = [
  '(?:with )?(?:(?:many|kind|kindest|best|warm|warmest) )*(?:regards|wishes|thanks)',
  'best',
  'cheers',
  'thanks',
  'thank you',
  'sincerely',
  String.raw`yours(?: \p{L}+)?`,
  'all the best',
  'take care',
  'warmly',
  'respectfully',
  'cordially',
  'tschüss',
];

/** At the beginning of a text in the form of `toPlain`; its first group is the salutation. */
export const salutation = new RegExp(String.raw`^\s*(${salutations.join('|')})(?![\p{L}\p{N}'-])`, 'u');

/** At the beginning of what closes a text in the form of `toPlain`. */
export const closing = new RegExp(String.raw`^(?:${closings.join('|')})[\s,.!–-]*`, 'u');
