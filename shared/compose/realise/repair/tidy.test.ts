import { describe, expect, test } from 'vitest';
import { tidy } from './tidy.ts';

describe('a word', () => {
  test.each([
    ['i think so', 'I think so'],
    ["i'm here and (i, too) say “i”", "I'm here and (I, too) say “I”"],
    ['im sure it dont, it cant!', "I'm sure it don't, it can't!"],
    ['Im sure. Thats all, Ive seen', "I'm sure. That's all, I've seen"],
    ['IM and DONT stay', 'IM and DONT stay'],
    ['constructor toString', 'constructor toString'],
    ['the ion and ivy', 'the ion and ivy'],
    ['see https://example.org/im/i?x=1 now', 'see https://example.org/im/i?x=1 now'],
    ['www.example.org/dont', 'www.example.org/dont'],
    ['im@example.org', 'im@example.org'],
  ])('%s', (typed, repaired) => {
    expect(tidy(typed)).toBe(repaired);
  });

  test.each([
    'dont',
    'doesnt',
    'didnt',
    'isnt',
    'arent',
    'wasnt',
    'werent',
    'havent',
    'hasnt',
    'hadnt',
    'couldnt',
    'wouldnt',
    'shouldnt',
  ])('%s has its apostrophe', (word) => {
    expect(tidy(`they ${word} know`)).toBe(`they ${word.slice(0, -1)}'t know`);
  });

  test.each([
    ['youre', "you're"],
    ['youve', "you've"],
    ['theyre', "they're"],
    ['whats', "what's"],
    ['theres', "there's"],
    ['ive', "I've"],
  ])('%s has its apostrophe', (word, repaired) => {
    expect(tidy(`and ${word} new`)).toBe(`and ${repaired} new`);
  });
});

describe('a mark', () => {
  test.each([
    ['logs , photos ;maps !', 'logs, photos;maps!'],
    ['it works . or not : see', 'it works. or not: see'],
    ["Dana 's talk", "Dana's talk"],
    ['logs,, photos,,, maps', 'logs, photos, maps'],
    ['great!!!', 'great!'],
    ['really?!', 'really?'],
    ['really!?', 'really?'],
    ['really???', 'really?'],
    ['yes.. it is', 'yes. it is'],
    ['yes... it is', 'yes... it is'],
    ['yes..... it is', 'yes... it is'],
    ['logs,photos', 'logs, photos'],
    ['1,200 logs', '1,200 logs'],
    ['It works.We use it', 'It works. We use it'],
    ['node.js and v2.We', 'node.js and v2.We'],
    ['your talk ,', 'your talk'],
    ['your talk -', 'your talk'],
    ['your talk:', 'your talk'],
    ['- your talk', 'your talk'],
    ['... your talk', 'your talk'],
    [') your talk', 'your talk'],
    ['-5 degrees', '-5 degrees'],
    ['...', '...'],
  ])('%s', (typed, repaired) => {
    expect(tidy(typed)).toBe(repaired);
  });
});

describe('spaces and what cannot be seen', () => {
  test.each([
    ['  your \t  talk  ', 'your talk'],
    ['your\u00a0talk', 'your talk'],
    ['your\u200btalk', 'your talk'],
    ['\ufeffyour\u2060 talk', 'your talk'],
    ['Cafe\u0301', 'Café'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (typed, repaired) => {
    expect(tidy(typed)).toBe(repaired);
  });
});

describe('lines', () => {
  test.each([
    ['- logs\n- photos\n- maps', 'logs, photos and maps'],
    ['• logs\n• photos', 'logs and photos'],
    ['1. logs\n2) photos\n10. maps', 'logs, photos and maps'],
    ['logs\nphotos', 'logs and photos'],
    ['logs\n\n\nphotos', 'logs and photos'],
    ['logs\r\nphotos', 'logs and photos'],
    ['logs\nphotos\nmaps', 'logs, photos, maps'],
    ['We use it\nYou wrote it', 'We use it. You wrote it'],
    ['We use it.\nyou wrote it', 'We use it. you wrote it'],
    ['We use it,\nand you wrote it', 'We use it, and you wrote it'],
    ['He said “yes.”\nthen no', 'He said “yes.” then no'],
    ['- We use it.\n- You wrote it.', 'We use it. You wrote it.'],
    ['- one point only', 'one point only'],
    [
      'this is a line that was broken by the width of its\nbox and by nothing else',
      'this is a line that was broken by the width of its box and by nothing else',
    ],
    ['one\nthis\nthat', 'one, this, that'],
    [`${'x'.repeat(40)}\nand\nmore`, `${'x'.repeat(40)}, and, more`],
    [`${'x'.repeat(41)}\nand\nmore`, `${'x'.repeat(41)} and, more`],
  ])('%j', (typed, repaired) => {
    expect(tidy(typed)).toBe(repaired);
  });
});

describe('will without its apostrophe', () => {
  test.each([
    ['ill send pics hell get a kick out of it', "I'll send pics he'll get a kick out of it"],
    ['so Ill lend you a van', "so I'll lend you a van"],
    ['i think ill bring bread', "I think I'll bring bread"],
    ['my dad likes it, hell love yours', "my dad likes it, he'll love yours"],
  ])('%s', (typed, repaired) => {
    expect(tidy(typed)).toBe(repaired);
  });

  test.each([
    'how the mentally ill get help',
    'the poor and ill get help',
    'how Shell pay no tax',
    'how heaven and hell get mixed up',
    'the Hell run in Ely',
  ])('%s stays', (typed) => {
    expect(tidy(typed)).toBe(typed);
  });
});
