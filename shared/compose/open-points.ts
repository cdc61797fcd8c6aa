/** What is to be settled in a message before it is sent: each asked once, with the clicks that settle it. */
import type { Answers, Draft } from '../model/draft.ts';
import { nameOr } from '../people/call-them.ts';
import { standsIn } from './answer-standing.ts';
import { leftOut, ownWords, type RealisingLanguage } from './realise/realised-answer.ts';
import { type AnsweredField, answeredFields, namesIn, realisedAnswer } from './realised-answers.ts';
import {
  aboutTheRecipient,
  maybeAboutThem,
  oneSaidToThem,
  type SpokenAbout,
  saidToThem,
  spokenAbout,
} from './spoken-about.ts';
import { findUnfilled } from './unfilled.ts';
import { withAnswer } from './with-answer.ts';

/** One way to settle it: the answers as they are then; null leaves them, and it is not asked again. */
export type Way = { readonly label: string; readonly answers: Answers | null };

export type OpenPoint = {
  /** Names it among those that the user dismissed. */
  readonly key: string;
  readonly words: string;
  readonly ways: readonly Way[];
  /** Whether the message is not to be copied before; a gap stops it anyway. */
  readonly stops: boolean;
};

type Asked = {
  readonly text: string;
  readonly answers: Answers;
  readonly language: RealisingLanguage;
  readonly dismissed: Draft['dismissed'];
};

/** Whom an answer is said to. */
function listenerOf(answers: Answers, field: AnsweredField, language: RealisingLanguage): string {
  const { recipient, callThem = '' } = namesIn(answers, field, language);
  return nameOr({ name: recipient, callThem }, 'them');
}

/** As much of an answer as tells it from others. */
const keyOf = (kind: string, field: AnsweredField, answers: Answers) =>
  `${kind}:${field}:${answers[field].trim().slice(0, 200)}`;

/** So short that the keys of all answers together are one key still. */
const shortKeyOf = (kind: string, field: AnsweredField, answers: Answers) => {
  const typed = answers[field].trim().replace(/\s+/g, ' ');
  return `${kind}:${field}:${typed.length}:${typed.slice(0, 60)}`;
};

/** The click that says all of it to them. */
const speakToThem = (
  answers: Answers,
  all: readonly SpokenAbout[],
  listener: string,
  language: RealisingLanguage,
): Way => ({ label: `Speak to ${listener}`, answers: saidToThem(answers, all, language) });

/** What speaks about the recipient: one click says all of it to them, in every answer of the form. */
function spokenPoint({ text, answers, language }: Asked): readonly OpenPoint[] {
  const inMessage = spokenAbout(text, answers, language);
  const [first] = inMessage;
  if (first === undefined) return [];
  const all = aboutTheRecipient(answers, language);
  const listener = listenerOf(answers, first.field, language);
  const what = all.length === 1 ? `“${first.sentence}” speaks` : `${all.length} answers speak`;
  return [
    {
      key: 'spoken-about',
      words: `${what} about ${listener}, not to ${listener}.`,
      ways: [speakToThem(answers, all, listener, language)],
      stops: true,
    },
  ];
}

/** "Bev says he helped the bakery": whether that is the recipient, only the user knows. */
function doubtfulPoints({ text, answers, language }: Asked): readonly OpenPoint[] {
  return maybeAboutThem(text, answers, language).map(({ field, sentence, toThem }) => {
    const listener = listenerOf(answers, field, language);
    return {
      key: keyOf('whom', field, answers),
      words: `“${sentence}” Is that about ${listener}?`,
      ways: [
        { label: `Yes, say it to ${listener}`, answers: oneSaidToThem(answers, field, toThem, language) },
        { label: 'No, about somebody else', answers: null },
      ],
      stops: true,
    };
  });
}

const withBeginning = (answers: Answers, field: AnsweredField, beginning: string): Answers => ({
  ...answers,
  beginnings: { ...answers.beginnings, [field]: beginning },
});

/** Answers in the message that are written as few would write them: "kelly", "I am agree with you". */
const unusualIn = ({ text, answers, language, dismissed }: Asked) =>
  answeredFields.flatMap((field) => {
    const realised = realisedAnswer(answers, field, language);
    const { offer, sentence } = realised;
    if (offer?.kind !== 'usual-form' || sentence === null || !standsIn(text, realised)) return [];
    const key = shortKeyOf('unusual', field, answers);
    // Kept words stay kept, whatever becomes of the others.
    const isKept = dismissed.some((one) => one.split('\n').includes(key));
    return isKept ? [] : [{ field, key, usual: offer.text }];
  });

