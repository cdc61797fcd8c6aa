import { describe, expect, test } from 'vitest';
import { finalMark, isOtherLanguage, isOtherScript } from './other-language.ts';

describe('another language', () => {
  test.each([
    'Ich habe Ihren Vortrag gehört und möchte Ihnen danken',
    'je voudrais parler de votre article sur les trains',
    'Me gustaría hablar con usted sobre su charla',
    'vorrei parlare con lei della sua ricerca e il metodo',
    'gostaria de falar com você sobre o seu artigo',
    'ik wil graag met jullie over het project praten',
    'jag och min kollega vill tala med er för att lära',
    '私はあなたの論文を読みました',
    'Я прочитал вашу статью',
    'قرأت مقالك',
  ])('%s', (text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });
});

describe('English', () => {
  test.each([
    'your talk on flumes',
    'the von Neumann machine and the die cast parts',
    'Je ne sais quoi of your design',
    'our branch in El Salvador and the one in Las Palmas',
    'und',
    'one van, one driver, no fuss',
    'two die cast parts or some van doors',
    'der die',
    'your article on 私',
    '2012',
    '',
    'con artists in the los angeles archive and how you found them',
  ])('%s', (text) => {
    expect(isOtherLanguage(text)).toBe(false);
  });
});

test('a script is another one when most of its letters are not Latin', () => {
  expect(isOtherScript('Я читаю')).toBe(true);
  expect(isOtherScript('abЯд')).toBe(false);
  expect(isOtherScript('abЯдш')).toBe(true);
  expect(isOtherScript('123 ?')).toBe(false);
});

test.each([
  ['your talk', '.'],
  ['私は読みました', '。'],
  ['ありがとう', '。'],
  ['カタカナ', '。'],
  ['मैंने पढ़ा', '।'],
  ['আমি পড়েছি', '।'],
  ['ผมอ่านแล้ว', ''],
  ['ຂ້ອຍອ່ານ', ''],
  ['ខ្ញុំអាន', ''],
  ['ես կարդացի', '։'],
])('%s ends with “%s”', (text, mark) => {
  expect(finalMark(text)).toBe(mark);
});
