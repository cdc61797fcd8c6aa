/** Parts of speech as they are in an answer, where the library tells others. */
import { expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';
import { withTagsMended } from './mended-tags.ts';

/** The tag of a word in an answer, and the one that the library tells. */
function tagsOf(word: string, text: string, field: RealisedField, kind: PromptKindId | null = null) {
  const names = { recipient: 'Robin Hale', others: [] };
  const tokens = english.read(text);
  const at = tokens.findIndex((token) => token.text === word);
  const mended = withTagsMended(tokens, { field, kind, beginning: null, typed: text, names }, english);
  return { told: tokens[at]?.tag, is: mended[at]?.tag };
}

test.each<[string, string, RealisedField, PromptKindId | null, string]>([
  ['about', 'the panel about the zone', 'prompt', 'talk', 'ADP'],
  ['Merged', 'Merged PR', 'benefitForThem', null, 'ADJ'],
  ['aged', 'aged care staffing', 'prompt', 'field', 'ADJ'],
  ['stand', 'the buses stand on our lavender', 'reason', null, 'VERB'],
  ['meet', 'the Saar nurses meet at Muscat', 'prompt', 'event', 'PROPN'],
])('“%s” in “%s”, as %s of %s, is %s', (word, text, field, kind, tag) => {
  expect(tagsOf(word, text, field, kind).is).toBe(tag);
});

test.each<[string, string, RealisedField, PromptKindId | null]>([
  ['Merged', 'Merged PR', 'reason', null],
  ['Merged', 'Merged it', 'benefitForThem', null],
  ['merged', 'we merged PR', 'benefitForThem', null],
  ['aged', 'aged care staffing', 'prompt', 'talk'],
  ['design', 'the systems design of our lavender', 'reason', null],
  ['stand', 'buses stand on our lavender', 'reason', null],
  ['stand', 'the buses stand', 'reason', null],
  ['stand', 'the bus stand on our road', 'reason', null],
  ['meet', 'the Saar nurses meet at Muscat', 'prompt', 'talk'],
  ['meet', 'we meet at Muscat', 'prompt', 'event'],
  ['meet', 'the nurses meet us', 'prompt', 'event'],
  ['about', 'we talked about it', 'reason', null],
])('“%s” in “%s”, as %s of %s, is what the library tells', (word, text, field, kind) => {
  const { told, is } = tagsOf(word, text, field, kind);
  expect(told).toBeDefined();
  expect(is).toBe(told);
});
