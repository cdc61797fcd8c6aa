/** Words that look like a thing, and tell who did something; beside others that are a thing. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { RealisedField, Shape } from './realised-answer.ts';
import { amongThings } from './shape/clause-among-things.ts';

const shapeOf = (text: string, shape: Shape, field: RealisedField, kind: PromptKindId | null = null) =>
  amongThings(shape, english.read(text), { field, kind }, english);

describe('how they are known', () => {
  test.each<[string, Shape]>([
    ['my late dad bought coffins', 'sentence'],
    ['boss know her', 'sentence'],
    ['neighbour rent from him', 'sentence'],
    ['his van parks outside mine', 'sentence'],
    ['two of my lads trained under him', 'sentence'],
    ['my landlord recommended', 'sentence'],
    ['someone at church said', 'sentence'],
    ['somebody told', 'sentence'],
    ['Mr. Bell my boss tell me', 'sentence'],
    ['a video of hers got passed round', 'sentence'],
    ['the old one retired', 'sentence'],
    ['God bless you', 'sentence'],
    ['share patients', 'dropped-subject'],
    ['swap seeds', 'dropped-subject'],
    ['shot her cakes', 'dropped-subject'],
    ['tasted two of his wines', 'dropped-subject'],
    ['talk to her every week', 'bare-verb'],
    ['rent from him', 'bare-verb'],
    ['buy bread from him', 'bare-verb'],
    ['drink in his pub', 'bare-verb'],
    ['trained under him', 'dropped-subject'],
  ])('%s: %s', (text, shape) => {
    expect(shapeOf(text, 'noun-phrase', 'howKnown')).toBe(shape);
  });

  test.each([
    'my late dad',
    'my dad buying coffins',
    'dad of coffins',
    'boss, her',
    'his van outside mine',
    'his van parking outside mine',
    'the van parks outside mine',
    'my landlord',
    'church said',
    'the people who got passed round',
    'a video of hers got here',
    'the old one',
    'an old one retired',
    'the old man retired',
    'God blessed you',
    'dog bless you',
    'share bread',
    'seeds',
    'talk to her',
    'drink in the pub',
    'drink in his',
    'my shot her cakes',
    'bread from him',
    'the shot her cakes',
  ])('a thing: %s', (text) => {
    expect(shapeOf(text, 'noun-phrase', 'howKnown')).toBe('noun-phrase');
  });
});

test.each<[string, Shape, RealisedField, PromptKindId | null, Shape]>([
  ['if you come to Cork, I can show you the mill', 'whether-clause', 'benefitForThem', null, 'sentence'],
  ['if you come to Cork, the mill', 'whether-clause', 'benefitForThem', null, 'whether-clause'],
  ['whether you come, I can show you', 'whether-clause', 'benefitForThem', null, 'whether-clause'],
  ['on time trucks', 'place', 'benefitForThem', null, 'noun-phrase'],
  ['in house training', 'place', 'benefitForThem', null, 'noun-phrase'],
  ['on time', 'place', 'benefitForThem', null, 'place'],
  ['on Monday trucks', 'place', 'benefitForThem', null, 'place'],
  ['did night school together', 'question', 'howKnown', null, 'dropped-subject'],
  ['has a plot beside mine', 'question', 'howKnown', null, 'dropped-subject'],
  ['did you go to night school', 'question', 'howKnown', null, 'question'],
  ['has a plot beside mine?', 'question', 'howKnown', null, 'question'],
  ['did night school together', 'question', 'prompt', 'person', 'question'],
  ['my landlord recommended', 'name', 'prompt', 'person', 'sentence'],
  ['my landlord recommended', 'noun-phrase', 'prompt', 'talk', 'noun-phrase'],
  ['my landlord recommended', 'noun-phrase', 'reason', null, 'noun-phrase'],
  ['my landlord recommended', 'adjective', 'howKnown', null, 'adjective'],
  ['God bless you', 'noun-phrase', 'reason', null, 'sentence'],
  ['share patients', 'noun-phrase', 'prompt', 'person', 'noun-phrase'],
])('“%s” that looks like a %s, as %s of %s: %s', (text, looks, field, kind, shape) => {
  expect(shapeOf(text, looks, field, kind)).toBe(shape);
});
