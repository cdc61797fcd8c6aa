/** What words mean by what was asked, beside others that mean what they look like. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { shapeByField } from './by-field.ts';

type Row = readonly [text: string, looks: Shape, is: Shape];

function means(field: RealisedField, kind: PromptKindId | null, rows: readonly Row[]) {
  describe(`${field} ${kind ?? ''}`, () => {
    test.each(rows)('“%s”: %s → %s', (text, looks, is) => {
      expect(shapeByField(looks, english.read(text), { field, kind }, english)).toBe(is);
    });
  });
}

means('reason', null, [
  ['stuck on chapter two', 'participle', 'adjective'],
  ['about to start a choir', 'place', 'adjective'],
  ['about your choir', 'place', 'place'],
  ['about to start a choir', 'sentence', 'sentence'],
  ['pump failed again', 'bare-verb', 'sentence'],
  ['pump more water', 'bare-verb', 'bare-verb'],
  ['my kiln cracked', 'noun-phrase', 'sentence'],
  ['our old boat sank twice', 'noun-phrase', 'sentence'],
  ['my cracked kiln', 'noun-phrase', 'noun-phrase'],
  ['the kiln cracked', 'noun-phrase', 'noun-phrase'],
  ['my kiln cracked by frost', 'noun-phrase', 'noun-phrase'],
  ['my very old big kiln cracked', 'noun-phrase', 'noun-phrase'],
  ['owe you a bun', 'bare-verb', 'dropped-subject'],
  ['had the same operation', 'question', 'dropped-subject'],
  ['had you a mill', 'question', 'question'],
  ['had', 'question', 'question'],
  ['had the mill burned', 'question', 'question'],
  ['had the same operation?', 'question', 'question'],
  ['let you know about the owls', 'imperative', 'bare-verb'],
  ['let us film', 'imperative', 'imperative'],
]);

means('benefitForThem', null, [
  ['data no one else has', 'sentence', 'noun-phrase'],
  ['a story nobody has told', 'sentence', 'noun-phrase'],
  ['nobody has told', 'sentence', 'sentence'],
  ['data nobody', 'sentence', 'sentence'],
  ['a story nobody has told me', 'sentence', 'sentence'],
  ['one has data', 'sentence', 'sentence'],
  ['know the harbour master', 'bare-verb', 'dropped-subject'],
  ['know harbours', 'bare-verb', 'bare-verb'],
  ['pay for the train', 'noun-phrase', 'bare-verb'],
  ['pay for trains', 'noun-phrase', 'noun-phrase'],
  ['help with the form', 'bare-verb', 'bare-verb'],
  ['that the weir stays', 'noun-phrase', 'noun-phrase'],
]);

means('benefitForMe', null, [
  ['know the harbour master', 'bare-verb', 'bare-verb'],
  ['pay for the train', 'noun-phrase', 'noun-phrase'],
  ['help with the form', 'bare-verb', 'noun-phrase'],
  ['help my dad', 'bare-verb', 'bare-verb'],
  ['that the weir stays', 'noun-phrase', 'that-clause'],
  ['that job', 'noun-phrase', 'noun-phrase'],
  ['that my job', 'noun-phrase', 'noun-phrase'],
]);

means('prompt', 'talk', [
  ['stuck on chapter two', 'adjective', 'participle'],
  ['according to you it rains', 'gerund', 'sentence'],
  ['recording it', 'gerund', 'gerund'],
  ['chat about rye', 'bare-verb', 'noun-phrase'],
  ['chat with you', 'bare-verb', 'bare-verb'],
  ['sing about rye', 'bare-verb', 'bare-verb'],
  ['posted by Dana', 'noun-phrase', 'participle'],
  ['posted by Dana', 'sentence', 'sentence'],
  ['need by Dana', 'noun-phrase', 'noun-phrase'],
  ['posted on bees', 'noun-phrase', 'noun-phrase'],
  ['runs the mill', 'noun-phrase', 'dropped-subject'],
  ['teaches at Ely', 'noun-phrase', 'dropped-subject'],
  ['makes clogs', 'noun-phrase', 'dropped-subject'],
  ['runs', 'noun-phrase', 'noun-phrase'],
  ['talks on bees', 'noun-phrase', 'noun-phrase'],
  ['works on bees', 'noun-phrase', 'noun-phrase'],
  ['run the mill', 'noun-phrase', 'noun-phrase'],
  ['runs the mill', 'sentence', 'sentence'],
]);

means('prompt', 'person', [['Mr Dam my boss tell me contact you', 'noun-phrase', 'sentence']]);

means('prompt', 'event', [['runs the mill', 'noun-phrase', 'noun-phrase']]);

means('work', null, [
  ['stuck on chapter two', 'participle', 'participle'],
  ['my kiln cracked', 'noun-phrase', 'noun-phrase'],
]);
