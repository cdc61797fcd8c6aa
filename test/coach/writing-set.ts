/**
 * The messages the rules are written with: every case was judged before the engine saw it. How they are labelled:
 * - a request has `no-reason` where it gives none, or one that is true of anyone;
 * - what a pitch promises is nothing for them; a name, a role, a company or a place filled in is nothing specific;
 * - "Shall we connect?" is no question; a request for a call is `asks-for-time` and not also `no-question`;
 * - a worn phrase in a message that is otherwise good is labelled and leaves the message Ready.
 */
import type { LabelledCase } from './labelled-case.ts';
import { blindAsksForTime } from './writing-set/blind-asks-for-time.ts';
import { blindCourtesies } from './writing-set/blind-courtesies.ts';
import { blindDialogue } from './writing-set/blind-dialogue.ts';
import { blindDisguisedPitches } from './writing-set/blind-disguised-pitches.ts';
import { blindDressedUp } from './writing-set/blind-dressed-up.ts';
import { blindEveryTrade } from './writing-set/blind-every-trade.ts';
import { blindFavours } from './writing-set/blind-favours.ts';
import { blindLater } from './writing-set/blind-later.ts';
import { blindLong } from './writing-set/blind-long.ts';
import { blindMergedDetails } from './writing-set/blind-merged-details.ts';
import { blindNetworking } from './writing-set/blind-networking.ts';
import { blindPitches } from './writing-set/blind-pitches.ts';
import { blindPolitePitches } from './writing-set/blind-polite-pitches.ts';
import { blindStrangers } from './writing-set/blind-strangers.ts';
import { nearly } from './writing-set/nearly.ts';
import { nearlyMixed } from './writing-set/nearly-mixed.ts';
import { readyBrief } from './writing-set/ready-brief.ts';
import { readyBusiness } from './writing-set/ready-business.ts';
import { readyCommunity } from './writing-set/ready-community.ts';
import { readyDialogueMore } from './writing-set/ready-dialogue-more.ts';
import { readyHard } from './writing-set/ready-hard.ts';
import { readyJobSeekers } from './writing-set/ready-job-seekers.ts';
import { readyLater } from './writing-set/ready-later.ts';
import { readyLong } from './writing-set/ready-long.ts';
import { readyNearTheEdge } from './writing-set/ready-near-the-edge.ts';
import { readyPlain } from './writing-set/ready-plain.ts';
import { readyResearch } from './writing-set/ready-research.ts';
import { readyTrades } from './writing-set/ready-trades.ts';

export const writingSet: readonly LabelledCase[] = [
  ...readyResearch,
  ...readyJobSeekers,
  ...readyTrades,
  ...readyBusiness,
  ...readyCommunity,
  ...readyLater,
  ...readyHard,
  ...readyLong,
  ...readyBrief,
  ...nearly,
  ...blindNetworking,
  ...blindStrangers,
  ...blindPitches,
  ...blindPolitePitches,
  ...blindDressedUp,
  ...blindEveryTrade,
  ...blindLater,
  ...blindDialogue,
  ...blindLong,
  ...blindDisguisedPitches,
  ...blindMergedDetails,
  ...nearlyMixed,
  ...readyDialogueMore,
  ...readyNearTheEdge,
  ...readyPlain,
  ...blindAsksForTime,
  ...blindCourtesies,
  ...blindFavours,
];
