import { describe, expect, it } from 'vitest';
import { parseTemplate } from './parse.ts';
import { type Rendered, renderTemplate } from './render.ts';
import type { AnswerForms, FieldValues } from './values.ts';

const noForm: AnswerForms = { sentence: null, clause: null, phrase: null };

const values: FieldValues = {
  first_name: 'Dana',
  my_name: 'Sam',
  reason: {
    sentence: 'Your flume data contradicts mine.',
    clause: 'your flume data contradicts mine',
    phrase: null,
  },
  benefit_for_them: { sentence: 'I can share our logs.', clause: 'I can share our logs', phrase: null },
  prompt: { sentence: 'I heard your talk.', clause: 'I heard your talk', phrase: 'your talk' },
  question: { sentence: 'How did you start?', clause: 'how did you start', phrase: null },
  how_known: {
    sentence: 'danah boyd named you. We met since.',
    clause: null,
    phrase: 'danah boyd',
  },
  shared_interests: noForm,
  benefit_for_me: { ...noForm, sentence: 'I hope to learn “why”.' },
  compelling_answer: { ...noForm, sentence: 'just curious' },
};

function render(source: string): Rendered {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return renderTemplate(result.template, values);
}

describe('an answer with forms', () => {
  it.each([
    // As a sentence: its own mark and capital stand.
    ['{{reason}}', 'Your flume data contradicts mine.'],
    // One without a mark was left so on purpose.
    ['{{compelling_answer}}.', 'just curious'],
    ['{{compelling_answer}} {{question}}', 'just curious How did you start?'],
    ['{{reason}}.', 'Your flume data contradicts mine.'],
    ['{{reason}}!', 'Your flume data contradicts mine!'],
    ['{{question}}?', 'How did you start?'],
    ['{{question}}.', 'How did you start?'],
    ['{{reason}}. {{question}}', 'Your flume data contradicts mine. How did you start?'],
    ['Hi. {{how_known}}.', 'Hi. danah boyd named you. We met since.'],
    ['{{benefit_for_me}}. Bye.', 'I hope to learn “why”. Bye.'],
    // As a clause.
    ['I am writing because {{reason}}.', 'I am writing because your flume data contradicts mine.'],
    ['{{reason}}, so {{benefit_for_them}}.', 'Your flume data contradicts mine, so I can share our logs.'],
    ['Hi {{first_name}}, {{reason}}.', 'Hi Dana, your flume data contradicts mine.'],
    ['Because {{reason}}, I write.', 'Because your flume data contradicts mine, I write.'],
    // As a phrase.
    ['Thank you for {{prompt}}.', 'Thank you for your talk.'],
    ['{{prompt}} made me write.', 'Your talk made me write.'],
    // A form it has not is like no answer: the other wording, or nothing.
    ['Hi.[[ Thank you for {{reason}}. || {{reason}}.]]', 'Hi. Your flume data contradicts mine.'],
    ['Hi.[[ I write because {{how_known}}.]] Bye.', 'Hi. Bye.'],
    ['Thank you for {{reason | your work}}.', 'Thank you for your work.'],
    ['{{shared_interests | Hello}}', 'Hello'],
  ])('stands well in “%s”', (source, text) => {
    expect(render(source).text).toBe(text);
  });

  it('keeps a name’s own first letter at the start of a sentence', () => {
    expect(render('{{how_known}} led me to you.').text).toBe('danah boyd led me to you.');
  });

  it('says what is missing and what cannot stand where it should', () => {
    const { text, unfilled, parts } = render(
      'Thank you for {{reason}}.[[ About {{shared_interests}} and {{question}} now.]]',
    );
    expect(text).toBe('Thank you for {{reason}}.');
    expect(unfilled).toEqual([
      { name: 'reason', position: 'phrase', cause: 'unsuitable', start: 14, end: 24 },
    ]);
    expect(parts[0]?.gaps).toEqual([
      { name: 'shared_interests', position: 'phrase', cause: 'missing' },
      { name: 'question', position: 'phrase', cause: 'unsuitable' },
    ]);
  });
});
