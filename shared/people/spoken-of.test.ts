import { describe, expect, it, test } from 'vitest';
import type { Message } from '../model/person.ts';
import { topicsSpokenOf } from './spoken-of.ts';
import type { Topic } from './told.ts';

function message(direction: Message['direction'], text: string): Message {
  const at = '2026-11-03T10:00:00.000Z';
  return { id: text, at, direction, purpose: null, channel: 'email', templateId: null, text };
}

const silent = { messages: [], meetings: [], notes: [] };
const note = (text: string) => ({ id: text, at: '2026-11-03T10:00:00.000Z', text });

const told = (text: string) => [...topicsSpokenOf('', { ...silent, messages: [message('from-them', text)] })];
const asked = (text: string) => [...topicsSpokenOf('', { ...silent, messages: [message('to-them', text)] })];
const noted = (text: string) => [...topicsSpokenOf('', { ...silent, notes: [note(text)] })];

describe('what they told', () => {
  it.each<[string, readonly Topic[]]>([
    ['I am from Ghent, so the rain is no news to me.', ['origin']],
    ['Originally I’m from a small place by the river.', ['origin']],
    ['I grew up in Tromsø.', ['origin']],
    ['My family comes from Kerala.', ['origin']],
    ['I was born and raised in Lagos.', ['origin']],
    ['My hometown has one bus a day.', ['origin']],
    ['I work for the harbour office.', ['work']],
    ['I’m a cartographer.', ['work']],
    ['My job is mostly spreadsheets.', ['work']],
    ['We live near the canal.', ['location']],
    ['I have moved back to Leeds.', ['location']],
    ['Based in Porto since May.', ['location']],
    ['I love sailing.', ['likes']],
    ['In my free time I repair radios.', ['likes']],
    ['I really like to bake.', ['likes']],
    ['It seems we both know Lee Example.', ['commonConnections']],
    ['I work as a nurse and live in Turku.', ['work', 'location']],
    ['I live in Turku and work for the railway.', ['work', 'location']],
    ['I have always worked at night, mostly, and now work in the archive.', ['work']],
    ['I’ve worked for many years as a diver.', ['work']],
    ['She currently works with children.', ['work']],
    ['I’m a retired civil engineer.', ['work']],
    ['I am a nurse at the clinic in Turku.', ['work']],
    ['I’m a carpenter, and work two days at the school.', ['work']],
    ['I work part time as a baker.', ['work']],
    ['I live with my sister in Turku.', ['location']],
    ['I currently live and work in Turku.', ['location']],
    ['I am living and working in Northern Norway.', ['location']],
    ['I live and work at the weather station.', ['work', 'location']],
    ['My parents are of Yoruba descent.', ['origin']],
    ['I was raised on a small island.', ['origin']],
    ['I was born here.', ['origin']],
    ['We moved here in May.', ['location']],
    ['I live in a quiet village.', ['location']],
    ['I also know some of your colleagues.', ['commonConnections']],
  ])('is found: %s', (text, topics) => {
    expect(told(text)).toEqual(topics);
  });

  it.each([
    'I got your name from Dana Sample.',
    'Greetings from the whole team!',
    'I would like to hear more of your work.',
    'Our count is based on data of last year.',
    'Your paper raised a question for me.',
    'Thank you, that works well.',
    'We moved the meeting to Friday.',
    'I’d love to help, and we would love to have you.',
    'I would love to see you.',
    'Would enjoy talking roofs sometime.',
    'Half the wait comes from one printer.',
    'I came back from the lake yesterday.',
    'This is Coco from the packaging factory.',
    'From the lake we saw you work with the nets.',
    'Gladly.\nFrom Kofi',
    'Thursday works for me!',
    'Noon works for the team.',
    'Friday would be good, and works for us both.',
    'I’m a bit busy.',
    'I’m a big believer in trains.',
    'I will be working on Sunday.',
    'We are working on it.',
    'Works fine for me in the library.',
    'We worked as planned.',
    'The link works in Chrome.',
    'I moved to the next chapter.',
    'We moved to Friday.',
    'Settled in nicely.',
    'I live in hope.',
    'I am of the same opinion.',
    'We are from the same mould.',
    'I was born on a Monday.',
    'I was born in May.',
    'You both know that.',
    'They also know how it ends.',
    '',
  ])('is not found where it is something else: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is not what they asked', () => {
    expect(told('Thanks! Are you from Ghent? Where do you live in the winter?')).toEqual([]);
    expect(told('Are you from Ghent?\nI live in Leeds.')).toEqual(['location']);
  });

  it('is not what their mail program repeats', () => {
    expect(told('Gladly.\n> I am from Leeds.')).toEqual([]);
  });
});

describe('what the user asked', () => {
  it.each<[string, readonly Topic[]]>([
    ['Where are you from, if I may ask?', ['origin']],
    ['Where did you grow up?', ['origin']],
    ['What does your work look like these days?', ['work']],
    ['What do you do all day?', ['work']],
    ['What do you like to do when you are not working?', ['likes']],
    ['Where are you based these days?', ['location']],
    ['Do we know some of the same people?', ['commonConnections']],
  ])('is found: %s', (text, topics) => {
    expect(asked(`Thank you. ${text} Sam`)).toEqual(topics);
  });

  it('is not what the user told of themselves', () => {
    expect(asked('I am from Leeds, work for a school and love sailing. Would you like to talk?')).toEqual([]);
  });
});

test.each<[string, readonly Topic[]]>([
  ['From Ghent, two children', ['origin']],
  ['Likes trains', ['likes']],
  ['Lives in Leeds', ['location']],
  ['Works at the museum', ['work']],
  ['Dana works at the museum', ['work']],
  ['Heard of her from Dana', []],
])('what the user noted of them is found: %s', (text, topics) => {
  expect(noted(text)).toEqual(topics);
  expect([...topicsSpokenOf('', { ...silent, meetings: [note(text)] })]).toEqual(topics);
});

test('what was pasted counts beside what is recorded', () => {
  const person = { ...silent, notes: [note('Likes trains')] };
  expect([...topicsSpokenOf('I am from Ghent.', person)]).toEqual(['likes', 'origin']);
  expect([...topicsSpokenOf('I am from Ghent.', null)]).toEqual(['origin']);
});
