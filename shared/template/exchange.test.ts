import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../test/support/any-character.ts';
import { channelIds } from '../channels.ts';
import { templateSchema } from '../model/template.ts';
import { builtInTemplates } from './built-in/library.ts';
import {
  readTemplateFile,
  type TemplateContent,
  templateFileName,
  untakenTitles,
  writeTemplateFile,
} from './exchange.ts';

const content: TemplateContent = {
  title: 'After a meetup',
  description: 'For someone you met.',
  purpose: 'connection-request',
  promptKind: null,
  channel: 'linkedin-note',
  tone: 'warm',
  language: 'en-GB',
  body: 'Hello {{first_name}},\n\n[[2:{{season}} || then]] 👨‍👩‍👧',
  customFields: [{ name: 'season', hint: 'When', kind: 'choice', choices: ['spring', 'autumn'] }],
};

function fileWith(change: Record<string, unknown>): string {
  return JSON.stringify({
    format: 'common-ground-templates',
    version: 1,
    templates: [{ ...content, ...change }],
  });
}

function refusal(text: string): string {
  const file = readTemplateFile(text);
  return file.ok ? 'read' : file.message;
}

describe('a file of templates', () => {
  it('brings back what was written, and keeps ids and dates to itself', () => {
    const text = writeTemplateFile([content, ...builtInTemplates]);
    expect(text).not.toContain(builtInTemplates[0]?.id);
    const file = readTemplateFile(`\ufeff${text}`);
    const expected = [content, ...builtInTemplates.map(({ id, createdAt, updatedAt, ...rest }) => rest)];
    expect(file).toEqual({ ok: true, templates: expected.map((one) => ({ content: one, hidden: [] })) });
  });

  it('is readable: a line for each thing', () => {
    expect(writeTemplateFile([content]).split('\n')).toContain('      "title": "After a meetup",');
  });

  it.each([
    ['no JSON', 'Hello {{first_name}}', /not a file of templates/],
    ['half a file', writeTemplateFile([content]).slice(0, -20), /not a file of templates/],
    ['another file', '{"people":[]}', /no file of templates/],
    ['a list', '[]', /no file of templates/],
    ['nothing in it', '{"format":"common-ground-templates","version":1,"templates":[]}', /no template in/],
    ['a newer version', '{"format":"common-ground-templates","version":2}', /newer/],
    ['too much', ' '.repeat(4_194_305), /4 MB/],
    ['too deep', `${'['.repeat(100_000)}`, /nested/],
    [
      'a prototype',
      `{"format":"common-ground-templates","version":1,"templates":[{"__proto__":{"title":"x"}}]}`,
      /“__proto__”/,
    ],
    ['an unknown key', fileWith({ script: 'alert(1)' }), /Template 1 holds “script”/],
    ['an id', fileWith({ id: 'request-talk' }), /“id”/],
    ['no text', fileWith({ body: 3 }), /The text of template 1 should be text/],
    ['a missing title', fileWith({ title: undefined }), /Template 1 has no “title”/],
    ['too long a title', fileWith({ title: 'x'.repeat(201) }), /longer than 200/],
    ['too long a text', fileWith({ body: 'x'.repeat(20_001) }), /longer than 20,000/],
    ['an unknown purpose', fileWith({ purpose: 'spam' }), /purpose/],
    ['an unknown channel', fileWith({ channel: 'fax' }), /The channel of template 1/],
    ['a language that is none', fileWith({ language: '"><b>' }), /language/],
    [
      'fields that are none',
      fileWith({ customFields: [{ ...content.customFields[0], name: 'A B' }] }),
      /name that no field/,
    ],
    [
      'choices without end',
      fileWith({ customFields: [{ ...content.customFields[0], choices: Array(21).fill('') }] }),
      /more than 20/,
    ],
  ])('is refused as a whole with %s', (_what, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  it('reads an older file, in which no channel is told, as one whose templates suit any', () => {
    const file = readTemplateFile(fileWith({ channel: undefined }));
    expect(file).toEqual({ ok: true, templates: [{ content: { ...content, channel: null }, hidden: [] }] });
  });

  it('shows what was hidden in it and drops control characters', () => {
    const file = readTemplateFile(fileWith({ title: 'Nice\u202e one\u0007', body: 'a\u200b\r\nb' }));
    expect(file).toMatchObject({
      ok: true,
      templates: [
        {
          content: { title: 'Nice⟨U+202E⟩ one', body: 'a⟨U+200B⟩\nb' },
          hidden: ['U+202E (right-to-left override)', 'U+200B (zero-width space)'],
        },
      ],
    });
  });

  it('counts how deep it is nested by its brackets alone, not by those in its texts', () => {
    const brackets = `${'[[{{'.repeat(20)}\\"${'[['.repeat(20)}`;
    expect(readTemplateFile(fileWith({ body: brackets }))).toMatchObject({
      ok: true,
      templates: [{ content: { body: brackets } }],
    });
    expect(refusal(fileWith({ body: JSON.parse('[[[[[]]]]]') }))).toMatch(
      /text of template 1 should be text/,
    );
    expect(refusal(fileWith({ body: JSON.parse('[[[[[[]]]]]]') }))).toMatch(/nested/);
    expect(
      readTemplateFile(JSON.stringify({ ...JSON.parse(writeTemplateFile(Array(20).fill(content))) })).ok,
    ).toBe(true);
  });

  it.each([
    [{ title: 'x'.repeat(200) }, 'read'],
    [{ description: 'x'.repeat(501) }, 'The description of template 1 is longer than 500 characters.'],
    [{ description: 'x'.repeat(500) }, 'read'],
    [{ promptKind: 'fair' }, 'The “promptKind” of template 1 is none that Common Ground knows.'],
    [{ tone: 'loud' }, 'The tone of template 1 is none that Common Ground knows.'],
    [{ tone: 'formal' }, 'read'],
    [{ language: 'x' }, 'The language of template 1 is no language tag, such as “en”.'],
    [{ language: 7 }, 'The language of template 1 is no language tag, such as “en”.'],
    [{ language: 'zh-Hans-CN' }, 'read'],
    [{ language: 'en-a-b-c-d' }, 'The language of template 1 is no language tag, such as “en”.'],
    [{ customFields: {} }, 'The fields of template 1 should be a list.'],
    [{ customFields: ['season'] }, 'Field 1 of template 1 is not what a file of templates holds there.'],
    [{ customFields: [null] }, 'Field 1 of template 1 is not what a file of templates holds there.'],
    [{ customFields: [[]] }, 'Field 1 of template 1 is not what a file of templates holds there.'],
    [
      { customFields: Array(51).fill(content.customFields[0]) },
      'The fields of template 1 has more than 50 entries.',
    ],
    [
      { customFields: [content.customFields[0], { ...content.customFields[0], kind: 'date' }] },
      'The kind of field 2 of template 1 is none that Common Ground knows.',
    ],
    [
      { customFields: [{ ...content.customFields[0], hint: 'x'.repeat(201) }] },
      'The hint of field 1 of template 1 is longer than 200 characters.',
    ],
    [
      { customFields: [{ ...content.customFields[0], choices: ['x'.repeat(201)] }] },
      'A choice of field 1 of template 1 is longer than 200 characters.',
    ],
    [
      { customFields: [{ ...content.customFields[0], choices: [1] }] },
      'A choice of field 1 of template 1 should be text.',
    ],
    [
      { customFields: [{ ...content.customFields[0], choices: 'autumn' }] },
      'The choices of field 1 of template 1 should be a list.',
    ],
    [
      { customFields: [{ ...content.customFields[0], name: 1 }] },
      'Field 1 of template 1 has a name that no field can have.',
    ],
    [{ [`a\u0007${'b'.repeat(50)}`]: 1 }, /^Template 1 holds “ab{39}”, which Common Ground does not know\.$/],
  ])('with %j is met with “%s”', (change, message) => {
    expect(refusal(fileWith(change))).toMatch(message);
  });

  it('is refused with a sentence that says what it is', () => {
    const file = { format: 'common-ground-templates', version: 1, templates: [content] };
    expect(refusal(JSON.stringify({ ...file, version: 0 }))).toBe(
      'The version of the file is none that Common Ground knows.',
    );
    expect(refusal(JSON.stringify({ ...file, version: '2' }))).toBe(
      'The version of the file is none that Common Ground knows.',
    );
    expect(refusal(JSON.stringify({ ...file, more: 1 }))).toMatch(/^The file holds “more”/);
    expect(refusal(JSON.stringify({ ...file, templates: {} }))).toBe(
      'The list of templates should be a list.',
    );
    expect(refusal(JSON.stringify({ ...file, templates: Array(2_001).fill(content) }))).toBe(
      'The list of templates has more than 2,000 entries.',
    );
    expect(refusal('null')).toBe('This is no file of templates. One is made with “Export”.');
    expect(refusal('3')).toBe('This is no file of templates. One is made with “Export”.');
    expect(refusal('{"format":"other"}')).toBe('This is no file of templates. One is made with “Export”.');
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTemplateFile(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(content)), fc.jsonValue(), (key, value) => {
        expect(typeof readTemplateFile(fileWith({ [key]: value })).ok).toBe('boolean');
      }),
    );
  });

  it('holds nothing, once it was read, that cannot be kept', () => {
    const words = fc.string({ unit: anyCharacter, maxLength: 300 });
    const channels = fc.constantFrom(...channelIds, null, undefined, 'fax');
    const at = '2026-11-23T00:00:00.000Z';
    fc.assert(
      fc.property(words, words, words, channels, (title, body, hint, channel) => {
        const file = readTemplateFile(
          fileWith({ title, body, channel, customFields: [{ ...content.customFields[0], hint }] }),
        );
        if (!file.ok) return;
        for (const one of file.templates) {
          const template = { ...one.content, id: 'one', createdAt: at, updatedAt: at };
          expect(templateSchema.safeParse(template).success).toBe(true);
        }
      }),
    );
  });
});

