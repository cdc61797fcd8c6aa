/**
 * The people whom a text names as known to both, one by one: "we both know Ben Hart and Mark Low", "a few mutual
 * connections, including Ben", "Ben Hart and Mark Low are mutual connections".
 */
import { overlapsAny, type Span } from '../../span.ts';
import { nameAt } from '../reading/names-in-text.ts';
import type { ReadText } from '../reading/read-text.ts';

/** A turn of phrase beside which shared people are named, with texts in which it finds them and in which it must not. */
type Sign = {
  readonly pattern: RegExp;
  readonly finds: readonly string[];
  readonly misses: readonly string[];
};

const person = '(?:friends?|contacts?|connections?|colleagues?|acquaintances?)';

/** What stands before the names. */
export const signsBefore: readonly Sign[] = [
  {
    pattern: /\b(?:both|you and i) (?:also )?(?:know|worked with|studied with|trained with)\b/g,
    finds: ['We both know [Ben Hart] and [Mark Low].', 'You and I know [Ben].'],
    misses: ['We both know Leeds in the rain.', 'We both know that Monday is hard.'],
  },
  {
    pattern: new RegExp(String.raw`\b(?:mutual|common|shared) (?:linkedin )?${person}(?: in common)?`, 'g'),
    finds: [
      'We have mutual connections, including [Ben Hart].',
      'A few mutual connections, such as [Ben], [Mark Low] and 14 others.',
      'Our mutual friend [Lee] told me.',
      'Common contacts: [Ben Hart] & [Ann Dee].',
    ],
    misses: ['We have mutual connections. Your talk in Graz was good.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${person} in common\b|\bin common with\b|\bconnections? we share\b`,
      'g',
    ),
    finds: ['We have contacts in common ([Ben Hart], [Mark]).', 'People and friends in common, like [Ben].'],
    misses: ['We have friends in common. Graz was lovely.'],
  },
  {
    pattern:
      /\b(?:we|you and i) (?:both )?(?:share|have)(?= \p{Lu}[^.!?\n]{0,80} (?:as a|as|in) (?:(?:mutual|common|shared) )?(?:connections?|contacts?|friends?|common)\b)/giu,
    finds: ['We share [Ben Hart] as a connection.', 'We have [Ben] and [Mark] in common.'],
    misses: ['We share Leeds as a home.'],
  },
  {
    pattern: /\b(?:know|follow|met)(?: (?:many|some|several|most|a few|lots))?(?: of)? the same people\b/g,
    finds: [
      'We know some of the same people, e.g. [Ben Hart].',
      'We follow the same people: [Ben] and [Mark].',
    ],
    misses: ['We know some of the same people. Graz was lovely.'],
  },
  {
    pattern:
      /\byou (?:also |may |might |must )*know (?:my|our) (?:old |good |dear |former )?(?:friends?|colleagues?|boss|teacher|neighbours?|manager)\b/g,
    finds: ['You know my colleague [Ben Hart].', 'You may know our neighbours [Ben] and [Mark].'],
    misses: ['You know my street.'],
  },
  {
    pattern:
      /\b(?:friends? (?:of|with)|connected (?:to|through|with|via)|link(?:ed)? through|through our friend)\b/g,
    finds: ['I see you are connected to [Ben Hart] and [Mark].', 'I am a friend of [Lee Wong].'],
    misses: ['Our stations are connected through the old town.'],
  },
  {
    pattern:
      /\b(?:introduced (?:to me )?by|referred (?:to you )?by|recommended by|(?:advice|suggestion|recommendation) of)\b/g,
    finds: ['You were recommended by [Lee Wong].', 'I write at the suggestion of [Ben].'],
    misses: ['Your book was recommended by the county library.'],
  },
  {
    pattern:
      /\bi (?:know|heard of|heard about|learned of|got) (?:of |about )?(?:you|your name|your \w+) (?:from|through|via)\b/g,
    finds: ['I heard about you from [Ben Hart].'],
    misses: ['I know your book from university.'],
  },
];

/** What somebody who knows both has said or done. */
const saying: readonly string[] = [
  'suggested',
  'recommended',
  'told me',
  'thought (?:we|i|you|that)',
  'said (?:i|we|you)',
  'says (?:that )?(?:i|we|you|your|the)',
  'tells me',
  'asked me',
  'mentioned (?:you|your|that you)',
  'introduced (?:me|us)',
  'referred me',
  'pointed me',
  'encouraged me',
  'urged me',
  'sent me',
  'gave me your',
  'passed (?:me|on) your',
  'speaks (?:very )?highly of you',
  'put me on to you',
  'insisted',
  'advised me',
];

