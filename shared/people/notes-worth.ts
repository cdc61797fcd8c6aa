/** Which drafts have most to say in a note, when the month allows only so many. */
import { byMoment } from '../calendar.ts';
import { channels } from '../channels.ts';
import { listInBrief } from '../listing.ts';
import type { Draft } from '../model/draft.ts';
import { purposes } from '../purposes/purposes.ts';

/** Whether the draft, once sent, is one of the month's personal notes. */
export function wantsNote({ sent, isExample, purpose, channel }: Draft): boolean {
  return sent === null && !isExample && purposes[purpose].isInvitation && channels[channel].isNote;
}

/**
 * What the draft has to say, dearest first: a reason, something for them, common ground, a question. Of two drafts, the
 * one that has the first of these in which they differ goes first.
 */
function saysOf({ answers }: Draft): readonly boolean[] {
  const { reason, benefitForThem, howKnown, prompt, commonConnections, question } = answers;
  const isThere = (text: string) => text.trim() !== '';
  const ground = isThere(howKnown) || isThere(prompt) || commonConnections.length > 0;
  return [isThere(reason), isThere(benefitForThem), ground, isThere(question)];
}

const rankOf = (draft: Draft) => saysOf(draft).reduce((rank, says) => 2 * rank + Number(says), 0);

/** The drafts that want a note and are to somebody, the one with most to say first; equals, the older first. */
export function draftsForNotes(drafts: Iterable<Draft>): readonly Draft[] {
  return [...drafts]
    .filter((draft) => wantsNote(draft) && draft.answers.name.trim() !== '')
    .map((draft) => ({ draft, rank: rankOf(draft) }))
    .sort((a, b) => b.rank - a.rank || byMoment(a.draft.createdAt, b.draft.createdAt))
    .map(({ draft }) => draft);
}

const hasReason = (draft: Draft) => saysOf(draft)[0] === true;

/**
 * What to do with the notes that are left, in a sentence; '' where they reach for all drafts.
 * @param left how many are left this month
 */
export function noteAdvice(drafts: Iterable<Draft>, left: number): string {
  const candidates = draftsForNotes(drafts);
  if (candidates.length === 0) return '';
  if (left <= 0) return 'A request without a note can go out at any time; or keep the drafts for next month.';
  if (candidates.length <= left) return '';
  const worthy = candidates.filter(hasReason).slice(0, left);
  const wanted = `${candidates.length} drafts want one.`;
  if (worthy.length === 0) return `${wanted} None of them gives a reason yet.`;
  const names = worthy.map(({ answers }) => answers.name.trim());
  return `${wanted} By what is noted, ${listInBrief(names)} ${names.length === 1 ? 'has' : 'have'} most to say.`;
}
