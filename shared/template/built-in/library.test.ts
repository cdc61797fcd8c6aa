import { describe, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { stride } from '../../../test/support/property-runs.ts';
import { clumsyAnswers } from '../../../test/words/clumsy-answers.ts';
import { channels, countCharacters } from '../../channels.ts';
import { emptyAnswers } from '../../compose/empty-draft.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import { fieldValues } from '../../compose/field-values.ts';
import { formExamples } from '../../fields/form-examples.ts';
import type { Answers } from '../../model/draft.ts';
import type { Profile } from '../../model/profile.ts';
import { templateSchema } from '../../model/template.ts';
import { type PromptKindId, promptKindIds } from '../../prompt-kinds.ts';
import { type PurposeId, purposeIds, purposes } from '../../purposes/purposes.ts';
import { mapRecord } from '../../records.ts';
import { remembering } from '../../remembering.ts';
import { customFieldsOf, fieldsUsed } from '../fields-used.ts';
import { fitTemplate } from '../fit.ts';
import type { ParsedTemplate } from '../nodes.ts';
import { parseTemplate } from '../parse.ts';
import { renderTemplate } from '../render.ts';
import type { FieldValues } from '../values.ts';
import { builtInTemplates } from './library.ts';
import { completenessIds, sampleAnswers, samplePeople } from './sample-people.ts';

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
const notes = requests.filter((template) => template.channel === 'linkedin-note');
const repliesToRequests = templates.filter((template) => template.purpose === 'reply-to-request');

type AnswerSet = {
  readonly label: string;
  readonly kind: PromptKindId | null;
  readonly values: FieldValues;
};

type Answered = { readonly answers: Answers; readonly profile: Profile };

/** Most purposes ask the same, which is made into values once. */
const valuesOf = remembering((answered: string) => {
  const { answers, profile }: Answered = JSON.parse(answered);
  const customValues = { next_role: 'a role in transport planning' };
  return fieldValues({ answers, customValues }, profile, english);
}, Number.POSITIVE_INFINITY);

function answerSet(label: string, answers: Answers, profile: Profile): AnswerSet {
  const answered: Answered = { answers, profile };
  return { label, kind: answers.promptKind, values: valuesOf(JSON.stringify(answered)) };
}

/** Every sample person with all, most and hardly any answers, and with hardly any but a whole profile. */
const carefulSets = mapRecord(purposes, (_, purpose) =>
  samplePeople.flatMap((person) => {
    const { answers: fewest } = sampleAnswers(person, 'fewest', purpose);
    return [
      ...completenessIds.map((completeness) => {
        const { answers, profile } = sampleAnswers(person, completeness, purpose);
        return answerSet(`${person.id}, ${completeness}`, answers, profile);
      }),
      answerSet(`${person.id}, fewest with a profile`, fewest, person.sender),
    ];
  }),
);

/** Answers as people type them, three sets for each sample person. */
const clumsySets = mapRecord(purposes, (_, purpose) =>
  samplePeople.flatMap((person, index) =>
    [0, 1, 2].map((turn) =>
      answerSet(`${person.id}, clumsy ${turn}`, clumsyAnswers(person, index, turn, purpose), person.sender),
    ),
  ),
);

/** The examples under the form's boxes, by kind of prompt, with nothing else answered but names. */
const exampleSets = promptKindIds.map((kind) => {
  const answers = {
    ...emptyAnswers,
    ...formExamples[kind],
    name: 'Priya Raman',
    location: 'Leeds',
    commonConnections: ['Dana Ortiz'],
    sharedInterests: ['ferries'],
    promptKind: kind,
  };
  const profile = { ...emptyProfile, name: 'Sam Okafor', role: 'ferry planner', location: 'Leeds' };
  return answerSet(`the form's examples, ${kind}`, answers, profile);
});

/** What a template cannot do without, where that is more than a name to greet by. */
const needed: Readonly<Partial<Record<PurposeId, readonly string[]>>> = {
  'connection-request': ['first_name', 'reason'],
  'ask-introduction': ['first_name', 'introduce_to', 'reason'],
};

const isFor = (set: AnswerSet, { promptKind }: { readonly promptKind: PromptKindId | null }) =>
  promptKind === null || set.kind === null || set.kind === promptKind;

function sentenceOf(values: FieldValues, name: string): string | null {
  const value = values[name];
  return typeof value === 'object' && 'sentence' in value ? value.sentence : null;
}

const textOf = (values: FieldValues, name: string) => {
  const value = values[name];
  return typeof value === 'string' ? value.normalize('NFC') : '';
};

/** The last paragraph when it is a sign-off: the sender's name, under a closing phrase or alone. */
function signOffOf(text: string, values: FieldValues): string {
  const last = text.slice(text.lastIndexOf('\n\n') + 2);
  const names = [textOf(values, 'my_first_name'), textOf(values, 'my_name')].filter((name) => name !== '');
  const signed = last.normalize('NFC').replace(/^With kind regards,\n/, '');
  return names.some((name) => signed.startsWith(name)) ? last : '';
}

function bodyOf(text: string, values: FieldValues): string {
  return text.slice(0, text.length - signOffOf(text, values).length).trimEnd();
}

/** What no template may do to any answer, however it was typed. */
const mechanicalFlaws: readonly (readonly [string, RegExp])[] = [
  ['a gap left unfilled', /\{\{|\}\}|\[\[|\]\]|\|\|/],
  ['doubled punctuation', /[,;:!?]{2}|[^.]\.\.(?!\.)/],
  ['a space before punctuation', /\s[.,;:!?]/],
  ['a double space', / {2}/],
  ['a space at the end or the beginning of a line', /[ \t]$|^[ \t]/m],
  ['an empty paragraph', /\n{3}/],
  ['a lower-case sentence start', /(?:\n\n|^)\p{Ll}/u],
];

/** What a careful reader would wince at in a message made from careful answers. */
const carefulFlaws: typeof mechanicalFlaws = [
  ['no space after punctuation', /[.,;:!?](?=\p{L})/u],
  ['a lower-case sentence start', /[.?!] \p{Ll}/u],
  // Before a capital, "The" may open a title.
  ['a capital in mid-sentence', /[\p{Ll},] (?:(?:Your|You|We|Our|My|It|There)\b|The \p{Ll})/u],
  [
    'a dangling word',
    /\b(?:and|or|but|because|from|at|with|since|through|of|so|is|was|the|a)[.,:;?!]?(?:\n|$)/i,
  ],
  ['a dangling word before a mark', /\b(?:and|or|but|because|from|at|since|through|of|the|a)[.,:;?!]/i],
];

function flawsOf(text: string, values: FieldValues, flaws: typeof mechanicalFlaws): readonly string[] {
  const body = bodyOf(text, values);
  const named = flaws.filter(([, pattern]) => pattern.test(body)).map(([flaw]) => flaw);
  if (!/^(?:Hello|Hi|Dear) [^\n]+,\n\n/.test(body)) named.push('no greeting');
  if (!/[.?!。？！…»”"')\]\p{So}\p{Emoji}]$/u.test(body)) named.push('no sentence mark at the end');
  if (textOf(values, 'my_name') === '' && signOffOf(text, values) !== '') named.push('a sign-off by nobody');
  return named;
}

describe('the built-in library', () => {
  it.each(purposeIds)('has at least four templates for %s', (purpose) => {
    expect(templates.filter((template) => template.purpose === purpose).length).toBeGreaterThanOrEqual(4);
  });

  it('has a request for every kind of prompt, one that suits any, and seven replies', () => {
    expect(requests.slice(0, 8).map((template) => template.promptKind)).toEqual([...promptKindIds, null]);
    expect(repliesToRequests).toHaveLength(7);
  });

  it('holds valid templates with ids, titles and descriptions of their own', () => {
    for (const template of builtInTemplates) expect(templateSchema.safeParse(template).error).toBeUndefined();
    for (const pick of ['id', 'title', 'description'] as const) {
      expect(new Set(builtInTemplates.map((template) => template[pick])).size).toBe(builtInTemplates.length);
    }
    // Two kinds of prompt may put their sentences in the same order.
    const bodies = builtInTemplates.map(({ promptKind, body }) => `${promptKind} ${body}`);
    expect(new Set(bodies).size).toBe(builtInTemplates.length);
  });

  it.each(templates)('$id greets by name and needs nothing but what the purpose is about', (template) => {
    expect(fieldsUsed(template.parsed)).toContain('first_name');
    const essential = template.parsed.nodes.flatMap((node) =>
      node.kind === 'field' && node.fallback === undefined ? [node.name] : [],
    );
    expect(essential).toEqual(needed[template.purpose] ?? ['first_name']);
    expect(customFieldsOf(template.parsed)).toEqual(template.customFields.map(({ name }) => name));
  });

  it.each(requests)('$id holds next to no words of its own', (template) => {
    const own = template.body.replace(/\{\{.*?\}\}/g, '').match(/\p{L}+/gu) ?? [];
    expect(own.length).toBeLessThanOrEqual(26);
  });

  it.each(templates)('$id says nothing that a blind request says', (template) => {
    const words = template.body.toLowerCase().replaceAll('’', "'");
    expect(unwelcomePhrases.filter((phrase) => words.includes(phrase))).toEqual([]);
  });

  it.each(templates)('$id says when to use it in one or two short sentences', (template) => {
    expect(template.description).toMatch(/^\p{Lu}.{30,130}[.]$/u);
    expect(template.title.length).toBeLessThanOrEqual(45);
  });

  it('asks the two questions of the story it comes from, word for word', () => {
    const ask = templates.find((template) => template.id === 'reply-ask-reason');
    expect(ask?.body).toContain("What's the compelling reason for us to connect?");
    expect(ask?.body).toContain('How do you think our connection will help both of us?');
  });
});

describe('a message from a built-in template', () => {
  it.each(templates)('$id reads without a flaw, whatever was answered with care', (template) => {
    const wincing = carefulSets[template.purpose]
      .filter((set) => isFor(set, template))
      .flatMap(({ label, values }) => {
        const { text, unfilled } = renderTemplate(template.parsed, values);
        const named = [
          ...flawsOf(text, values, [...mechanicalFlaws, ...carefulFlaws]),
          ...unfilled.map((gap) => `unfilled: ${JSON.stringify(gap)}`),
        ];
        return named.length === 0 ? [] : [{ label, named, text }];
      });
    expect(wincing).toEqual([]);
  });

  it.each(templates)('$id does no harm to answers that were typed in a hurry', (template) => {
    const wincing = clumsySets[template.purpose]
      .filter((set) => isFor(set, template))
      .flatMap(({ label, values }) => {
        const { text } = renderTemplate(template.parsed, values);
        const named = flawsOf(text, values, mechanicalFlaws);
        return named.length === 0 ? [] : [{ label, named, text }];
      });
    expect(wincing).toEqual([]);
  });

  it.each(notes)('$id has room in 200 characters for all of the form’s own examples', (template) => {
    const lacking = exampleSets
      .filter((set) => isFor(set, template))
      .flatMap(({ label, values }) => {
        const { text } = renderTemplate(template.parsed, values);
        const wanted = ['reason', 'benefit_for_them', 'question'].map(
          (name) => sentenceOf(values, name) ?? '?',
        );
        const isWhole = wanted.every((sentence) => text.includes(sentence.replace(/[.]$/, '')));
        const length = countCharacters(text, 'utf-16');
        return isWhole && length <= noteLimit ? [] : [{ label, length, text }];
      });
    expect(lacking).toEqual([]);
  });

  it.each(requests)(
    '$id never gives up the reason, nor what is in it for them while there is room',
    (template) => {
      for (const { values, label } of carefulSets[template.purpose].filter((set) => isFor(set, template))) {
        const full = renderTemplate(template.parsed, values).text;
        const greeting = full.slice(0, full.indexOf('\n\n') + 2);
        const [reason = '', benefit = ''] = ['reason', 'benefit_for_them'].map(
          (name) => sentenceOf(values, name) ?? '',
        );
        const least = [greeting + reason, benefit].filter(Boolean).join('\n\n').length;
        for (let limit = full.length; limit > 60; limit -= stride(20)) {
          const { text, fits } = fitTemplate(template.parsed, values, { limit, counting: 'utf-16' });
          if (!fits) continue;
          expect(text, `${label}, ${limit}`).toContain(reason);
          if (least <= limit) expect(text, `${label}, ${limit}`).toContain(benefit.replace(/[.]$/, ''));
        }
      }
    },
  );

  it.each(repliesToRequests)('$id fits a long note, still without a flaw', (template) => {
    const wincing = carefulSets[template.purpose].flatMap(({ label, values }) => {
      const { text, fits } = fitTemplate(template.parsed, values, { limit: replyLimit, counting: 'utf-16' });
      const named = fits ? flawsOf(text, values, mechanicalFlaws) : ['too long'];
      return named.length === 0 ? [] : [{ label, named, text }];
    });
    expect(wincing).toEqual([]);
  });

  it.each(requests)('$id ends with the question, then at most a name', (template) => {
    for (const { values } of carefulSets[template.purpose].filter(
      (set) => sentenceOf(set.values, 'question') !== null,
    )) {
      expect(bodyOf(renderTemplate(template.parsed, values).text, values)).toMatch(/\?$/);
    }
  });
});

describe('the sample people', () => {
  it('are many, with ids of their own', () => {
    expect(samplePeople.length).toBeGreaterThanOrEqual(20);
    expect(new Set(samplePeople.map((person) => person.id)).size).toBe(samplePeople.length);
  });

  it('cover every kind of prompt', () => {
    expect(new Set(samplePeople.map((person) => person.promptKind))).toEqual(new Set(promptKindIds));
  });
});
