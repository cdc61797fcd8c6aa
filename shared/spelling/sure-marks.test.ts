import { describe, expect, it } from 'vitest';
import type { Dialect } from './dialects.ts';
import { type CheckerFinding, type Reader, sureMarks } from './sure-marks.ts';

/** Everybody uses these words, the first ones most. */
const used = ['the', 'different', 'timetable', 'labelled', 'timetables'];

const readerOf = (dialect: Dialect): Reader => ({
  dialect,
  isRareWord: () => false,
  rankOf: (word) => (used.includes(word) ? used.indexOf(word) : Number.POSITIVE_INFINITY),
});

/** A finding about the first place of `words` in the text. */
function found(text: string, rule: string, words: string, ...suggestions: readonly string[]): CheckerFinding {
  const start = text.indexOf(words);
  return { rule, start, end: start + words.length, message: 'Use `this` here.', suggestions };
}

function unknownIn(text: string, word: string, suggestions: readonly string[], dialect: Dialect = 'any') {
  return sureMarks(text, [found(text, 'SpellCheck', word, ...suggestions)], readerOf(dialect));
}

const isMarked = (...args: Parameters<typeof unknownIn>) => unknownIn(...args).length > 0;

describe('an unknown word', () => {
  it('is marked with the words that it is one slip away from, the likeliest first', () => {
    const text = 'This is timetble here.';
    expect(unknownIn(text, 'timetble', ['timetable', 'timeable', 'timetables'])).toEqual([
      {
        start: 8,
        end: 16,
        message: '“timetble” may be misspelt.',
        suggestions: ['timetable'],
        word: 'timetble',
      },
    ]);
    expect(isMarked(text, 'timetble', ['tickable'])).toBe(false);
  });

  it('is a name where it has a capital', () => {
    expect(isMarked('We met Timetble there.', 'Timetble', ['Timetable', 'timetable'])).toBe(false);
    expect(isMarked('my TIMETBLE here', 'TIMETBLE', ['timetable'])).toBe(false);
  });

  it('is marked, name or not, where it is a misspelling that everybody knows', () => {
    const [mark] = unknownIn('Definately so, I think', 'Definately', []);
    expect(mark?.suggestions).toEqual(['Definitely']);
    expect(unknownIn('i think teh book', 'teh', [])[0]?.suggestions).toEqual(['the']);
  });

  it('is left alone where it is short, a plural, of a trade, or spelt as elsewhere', () => {
    expect(isMarked('some teff here now', 'teff', ['tiff', 'taff'])).toBe(false);
    expect(isMarked('the nitrifiers in it', 'nitrifiers', ["nitrifier's"])).toBe(false);
    expect(isMarked('the regionals in it', 'regionals', ['regional'])).toBe(false);
    expect(isMarked('some thrips in it', 'thrips', ['thips', 'trips'])).toBe(false);
    expect(isMarked('the labelled box here', 'labelled', ['labeled'])).toBe(false);
    expect(isMarked('an anonymised list here', 'anonymised', ['anonymized'], 'british')).toBe(false);
  });

  it('is marked where it is spelt as elsewhere and one English was chosen', () => {
    expect(isMarked('the labelled box here', 'labelled', ['labeled'], 'american')).toBe(true);
    expect(isMarked('an anonymised list here', 'anonymised', ['anonymized'], 'american')).toBe(true);
  });

  it.each([
    ['@timetble'],
    ['#timetble'],
    ['timetble.example'],
    ['timetble@mail'],
    ['timetble_77'],
    ['im-timetble'],
    ['timetble-like'],
    ['“timetble”'],
    ["'timetble'"],
    ['www/timetble'],
    ['timetble2'],
  ])('is no prose in %s', (around) => {
    expect(isMarked(`some words ${around} more words`, 'timetble', ['timetable'])).toBe(false);
  });

  it('is marked at the end of a sentence', () => {
    expect(isMarked('All is timetble. Yes.', 'timetble', ['timetable'])).toBe(true);
    expect(isMarked('All is timetble: yes.', 'timetble', ['timetable'])).toBe(true);
  });

  it('comes with the apostrophe that the text is written with', () => {
    const suggestions = (text: string) => unknownIn(text, 'dont', [])[0]?.suggestions;
    expect(suggestions('It’s that I dont know')).toEqual(['don’t']);
    expect(suggestions("It's that I dont know")).toEqual(["don't"]);
    expect(suggestions('I dont know it')).toEqual(["don't"]);
  });

  it('is not marked among many: the text is in another language', () => {
    const findings = (text: string, ...words: readonly string[]) =>
      words.map((word) => found(text, 'SpellCheck', word, 'timetable', 'diferent'));
    const foreign = 'Ich habe timetble gehört gerne';
    expect(sureMarks(foreign, findings(foreign, 'habe', 'timetble', 'gerne'), readerOf('any'))).toEqual([]);
    const hasty = 'timetble and diferent posible';
    expect(
      sureMarks(hasty, findings(hasty, 'timetble', 'diferent', 'posible'), readerOf('any')),
    ).toHaveLength(3);
    expect(isMarked('timetble', 'timetble', ['timetable'])).toBe(true);
  });
});

