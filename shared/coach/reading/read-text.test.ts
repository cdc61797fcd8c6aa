import { expect, test } from 'vitest';
import { quote, readText, sentenceAt, toPlain } from './read-text.ts';

/** A text without its gaps of spaces, as its parts say it. */
function partsOf(text: string) {
  const { greeting, signature, body, quoted, sentences, words } = readText(text);
  const at = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span === null || span === undefined ? null : text.slice(span.start, span.end);
  return {
    greeting: at(greeting),
    salutation: greeting?.salutation,
    addressee: at(greeting?.addressee),
    signature: at(signature),
    body: at(body)?.trim(),
    quoted: quoted.map(at),
    sentences: sentences.map(at),
    questions: sentences.filter(({ isQuestion }) => isQuestion).map(at),
    words: words.map(at),
  };
}

test('what is compared has small letters and plain marks, each where it stood', () => {
  expect(toPlain('“It’s” Dov‑Ash\u00a0«Ö»\t')).toBe('"it\'s" dov-ash "ö" ');
  const turkish = 'Hi İpek, THE İZMİR gate held.';
  const { plain, words, text } = readText(turkish);
  expect(plain).toBe('hi İpek, the İzmİr gate held.');
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
    'Hi İpek THE İZMİR gate held'.split(' '),
  );
});

test.each([
  ['Hi Ana, the gate held.', 'hi', 'Ana'],
  ['Dear Dr. Sol, the gate held.', 'dear', 'Dr. Sol'],
  ['Dear Ana Maria Sol – the gate held.', 'dear', 'Ana Maria Sol'],
  ['Hello there! The gate held.', 'hello', 'there'],
  ['Good morning Ana the old gate held.', 'good morning', 'Ana'],
  ['Hi, Ana the old gate held.', 'hi', 'Ana'],
  ['Dear Prof. Sol\nthe gate held.', 'dear', 'Prof. Sol'],
  ['Ana, the gate held.', '', 'Ana'],
  ['Ana Sol: the gate held.', '', 'Ana Sol'],
  ['Hi the gate held', 'hi', null],
])('whom it greets stands where it was read: %s', (text, salutation, addressee) => {
  const parts = partsOf(text);
  expect([parts.salutation, parts.addressee]).toEqual([salutation, addressee]);
  expect(parts.body).toMatch(/held\.?$/);
});

test.each(['Recently, the gate held.', 'The gate held.', 'Thanks, the gate held.', ''])(
  'nobody is greeted: %s',
  (text) => {
    expect(partsOf(text).greeting).toBeNull();
  },
);

test('a sentence ends at its mark, not behind a title or an initial', () => {
  expect(partsOf('Ask Dr. Ash or J. Roy of Quay Ltd. today. Did it hold?” Yes… it did!').sentences).toEqual([
    'Ask Dr. Ash or J. Roy of Quay Ltd. today.',
    'Did it hold?”',
    'Yes…',
    'it did!',
  ]);
  expect(partsOf('It held。Did it？ Yes').sentences).toEqual(['It held。', 'Did it？', 'Yes']);
  expect(partsOf('Did it hold?” Was it (the gate?) It was. It was ?!').questions).toEqual([
    'Did it hold?”',
    'Was it (the gate?)',
    'It was ?!',
  ]);
});

test('each word knows its sentence, and links are no words', () => {
  const text = 'It held. See reeds.example/gate for what we’d planned.';
  const { words, sentences } = readText(text);
  expect(words.map(({ plain, sentence }) => `${sentence} ${plain}`)).toEqual([
    '0 it',
    '0 held',
    '1 see',
    '1 for',
    '1 what',
    "1 we'd",
    '1 planned',
  ]);
  expect(sentences.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 7],
  ]);
  const read = readText(text);
  expect(sentenceAt(read, 8)).toBeUndefined();
  expect(sentenceAt(read, 9)?.start).toBe(9);
  expect(sentenceAt(read, 0)?.end).toBe(8);
});

test('what is quoted is a stretch between two marks of a kind, an apostrophe no mark', () => {
  expect(partsOf('“A gate”, "a weir", «a lock», „a quay“ and ‘a pier’.').quoted).toEqual([
    '“A gate”',
    '"a weir"',
    '«a lock»',
    '„a quay“',
    '‘a pier’',
  ]);
  expect(partsOf("It's Ana's and the others' gate.").quoted).toEqual([]);
});

test.each([
  ['The gate held.\n\nBest wishes,\nLena Roy', 'Best wishes,\nLena Roy'],
  ['The gate held.\nLena', 'Lena'],
  ['The gate held. Kind regards, Lena', 'Kind regards, Lena'],
  ['The gate held. Best, Lena', 'Best, Lena'],
  ['The gate held.\nDid yours?', null],
  ['The gate held.\nLet me know soon.', null],
  ['The gate held.\nWe told everybody of the gate', null],
  ['Hi Ana,\nThe gate held', null],
])('the signature is what closes it: %j', (text, signature) => {
  const parts = partsOf(text);
  expect(parts.signature).toBe(signature);
  if (signature !== null) expect(parts.body).toBe('The gate held.');
});

test('what is quoted of it stands on one line', () => {
  const read = readText('The  gate\nheld. ');
  expect(quote(read, { start: 0, end: read.text.length })).toBe('“The gate held.”');
});
