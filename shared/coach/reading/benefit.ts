/** What a message offers its recipient: something given, or something that both gain from. */
import { foldForSearch } from '../../people/names.ts';
import { overlaps, overlapsAny, type Span } from '../../span.ts';
import { genericReasons } from './generic-phrases.ts';
import { type PersonFacts, stem } from './person-facts.ts';
import { findPhrases, type ReadText, type Word } from './read-text.ts';
import { isTelling } from './word-lists.ts';

export type BenefitReading = {
  /** Something given in so many words. */
  readonly plain: Span | null;
  /** Something given, in whatever words. */
  readonly forThem: Span | null;
  /** "Compare notes", "we both": less than an offer, more than nothing. */
  readonly mutual: Span | null;
  /** What the sender brings to the subject, unspoken for; it counts in a message that is about its recipient. */
  readonly brought: Span | null;
  readonly forMe: Span | null;
};

const give =
  '(?:share|send|offer|show|lend|give|bring|point|introduce|help|test|proofread|translate|review|tell|pass|swap|trade|return|host|cook|invite|contribute|donate|write|answer|run|check|fix|put you|save you|set up|read|open|add|post|forward|repay|report|try|explain|teach|walk you|supply|provide|credit|cite|record|draw|print|make|let you|take|do the same|compare|connect you|look|ask|keep|recommend|mail|email|hand|vouch|join|measure|collect|build|volunteer|work on|cover|mention|name|feature|play|sing|drop|deliver|pilot|trial|sponsor)';

const offers: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:i|we|he|she|my \w+|our \w+|they)(?:'d| would|'ll| will| can| could| may| might)?(?: be)?(?: very| only| also| gladly| easily| happily| always)* ?(?:can|could|will|would|'ll|able to|happy to|glad to|pleased to|willing to|delighted to|love to|like to|want to|ready to|try to|free to) (?:also |gladly |happily |easily |then |only )*${give}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:happy|glad|pleased|willing|delighted|more than happy|keen|ready) to (?:also )?${give}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:i'd|we'd|i'll|we'll|i can|we can|i could|we could|i would|we would) (?:gladly |happily |also )*${give}\b`,
    'g',
  ),
  /\b(?:in return|in exchange|for your (?:next|archive|records|collection|list|book|research|study|class|garden|site|readers|students|members|talk|article|report|data|project)\b|you(?:'re| are)(?: all| both)? (?:very |most |always )?(?:welcome|free|invited) (?:to|at|in|on|any)|yours (?:if|to|for|whenever|anyway)|(?:is|are|be|it's|they're) (?:all )?yours\b|they are yours|(?:might|may|could|would|should|will) (?:be (?:of )?(?:use(?:ful)?|interest(?:ing)?|helpful|handy|worth \w+|relevant|good|new)(?: \w+)? (?:to|for) (?:you|your)|help (?:you|your)|interest you|suit (?:you|your)|save (?:you|your)|spare you|fill (?:the|a|your)|answer your|let you|get you|give you|settle (?:your|the)|fit your|serve (?:you|your)|strengthen your|feed (?:your|into your))|(?:thought|think|hope|guess|suspect|figured) (?:you(?:'d| might| may| would| could) (?:like|want|enjoy|use|find|care)|(?:it|this|they|that|these) (?:might|may|could|would) (?:help|interest|be))|be (?:of )?any (?:use|help|interest) to you|no strings|with no strings|free of charge|first (?:crate|jar|loaf|copy|batch|look) |if (?:it|they|that|this|those|these) (?:would |might |could |can |will )?(?:help|helps|be useful|are useful|is useful|are of (?:any )?use|is of (?:any )?use|are any use|is any use|interests? you)|if you(?:'d| would)? (?:like|want|ever want|need|find|could use|are (?:still )?(?:looking|collecting|short|in need|after|curious|interested|ever)|still (?:want|need|collect|look)))/g,
  /\byou (?:could|may|might|can|would) (?:have|use|take|borrow|set|see|read|try|cite|keep|test|play|come|join|publish|reuse|copy|visit|get|print|quote|hear|show|bring|add|sing|teach|draw|film|photograph|stay|pick|plant|cut|harvest|send|ask|meet|learn|hold|save)\b/g,
  /\b(?:offer(?:ing)? (?:you|my|our|a|to)|sharing (?:it|them|these|this|my|our)|attached (?:is|are)|here(?:'s| is| are) (?:the|a|my|our|what)|i(?:'ve| have) (?:attached|enclosed|collected|kept|translated|saved|found) (?:\S+ ){0,8}?(?:for )?(?:you|your)|i found (?:a|an|two|three|the|\w+) (?:\S+ ){0,5}?(?:in|on|for|with) your|you (?:asked|looked|were looking|are looking|look|wanted|were asking|put out a call|mentioned wanting|said you (?:want|need|wish|were|lack)\w*) for|you (?:need|want|wished for|lack|miss(?:ed)?)\b|to thank you|as thanks|as a thank you|in thanks)/g,
];

