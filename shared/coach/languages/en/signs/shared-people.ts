/** How a text names the people whom both know. The names that each example must yield stand in brackets. */

import { prepositions, subordinators } from '../../../../language/closed-class.ts';
import { anyOf, type Sign } from '../../../exact/signs.ts';
import type { SharedPeople } from '../../language-signs.ts';

const person = anyOf(['friends?', 'contacts?', 'connections?', 'colleagues?', 'acquaintances?']);

const worked = anyOf([
  'work(?:ed)?',
  'stud(?:y|ied)',
  'know',
  'met',
  'sing',
  'sang',
  'served?',
  'train(?:ed)?',
]);

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

/** What stands before the names. */
const before: readonly Sign[] = [
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
  'speaks? (?:very )?highly of you',
  'put me on to you',
  'insisted',
  'advised me',
];

/** What stands behind the names. */
const behind: readonly Sign[] = [
  {
    pattern: new RegExp(String.raw`^ and you (?:have |both |also |once )*${worked}\b`, 'i'),
    hits: ['I see that [Ben Hart] and you have worked together.', '[Ben] and you know each other.'],
    misses: ['The county and you have the same map.'],
  },
  {
    pattern: new RegExp(
      `^,? (?:is|are|was|were|and i are|both|being) (?:also |both |all |among |one of |some of )*(?:a |our |the |your and my )?(?:mutual|common|shared|joint) ${person}`,
      'i',
    ),
    hits: [
      '[Ben Hart] and [Mark Low] are mutual connections.',
      '[Ben Hart], [Mark Low] and 14 others are mutual connections.',
      '[Dana] is a mutual friend.',
    ],
    misses: ['Leeds and Graz are twin towns.'],
  },
  {
    pattern: new RegExp(
      `^,? (?:is|are) (?:an? |both )?(?:(?:old|good|dear) )?(?:${person} of ours|(?:someone|somebody|people) (?:whom |that )?we both know)`,
      'i',
    ),
    hits: ['[Ben Hart] is a friend of ours.', '[Ben] and [Ann Dee] are people we both know.'],
    misses: ['Ben Hart is a friend of the museum.'],
  },
  {
    pattern: /^,? who (?:also |once )?(?:knows|met|taught|trained|works? with|worked with|sings with) you\b/i,
    hits: ['My colleague [Ben Hart], who knows you from Leeds, told me.'],
    misses: ['My colleague Ben Hart, who knows every reed, is ill.'],
  },
  {
    pattern: /^ (?:connects|links|joins) (?:us|you and me|the two of us)\b/i,
    hits: ['LinkedIn shows that [Ben Hart] connects us.'],
    misses: ['Hart Lane connects the two mills.'],
  },
  {
    pattern: new RegExp(`^,? (?:a|our|your and my) (?:mutual|common|shared) ${person}`, 'i'),
    hits: ['[Dana Ortiz], our mutual friend, told me.'],
    misses: ['Dana Ortiz, our plumber, told nobody.'],
  },
  {
    pattern:
      /^(?:,? (?:who|whom))? (?:we both know|knows? (?:us both|both of us|you and me|you too)|(?:is|are) (?:connected|known) to (?:us both|both of us))\b/i,
    hits: ['[Ben Hart] knows us both.', 'I sang with [Ben], whom we both know.'],
    misses: ['Ben Hart knows the way.'],
  },
  {
    pattern: new RegExp(
      String.raw`^(?: and (?:his|her|their) \w+)?,? (?:who )?(?:(?:kindly|also|once|just|both) )?${anyOf(saying)}\b`,
      'i',
    ),
    hits: [
      '[Lee Wong] suggested I write to you.',
      '[Ben] and [Mark] told me about your choir.',
      '[Ben Hart] and [Mark Low] both speak highly of you.',
      'It was [Ann Dee] who suggested that I write.',
    ],
    misses: ['The county suggested a bridge.'],
  },
];

export const sharedPeople: SharedPeople = {
  before,
  behind,
  leads: [
    'including',
    'includes?',
    'such as',
    'like',
    'for example',
    String.raw`e\.g\.`,
    'especially',
    'starting',
    'among them',
    'among others',
    'namely',
    'notably',
    'named',
    'called',
    'both',
    'are',
    'is',
    'one is',
    'being',
    'with',
    'our',
    'my',
    'your',
    'friends?',
    'colleagues?',
    'dear',
    'old',
  ],
  joins: ['and', 'as well as', 'plus', 'or'],
  more: ['others?', 'more'],
  honorifics: [
    'Dr',
    'Prof',
    'Professor',
    'Mr',
    'Mrs',
    'Ms',
    'Miss',
    'Mx',
    'Father',
    'Sister',
    'Brother',
    'Pastor',
    'Rev',
    'Reverend',
    'Rabbi',
    'Imam',
    'Sir',
    'Dame',
    'Chief',
    'Captain',
    'Coach',
    'Uncle',
    'Aunt',
    'Aunty',
    'Madam',
  ],
  openers: [...prepositions, ...subordinators],
  determiners: ['The', 'A', 'An', 'Our', 'Your', 'My', 'This', 'That', 'Both', 'Most', 'Many', 'Some'],
  ofPlaces: ['in the', 'well', 'inside', 'too well', 'at its', 'as a home'],
  beforePlaces: ['at', 'in', 'from', 'of', 'near'],
  afterNames: [
    'and',
    'as',
    'from',
    'who',
    'whom',
    'at',
    'in',
    'is',
    'are',
    'was',
    'of',
    'told',
    'said',
    'when',
    'since',
    'because',
    'so',
    'but',
    'while',
    'through',
    'suggested',
    'knows',
  ],
};
