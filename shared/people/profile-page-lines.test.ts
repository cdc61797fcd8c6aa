import { describe, expect, it } from 'vitest';
import { hasCommonGivenName, type LineKind, looksLikeName, readLines } from './profile-page-lines.ts';

const texts = (page: string) => readLines(page).map(({ text }) => text);

describe('a line of a copied page', () => {
  const lines: readonly (readonly [LineKind, readonly string[]])[] = [
    [
      'degree',
      ['2nd', '· 2nd', '3rd+', '1st degree connection', '2.', 'Kontakt 2. Grades', '2e', '2nd · 3rd'],
    ],
    [
      'pronouns',
      [
        ...['She/Her', '(he/him)', '· they / them', 'she/her/hers', 'xe/them', 'ze/theirs', 'any/all'],
        ...[
          'sie/ihr',
          'er/ihm',
          'il/lui',
          'elle/iel',
          'ella/ela',
          'él/ele',
          'lei/egli',
          'zij/haar',
          'hij/hem',
        ],
      ],
    ],
    ['handle', ['@tomaszkral', '@ines@rails.example']],
    ['contact', ['Contact info', '· Kontaktinfo']],
    [
      'connections',
      ['500+ connections', '312 connections', '842 followers 500+ connections', '500+ Kontakte'],
    ],
    ['followers', ['1,204 followers', '4.3k followers', '2 followers · 3 followers']],
    ['shared', ['Dana Ortiz is a mutual connection']],
    ['heading', ['Experience', 'Experience:', 'Berufserfahrung']],
    [
      'furniture',
      ['Message', '3', '·', 'https://example.com/a', 'www.example.com', '© 2026 Harbour Rail', '12 h'],
    ],
    [
      'text',
      [
        'Priya Raman',
        'Data lead',
        'see http://example.com',
        'https://example.com is mine',
        '@ines at home',
        'mail@example.com',
        '2nd try',
        'a 2nd',
        'she/her and more',
        'Contact info here',
        'my 500+ connections count',
        'with 1,204 followers',
        'Experience matters',
      ],
    ],
  ];

  it.each(lines.flatMap(([kind, all]) => all.map((text) => [kind, text] as const)))(
    'is %s: “%s”',
    (kind, text) => {
      expect(readLines(text).map((line) => [line.kind, line.text])).toEqual([[kind, text]]);
    },
  );

  it.each([
    ['Leeds, England · Contact info', ['Leeds, England', 'Contact info']],
    ['Leeds · Contact info · ', ['Leeds · Contact info ·']],
    ['Priya Raman · 2nd', ['Priya Raman', '2nd']],
    ['Priya Raman 2nd degree connection', ['Priya Raman', '2nd degree connection']],
    ['Priya Raman (She/Her)', ['Priya Raman', 'She/Her']],
    ['Priya Raman she/her · 2nd', ['Priya Raman', 'she/her', '2nd']],
    ['Priya 2nd', ['Priya 2nd']],
    // One name on the screen, copied twice.
    ['Priya RamanPriya Raman', ['Priya Raman']],
    ['Priya Raman Priya Raman', ['Priya Raman Priya Raman']],
    ['papa', ['papa']],
    ['Priya Raman, Priya Raman', ['Priya Raman, Priya Raman']],
    ['Baden-Baden', ['Baden-Baden']],
  ])('“%s” says %j', (line, facts) => {
    expect(texts(line)).toEqual(facts);
  });

  it('keeps what stood between wide gaps', () => {
    expect(readLines('Owner  Tweak\tAgency')).toEqual([
      { text: 'Owner Tweak Agency', kind: 'text', columns: ['Owner', 'Tweak', 'Agency'] },
    ]);
  });

  it('has no hidden characters, and stays whole text where it is cut', () => {
    expect(texts('\u200bPriya\u2060 Ra\u200eman\ufeff')).toEqual(['Priya Raman']);
    expect(texts(`${'a'.repeat(299)}😀`)).toEqual([`${'a'.repeat(299)}\ufffd`]);
  });
});

describe('the lines of a copied page', () => {
  it('leave out blanks and what stands twice in a row', () => {
    expect(texts('Priya Raman\n\nPriya Raman\r\nData lead\u2028Leeds\u2029Leeds\n  Leeds ')).toEqual([
      'Priya Raman',
      'Data lead',
      'Leeds',
    ]);
    expect(texts('Leeds\nKiel\nLeeds')).toEqual(['Leeds', 'Kiel', 'Leeds']);
  });

  it('end where the top of any profile has long ended', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `line ${index}`).join('\n');
    expect(texts(many)).toHaveLength(2_500);
    expect(texts(`${'\n'.repeat(119_995)}Priya Raman`)).toEqual(['Priya']);
    expect(texts(`Priya ${'a'.repeat(400)}`)).toEqual([`Priya ${'a'.repeat(294)}`]);
  });
});

describe('a line that looks like a name', () => {
  it.each([
    'Priya Raman',
    'Ruth van der Meer',
    'Dana Ortiz, PhD',
    'Dana Ortiz Jr.',
    'Dana O.',
    'Ana María de la Cruz',
    'Priya Raman (Harbour)',
    '王小明',
    '김민수',
    '山田太郎',
  ])('wherever it stands: “%s”', (line) => {
    expect(looksLikeName(line, true)).toBe(true);
    expect(looksLikeName(line, false)).toBe(true);
  });

  it.each([
    'Priya',
    'priya raman',
    'Priya raman',
    'van Meer',
    'Los Angeles, California',
    'Ana Bea Caro Dana Elsa Fia',
    'Data Lead',
    'Northside University',
    'Priya | Raman',
    'Priya and Raman',
  ])('only where the page says so: “%s”', (line) => {
    expect(looksLikeName(line, true)).toBe(false);
    expect(looksLikeName(line, false)).toBe(true);
  });

  it.each([
    '',
    '·',
    'Message',
    'Experience',
    'LinkedIn Member',
    'Priya 2',
    'Priya Featherstone.',
    'Priya Raman!',
    'mail@example.com',
    'example.com',
    'One Two Three Four Five Six Seven Eight',
    `Priya ${'R'.repeat(65)}`,
  ])('nowhere: “%s”', (line) => {
    expect(looksLikeName(line, true)).toBe(false);
    expect(looksLikeName(line, false)).toBe(false);
  });

  it('may begin with a given name that many have', () => {
    expect(['Anna Rail', 'Rail Anna', ''].map(hasCommonGivenName)).toEqual([true, false, false]);
  });
});
