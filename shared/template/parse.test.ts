import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import { customFieldsOf, fieldsUsed } from './fields-used.ts';
import type { ParsedTemplate } from './nodes.ts';
import { escapeForTemplate, parseTemplate } from './parse.ts';

function parsed(source: string): ParsedTemplate {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.template;
}

function mistakes(source: string): readonly string[] {
  const result = parseTemplate(source);
  return result.ok ? [] : result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('parseTemplate', () => {
  it('reads text, fields, fallbacks and optional parts, with where they stand', () => {
    expect(parsed('Hi {{first_name}},[[2: at {{company | your team}} || x]]').nodes).toEqual([
      { kind: 'text', text: 'Hi ', start: 0, end: 3 },
      { kind: 'field', name: 'first_name', start: 3, end: 17 },
      { kind: 'text', text: ',', start: 17, end: 18 },
      {
        kind: 'part',
        index: 0,
        rank: 2,
        start: 18,
        end: 56,
        full: [
          { kind: 'text', text: ' at ', start: 22, end: 26 },
          { kind: 'field', name: 'company', fallback: 'your team', start: 26, end: 49 },
          { kind: 'text', text: ' ', start: 49, end: 50 },
        ],
        short: [{ kind: 'text', text: ' x', start: 52, end: 54 }],
      },
    ]);
  });

  it('gives a part without a rank the rank 5, and takes a time of day for words', () => {
    const ranks = parsed('[[ a ]][[ 9 : b ]][[10:30 is fine]][[2024]]').nodes.map((node) =>
      node.kind === 'part' ? node.rank : null,
    );
    expect(ranks).toEqual([5, 9, 5, 5]);
  });

  it('takes escaped marks, single braces and lone backslashes for the characters themselves', () => {
    const source = String.raw`\{{a\}} \[[b\]] \\ \|| C:\d {x} [y] || |`;
    expect(parsed(source).nodes).toMatchObject([
      { kind: 'text', text: String.raw`{{a}} [[b]] \ || C:\d {x} [y] || |` },
    ]);
  });

  it('lists the fields in order of appearance, and the custom ones among them', () => {
    const template = parsed(
      '{{prompt}} {{mutual_project}}[[ {{role}} || {{prompt}}{{hobby}}]]{{constructor}}',
    );
    expect(fieldsUsed(template)).toEqual(['prompt', 'mutual_project', 'role', 'hobby', 'constructor']);
    expect(customFieldsOf(template)).toEqual(['mutual_project', 'hobby', 'constructor']);
  });

  it.each([
    ['a\nb {{first_name', '2:3 This {{ is never closed. Write }} after the field’s name.'],
    ['{{a {{company}}', '1:1 This {{ is never closed. Write }} after the field’s name.'],
    ['{{a [[b]]', '1:1 This {{ is never closed. Write }} after the field’s name.'],
    ['[[a {{company ]] b', '1:5 This {{ is never closed. Write }} after the field’s name.'],
    [
      '{{ }}',
      '1:1 The name of the field is missing. Write one between {{ and }}, for example {{first_name}}.',
    ],
    [
      '👍 {{First Name}}',
      '1:4 A field’s name is written with small letters, digits and _, and begins with a letter: try {{first_name}}.',
    ],
    [
      '{{firstName}}',
      '1:1 A field’s name is written with small letters, digits and _, and begins with a letter: try {{first_name}}.',
    ],
    [
      '{{名}}',
      '1:1 A field’s name is written with small letters, digits and _, and begins with a letter, like {{first_name}}.',
    ],
    [`{{${'a'.repeat(41)}}}`, '1:1 This field’s name is too long: 40 characters is the most.'],
    ['{{company|}}', '1:1 Nothing stands after the |. Write the words to use instead, or remove the |.'],
    ['{{a|b|c}}', '1:1 A field takes only one |, before the words to use when it has no value.'],
    ['x }}', '1:3 This }} closes nothing: there is no {{ before it. Write \\}} for the characters.'],
    ['x ]]', '1:3 This ]] closes nothing: there is no [[ before it. Write \\]] for the characters.'],
    ['x [[ y', '1:3 This [[ is never closed. Write ]] where the optional part ends.'],
    [
      '[[a [[b]] c]]',
      '1:5 Optional parts cannot stand inside one another. Close the first with ]] before this [[.',
    ],
    ['[[a||b||c]]', '1:7 This part has a shorter wording already: only one || can stand in a part.'],
    ['[[0: a]]', '1:3 The rank of an optional part is a digit from 1 (keep longest) to 9.'],
    ['[[12: a]]', '1:3 The rank of an optional part is a digit from 1 (keep longest) to 9.'],
    ['[[3: ]]', '1:1 This optional part is empty. Write something in it, or remove it.'],
    ['[[a || ]]', '1:5 Nothing stands after the ||. Write the shorter wording there, or remove the ||.'],
    ['[[ || a]]', '1:1 Nothing stands before the ||. Write the full wording there.'],
  ])('says what is wrong with %j, and where', (source, mistake) => {
    expect(mistakes(source)).toEqual([mistake]);
  });

  it('tells all mistakes, not only the first', () => {
    expect(mistakes('{{}}\n]]\n[[0:a]]\n{{B}}').map((mistake) => mistake.slice(0, 3))).toEqual([
      '1:1',
      '2:1',
      '3:3',
      '4:1',
    ]);
  });

  it('refuses more optional parts than anyone writes', () => {
    expect(mistakes('[[a]]'.repeat(100))).toEqual([]);
    expect(mistakes('[[a]]'.repeat(101))).toEqual(['1:501 A template can have at most 100 optional parts.']);
  });

  it('reads any text back that was escaped', () => {
    const text = fc
      .array(fc.constantFrom('{', '}', '[', ']', '|', '\\', 'a', '\n', '👍'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const template = parsed(escapeForTemplate(written));
        expect(template.nodes.map((node) => (node.kind === 'text' ? node.text : '?')).join('')).toBe(written);
      }),
    );
  });

  it('places every mistake and every node inside the source', () => {
    const pieces = [
      '{{',
      '}}',
      '[[',
      ']]',
      '||',
      '|',
      '\\',
      '2:',
      '0:',
      'a',
      'B',
      ' ',
      '\n',
      'first_name',
      '👍',
    ];
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(source, (written) => {
        const result = parseTemplate(written);
        const lines = written.split('\n');
        const spans = result.ok ? result.template.nodes : result.errors;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
        }
        for (const { line, column, start } of result.ok ? [] : result.errors) {
          const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
          expect(before + column - 1).toBe(start);
        }
      }),
      { numRuns: runs(5_000) },
    );
  });
});
