import { describe, expect, test } from 'vitest';
import { parseTemplate } from './parse.ts';
import { type FilledPart, fillTemplate, stateOf, type Wording, wordingOf } from './pieces.ts';
import { renderTemplate } from './render.ts';
import type { FieldValue } from './values.ts';

function parsed(source: string) {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.template;
}

/** The template with one value in its fields `prompt`, an answer, and `company`, which is typed as it is. */
function fill(source: string, value: FieldValue): string {
  return renderTemplate(parsed(source), { prompt: value, company: value, reason: 'it works' }).text;
}

describe('what a value ends with decides what may follow', () => {
  test.each([
    // Its own last mark is set apart where it is one comma or full stop behind a word.
    ['Look;', '{{prompt}} so', 'Look; so'],
    ['Look;', '{{prompt}}.', 'Look.'],
    ['a.,', '{{prompt}} so', 'A., so'],
    ['Wow!,', '{{prompt}} so', 'Wow!, so'],
    ['a .', '{{prompt}}!', 'A!'],
    ['.', '{{prompt}}.', '.'],
    [',', '{{prompt}} so', ', so'],
    ['Yes, 🎉', '{{prompt}} {{reason}}', 'Yes, 🎉 it works'],
    ['Yes. 🎉', '{{prompt}} so', 'Yes. 🎉 so'],
    // A mark that ends a sentence makes the template's own one too many.
    ['Wow!', '{{prompt}}, so', 'Wow! so'],
    ['Wow!”', '{{prompt}}.', 'Wow!”'],
    ['Wow!”', '{{prompt}}, so', 'Wow!”, so'],
    ['Wow! 🎉', '{{prompt}}.', 'Wow! 🎉'],
    ['And..', '{{prompt}}.', 'And..'],
    ['And…', '{{prompt}}, so', 'And… so'],
    ['Yes。', '{{prompt}}. {{reason}}', 'Yes。 It works'],
    ['Wow！', '{{prompt}}. {{reason}}', 'Wow！ It works'],
    ['Yes.”', '{{prompt}}. {{reason}}', 'Yes.” It works'],
    // Whether a new sentence begins after it.
    ['Yes', '{{prompt}} {{reason}}', 'Yes it works'],
    ['Yes.', '{{prompt}} {{reason}}', 'Yes. It works'],
    ['Yes?', '{{prompt}} {{reason}}', 'Yes? It works'],
    ['Yes…', '{{prompt}} {{reason}}', 'Yes… it works'],
    ['Yes, etc.', '{{prompt}} {{reason}}', 'Yes, etc. it works'],
    ['Yes! 🎉', '{{prompt}} {{reason}}', 'Yes! 🎉 It works'],
  ])('an answer “%s” in “%s”', (value, source, text) => {
    expect(fill(source, value)).toBe(text);
  });

  test.each([
    ['Yahoo!', '{{company}}, so', 'Yahoo!, so'],
    ['Yahoo!', '{{company}}. So', 'Yahoo! So'],
    ['Yahoo!', '{{company}} {{reason}}', 'Yahoo! it works'],
    ['Foo…', '{{company}}.', 'Foo…'],
    ['Foo…', '{{company}}, so', 'Foo…, so'],
    ['Foo.', '{{company}} {{reason}}', 'Foo. it works'],
    ['Foo,', '{{company}}, so', 'Foo, so'],
    ['the shop', '{{company}} is near', 'the shop is near'],
    ['The Shop', 'At {{company}}', 'At The Shop'],
  ])('a name “%s”, which keeps its shape, in “%s”', (value, source, text) => {
    expect(fill(source, value)).toBe(text);
  });

  test('a fallback follows the sentence around it, whatever the field', () => {
    expect(fill('{{company | the shop.}} is near', '')).toBe('The shop is near');
    expect(fill('At {{company | The shop}}.', '')).toBe('At the shop.');
  });
});

describe('an answer in several forms', () => {
  const forms = (sentence: string | null, clause: string | null, phrase: string | null) => ({
    sentence,
    clause,
    phrase,
  });

  test.each([
    [forms('iOS is fun.', 'iOS is fun', null), '{{prompt}}, so I write.', 'iOS is fun, so I write.'],
    [forms('I use it at home.', 'we use it', null), '{{prompt}}, so I write.', 'We use it, so I write.'],
    [forms('Maps help.', 'maps help', 'maps'), '{{prompt}} made me write.', 'Maps made me write.'],
    [forms('Maps help.', 'maps help', 'maps'), 'I like {{prompt}}.', 'I like maps.'],
    [forms(null, 'maps help', null), 'Because {{prompt}}.', 'Because maps help.'],
    [forms(null, 'maps help', null), '{{prompt}}, so I write.', 'Maps help, so I write.'],
    [forms('Maps help', null, null), '{{prompt}}. {{reason}}', 'Maps help It works'],
    [forms('Maps help,', null, null), '{{prompt}} {{reason}}', 'Maps help, it works'],
    [forms('Maps help!', 'maps help!', null), '{{prompt}}, so I write.', 'Maps help! so I write.'],
  ])('%j stands in “%s”', (value, source, text) => {
    expect(fill(source, value)).toBe(text);
  });
});

describe('the state of a part', () => {
  const complete: Wording = { pieces: [], gaps: [], gapWithout: 0 };
  const open: Wording = { ...complete, gaps: [{ name: 'role', position: 'phrase', cause: 'missing' }] };
  const part = (full: Wording, short: Wording | null): FilledPart => ({
    kind: 'part',
    index: 0,
    rank: 5,
    full,
    short,
    restRank: null,
    isNeeded: false,
  });

  test.each([
    ['both wordings', part(complete, complete), 'full short dropped'],
    ['only the full one', part(complete, null), 'full full dropped'],
    ['an open short one', part(complete, open), 'full full dropped'],
    ['an open full one', part(open, complete), 'short short dropped'],
    ['two open ones', part(open, open), 'empty empty empty'],
    ['only an open one', part(open, null), 'empty empty empty'],
  ])('with %s is as asked where it can be', (_, each, states) => {
    expect((['full', 'short', 'dropped'] as const).map((wanted) => stateOf(each, wanted)).join(' ')).toBe(
      states,
    );
  });

  test('decides which wording is shown', () => {
    const each = part(complete, open);
    expect(wordingOf(each, 'full')).toBe(complete);
    expect(wordingOf(each, 'short')).toBe(open);
    expect([wordingOf(each, 'dropped'), wordingOf(each, 'empty')]).toEqual([null, null]);
  });
});

describe('white space at the ends of a part', () => {
  const gapWithout = (source: string) => {
    const [item] = fillTemplate(parsed(source), {});
    return item?.kind === 'part' ? item.full.gapWithout : null;
  };

  test.each([
    ['[[ a ]]', 1],
    ['[[\na\n]]', 2],
    ['[[\n\na\n\n]]', 3],
    ['[[\r\n\r\na\r\n\r\n]]', 3],
    ['[[\n\n\na\n]]', 2],
    ['[[ a\n]]', 1],
    ['[[ a]]', 0],
    ['[[a ]]', 0],
    ['[[ {{role}} ]]', 1],
    ['[[ {{role}}]]', 0],
    ['[[{{role}} ]]', 0],
  ])('stays between its neighbours as far as it is at both: %j', (source, gap) => {
    expect(gapWithout(source)).toBe(gap);
  });
});
