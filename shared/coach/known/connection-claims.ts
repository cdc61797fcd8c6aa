/** How people claim shared contacts, for the three rules that check such claims. */
import { overlapsAny, type Span, withoutOverlaps } from '../../span.ts';
import { nameAt } from '../reading/names-in-text.ts';
import { findPhrases, type ReadText } from '../reading/read-text.ts';

const people =
  '(?:contacts?|connections?|friends?|acquaintances?|people|colleagues?|links?|mutuals|network|circles?|relationships|followers)';
const shared = '(?:common|mutual|shared|overlapping|same|linkedin)';
const lots =
  '(?:(?:quite |such )?(?:a )?(?:lots?|ton|tons|bunch|bunches|number|good number|great number|large number|great many|good many|handful|host|wealth|loads|plenty|dozens|scores|hundreds|heaps|couple|few|fair few|good few) of|lots|loads|plenty|many|so many|too many|several|numerous|some|various|multiple|countless|more than a few|quite a few|quite some|a few|a couple|few|dozens|hundreds|enough|a good many|a great many|a fair few|a good few|a fair number of|more than a couple(?: of)?|more than one)';
const lead = `(?:(?:it (?:seems|looks|appears)(?: like| as if| that)?|i (?:see|saw|noticed|notice|can see)(?: that)?|looks like|seems|and|since|as|because) )?(?:(?:you and i|we)(?:'ve got| have got| have| share|'ve| seem to have| appear to have| both have| also have| also share| both know| know| do have| clearly have| already have|'re connected (?:to|through|with|by)| are connected (?:to|through|with|by)) |(?:having|sharing|given|with|by|through|via|thanks to|based on|due to|because of) (?:our )?)?`;

const vague: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${lead}${lots} (?:of )?(?:really |very )?(?:great |good |interesting |professional )?${shared} (?:\w+ )?${people}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b${lead}${lots} (?:of )?(?:the )?(?:same )?${people} (?:in common|who know (?:us both|each other)|between us)\b`,
    'g',
  ),
  /\b(?:we|you and i) (?:both )?(?:know|seem to know|follow) (?:(?:so |too )?(?:many|lots|several|some|plenty|a lot|a few|quite a few|a bunch|a number|loads)(?: of)? )(?:the )?(?:same )?people\b/g,
  /\b(?:we|you and i) (?:both )?(?:know|seem to know|run with|hang out with) (?:the|all the|a lot of the|many of the|some of the) same (?:people|crowd|circles)\b/g,
  /\b(?:we|you and i) (?:both )?(?:seem to )?(?:move|run|travel|work|swim) in (?:the |very |much the )*(?:same|similar) circles?\b/g,
  /\b(?:our|the) (?:\w+ )?(?:networks?|circles?|connections|contacts) (?:overlap|intersect|have a lot in common|cross|are very similar|seem to overlap)\b/g,
  /\b(?:our|the|your|these|those|through|via|by|from|all|of|given|with) (?:\w+ )?(?:mutual|common|shared) (?:connections|contacts|friends|acquaintances|network)\b/g,
  /\b(?:we|you and i)(?:'re| are)? (?:have|share|sharing|having|'ve got) (?:mutual|common|shared) (?:\w+ )?(?:connections|contacts|friends|acquaintances|network)\b/g,
  /\b(?:a|one|some) (?:mutual|common|shared) (?:friend|contact|connection|acquaintance|colleague)\b/g,
  /\b(?:have|share|with|found) (?:some |so much |much |a lot |lots )?(?:of )?(?:people|contacts|connections|friends) in common\b/g,
];

const numberWords: Readonly<Record<string, number>> = {
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
const numeral = String.raw`(?:over |more than |at least |around |about |nearly |almost )?(\d{1,5}|${Object.keys(numberWords).join('|')})\+?`;
const counted: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${lead}${numeral} (?:of our )?(?:(?:great|other|different|linkedin) )?${shared} (?:\w+ )?${people}\b`,
    'g',
  ),
  new RegExp(String.raw`\b${lead}${numeral} ${people} in common\b`, 'g'),
  new RegExp(
    String.raw`\b(?:we|you and i) (?:both )?(?:share|have) ${numeral} (?:\w+ )?(?:contacts|connections|friends|mutuals)\b`,
    'g',
  ),
];

export type CountedClaim = Span & { readonly count: number };

/** "We have 12 mutual connections", with the number it says. */
export function countedClaims(read: ReadText): readonly CountedClaim[] {
  const found = counted.flatMap((pattern) => findPhrases(read, pattern));
  return found
    .filter((span, at) => !overlapsAny(span, found.slice(0, at)))
    .map((span) => {
      const words = read.plain.slice(span.start, span.end);
      const digits = /\d{1,5}/.exec(words)?.[0];
      const spelled = Object.keys(numberWords).find((word) =>
        new RegExp(String.raw`\b${word}\b`).test(words),
      );
      return { ...span, count: digits === undefined ? (numberWords[spelled ?? 'one'] ?? 1) : Number(digits) };
    });
}

/** True when a name of a person follows closely: "a mutual friend, Dana Ortiz", "many contacts in common, Dana among them". */
function isNamedAfter(read: ReadText, span: Span): boolean {
  const rest = read.text.slice(span.end, span.end + 60);
  const stop = rest.search(/[.!?\n]/u);
  const nearby = stop < 0 ? rest : rest.slice(0, stop);
  for (const match of nearby.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)) {
    const before = nearby.slice(0, match.index);
    if (
      before.length <= 40 &&
      /^(?:[\s,:;(–—-]|such as|like|including|for example|e\.g|especially|among them|notably|namely|named|called|and|with|in|is|are|being|starting|one is)*$/iu.test(
        before,
      )
    ) {
      return nameAt(read.text, span.end + match.index) !== null;
    }
  }
  return false;
}

/** "Lots of common contacts" and its kin, where no name follows. Of overlapping matches, the longest. */
export function vagueClaims(read: ReadText): readonly Span[] {
  const counts = countedClaims(read);
  const longestFirst = vague
    .flatMap((pattern) => findPhrases(read, pattern))
    .filter((span) => !isNamedAfter(read, span) && !isNamedBefore(read, span))
    .filter((span) => !overlapsAny(span, counts))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return withoutOverlaps(longestFirst);
}

/** "Dana Ortiz, a mutual friend, …", "Dana is a mutual friend". */
function isNamedBefore(read: ReadText, span: Span): boolean {
  const before = read.text.slice(Math.max(read.body.start, span.start - 50), span.start);
  return (
    /\p{Lu}[\p{L}\p{M}'’-]+(?:,| is| was| and I(?:'m)?| \(| –| —)\s*$/u.test(before) &&
    !/(?:^|[.!?]\s*)I,?\s*$/u.test(before)
  );
}