const freely: readonly RegExp[] = [
  /(?<!\b(?:could|would|can|will|to|please|kindly|might|may) you )(?<!\b(?:please|kindly|make|do) )\b(?:list|make|draw|print|sew|type|copy|post|send|sends|show|shows|give|gives|lend|bring|brings|mail|tell|spare|save|saves|teach|pass|hand|keep|lead|introduce|report (?:back )?to|forward|offer|offers) (?:you|your)\b/g,
  /\b(?:may|might|could|can|will|would|should|does|did|would) (?:also |perhaps |even |well )*(?:help|serve|suit|interest|save|spare|reach|travel to|come to|go to|fill|close|settle|show|give|tell|answer|support|strengthen) (?:you|your)\b/g,
  /\b(?:he|she|they|my \p{L}+|our \p{L}+)(?:'d| would|'ll| will| could) gladly\b|\b(?:i|we)(?:'ll| can| could| will| would)(?: also| gladly| happily| easily| certainly)* (?!not\b|only |see\b|imagine|understand|relate|use\b|learn|benefit|get\b|love|like|be\b|really|appreciate|value|hope|want|have\b|know|find|welcome|never|hear|meet|help\b|support|add\b|gain|need|count|say that|say\b|agree|tell\b|ask\b)\p{L}+/gu,
  /\b(?:under|with|in) your name\b|\bfor you to \p{L}+|\b(?:report|come) back\b|\band tell you\b|\byours (?:to \p{L}+|for the \p{L}+|for nothing|if\b)|\buse (?:it|them|any|all of (?:it|them)) (?:as|however|where|if) you (?:like|please|wish|want)\b|\b(?:first pick|the first|all of it) is yours\b|\byou(?:'d| would|'ll| will| can)? (?:get|have) (?:\S+ ){1,5}?back\b|\byou can (?:hand|give|pass) (?:\S+ )?(?:out|on|round)\b|\bat your (?:disposal|door|service)\b|\bto your (?:door|table|desk|inbox|archive|class|shelf)\b/gu,
];

const asOffered: readonly RegExp[] = [
  /\bwould you like to (?:see|hear|have|try|read|know|borrow|taste|use|keep)\b/g,
  /\b(?:list|file|sheet|photos?|scans?|data|details|names|notes|figures|drawings|patch|fix) (?:is |are )?(?:below|attached|enclosed)\b/g,
  /\b(?:shall|may|can|should|could|might) (?:i|we) (?:\w+ )?(?:credit|cite|thank|send|scan|bring|show|mail|email|post|drop|share|lend|give|add|copy|return|read|play|set|leave|forward|pass|put|translate|test|carry|print|record|bake|cook|deliver|repair|fix|report|offer|host|keep|save|come and (?:help|fix|show)|write (?:it|them) up)\b/g,
  /\b(?:do you |would you |if you )?(?:want|like|care for|use|fancy|take|need) (?:to (?:have|see|use|borrow|keep|hear|try|read|come|join) )?(?:a |the |my |our |some |one|them|it|its|any of|copies|two|three|both )(?:[^.!?\n]{0,80})\?/g,
  /\b(?:for you|to you|back to you|with you)(?= ?(?:[.,;:!?)–—\n]|$|and |if |when |whenever|as |at |before |by |in |on |this |next |to (?:use|have|keep|take|read|see|try|cite|publish)))/g,
  /\bfor (?:the|your) (?:\w+ )?(?:next (?:edition|issue|volume|show|season|version)|errata|archive|records?|collection|list|book|site|readers|students|members|report|project|petition|museum|class|garden|study|map|library|catalogue|choir|team|shelf|file|exhibition)\b/g,
  /\b(?:take|have|keep) (?:them|it|all of (?:them|it)|any|whatever|what you)\b|\b(?:and|or|but|who|which|that) (?:can|could|will|would) (?:gladly |happily |easily )?(?:mark|list|trace|name|draw|lay|map|count|sort|time|weigh|type|ship|sew|weld|send|show|share|lend|bring|give|look|scan|test|help|translate|copy|read|check|lend|offer|tell|make|play|take)\b/g,
];

