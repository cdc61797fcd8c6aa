import { describe, expect, it } from 'vitest';
import {
  hasOrganisationWord,
  hasRoleWord,
  hasSchoolWord,
  hasWordNotInNames,
  isExperienceHeading,
  isFurniture,
  isHeading,
  namesTheNetwork,
} from './profile-page-words.ts';

describe('a line of the page itself', () => {
  it.each([
    '3 new notifications',
    '1 notification',
    'New feed update',
    '2 new feed updates',
    'Neue Benachrichtigungen',
    'Harbour Rail logo',
    'Priya’s profile photo',
    'Profile picture',
    'Cover photo',
    'Background image',
    'Profile verified',
    'Try Premium',
    '© 2026 Harbour Rail',
    'Harbour Rail. All rights reserved.',
    'https://example.com/a',
    'http://example.com',
    'www.example.com',
    '12 h',
    '3',
    '1,204 +',
    '· Message',
    '• 4 hr',
    '———',
    '',
  ])('is “%s”', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Notifications are off',
    'The logo of Harbour Rail',
    'I verified it twice',
    'see https://example.com',
    'https://example.com is mine',
    'www is a web',
    '12 hours',
    'hall rights reserved',
    'a 12 h',
  ])('is not “%s”', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe('the heading of a section', () => {
  it.each(['Experience', 'EXPERIENCE', 'Experience:', 'Experience ：', 'Berufserfahrung'])(
    'is “%s”',
    (line) => {
      expect([isHeading(line), isExperienceHeading(line)]).toEqual([true, true]);
    },
  );

  it('may be about something else than jobs, and is the whole line', () => {
    expect([isHeading('Education'), isExperienceHeading('Education')]).toEqual([true, false]);
    expect([isHeading('Experience: ten years'), isHeading('My experience'), isHeading('')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a kind of work', () => {
  it.each([
    'Senior planner',
    'Einkaufsleiter',
    'Einkaufsleiterin',
    'Produktmanager',
    'Produktmanagerinnen',
    'Fahrzeugingenieurin',
    'Softwareentwickler',
    'Steuerberater',
    'Fahrplaner',
    'Kältetechniker',
    'Bildredakteurin',
    'Pressereferent',
    'Teamassistentin',
    'Bankkaufmann',
    'Bankkauffrau',
    'Werkmeister',
    'Sprachlehrerin',
    'Rechtsanwalt',
    'Beleidsmedewerker',
    'Beleidsadviseur',
    'Webontwikkelaars',
  ])('is named in “%s”', (line) => {
    expect(hasRoleWord(line)).toBe(true);
  });

  it.each(['Bread and bicycles', 'Harbour Rail', 'Begleiterscheinung', 'Ableiten', ''])(
    'is not in “%s”',
    (line) => {
      expect(hasRoleWord(line)).toBe(false);
    },
  );
});

it('tells schools among organisations', () => {
  const read = (line: string) => [hasOrganisationWord(line), hasSchoolWord(line)];
  expect(read('Northside University')).toEqual([true, true]);
  expect(read('Harbour Rail GmbH')).toEqual([true, false]);
  expect(read('Priya Raman')).toEqual([false, false]);
});

describe('what the network calls somebody whose name it hides', () => {
  it.each(['LinkedIn Member', 'Membre de LinkedIn', 'XING-Mitglied', 'LinkedIn'])('is “%s”', (line) => {
    expect([namesTheNetwork(line), hasWordNotInNames(line)]).toEqual([true, true]);
  });

  it.each(['Linkedinho Silva', 'Foxing Moss', 'Priya Raman'])('is not “%s”', (line) => {
    expect([namesTheNetwork(line), hasWordNotInNames(line)]).toEqual([false, false]);
  });
});
