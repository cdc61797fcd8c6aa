/** What stands behind the names of people whom both know; in the examples they stand in brackets. */
import { anyOf, type Sign } from '../../../exact/signs.ts';
import { acquaintance, former, person } from './people.ts';

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
  'put us in touch',
  'connected us',
  '(?:shared|forwarded) your',
  'recommends? you',
  'follows? (?:both of us|us both)',
];

export const behindPeople: readonly Sign[] = [
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
    pattern:
      /^,? whom? (?:i (?:think|believe|hear|understand) )?you (?:also |both )?(?:know|met|taught|work(?:ed)? with)\b/i,
    hits: ['I sing with [Ben Hart], whom I think you know.', '[Ann], who you met in Graz, is my aunt.'],
    misses: ['I sing Ben Hart’s songs, which you know.', 'Do you know the tide tables of Graz?'],
  },
  {
    pattern: new RegExp(`^, your ${former}${acquaintance}\\b`, 'i'),
    hits: ['I work with [Ann Dee], your old flatmate.'],
    misses: ['I grew Ann Dee, your prize rose.'],
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
      String.raw`^(?: and (?:his|her|their) \w+| (?:from|at|of) [^,.!?\n]{2,40})?,? (?:who )?(?:(?:kindly|also|once|just|both) )?${anyOf(saying)}\b`,
      'i',
    ),
    hits: [
      '[Lee Wong] suggested I write to you.',
      '[Ben] and [Mark] told me about your choir.',
      '[Ben Hart] and [Mark Low] both speak highly of you.',
      'It was [Ann Dee] who suggested that I write.',
      '[Lee Wong] from the county library put us in touch.',
    ],
    misses: ['The county suggested a bridge.'],
  },
];
