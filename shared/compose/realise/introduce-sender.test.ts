import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { indefiniteArticle, introduceSender, withArticle } from './introduce-sender.ts';

describe('a or an', () => {
  test.each([
    'apple',
    'Engineer',
    'interpreter',
    'officer',
    'undergraduate',
    'hourly worker',
    'honest broker',
    'heir',
    'MSc student',
    'MA student',
    'HR lead',
    'NHS nurse',
    'RNA biologist',
    'SQL developer',
    'XR designer',
    'LLM researcher',
    'AI engineer',
    'IT manager',
    'ER nurse',
    'OR nurse',
    '8-year veteran',
    '11 year old',
    '18 year old',
  ])('an %s', (words) => {
    expect(indefiniteArticle(words)).toBe('an');
  });

  test.each([
    'botanist',
    'Nurse',
    'user researcher',
    'university lecturer',
    'urologist',
    'UX designer',
    'UK citizen',
    'US attorney',
    'UI designer',
    'UN worker',
    'Ukrainian teacher',
    'one-person team',
    'house builder',
    'PhD student',
    'CTO',
    'BBC editor',
    'Maths teacher',
    '7-year veteran',
    'Helper',
    'Finance lead',
  ])('a %s', (words) => {
    expect(indefiniteArticle(words)).toBe('a');
  });
});

describe('an article', () => {
  test.each([
    ['botanist', 'a botanist'],
    ['mining engineer', 'a mining engineer'],
    ['training lead at Northside', 'a training lead at Northside'],
    ['cofounding', 'cofounding'],
  ])('%s is %s', (role, said) => {
    expect(withArticle(role)).toBe(said);
  });

  test.each([
    'head of data',
    'Co-Head of Data',
    'chief engineer',
    'CEO',
    'CTO',
    'VP Sales',
    'president',
    'chair of the board',
    'director of research',
    'deputy editor',
    'principal of a school',
    'dean',
    'founder',
    'co-founder',
    'cofounder',
    'owner of a bakery',
    'minister',
    'a botanist',
    'an engineer',
    'the only nurse here',
    'my own boss',
    'retired',
    'self-employed',
    'freelance',
    'between jobs',
    'currently at home',
    'in logistics',
    'on leave',
    'studying botany',
    'building looms for schools',
  ])('goes not with %s', (role) => {
    expect(withArticle(role)).toBe(role);
  });

  test('goes with a director who directs something, and a freelance who does', () => {
    expect(withArticle('director')).toBe('a director');
    expect(withArticle('freelance editor')).toBe('a freelance editor');
    expect(withArticle('headhunter')).toBe('a headhunter');
  });
});

describe('the sender', () => {
  test.each([
    ['Data analyst', 'Northside Rail', 'I am a data analyst at Northside Rail.'],
    ['Data analyst', '', 'I am a data analyst.'],
    ['', 'Northside Rail', 'I work at Northside Rail.'],
    ['', 'Northside Ltd.', 'I work at Northside Ltd.'],
    ['data analyst at northside rail', 'Northside Rail', 'I am a data analyst at northside rail.'],
    ['CTO.', ' Northside ', 'I am CTO at Northside.'],
    ['I run a bakery', 'Northside', 'I run a bakery at Northside.'],
    ["I'm a nurse", '', "I'm a nurse."],
    ['we repair looms', '', 'We repair looms.'],
    ['i study reeds', '', 'I study reeds.'],
    ['weaver', '', 'I am a weaver.'],
    ['retired', '', 'I am retired.'],
    ['retired train driver', '', 'I am a retired train driver.'],
    ['self-employed plumber', '', 'I am a self-employed plumber.'],
    ['retired and bored', '', 'I am retired and bored.'],
  ])('“%s” at “%s”: %s', (role, company, sentence) => {
    expect(introduceSender(role, company, english)).toBe(sentence);
  });

  test('says nothing without a role and a company', () => {
    expect(introduceSender(' ', ' . ', english)).toBeNull();
  });
});

test.each([
  ['Graphic designer (looking for work)', 'I am a graphic designer at Acme (looking for work).'],
  ['Warehouse manager, open to new jobs', 'I am a warehouse manager at Acme, open to new jobs.'],
  ['Founder, CEO', 'I am founder, CEO at Acme.'],
  ['Strength & Conditioning Coach', 'I am a Strength & Conditioning Coach at Acme.'],
])('%s: the firm stands beside the role', (role, said) => {
  expect(introduceSender(role, 'Acme', english)).toBe(said);
});