/** What stands behind the names. */
export const signsAfter: readonly Sign[] = [
  {
    pattern:
      /^ and you (?:have |both |also |once )*(?:work(?:ed)?|stud(?:y|ied)|know|met|sing|sang|serve[d]?|train(?:ed)?)\b/i,
    finds: ['I see that [Ben Hart] and you have worked together.', '[Ben] and you know each other.'],
    misses: ['The county and you have the same map.'],
  },
  {
    pattern: new RegExp(
      `^,? (?:is|are|was|were|and i are|both|being) (?:also |both |all |among |one of |some of )*(?:a |our |the |your and my )?(?:mutual|common|shared|joint) ${person}`,
      'i',
    ),
    finds: [
      '[Ben Hart] and [Mark Low] are mutual connections.',
      '[Ben Hart], [Mark Low] and 14 others are mutual connections.',
      '[Dana] is a mutual friend.',
    ],
    misses: ['Leeds and Graz are twin towns.'],
  },
  {
    pattern: new RegExp(`^,? (?:a|our|your and my) (?:mutual|common|shared) ${person}`, 'i'),
    finds: ['[Dana Ortiz], our mutual friend, told me.'],
    misses: ['Dana Ortiz, our plumber, told nobody.'],
  },
  {
    pattern:
      /^(?:,? (?:who|whom))? (?:we both know|knows? (?:us both|both of us|you and me|you too)|(?:is|are) (?:connected|known) to (?:us both|both of us))\b/i,
    finds: ['[Ben Hart] knows us both.', 'I sang with [Ben], whom we both know.'],
    misses: ['Ben Hart knows the way.'],
  },
  {
    pattern: new RegExp(
      String.raw`^(?: and (?:his|her|their) \w+)?,? (?:(?:kindly|also|once|just|both) )?(?:${saying.join('|')})\b`,
      'i',
    ),
    finds: ['[Lee Wong] suggested I write to you.', '[Ben] and [Mark] told me about your choir.'],
    misses: ['The county suggested a bridge.'],
  },
];

/** What may stand between a sign and the first name. */
const lead =
  /^(?:[\s,:;(–—-]|including|such as|like|for example|e\.g\.|especially|among them|among others|namely|notably|named|called|both|are|is|being|with|our|my|your|friends?|colleague|dear|old|,)*$/iu;

/** What may stand between two names of one list. */
const between = /^\s*(?:,|;|\/|&|(?:,\s*)?(?:and|as well as|plus|or)(?: also| even)?)\s*$/iu;

/** "… and 14 others". */
const andOthers = /^,? (?:and|&|plus) (?:\d{1,3}|\p{L}+)(?: \p{L}+)? (?:others?|more)\b/u;

const honorific =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Father|Sister|Brother|Pastor|Rev|Reverend|Rabbi|Imam|Sir|Dame|Chief|Captain|Coach|Uncle|Aunt|Aunty|Madam)\.? (?=\p{Lu})/u;

/** A name without its title: "Father Linus Okpalugo" is noted as "Linus Okpalugo". */
export function withoutHonorific(name: string): string {
  return name.replace(honorific, '');
}

const isArticle = /^(?:The|A|An|Our|Your|My|This|That|Both|Most|Many|Some) /u;

/** "We both know Leeds in the rain", "through Paper conservation", "from The Cold Materials week": no person. */
function isPersonHere(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 12);
  if (isArticle.test(`${name} `) || /^ (?:in the|well|inside|too well|at its|as a home)/.test(after))
    return false;
  return (
    name.includes(' ') ||
    !/^ \p{Ll}/u.test(after) ||
    /^ (?:and|as|from|who|whom|at|in|is|are|was|of|told|said|when|since|because|so|but|while|through|suggested|knows)\b/u.test(
      after,
    )
  );
}

/** The lists of names in the body, each name in the order of the text; a name alone is a list of one. */
function listsOfNames(read: ReadText): readonly (readonly Span[])[] {
  const lists: Span[][] = [];
  let end = read.body.start;
  for (const word of read.words) {
    if (word.start < end || word.start >= read.body.end || !/^\p{Lu}/u.test(word.text)) continue;
    const name = nameAt(read.text, word.start);
    if (name === null || overlapsAny(name, read.quoted)) continue;
    const last = lists.at(-1);
    const previous = last?.at(-1);
    if (previous !== undefined && between.test(read.text.slice(previous.end, name.start))) last?.push(name);
    else lists.push([name]);
    end = name.end;
  }
  return lists;
}

function endOfSentence(read: ReadText, position: number): number {
  const stop = read.sentences.find(({ start, end }) => start <= position && position <= end);
  return stop?.end ?? read.text.length;
}

/** The names of people, in the order of the text, that it claims as known to both. */
export function claimedContacts(read: ReadText): readonly Span[] {
  const lists = listsOfNames(read);
  const claimed = new Set<Span>();
  for (const { pattern } of signsBefore) {
    for (const match of read.plain.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const until = endOfSentence(read, from);
      const list = lists.find(
        ([first]) =>
          first !== undefined &&
          first.start >= from &&
          first.start < until &&
          lead.test(read.text.slice(from, first.start)),
      );
      const [first] = list ?? [];
      if (list !== undefined && first !== undefined && isPersonHere(read.text, first))
        for (const name of list) claimed.add(name);
    }
  }
  for (const list of lists) {
    const last = list.at(-1);
    const [first] = list;
    if (last === undefined || first === undefined) continue;
    if (/\b(?:at|in|from|of|near) $/.test(read.text.slice(0, first.start).slice(-6))) continue;
    const after = read.text.slice(last.end, last.end + 80).replace(andOthers, '');
    if (isArticle.test(`${read.text.slice(first.start, first.end)} `)) continue;
    if (signsAfter.some(({ pattern }) => pattern.test(after))) for (const name of list) claimed.add(name);
  }
  return lists.flat().filter((name) => claimed.has(name));
}
