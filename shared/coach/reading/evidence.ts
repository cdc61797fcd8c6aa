/**
 * What in a text is about this person and nobody else. A stretch is evidence when something telling stands beside
 * the person: their talk on a subject, what they said, where the two met, what the user has noted of them.
 * A name, a company or a job title alone is only weak evidence, since any mail merge fills those in.
 */
import { foldForSearch } from '../../people/names.ts';
import { overlapsAny, type Span } from '../../span.ts';
import type { Evidence, EvidenceKind } from './evidence-kinds.ts';
import { type PersonFacts, stem } from './person-facts.ts';
import type { ReadText, Word } from './read-text.ts';
import { sharedEvidence } from './shared-past.ts';
import { isPlainProfile, tellingIn } from './telling-words.ts';
import { theirThing } from './their-things.ts';
import { theirWord } from './their-words.ts';
import { isTelling } from './word-lists.ts';

/** From this sum on, a message is about its recipient. */
export const enoughEvidence = 2;

export type EvidenceReading = {
  readonly found: readonly Evidence[];
  readonly weight: number;
  /** At least one stretch could not stand in a message to anyone else. */
  readonly isSpecific: boolean;
};

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
    if (at >= 0) return [{ start: at, end: at + name.length, kind: 'noted-name' as const, weight: 1.5 }];
    const first = name.split(/\s+/u)[0] ?? '';
    const word = read.words.find(
      ({ text, start }) => text.replace(/['’]s$/u, '') === first && start >= read.body.start,
    );
    return word === undefined
      ? []
      : [{ start: word.start, end: word.end, kind: 'noted-name' as const, weight: 1.5 }];
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
    if (word.start < read.body.start || word.end > read.body.end || overlapsAny(word, read.quoted)) return;
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
  const kept = found.filter((span) => span.kind === 'noted-name' || !overlapsAny(span, ignored));
  return weigh(kept);
}

/** The evidence in the order of the text, and what it comes to. */
export function weigh(found: readonly Evidence[]): EvidenceReading {
  const isCore = (kind: EvidenceKind) => kind !== 'profile' && kind !== 'telling-question';
  const core = found.filter(({ kind }) => isCore(kind));
  // A question adds nothing to what it is about.
  const weight = found
    .filter((one) => one.kind !== 'telling-question' || !overlapsAny(one, core))
    .reduce((sum, one) => sum + one.weight, 0);
  return {
    found: found.toSorted((a, b) => a.start - b.start),
    weight,
    isSpecific: weight >= enoughEvidence && core.length > 0,
  };
}
