import { describe, expect, it } from 'vitest';
import { findTemplates, orderTemplates } from './arrange.ts';
import { builtInTemplates } from './built-in/library.ts';

const ids = (templates: readonly { readonly id: string }[]) => templates.map(({ id }) => id);
const four = builtInTemplates.slice(0, 4);
const [first, second, third, fourth] = ids(four);

function usedAt(lastAt: string) {
  return { count: 1, lastAt, lastName: '' };
}

describe('finding templates', () => {
  it('finds all for an empty query, and by purpose alone', () => {
    expect(findTemplates(builtInTemplates, '  ', null)).toEqual(builtInTemplates);
    const replies = findTemplates(builtInTemplates, '', 'reply-to-request');
    expect(replies.length).toBeGreaterThan(0);
    expect(replies.every(({ purpose }) => purpose === 'reply-to-request')).toBe(true);
  });

  it('wants every word, in any order, whatever its case and accents', () => {
    const [template] = four;
    if (template === undefined) throw new Error('There are no templates.');
    const own = { ...template, id: 'own', title: 'Après la conférence' };
    expect(ids(findTemplates([own, ...four], 'CONFERENCE apres', null))).toEqual(['own']);
    expect(findTemplates([own, ...four], 'conference quinces', null)).toEqual([]);
  });

  it('finds a word of the template’s text and of its purpose', () => {
    expect(findTemplates(four, 'blind request', null)).toEqual([]);
    expect(findTemplates(four, 'connection request', null)).toEqual(four);
  });
});

describe('the order of templates', () => {
  it('puts favourites first, then recent use, and leaves the rest as it was', () => {
    const usages = new Map([
      [String(second), usedAt('2026-01-01T00:00:00.000Z')],
      [String(fourth), usedAt('2026-02-01T00:00:00.000Z')],
    ]);
    expect(ids(orderTemplates(four, [], new Map()))).toEqual([first, second, third, fourth]);
    expect(ids(orderTemplates(four, [String(third)], usages))).toEqual([third, fourth, second, first]);
  });
});
