/** Beginnings that stand among those of more than one answer. */

import type { Shape } from '../realised-answer.ts';
import type { Beginning } from './beginning.ts';

export const noun = ['noun-phrase', 'name'] as const satisfies readonly Shape[];
export const doing = ['gerund', ...noun] as const;

export const thankYou: Beginning = {
  id: 'thank-you',
  words: 'Thank you for',
  takes: doing,
  bare: 'your',
  claims: 'thanks',
};
/** Nobody is thanked for what they have come to themselves. */
export const congratulations: Beginning = {
  id: 'congratulations',
  words: 'Congratulations on',
  takes: doing,
  when: ['glad-news'],
  bare: 'your',
  claims: 'congratulations',
};
export const writingAbout: Beginning = {
  id: 'writing-about',
  words: 'I am writing about',
  takes: [...doing, 'wh-clause'],
};
export const writingAfter: Beginning = {
  id: 'writing-after',
  words: 'I am writing after',
  takes: doing,
  bare: 'the',
};
/** What stands where a beginning would say more than is so: what it is about. */
export const claimingNothing = ({ takes, bare }: Beginning): Beginning => ({
  ...writingAbout,
  takes,
  ...(bare === undefined ? {} : { bare }),
});
export const iAm: Beginning = { id: 'i-am', words: 'I am', takes: ['adjective', 'gerund'] };
/** What was done to the sender, or is told of a third person, is no doing of theirs. */
export const i: Beginning = {
  id: 'i',
  words: 'I',
  takes: ['dropped-subject', 'bare-verb'],
  unless: ['done-to-me', 'done-by-another', 'effect', 'third-person', 'of-another'],
};
export const iHave: Beginning = {
  id: 'i-have',
  words: 'I have',
  takes: ['dropped-subject'],
  when: ['perfect'],
};
/** "Got a role to fill": where a reason or an offer is due, it is still there. */
export const iHaveGot: Beginning = {
  id: 'i-have',
  words: 'I have',
  takes: ['dropped-subject'],
  when: ['now-have'],
};
/** "Been a while". */
const itHas: Beginning = { ...iHave, id: 'it-has', words: 'It has', when: ['a-while'] };
export const we: Beginning = {
  id: 'we',
  words: 'We',
  takes: ['dropped-subject'],
  when: ['together', 'our-doing'],
};
export const iWas: Beginning = { id: 'i-was', words: 'I was', takes: ['participle'] };

/** "That you hire ex-offenders". */
export const iSee: Beginning = { id: 'i-see', words: 'I see', takes: ['that-clause'] };

/** "When you talked to us about fire doors". */
export const remember: Beginning = {
  id: 'i-remember',
  words: 'I remember',
  takes: ['wh-clause'],
  when: ['when'],
};

/** What holds whatever prompted it: an own verb without its subject. */
export const it: Beginning = { id: 'it', words: 'It', takes: ['dropped-subject'], when: ['it', 'effect'] };
export const youWere: Beginning = {
  id: 'you-were',
  words: 'You were',
  takes: ['participle'],
  when: ['mentioned'],
};
export const weWere: Beginning = {
  id: 'we-were',
  words: 'We were',
  takes: ['participle'],
  when: ['introduced'],
};
/** Chosen only, or of what is "of mine": a claim about the recipient. */
export const youAreA: Beginning = {
  id: 'you-are-a',
  words: 'You are',
  takes: noun,
  when: ['of-mine'],
  bare: 'a',
};
export const iAmA: Beginning = { id: 'i-am-a', words: 'I am', takes: noun, when: ['self'], bare: 'a' };
/** "Your redundancy", "being made redundant": nobody is thanked for it, and nobody has read it. */
export const aboutOtherNews: Beginning = { ...writingAbout, takes: doing, when: ['other-news'] };
/** "Regarding your post" begins like that whatever it is about. */
export const regarding: Beginning = {
  id: 'writing',
  words: 'I am writing',
  takes: ['place'],
  when: ['regarding'],
};
export const you: Beginning = { id: 'you', words: 'You', takes: ['dropped-subject'] };
/** "Gave me 38 points". */
const youDid: Beginning = { ...you, when: ['done-to-me'] };
/** Where something is offered or wished for, "saves you a trip" tells of that. */
export const itDoes: Beginning = { ...it, when: ['third-person'] };
/** "Great chatting with you": how it was. */
const itWas: Beginning = { id: 'it-was', words: 'It was', takes: ['adjective'], when: ['verdict'] };
/** "Shared by Dana". */
const itWasDone: Beginning = { id: 'it-was', words: 'It was', takes: ['participle'], when: ['passed-on'] };
/** "Nice to hear that it works". */
const itWouldBe: Beginning = {
  id: 'it-would-be',
  words: 'It would be',
  takes: ['adjective'],
  when: ['would-be'],
};
/** Where a wish is due, "done on time" is what is wished for, not what the sender did. */
const iHaveBeen: Beginning = { ...iHave, when: ['been'] };
export const wishes: readonly Beginning[] = [
  itWas,
  itWouldBe,
  we,
  it,
  itDoes,
  iHaveBeen,
  { ...i, unless: [...(i.unless ?? []), 'perfect'] },
  iAm,
];
/** "Because you posted about hay". */
export const writing: Beginning = {
  id: 'writing',
  words: 'I am writing',
  takes: ['because-clause', 'infinitive', 'purpose-clause'],
};
export const ownVerbs: readonly Beginning[] = [
  itHas,
  itWas,
  itWouldBe,
  youDid,
  we,
  it,
  iHave,
  i,
  youWere,
  weWere,
  itWasDone,
  iWas,
  iAm,
];
