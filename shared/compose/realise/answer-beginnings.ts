/** The beginnings of all other answers, one a line, in the order in which they are tried. */
import type { Beginning } from './beginning.ts';
import {
  doing,
  iAm,
  iAmA,
  iHaveGot,
  itDoes,
  noun,
  ownVerbs,
  thankYou,
  wishes,
  writingAfter,
  you,
  youAreA,
} from './common-beginnings.ts';
import type { RealisedField } from './realised-answer.ts';

const howKnown: readonly Beginning[] = [
  { id: 'we-were', words: 'We were', takes: ['noun-phrase'], when: ['were-together'] },
  iAmA,
  { id: 'both', words: 'We were both', takes: ['place'], when: ['same'], unless: ['origin'] },
  { id: 'came-across-you', words: 'I came across you', takes: ['place'], when: ['where'] },
  { id: 'know-of-you', words: 'I know of you', takes: ['place'] },
  youAreA,
  {
    id: 'know-of-you-through',
    words: 'I know of you through',
    takes: noun,
    when: ['person'],
    bare: 'a-if-counted',
  },
  { id: 'know-of-you-from', words: 'I know of you from', takes: noun, when: ['whereabouts'], bare: 'the' },
  { id: 'know-of-you-from', words: 'I know of you from', takes: noun, when: ['your-pages'], bare: 'your' },
  { id: 'know-of-you-from', words: 'I know of you from', takes: doing, bare: 'a-if-counted' },
  { id: 'know-of-you-because', words: 'I know of you', takes: ['because-clause'] },
  { id: 'you-are-the', words: 'You are the', takes: ['noun-phrase'], when: [] },
  { id: 'you-are-my', words: 'You are my', takes: ['noun-phrase'], when: [] },
  { id: 'through-my', words: 'I know of you through my', takes: ['noun-phrase'], when: [] },
  { ...thankYou },
  { ...you, when: ['caring'] },
  ...ownVerbs,
];

const reason: readonly Beginning[] = [
  iHaveGot,
  { id: 'you-are-the', words: 'You are the', takes: [...noun, 'fragment'], when: ['only-one'] },
  { id: 'it-is', words: 'It is', takes: ['adjective'], when: ['of-thing'] },
  { ...writingAfter, takes: ['gerund'], when: ['my-doing'] },
  { id: 'writing-about', words: 'I am writing about', takes: ['gerund'], when: ['having'] },
  { id: 'because', words: 'I am writing', takes: ['because-clause', 'purpose-clause', 'infinitive'] },
  { id: 'would-like-you', words: 'I would like you', takes: ['infinitive'] },
  { id: 'i-would-like', words: 'I would like', takes: ['infinitive'] },
  { id: 'talk-about', words: 'I would like to talk about', takes: noun, when: [], bare: 'a-if-counted' },
  { id: 'i-am-in', words: 'I am', takes: ['place'], when: ['condition'] },
  { id: 'for', words: 'I am writing', takes: ['place'] },
  { id: 'i-have', words: 'I have', takes: noun, when: ['years'] },
  iAmA,
  youAreA,
  { id: 'i-have', words: 'I have', takes: noun, when: ['asking-noun'], bare: 'a-if-counted' },
  { id: 'we-are-in', words: 'We are in', takes: noun, when: ['same-place'] },
  { id: 'we-have', words: 'We have', takes: noun, when: ['same'] },
  { id: 'looking-for', words: 'I am looking for', takes: noun, when: ['help-noun'], bare: 'a-if-counted' },
  { id: 'looking-for', words: 'I am looking for', takes: noun, when: ['somebody-who'] },
  { id: 'i-would-value', words: 'I would value', takes: noun, when: ['your-view'] },
  {
    id: 'looking-for',
    words: 'I am looking for',
    takes: ['noun-phrase'],
    when: ['sought'],
    unless: ['determined', 'listed'],
    bare: 'a-if-counted',
  },
  {
    id: 'writing-about',
    words: 'I am writing about',
    takes: noun,
    when: ['indefinite'],
    unless: ['known-person', 'role'],
  },
  {
    id: 'because-of',
    words: 'I am writing because of',
    takes: noun,
    when: ['determined', 'yours', 'named', 'quoted', 'mine', 'same'],
  },
  {
    id: 'writing-about',
    words: 'I am writing about',
    takes: noun,
    when: ['plain-thing'],
    bare: 'a-if-counted',
  },
  { id: 'writing-because', words: 'I am writing because', takes: ['sentence'] },
  { id: 'my-reason', words: 'My reason is', takes: ['that-clause'] },
  { id: 'like-to', words: 'I would like to', takes: ['bare-verb'] },
  { id: 'like-to-know', words: 'I would like to know', takes: ['wh-clause', 'whether-clause'] },
  { ...you, when: ['caring'] },
  ...ownVerbs,
];

