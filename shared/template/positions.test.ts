import { describe, expect, it } from 'vitest';
import { fieldUses } from './fields-used.ts';
import { parseTemplate } from './parse.ts';

/** The positions of the fields, in order. */
function positions(source: string): string {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return fieldUses(result.template)
    .map(({ position }) => position)
    .join(' ');
}

describe('a field that makes up a whole sentence takes a sentence', () => {
  it.each([
    '{{reason}}',
    '{{reason}}.',
    '{{question}}?',
    '{{reason}}…',
    'Hello there!\n{{reason}}\nBye',
    'Hello there,\n\n{{reason}}.',
    'I like it. {{reason}}. So do we.',
    'Why? {{reason}}!',
    'I wonder… {{question}}',
    'Good. “{{reason}}.” Bye.',
    'Good. “{{reason}}”',
    '- {{reason}}\n',
    'You may know us.\n• {{reason}}',
    '1. {{reason}}\n',
    'P.S. {{reason}}.',
    'PS: {{reason}}',
    '{{question}} I would be glad of an answer.',
    'こんにちは。{{reason}}。',
    '[[{{reason}}.]]',
    'Hello. [[{{reason}}]] [[Bye.]]',
    'Hello.[[ {{reason}}. || {{reason}}]]\n\nSam',
    '[[Thank you for the talk.]] {{reason}}.',
    'P.P.S. {{reason}}',
    '-{{reason}}',
    '*{{reason}}\n',
    'Hi,\n-{{reason}}',
    'I like it。{{reason}}',
    '{{reason}}… so it is',
    '{{reason}}‽ so it is',
    '{{reason}} So do we.',
    '{{reason}}\nso do we',
    '{{reason}}”\nso do we',
    '{{reason}}[[. So do we]]',
  ])('in “%s”', (source) => {
    expect(new Set(positions(source).split(' '))).toEqual(new Set(['sentence']));
  });

  it('and so does the next one, when the answer brings its own mark', () => {
    expect(positions('{{reason}} {{question}}')).toBe('sentence sentence');
    expect(positions('“{{reason}}” {{question}}')).toBe('sentence sentence');
    expect(positions('“{{reason}}”{{question}}')).toBe('phrase phrase');
  });
});

describe('a field beside what takes a whole clause takes a clause', () => {
  it.each([
    ['I am writing because {{reason}}.', 'clause'],
    ['I write since {{reason}}', 'clause'],
    ['I hope that {{benefit_for_me}}.', 'clause'],
    ['So {{reason}}.', 'clause'],
    ['I saw it but {{reason}}.', 'clause'],
    ['{{reason}}, so {{benefit_for_them}}.', 'clause clause'],
    ['{{reason}} and {{benefit_for_them}}.', 'clause clause'],
    ['{{reason}}; {{benefit_for_them}}.', 'clause clause'],
    ['{{reason}} — {{benefit_for_them}}.', 'clause clause'],
    ['{{reason}} (and I mean it).', 'clause'],
    ['{{reason}}[[, so {{benefit_for_them}}]].', 'clause clause'],
    ['In return, {{benefit_for_them}}.', 'clause'],
    ['In return {{benefit_for_them}}.', 'clause'],
    ['One thing: {{question}}', 'clause'],
    ['Because {{reason}}, I write to you.', 'clause'],
    ['Hi there, {{reason}}.', 'clause'],
    ['Hi there - {{reason}}.', 'clause'],
    ['Hi there,[[ thank you for the talk.]] {{reason}}.', 'clause'],
    ['我写信，{{reason}}。', 'clause'],
    ['In return, {{reason}}', 'clause'],
    ['Even if {{reason}}.', 'clause'],
    ['now that {{reason}}', 'clause'],
    ['in case {{reason}}', 'clause'],
    ['Hi -{{reason}}', 'clause'],
    ['Hi * {{reason}}', 'clause'],
    ['Hi , {{reason}}', 'clause'],
    ['{{reason}} - and I mean it.', 'clause'],
    ['{{reason}} , so it is', 'clause'],
    ['{{reason}} ,so it is', 'clause'],
    ['{{reason}}” so it is', 'clause'],
    ['{{reason}} ” so it is', 'clause'],
    ['I like it。{{reason}}，so it is', 'clause'],
    ['I write because [[{{reason}} || of you]]', 'clause'],
  ])('in “%s”', (source, expected) => {
    expect(positions(source)).toBe(expected);
  });
});

describe('a field inside a sentence takes a phrase', () => {
  it.each([
    'Thank you for {{prompt}}.',
    'Thank you for “{{prompt}}”.',
    'I write because of {{prompt}}.',
    '{{prompt}} made me write.',
    '{{prompt}}’s end',
    '{{prompt}}, which I read twice, made me write.',
    'because {{prompt}} made me write',
    'I like it ({{prompt}}).',
    '{{prompt}}: thank you.',
    'Since{{prompt}} it rains.',
    'See e.g. {{prompt}}.',
    'At No.{{prompt}}x',
    '[[Thank you for]] {{prompt}}.',
    'Thank you for [[{{prompt}}]].',
    '{{reason}}[[ made me write]].',
    'well-{{prompt}}x',
    '{{first_name}} {{reason}}.',
    'in case{{reason}}',
    'tops {{reason}}',
    'say “{{reason}}” to us',
    'I like “ {{reason}} ” so',
    '{{reason}}because',
    '{{reason}}-and',
    '{{reason}}(so)',
    '{{reason}}So',
    '{{reason}}.NET',
    '{{reason}} .NET',
    '{{reason}} which is',
    '{{reason}}, whom I know',
    '{{reason}}{{first_name}}',
    'It was fun. {{reason}}[[ made me]] write',
    '[[Because ||For ]]{{reason}}',
  ])('in “%s”', (source) => {
    expect(positions(source).split(' ').at(-1)).toBe('phrase');
  });
});

describe('a field between words that join clauses', () => {
  it.each(
    'because since so that if when while where whereas although though unless whether and but yet hence therefore'.split(
      ' ',
    ),
  )('takes a clause after “%s”', (word) => {
    expect(positions(`I write ${word} {{reason}}.`)).toBe('clause');
  });

  it.each('because since so and but yet while whereas although though if when'.split(' '))(
    'takes a clause before “%s”',
    (word) => {
      expect(positions(`{{reason}} ${word} we write.`)).toBe('clause');
      expect(positions(`{{reason}}, ${word} we write.`)).toBe('clause');
    },
  );

  it.each('which who whom whose where'.split(' '))('takes a phrase before a comma and “%s”', (word) => {
    expect(positions(`{{reason}}, ${word} I know.`)).toBe('phrase');
  });
});

describe('positions', () => {
  it('are read in one pass, whatever stands there', () => {
    const source = `${'“'.repeat(20_000)}{{reason}}${'”'.repeat(20_000)}`;
    expect(positions(source)).toBe('sentence');
    expect(positions(`{{reason}}${' '.repeat(20_000)}${'{{reason}} '.repeat(2_000)}`)).toMatch(/^sentence/);
  });
});
