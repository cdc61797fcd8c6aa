/** Evidence in what a text says that they did: "you asked about open data", "you count cod on the Vesle bank". */
import type { Evidence } from './evidence-kinds.ts';
import type { PersonFacts } from './person-facts.ts';
import type { ReadText, Sentence, Word } from './read-text.ts';
import { following, isPlainProfile, spanOf, telling } from './telling-words.ts';
import { isTelling } from './word-lists.ts';

const pastVerbs = new Set(
  (
    'said wrote asked mentioned spoke gave presented posted built made published described showed argued explained taught led ran ' +
    'organised organized founded designed told recommended answered replied replaced fixed maintained reviewed edited translated ' +
    'released compared warned noted quoted called played sang planted grew baked painted wore won lost moved left switched closed ' +
    'opened carried helped drew wove set put chose kept brought found did spent sold bought cooked read knew thought took held cut ' +
    'ended began cited raised hosted chaired judged coached trained voted studied measured tested proved shipped wrapped turned'
  ).split(' '),
);

const auxiliaries = new Set(
  "both also once recently just now still had were did kindly first then so really ever 've have".split(' '),
);
/** What the dates of any profile tell. */
const careerVerbs = new Set(
  'moved joined started founded left became graduated finished studied worked switched spent led ran won promoted'.split(
    ' ',
  ),
);
const describing = new Set(
  'are work run lead manage handle own help serve based hire hiring need want looking have like love may might could can would should use will'.split(
    ' ',
  ),
);

/** "you said that doors lie", "when you asked about open data", "you replaced the index". */
export function theirWord(
  read: ReadText,
  sentence: Sentence,
  index: number,
  facts: PersonFacts,
): Evidence | null {
  const you = read.words[index];
  const [first, second] = following(read, sentence, index, 2);
  if (you === undefined || first === undefined) return null;
  // "You had the stall beside ours": had is the verb itself.
  const isOwnVerb =
    first.plain === 'had' && /^(?:a|an|the|my|our|your|no|two|three)$/.test(second?.plain ?? '');
  const at = auxiliaries.has(first.plain) && !isOwnVerb && second !== undefined ? 1 : 0;
  const verb = at === 1 ? second : first;
  // "Could you …", "makers like you paid …": no word of theirs.
  const isOther =
    /^(?:could|would|can|will|if|should|might|may|do|don't|let|help|have|of|to|for|with|from|by|like|as|than)$/.test(
      read.words[index - 1]?.plain ?? '',
    );
  if (verb === undefined || describing.has(verb.plain) || isOther) return null;
  const isPast =
    isOwnVerb ||
    (first.plain === 'were' && /^\p{L}{3,}ing$/u.test(verb.plain)) ||
    pastVerbs.has(verb.plain) ||
    (/^\p{L}{2,}ed$/u.test(verb.plain) &&
      !/^(?:need|speed|feed|succeed|proceed|exceed|interested|involved|connected|based|experienced)$/u.test(
        verb.plain,
      ));
  const isOwn = (word: Word) => telling(word, facts) && !isPlainProfile(word, facts);
  const rest = following(read, sentence, index + at + 1, 12).filter(isOwn);
  const before = read.words
    .slice(sentence.from, index)
    .filter((word) => word.start >= read.body.start && isOwn(word));
  const last = rest.at(-1);
  if (rest.length + before.length === 0 && !isTelling(verb.plain)) return null;
  const count = rest.length + before.length;
  // What they do, "you count cod on the Vesle bank", has to be told in words that a profile does not list.
  if (!isPast && (!isTelling(verb.plain) || rest.length < 2)) return null;
  const weight = count >= 2 ? 2 : count === 1 ? 1.5 : 0.5;
  return {
    ...spanOf(you, last ?? verb),
    kind: 'their-word',
    weight: !isPast ? 1.5 : careerVerbs.has(verb.plain) ? Math.min(weight, 1) : weight,
  };
}