/** What the sender has done or keeps that bears on the subject: they bring something, even where they do not say "for you". */
const brought =
  /\b(?:i|we|my (?:\p{L}+ ){1,2}|our (?:\p{L}+ ){1,2}|mine|ours) ?(?:still |also |have |has |had |'ve |just |once |now )*(?:have|has|had|kept|keep|keeps|found|made|built|fixed|wrote|drew|draw|measured|counted|recorded|maintain|tested|saved|collected|promised|own|hold|translated|mapped|filmed|photographed|scanned|copied|planted|grow|grew|repaired|took|did|ran|timed|weighed|compared|logged|listed|traced|checked|solved|reproduced|did|know where|can|could)\b|\b(?:and|but) (?:has|have|keep|kept) (?:the|a|three|two|all)\b|(?:'s| is| are) yours\b|\byou(?:'d| would|'ll| will) (?:get|have|be (?:credited|named|the first))\b|(?:^|[.!?\n] ?)(?:want|fancy) [^.!?\n]{1,60}\?|\bdo you want (?:it|them|one|the|a)\b|\bbe of (?:any )?use\b/gu;

const mutualGains =
  /\b(?:compare (?:notes|results|methods|figures|data|recipes|approaches|experiences?|stories|findings|logs|maps|\w+ notes)|comparing (?:\w+ )?(?:notes|results|methods|figures|approaches|findings)|swap(?:ping)? (?!hands)\w+|trad(?:e|ing) (?:notes|\w+ for|recipes|seeds|\w+s)|exchange (?:notes|recipes|seeds|data|drafts|results|\w+s for)|both of us|each of us|two of us|we both|both (?:our|teams|sides|of our)|the same (?:problem|question|puzzle|bug|gap|wall|river|archive|street|method|material|instrument|data|trouble|struggle|challenge|issue|road|route|valley|species|dataset|corpus|machine|thing (?:in|at|with|from))|(?:our|my|we) (?:\w+ )?(?:too|as well)\b|share notes|pool (?:our|the)|between us|side by side|together (?:we|our)|join forces|me too|so (?:do|did|am|are) (?:i|we)|neither (?:do|did|am|are) (?:i|we)|i (?:also|too) |from the other (?:side|end|bank)|co-?(?:write|author|host|organi[sz]e|teach|run)|work(?:ing)? on (?:it|this|that) together|my (?:own )?(?:\w+ )?(?:found|showed|shows|suggests?|points?|data|results?) (?:\S+ ){0,4}?(?:the opposite|otherwise|the same|too))\b/g;

