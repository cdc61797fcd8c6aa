/** The beginnings of what prompted the message, one a line, in the order in which they are tried. */
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { Beginning } from './beginning.ts';
import {
  doing,
  iAm,
  iAmA,
  noun,
  ownVerbs,
  regarding,
  thankYou,
  writingAbout,
  writingAfter,
  you,
} from './common-beginnings.ts';

/** "When you talked to us about fire doors". */
const remember: Beginning = {
  id: 'i-remember',
  words: 'I remember',
  takes: ['wh-clause'],
  when: ['when'],
};

const talk: readonly Beginning[] = [
  regarding,
  remember,
  { id: 'heard-you-speak-at', words: 'I heard you speak at', takes: noun, when: ['named-first'] },
  { id: 'heard-you-speak', words: 'I heard you speak', takes: ['place', 'noun-phrase'], when: ['timed'] },
  { id: 'heard', words: 'I heard', takes: noun, when: ['told-thing'], bare: 'your' },
  { ...you, when: ['speaking'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { ...thankYou, when: ['talk-noun', 'yours', 'quoted', 'doing', 'about-something'] },
  { id: 'heard', words: 'I heard', takes: ['wh-clause'], when: ['what'] },
  { id: 'heard-you-speak', words: 'I heard you speak', takes: ['place'] },
  { id: 'heard-you-speak-at', words: 'I heard you speak at', takes: ['name'] },
  {
    id: 'heard-you-speak-at',
    words: 'I heard you speak at',
    takes: ['noun-phrase'],
    when: ['event-noun'],
    bare: 'the',
  },
  { id: 'heard-you-speak-about', words: 'I heard you speak about', takes: ['noun-phrase', 'wh-clause'] },
  { id: 'heard', words: 'I heard', takes: noun, bare: 'your' },
  { id: 'i-was-at', words: 'I was at', takes: noun, bare: 'your' },
  writingAbout,
  ...ownVerbs,
];

const post: readonly Beginning[] = [
  regarding,
  remember,
  { id: 'i-read', words: 'I read', takes: noun, when: ['told-thing'], bare: 'your' },
  { ...you, when: ['writing'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { ...thankYou, when: ['talk-noun', 'picture-noun', 'doing'] },
  {
    id: 'i-read',
    words: 'I read',
    takes: noun,
    when: ['writing-noun', 'yours', 'quoted', 'about-something'],
    bare: 'your',
  },
  { id: 'i-read', words: 'I read', takes: ['wh-clause'], when: ['what'] },
  { id: 'i-read-your-post', words: 'I read your post', takes: ['place', 'name'] },
  { id: 'i-read-your-post-on', words: 'I read your post on', takes: ['noun-phrase', 'name', 'wh-clause'] },
  thankYou,
  writingAbout,
  ...ownVerbs,
];

const work: readonly Beginning[] = [
  regarding,
  remember,
  { id: 'i-came-across', words: 'I came across', takes: noun, when: ['told-thing'], bare: 'your' },
  { ...you, when: ['making', 'caring'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { ...writingAbout, when: ['vacancy'] },
  {
    id: 'know-of-you-as',
    words: 'I know of you as',
    takes: ['noun-phrase'],
    when: ['known-role'],
    bare: 'the',
  },
  { ...writingAbout, when: ['place-noun', 'group-noun'] },
  {
    ...thankYou,
    when: [
      'yours',
      'thing-noun',
      'writing-noun',
      'talk-noun',
      'counted',
      'determined',
      'named',
      'quoted',
      'doing',
    ],
  },
  { id: 'thank-you-work', words: 'Thank you for your work', takes: ['place'] },
  { id: 'thank-you-work-on', words: 'Thank you for your work on', takes: noun, claims: 'thanks' },
  { id: 'i-use', words: 'I use', takes: noun, bare: 'your' },
  { id: 'i-came-across', words: 'I came across', takes: noun, bare: 'your' },
  writingAbout,
  ...ownVerbs,
];

const event: readonly Beginning[] = [
  regarding,
  remember,
  iAmA,
  { ...writingAfter, when: ['my-doing', 'conversation-noun'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAbout, when: ['your-visit', 'your-news'] },
  { id: 'both-on', words: 'We were both on', takes: ['noun-phrase'], when: ['vehicle'], bare: 'the' },
  { id: 'both-at', words: 'We were both at', takes: noun, bare: 'the' },
  { id: 'both', words: 'We were both', takes: ['place'] },
  { id: 'met-at', words: 'We met at', takes: noun, bare: 'the' },
  writingAfter,
  ...ownVerbs,
];

const person: readonly Beginning[] = [
  { ...writingAfter, when: ['conversation-noun', 'my-doing'] },
  {
    id: 'both-know',
    words: 'We both know',
    takes: noun,
    when: ['person', 'known-person', 'self'],
    bare: 'a-if-counted',
  },
  {
    id: 'know-of-you-through',
    words: 'I know of you through',
    takes: noun,
    when: ['writing-noun', 'talk-noun', 'picture-noun'],
  },
  { id: 'both-know', words: 'We both know', takes: noun },
  { id: 'know-of-you', words: 'I know of you', takes: ['place'] },
  { id: 'suggested', words: '', after: 'suggested that I write to you', takes: ['name'] },
  { id: 'know-of-you-through', words: 'I know of you through', takes: noun },
  ...ownVerbs,
];

const field: readonly Beginning[] = [
  iAmA,
  { ...writingAbout, takes: noun, when: ['vacancy', 'named-thing'], bare: 'the' },
  {
    id: 'both-work-in',
    words: 'We both work in',
    takes: noun,
    when: ['same-place', 'sector'],
    claims: 'fellowship',
  },
  { id: 'both-have', words: 'We both have', takes: noun, when: ['same'] },
  {
    id: 'we-are-both',
    words: 'We are both',
    takes: ['noun-phrase', 'adjective'],
    when: ['people-noun', 'adjective'],
  },
  { id: 'we-are-both', words: 'We are both', takes: ['gerund'], when: ['seeking', 'both-said'] },
  {
    id: 'both-work-with',
    words: 'We both work with',
    takes: noun,
    when: ['creatures'],
    claims: 'fellowship',
  },
  { id: 'i-am-also', words: 'I am also', takes: ['noun-phrase'], when: ['profession'], bare: 'a' },
  { id: 'both-work-on', words: 'We both work on', takes: [...doing, 'wh-clause'], claims: 'fellowship' },
  { id: 'both-work', words: 'We both work', takes: ['place'] },
  { id: 'both-work-in', words: 'We both work in', takes: noun },
  writingAbout,
  ...ownVerbs,
];

const past: readonly Beginning[] = [
  { id: 'in-common', words: 'We have', after: 'in common', takes: noun, when: ['listed'] },
  iAmA,
  remember,
  { id: 'both-know', words: 'We both know', takes: noun, when: ['told-person'] },
  { id: 'both', words: 'We were both', takes: ['participle'], when: ['born'] },
  { id: 'we-were-both', words: 'We were both', takes: ['noun-phrase'], when: ['people-noun'] },
  { id: 'because-of', words: 'I am writing because of', takes: noun, when: ['mine'] },
  { id: 'both-in', words: 'We were both in', takes: noun, when: ['group-noun'], bare: 'the' },
  { id: 'both-at', words: 'We were both at', takes: noun, bare: 'the', when: ['place-noun'] },
  { id: 'both-in', words: 'We were both in', takes: noun, when: ['same-place'] },
  { id: 'we-share', words: 'We share', takes: noun, when: ['same'] },
  { id: 'in-common', words: 'We have', after: 'in common', takes: noun, when: ['shared-noun'] },
  { id: 'both-in', words: 'We were both in', takes: noun, when: ['country'] },
  { id: 'both-at', words: 'We were both at', takes: noun, bare: 'the', when: ['named', 'place-noun'] },
  { id: 'know-from', words: 'I know you from', takes: noun, when: ['whereabouts'], bare: 'the' },
  { id: 'both-in', words: 'We were both in', takes: noun, unless: ['counted'] },
  { id: 'both-from', words: 'We are both', takes: ['place'], when: ['origin'] },
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

/** By what prompted it; `none` while that is not chosen. */
export const promptBeginnings: Readonly<Record<PromptKindId | 'none', readonly Beginning[]>> = {
  talk,
  post,
  work,
  event,
  person,
  field,
  past,
  none: anyPrompt,
};
