/** How often something came of what was sent, group by group, with what such a share can tell. */
import { calendarDay } from '../calendar.ts';
import { channels } from '../channels.ts';
import { purposes } from '../purposes/purposes.ts';
import { idsOf } from '../records.ts';
import type { SentMessage } from './outcomes.ts';
import { wilson } from './wilson.ts';

/** What may come of a message. `counts`: which messages can have it; `came`: whether it did. */
export const outcomes = {
  replied: {
    label: 'Replied',
    counts: () => true,
    came: ({ daysToReply }: SentMessage) => daysToReply !== null,
  },
  accepted: {
    label: 'Accepted',
    counts: ({ wasAccepted }: SentMessage) => wasAccepted !== null,
    came: ({ wasAccepted }: SentMessage) => wasAccepted === true,
  },
  met: { label: 'Met', counts: () => true, came: ({ wasMet }: SentMessage) => wasMet },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly label: string;
      readonly counts: (sent: SentMessage) => boolean;
      readonly came: (sent: SentMessage) => boolean;
    }
  >
>;

export type OutcomeId = keyof typeof outcomes;

export const outcomeIds = idsOf(outcomes);

/** What the groups need to be named. */
export type Naming = {
  readonly timeZone: string;
  /** The title of a template; null for one that is gone. */
  readonly titleOf: (templateId: string) => string | null;
};

type Group = { readonly key: string; readonly label: string };

/** The upper ends of the groups by length, in characters (facts about InMail name 400 and 1,200). */
const lengthEnds = [200, 400, 1_200] as const;

function byLength({ length }: SentMessage): Group {
  const end = lengthEnds.find((most) => length <= most);
  if (end === undefined) return { key: '9999', label: 'Over 1,200 characters' };
  return { key: String(end).padStart(4, '0'), label: `Up to ${end.toLocaleString('en-GB')} characters` };
}

/** By what messages are put together; those of one key are a group, and groups stand in the order of their keys. */
export const groupings = {
  purpose: {
    label: 'Purpose',
    groupOf: ({ purpose }: SentMessage): Group =>
      purpose === null
        ? { key: '~', label: 'Without a purpose' }
        : { key: purpose, label: purposes[purpose].label },
  },
  template: {
    label: 'Template',
    groupOf: ({ templateId }: SentMessage, { titleOf }: Naming): Group =>
      templateId === null
        ? { key: '~', label: 'Without a template' }
        : { key: templateId, label: titleOf(templateId) ?? 'A template that is gone' },
  },
  channel: {
    label: 'Channel',
    groupOf: ({ channel }: SentMessage): Group => ({ key: channel, label: channels[channel].label }),
  },
  length: { label: 'Length', groupOf: byLength },
  question: {
    label: 'Question',
    groupOf: ({ hasQuestion }: SentMessage): Group =>
      hasQuestion ? { key: '0', label: 'With a question' } : { key: '1', label: 'Without a question' },
  },
  month: {
    label: 'Month',
    groupOf: ({ at }: SentMessage, { timeZone }: Naming): Group => {
      const moment = new Date(at);
      const { year, month } = calendarDay(moment, timeZone);
      const label = moment.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone });
      return { key: `${year}-${String(month).padStart(2, '0')}`, label };
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly groupOf: (sent: SentMessage, naming: Naming) => Group }>
>;

export type GroupingId = keyof typeof groupings;

export const groupingIds = idsOf(groupings);

/** Fewer messages than this tell nothing of the next one: even half of ten leaves a fifth to four fifths open. */
export const fewest = 10;

/** A group, how much came of it, and between which shares the truth lies (95 %, after Wilson). */
export type Share = {
  readonly key: string;
  readonly label: string;
  readonly came: number;
  readonly all: number;
  readonly interval: readonly [number, number];
  readonly isTooFew: boolean;
  /** Those to whom the messages went, each once. */
  readonly personIds: readonly string[];
};

/** The groups of what was sent, with the share of each to which `outcome` came. */
export function sharesOf(
  sent: readonly SentMessage[],
  outcome: OutcomeId,
  grouping: GroupingId,
  naming: Naming,
): readonly Share[] {
  const { counts, came } = outcomes[outcome];
  const groups = new Map<string, { readonly label: string; readonly members: SentMessage[] }>();
  for (const message of sent.filter(counts)) {
    const { key, label } = groupings[grouping].groupOf(message, naming);
    const group = groups.get(key) ?? { label, members: [] };
    group.members.push(message);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { label, members }]) => {
      const count = members.filter(came).length;
      return {
        key,
        label,
        came: count,
        all: members.length,
        interval: wilson(count, members.length),
        isTooFew: members.length < fewest,
        personIds: [...new Set(members.map(({ personId }) => personId))],
      };
    });
}

/** "6 of 10, between 31 and 83 %", or that they are too few to tell. */
export function shareWords({ came, all, interval: [low, high], isTooFew }: Omit<Share, 'personIds'>): string {
  const counted = `${came.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
  if (isTooFew) return `${counted}: too few to tell`;
  return `${counted}, between ${Math.round(100 * low)} and ${Math.round(100 * high)} %`;
}
