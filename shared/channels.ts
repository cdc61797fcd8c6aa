/**
 * The channels a message can travel by, how many characters each allows and how each counts them.
 * Every figure has its source beside it; the limits are only defaults, since networks change them: the user's
 * own figures live in the settings.
 */
import { idsOf } from './records.ts';

/** `utf-16`: NFC, then UTF-16 units. `x-weighted`: X's weighting. `graphemes`: what a reader sees as one character. */
export type CountingRule = 'utf-16' | 'x-weighted' | 'graphemes';

export type Channel = {
  readonly label: string;
  /** Characters, counted by `counting`. */
  readonly defaultLimit: number;
  readonly counting: CountingRule;
  /**
   * It goes with an invitation to connect, so it can carry a request and nothing else, has little room, and counts
   * among the month's personal notes.
   */
  readonly isNote: boolean;
  /** A message has a subject, of at most so many characters (null: as many as one likes); null where it has none. */
  readonly subject: { readonly limit: number | null } | null;
  /** Where the figure comes from and how sure it is. */
  readonly source: string;
};

const entries = {
  'linkedin-note': {
    label: 'LinkedIn note',
    defaultLimit: 200,
    counting: 'utf-16',
    isNote: true,
    subject: null,
    source: 'A note with an invitation from a free account: 200, as its users have measured.',
  },
  'linkedin-note-premium': {
    label: 'LinkedIn note (Premium)',
    defaultLimit: 300,
    counting: 'utf-16',
    isNote: true,
    subject: null,
    source: 'A note with an invitation from Premium or Sales Navigator: 300 (linkedhelper.com).',
  },
  'linkedin-message': {
    label: 'LinkedIn message',
    defaultLimit: 8000,
    counting: 'utf-16',
    isNote: false,
    subject: null,
    source: 'A message to a connection: 8,000. Not documented; some guides say 3,000.',
  },
  inmail: {
    label: 'InMail',
    defaultLimit: 1900,
    counting: 'utf-16',
    isNote: false,
    subject: { limit: 200 },
    source:
      'LinkedIn help, answer a554514, says 2,000; many report 1,900, so the safer figure. Subject: 200.',
  },
  email: {
    label: 'Email',
    defaultLimit: 20000,
    counting: 'graphemes',
    isNote: false,
    subject: { limit: null },
    source: 'Email has no limit of its own; this one keeps a paste by mistake from going unnoticed.',
  },
  'x-message': {
    label: 'X direct message',
    defaultLimit: 10000,
    counting: 'x-weighted',
    isNote: false,
    subject: null,
    source:
      'A direct message: 10,000. Not documented; the weighting is from docs.x.com, counting characters.',
  },
  custom: {
    label: 'Custom',
    defaultLimit: 500,
    counting: 'graphemes',
    isNote: false,
    subject: null,
    source: 'Yours to set.',
  },
} as const satisfies Readonly<Record<string, Channel>>;

export type ChannelId = keyof typeof entries;

export const channels: Readonly<Record<ChannelId, Channel>> = entries;

export const channelIds = idsOf(entries);

/** The channel of a dialogue: what is taken where a note cannot be, and nothing else is known. */
export const dialogueChannel: ChannelId = 'linkedin-message';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const xLinkWeight = 23;

/**
 * What X makes a link of: an address with its scheme, or a bare domain with a common ending (example.com, t.co),
 * each without the punctuation after it. X knows every ending there is; a rare one without a scheme counts as text.
 */
const tail = String.raw`[\w.~:/?#[\]@!$&'()*+,;=%|-]*[\w/=#+&-]`;
const commonEnding = 'com|org|net|edu|gov|info|io|co|ai|app|dev|me|eu|uk|de|fr|es|it|nl|ch|at|us|ca|au|in';
const bareDomain = String.raw`(?<![\w.@-])(?:[a-z0-9][a-z0-9-]*\.)+(?:${commonEnding})(?![\w@-]|\.\w)`;
const xLink = new RegExp(
  String.raw`https?:\/\/${tail}|${bareDomain}(?::\d+)?(?:\/(?:${tail})?|[?#]${tail})?`,
  'gi',
);

/** An emoji in any spelling; © and ® only where a variation selector asks for their picture. */
const emoji = /\p{RGI_Emoji}|\p{Emoji_Presentation}/v;

/** X counts these code points as one, and every other one as two (docs.x.com, counting characters). */
function isLightOnX(codePoint: number): boolean {
  return (
    codePoint <= 0x10ff ||
    (codePoint >= 0x2000 && codePoint <= 0x200d) ||
    (codePoint >= 0x2010 && codePoint <= 0x201f) ||
    (codePoint >= 0x2032 && codePoint <= 0x2037)
  );
}

function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

function countForX(text: string): number {
  const pieces = text.split(xLink);
  let weight = (pieces.length - 1) * xLinkWeight;
  for (const { segment } of pieces.flatMap((piece) => [...segmenter.segment(piece)])) {
    if (emoji.test(segment)) {
      weight += 2;
      continue;
    }
    for (const character of segment) weight += isLightOnX(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
}

/**
 * The number of characters of `text` as a network with this counting rule sees it.
 * LinkedIn does not document how it counts, so the largest of the plausible figures is used: NFC, UTF-16 units.
 */
export function countCharacters(text: string, rule: CountingRule): number {
  const normalised = text.normalize('NFC');
  if (rule === 'utf-16') return normalised.length;
  if (rule === 'graphemes') return countGraphemes(normalised);
  return countForX(normalised);
}
