/** The beginnings of what prompted the message, one a line, in the order in which they are tried. */
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { Beginning } from './beginning.ts';
import {
  doing,
  iAm,
  iAmA,
  iSee,
  noun,
  ownVerbs,
  regarding,
  remember,
  thankYou,
  writingAbout,
  writingAfter,
  you,
} from './common-beginnings.ts';
import { event, field, past } from './shared-beginnings.ts';

/** "The consultation; specifically, your slide": unless it is a talk or a text, it is not what was heard or read. */
const narrowed: Beginning = {
  ...writingAbout,
  takes: noun,
  when: ['narrowed'],
  unless: ['talk-noun', 'writing-noun', 'picture-noun', 'yours', 'quoted', 'about-something', 'told-thing'],
  bare: 'the',
};

const talk: readonly Beginning[] = [
  regarding,
  { ...writingAbout, takes: noun, when: ['mine'] },
  narrowed,
  { id: 'you-said', words: 'You said that', takes: ['that-clause'], when: ['without-that'] },
  { id: 'you-said', words: 'You said', takes: ['that-clause'] },
  remember,
  { id: 'heard-you-speak-at', words: 'I heard you speak at', takes: noun, when: ['named-first'] },
  { id: 'heard-you-speak', words: 'I heard you speak', takes: ['place', 'noun-phrase'], when: ['timed'] },
  { id: 'heard', words: 'I heard', takes: noun, when: ['told-thing'], bare: 'your' },
  { ...you, when: ['speaking'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { id: 'i-was-at', words: 'I was at', takes: noun, when: ['conversation-noun'], bare: 'your' },
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
  { ...thankYou, takes: noun },
  writingAbout,
  ...ownVerbs,
];

const post: readonly Beginning[] = [
  regarding,
  { ...writingAbout, takes: noun, when: ['mine'] },
  narrowed,
  { id: 'you-wrote', words: 'You wrote that', takes: ['that-clause'], when: ['without-that'] },
  { id: 'you-wrote', words: 'You wrote', takes: ['that-clause'] },
  remember,
  { id: 'i-read', words: 'I read', takes: noun, when: ['told-thing'], bare: 'your' },
  { ...you, when: ['writing'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { id: 'i-read-your-post-on', words: 'I read your post on', takes: ['gerund'], when: ['seeking'] },
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
  { ...writingAbout, takes: noun, when: ['mine'] },
  remember,
  { id: 'i-came-across', words: 'I came across', takes: noun, when: ['told-thing'], bare: 'your' },
  { ...you, when: ['making', 'caring'] },
  { ...iAm, when: ['my-use'] },
  { ...writingAfter, when: ['my-doing'] },
  { ...writingAbout, when: ['vacancy', 'indefinite'] },
  iSee,
  {
    id: 'know-of-you-as',
    words: 'I know of you as',
    takes: ['noun-phrase'],
    when: ['known-role'],
    bare: 'the',
  },
  { ...writingAbout, when: ['place-noun', 'group-noun'], bare: 'your' },
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
  {
    id: 'thank-you-work-as',
    words: 'Thank you for your work as',
    takes: ['noun-phrase'],
    when: ['known-person', 'profession'],
    bare: 'a-if-counted',
    claims: 'thanks',
  },
  { id: 'thank-you-work', words: 'Thank you for your work', takes: ['place'] },
  { id: 'thank-you-work-on', words: 'Thank you for your work on', takes: noun, claims: 'thanks' },
  { id: 'i-use', words: 'I use', takes: noun, bare: 'your' },
  { id: 'i-came-across', words: 'I came across', takes: noun, bare: 'your' },
  writingAbout,
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

const anyPrompt: readonly Beginning[] = [
  regarding,
  iAmA,
  { id: 'because-of', words: 'I am writing because of', takes: noun, when: ['mine'] },
  { id: 'came-across-you', words: 'I came across you', takes: ['place'], when: ['where'] },
  { ...thankYou, when: ['talk-noun', 'writing-noun'] },
  { ...writingAfter, when: ['conversation-noun', 'my-doing'] },
  { ...iAm, when: ['seeking'] },
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
