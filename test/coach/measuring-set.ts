/**
 * The measuring part of the labelled messages: no rule is ever written or changed to suit it, and when a case has
 * taught somebody something, a new one takes its place.
 *
 * How it was labelled, where a recipient could see it either way:
 * - what is for sale, or bait for a sale, is not something for them; selling, flattering or wanting a favour is no
 *   reason to connect;
 * - a name, role, town or firm set into words that suit anyone is still `suits-anyone`;
 * - a request has `no-reason` where it gives none, or one that is true of anyone; a post on offer, an invitation or a
 *   stranger's name, vague or false as it may be, is a reason, and a post is something for them too;
 * - after they accepted, and in a reply, no reason to connect is asked for; in a reply nothing need be offered;
 * - an order or a plea ("message me", "please share your CV") is no question; a wish to hear their view is one;
 * - `about-me` needs at least three of I, me and my, and more than twice as many as of you and your;
 * - a booking link is `calendar-link` and not `link` too; what asks to be booked asks for time;
 * - a gap in capitals ("INSERT TOPIC HERE") is `unfilled` and not `shouting` too;
 * - a message that carries its reason and its benefit is ready even where the form was only partly filled, since
 *   its recipient reads the message and not the form.
 */
import type { LabelledCase } from './labelled-case.ts';
import { blindBrief } from './measuring-set/blind-brief.ts';
import { blindDialogue } from './measuring-set/blind-dialogue.ts';
import { blindLong } from './measuring-set/blind-long.ts';
import { blindMerged } from './measuring-set/blind-merged.ts';
import { blindPolite } from './measuring-set/blind-polite.ts';
import { blindSelling } from './measuring-set/blind-selling.ts';
import { blindUntrue } from './measuring-set/blind-untrue.ts';
import { freshBlindDialogue } from './measuring-set/fresh-blind-dialogue.ts';
import { freshBlindPitches } from './measuring-set/fresh-blind-pitches.ts';
import { freshBlindRequests } from './measuring-set/fresh-blind-requests.ts';
import { freshNearly } from './measuring-set/fresh-nearly.ts';
import { freshReadyDialogue } from './measuring-set/fresh-ready-dialogue.ts';
import { freshReadyRequests } from './measuring-set/fresh-ready-requests.ts';
import { nearly } from './measuring-set/nearly.ts';
import { readyBrief } from './measuring-set/ready-brief.ts';
import { readyDialogue } from './measuring-set/ready-dialogue.ts';
import { readyHard } from './measuring-set/ready-hard.ts';
import { readyLong } from './measuring-set/ready-long.ts';
import { readyNotes } from './measuring-set/ready-notes.ts';

export const measuringSet: readonly LabelledCase[] = [
  ...readyNotes,
  ...readyBrief,
  ...readyLong,
  ...readyHard,
  ...readyDialogue,
  ...nearly,
  ...blindBrief,
  ...blindPolite,
  ...blindSelling,
  ...blindMerged,
  ...blindUntrue,
  ...blindLong,
  ...blindDialogue,
  ...freshReadyRequests,
  ...freshReadyDialogue,
  ...freshNearly,
  ...freshBlindRequests,
  ...freshBlindPitches,
  ...freshBlindDialogue,
];
