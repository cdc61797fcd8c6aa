/**
 * What in a text is about this person and nobody else. A stretch is evidence when something telling stands beside
 * the person: their talk on a subject, what they said, where the two met, what the user has noted of them.
 * A name, a company or a job title alone is only weak evidence, since any mail merge fills those in.
 */
import { foldForSearch } from '../../people/names.ts';
import { type PersonFacts, stem } from './person-facts.ts';
import { findPhrases, type ReadText, type Sentence, type Span, touches, type Word } from './read-text.ts';
import {
  businessThings,
  emptyModifiers,
  everybodysThings,
  functionWords,
  isTelling,
  theirThings,
} from './word-lists.ts';

export type EvidenceKind =
  | 'own-words'
  | 'their-thing'
  | 'their-word'
  | 'shared-past'
  | 'noted'
  | 'noted-name'
  | 'profile'
  | 'telling-question';

export type Evidence = Span & { readonly kind: EvidenceKind; readonly weight: number };

/** From this sum on, a message is about its recipient. */
export const enoughEvidence = 2;

export type EvidenceReading = {
  readonly found: readonly Evidence[];
  readonly weight: number;
  /** At least one stretch could not stand in a message to anyone else. */
  readonly isSpecific: boolean;
};

const pastVerbs = new Set(
  (
    'said wrote asked mentioned spoke gave presented posted built made published described showed argued explained taught led ran ' +
    'organised organized founded designed told recommended answered replied replaced fixed maintained reviewed edited translated ' +
    'released compared warned noted quoted called played sang planted grew baked painted wore won lost moved left switched closed ' +
    'opened carried helped drew wove set put chose kept brought found did spent sold bought cooked read knew thought took held cut ' +
    'ended began cited raised hosted chaired judged coached trained voted studied measured tested proved shipped wrapped turned'
  ).split(' '),
);

