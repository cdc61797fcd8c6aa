import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vcardFormat } from './vcard.ts';

const { read } = vcardFormat((bytes) => new TextDecoder().decode(bytes));
const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

test('a card of version 4 is read with its preferred values', () => {
  const text = card(
    'VERSION:4.0',
    'FN:Dana Ortiz',
    'item1.EMAIL;TYPE=home:home@sample.example',
    'EMAIL;TYPE="work,pref":dana@sample.example',
    'ORG:Harbour Rail\\, Ltd;Data',
    'TITLE:Data lead',
    'ADR;TYPE=work:;;1 Quay;Leeds;;LS1;United Kingdom',
    'URL:https://sample.example',
    'URL:https://www.linkedin.com/in/dana',
    'CATEGORIES:Rail,Night trains',
    'NOTE:Met in Leeds.\\nLikes tea\\; no milk.',
  );
  expect(read(text, 'a.vcf')?.contacts).toEqual([
    {
      file: 'a.vcf',
      line: 1,
      name: 'Dana Ortiz',
      role: 'Data lead',
      company: 'Harbour Rail, Ltd',
      location: 'Leeds, United Kingdom',
      email: 'dana@sample.example',
      profileLink: 'https://www.linkedin.com/in/dana',
      tags: ['Rail', 'Night trains'],
      notes: ['Met in Leeds.\nLikes tea; no milk.'],
      further: {},
      stage: null,
      datedNotes: [],
    },
  ]);
});

test('a card of version 2.1 is decoded, across soft line ends', () => {
  const text = card(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Garc=C3=ADa;Jos=C3=A9',
    'NOTE;QUOTED-PRINTABLE:one=0D=0Atwo and=',
    ' three',
  );
  expect(read(text, 'a.vcf')?.contacts[0]).toMatchObject({
    name: 'José García',
    notes: ['one\ntwo and three'],
  });
});

test('folded lines are joined, and the name is made of its parts where none is shown', () => {
  const text = card('VERSION:3.0', 'N:Ortiz;Dana;Maria;Dr.;', 'TITLE:Data', '  lead');
  expect(read(text, 'a.vcf')?.contacts[0]).toMatchObject({ name: 'Dana Maria Ortiz', role: 'Data lead' });
});

test('a bad card stops no other: one without a name is refused, one cut off is read as far as it goes', () => {
  const text = `${card('FN:')}BEGIN:VCARD\nFN:Lee Wong\n${card('FN:Dana Ortiz')}BEGIN:VCARD\nFN:Ana Sol`;
  const result = read(text, 'a.vcf');
  expect(result?.contacts.map(({ name }) => name)).toEqual(['Lee Wong', 'Dana Ortiz', 'Ana Sol']);
  expect(result?.rejected).toEqual([expect.objectContaining({ line: 1, reason: 'The card names nobody.' })]);
});

test('any text is read or left alone, never worse', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      read(`BEGIN:VCARD\n${text}\nEND:VCARD`, 'x.vcf');
      expect(read(text.replace(/begin/gi, ''), 'x.vcf')).toBeNull();
    }),
  );
});

test('a card cut off anywhere is read without failing', () => {
  const text = card('FN:Dana Ortiz', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=C3=', '=A9 b', 'ORG:"x;y');
  for (let end = 0; end <= text.length; end += 1) read(text.slice(0, end), 'x.vcf');
});
