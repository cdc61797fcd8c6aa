import { describe, expect, it } from 'vitest';
import { readLines } from './profile-page-lines.ts';
import { findSubject } from './profile-subject.ts';

function subjectOf(...lines: readonly string[]) {
  return findSubject(readLines(lines.join('\n')));
}

function nameIn(...lines: readonly string[]): string | undefined {
  return subjectOf(...lines)?.name.value;
}

describe('whom a page is about, by a degree or pronouns below the name', () => {
  it('says where the name stands and what marks it', () => {
    expect(subjectOf('Home', 'Priya Raman', '· 2nd', 'Data lead')).toEqual({
      name: { value: 'Priya Raman', because: 'It stands above “· 2nd”.' },
      at: 1,
      marker: 2,
      under: 'headline',
    });
  });

  it.each([
    // Badges and lines that nobody knows between the two.
    [['Priya Raman', 'Verified', '· 2nd'], 'Priya Raman'],
    [['Quayside Ferry', 'Anna Quill', 'Top voice', '· 2nd'], 'Anna Quill'],
    [['Priya Raman', 'Night Trains', '· 2nd'], 'Priya Raman'],
    [['Priya', '· 2nd'], 'Priya'],
    [['bread and bicycles', 'Priya', '· 2nd'], 'Priya'],
    [['Priya Raman', 'Message', 'bread', '· 2nd'], 'Priya Raman'],
    // Too far above, or in another section.
    [['Priya Raman', 'a1', 'a2', 'a3', 'a4', '· 2nd'], undefined],
    [['Priya Raman', 'a1', 'a2', 'a3', '· 2nd'], 'Priya Raman'],
    [['Priya Raman', 'Experience', '· 2nd'], undefined],
    [['12 eggs', '· 2nd'], undefined],
    [['· 2nd'], undefined],
  ])('%j is about %s', (lines, name) => {
    expect(nameIn(...lines)).toBe(name);
  });

  it('is nobody among several, unless the page goes on like a profile of the first', () => {
    const two = ['Priya Raman', '· 2nd', 'Lee Wong', '· 2nd'];
    expect(nameIn(...two)).toBeUndefined();
    expect(nameIn(...two, 'Contact info')).toBe('Priya Raman');
    expect(nameIn(...two, '500+ connections')).toBe('Priya Raman');
    expect(nameIn(...two, 'Experience')).toBe('Priya Raman');
    expect(nameIn('Contact info', ...two)).toBeUndefined();
    expect(nameIn('Priya Raman', '· 2nd', 'Leeds', 'Priya Raman', 'She/Her')).toBe('Priya Raman');
  });
});

describe('whom a page is about, by the top of a profile', () => {
  it.each([
    [['Home', 'Priya Raman', 'Bread and bicycles', 'Contact info'], 'Priya Raman'],
    [['Home', 'Priya Raman', 'Bread and bicycles', '500+ connections'], 'Priya Raman'],
    [['Home', 'Priya Raman', 'Bread', '12 followers', 'Contact info'], 'Priya Raman'],
    [['Home', 'Priya Raman', 'a1', 'a2', 'a3', 'a4', 'Contact info'], 'Priya Raman'],
    [['Home', 'Priya Raman', 'a1', 'a2', 'a3', 'a4', 'a5', 'Contact info'], undefined],
    [['Home', 'Priya Raman', 'Contact info'], undefined],
    [['Home', 'Bread and bicycles', 'Priya Raman', 'Contact info'], undefined],
  ])('%j is about %s', (lines, name) => {
    expect(nameIn(...lines)).toBe(name);
  });

  it('takes what is below it for the headline', () => {
    expect(subjectOf('Home', 'Priya Raman', 'Bread', 'Contact info')).toEqual({
      name: { value: 'Priya Raman', because: 'It is the first line at the top of the profile.' },
      at: 1,
      under: 'headline',
    });
  });
});

describe('whom a page is about, by a handle', () => {
  it('is the one above it', () => {
    expect(subjectOf('Home', 'Tomasz Kral', '@tomaszkral')).toEqual({
      name: { value: 'Tomasz Kral', because: 'It stands above “@tomaszkral”.' },
      at: 1,
      under: 'unknown',
    });
    expect(nameIn('@tomaszkral')).toBeUndefined();
    expect(nameIn('trains and maps', '@tomaszkral')).toBeUndefined();
  });

  it('is nobody where posts of several are listed, unless the first has followers below', () => {
    const two = ['Tomasz Kral', '@tomaszkral', 'Ines Vidal', '@ines'];
    expect(nameIn(...two)).toBeUndefined();
    expect(nameIn(...two, '12 Followers')).toBe('Tomasz Kral');
    expect(nameIn('Tomasz Kral', '@tomaszkral', 'Trains', '@tomaszkral')).toBe('Tomasz Kral');
  });
});

