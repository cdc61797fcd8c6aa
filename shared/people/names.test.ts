import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../test/support/any-character.ts';
import { runs } from '../../test/support/property-runs.ts';
import { firstName, foldForSearch, greetingName, initials, lastName } from './names.ts';

/** A name, what to call the person, their last name, and the letters of their avatar. */
const names: readonly (readonly [string, string, string, string])[] = [
  ['Dana Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['  Dana   Ortiz ', 'Dana', 'Ortiz', 'DO'],
  ['dana ortiz', 'dana', 'ortiz', 'DO'],
  ['DANA ORTIZ', 'DANA', 'ORTIZ', 'DO'],
  ['Dana', 'Dana', '', 'D'],
  ['Dana Maria Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['Ortiz, Dana', 'Dana', 'Ortiz', 'DO'],
  ['ORTIZ, DANA', 'DANA', 'ORTIZ', 'DO'],
  ['Ortiz, Dr. Dana, PhD', 'Dana', 'Ortiz', 'DO'],
  ['van der Berg, Jan', 'Jan', 'van der Berg', 'JB'],
  ['García Márquez, Lucía', 'Lucía', 'García Márquez', 'LM'],
  ['Dr. Dana Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['Prof. Dr. Dana Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['Mx Dana Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['Sir Ian McTavish', 'Ian', 'McTavish', 'IM'],
  ['Sir Ian', 'Sir Ian', '', 'I'],
  ['Dr Banda', 'Dr Banda', 'Banda', 'B'],
  ['Frau Stein', 'Frau Stein', 'Stein', 'S'],
  ['Dr', 'Dr', '', 'D'],
  ['Dana Ortiz, PhD, MBA', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz, Ph.D.', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz, XYZ-P', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz PhD', 'Dana', 'Ortiz', 'DO'],
  ['Henry Stone III', 'Henry', 'Stone', 'HS'],
  ['Henry Stone Jr.', 'Henry', 'Stone', 'HS'],
  ['Anh DO', 'Anh', 'DO', 'AD'],
  ['Mei MA', 'Mei', 'MA', 'MM'],
  ['Dana Ortiz 🌟', 'Dana', 'Ortiz', 'DO'],
  ['🌟 Dana ❤️ Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['🚀Dana🚀Ortiz🚀', 'Dana', 'Ortiz', 'DO'],
  ['★ Dana Ortiz ★', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz (she/her)', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz she/her', 'Dana', 'Ortiz', 'DO'],
  ['Robert (Bob) Stone', 'Robert', 'Stone', 'RS'],
  ['Robert "Bob" Stone', 'Robert', 'Stone', 'RS'],
  ['Dana Ortiz | Rail timetables', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz - Rail timetables', 'Dana', 'Ortiz', 'DO'],
  ['Dana Ortiz · 2nd', 'Dana', 'Ortiz', 'DO'],
  ['Jan van der Berg', 'Jan', 'van der Berg', 'JB'],
  ['Jan Van den Broeck', 'Jan', 'Van den Broeck', 'JB'],
  ['Juan Carlos de la Cruz', 'Juan Carlos', 'de la Cruz', 'JC'],
  ['Noor al-Rashid', 'Noor', 'al-Rashid', 'NA'],
  ['Noor al Rashid', 'Noor', 'al Rashid', 'NR'],
  ['Salim bin Khalid al Farsi', 'Salim', 'bin Khalid al Farsi', 'SF'],
  ["Joost 't Hart", 'Joost', "'t Hart", 'JH'],
  ['Anne-Marie Smith-Jones', 'Anne-Marie', 'Smith-Jones', 'AS'],
  ["Siobhán O’Malley-D'Arcy", 'Siobhán', "O’Malley-D'Arcy", 'SO'],
  ['J. R. Banda', 'J. R.', 'Banda', 'JB'],
  ['J.R. Banda', 'J.R.', 'Banda', 'JB'],
  ['J R Banda', 'J R', 'Banda', 'JB'],
  ['J. Robert Banda', 'J. Robert', 'Banda', 'JB'],
  ['J.-P. Durand', 'J.-P.', 'Durand', 'JD'],
  ['Dana R. Ortiz', 'Dana', 'Ortiz', 'DO'],
  ['Dana O.', 'Dana', 'O.', 'DO'],
  ['山田太郎', '山田太郎', '山田', '山'],
  ['山田 太郎', '山田 太郎', '山田', '山'],
  ['김민수', '김민수', '김', '김'],
  ['やまだはなこ', 'やまだはなこ', '', 'や'],
  ['Minsu Kim 김민수', 'Minsu', 'Kim', 'MK'],
  ['Nguyễn Thị Hạnh', 'Hạnh', 'Nguyễn', 'HN'],
  ['Dr. Trần Văn Đức', 'Đức', 'Trần', 'ĐT'],
  ['Hạnh Nguyễn', 'Hạnh', 'Nguyễn', 'HN'],
  ['Hoàng Nguyễn', 'Hoàng', 'Nguyễn', 'HN'],
  ['Lê Sample', 'Lê', 'Sample', 'LS'],
  ['Taro Yamada（山田太郎）', 'Taro', 'Yamada', 'TY'],
  ['Мария Иванова', 'Мария', 'Иванова', 'МИ'],
  ['نور الراشد', 'نور', 'الراشد', 'نا'],
  ['प्रिया रमन', 'प्रिया', 'रमन', 'प्रिर'],
  ['Zoë Åkesson', 'Zoë', 'Åkesson', 'ZÅ'],
  ['Zoe\u0308 A\u030akesson', 'Zoë', 'Åkesson', 'ZÅ'],
  ['', '', '', ''],
  ['   ', '', '', ''],
  ['👩‍🚀', '', '', '👩‍🚀'],
  ['42', '', '', '4'],
];

describe('names', () => {
  it.each(names)('reads %j', (fullName, first, last, letters) => {
    expect([firstName(fullName), lastName(fullName), initials(fullName)]).toEqual([first, last, letters]);
  });

  const nameLike = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          ...[
            'Dr.',
            'van',
            'der',
            'al',
            'bin',
            'J.',
            'PhD',
            'Ortiz',
            'Dana',
            ',',
            '(',
            ')',
            '"',
            '|',
            '-',
            '🌟',
          ],
          ...[
            '山田',
            '김',
            "'t",
            'she/her',
            '\u0301',
            '\u200d',
            '\ud83d',
            '  ',
            '\n',
            '\u0000',
            '·',
            '@',
            'e\u0301',
          ],
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));

  it('finds nothing that is not in the name as typed', () => {
    fc.assert(
      fc.property(nameLike, (fullName) => {
        const source = fullName.normalize('NFC').replace(/\s+/gu, ' ');
        for (const found of [firstName(fullName), lastName(fullName)]) {
          // A title stands apart from the family name where initials are between them.
          for (const word of found.split(' ')) expect(source).toContain(word);
          expect(found).toBe(found.trim());
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('gives an avatar at most two characters, and one whenever there is anything to see', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(nameLike, (fullName) => {
        const count = [...segmenter.segment(initials(fullName))].length;
        expect(count).toBeLessThanOrEqual(2);
        expect(count > 0).toBe(fullName.trim() !== '');
      }),
      { numRuns: runs(1000) },
    );
  });

  it('reads the start of a text that is far too long for a name', () => {
    for (const piece of ['(', '“', '[', '"', "'", '.', 'a.', 'Dana ', ', ', '\u0301', '- ', '🌟']) {
      const text = `Dana Ortiz ${piece.repeat(300_000 / piece.length)}`;
      expect(firstName(text)).toBe('Dana');
    }
  });
});

describe('the name in a greeting', () => {
  it('is what the user chose to call them', () => {
    expect(greetingName('Mary Ann Smith', ' Annie ')).toBe('Annie');
  });

  it.each([
    ['DANA ORTIZ', 'Dana'],
    ['dana ortiz', 'Dana'],
    ['PROFESSOR SIR DAVID ELLERY FREng', 'David'],
    ["siobhán o'malley", 'Siobhán'],
    ['JP Durand', 'JP'],
  ])('is written as people write it, however the name was typed: %s', (typed, called) => {
    expect(greetingName(typed, '')).toBe(called);
  });

  it.each([
    'that drone guy',
    'To the authors of the tool NetLoupe',
    'Author of the picture book',
    'Beekeepers of Slovenia',
    'the admissions person',
  ])('is none where the box has no name in it: %s', (typed) => {
    expect(greetingName(typed, '')).toBe('');
    expect(greetingName(typed, 'Ana')).toBe('Ana');
  });

  it('is small where the user chose it so', () => {
    expect(greetingName('dana ortiz', 'dana')).toBe('dana');
  });

  it.each([
    ['Uncle Tony', 'Uncle Tony'],
    ["Uncle Tony's friend Steve", 'Steve'],
    ['my sister’s boss Joan Pike', 'Joan'],
    ['Tita Baby', 'Tita Baby'],
    ['Auntie Rose', 'Auntie Rose'],
    ['Coach B', 'Coach B'],
    ["Siobhán O'Shea", 'Siobhán'],
  ])(
    'keeps what somebody is called with their name, and goes by nobody they are with: %s',
    (typed, called) => {
      expect(greetingName(typed, '')).toBe(called);
    },
  );

  it('is the guess where the user chose nothing', () => {
    expect(greetingName('Mary Ann Smith', '  ')).toBe('Mary Ann');
  });
});

describe('folding for search', () => {
  it.each([
    ['ÉLODIE', 'elodie'],
    ['Zoe\u0308', 'zoe'],
    ['Ｄａｎａ', 'dana'],
    ['ﾀﾅｶ', 'タナカ'],
    ['Straße', 'strasse'],
    ['Øystein Łukasz', 'oystein lukasz'],
    ['İpek Işık', 'ipek isik'],
    ['O’Malley', "o'malley"],
    ['  two\n spaces ', 'two spaces'],
    ['Ærø Cœur', 'aero coeur'],
    ['Đặng Guðrún Þóra Ħamrun', 'dang gudrun thora hamrun'],
    ['‘Abd ʼAli', "'abd 'ali"],
    ['Jean‐Luc Anne‑Marie', 'jean-luc anne-marie'],
    ['が', 'が'],
    ['김민수', '김민수'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['प्रिया', 'प्रिया'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('leaves a folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      { numRuns: runs(500) },
    );
  });
});

it.each([
  ['K. Ramasubramanian', 'K. Ramasubramanian'],
  ['Dr. K. Ramasubramanian', 'Dr. Ramasubramanian'],
  ['Prof. (Dr.) A.K. Banerjee', 'Prof. Banerjee'],
  ['Dr. med. K. Popp', 'Dr. Popp'],
  ['Prof. dr. M.J. (Marijke) van Oosterzee', 'Marijke'],
  ["Hon'ble Justice (Retd.) V. N. Kulkarni", "Hon'ble Justice Kulkarni"],
  ['Sister Grace', 'Sister Grace'],
  ['Sister Mary Adebayo', 'Mary'],
])('nobody is greeted by a lone initial or a title: %s is %s', (name, called) => {
  expect(firstName(name)).toBe(called);
});
