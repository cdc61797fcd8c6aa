import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import { parseTemplate } from './parse.ts';
import { findParts, findTokens } from './tokens.ts';

const source = 'Hi {{first_name}} [[2:of {{company | your team}} || {{company}}]] \\[[';

/** What people and machines put into templates, so that marks meet in every way. */
const anySource = fc
  .array(
    fc.constantFrom(
      '{{',
      '}}',
      '[[',
      ']]',
      '||',
      '|',
      '\\',
      'a',
      'role',
      ' ',
      '\n',
      '2:',
      '{{role}}',
      '[',
      '}',
    ),
  )
  .map((pieces) => pieces.join(''));

describe('the marks of a template', () => {
  it('names fields with their fallback', () => {
    const fields = findTokens(source).filter((token) => token.kind === 'field');
    expect(fields.map(({ name, fallback }) => [name, fallback])).toEqual([
      ['first_name', null],
      ['company', 'your team'],
      ['company', null],
    ]);
  });

  it('finds parts with their rank and their shorter wording', () => {
    const [part] = findParts(findTokens(source));
    expect(source.slice(part?.start, part?.bodyStart)).toBe('[[2:');
    expect(source.slice(part?.bodyStart, part?.bar?.start)).toBe('of {{company | your team}} ');
    expect(source.slice(part?.bodyEnd, part?.end)).toBe(']]');
  });

  it('still finds what is whole beside a mistake, and a bar only where it means something', () => {
    const tokens = findTokens('{{role [[x]] {{company}} || ]]');
    expect(tokens.map(({ kind }) => kind)).toEqual(['open', 'close', 'field', 'bar', 'close']);
    expect(tokens.find((token) => token.kind === 'bar')).toMatchObject({ isInPart: false });
  });

  it('sees the same fields and parts as the parser in every template without mistakes', () => {
    fc.assert(
      fc.property(anySource, (text) => {
        const parsed = parseTemplate(text);
        if (!parsed.ok) return;
        const spans = (nodes: readonly { readonly start: number; readonly end: number }[]) =>
          nodes.map(({ start, end }) => [start, end]);
        const tokens = findTokens(text);
        const parts = parsed.template.nodes.filter((node) => node.kind === 'part');
        const inParts = parts.flatMap(({ full, short = [] }) => [...full, ...short]);
        const fields = [...parsed.template.nodes, ...inParts].filter((node) => node.kind === 'field');
        expect(spans(findParts(tokens))).toEqual(spans(parts));
        expect(spans(tokens.filter(({ kind }) => kind === 'field'))).toEqual(
          spans(fields.toSorted((a, b) => a.start - b.start)),
        );
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('never throws, and its marks never overlap', () => {
    fc.assert(
      fc.property(anySource, (text) => {
        let at = 0;
        for (const { start, end } of findTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
    );
  });
});
