/** Evidence in what a text calls theirs: "your talk on dwell time", "your label says …". */
import { overlapsAny } from '../../span.ts';
import type { Evidence } from './evidence-kinds.ts';
import { type PersonFacts, stem } from './person-facts.ts';
import type { ReadText, Sentence, Word } from './read-text.ts';
import { following, isPlainProfile, spanOf, telling } from './telling-words.ts';
import {
  businessThings,
  emptyModifiers,
  everybodysThings,
  functionWords,
  theirThings,
} from './word-lists.ts';

/** Up to where a new statement begins: "your post, it …", "your profile and I …". */
function beforeNewClause(read: ReadText, words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ plain, start }, index) => {
    if (
      index === 0 ||
      !/^(?:i|i'm|i've|i'd|it|it's|we|we're|they|they're|you|and|so|but|please|let's)$/.test(plain)
    )
      return false;
    const before = read.plain.slice(Math.max(0, start - 2), start);
    const next = words[index + 1]?.plain ?? '';
    return plain === 'and' || plain === 'so' || plain === 'but'
      ? /^(?:i|i'm|i've|i'd|we|it|would|really|think|thought|felt|wanted|let's)$/.test(next)
      : /[,–—;:(]/.test(before);
  });
  return at < 0 ? words : words.slice(0, at);
}

/** What something written or made by them does: it says, shows, leaves out. */
const tellingVerbs = new Set(
  'says said names named lists listed left leaves shows showed reports reported calls called gives gave claims claimed asks asked dates counts lacks mentions mentioned states answered solved taught proves proved ends begins quotes warns omits'.split(
    ' ',
  ),
);

/** "your talk on dwell time", "your sourdough workshop", "your choir in Marrowby". */
export function theirThing(
  read: ReadText,
  sentence: Sentence,
  index: number,
  facts: PersonFacts,
): Evidence | null {
  const your = read.words[index];
  if (your === undefined) return null;
  const phrase = beforeNewClause(read, following(read, sentence, index, 10));
  let length = phrase.findIndex(
    ({ plain }) => functionWords.has(plain) && plain !== 'own' && plain !== 'last' && plain !== 'first',
  );
  if (length === -1) length = phrase.length;
  const noun = phrase.slice(0, Math.min(length, 5));
  const thingAt = noun.findIndex(({ plain }) => theirThings.has(plain.replace(/'s$/u, '')));
  const everybodysAt = noun.findIndex(({ plain }) => everybodysThings.has(plain) && !theirThings.has(plain));
  const after = phrase.slice(noun.length);
  const specificAfter = after.filter((word) => telling(word, facts) && !isPlainProfile(word, facts));
  if (everybodysAt >= 0 && (thingAt < 0 || everybodysAt < thingAt)) return null;
  const between = phrase.at(-1);
  const hasQuote = overlapsAny({ start: your.end, end: (between ?? your).end }, read.quoted);
  if (thingAt >= 0) {
    const modifiers = noun.filter(
      (word, at) => at !== thingAt && telling(word, facts) && !emptyModifiers.has(word.plain),
    );
    const hasNumber = /#\d/.test(read.plain.slice(your.end, sentence.end));
    const hasSubject = modifiers.length > 0 || specificAfter.length > 0 || hasQuote || hasNumber;
    const last = specificAfter.at(-1) ?? modifiers.at(-1) ?? noun[thingAt];
    const isBusiness = noun.slice(0, thingAt + 1).some(({ plain }) => businessThings.has(plain));
    return { ...spanOf(your, last), kind: 'their-thing', weight: !hasSubject ? 0.5 : isBusiness ? 1 : 2 };
  }
  const own = noun.filter((word) => telling(word, facts) && !emptyModifiers.has(word.plain));
  if (own.length === 0) return null;
  const onlyProfile = own.every((word) => isPlainProfile(word, facts));
  if (onlyProfile) return { ...spanOf(your, own.at(-1)), kind: 'profile', weight: 0.5 };
  // "Your label says that nobody knows who carved the goose": what it says is known only to who has read it.
  const says =
    after.find(({ plain }) => tellingVerbs.has(plain)) ?? noun.find(({ plain }) => tellingVerbs.has(plain));
  const isSpoken =
    says !== undefined && phrase.some((word) => word.start > says.start && telling(word, facts));
  // "Your Sofia" has a name of its own.
  const isNamed = own.some(({ text, plain }) => text !== plain && !facts.profileWords.has(stem(plain)));
  // "Your premises in Dunmore", "your competitors": most of what is theirs, any of their trade has too.
  return {
    ...spanOf(your, specificAfter.at(-1) ?? own.at(-1)),
    kind: 'their-thing',
    weight: hasQuote || isSpoken ? 2 : isNamed ? 1.5 : 1,
  };
}
