import { describe, expect, it } from 'vitest';
import { channels, countCharacters } from '../../channels.ts';
import { templateSchema } from '../../model/template.ts';
import { promptKindIds } from '../../prompt-kinds.ts';
import { customFieldsOf, fieldsUsed } from '../fields-used.ts';
import { fitTemplate } from '../fit.ts';
import type { ParsedTemplate } from '../nodes.ts';
import { parseTemplate } from '../parse.ts';
import { renderTemplate } from '../render.ts';
import { builtInTemplates } from './library.ts';
import { completenessIds, sampleAnswers, samplePeople, sampleValues } from './sample-people.ts';
import type { SampleValues } from './sample-person.ts';

const noteLimit = channels['linkedin-note'].defaultLimit;
const replyLimit = channels['linkedin-note-premium'].defaultLimit;

/** What a blind request or a pitch says, and these templates never do (the phrases the coach knows, and their kin). */
const unwelcomePhrases = [
  'professional network',
  'my network',
  'your network',
  'growing the network',
  'common connections',
  'lots of',
  'a few contacts',
  "let's connect",
  'came across',
  'always looking',
  'like-minded',
  'mutually beneficial',
  'pick your brain',
  'touch base',
  'synergy',
  'finds you well',
  'quick question',
  'linkedin',
  'great connection',
  'our product',
  'our platform',
  'our solution',
  'our service',
  'we help',
  'schedule a call',
  'book a',
  'demo',
  'hop on',
  'minutes of your time',
  'free trial',
  'right person',
  'decision-maker',
  'double your',
  'my friend',
  'reach out',
  'reaching out',
  'impressed',
  'inspiring',
  'amazing',
  'excited',
  'would love',
  '!',
];

function parsed(id: string, body: string): ParsedTemplate {
  const result = parseTemplate(body);
  if (!result.ok) throw new Error(`${id}: ${result.errors.map((error) => error.message).join(' ')}`);
  return result.template;
}

const templates = builtInTemplates.map((template) => ({
  ...template,
  parsed: parsed(template.id, template.body),
}));
const requests = templates.filter((template) => template.purpose === 'connection-request');
const repliesToRequests = templates.filter((template) => template.purpose === 'reply-to-request');

/** The sender's own fields, which the profile fills in whatever else was answered. */
function profileOf(values: SampleValues): SampleValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => field.startsWith('my_')));
}

const answerSets = samplePeople.flatMap((person) => [
  ...completenessIds.map((completeness) => ({
    label: `${person.id}, ${completeness}`,
    values: sampleAnswers(person, completeness),
  })),
  {
    label: `${person.id}, fewest with a profile`,
    values: { ...sampleAnswers(person, 'fewest'), ...profileOf(person.values) },
  },
]);

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value.normalize('NFC') : '';
}

/** The last paragraph when it is a sign-off: the sender's name, under a closing phrase or alone. */
function signOffOf(text: string, values: SampleValues): string {
  const last = text.slice(text.lastIndexOf('\n\n') + 2);
  const names = [textOf(values.my_first_name), textOf(values.my_name)].filter((name) => name !== '');
  return names.some((name) =>
    last
      .normalize('NFC')
      .replace(/^With kind regards,\n/, '')
      .startsWith(name),
  )
    ? last
    : '';
}

function bodyOf(text: string, values: SampleValues): string {
  return text.slice(0, text.length - signOffOf(text, values).length).trimEnd();
}

const flaws: readonly (readonly [string, RegExp])[] = [
  ['a gap left unfilled', /\{\{|\}\}|\[\[|\]\]|\|\|/],
  ['doubled punctuation', /[.,;:!?]{2}/],
  ['a space before punctuation', /\s[.,;:!?]/],
  ['no space after punctuation', /[.,;:!?](?=\p{L})/u],
  ['a double space', / {2}/],
  ['a space at the end or the beginning of a line', /[ \t]$|^[ \t]/m],
  ['an empty paragraph', /\n{3}/],
  ['a lower-case sentence start', /(?:[.?!] |\n\n|^)\p{Ll}/u],
  // Before a capital, "The" may open a title.
  ['a capital in mid-sentence', /[\p{Ll},] (?:(?:Your|You|We|Our|My|It|There)\b|The \p{Ll})/u],
  [
    'a dangling word',
    /\b(?:and|or|but|because|from|at|with|since|through|of|so|is|was|the|a)[.,:;?!]?(?:\n|$)/i,
  ],
  ['a dangling word before a mark', /\b(?:and|or|but|because|from|at|since|through|of|the|a)[.,:;?!]/i],
];

/** What would make a careful reader wince, as sentences; empty for a text without a flaw. */
function flawsOf(text: string, values: SampleValues): readonly string[] {
  const body = bodyOf(text, values);
  const found = flaws.filter(([, pattern]) => pattern.test(body)).map(([flaw]) => flaw);
  const [greeting = '', ...rest] = body.split('\n\n');
  if (!/^(?:Hello|Hi|Dear) [^\n]+,$/.test(greeting)) found.push('no greeting');
  if (rest.length !== 1) found.push(`${rest.length} paragraphs under the greeting`);
  if (!/[.?!]$/.test(body)) found.push('no sentence mark at the end');
  if (textOf(values.my_name) === '' && signOffOf(text, values) !== '') found.push('a sign-off by nobody');
  return found;
}

