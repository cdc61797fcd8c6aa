import { expect, it } from 'vitest';
import { createOutbox } from './outbox.ts';

function start() {
  const heard: string[] = [];
  return { heard, outbox: createOutbox<string>((message) => heard.push(message)) };
}

it('hands over what was said before the page could hear, once and in order', () => {
  const { heard, outbox } = start();
  outbox.send('open the people');
  outbox.send('begin a draft');
  expect(heard).toEqual([]);
  outbox.open();
  outbox.open();
  expect(heard).toEqual(['open the people', 'begin a draft']);
});

it('passes on at once what is said while the page hears', () => {
  const { heard, outbox } = start();
  outbox.open();
  outbox.send('begin a draft');
  expect(heard).toEqual(['begin a draft']);
});

it('waits again after the page’s process ended, until it is back', () => {
  const { heard, outbox } = start();
  outbox.open();
  outbox.shut();
  outbox.send('begin a draft');
  expect(heard).toEqual([]);
  outbox.open();
  expect(heard).toEqual(['begin a draft']);
});
