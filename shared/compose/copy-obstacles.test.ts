import { expect, it } from 'vitest';
import type { ComposedMessage } from './compose-message.ts';
import { copyObstacles } from './copy-obstacles.ts';
import { findUnfilled } from './unfilled.ts';

function messageOf(text: string, limit = 200): ComposedMessage {
  return {
    text,
    length: text.length,
    limit,
    unfilled: findUnfilled(text),
    made: { text, fitted: null },
    live: text,
    isEdited: false,
    hasNewerAnswers: false,
    fitted: null,
    isPending: false,
  };
}

const obstacles = (text: string, limit?: number) => copyObstacles(messageOf(text, limit), []);

it('lets a message pass that is filled in and within the limit, to its last character', () => {
  expect(obstacles('Hi Ana.')).toEqual([]);
  expect(obstacles('x'.repeat(200))).toEqual([]);
});

it('says only that there is no message where there is none, whatever the limit', () => {
  expect(obstacles(' \n ', 1)).toEqual(['There is no message yet.']);
});

it('names each gap once, as one says it', () => {
  expect(obstacles('Hi {{first_name}}, {{first_name}}.')).toEqual(['“First name” is not filled in yet.']);
  expect(obstacles('Hi {{first_name}}, I liked [Topic] at {{company}}.')).toEqual([
    '“First name”, “[Topic]” and “Company” are not filled in yet.',
  ]);
});

it('says by how much the limit is passed', () => {
  expect(obstacles('x'.repeat(201))).toEqual(['It is 1 character over the limit of 200.']);
  expect(obstacles('x'.repeat(4_000), 1_900)).toEqual(['It is 2,100 characters over the limit of 1,900.']);
});

it('says both where there are gaps and too many characters', () => {
  expect(obstacles(`{{reason}} ${'x'.repeat(200)}`)).toHaveLength(2);
});

it('names what is still to be settled, but not twice what a gap stands for', () => {
  const open = { key: 'a', words: '“Respect.” is no whole sentence.', ways: [], stops: true } as const;
  const message = messageOf('Hi Ana. Respect.');
  expect(copyObstacles(message, [open])).toEqual(['“Respect.” is no whole sentence.']);
  expect(copyObstacles(message, [{ ...open, stops: false }])).toEqual([]);
});
