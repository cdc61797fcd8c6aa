import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTokens } from '../text.ts';
import { addTokens, countSeparators } from './tokens.ts';

describe('a list of names', () => {
  it.each([
    ['Jane Moss, PhD', ['Jane Moss, PhD']],
    ['Jane Moss, Ph.D., MBA', ['Jane Moss, Ph.D., MBA']],
    ['Jane Moss, PhD, Lee Wong', ['Jane Moss, PhD', 'Lee Wong']],
    ['Brian Stone, P.Eng; Lee Wong, PMP®', ['Brian Stone, P.Eng', 'Lee Wong, PMP®']],
    ['Jane Moss, CEng MIET\nLee Wong, Jr.', ['Jane Moss, CEng MIET', 'Lee Wong, Jr.']],
    ['Jane Moss, MTech', ['Jane Moss, MTech']],
    ['Jan Novák, CSc.', ['Jan Novák, CSc.']],
    ['Jane Moss, open to work', ['Jane Moss, open to work']],
    ['Dana, Lee, Grace', ['Dana', 'Lee', 'Grace']],
    ['Jane, open', ['Jane', 'open']],
    ['Jane, to work', ['Jane', 'to work']],
    ['Jane, Ma', ['Jane', 'Ma']],
    ['Jane, MA', ['Jane, MA']],
    ['Jane, XYZ', ['Jane', 'XYZ']],
    ['Dana - Ortiz\n-Lee\n1234. Sam', ['Dana - Ortiz', '-Lee', '1234. Sam']],
    ['DANA, LEE', ['DANA', 'LEE']],
    ['Dana Ortiz, Jack Ma, Anh Do', ['Dana Ortiz', 'Jack Ma', 'Anh Do']],
    ['山田太郎、田中花子', ['山田太郎', '田中花子']],
    ['王小明，李娜；陈伟', ['王小明', '李娜', '陈伟']],
    ['نور الراشد، ليلى حداد', ['نور الراشد', 'ليلى حداد']],
    ['Dana Ortiz\r\nLee Wong\tSam Okoro', ['Dana Ortiz', 'Lee Wong', 'Sam Okoro']],
    ['• Dana Ortiz\n• Lee Wong', ['Dana Ortiz', 'Lee Wong']],
    ['1. Dana Ortiz\n2) Lee Wong', ['Dana Ortiz', 'Lee Wong']],
    [' , ;; \n', []],
    ['Dana, Dana', ['Dana']],
  ])('in %j holds %j', (text, tokens) => {
    expect(addTokens([], text, 'names')).toEqual(tokens);
  });

  it('gives letters to the last name, typed after its comma', () => {
    expect(addTokens(['Lee Wong', 'Jane Moss'], ' PhD', 'names')).toEqual(['Lee Wong', 'Jane Moss, PhD']);
  });

  it('begins with letters where no name stands before them', () => {
    expect(addTokens([], 'PhD', 'names')).toEqual(['PhD']);
  });

  it('takes no more than a list may have', () => {
    const many = Array.from({ length: mostTokens + 5 }, (_, index) => `Person${index}x`).join('\n');
    expect(addTokens([], many, 'names')).toHaveLength(mostTokens);
  });

  it('loses nothing that was typed but separators, bullets and repetitions', () => {
    const part = fc.constantFrom('Dana Ortiz', 'PhD', 'Lee', 'MBA', '山田太郎', 'open to work');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(', ', ';', '、', '\n'),
        (parts, mark) => {
          const tokens = addTokens([], parts.join(mark), 'names').join(', ');
          for (const one of parts) expect(tokens).toContain(one);
        },
      ),
    );
  });
});

describe('a list of words', () => {
  it('divides at every separator', () => {
    expect(addTokens(['ferries'], 'trains, AI、MBA', 'words')).toEqual(['ferries', 'trains', 'AI', 'MBA']);
  });
});

it('counts runs of separators, by which a token ends', () => {
  expect([countSeparators('Dana'), countSeparators('Dana,'), countSeparators('Dana、 Lee;; ')]).toEqual([
    0, 1, 2,
  ]);
});
