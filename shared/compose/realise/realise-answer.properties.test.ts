import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../test/answers/corpus.ts';
import { english } from '../../../test/support/english.ts';
import { promptKindIds } from '../../prompt-kinds.ts';
import { beginningsFor } from './beginnings/beginnings.ts';
import { realiseAnswer } from './realise-answer.ts';
import { asTyped, ownWords, type RealisedField, realisedFields } from './realised-answer.ts';
import { withShorthandSpelt } from './repair/shorthand.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz'] };
const kinds = [...promptKindIds, null];

/** What people type: words of answers, marks and spaces in any order, and any characters at all. */
const word = fc.constantFrom(
  ...[
    'your',
    'talk',
    'I',
    'i',
    'share',
    'our',
    'logs',
    'to',
    'learn',
    'because',
    'you',
    'wrote',
    'Dana',
    'Ortiz',
    'at',
  ],
  ...[
    'ORR',
    'her',
    'she',
    'gets',
    'what',
    'how',
    'did',
    'and',
    'looking',
    'for',
    'happy',
    'the',
    'a',
    'worked',
    'in',
  ],
  ...[
    '.',
    ',',
    '?',
    '!',
    '…',
    '"',
    '(',
    ')',
    ':',
    '-',
    '\n',
    '  ',
    '🙂',
    'https://example.com',
    '今日',
    'né',
  ],
);
const words = fc.array(word, { maxLength: 14 }).map((some) => some.join(' '));
const typed = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 60 }));
const field = fc.constantFrom(...realisedFields);
const kind = fc.constantFrom(...kinds);

const realise = (
  of: RealisedField,
  text: string,
  prompt: (typeof kinds)[number],
  beginning: string | null = null,
) => realiseAnswer({ field: of, kind: prompt, beginning, typed: text, names }, english);

/** The words without their apostrophes, which a careful person puts in. */
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]/g, '')
    // "Your" for "you are": the same words as they sound.
    .replace(/\byoure\b/g, 'your')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');

/** Whether all words stand in the text, in their order. */
function areKept(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  return words.every((one) => {
    const found = text.indexOf(one, at);
    at = found + 1;
    return found >= 0;
  });
}

describe('whatever is typed', () => {
  test('it is realised, and never with doubled spaces or spaces around it', () => {
    fc.assert(
      fc.property(field, kind, typed, (of, prompt, text) => {
        const { sentence } = realise(of, text, prompt);
        if (sentence === null) return;
        expect(sentence).not.toMatch(/ {2}|\s$|^\s/);
      }),
    );
  });

  test('no space stands between a word and the mark behind it', () => {
    fc.assert(
      fc.property(field, kind, words, (of, prompt, text) => {
        expect(realise(of, text, prompt).sentence ?? '').not.toMatch(/[\p{L}\p{N}] [,;!?]/u);
      }),
    );
  });

  test('a beginning that was chosen is used or the words stay the user’s own', () => {
    fc.assert(
      fc.property(field, kind, typed, fc.nat(), (of, prompt, text, pick) => {
        const offered = beginningsFor(of, prompt);
        const chosen = offered[pick % offered.length]?.id ?? ownWords;
        const { beginning } = realise(of, text, prompt, chosen);
        expect([chosen, ownWords, ...offered.map(({ id }) => id)]).toContain(beginning);
      }),
    );
  });

  test('exactly as typed is exactly as typed', () => {
    fc.assert(
      fc.property(field, kind, typed, (of, prompt, text) => {
        const { sentence, beginning } = realise(of, text, prompt, asTyped);
        if (beginning === asTyped) expect(sentence).toBe(text.trim());
      }),
    );
  });

  test('the words that are read grow with the text, not with its square', () => {
    const readBy = (text: string) => {
      let characters = 0;
      const counting = {
        ...english,
        read: (part: string) => {
          characters += part.length;
          return english.read(part);
        },
      };
      realiseAnswer({ field: 'reason', kind: null, beginning: null, typed: text, names }, counting);
      return characters;
    };
    const once = 'You wrote that nobody measures waiting, and I do. ';
    expect(readBy(once.repeat(40))).toBeLessThanOrEqual(6 * 40 * once.length);
  });
});

const corpus = [...readAnswers('writing'), ...readAnswers('measuring')];
const realised = corpus.flatMap(({ field: of, kind: prompt = null, typed: text }) => {
  const { sentence, shape } = realise(of, text, prompt);
  return sentence === null ? [] : [{ of, prompt, text, sentence, shape }];
});

describe('what people type', () => {
  test('a sentence that came of an answer comes of itself', () => {
    const changed = realised.filter(
      ({ of, prompt, sentence }) => realise(of, sentence, prompt).sentence !== sentence,
    );
    expect(
      changed.map(({ sentence, of, prompt }) => [sentence, realise(of, sentence, prompt).sentence]),
    ).toEqual([]);
  });

  test('no word is lost and none changes places', () => {
    const lost = realised.filter(
      ({ text, sentence }) => !areKept(lettersOf(withShorthandSpelt(text, english)), lettersOf(sentence)),
    );
    expect(lost.map(({ text, sentence }) => [text, sentence])).toEqual([]);
  });
});
