import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../test/support/any-character.ts';
import { isForUs, readPersonLink } from './person-link.ts';

const linkOf = (parts: Readonly<Record<string, string>>) =>
  `commonground://person?${new URLSearchParams(parts)}`;

const problemIn = (link: string) => {
  const read = readPersonLink(link);
  return read.ok ? null : read.problem;
};

describe('a link about a person', () => {
  it('says a name, an address and a text', () => {
    const parts = {
      name: 'Priya Raman',
      url: 'https://www.linkedin.com/in/priya',
      text: 'Data lead\nat Harbour Rail',
    };
    expect(readPersonLink(linkOf(parts))).toEqual({ ok: true, person: parts });
  });

  it.each([
    ['name', 'Zoë Ångström', { name: 'Zoë Ångström', url: '', text: '' }],
    ['url', 'https://example.org/zoe', { name: '', url: 'https://example.org/zoe', text: '' }],
    ['text', 'Data lead', { name: '', url: '', text: 'Data lead' }],
  ])('may say its %s alone', (key, value, person) => {
    expect(readPersonLink(linkOf({ [key]: value }))).toEqual({ ok: true, person });
  });

  it('may be written with a stroke before its question mark, or a scheme in capitals, as some systems do', () => {
    expect(readPersonLink('commonground://person/?name=Zoe').ok).toBe(true);
    expect(readPersonLink('CommonGround://person?name=Zoe').ok).toBe(true);
  });

  it('is written in one way, however its accents came', () => {
    expect(readPersonLink(linkOf({ name: 'Zoe\u0308' }))).toMatchObject({ person: { name: 'Zo\u00eb' } });
  });

  it('has no line breaks, control or hidden characters in its name, and none but line ends in its text', () => {
    const read = readPersonLink(
      linkOf({ name: 'Pri\u0000ya\n\u202eRa\u200bman\u0007', text: 'a\r\nb\u0000\u202e' }),
    );
    expect(read).toEqual({ ok: true, person: { name: 'Priya Raman', url: '', text: 'a\nb' } });
  });
});

describe('a link that is not as described', () => {
  it.each([
    ['https://person?name=Zoe'],
    ['commonground:person?name=Zoe'],
    ['commonground://people?name=Zoe'],
    ['commonground://person/delete?name=Zoe'],
    ['commonground://someone@person?name=Zoe'],
    ['commonground://:secret@person?name=Zoe'],
    ['commonground://person:80?name=Zoe'],
    ['commonground://person?name=Zoe#then'],
    ['not a link'],
    [''],
  ])('is refused: %s', (link) => {
    expect(problemIn(link)).toBe('It is not about a person.');
  });

  it('is refused when it holds what nobody knows, and does not repeat it', () => {
    const problem = problemIn(linkOf({ name: 'Zoe', send: 'everything' }));
    expect(problem).toBe('It holds something other than a name, an address and a text.');
    expect(problemIn('commonground://person?name=Zoe&__proto__=x')).toBe(problem);
    expect(problemIn('commonground://person?toString=x')).toBe(problem);
  });

  it('is refused when it says one thing twice', () => {
    expect(problemIn('commonground://person?name=Zoe&name=Eve')).toBe('It says the same thing twice.');
    expect(problemIn('commonground://person?name=&name=Eve')).toBe('It says the same thing twice.');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'http://example.org/',
    'mailto:zoe@example.org',
    'commonground://person?name=Zoe',
    'https://www.linkedin.com@example.org/',
    'https://example.org/a b',
    `https://example.org/${'x'.repeat(2_000)}`,
  ])('is refused with the address %s', (url) => {
    expect(problemIn(linkOf({ name: 'Zoe', url }))).toContain('address');
  });

  it('is refused beyond its bounds, each said, and up to them not', () => {
    expect(readPersonLink(linkOf({ name: 'x'.repeat(200) })).ok).toBe(true);
    expect(problemIn(linkOf({ name: 'x'.repeat(201) }))).toContain('200 characters');
    const longUrl = `https://example.org/${'x'.repeat(1_980)}`;
    expect(readPersonLink(linkOf({ url: longUrl })).ok).toBe(true);
    expect(problemIn(linkOf({ url: `${longUrl}x` }))).toContain('address');
    expect(readPersonLink(linkOf({ text: 'x'.repeat(20_000) })).ok).toBe(true);
    expect(problemIn(linkOf({ text: 'x'.repeat(20_001) }))).toContain('20,000 characters');
    expect(problemIn(linkOf({ text: 'x'.repeat(120_000) }))).toBe('It is too long.');
  });

  it('is refused when it is empty', () => {
    expect(problemIn('commonground://person')).toBe('There is nothing in it.');
    expect(problemIn('commonground://person?name=%20&url=&text=%00')).toBe('There is nothing in it.');
  });
});

it('reads anything, and gives on only what a form could take', () => {
  const part = fc.string({ unit: anyCharacter, maxLength: 40 });
  const link = fc.oneof(
    part,
    part.map((rest) => `commonground://person?${rest}`),
    fc.record({ name: part, url: part, text: part }, { requiredKeys: [] }).map(linkOf),
  );
  fc.assert(
    fc.property(link, (text) => {
      const read = readPersonLink(text);
      if (!read.ok) return;
      const { name, url } = read.person;
      expect(name).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(url === '' || url.startsWith('https://')).toBe(true);
      expect(Object.keys(read.person)).toEqual(['name', 'url', 'text']);
      for (const value of Object.values(read.person)) expect(value.isWellFormed()).toBe(true);
    }),
  );
});

it('knows its own links from others', () => {
  expect(['commonground://x', 'COMMONGROUND:'].every(isForUs)).toBe(true);
  expect(['commongrounds://x', 'https://commonground', ''].some(isForUs)).toBe(false);
});