describe('titles of imported templates', () => {
  it('give way to those that are there, and to each other', () => {
    expect(untakenTitles(['Talk', 'Talk', 'Post '], ['Talk', 'Talk (2)'])).toEqual([
      'Talk (3)',
      'Talk (4)',
      'Post',
    ]);
  });

  it('stay as they are where they are free', () => {
    expect(untakenTitles([' Talk ', 'Post'], [' Post '])).toEqual(['Talk', 'Post (2)']);
  });

  it('stay within their length', () => {
    const long = 'x'.repeat(200);
    expect(untakenTitles([long], [long])[0]?.length).toBeLessThanOrEqual(200);
  });
});

it('names the file after its only template, or after the day', () => {
  expect(templateFileName([{ title: 'After their talk!' }], '2026-11-23')).toBe(
    'after-their-talk.commonground',
  );
  expect(templateFileName([{ title: `  Ihr Vortrag – in Köln ${'x'.repeat(50)}` }], '2026-11-23')).toBe(
    `ihr-vortrag-in-köln-${'x'.repeat(39)}.commonground`,
  );
  expect(templateFileName([], '2026-11-23')).toBe('common-ground-templates-2026-11-23.commonground');
  expect(templateFileName([{ title: '../..' }], '2026-11-23')).toBe(
    'common-ground-templates-2026-11-23.commonground',
  );
  expect(templateFileName([content, content], '2026-11-23')).toBe(
    'common-ground-templates-2026-11-23.commonground',
  );
});
