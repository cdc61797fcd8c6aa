/** What stands before the names of people whom both know; in the examples they stand in brackets. */
import { anyOf, type Sign } from '../../../exact/signs.ts';
import { acquaintance, former, person } from './people.ts';

/** Whom the sender may know: "my old teacher". */
const ofMine = `(?:my|our) (?:(?:old|good|dear|former|little) )?${anyOf([
  'friends?',
  'colleagues?',
  'neighbours?',
  'boss',
  'manager',
  'teacher',
  'sister',
  'brother',
  'cousin',
  'aunt',
  'uncle',
  'mother',
  'father',
  'daughter',
  'son',
  'wife',
  'husband',
])}`;

export const beforePeople: readonly Sign[] = [
  {
    pattern: /\b(?:both|you and i) (?:also )?(?:know|worked with|studied with|trained with)\b/g,
    hits: ['We both know [Ben Hart] and [Mark Low].', 'You and I know [Ben].'],
    misses: ['We both know Leeds in the rain.', 'We both know that Monday is hard.'],
  },
  {
    pattern: new RegExp(String.raw`\b(?:mutual|common|shared) (?:linkedin )?${person}(?: in common)?`, 'g'),
    hits: [
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
    hits: ['We have contacts in common ([Ben Hart], [Mark]).', 'People and friends in common, like [Ben].'],
    misses: ['We have friends in common. Graz was lovely.'],
  },
  {
    pattern:
      /\b(?:we|you and i) (?:both )?(?:share|have)(?= \p{Lu}[^.!?\n]{0,80} (?:as a|as|in) (?:(?:mutual|common|shared) )?(?:connections?|contacts?|friends?|common)\b)/giu,
    hits: ['We share [Ben Hart] as a connection.', 'We have [Ben] and [Mark] in common.'],
    misses: ['We share Leeds as a home.'],
  },
  {
    pattern: /\b(?:know|follow|met)(?: (?:many|some|several|most|a few|lots))?(?: of)? the same people\b/g,
    hits: [
      'We know some of the same people, e.g. [Ben Hart].',
      'We follow the same people: [Ben] and [Mark].',
    ],
    misses: ['We know some of the same people. Graz was lovely.'],
  },
  {
    pattern: new RegExp(
      String.raw`\byou (?:also |once |may |might |must )*(?:know|met|taught|(?:work|stud|train|sang|serv)\w* with) ${ofMine}\b`,
      'g',
    ),
    hits: [
      'You know my colleague [Ben Hart].',
      'You may know our neighbours [Ben] and [Mark].',
      'You worked with my sister [Ann Dee] at the mill.',
    ],
    misses: ['You know my street.', 'You worked with my plans of Leeds.'],
  },
  {
    pattern: new RegExp(
      String.raw`\byou (?:also |may |might |must |probably |surely )*know(?= [^.!?\n]{2,60}, ${ofMine}\b)`,
      'g',
    ),
    hits: ['You must know [Ben Hart], my old teacher.'],
    misses: ['You must know Leeds in the rain.'],
  },
  {
    pattern: new RegExp(String.raw`\b(?:we|you and i) (?:both |also )?share (?:\w+ ){0,3}${person}\b`, 'g'),
    hits: ['We share a few contacts, such as [Ben Hart] and [Mark].', 'We share connections: [Ben] & [Ann].'],
    misses: ['We share several friends. Graz was lovely.'],
  },
  {
    pattern: /\b(?:i was|we were)(?: both)? (?:told|sent|pointed|referred|introduced)(?: \w+){0,4} by\b/g,
    hits: ['I was told about you by [Ben Hart].', 'I was sent your way by [Ben] and [Ann].'],
    misses: ['I was told about the flood by the county.'],
  },
  {
    pattern:
      /\b(?:at|on|upon)(?= [^.!?\n]{2,60}'s (?:suggestion|advice|recommendation|introduction|request)\b)/g,
    hits: ['I am writing at [Ben Hart]’s suggestion.', 'On [Ann Dee]’s advice I write to you.'],
    misses: ['I planted it at my doctor’s suggestion.'],
  },
  {
    pattern:
      /\b(?:through|via|from)(?= [^.!?\n]{2,60} i (?:learned|learnt|heard|know|found|came)\b[^.!?\n]{0,20} you(?:rs?)?\b)/g,
    hits: ['Through [Ben Hart] I learned about your hives.', 'From [Ann] and [Mark] I know of your choir.'],
    misses: ['Through the library I found your book.'],
  },
  {
    pattern:
      /\b(?:friends? (?:of|with)|connected (?:to|through|with|via)|link(?:ed)? through|through our friend)\b/g,
    hits: ['I see you are connected to [Ben Hart] and [Mark].', 'I am a friend of [Lee Wong].'],
    misses: ['Our stations are connected through the old town.'],
  },
  {
    pattern:
      /\b(?:introduced (?:to me )?by|referred (?:to you )?by|recommended by|(?:advice|suggestion|recommendation) of)\b/g,
    hits: ['You were recommended by [Lee Wong].', 'I write at the suggestion of [Ben].'],
    misses: ['Your book was recommended by the county library.'],
  },
  {
    pattern:
      /\bi (?:know|heard of|heard about|learned of|got) (?:of |about )?(?:you|your name|your \w+) (?:from|through|via)\b/g,
    hits: ['I heard about you from [Ben Hart].'],
    misses: ['I know your book from university.'],
  },
  {
    pattern: new RegExp(String.raw`\byour ${former}${acquaintance}(?=[^.!?\n]{2,60}\b(?:me|my|us)\b)`, 'g'),
    hits: ['Your former student [Ann Dee] is my neighbour.', 'Your colleagues [Ben] and [Mark] told us.'],
    misses: ['Your colleague wrote that Mark Low has retired.', 'Your friend Ben has retired.'],
  },
  {
    pattern: /\bi (?:hear|heard|learned|learnt|understand|know) from\b(?=[^.!?\n]{2,80}\byou)/g,
    hits: ['I hear from [Ann Dee] that you keep bees.'],
    misses: ['I know from Leeds how rain sounds.'],
  },
  {
    pattern: /\b(?:we|you and i) (?:both )?(?:have|share) in common\b/g,
    hits: ['One friend we have in common: [Ann Dee].', 'We have in common [Ben] and [Mark].'],
    misses: ['What we have in common is the tide.'],
  },
];