const telling = (word: Word, facts: PersonFacts): boolean =>
  isTelling(word.plain) && !facts.nameWords.has(foldForSearch(word.plain).replace(/'s$/u, ''));

function isPlainProfile(word: Word, facts: PersonFacts): boolean {
  return facts.profileWords.has(stem(foldForSearch(word.plain).replace(/'s$/u, '')));
}

/** Words after position `index` in the same sentence, at most `count`. */
function following(read: ReadText, sentence: Sentence, index: number, count: number): readonly Word[] {
  return read.words.slice(index + 1, Math.min(sentence.to, index + 1 + count));
}

function spanOf(from: Word, to: Word | undefined): Span {
  return { start: from.start, end: (to ?? from).end };
}

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
function theirThing(read: ReadText, sentence: Sentence, index: number, facts: PersonFacts): Evidence | null {
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
  const hasQuote = touches({ start: your.end, end: (between ?? your).end }, read.quoted);
  if (thingAt >= 0) {
    const modifiers = noun.filter(
      (word, at) => at !== thingAt && telling(word, facts) && !emptyModifiers.has(word.plain),
    );
    const hasNumber = /#\d/.test(read.plain.slice(your.end, sentence.end));
    const hasSubject = modifiers.length > 0 || specificAfter.length > 0 || hasQuote || hasNumber;
    const last = specificAfter.at(-1) ?? modifiers.at(-1) ?? noun[thingAt];
    const isBusiness = businessThings.has(noun[thingAt]?.plain ?? '');
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

const auxiliaries = new Set(
  "both also once recently just had were did kindly first then so really ever 've have".split(' '),
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
function theirWord(read: ReadText, sentence: Sentence, index: number, facts: PersonFacts): Evidence | null {
  const you = read.words[index];
  const [first, second] = following(read, sentence, index, 2);
  if (you === undefined || first === undefined) return null;
  const at = auxiliaries.has(first.plain) && second !== undefined ? 1 : 0;
  const verb = at === 1 ? second : first;
  // "Could you …", "makers like you paid …": no word of theirs.
  const isOther =
    /^(?:could|would|can|will|if|should|might|may|do|don't|let|help|have|of|to|for|with|from|by|like|as|than)$/.test(
      read.words[index - 1]?.plain ?? '',
    );
  if (verb === undefined || describing.has(verb.plain) || isOther) return null;
  const isPast =
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

const sharedPast =
  /\b(?:we(?:'ve| have| had)? (?:both |once |first |last |briefly |also )*(?:met|spoke|talked|chatted|sat|worked|studied|shared|danced|sang|played|served|volunteered|trained|overlapped|were (?:both )?(?:at|in|on)|walked|rowed|climbed|stood|queued|taught|ran|swam|argued|discussed|presented|went|grew up|lived|marched|cooked|judged|reviewed|co-\w+|graduated|started|left|learnt|learned)|i (?:was|sat|stood) (?:in|at|on|behind|beside|among|next|the|one|two|three|four)\b|(?:you|i) (?:taught|coached|examined|tutored|supervised|interviewed|photographed|judged|treated|hired|trained) (?:me|you|us)|(?:we|you and i) (?:both )?\w+ed (?:\S+ ){0,2}?(?:the same|together|on the same|for the same)|you and i (?:\w+ )?(?:were|met|sat|worked|studied|spoke|both)|we're both (?:in|on|at|from)|(?:good|great|nice|lovely) (?:to have met|meeting|talking to|talking with|speaking with|chatting with|seeing) you (?:at|in|on|after|over|during|by)|(?:at|after|during|from) (?:your|the same) (?!(?:\w+ )?(?:offices?|works|stand|place|site|premises|company|firm|school|clinic|shop|plant|factory|convenience|earliest|desk|side|level|age|end|yard|door)\b))/g;

const sharedUse =
  /\b(?:heard|saw|watched|met|caught|remember) you (?:on|at|in|say|saying|talk|talking|speak|speaking|play|playing|sing|singing|tell|telling|show|showing|ask|asking|give|giving|read|reading|present|with|dance|perform|judge|teach)\b|\bi(?:'ve| have)? (?:just |recently |finally |only |also |once |first |always |still )*(?:attended|joined|took|heard|watched|listened|visited|bought|borrowed|cooked|baked|enjoyed|finished|cited|translated|adopted|installed|tried|sang|follow(?:ed)?|use|used|been using|been reading|been following|read|built on|teach|taught|ran|tested|reproduced|copied|rebuilt|grew|planted|wore|play(?:ed)?|quote(?:d)?|shared) (?:\S+ ){0,4}?(?:your|you)\b/g;

/** "We both plant reed beds in clay": shared ground, once enough is said of it. */
const sharedGround = /\b(?:we|you and i) both \p{L}+/gu;
const enoughGround = 3;

/** The telling words of a sentence, names and what a profile lists aside. */
export function tellingIn(read: ReadText, sentence: Sentence, facts: PersonFacts): readonly Word[] {
  return read.words
    .slice(sentence.from, sentence.to)
    .filter((word) => word.start >= read.body.start && telling(word, facts) && !isPlainProfile(word, facts));
}

function sentenceOf(read: ReadText, span: Span): Sentence | undefined {
  return read.sentences.find(({ start, end }) => span.start < end && start < span.end);
}

function sharedEvidence(read: ReadText, facts: PersonFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const pattern of [sharedPast, sharedUse, sharedGround]) {
    for (const span of findPhrases(read, pattern)) {
      const sentence = sentenceOf(read, span);
      if (sentence === undefined) continue;
      const count = tellingIn(read, sentence, facts).filter(({ start }) => start >= span.start).length;
      const isGeneric = /\b(?:profile|experience|background)\b/.test(
        read.plain.slice(span.end, span.end + 20),
      );
      if (count < (pattern === sharedGround ? enoughGround : 1) || isGeneric) continue;
      found.push({ start: span.start, end: sentence.end, kind: 'shared-past', weight: count >= 2 ? 2 : 1.5 });
    }
  }
  return found;
}

/** Noted facts that the text takes up: at least half of a fact's telling words, and two where it has two. */
function notedEvidence(read: ReadText, facts: PersonFacts): readonly Evidence[] {
  const places = new Map<string, Word>();
  for (const word of read.words) {
    if (word.start >= read.body.start && word.end <= read.body.end)
      places.set(stem(foldForSearch(word.plain).replace(/'s$/u, '')), word);
  }
  const found: Evidence[] = [];
  for (const { kind, words } of facts.facts) {
    const said = [...words].filter((word) => places.has(word) && !facts.nameWords.has(word));
    const telling = said.filter((word) => !facts.profileWords.has(word));
    const needed =
      kind === 'note'
        ? Math.min(2, words.size)
        : Math.min(words.size, Math.max(2, Math.ceil(words.size / 2)));
    if (said.length < needed || telling.length === 0) continue;
    const at = telling.map((word) => places.get(word)).filter((word) => word !== undefined);
    const start = Math.min(...at.map((word) => word.start));
    const end = Math.max(...at.map((word) => word.end));
    const isReason = kind === 'prompt' || kind === 'reason' || kind === 'how-known' || kind === 'note';
    found.push({ start, end, kind: 'noted', weight: isReason ? 2 : 1 });
  }
  return found;
}

/** Common connections that the text names. */
function namedConnections(read: ReadText, facts: PersonFacts): readonly Evidence[] {
  return facts.connections.flatMap((name) => {
    const at = read.plain.indexOf(name.toLowerCase());
    if (at >= 0) return [{ start: at, end: at + name.length, kind: 'noted-name' as const, weight: 2 }];
    const first = name.split(/\s+/u)[0] ?? '';
    const word = read.words.find(
      ({ text, start }) => text.replace(/['’]s$/u, '') === first && start >= read.body.start,
    );
    return word === undefined
      ? []
      : [{ start: word.start, end: word.end, kind: 'noted-name' as const, weight: 2 }];
  });
}

/** A question about their own matter: "Do you model dwell time per door or per train?" */
function tellingQuestions(read: ReadText, facts: PersonFacts): readonly Evidence[] {
  return read.sentences
    .filter(({ isQuestion, start }) => isQuestion && start >= read.body.start)
    .flatMap((sentence) => {
      const words = read.words.slice(sentence.from, sentence.to);
      const isTheirs = words.some(({ plain }) => /^(?:you|your|yours|you've|you'd|you're)$/.test(plain));
      const count = tellingIn(read, sentence, facts).length;
      if (count < 2) return [];
      return [
        {
          start: sentence.start,
          end: sentence.end,
          kind: 'telling-question' as const,
          weight: isTheirs ? 1 : 0.5,
        },
      ];
    });
}

function profileEvidence(read: ReadText, facts: PersonFacts): readonly Evidence[] {
  if (facts.profileWords.size === 0) return [];
  const word = read.words.find(
    (candidate) =>
      candidate.start >= read.body.start &&
      candidate.end <= read.body.end &&
      isTelling(candidate.plain) &&
      isPlainProfile(candidate, facts) &&
      !facts.nameWords.has(candidate.plain),
  );
  return word === undefined ? [] : [{ start: word.start, end: word.end, kind: 'profile', weight: 0.5 }];
}

/** Everything in the text that is about this person. `ignored` are stretches that sell and so count for nothing. */
export function readEvidence(read: ReadText, facts: PersonFacts, ignored: readonly Span[]): EvidenceReading {
  const found: Evidence[] = [];
  read.words.forEach((word, index) => {
    if (word.start < read.body.start || word.end > read.body.end || touches(word, read.quoted)) return;
    const sentence = read.sentences[word.sentence];
    if (sentence === undefined) return;
    const evidence =
      word.plain === 'your' || word.plain === 'ur'
        ? theirThing(read, sentence, index, facts)
        : /^(?:you|u|you've|you'd)$/.test(word.plain)
          ? theirWord(read, sentence, index, facts)
          : null;
    if (evidence !== null) found.push(evidence);
  });
  found.push(
    ...sharedEvidence(read, facts),
    ...notedEvidence(read, facts),
    ...namedConnections(read, facts),
    ...tellingQuestions(read, facts),
    ...profileEvidence(read, facts),
  );
  const kept = found.filter((span) => span.kind === 'noted-name' || !touches(span, ignored));
  return weigh(kept);
}

/** The evidence in the order of the text, and what it comes to. */
export function weigh(found: readonly Evidence[]): EvidenceReading {
  const isCore = (kind: EvidenceKind) => kind !== 'profile' && kind !== 'telling-question';
  const core = found.filter(({ kind }) => isCore(kind));
  // A question adds nothing to what it is about.
  const weight = found
    .filter((one) => one.kind !== 'telling-question' || !touches(one, core))
    .reduce((sum, one) => sum + one.weight, 0);
  return {
    found: found.toSorted((a, b) => a.start - b.start),
    weight,
    isSpecific: weight >= enoughEvidence && core.length > 0,
  };
}
