/** How a text claims shared contacts: vaguely, or by their number. */
import { anyOf, type Sign } from '../../../exact/signs.ts';

const people = anyOf([
  'contacts?',
  'connections?',
  'friends?',
  'acquaintances?',
  'people',
  'colleagues?',
  'links?',
  'mutuals',
  'network',
  'circles?',
  'relationships',
  'followers',
]);

const shared = anyOf(['common', 'mutual', 'shared', 'overlapping', 'same', 'linkedin']);

/** "A lot of", "hundreds of". */
const heapOf = `(?:(?:quite |such )?(?:an? )?(?:good |great |large |fair )?${anyOf([
  'lots?',
  'tons?',
  'bunch(?:es)?',
  'number',
  'many',
  'handful',
  'host',
  'wealth',
  'loads',
  'plenty',
  'dozens',
  'scores',
  'hundreds',
  'heaps',
  'couple',
  'few',
])} of)`;

/** "Many", "more than a few". */
const several = anyOf([
  '(?:so |too )?many',
  '(?:more than |quite )?(?:a )?(?:good |fair )?few',
  '(?:more than )?a couple',
  'more than one',
  'lots',
  'loads',
  'plenty',
  'several',
  'numerous',
  'some',
  'various',
  'multiple',
  'countless',
  'quite some',
  'dozens',
  'hundreds',
  'enough',
  'a (?:good|great) many',
]);

const many = `(?:${heapOf}|${several})`;

const weBoth = '(?:we|you and i)';

const have = anyOf([
  "(?:'ve| have)(?: got| both| also| already)?",
  'both have',
  '(?:also )?have',
  'do have',
  'clearly have',
  '(?:also |both )?share',
  '(?:seem|appear) to have',
  '(?:both )?know',
  "(?:'re| are) connected (?:to|through|with|by)",
]);

const seen = anyOf([
  'it (?:seems|looks|appears)(?: like| as if| that)?',
  'i (?:see|saw|noticed?|can see)(?: that)?',
  'looks like',
  'seems',
  'and',
  'since',
  'as',
  'because',
]);

const given = anyOf([
  'having',
  'sharing',
  'given',
  'with',
  'by',
  'through',
  'via',
  'thanks to',
  'based on',
  'due to',
  'because of',
]);

/** What may lead up to a claim and belongs to it: "It seems we have …", "given our …". */
const lead = `(?:${seen} )?(?:${weBoth}(?: |(?='))${have} |${given} (?:our )?)?`;

const kind = '(?:(?:really |very )?(?:great|good|interesting|professional|other|different|linkedin) )?';

/** Many shared contacts of whom none is named. */
export const vagueContacts: readonly Sign[] = [
  {
    pattern: new RegExp(String.raw`\b${lead}${many} (?:of )?${kind}${shared} (?:\w+ )?${people}\b`, 'g'),
    hits: [
      'It seems we have more than a few common connections.',
      'We share lots of mutual contacts in logistics.',
      'I see that we’ve got quite a number of shared professional contacts.',
      'Given our many mutual friends, hello.',
    ],
    misses: ['Many people in your choir sing alto.', 'Many common frogs have connections to your pond.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${lead}${many} (?:of )?(?:the )?(?:same )?${people} (?:in common|who know (?:us both|each other)|between us)\b`,
      'g',
    ),
    hits: ['We have so many people in common.', 'There are dozens of contacts between us.'],
    misses: ['Several people in your street asked.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${weBoth} (?:both )?(?:know|seem to know|follow) (?:${many} )(?:of )?(?:the )?(?:same )?people\b`,
      'g',
    ),
    hits: ['We both know a lot of the same people.', 'You and I follow many people.'],
    misses: ['We know the people of your street.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${weBoth} (?:both )?(?:know|seem to know|run with|hang out with) (?:(?:all|a lot of|many of|some of) )?the same (?:people|crowd|circles)\b`,
      'g',
    ),
    hits: ['We know the same people.', 'You and I hang out with some of the same crowd.'],
    misses: ['We sing the same songs.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${weBoth} (?:both )?(?:seem to )?(?:move|run|travel|work|swim) in (?:the |very |much the )*(?:same|similar) circles?\b`,
      'g',
    ),
    hits: ['We seem to move in the same circles.', 'You and I work in very similar circles.'],
    misses: ['We swim in circles round the buoy.'],
  },
  {
    pattern:
      /\b(?:our|the) (?:\w+ )?(?:networks?|circles?|connections|contacts) (?:seem to )?(?:overlap|intersect|cross|have a lot in common|are very similar)\b/g,
    hits: ['I see our networks overlap.', 'Our professional circles seem to overlap.'],
    misses: ['Our fields overlap at the brook.'],
  },
  {
    pattern:
      /\b(?:our|the|your|these|those|through|via|by|from|all|of|given|with) (?:\w+ )?(?:mutual|common|shared) (?:connections|contacts|friends|acquaintances|network)\b/g,
    hits: ['I found you through mutual friends.', 'Our many shared contacts say so.'],
    misses: ['Our common land floods.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${weBoth}(?:'re| are)? (?:have|share|sharing|having|'ve got) (?:mutual|common|shared) (?:\w+ )?(?:connections|contacts|friends|acquaintances|network)\b`,
      'g',
    ),
    hits: ['We have mutual connections.', 'You and I share common professional contacts.'],
    misses: ['We share common land.'],
  },
  {
    pattern:
      /\b(?:a|one|some) (?:mutual|common|shared) (?:friend|contact|connection|acquaintance|colleague)\b/g,
    hits: ['A mutual friend thought of you.', 'Some common acquaintance told me.'],
    misses: ['A common frog sat there.'],
  },
  {
    pattern:
      /\b(?:have|share|with|found) (?:some |so much |much |a lot |lots )?(?:of )?(?:people|contacts|connections|friends) in common\b/g,
    hits: ['We have people in common.', 'It is good to write to one with friends in common.'],
    misses: ['We have a hedge in common.'],
  },
];

/** Numbers as words. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};

const about = '(?:(?:over|more than|at least|around|about|nearly|almost) )?';
const numeral = String.raw`${about}(?:\d{1,5}|${Object.keys(numberWords).join('|')})\+?`;

/** Shared contacts by their number. */
export const countedContacts: readonly Sign[] = [
  {
    pattern: new RegExp(
      String.raw`\b${lead}${numeral} (?:of our )?${kind}${shared} (?:\w+ )?${people}\b`,
      'g',
    ),
    hits: ['We have 12 mutual connections.', 'It seems we share over forty common professional contacts.'],
    misses: ['12 people in your choir told me.', 'I saw 12 common frogs.'],
  },
  {
    pattern: new RegExp(String.raw`\b${lead}${numeral} ${people} in common\b`, 'g'),
    hits: ['We have five contacts in common.'],
    misses: ['Five gardens in common ownership flooded.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${weBoth} (?:both )?(?:share|have) ${numeral} (?:\w+ )?(?:contacts|connections|friends|mutuals)\b`,
      'g',
    ),
    hits: ['We share nine connections.', 'You and I have 14 LinkedIn contacts.'],
    misses: ['We share nine hives.'],
  },
];
