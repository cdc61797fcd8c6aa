/** What most cases of the writing set share, so that each says only what is its own. */
import { type ChannelId, channels } from '../../../shared/channels.ts';
import type { LabelledCase } from '../labelled-case.ts';

type Written = Pick<LabelledCase, 'id' | 'walk' | 'text'> &
  Partial<Omit<LabelledCase, 'id' | 'walk' | 'text' | 'verdict'>>;

/** The channels a message of this length is written for, the shortest first. */
const byLength: readonly ChannelId[] = ['linkedin-note', 'linkedin-note-premium', 'inmail'];

function channelFor(text: string): ChannelId {
  return byLength.find((id) => text.length <= channels[id].defaultLimit) ?? 'email';
}

/** Cases of one verdict; what a case leaves out is a connection request with nothing filled in and nothing to find. */
export function written(
  verdict: LabelledCase['verdict'],
  cases: readonly Written[],
): readonly LabelledCase[] {
  return cases.map((one) => ({
    purpose: 'connection-request',
    channel: channelFor(one.text),
    answers: {},
    profile: {},
    findings: [],
    ...one,
    verdict,
  }));
}
