import { describe, expect, it } from 'vitest';
import type { Find } from './profile-find.ts';
import { readLines } from './profile-page-lines.ts';
import { type Work, workFromExperience, workFromHeadline, workFromSignature } from './profile-work.ts';

function read({ role, company }: Work): readonly (string | undefined)[] {
  return [role, company].map((found: Find | undefined) => found?.value);
}

const nothing = [undefined, undefined];

function fromHeadline(text: string, columns: readonly string[] = [text]) {
  return read(workFromHeadline({ text, columns }));
}

describe('a headline', () => {
  it.each([
    ['Data lead at Harbour Rail', ['Data lead', 'Harbour Rail']],
    ['Data lead at Harbour Rail, Leeds', ['Data lead', 'Harbour Rail']],
    ['Data lead at Harbour Rail, Inc.', ['Data lead', 'Harbour Rail, Inc']],
    ['Data lead at Harbour Rail (part of Quayside)', ['Data lead', 'Harbour Rail']],
    ['Data lead at Harbour Rail. I love maps', ['Data lead', 'Harbour Rail']],
    ['Data lead at Harbour Rail; writer', ['Data lead', 'Harbour Rail']],
    ['Data lead at Harbour Rail!', ['Data lead', 'Harbour Rail']],
    ['Data lead @Harbour Rail', ['Data lead', 'Harbour Rail']],
    ['Data lead at 3 Rivers', ['Data lead', '3 Rivers']],
    ['Data lead at iRail', ['Data lead', 'iRail']],
    ['Speaker | Data lead at Harbour Rail', ['Data lead', 'Harbour Rail']],
    ['Speaker – Data lead at Harbour Rail', ['Data lead', 'Harbour Rail']],
    ['Leiterin bei der Hafenbahn GmbH', ['Leiterin', 'Hafenbahn GmbH']],
    // The first that is work now.
    ['Former planner at Quayside Trains | Data lead at Harbour Rail', ['Data lead', 'Harbour Rail']],
    ['Ex-planner at Quayside Trains', nothing],
    ['Currently working at Harbour Rail', nothing],
    ['Looking for work at Harbour Rail', nothing],
    ['Data lead at Large', nothing],
    ['Data lead at the harbour', nothing],
    [`Data lead at H${'a'.repeat(120)}`, nothing],
    [`Data lead at H${'a'.repeat(119)}`, ['Data lead', `H${'a'.repeat(119)}`]],
    // What someone founded or owns.
    ['Founder of Harbour Rail', ['Founder', 'Harbour Rail']],
    ['Proud Founder, Harbour Rail', ['Proud Founder', 'Harbour Rail']],
    ['Founder of many things', nothing],
    ['Founder of One Thing And Then Two Rather Large Ones', nothing],
    ['Founder, United Kingdom', nothing],
    ['Founder, Senior Planner', nothing],
    // Where the word between may mean more than a company.
    ['Consultora en Hafenbahn', ['Consultora', 'Hafenbahn']],
    ['Consultora en Logística', nothing],
    ['Especialista en Hafenbahn', nothing],
    ['Soñadora en Hafenbahn', nothing],
    // In two parts.
    ['Data Lead | Harbour Rail', ['Data Lead', 'Harbour Rail']],
    ['Data Lead | Harbour Rail.', ['Data Lead', 'Harbour Rail.']],
    ['Data Lead | Rail of the Sea', ['Data Lead', 'Rail of the Sea']],
    ['Data Lead | Rail, Ferries', nothing],
    ['Data Lead | Harbour timetables', nothing],
    ['Data Lead | northside University', nothing],
    ['Data Lead | Northside university', ['Data Lead', 'Northside university']],
    ['Data Lead | Senior Planner', nothing],
    ['Data Lead | United Kingdom', nothing],
    ['Data Lead | Marketing', nothing],
    ['Night Trains | Harbour Rail', nothing],
    ['Data Lead', nothing],
    ['', nothing],
    // The form that Xing writes.
    ['Angestellt, Leiterin Datenanalyse, Hafenbahn', ['Leiterin Datenanalyse', 'Hafenbahn']],
    ['Selbständig, Leiterin, Beratung, Hafenbahn', ['Leiterin, Beratung', 'Hafenbahn']],
  ])('“%s” says %j', (headline, work) => {
    expect(fromHeadline(headline)).toEqual(work);
  });

  it.each(['Inc', 'Ltd', 'LLC', 'PLC', 'Corp', 'GmbH', 'SA', 'S.A.', 'SRL', 'S.R.L.', 'SAL', 'AG', 'BV'])(
    'keeps the legal form “%s” with the company',
    (form) => {
      const [, company] = fromHeadline(`Data lead at Harbour Rail, ${form}`);
      expect(company).toBe(`Harbour Rail, ${form.replace(/\.$/, '')}`);
    },
  );

  it.each([
    'Angestellt',
    'Selbstständig',
    'Selbständig',
    'Freiberuflich',
    'Student',
    'Studentin',
    'Employee',
  ])('on Xing begins with “%s”', (kind) => {
    expect(fromHeadline(`${kind}, Planung, Hafenbahn`)).toEqual(['Planung', 'Hafenbahn']);
    expect(fromHeadline(`Ex ${kind}, Planung, Hafenbahn`)).toEqual(nothing);
  });

  it.each([
    'Experta',
    'Licenciado',
    'Licenciada',
    'Máster',
    'Graduada',
    'Diplomado',
    'Técnica',
    'Doctora',
    'Doutor',
    'Mestre',
    'Mestrado',
    'Formada',
  ])('takes “%s en …” for a field of work, not for a company', (work) => {
    expect(fromHeadline(`Consultora, ${work} en Hafenbahn`)).toEqual(nothing);
  });

  it.each([
    'Former',
    'Previous',
    'Past',
    'Ehemalige',
    'Früher',
    'Ancien',
    'Antiguo',
    'Voormalig',
    'Now',
    "I'm",
  ])('that begins with “%s” says nothing of today', (word) => {
    expect(fromHeadline(`${word} data lead at Harbour Rail`)).toEqual(nothing);
  });

  it('is divided at bars, points and dashes with spaces', () => {
    for (const mark of ['|', ' | ', '•', ' · ', ' – ', ' — ', ' - '])
      expect(fromHeadline(`Speaker${mark}Data lead at Harbour Rail`)).toEqual(['Data lead', 'Harbour Rail']);
    expect(fromHeadline('Speaker-Data lead at Harbour Rail')).toEqual(['Speaker-Data lead', 'Harbour Rail']);
  });

  it('in two columns is a role and a company', () => {
    expect(fromHeadline('Owner Tweak Agency', ['Owner', 'Tweak Agency'])).toEqual(['Owner', 'Tweak Agency']);
    expect(fromHeadline('Owner Tweak Agency Leeds', ['Owner', 'Tweak Agency', 'Leeds'])).toEqual(nothing);
  });

  it('is quoted as what was read', () => {
    const { role, company } = workFromHeadline({ text: 'Data Lead | Harbour Rail', columns: [] });
    const because = 'From “Data Lead | Harbour Rail”, under the name.';
    expect([role?.because, company?.because]).toEqual([because, because]);
    const xing = workFromHeadline({ text: 'Angestellt, Leiterin, Hafenbahn', columns: [] });
    expect(xing.role?.because).toBe('From “Angestellt, Leiterin, Hafenbahn”, under the name.');
  });
});

