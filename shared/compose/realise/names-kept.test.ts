/** Names of every make keep their capitals inside a sentence, and what only looks like one does not. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { tidy } from './repair/tidy.ts';
import { calmed, inside, isName } from './words/names.ts';

describe('small words join the parts of a name', () => {
  test.each([
    'Museum of Wales',
    'Ben and Dana',
    'Lunch at Mill',
    'Vincent van Gogh',
    'Johnson & Sons',
    'Ana de Sol',
    'Ana da Sol',
    'Otto von Berg',
    'Maria la Rosa',
    'Coalition for Rivers',
    'Leeds - Bradford',
  ])('%s', (text) => {
    expect(isName(text, english.read(text), english)).toBe(true);
  });

  test.each(['Work in Progress', 'Your Dana', 'The Dana Fair', 'Ben or Dana'])('not %s', (text) => {
    expect(isName(text, english.read(text), english)).toBe(false);
  });
});

describe('stays as it is inside a sentence', () => {
  test.each([
    ...['University', 'Institute', 'College', 'School', 'Ministry', 'Academy', 'Bank', 'Museum'].map(
      (kind) => `${kind} of Leeds`,
    ),
    ...['Prof.', 'Professor', 'Dr', 'Mr', 'Mrs', 'Ms', 'Mx', 'Sir', 'Rev', 'Fr'].map(
      (title) => `${title} Lund said so`,
    ),
    'Dana suggested it',
    'Dana has suggested it',
    'Ben and Dana met me',
    'Will said so',
    'Ana de la Cruz wrote',
  ])('%s', (text) => {
    expect(inside(text, english)).toBe(text);
  });
});

describe('gets a small letter inside a sentence', () => {
  test.each(['Library of Rail', 'Bank holidays', 'Ben and others met me', 'Will you say so', 'Will say so'])(
    '%s',
    (text) => {
      expect(inside(text, english)).toBe(text.charAt(0).toLowerCase() + text.slice(1));
    },
  );
});

test.each([
  ['THE FERRY IS LATE AGAIN', 'the ferry is late again'],
  ['WALKING SLOWLY WORKED HERE', 'walking slowly worked here'],
  ['WE FIX ABCD AND LINDHOLM', 'we fix ABCD and Lindholm'],
])('“%s” was typed with the capitals locked', (text, calm) => {
  expect(calmed(text, english)).toBe(calm);
});

describe('an apostrophe that was left out is put back', () => {
  const contractions =
    "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't wouldn't shouldn't " +
    "you're you've they're that's what's there's how's where's";

  test.each(contractions.split(' '))('%s', (word) => {
    const typed = word.replace("'", '');
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    expect(tidy(`so ${typed}, then`)).toBe(`so ${word}, then`);
    expect(tidy(`${capital.replace("'", '')} then`)).toBe(`${capital} then`);
  });

  test.each([
    ['so im here', "so I'm here"],
    ['so ive come', "so I've come"],
    ['Im here', "I'm here"],
    ['so DONT', 'so DONT'],
    ['wed be glad, well see', 'wed be glad, well see'],
  ])('%s', (typed, tidied) => {
    expect(tidy(typed)).toBe(tidied);
  });
});
