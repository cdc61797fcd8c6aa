import { expect, test } from 'vitest';
import { findLinks } from './web-links.ts';

const linksIn = (text: string) => findLinks(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['see https://reeds.example/beds?x=1.', 'https://reeds.example/beds?x=1'],
  ['www.reeds.example, please', 'www.reeds.example'],
  ['it is on reeds.co.uk/beds', 'reeds.co.uk/beds'],
  ['(reeds.io)', 'reeds.io'],
  ['as on x.com', 'x.com'],
])('finds the address in “%s”', (text, link) => {
  expect(linksIn(text)).toEqual([link]);
});

test.each([
  'we met in st. ives',
  'e.g. reeds',
  'write to ana@reeds.example',

  'version 2.0.1',
])('finds none in “%s”', (text) => {
  expect(linksIn(text)).toEqual([]);
});

test.each([
  'https://calendly.com/sam',
  'https://cal.com/sam',
  'meetings.hubspot.com/sam',
  'https://reeds.example/book',
  'https://reeds.example/sam/slots',
  'reeds.example/intro',
])('takes %s for a calendar', (link) => {
  expect(findLinks(link)).toMatchObject([{ isCalendar: true }]);
});

test.each([
  'https://reeds.example/notebook',
  'reeds.example/motion-study',
  'https://reeds.example/introduction',
])('takes %s for none', (link) => {
  expect(findLinks(link)).toMatchObject([{ isCalendar: false }]);
});
