/** Everything the rules look at, worked out once for a text. */
import { findUnfilled } from '../compose/unfilled.ts';
import type { CoachInput } from './coach-types.ts';
import { findSameness, type Sameness } from './history.ts';
import { messageKinds } from './message-kinds.ts';
import { type BenefitReading, readBenefit } from './reading/benefit.ts';
import { hasBlindSigns } from './reading/blind-signs.ts';
import { asSentence } from './reading/edits.ts';
import { type EvidenceReading, readEvidence, weigh } from './reading/evidence.ts';
import type { Evidence } from './reading/evidence-kinds.ts';
import { type Language, languageOf } from './reading/language.ts';
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
  /** An answer as the sentence that a fix may add; '' for one that says nothing. */
  readonly inMessage: (answer: string) => string;
  /** Something in it is worn, vague, flattering or asks for something. */
  readonly hasBlindSigns: boolean;
  /** The language whose words the coach knows; null in any other, where rules about words stay silent. */
  readonly language: Language | null;
  readonly isEnglish: boolean;
  /** The first words to a stranger: a reason and a benefit are due. */
  readonly isRequest: boolean;
  /** It answers what they asked for. */
  readonly isReply: boolean;
  /** They have written back, so that a call may be asked for. */
  readonly hasReplied: boolean;
};

export function readContext(input: CoachInput): RuleContext {
  const read = readText(input.text);
  const language = languageOf(read);
  const { isRequest, isReply } = messageKinds[input.kind];
  const facts = readPersonFacts(input);
  // What they wrote to ask for a connection answers nothing of ours.
  const hasReplied =
    !isRequest &&
    !isReply &&
    input.known?.messages.some(({ direction }) => direction === 'from-them') === true;
  const about = readEvidence(read, facts, []).found;
  const pitch = readPitch(read).filter((sign) => !isTheirSubject(read, sign, about));
  const selling = pitch.filter(({ weight }) => weight > 0);
  const blindSigns = hasBlindSigns(read);
  const benefit = readBenefit(read, facts, selling);
  // What stands beside a gap was written for whoever fills it.
  const found = readEvidence(read, facts, [...selling, ...findUnfilled(read.text)]);
  const isWorn = blindSigns || selling.length > 0;
  const { name, callThem } = input.answers;
  const own = found.isSpecific || isWorn ? null : ownWords(read, facts, benefit, found.weight >= 1.5);
  const evidence = own === null ? found : weigh([...found.found, own]);
  return {
    input,
    read,
    facts,
    pitch,
    evidence,
    benefit: believable(benefit, evidence, pitch, isWorn),
    hasBlindSigns: blindSigns,
    inMessage: (answer) => sentenceOf(input, answer.trim()),
    sameness: findSameness(read, input.history, { id: input.known?.id ?? null, name, callThem }),
    language,
    isEnglish: language === 'en',
    isRequest,
    isReply,
    hasReplied,
  };
}

function sentenceOf({ sentences }: CoachInput, answer: string): string {
  return sentences.has(answer) ? (sentences.get(answer) ?? '') : asSentence(answer);
}

/** What counts of the offers in a text: from a stranger who writes to anyone, only what is said in so many words. */
function believable(
  benefit: BenefitReading,
  evidence: EvidenceReading,
  pitch: readonly PitchSign[],
  isWorn: boolean,
): BenefitReading {
  if (evidence.isSpecific)
    return isWorn ? benefit : { ...benefit, mutual: benefit.mutual ?? benefit.brought };
  const isPitch = pitch.some(({ weight }) => weight === 2);
  return { ...benefit, forThem: isPitch ? null : benefit.plain, mutual: null };
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
