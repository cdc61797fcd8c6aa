/** What an answer is by what was asked, where its words alone tell another shape. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { secondReading } from './second-reading.ts';

const names = { recipient: 'Robin Hale', others: [] };

function again(shape: Shape, text: string, field: RealisedField, kind: PromptKindId | null): Shape {
  const answer = { field, kind, beginning: null, typed: text, names };
  return secondReading(shape, { text, tokens: english.read(text), answer, language: english });
}

type Case = readonly [string, Shape, Shape];

/** Each: the words, what they look like, what they are. */
const cases: Partial<Readonly<Record<RealisedField, Readonly<Record<string, readonly Case[]>>>>> = {
  question: {
    any: [
      ['ok if I come by', 'fragment', 'question'],
      ['ok with that', 'noun-phrase', 'noun-phrase'],
      ['still open', 'adjective', 'question'],
      ['curious how you did it', 'adjective', 'adjective'],
      ['open to visits', 'adjective', 'question'],
      ['keen', 'adjective', 'question'],
      ['keen to see it', 'adjective', 'adjective'],
      ['out of those that survived, what did they do', 'sentence', 'question'],
      ['any plan to fix or should I stop asking', 'sentence', 'question'],
      ['when start the next course', 'sentence', 'question'],
      ['when you came, it rained', 'sentence', 'sentence'],
      ['they all came', 'sentence', 'sentence'],
      ['any chance of a visit', 'noun-phrase', 'question'],
      ['any map of the port', 'noun-phrase', 'noun-phrase'],
      ['fancy a chat', 'fragment', 'question'],
      ['or', 'fragment', 'fragment'],
      ['remote?', 'noun-phrase', 'question'],
      ['the map', 'noun-phrase', 'noun-phrase'],
      ['qual é', 'noun-phrase', 'question'],
      ['share the map', 'bare-verb', 'bare-verb'],
    ],
  },
  prompt: {
    talk: [
      ['meeting for new workers', 'gerund', 'noun-phrase'],
      ['meeting you', 'gerund', 'gerund'],
      ['your post saying it is the walls', 'sentence', 'noun-phrase'],
      ['your dog saying it is the walls', 'sentence', 'sentence'],
      ['article where he says they cheat', 'sentence', 'noun-phrase'],
      ['harbour where he says they cheat', 'sentence', 'sentence'],
      ['"Hail is getting bigger", a newsletter', 'sentence', 'noun-phrase'],
      ['"Hail" was getting bigger', 'sentence', 'sentence'],
      ['trainees should be paid', 'sentence', 'that-clause'],
      ['lead pipes', 'bare-verb', 'noun-phrase'],
      ['run club', 'bare-verb', 'noun-phrase'],
      ['lead your team', 'bare-verb', 'bare-verb'],
      ['last month', 'bare-verb', 'noun-phrase'],
      ['Workshop at the Olive Hall', 'name', 'noun-phrase'],
      ['Olive Hall', 'name', 'name'],
      ['referred', 'dropped-subject', 'participle'],
      ['referred me', 'dropped-subject', 'dropped-subject'],
    ],
    person: [
      ['Mr Dam my boss telling me', 'noun-phrase', 'noun-phrase'],
      ['tell me', 'noun-phrase', 'noun-phrase'],
    ],
    field: [
      ['self employed', 'noun-phrase', 'adjective'],
      ['self employed plumbers', 'noun-phrase', 'noun-phrase'],
      ['both of us weave', 'noun-phrase', 'sentence'],
      ['both of us', 'noun-phrase', 'noun-phrase'],
    ],
    past: [
      ['master HR together', 'bare-verb', 'noun-phrase'],
      ['boot training', 'bare-verb', 'noun-phrase'],
      ['share a room', 'bare-verb', 'bare-verb'],
    ],
  },
  reason: {
    any: [
      ['to throw it away makes me ill', 'infinitive', 'sentence'],
      ['to learn from you', 'infinitive', 'infinitive'],
      ['At Leeds 900 people walk to the bridge', 'place', 'sentence'],
      ['at the bridge', 'place', 'place'],
      ['beautiful', 'adjective', 'fragment'],
      ['same here', 'adjective', 'fragment'],
      ['same port', 'adjective', 'adjective'],
      ['read it in one weekend', 'bare-verb', 'dropped-subject'],
      ['read more', 'bare-verb', 'bare-verb'],
      ['each evening it stays open', 'noun-phrase', 'sentence'],
      ['highest kilometres among 300 drivers', 'noun-phrase', 'fragment'],
      ['3 years in the water and still clean', 'noun-phrase', 'fragment'],
      ['help with the form', 'bare-verb', 'noun-phrase'],
      ['lift to the station', 'bare-verb', 'bare-verb'],
      ['gives me hope', 'noun-phrase', 'dropped-subject'],
      ['gives hope', 'noun-phrase', 'noun-phrase'],
      ['jealous', 'noun-phrase', 'adjective'],
      ['the port', 'noun-phrase', 'noun-phrase'],
    ],
  },
  benefitForThem: {
    any: [
      ['nothing but coffee', 'fragment', 'noun-phrase'],
      ['nothing to say', 'fragment', 'fragment'],
      ['someone who knows the port and can start tomorrow', 'sentence', 'noun-phrase'],
      ['someone knows the port', 'sentence', 'sentence'],
      ['local, licensed, can start in May', 'noun-phrase', 'adjective'],
      ['reliable, I know the files', 'sentence', 'adjective'],
      ['local, licensed', 'noun-phrase', 'noun-phrase'],
      ['most of the maps', 'adjective', 'noun-phrase'],
      ['quiet', 'adjective', 'noun-phrase'],
      ['post-mortem of my mill', 'adjective', 'noun-phrase'],
      ['fond of maps', 'adjective', 'adjective'],
      ['lift to the station', 'bare-verb', 'noun-phrase'],
      ['work in your lab', 'bare-verb', 'bare-verb'],
      ['hand over the keys', 'noun-phrase', 'bare-verb'],
      ['team up', 'noun-phrase', 'bare-verb'],
      ['reconnect and compare notes', 'noun-phrase', 'bare-verb'],
      ['bread and butter', 'noun-phrase', 'noun-phrase'],
      ['saves your time', 'noun-phrase', 'dropped-subject'],
      ['saves you a trip', 'noun-phrase', 'dropped-subject'],
      ['catches faults / fifteen people', 'noun-phrase', 'fragment'],
      ['talks on bees', 'noun-phrase', 'noun-phrase'],
      ['orders every month', 'noun-phrase', 'noun-phrase'],
    ],
  },
  benefitForMe: {
    any: [
      ['cheap, and fun', 'adjective', 'fragment'],
      ['cheap', 'adjective', 'adjective'],
    ],
  },
  howKnown: {
    any: [
      ['her company supplies our seals', 'noun-phrase', 'sentence'],
      ['my shop buy from him', 'noun-phrase', 'sentence'],
      ['her company sign of trust', 'noun-phrase', 'noun-phrase'],
      ['her sister supplies our seals', 'noun-phrase', 'noun-phrase'],
      ['goes to my church', 'noun-phrase', 'dropped-subject'],
      ['works with my sister', 'noun-phrase', 'dropped-subject'],
      ['old boss', 'noun-phrase', 'noun-phrase'],
    ],
  },
};

describe.each(Object.entries(cases))('%s', (field, kinds) => {
  const rows = Object.entries(kinds).flatMap(([kind, ofKind]) =>
    ofKind.map(([text, looks, is]) => ({ kind: kind === 'any' ? null : kind, text, looks, is })),
  );
  test.each(rows)('$text ($kind): $looks → $is', ({ kind, text, looks, is }) => {
    expect(again(looks, text, field as RealisedField, kind as PromptKindId | null)).toBe(is);
  });
});
