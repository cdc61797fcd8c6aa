/** Everything the rules look at, worked out once for a text. */
import type { CoachInput } from './coach-types.ts';
import { findSameness, type Sameness } from './history.ts';
import { type BenefitReading, readBenefit } from './reading/benefit.ts';
import { hasBlindSigns } from './reading/blind-signs.ts';
import { type Evidence, type EvidenceReading, enoughEvidence, readEvidence } from './reading/evidence.ts';
import { isEnglish } from './reading/language.ts';
import { ownWords } from './reading/own-words.ts';
import { type PersonFacts, readPersonFacts } from './reading/person-facts.ts';
import { type PitchSign, readPitch } from './reading/pitch.ts';
import { type ReadText, readText } from './reading/read-text.ts';

export type RuleContext = {
  readonly input: CoachInput;
  readonly read: ReadText;
  readonly facts: PersonFacts;
  readonly pitch: readonly PitchSign[];
  readonly evidence: EvidenceReading;
  readonly benefit: BenefitReading;
  readonly sameness: Sameness | null;
  /** Something in it is worn, vague, flattering or asks for something. */
  readonly hasBlindSigns: boolean;
  /** Rules of English words stay silent on texts in another language. */
  readonly isEnglish: boolean;
  /** The first words to a stranger: a reason and a benefit are due. */
  readonly isRequest: boolean;
  /** They have written back, so that a call may be asked for. */
  readonly hasReplied: boolean;
};

export function readContext(input: CoachInput): RuleContext {
  const read = readText(input.text);
  const facts = readPersonFacts(input);
  const hasReplied =
    input.purpose !== 'connection-request' &&
    input.known?.messages.some(({ direction }) => direction === 'from-them') === true;
  const about = readEvidence(read, facts, []).found;
  const pitch = readPitch(read).filter((sign) => !isTheirSubject(read, sign, about));
  const selling = pitch.filter(({ weight }) => weight > 0);
  const blindSigns = hasBlindSigns(read);
  const evidence = withOwnWords(
    read,
    facts,
    readEvidence(read, facts, selling),
    blindSigns || selling.length > 0,
  );
  const benefit = readBenefit(read, facts, selling);
  const isPitch = !evidence.isSpecific && pitch.some(({ weight }) => weight === 2);
  return {
    input,
    read,
    facts,
    pitch,
    evidence,
    // What a stranger's pitch offers is no gift.
    benefit: isPitch
      ? { ...benefit, forThem: null, mutual: null }
      : evidence.isSpecific && !blindSigns && selling.length === 0
        ? { ...benefit, mutual: benefit.mutual ?? benefit.brought }
        : benefit,
    hasBlindSigns: blindSigns,
    sameness: findSameness(read, input.history, { id: input.known?.id ?? null, name: input.answers.name }),
    isEnglish: isEnglish(read),
    isRequest: input.purpose === 'connection-request',
    hasReplied,
  };
}

/** Words of one's own count where nothing in the text is worn or sells; see `ownWords`. */
function withOwnWords(
  read: ReadText,
  facts: PersonFacts,
  reading: EvidenceReading,
  isWorn: boolean,
): EvidenceReading {
  if (reading.isSpecific || isWorn) return reading;
  const hasTheirWord = reading.found.some(({ kind, weight }) => kind === 'their-word' && weight >= 1.5);
  const own = ownWords(read, facts, hasTheirWord);
  if (own === null) return reading;
  const weight = reading.weight + own.weight;
  return {
    found: [...reading.found, own].sort((a, b) => a.start - b.start),
    weight,
    isSpecific: weight >= enoughEvidence,
  };
}

/** "Your lecture on the right to a free trial": words of selling that are the subject of something of theirs. */
function isTheirSubject(read: ReadText, sign: PitchSign, about: readonly Evidence[]): boolean {
  if (/\b(?:we|our|i|my|i've|we've|us)\b/.test(read.plain.slice(sign.start, sign.end))) return false;
  return about.some(
    ({ kind, weight, start, end }) =>
      (kind === 'their-thing' || kind === 'their-word') &&
      weight >= 1.5 &&
      start + 'your '.length < sign.start &&
      sign.end <= end,
  );
}
