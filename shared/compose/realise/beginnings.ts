/**
 * The beginnings of sentences, one a line: for each answer and each kind of prompt, in the order in which they are
 * tried. The first one that takes what was typed stands before it until the user chooses another; so the first ones
 * claim only what the question itself says.
 */
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { RealisedField, Shape } from './realised-answer.ts';
import type { Trait } from './traits.ts';

export type Beginning = {
  readonly id: string;
  /** The words before the answer. */
  readonly words: string;
  /** Words behind the answer, where the answer is the subject. */
  readonly after?: string;
  /** The shapes that it can be joined with. */
  readonly takes: readonly Shape[];
  /** It stands there by itself only before an answer with one of these traits; it can always be chosen. */
  readonly when?: readonly Trait[];
  /** What a noun without an article gets. */
  readonly bare?: 'your' | 'the' | 'a' | 'a-if-counted';
  readonly question?: true;
};

const noun = ['noun-phrase', 'name'] as const satisfies readonly Shape[];
const doing = ['gerund', ...noun] as const;

const thankYou: Beginning = { id: 'thank-you', words: 'Thank you for', takes: doing, bare: 'your' };
const writingAbout: Beginning = {
  id: 'writing-about',
  words: 'I am writing about',
  takes: [...doing, 'wh-clause'],
};
const writingAfter: Beginning = {
  id: 'writing-after',
  words: 'I am writing after',
  takes: doing,
  bare: 'the',
};
const iAm: Beginning = { id: 'i-am', words: 'I am', takes: ['adjective', 'gerund'] };
const i: Beginning = { id: 'i', words: 'I', takes: ['dropped-subject', 'bare-verb'] };
const iHave: Beginning = { id: 'i-have', words: 'I have', takes: ['dropped-subject'], when: ['perfect'] };
const we: Beginning = { id: 'we', words: 'We', takes: ['dropped-subject'], when: ['together'] };
const iWas: Beginning = { id: 'i-was', words: 'I was', takes: ['participle'] };

/** What holds whatever prompted it: an own verb without its subject. */
const it: Beginning = { id: 'it', words: 'It', takes: ['dropped-subject'], when: ['it'] };
const youWere: Beginning = { id: 'you-were', words: 'You were', takes: ['participle'], when: ['mentioned'] };
const weWere: Beginning = { id: 'we-were', words: 'We were', takes: ['participle'], when: ['introduced'] };
const iAmA: Beginning = { id: 'i-am-a', words: 'I am', takes: noun, when: ['self'], bare: 'a' };
/** "Regarding your post" begins like that whatever it is about. */
const regarding: Beginning = { id: 'writing', words: 'I am writing', takes: ['place'], when: ['regarding'] };
const you: Beginning = { id: 'you', words: 'You', takes: ['dropped-subject'] };
const ownVerbs = [we, it, iHave, i, youWere, weWere, iWas, iAm];

