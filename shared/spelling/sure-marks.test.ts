import { describe, expect, it } from 'vitest';
import type { Dialect } from './dialects.ts';
import { type CheckerFinding, sureMarks } from './sure-marks.ts';

/** A finding about the first place of `words` in the text. */
function found(text: string, rule: string, words: string, ...suggestions: readonly string[]): CheckerFinding {
  const start = text.indexOf(words);
  return { rule, start, end: start + words.length, message: 'Use `this` here.', suggestions };
}

function unknownIn(text: string, word: string, suggestions: readonly string[], dialect: Dialect = 'any') {
  return sureMarks(text, [found(text, 'SpellCheck', word, ...suggestions)], dialect);
}

const isMarked = (...args: Parameters<typeof unknownIn>) => unknownIn(...args).length > 0;

describe('an unknown word', () => {
  it('is marked with the words that it is one slip away from, the likeliest first', () => {
    const text = 'This is vilage here.';
    expect(unknownIn(text, 'vilage', ['village', 'visage', 'villages'])).toEqual([
      {
        start: 8,
        end: 14,
        message: '“vilage” may be misspelt.',
        suggestions: ['village'],
        word: 'vilage',
      },
    ]);
    expect(isMarked(text, 'vilage', ['silage'])).toBe(false);
  });

  it('is a name where it has a capital', () => {
    expect(isMarked('We met Vilage there.', 'Vilage', ['Village', 'village'])).toBe(false);
    expect(isMarked('my VILAGE here', 'VILAGE', ['village'])).toBe(false);
  });

  it('is marked, name or not, where it is a misspelling that everybody knows', () => {
    const [mark] = unknownIn('Definately so, I think', 'Definately', []);
    expect(mark?.suggestions).toEqual(['Definitely']);
    expect(unknownIn('i think teh book', 'teh', [])[0]?.suggestions).toEqual(['the']);
  });

  it('is marked where a day, a month or a language goes without its capital', () => {
    expect(unknownIn('see you on monday then', 'monday', ['Monday', 'midday'])[0]?.suggestions).toEqual([
      'Monday',
    ]);
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
    ['@vilage'],
    ['#vilage'],
    ['vilage.example'],
    ['vilage@mail'],
    ['vilage_77'],
    ['im-vilage'],
    ['vilage-like'],
    ['“vilage”'],
    ["'vilage'"],
    ['www/vilage'],
    ['vilage2'],
  ])('is no prose in %s', (around) => {
    expect(isMarked(`some words ${around} more words`, 'vilage', ['village'])).toBe(false);
  });

  it('is marked at the end of a sentence', () => {
    expect(isMarked('All is vilage. Yes.', 'vilage', ['village'])).toBe(true);
    expect(isMarked('All is vilage: yes.', 'vilage', ['village'])).toBe(true);
  });

  it('comes with the apostrophe that the text is written with', () => {
    const suggestions = (text: string) => unknownIn(text, 'dont', [])[0]?.suggestions;
    expect(suggestions('It’s that I dont know')).toEqual(['don’t']);
    expect(suggestions("It's that I dont know")).toEqual(["don't"]);
    expect(suggestions('I dont know it')).toEqual(["don't"]);
  });

  it('is not marked among many: the text is in another language', () => {
    const findings = (text: string, ...words: readonly string[]) =>
      words.map((word) => found(text, 'SpellCheck', word, 'village', 'diferent'));
    const foreign = 'Ich habe vilage gehört gerne';
    expect(sureMarks(foreign, findings(foreign, 'habe', 'vilage', 'gerne'), 'any')).toEqual([]);
    const hasty = 'vilage and diferent posible';
    expect(sureMarks(hasty, findings(hasty, 'vilage', 'diferent', 'posible'), 'any')).toHaveLength(3);
    expect(isMarked('vilage', 'vilage', ['village'])).toBe(true);
  });
});

describe('a rule of grammar', () => {
  const marksOf = (text: string, rule: string, words: string, ...suggestions: readonly string[]) =>
    sureMarks(text, [found(text, rule, words, ...suggestions)], 'any');

  it('marks its words, its sentence in our quotation marks', () => {
    expect(
      marksOf('I am here since two years.', 'SinceDuration', 'since two years', 'for two years'),
    ).toEqual([
      {
        start: 10,
        end: 25,
        message: 'Use “this” here.',
        suggestions: ['for two years'],
        word: null,
      },
    ]);
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

  it('is silent about an i that is no pronoun', () => {
    const rule = 'CapitalizePersonalPronouns';
    expect(marksOf('so i think', rule, 'i', 'I')).toHaveLength(1);
    expect(marksOf("so i've seen", rule, "i've", "I've")).toHaveLength(1);
    expect(marksOf('under i) it says', rule, 'i', 'I')).toHaveLength(0);
    expect(marksOf('so ive seen', rule, 'ive', 'Ive')).toHaveLength(0);
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
      'any',
    );
    expect(marks.map(({ suggestions }) => suggestions[0])).toEqual(["I've", 'the']);
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