/** One click writes all of them as it is usually done; or the user keeps their words. */
function unusualPoints(asked: Asked): readonly OpenPoint[] {
  const { answers } = asked;
  const unusual = unusualIn(asked);
  const [first] = unusual;
  if (first === undefined) return [];
  const isOne = unusual.length === 1;
  const usual = unusual.map((one) => `“${one.usual}”`).join(', ');
  const mended = unusual.reduce((changed, one) => withAnswer(changed, one.field, one.usual), answers);
  const isName = isOne && first.field === 'prompt' && answers.promptKind === 'person';
  return [
    {
      key: unusual.map(({ key }) => key).join('\n'),
      words: isOne
        ? `“${answers[first.field].trim()}” is usually written ${usual}.`
        : `${unusual.length} answers are usually written otherwise: ${usual}`,
      ways: [
        { label: isName ? `Write ${usual}` : isOne ? 'Write it so' : 'Write them so', answers: mended },
        { label: isOne ? 'Keep it so' : 'Keep my words', answers: null },
      ],
      stops: !isName,
    },
  ];
}

/** In what is in it for both, words that are neither a sentence nor a thing. */
function fragmentPoints({ text, answers, language }: Asked): readonly OpenPoint[] {
  return (['benefitForThem', 'benefitForMe'] as const).flatMap((field) => {
    const realised = realisedAnswer(answers, field, language);
    const { sentence, choices, problem } = realised;
    const isLoose = realised.shape === 'fragment' && realised.beginning === ownWords;
    if (!isLoose || problem !== null || sentence === null || !standsIn(text, realised)) return [];
    return [
      {
        key: keyOf('fragment', field, answers),
        words: `“${sentence}” is no whole sentence.`,
        ways: [
          ...choices.map((choice) => ({
            label: `“${choice.sentence}”`,
            answers: withBeginning(answers, field, choice.beginning),
          })),
          { label: 'Leave it out', answers: withBeginning(answers, field, leftOut) },
          { label: 'Keep it so', answers: null },
        ],
        stops: true,
      },
    ];
  });
}

/** A gap that stands where an answer says too little, or where there is no name to greet. */
function gapPoints({ text, answers, language }: Asked): readonly OpenPoint[] {
  const gaps = new Set(findUnfilled(text).map(({ field }) => field));
  const { sentence, choices } = realisedAnswer(answers, 'reason', language);
  const points: OpenPoint[] = [];
  if (gaps.has('reason') && sentence === null && choices.length > 0) {
    points.push({
      key: keyOf('gap', 'reason', answers),
      words: `“${answers.reason.trim()}” alone does not say why you write.`,
      ways: choices.map((choice) => ({
        label: `“${choice.sentence}”`,
        answers: withBeginning(answers, 'reason', choice.beginning),
      })),
      stops: false,
    });
  }
  const name = answers.name.trim();
  if (gaps.has('first_name') && name !== '') {
    points.push({
      key: 'gap:name',
      words: `“${name}” does not say what to call them.`,
      ways: [
        ...(isShortName(name) ? [{ label: `Greet “${name}”`, answers: { ...answers, callThem: name } }] : []),
        { label: 'Greet “there”', answers: { ...answers, callThem: 'there' } },
      ],
      stops: false,
    });
  }
  return points;
}

/** A group or a team can be greeted by its name. */
const isShortName = (name: string) => /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4;

/**
 * What is to be settled in `text`, in the order in which it is asked; nothing that was dismissed.
 * @param text the message as its recipient would get it
 */
export function openPoints(
  text: string,
  { answers, dismissed }: Pick<Draft, 'answers' | 'dismissed'>,
  language: RealisingLanguage,
): readonly OpenPoint[] {
  const asked = { text, answers, language, dismissed };
  const points = [spokenPoint, gapPoints, doubtfulPoints, fragmentPoints, unusualPoints].flatMap((find) =>
    find(asked),
  );
  return points.filter(({ key }) => !dismissed.includes(key));
}

/** How many answers one click says to the recipient; with the click itself, for where there is no message yet. */
export function wholeFormOffer(
  answers: Answers,
  language: RealisingLanguage,
): { readonly count: number; readonly way: Way } | null {
  const all = aboutTheRecipient(answers, language);
  const [first] = all;
  if (first === undefined) return null;
  return {
    count: all.length,
    way: speakToThem(answers, all, listenerOf(answers, first.field, language), language),
  };
}