const talk: readonly Beginning[] = [
  regarding,
  { ...you, when: ['speaking'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { ...thankYou, when: ['talk-noun', 'yours', 'quoted', 'doing'] },
  { id: 'heard-you-speak', words: 'I heard you speak', takes: ['place'] },
  { id: 'heard-you-speak-at', words: 'I heard you speak at', takes: ['name'] },
  { id: 'heard-you-speak-about', words: 'I heard you speak about', takes: ['noun-phrase', 'wh-clause'] },
  { id: 'heard', words: 'I heard', takes: noun, bare: 'your' },
  { id: 'i-was-at', words: 'I was at', takes: noun, bare: 'your' },
  writingAbout,
  ...ownVerbs,
];

const post: readonly Beginning[] = [
  regarding,
  { ...you, when: ['writing'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { ...thankYou, when: ['talk-noun', 'doing'] },
  { id: 'i-read', words: 'I read', takes: noun, when: ['writing-noun', 'yours', 'quoted'], bare: 'your' },
  { id: 'i-read-your-post', words: 'I read your post', takes: ['place', 'name'] },
  { id: 'i-read-your-post-on', words: 'I read your post on', takes: ['noun-phrase', 'name', 'wh-clause'] },
  thankYou,
  writingAbout,
  ...ownVerbs,
];

const work: readonly Beginning[] = [
  regarding,
  { ...you, when: ['making'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  {
    id: 'know-of-you-as',
    words: 'I know of you as',
    takes: ['noun-phrase'],
    when: ['known-role'],
    bare: 'the',
  },
  { ...thankYou, when: ['yours', 'thing-noun', 'determined', 'named', 'doing'] },
  { id: 'thank-you-work', words: 'Thank you for your work', takes: ['place'] },
  { id: 'thank-you-work-on', words: 'Thank you for your work on', takes: noun },
  { id: 'i-use', words: 'I use', takes: noun, bare: 'your' },
  { id: 'i-came-across', words: 'I came across', takes: noun, bare: 'your' },
  writingAbout,
  ...ownVerbs,
];

const event: readonly Beginning[] = [
  regarding,
  iAmA,
  { ...writingAfter, when: ['my-doing', 'conversation-noun'] },
  { ...iAm, when: ['my-use'] },
  { id: 'both-at', words: 'We were both at', takes: noun, bare: 'the' },
  { id: 'both', words: 'We were both', takes: ['place'] },
  { id: 'met-at', words: 'We met at', takes: noun, bare: 'the' },
  writingAfter,
  ...ownVerbs,
];

const person: readonly Beginning[] = [
  { ...writingAfter, when: ['conversation-noun', 'my-doing'] },
  { id: 'both-know', words: 'We both know', takes: noun },
  { id: 'know-of-you', words: 'I know of you', takes: ['place'] },
  { id: 'suggested', words: '', after: 'suggested that I write to you', takes: ['name'] },
  { id: 'know-of-you-through', words: 'I know of you through', takes: noun },
  ...ownVerbs,
];

const field: readonly Beginning[] = [
  iAmA,
  { id: 'both-work-in', words: 'We both work in', takes: noun, when: ['same-place', 'sector'] },
  { id: 'both-have', words: 'We both have', takes: noun, when: ['same'] },
  {
    id: 'we-are-both',
    words: 'We are both',
    takes: ['noun-phrase', 'adjective'],
    when: ['people-noun', 'adjective'],
  },
  { id: 'both-work-with', words: 'We both work with', takes: noun, when: ['creatures'] },
  { id: 'i-am-also', words: 'I am also', takes: ['noun-phrase'], when: ['profession'], bare: 'a' },
  { id: 'both-work-on', words: 'We both work on', takes: [...doing, 'wh-clause'] },
  { id: 'both-work', words: 'We both work', takes: ['place'] },
  { id: 'both-work-in', words: 'We both work in', takes: noun },
  ...ownVerbs,
];

const past: readonly Beginning[] = [
  iAmA,
  { id: 'both', words: 'We were both', takes: ['participle'], when: ['born'] },
  { id: 'we-were-both', words: 'We were both', takes: ['noun-phrase'], when: ['people-noun'] },
  { id: 'because-of', words: 'I am writing because of', takes: noun, when: ['mine'] },
  { id: 'both-in', words: 'We were both in', takes: noun, when: ['group-noun'], bare: 'the' },
  { id: 'in-common', words: 'We have', after: 'in common', takes: noun, when: ['shared-noun'] },
  { id: 'both-in', words: 'We were both in', takes: noun, when: ['country'] },
  { id: 'both-at', words: 'We were both at', takes: noun, bare: 'the', when: ['named', 'place-noun'] },
  { id: 'both-in', words: 'We were both in', takes: noun },
  { id: 'both', words: 'We were both', takes: ['place'] },
  ...ownVerbs,
];

const anyPrompt: readonly Beginning[] = [
  regarding,
  iAmA,
  { id: 'because-of', words: 'I am writing because of', takes: noun, when: ['mine'] },
  { id: 'came-across-you', words: 'I came across you', takes: ['place'], when: ['where'] },
  { ...thankYou, when: ['talk-noun', 'writing-noun'] },
  { ...writingAfter, when: ['conversation-noun'] },
  { ...writingAbout, when: ['yours'] },
  { id: 'because-of', words: 'I am writing because of', takes: doing, bare: 'the' },
  { id: 'writing', words: 'I am writing', takes: ['because-clause', 'infinitive', 'purpose-clause'] },
  { id: 'know-of-you', words: 'I know of you', takes: ['place'] },
  writingAbout,
  ...ownVerbs,
];

const howKnown: readonly Beginning[] = [
  iAmA,
  { id: 'came-across-you', words: 'I came across you', takes: ['place'], when: ['where'] },
  { id: 'know-of-you', words: 'I know of you', takes: ['place'] },
  { id: 'know-of-you-through', words: 'I know of you through', takes: noun, when: ['person'] },
  { id: 'know-of-you-from', words: 'I know of you from', takes: doing },
  { id: 'know-of-you-because', words: 'I know of you', takes: ['because-clause'] },
  { ...thankYou },
  ...ownVerbs,
];

const reason: readonly Beginning[] = [
  { ...writingAfter, takes: ['gerund'], when: ['my-doing'] },
  { id: 'because', words: 'I am writing', takes: ['because-clause', 'purpose-clause', 'infinitive'] },
  { id: 'for', words: 'I am writing', takes: ['place'] },
  iAmA,
  { id: 'i-have', words: 'I have', takes: noun, when: ['asking-noun'], bare: 'a-if-counted' },
  { id: 'because-of', words: 'I am writing because of', takes: noun, when: ['settled'] },
  { id: 'writing-because', words: 'I am writing because', takes: ['sentence'] },
  { id: 'my-reason', words: 'My reason is', takes: ['that-clause'] },
  { id: 'like-to', words: 'I would like to', takes: ['bare-verb'] },
  { id: 'like-to-know', words: 'I would like to know', takes: ['wh-clause', 'whether-clause'] },
  ...ownVerbs,
];

const forThem: readonly Beginning[] = [
  { id: 'you-could', words: 'You could', takes: ['bare-verb'], when: ['guest'] },
  { id: 'we-could', words: 'We could', takes: ['bare-verb'], when: ['mutual'] },
  iAmA,
  { id: 'would-like-you-to', words: 'I would like you to', takes: ['bare-verb'], when: ['to-me'] },
  { id: 'you-could', words: 'You could', takes: ['bare-verb'], when: ['receiving-verb'] },
  { id: 'i-can', words: 'I can', takes: ['bare-verb'] },
  { id: 'i-would-value', words: 'I would value', takes: noun, when: ['your-view'] },
  { id: 'i-can-offer', words: 'I can offer', takes: noun, bare: 'a-if-counted' },
  { id: 'you-would-be', words: 'You would be', takes: ['gerund'], when: ['receiving-verb'] },
  { id: 'i-can-help-by', words: 'I can help by', takes: ['gerund'] },
  { id: 'i-can-help', words: 'I can help', takes: ['place'] },
  { id: 'i-would-like', words: 'I would like', takes: ['infinitive'] },
  { id: 'i-can-tell-you', words: 'I can tell you', takes: ['wh-clause', 'whether-clause', 'that-clause'] },
  ...ownVerbs,
];

const forMe: readonly Beginning[] = [
  { id: 'would-like-you-to', words: 'I would like you to', takes: ['bare-verb'], when: ['to-me'] },
  { id: 'like-to', words: 'I would like to', takes: ['bare-verb'] },
  { id: 'i-would-like', words: 'I would like', takes: ['infinitive'] },
  { ...iAm, when: ['seeking'] },
  {
    id: 'i-would-value',
    words: 'I would value',
    takes: doing,
    when: ['yours', 'doing', 'my-doing', 'my-use', 'view-noun'],
    bare: 'a-if-counted',
  },
  { id: 'i-would-welcome', words: 'I would welcome', takes: noun, bare: 'a-if-counted' },
  { id: 'i-hope-to', words: 'I hope to', takes: ['bare-verb'] },
  { id: 'i-hope', words: 'I hope', takes: ['infinitive', 'that-clause', 'place'] },
  { id: 'like-to-know', words: 'I would like to know', takes: ['wh-clause', 'whether-clause'] },
  ...ownVerbs,
];

const question: readonly Beginning[] = [
  {
    id: 'have-you',
    words: 'Have you',
    takes: ['dropped-subject', 'participle'],
    when: ['perfect', 'done'],
    question: true,
  },
  {
    id: 'may-i-ask-for',
    words: 'May I ask for',
    takes: noun,
    when: ['view-noun'],
    bare: 'your',
    question: true,
  },
  { id: 'may-i-ask-about', words: 'May I ask about', takes: doing, bare: 'your', question: true },
  { id: 'may-i-ask', words: 'May I ask', takes: ['wh-clause', 'whether-clause', 'place'], question: true },
  { id: 'could-you', words: 'Could you', takes: ['bare-verb'], question: true },
  { id: 'i-would-like', words: 'I would like', takes: ['infinitive'] },
  ...ownVerbs,
];

const ownWork: readonly Beginning[] = [
  { id: 'i', words: 'I', takes: ['bare-verb', 'dropped-subject'] },
  { id: 'i-am', words: 'I am', takes: ['gerund', 'adjective', 'participle'] },
  { id: 'i-am-in', words: 'I am', takes: ['place'], when: ['state'] },
  { id: 'i-am-a', words: 'I am', takes: noun, when: ['role'], bare: 'a' },
  { id: 'i-work-in', words: 'I work in', takes: noun, when: ['sector'] },
  { id: 'i-work-on', words: 'I work on', takes: noun },
  { id: 'i-work', words: 'I work', takes: ['place'] },
];

const prompts: Readonly<Record<PromptKindId | 'none', readonly Beginning[]>> = {
  talk,
  post,
  work,
  event,
  person,
  field,
  past,
  none: anyPrompt,
};

const others: Readonly<Record<Exclude<RealisedField, 'prompt'>, readonly Beginning[]>> = {
  howKnown,
  reason,
  benefitForThem: forThem,
  benefitForMe: forMe,
  question,
  compellingAnswer: reason,
  work: ownWork,
};

/** A beginning as it is offered: "I can …", "… suggested that I write to you". */
export function beginningLabel({ words, after = '' }: Pick<Beginning, 'words' | 'after'>): string {
  return [words, '…', after].filter((piece) => piece !== '').join(' ');
}

/** The beginnings of an answer, in the order in which they are tried. */
export function beginningsFor(fieldOfForm: RealisedField, kind: PromptKindId | null): readonly Beginning[] {
  return fieldOfForm === 'prompt' ? prompts[kind ?? 'none'] : others[fieldOfForm];
}