const forMine =
  /\b(?:i(?:'d| would| could| hope to| want to| might)? (?:\w+ )?(?:learn|value|like|love|appreciate|welcome|be grateful|understand|get|gain|avoid|hear|know|ask|use your)|help me|teach me|save (?:me|us)|my (?:own )?(?:thesis|dissertation|study|work|project|garden|class|team)|second opinion|we would|for me\b|would help us)/g;

function firstIn(read: ReadText, patterns: readonly RegExp[], ignored: readonly Span[]): Span | null {
  let best: Span | null = null;
  for (const pattern of patterns) {
    for (const span of findPhrases(read, pattern)) {
      if (span.start < read.body.start || overlapsAny(span, ignored)) continue;
      if (best === null || span.start < best.start) best = span;
    }
  }
  return best;
}

/** The noted benefit, where half of its telling words stand in the text. */
function notedBenefit(read: ReadText, facts: PersonFacts): Span | null {
  const noted = facts.facts.find(({ kind }) => kind === 'benefit');
  const verbatim = facts.benefitForThem === '' ? -1 : read.plain.indexOf(facts.benefitForThem);
  if (verbatim >= 0) return { start: verbatim, end: verbatim + facts.benefitForThem.length };
  if (noted === undefined) return null;
  const places = read.words.filter(
    ({ plain, start }) =>
      start >= read.body.start &&
      isTelling(plain) &&
      noted.words.has(stem(foldForSearch(plain).replace(/'s$/u, ''))),
  );
  const distinct = new Set(places.map(({ plain }) => stem(plain))).size;
  const first = places[0];
  const last = places.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    distinct < Math.min(noted.words.size, Math.max(2, noted.words.size / 2))
  )
    return null;
  return { start: first.start, end: last.end };
}

/** Offers that promise nothing in particular unless the sentence says what. */
const bland =
  /\b(?:help|support|assist|value|benefit|connect|network|opportunit\w+|insights?|ideas|knowledge|expertise|goals|growth|services?)\b/;

/**
 * An offer counts only where it is about something: "I can help" alone is nothing they could take up. Where it speaks
 * of "it" or "one", the sentence before says what.
 */
function isTangible(read: ReadText, span: Span, facts: PersonFacts, generic: readonly Span[]): boolean {
  const at = read.sentences.findIndex((other) => overlaps(span, other));
  const sentence = read.sentences[at];
  if (sentence === undefined) return false;
  const words = read.words.slice(sentence.from, sentence.to).filter(({ start }) => start >= read.body.start);
  const own = countOwn(words, facts);
  if (overlapsAny(sentence, generic)) return own >= 2;
  const before = read.sentences[at - 1];
  const speaksOfIt = words.some(({ plain }) =>
    /^(?:it|it's|them|they|one|some|both|these|those)$/.test(plain),
  );
  const count =
    speaksOfIt && before !== undefined && !overlapsAny(before, generic)
      ? own + countOwn(read.words.slice(before.from, before.to), facts)
      : own;
  return count > 0 || (words.length >= 6 && !bland.test(read.plain.slice(sentence.start, sentence.end)));
}

/** How many of the words are about something. */
function countOwn(words: readonly Word[], facts: PersonFacts): number {
  return words.filter(({ plain }) => isTelling(plain) && !facts.nameWords.has(foldForSearch(plain))).length;
}

/** The first offer in the text that is about something and does not sell. */
function offerIn(
  read: ReadText,
  patterns: readonly RegExp[],
  facts: PersonFacts,
  ignored: readonly Span[],
  generic: readonly Span[],
): Span | null {
  const offered = patterns
    .flatMap((pattern) => findPhrases(read, pattern))
    .sort((a, b) => a.start - b.start)
    .find(
      (span) =>
        span.start >= read.body.start &&
        !overlapsAny(span, ignored) &&
        isTangible(read, span, facts, generic),
    );
  return offered === undefined ? null : wholeSentence(read, offered);
}

/** What a text offers, where `selling` are the stretches of it that sell. */
export function readBenefit(read: ReadText, facts: PersonFacts, selling: readonly Span[]): BenefitReading {
  const sellingSentences = read.sentences.filter((sentence) => overlapsAny(sentence, selling));
  const generic = genericReasons(read);
  const bland = [...sellingSentences, ...blandSentences(read, facts, generic)];
  const plain = notedBenefit(read, facts) ?? offerIn(read, offers, facts, sellingSentences, generic);
  return {
    plain,
    forThem: plain ?? offerIn(read, [...freely, ...asOffered], facts, sellingSentences, generic),
    mutual: firstIn(read, [mutualGains], bland),
    brought: firstIn(read, [brought], bland),
    forMe: firstIn(read, [forMine], sellingSentences),
  };
}

function wholeSentence(read: ReadText, span: Span): Span {
  const sentence = read.sentences.find((other) => overlaps(span, other));
  return sentence === undefined
    ? span
    : { start: Math.max(sentence.start, read.body.start), end: sentence.end };
}

/** Sentences in which "both of us" is about nothing in particular. */
function blandSentences(read: ReadText, facts: PersonFacts, generic: readonly Span[]): readonly Span[] {
  return read.sentences.filter((sentence) => !isTangible(read, sentence, facts, generic));
}