describe('the line under a name at the end of an email', () => {
  it.each([
    ['Data lead', ['Data lead', undefined]],
    ['Data Lead | Harbour Rail', ['Data Lead', 'Harbour Rail']],
    ['Data Lead|Harbour Rail', ['Data Lead', 'Harbour Rail']],
    ['Data Lead | Harbour Rail | Leeds', nothing],
    [`Data lead ${'x'.repeat(110)}`, [`Data lead ${'x'.repeat(110)}`, undefined]],
    [`Data lead ${'x'.repeat(111)}`, nothing],
    ['Data Lead | Senior Planner', nothing],
    ['Harbour Rail | Data Lead', nothing],
    ['Harbour Rail', nothing],
    [`Data lead ${'of trains '.repeat(12)}`, nothing],
  ])('“%s” says %j', (line, work) => {
    expect(read(workFromSignature(line))).toEqual(work);
  });

  it('is quoted', () => {
    expect(workFromSignature('Data lead').role?.because).toBe('From “Data lead”, under the name.');
  });
});

describe('the jobs on a page', () => {
  const fromJobs = (...lines: readonly string[]) => read(workFromExperience(readLines(lines.join('\n'))));

  it.each<readonly [readonly string[], readonly (string | undefined)[]]>([
    [
      ['Experience', 'Curator', 'Hafenbahn', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    [
      ['Experience', 'Curator', 'Hafenbahn · Full-time', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    [
      ['Experience', 'Curator', 'Hafenbahn', 'Full-time', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    // A group of jobs at one company.
    [
      ['Experience', 'Hafenbahn', '5 yrs 2 mos', 'Leeds', 'Curator', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    [
      ['Experience', 'Hafenbahn', 'Full-time · 5 yrs 2 mos', 'Curator', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    // The company first.
    [['Experience', 'Hafenbahn', 'Senior planner', '2019 - Present'], nothing],
    [
      ['Experience', 'Data lead', 'Senior Planner Group', '2019 - Present'],
      ['Data lead', 'Senior Planner Group'],
    ],
    ...['Full-time', 'Vollzeit', 'Temps plein', 'Jornada completa'].map(
      (kind) =>
        [
          ['Experience', 'Curator', 'Hafenbahn', kind, '2019 - Present'],
          ['Curator', 'Hafenbahn'],
        ] as const,
    ),
    ...[
      '2019 - Present',
      '2019 – heute',
      "2019 - aujourd'hui",
      '2019 — actualidad',
      'Jan 2021 - Present · 3 yrs',
    ].map(
      (dates) =>
        [
          ['Experience', 'Curator', 'Hafenbahn', dates],
          ['Curator', 'Hafenbahn'],
        ] as const,
    ),
    [['Experience', 'Curator', 'Hafenbahn', '2019 - Presently'], nothing],
    [
      ['Experience', '5 yrs', 'Curator', 'Hafenbahn', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    // What ended, or is somewhere else.
    [['Experience', 'Curator', 'Hafenbahn', '2015 - 2019'], nothing],
    [['Experience', 'Curator', 'Hafenbahn', 'Education', '2019 - Present'], nothing],
    [['Curator', 'Hafenbahn', '2019 - Present'], nothing],
    [['Experience', 'Curator', '2019 - Present'], nothing],
    [['Experience', '2015 - 2019', 'Hafenbahn', '2019 - Present'], nothing],
    [['Experience', 'Curator', '2015 - 2019', '2019 - Present'], nothing],
    [['Experience', 'C'.repeat(121), 'Hafenbahn', '2019 - Present'], nothing],
    [
      ['Experience', 'a', 'b', 'c', 'd', 'e', 'Curator', 'Hafenbahn', '2019 - Present'],
      ['Curator', 'Hafenbahn'],
    ],
    [['Experience', 'a', 'b', 'c', 'd', 'e', 'f', 'Curator', 'Hafenbahn', '2019 - Present'], nothing],
  ])('%j say %j', (lines, work) => {
    expect(fromJobs(...lines)).toEqual(work);
  });

  it('are named by their heading', () => {
    const { role, company } = workFromExperience(readLines('Experience\nCurator\nHafenbahn\n2019 - Present'));
    const because = 'It is listed under “Experience” as the current job.';
    expect([role?.because, company?.because]).toEqual([because, because]);
  });
});