describe('whom a text is about, by its title', () => {
  it.each([
    ['Kofi Mensah | LinkedIn', 'Kofi Mensah'],
    ['(3) Kofi Mensah | LinkedIn', 'Kofi Mensah'],
    ['(20+) Kofi Mensah – LinkedIn', 'Kofi Mensah'],
    ['Kofi Mensah - Planner - Harbour Rail | LinkedIn', 'Kofi Mensah'],
    ['Kofi Mensah - XING', 'Kofi Mensah'],
    ['Feed | LinkedIn', undefined],
    ['Kofi Mensah | Harbour', undefined],
  ])('“%s” is about %s', (title, name) => {
    expect(nameIn('bread', title)).toBe(name);
  });

  it('quotes the title', () => {
    expect(subjectOf('bread', 'Kofi Mensah | LinkedIn')).toEqual({
      name: { value: 'Kofi Mensah', because: 'It is in the page’s title, “Kofi Mensah | LinkedIn”.' },
      at: 1,
      under: 'unknown',
    });
  });
});

describe('whom a text is about, by how it closes', () => {
  it.each([
    'Best regards,',
    'With best wishes',
    'Kind regards.',
    'Thanks!',
    'Cheers',
    'Yours sincerely,',
    '--',
    'Mit freundlichen Grüßen',
    'Viele Grüße',
    'Cordialement',
    'Un cordial saludo',
    'Regards',
    'Many thanks',
    'Warmest regards',
    'Kindest regards',
    'With kind regards,',
    'Best',
    'Thank you',
    'Sincerely',
    'Yours',
    'Yours truly',
    'Mit besten Grüßen',
    'Mit herzlichen Grüßen',
    'Beste Grüße',
    'Herzliche Grüße',
    'Liebe Grüße',
    'Bien à vous',
    'Bien cordialement',
    'Saludos',
    'Atentamente',
  ])('“%s” stands above a name', (closing) => {
    expect(subjectOf('See you.', closing, 'Femi Adeyemi')).toEqual({
      name: { value: 'Femi Adeyemi', because: `It stands under the closing “${closing}”.` },
      at: 2,
      under: 'signature',
    });
  });

  it.each([
    [['Best,', 'Femi', 'Femi Adeyemi'], 'Femi Adeyemi'],
    [['Best,', 'Femi', 'with love', 'Femi Adeyemi'], undefined],
    [['Best,', 'Priya Raman', 'On Monday:', 'Best,', 'Femi Adeyemi'], 'Femi Adeyemi'],
    [['Best regards to everybody', 'Femi Adeyemi'], undefined],
    [['Best,'], undefined],
  ])('%j is about %s', (lines, name) => {
    expect(nameIn(...lines)).toBe(name);
  });
});

describe('whom a text is about, by what it says', () => {
  it.each([
    ["Hello! I'm Ruth van der Meer, and I write about ferries.", 'Ruth van der Meer'],
    ['I am Ruth Meer and I write.', 'Ruth Meer'],
    ['Ich heiße Ruth Meer.', 'Ruth Meer'],
    ['My name is Ruth Meer', 'Ruth Meer'],
    ['Hey, I’m Ruth Meer!', 'Ruth Meer'],
    ['Ich bin Ruth Meer und schreibe.', 'Ruth Meer'],
    ['Mein Name ist Ruth Meer.', 'Ruth Meer'],
    ['Je suis Ruth Meer et j’écris.', 'Ruth Meer'],
    ["Je m'appelle Ruth Meer.", 'Ruth Meer'],
    ['Soy Ruth Meer y escribo.', 'Ruth Meer'],
    ['Me llamo Ruth Meer.', 'Ruth Meer'],
    ['Ruth Meer is an engineer.', 'Ruth Meer'],
    ['Ruth Meer is the planner.', 'Ruth Meer'],
    ['Ruth Meer est une ingénieure.', 'Ruth Meer'],
    ['Ruth Meer es una ingeniera.', 'Ruth Meer'],
    ['Ruth Meer (she/her) is a planner at Leeward.', 'Ruth Meer'],
    ['Ruth Meer ist eine Planerin.', 'Ruth Meer'],
    ['Ruth Meer is a company in Leeds.', undefined],
    ['I am happy about ferries.', undefined],
    ['So I am Ruth Meer.', undefined],
    ['So, Ruth Meer is a planner.', undefined],
    ['Trains. Ruth Meer is a planner.', undefined],
  ])('“%s” is about %s', (sentence, name) => {
    expect(nameIn('bread', 'oat milk', sentence)).toBe(name);
  });

  it('quotes the sentence', () => {
    expect(subjectOf('bread', 'oat milk', 'I am Ruth Meer.')).toEqual({
      name: { value: 'Ruth Meer', because: 'From the sentence “I am Ruth Meer.”.' },
      at: 2,
      under: 'unknown',
    });
  });

  it('is the name that it begins with, above their work', () => {
    expect(subjectOf('Home', 'Priya Raman', 'Data lead at Harbour Rail')).toEqual({
      name: { value: 'Priya Raman', because: 'It stands above “Data lead at Harbour Rail”.' },
      at: 1,
      under: 'unknown',
    });
    expect(nameIn('Priya Raman', 'Data lead')).toBeUndefined();
    expect(nameIn('Summer Festival', 'Tickets at Harbour Hall')).toBeUndefined();
    expect(nameIn('Priya Raman', 'Message', 'Data lead at Harbour Rail')).toBeUndefined();
    expect(nameIn('bread', 'Priya Raman', 'Data lead at Harbour Rail')).toBeUndefined();
  });
});
