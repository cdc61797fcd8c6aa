/** What stands behind the noun of an answer, and tells more of it. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { Shape } from '../realised-answer.ts';
import { isCondition, isToBeDone, toldTraits } from './told-traits.ts';
import type { Trait } from './trait.ts';

const traits = (text: string, shape: Shape) => toldTraits(english.read(text), shape, english);

test.each<[string, Shape, Trait]>([
  ['thing you wrote', 'noun-phrase', 'told-thing'],
  ['something she posted', 'noun-phrase', 'told-thing'],
  ['Bill, who is the clerk', 'name', 'told-person'],
  ['career day', 'noun-phrase', 'event-noun'],
  ['parents evening', 'noun-phrase', 'event-noun'],
  ['last night in Leeds', 'noun-phrase', 'timed'],
  ['last week', 'noun-phrase', 'timed'],
  ['nurse too', 'noun-phrase', 'self'],
  ['customer since 2009', 'noun-phrase', 'self'],
  ['a zoom about pensions', 'noun-phrase', 'about-something'],
  ['the bit about mice', 'noun-phrase', 'about-something'],
  ['thing on mice', 'noun-phrase', 'about-something'],
  ['PyCon 2023, lightning talk', 'noun-phrase', 'named-first'],
  ['my report fixed', 'noun-phrase', 'to-be-done'],
  ['the hens looked after', 'noun-phrase', 'to-be-done'],
  ['the open position Senior Designer', 'noun-phrase', 'vacancy'],
  ['students together in Graz', 'noun-phrase', 'were-together'],
  ['him to sign it', 'noun-phrase', 'somebody-to'],
  ['someone to sign it', 'noun-phrase', 'somebody-to'],
  ['from the port', 'place', 'origin'],
  ['at the same port', 'place', 'same'],
  ['been a while', 'dropped-subject', 'a-while'],
  ['been ages', 'dropped-subject', 'a-while'],
  ['when she spoke', 'wh-clause', 'when'],
])('“%s” as a %s: %s', (text, shape, trait) => {
  expect(traits(text, shape)).toEqual([trait]);
});

test.each<[string, Shape]>([
  ['what you wrote', 'noun-phrase'],
  ['thing of yours', 'noun-phrase'],
  ['Bill Sol', 'name'],
  ['the other day', 'noun-phrase'],
  ['day', 'noun-phrase'],
  ['last port in Leeds', 'noun-phrase'],
  ['the nurse too', 'noun-phrase'],
  ['nurse', 'noun-phrase'],
  ['port since 2009', 'noun-phrase'],
  ['a zoom', 'noun-phrase'],
  ['a zoom on pensions', 'noun-phrase'],
  ['my report', 'noun-phrase'],
  ['report fixed', 'noun-phrase'],
  ['the report was fixed', 'noun-phrase'],
  ['the open position', 'noun-phrase'],
  ['students in Graz', 'noun-phrase'],
  ['boats together in Graz', 'noun-phrase'],
  ['him to', 'noun-phrase'],
  ['port to sign it', 'noun-phrase'],
  ['to the port', 'place'],
  ['at the port', 'place'],
  ['been to the port for ages', 'dropped-subject'],
  ['been here', 'dropped-subject'],
  ['worked for ages', 'dropped-subject'],
  ['when in Leeds', 'wh-clause'],
  ['how she spoke', 'wh-clause'],
  ['my report fixed', 'sentence'],
])('“%s” as a %s: nothing', (text, shape) => {
  expect(traits(text, shape)).toEqual([]);
});

describe('a thing that is to be done', () => {
  test.each(['my report fixed', 'two reports fixed', 'a boat looked after'])('%s', (text) => {
    expect(isToBeDone(english.read(text))).toBe(true);
  });
  test.each(['fixed', 'my fixed', 'reports fixed', 'my report fixing', 'my report after'])(
    'not %s',
    (text) => {
      expect(isToBeDone(english.read(text))).toBe(false);
    },
  );
});

describe('how somebody is placed', () => {
  test.each(['in touch with you', 'in charge of it', 'between jobs', 'under stress', 'in need of a barn'])(
    '%s',
    (text) => {
      expect(isCondition(english.read(text))).toBe(true);
    },
  );
  test.each(['in response to it', 'in the port', 'in Leeds', 'on tour', 'in', 'in needs'])(
    'not %s',
    (text) => {
      expect(isCondition(english.read(text))).toBe(false);
    },
  );
});
