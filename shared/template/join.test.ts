import { describe, expect, test } from 'vitest';
import { parseTemplate } from './parse.ts';
import { renderTemplate } from './render.ts';
import type { FieldValues } from './values.ts';

/** Nothing is known of `location`, so that the parts that name it are left out. */
const values: FieldValues = {
  first_name: 'Dana',
  company: 'Acme Inc.',
  prompt: 'Your talk on dwell time.',
  reason: 'it changed how I plan',
  question: 'How did you start?',
  benefit_for_me: 'Wait…',
  benefit_for_them: 'your talk,',
  how_known: 'your talk;',
  my_work: '“The end.”',
  my_role: 'these three:',
};

function join(source: string): string {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return renderTemplate(result.template, values).text;
}

describe('white space', () => {
  test.each([
    ['A\n[[\nB]]', 'A\n\nB'],
    ['A\n[[\n\nB]]', 'A\n\nB'],
    ['A [[ B]]', 'A B'],
    ['A\n[[{{location}}]]\n\nB', 'A\n\nB'],
    ['A\n\n[[{{location}}]]\nB', 'A\n\nB'],
    ['A\n\n[[{{location}}]][[{{location}}]]\n\nB', 'A\n\nB'],
    ['A\r\n\r\nB\rC\r\nD', 'A\n\nB\nC\nD'],
    ['A \n\n\n B\t\tC', 'A\n\nB C'],
  ])('of %j adds up to an empty line at most', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['A[[\n{{location}}\n]]B', 'A\nB'],
    ['A[[\n\n{{location}}\n\n]]B', 'A\n\nB'],
    ['A[[\n\n{{location}}\n]]B', 'A\nB'],
    ['A[[ {{location}} ]]B', 'A B'],
    ['A[[ {{location}}]]B', 'AB'],
    ['A[[\n{{location}}]]B', 'AB'],
    ['A.[[ {{location}}]]\nB', 'A.\nB'],
  ])('at both ends of what is left out stays once: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });
});

describe('brackets and quotes', () => {
  test.each([
    ['See “[[{{location}}]]” now', 'See now'],
    ['See «[[{{location}}]]» now', 'See now'],
    ['See ([[{{location}}]]) now', 'See now'],
    ['See [ [[{{location}}]] ] now', 'See now'],
    ['See “[[{{location}}]]', 'See'],
    ['It is ([[so {{location}}]] now) here', 'It is (now) here'],
    ['It is (as [[{{location}}]]) here', 'It is (as) here'],
  ])('go with what they held: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['Hi ([[ Bo ]])', 'Hi (Bo)'],
    ['Hi “[[ Bo ]]” so', 'Hi “Bo” so'],
    ['Hi ( [[Bo]] ) so', 'Hi (Bo) so'],
    ['Hi «[[ Bo ]]» so', 'Hi «Bo» so'],
    ['Hi ( {{first_name}} ) so', 'Hi ( Dana ) so'],
  ])('hold a part without space inside, and otherwise what the template says: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });
});

describe('a mark of the template', () => {
  test.each([
    ['{{question}}!', 'How did you start?'],
    ['{{question}}… so', 'How did you start? so'],
    ['{{question}}.\n\nBye', 'How did you start?\n\nBye'],
    ['{{question}}.) Bye', 'How did you start?) Bye'],
    ['{{question}}. . Bye', 'How did you start?. Bye'],
    ['{{benefit_for_me}}.', 'Wait…'],
    ['{{benefit_for_me}}, so', 'Wait… so'],
    ['{{my_work}}.', '“The end.”'],
    ['{{company}}[[ {{location}}]]. Bye', 'Acme Inc. Bye'],
    ['{{question}}[[ {{location}}]]! Bye', 'How did you start? Bye'],
    ['{{question}}[[ {{location}}]], bye', 'How did you start? Bye'],
    ['{{benefit_for_me}}[[ {{location}}]]. bye', 'Wait… Bye'],
  ])('that a value has said already is not said again: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['{{benefit_for_me}}?', 'Wait…?'],
    ['{{my_work}}, so', '“The end.”, so'],
    ['{{company}}, so', 'Acme Inc., so'],
    ['{{question}}.NET', 'How did you start?.NET'],
    ['Hi:[[ {{location}}]]. Bye', 'Hi. Bye'],
    ['{{reason}}[[ {{location}}]]. bye', 'It changed how I plan. bye'],
  ])('that says something new stays: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['[[{{location}}]], hello', 'Hello'],
    ['[[{{location}}]]. Hello', 'Hello'],
    ['[[{{location}}]].\n\nHello', 'Hello'],
    ['Hi. [[{{location}}]], hello', 'Hi. Hello'],
    ['Hi?[[ {{location}}]]. Bye', 'Hi? Bye'],
    ['Hi…[[ {{location}}]]. Bye', 'Hi… Bye'],
    ['Hi\n[[{{location}}]], hello', 'Hi\nHello'],
    ['Hi.\n\n[[{{location}}]]. Bye', 'Hi.\n\nBye'],
    ['Hi\n\n[[{{location}}]].\nBye', 'Hi\n\nBye'],
  ])('goes with the words it belonged to: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['[[Bo]] , too', 'Bo, too'],
    ['[[Bo ]], too', 'Bo, too'],
    ['Bo [[, too]] .', 'Bo, too.'],
    ['Hi [[Bo]] !', 'Hi Bo!'],
    ['Hi [[Bo]] ; so', 'Hi Bo; so'],
    ['[[Bo ]]… so', 'Bo… so'],
    ['{{first_name}} , too', 'Dana, too'],
    ['{{first_name}} ! too', 'Dana ! too'],
    ['Hi[[ {{location}}]] !', 'Hi!'],
    ['Hi :) [[Bo]] .NET', 'Hi :) Bo .NET'],
  ])('stands close to the words before it: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });
});