const whyThem: readonly Beginning[] = [
  { id: 'asking', words: 'I am asking you', takes: ['because-clause', 'place'] },
  { id: 'asking-because-of', words: 'I am asking you because of', takes: noun },
  { id: 'asking-because', words: 'I am asking you because', takes: ['sentence'] },
  ...ownVerbs,
];

const whyNot: readonly Beginning[] = [
  { id: 'that-is', words: 'That is', takes: ['because-clause'] },
  ...ownVerbs,
];

const forThem: readonly Beginning[] = [
  iHaveGot,
  { ...you, when: ['would-receive'] },
  { id: 'you-could', words: 'You could', takes: ['bare-verb'], when: ['guest'] },
  { id: 'we-could', words: 'We could', takes: ['bare-verb'], when: ['mutual'] },
  iAmA,
  { id: 'would-like-you-to', words: 'I would like you to', takes: ['bare-verb'], when: ['to-me'] },
  { id: 'you-could', words: 'You could', takes: ['bare-verb'], when: ['receiving-verb'] },
  { id: 'you-could', words: 'You could', takes: ['bare-verb'], when: ['compared'] },
  { id: 'i-can', words: 'I can', takes: ['bare-verb'] },
  { id: 'for-you', words: 'For you it would mean', takes: [...doing, 'fragment'], when: ['none-of'] },
  { id: 'i-bring', words: 'I bring', takes: ['fragment'], when: [] },
  { id: 'i-would-value', words: 'I would value', takes: noun, when: ['your-view'] },
  { id: 'i-can-offer', words: 'I can offer', takes: noun, bare: 'a-if-counted' },
  { id: 'you-would-be', words: 'You would be', takes: ['gerund'], when: ['receiving-verb'] },
  { id: 'i-can-help-by', words: 'I can help by', takes: ['gerund'] },
  { id: 'i-can-help', words: 'I can help', takes: ['place'] },
  { id: 'you-would-get', words: 'You would get', takes: ['infinitive'], when: ['to-receive'] },
  { id: 'i-would-like', words: 'I would like', takes: ['infinitive'] },
  { id: 'i-can-tell-you', words: 'I can tell you', takes: ['wh-clause', 'whether-clause', 'that-clause'] },
  itDoes,
  ...ownVerbs,
];

const forMe: readonly Beginning[] = [
  { id: 'i-would-like', words: 'I would like', takes: noun, when: ['somebody-to', 'to-be-done'] },
  { id: 'would-like-you-to', words: 'I would like you to', takes: ['bare-verb'], when: ['to-me'] },
  { id: 'like-to', words: 'I would like to', takes: ['bare-verb'] },
  { id: 'i-would-like', words: 'I would like', takes: ['infinitive'] },
  { ...iAm, when: ['seeking'] },
  { id: 'i-would-like', words: 'I would like', takes: noun, when: ['given-back'] },
  { id: 'help-with', words: 'It would help me with', takes: noun, when: ['mine'] },
  { id: 'help-us-with', words: 'It would help us with', takes: noun, when: ['ours'] },
  { id: 'for-me', words: 'For me it would mean', takes: [...noun, 'fragment'], when: ['none-of'] },
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
  ...wishes,
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
  { ...iAm, when: ['seeking'] },
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
  { id: 'i-am-doing', words: 'I am doing', takes: noun, when: ['degree'], bare: 'a' },
  { id: 'i-am-a', words: 'I am', takes: noun, when: ['role'], bare: 'a' },
  { id: 'i-work-in', words: 'I work in', takes: noun, when: ['sector'] },
  { id: 'i-work-on', words: 'I work on', takes: noun },
  { id: 'i-work', words: 'I work', takes: ['place'] },
];

export const answerBeginnings: Readonly<Record<Exclude<RealisedField, 'prompt'>, readonly Beginning[]>> = {
  howKnown,
  whyThem,
  // What they asked decides how it begins.
  answerToThem: [],
  whyNot,
  reason,
  benefitForThem: forThem,
  benefitForMe: forMe,
  question,
  compellingAnswer: reason,
  work: ownWork,
};