describe('a rule of grammar', () => {
  const marksOf = (text: string, rule: string, words: string, ...suggestions: readonly string[]) =>
    sureMarks(text, [found(text, rule, words, ...suggestions)], readerOf('any'));

  it('marks its words, its sentence in our quotation marks', () => {
    expect(marksOf('I am here since two years.', 'KindRegards', 'since two years', 'for two years')).toEqual([
      {
        start: 10,
        end: 25,
        message: 'Use “this” here.',
        suggestions: ['for two years'],
        word: null,
      },
    ]);
  });

  it('is explained in our own words where the mistake is a common one', () => {
    const [mark] = marksOf('so i think', 'CapitalizePersonalPronouns', 'i', 'I');
    expect(mark?.message).toBe('“I” has a capital, wherever it stands.');
  });

  it('is silent about the article before what is said letter by letter', () => {
    expect(marksOf('I need a internship', 'AnA', 'a', 'an')).toHaveLength(1);
    expect(marksOf('what an honour it is', 'AnA', 'an', 'a')).toHaveLength(0);
    expect(marksOf('We met in A&E', 'AnA', 'A', 'AN')).toHaveLength(0);
    expect(marksOf('time on an s390 box', 'AnA', 'an', 'a')).toHaveLength(0);
    expect(marksOf('such a IBM machine', 'AnA', 'a', 'an')).toHaveLength(0);
  });

  it('is silent about words that are said twice for force', () => {
    expect(marksOf('read the the book', 'RepeatedWords', 'the the', 'the')).toHaveLength(1);
    expect(marksOf('rising little little now', 'RepeatedWords', 'little little', 'little')).toHaveLength(0);
  });

  it('is silent about a verb whose subject it does not see', () => {
    const rule = 'PronounVerbAgreement';
    expect(marksOf('so we has planted it', rule, 'has', 'have')).toHaveLength(1);
    expect(marksOf('people like you wants', rule, 'wants', 'want')).toHaveLength(0);
    expect(marksOf('to show you photos', rule, 'photos', 'photo')).toHaveLength(0);
    expect(marksOf('so they was late', 'PronounInflectionBe', 'was', 'were')).toHaveLength(1);
    expect(marksOf('what you told us was lost', 'PronounInflectionBe', 'was', 'were')).toHaveLength(0);
  });

  it('is silent about a short form that may be none', () => {
    expect(marksOf('see, your the one', 'PronounContraction', 'your', "you're")).toHaveLength(1);
    expect(marksOf('Were your ovens on?', 'PronounContraction', 'Were', "We're")).toHaveLength(0);
    expect(marksOf('Lets meet', 'LetsConfusion', 'Lets', "Let's")).toHaveLength(1);
    expect(marksOf('Do you let people in?', 'LetsConfusion', 'let', "let's")).toHaveLength(0);
  });

  it('is silent about an i that is no pronoun', () => {
    const rule = 'CapitalizePersonalPronouns';
    expect(marksOf('so i think', rule, 'i', 'I')).toHaveLength(1);
    expect(marksOf("so i've seen", rule, "i've", "I've")).toHaveLength(1);
    expect(marksOf('under i) it says', rule, 'i', 'I')).toHaveLength(0);
    expect(marksOf('so iva seen', rule, 'iva', 'Iva')).toHaveLength(0);
  });

  it('gives way to an unknown word at the same place, and to what overlaps before it', () => {
    const text = 'so ive seen the the book';
    const marks = sureMarks(
      text,
      [
        found(text, 'RepeatedWords', 'the the', 'the'),
        found(text, 'KindRegards', 'the book', 'a book'),
        found(text, 'KindRegards', 'ive', 'Ive'),
        found(text, 'SpellCheck', 'ive', 'Ive'),
      ].map((finding) => (finding.rule === 'RepeatedWords' ? { ...finding, end: finding.end } : finding)),
      readerOf('any'),
    );
    expect(marks.map(({ suggestions }) => suggestions[0])).toEqual(["I've", 'the']);
  });

  it('is not needed for a word in another’s place, nor for one that the checker knows', () => {
    const marks = sureMarks('I think your welcome, tho I cant say', [], readerOf('any'));
    expect(marks.map(({ suggestions }) => suggestions[0])).toEqual(["you're", "can't"]);
  });

  it('offers no more than a few', () => {
    const text = 'some words';
    expect(marksOf(text, 'KindRegards', 'words', 'a', 'b', 'c', 'd', 'e')[0]?.suggestions).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