describe('a mark before what is left out', () => {
  test.each([
    ['Hi,[[ {{location}}]]', 'Hi'],
    ['Hi:[[ {{location}}]]', 'Hi'],
    ['Hi —[[ {{location}}]]', 'Hi'],
    ['Hi —[[ {{location}}]], bye', 'Hi, bye'],
    ['Hi,[[ {{location}}]]. Bye', 'Hi. Bye'],
    ['Hi; [[{{location}}]]\nBye', 'Hi\nBye'],
    ['Hi — [[{{location}}]]\nBye', 'Hi\nBye'],
  ])('does not dangle: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['Hi, [[{{location}}]]\nBye', 'Hi,\nBye'],
    ['Hi: [[{{location}}]]\nBye', 'Hi:\nBye'],
    ['Hi,\n[[{{location}}]]', 'Hi,'],
    ['Hi - [[{{location}}]] you', 'Hi - you'],
    ['well-[[{{location}}]]known', 'well-known'],
    ['Hi –[[{{location}}]] you', 'Hi – you'],
    ['- [[{{location}}]]Bye', '- Bye'],
    ['A\n- [[{{location}}]]Bye', 'A\n- Bye'],
  ])('stays where it is needed: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });
});

describe('the mark at a value’s end', () => {
  test.each([
    ['{{benefit_for_them}} and', 'Your talk, and'],
    ['{{benefit_for_them}}, and', 'Your talk, and'],
    ['{{how_known}} and', 'Your talk; and'],
    ['{{my_role}} and', 'these three: and'],
    ['{{prompt}} 3 times', 'Your talk on dwell time. 3 times'],
    ['{{prompt}} “More”', 'Your talk on dwell time. “More”'],
    ['{{prompt}}[[, {{location}}]] It', 'Your talk on dwell time. It'],
    ['{{prompt}}[[ {{location}}]].', 'Your talk on dwell time.'],
  ])('stays where the words after it allow: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['{{benefit_for_them}}', 'Your talk'],
    ['{{benefit_for_them}}.', 'Your talk.'],
    ['{{benefit_for_them}}\nBye', 'Your talk\nBye'],
    ['{{benefit_for_them}} — and', 'Your talk — and'],
    ['{{benefit_for_them}} (and', 'Your talk (and'],
    ['{{how_known}}.', 'Your talk.'],
    ['{{prompt}}; so', 'Your talk on dwell time; so'],
    ['{{prompt}}) so', 'Your talk on dwell time) so'],
    ['{{prompt}} [[{{location}}]] stayed', 'Your talk on dwell time stayed'],
    ['{{prompt}}stayed', 'Your talk on dwell timestayed'],
  ])('goes where they do not: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });
});

describe('capitals', () => {
  test.each([
    ['“{{reason}}”', '“It changed how I plan”'],
    ['Hi. “{{reason}}”', 'Hi. “It changed how I plan”'],
    ['Hi. ({{reason}})', 'Hi. (It changed how I plan)'],
    ['Hi\n{{reason}}', 'Hi\nIt changed how I plan'],
    ['Hi,\n\n{{reason}}', 'Hi,\n\nIt changed how I plan'],
    ['- {{reason}}', '- It changed how I plan'],
    ['¿{{reason}}?', '¿It changed how I plan?'],
    ['Hi. [[{{location}}]] and bye', 'Hi. And bye'],
    ['{{prompt}}[[{{location}}]]\nstayed', 'Your talk on dwell time.\nStayed'],
  ])('stand where a sentence starts: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });

  test.each([
    ['Hi {{reason}}', 'Hi it changed how I plan'],
    ['Hi “{{reason}}”', 'Hi “it changed how I plan”'],
    ['Hi… {{reason}}', 'Hi… it changed how I plan'],
    ['Hi.{{reason}}', 'Hi.it changed how I plan'],
    ['Hi - {{reason}}', 'Hi - it changed how I plan'],
    ['Hi[[ {{location}}]] and bye', 'Hi and bye'],
    ['Hi. and bye', 'Hi. and bye'],
  ])('stand nowhere else: %j', (source, text) => {
    expect(join(source)).toBe(text);
  });
});