describe('the built-in library', () => {
  it('has what it promises: eight kinds of prompt, eight kinds of sender, six replies', () => {
    expect(builtInTemplates.length).toBeGreaterThanOrEqual(22);
    expect(requests.slice(0, 8).map((template) => template.promptKind)).toEqual([...promptKindIds, null]);
    expect(repliesToRequests).toHaveLength(6);
  });

  it('holds valid templates with ids, titles and descriptions of their own', () => {
    for (const template of builtInTemplates) expect(templateSchema.safeParse(template).error).toBeUndefined();
    for (const pick of ['id', 'title', 'description', 'body'] as const) {
      expect(new Set(builtInTemplates.map((template) => template[pick])).size).toBe(builtInTemplates.length);
    }
  });

  it.each(templates)('$id greets by name and asks for nothing beyond the form', (template) => {
    expect(fieldsUsed(template.parsed)).toContain('first_name');
    expect(customFieldsOf(template.parsed)).toEqual([]);
    const essential = template.parsed.nodes.flatMap((node) =>
      node.kind === 'field' && node.fallback === undefined ? [node.name] : [],
    );
    expect(essential).toEqual(
      template.purpose === 'connection-request' ? ['first_name', 'reason'] : ['first_name'],
    );
  });

  it.each(templates)('$id says nothing that a blind request says', (template) => {
    const words = template.body.toLowerCase().replaceAll('’', "'");
    expect(unwelcomePhrases.filter((phrase) => words.includes(phrase))).toEqual([]);
  });

  it.each(templates)('$id says when to use it in one or two short sentences', (template) => {
    expect(template.description).toMatch(/^\p{Lu}.{30,130}[.]$/u);
    expect(template.title.length).toBeLessThanOrEqual(45);
  });
});

describe('a message from a built-in template', () => {
  it.each(templates)('$id reads without a flaw, whatever was answered', (template) => {
    const wincing = answerSets.flatMap(({ label, values }) => {
      const { text, unfilled } = renderTemplate(template.parsed, values);
      const found = [...flawsOf(text, values), ...unfilled.map((gap) => `unfilled: ${JSON.stringify(gap)}`)];
      return found.length === 0 ? [] : [{ label, found, text }];
    });
    expect(wincing).toEqual([]);
  });

  it.each(requests)('$id fits a LinkedIn note with reason and question, still without a flaw', (template) => {
    const wincing = answerSets.flatMap(({ label, values }) => {
      const { text, fits } = fitTemplate(template.parsed, values, { limit: noteLimit, counting: 'utf-16' });
      const found = [...flawsOf(text, values)];
      if (!fits || countCharacters(text, 'utf-16') > noteLimit) found.push('too long');
      const question = textOf(values.question).slice(1);
      if (!text.normalize('NFC').includes(question)) found.push('the question is gone');
      return found.length === 0 ? [] : [{ label, found, text }];
    });
    expect(wincing).toEqual([]);
  });

  it.each(repliesToRequests)('$id fits a long note, still without a flaw', (template) => {
    const wincing = answerSets.flatMap(({ label, values }) => {
      const { text, fits } = fitTemplate(template.parsed, values, { limit: replyLimit, counting: 'utf-16' });
      const found = fits ? flawsOf(text, values) : ['too long'];
      return found.length === 0 ? [] : [{ label, found, text }];
    });
    expect(wincing).toEqual([]);
  });

  it.each(requests)('$id ends with the question, then at most a name', (template) => {
    for (const { values } of answerSets.filter((set) => set.values.question !== undefined)) {
      expect(bodyOf(renderTemplate(template.parsed, values).text, values)).toMatch(/\?$/);
    }
  });

  it('never reads like that of another template', () => {
    const texts = templates.map((template) => renderTemplate(template.parsed, sampleValues).text);
    expect(new Set(texts).size).toBe(templates.length);
  });

  it('asks the two questions of the story it comes from, word for word', () => {
    const ask = templates.find((template) => template.id === 'reply-ask-reason');
    expect(ask?.body).toContain("What's the compelling reason for us to connect?");
    expect(ask?.body).toContain('How do you think our connection will help both of us?');
  });
});

describe('the sample people', () => {
  it('are many, with ids of their own and every field answered', () => {
    expect(samplePeople.length).toBeGreaterThanOrEqual(22);
    expect(new Set(samplePeople.map((person) => person.id)).size).toBe(samplePeople.length);
    const fields = Object.keys(sampleValues).toSorted();
    for (const person of samplePeople)
      expect(Object.keys(sampleAnswers(person, 'rich')).toSorted()).toEqual(fields);
  });

  it('cover every kind of prompt', () => {
    expect(new Set(samplePeople.map((person) => person.promptKind))).toEqual(new Set(promptKindIds));
  });
});
