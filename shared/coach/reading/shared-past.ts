/** Evidence in what the two have shared: a place, a journey, a thing of theirs that the sender has used. */
import { overlaps, type Span } from '../../span.ts';
import type { Evidence } from './evidence-kinds.ts';
import type { PersonFacts } from './person-facts.ts';
import { findPhrases, type ReadText, type Sentence } from './read-text.ts';
import { tellingIn } from './telling-words.ts';

const sharedPast =
  /\b(?:we(?:'ve| have| had)? (?:both |once |first |last |briefly |also )*(?:met|spoke|talked|chatted|sat|worked|studied|shared|danced|sang|played|served|volunteered|trained|overlapped|were (?:both )?(?:at|in|on)|walked|rowed|climbed|stood|queued|taught|ran|swam|argued|discussed|presented|went|grew up|lived|marched|cooked|judged|reviewed|co-\w+|graduated|started|left|learnt|learned)|i (?:was|sat|stood) (?:in|at|on|behind|beside|among|next|the|one|two|three|four)\b|(?:you|i) (?:taught|coached|examined|tutored|supervised|interviewed|photographed|judged|treated|hired|trained) (?:me|you|us)|(?:we|you and i) (?:both )?\w+ed (?:\S+ ){0,2}?(?:the same|together|on the same|for the same)|you and i (?:\w+ )?(?:were|met|sat|worked|studied|spoke|both)|we're both (?:in|on|at|from)|(?:good|great|nice|lovely) (?:to have met|meeting|talking to|talking with|speaking with|chatting with|seeing) you (?:at|in|on|after|over|during|by)|(?:our|my) (?:time|years|days|summers?|seasons?|class|shifts?|weeks?|trip|course|walk|talk|evening) (?:at|on|in|with|of|together|under)\b|i know (?:of )?you (?:through|from|by way of)\b|(?:at|after|during|from) (?:your|the same) (?!(?:\w+ )?(?:offices?|works|stand|place|site|premises|company|firm|school|clinic|shop|plant|factory|convenience|disposal|earliest|desk|side|level|age|end|yard|door)\b))/g;

const sharedUse =
  /\b(?:heard|saw|watched|met|caught|remember) you (?:on|at|in|say|saying|talk|talking|speak|speaking|play|playing|sing|singing|tell|telling|show|showing|ask|asking|give|giving|read|reading|present|with|dance|perform|judge|teach)\b|\b(?:i|who|we)(?:'ve| have)? (?:just |recently |finally |only |also |once |first |always |still )*(?:attended|joined|took|heard|watched|listened|visited|bought|borrowed|cooked|baked|enjoyed|finished|cited|translated|adopted|installed|tried|sang|follow(?:ed)?|use|used|been using|been reading|been following|read|built on|teach|taught|ran|tested|reproduced|copied|rebuilt|grew|planted|wore|play(?:ed)?|quote(?:d)?|shared) (?:\S+ ){0,4}?(?:your|you)\b/g;

/** "We both plant reed beds in clay": shared ground, once enough is said of it. */
const sharedGround = /\b(?:we|you and i) both \p{L}+/gu;
const enoughGround = 3;

function sentenceOf(read: ReadText, span: Span): Sentence | undefined {
  return read.sentences.find((other) => overlaps(span, other));
}

export function sharedEvidence(read: ReadText, facts: PersonFacts): readonly Evidence[] {
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
