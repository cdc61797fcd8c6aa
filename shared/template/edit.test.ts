import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import type { Span } from '../span.ts';
import { addShorterWording, type Edit, insertField, makeOptional } from './edit.ts';
import { parseTemplate } from './parse.ts';

/** The source without the two `^` that mark the selection (one marks a cursor), and the selection. */
function marked(text: string): { source: string; selection: Span } {
  const start = text.indexOf('^');
  const rest = text.slice(0, start) + text.slice(start + 1);
  const end = rest.indexOf('^');
  if (end === -1) return { source: rest, selection: { start, end: start } };
  return { source: rest.slice(0, end) + rest.slice(end + 1), selection: { start, end } };
}

function applied(source: string, { replaced, text, selected }: Edit) {
  const after = source.slice(0, replaced.start) + text + source.slice(replaced.end);
  return { after, selected: after.slice(selected.start, selected.end) };
}

function optional(text: string): string {
  const { source, selection } = marked(text);
  const result = makeOptional(source, selection);
  return result.ok ? applied(source, result.edit).after : result.message;
}

function shorter(text: string) {
  const { source, selection } = marked(text);
  const result = addShorterWording(source, selection);
  return result.ok ? applied(source, result.edit) : result.message;
}

describe('inserting a field', () => {
  it('replaces the selection, and a field that it cuts as a whole', () => {
    const insert = (text: string) => {
      const { source, selection } = marked(text);
      return applied(source, insertField(source, selection, 'role')).after;
    };
    expect(insert('Hi ^')).toBe('Hi {{role}}');
    expect(insert('Hi ^you^!')).toBe('Hi {{role}}!');
    expect(insert('Hi {{fi^rst_name}}!')).toBe('Hi {{role}}!');
    expect(insert('Hi {{first_name}}^!')).toBe('Hi {{first_name}}{{role}}!');
  });
});

describe('making words optional', () => {
  it('puts brackets around the selected words and leaves the spaces outside', () => {
    expect(optional('Hello.^ We met once. ^Bye.')).toBe('Hello. [[We met once.]] Bye.');
    expect(optional('Hello. ^We met once.  ^Bye.')).toBe('Hello. [[We met once.]]  Bye.');
    expect(optional('Hello.^   We met once.^ Bye.')).toBe('Hello.   [[We met once.]] Bye.');
  });

  it('takes the sentence around the cursor when nothing is selected', () => {
    expect(optional('Hello there. We met^ in {{location}}. Bye.')).toBe(
      'Hello there. [[We met in {{location}}.]] Bye.',
    );
    expect(optional('One line\nAnother^ line\nA third')).toBe('One line\n[[Another line]]\nA third');
  });

  it('never cuts a field', () => {
    expect(optional('We met in {{loc^ation}} once^ more')).toBe('We met in [[{{location}} once]] more');
  });

  it('keeps bars that were plain characters', () => {
    expect(optional('^a || b^')).toBe('[[a \\|| b]]');
  });

  it('says so when there is nothing to make optional, or when it is optional already', () => {
    expect(optional('a\n\n^\n\nb')).toMatch(/^Select the words/);
    expect(optional('^a [[b^]] c')).toMatch(/already/);
    expect(optional('[[a ^b^ c]]')).toMatch(/already/);
  });

  it('leaves every template without mistakes without mistakes', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '. ',
      '\n',
      '{{role}}',
      '||',
      '[[b {{company}}]]',
      '\\[[',
      '[[c || d]]',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(60), fc.nat(60), (pieces, one, other) => {
        const source = pieces.join('');
        const at = (n: number) => Math.min(n, source.length);
        const result = makeOptional(source, {
          start: at(Math.min(one, other)),
          end: at(Math.max(one, other)),
        });
        if (!parseTemplate(source).ok || !result.ok) return;
        expect(parseTemplate(applied(source, result.edit).after).ok).toBe(true);
      }),
      { numRuns: runs(3_000) },
    );
  });
});

describe('adding a shorter wording', () => {
  it('copies the full wording and selects the copy', () => {
    expect(shorter('[[2:We met^ in {{location}}.]] Bye.')).toEqual({
      after: '[[2:We met in {{location}}. || We met in {{location}}.]] Bye.',
      selected: 'We met in {{location}}.',
    });
  });

  it('says so outside a part, and in one that has a shorter wording', () => {
    expect(shorter('Hello^ [[a]]')).toMatch(/^Put the cursor/);
    expect(shorter('[[a^ || b]]')).toMatch(/already/);
  });
});
