import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/support/property-runs.ts';
import { builtInTemplates } from '../built-in/library.ts';
import { parseTemplate } from '../parse.ts';
import { convertForeign, findForeign } from './convert.ts';

describe('placeholders of other tools', () => {
  it.each([
    ['Hi {first_name},', 'Hi {{first_name}},'],
    ['Hi {firstName}!', 'Hi {{first_name}}!'],
    ['Hi {First Name}', 'Hi {{first_name}}'],
    ['Hi [Name],', 'Hi {{first_name}},'],
    ['Hi [First Name] of [Company]', 'Hi {{first_name}} of {{company}}'],
    ['Hi %FIRSTNAME%,', 'Hi {{first_name}},'],
    ['Hi %%first_name%%', 'Hi {{first_name}}'],
    ['Hi {{contact.firstname}},', 'Hi {{first_name}},'],
    ['Hi {{ Contact.FirstName }}', 'Hi {{first_name}}'],
    ['Hi {{firstname}}', 'Hi {{first_name}}'],
    ['Hi {{{first_name}}}', 'Hi {{first_name}}'],
    ['Hi {{contact.firstname | default: "there"}}', 'Hi {{first_name | there}}'],
    ['Hi {first_name|there}', 'Hi {{first_name | there}}'],
    ['Hi *|FNAME|*', 'Hi {{first_name}}'],
    ['Hi <<First Name>>', 'Hi {{first_name}}'],
    ['Hi \u0024{firstName}', 'Hi {{first_name}}'],
    ['Hi FIRSTNAME', 'Hi {{first_name}}'],
    ['Best, [Your Name]', 'Best, {{my_name}}'],
    ['Best, {{sender.first_name}}', 'Best, {{my_first_name}}'],
    ['as [Job Title] at {company_name}', 'as {{role}} at {{company}}'],
    ['about [Event of the Year]', 'about {{event_of_the_year}}'],
    ['about {mutual_project}', 'about {{mutual_project}}'],
    ['about {{Rock&Roll}}', 'about {{rock_roll}}'],
  ])('turns “%s” into fields', (text, converted) => {
    expect(convertForeign(text)).toBe(converted);
  });

  it.each([
    'Hi {{first_name}} at {{company | your team}}',
    '[[2:We met in {{location}}. || We met.]]',
    'as he wrote [sic], see [here](https://example.org)',
    '100% sure, 50% off and 20% back',
    'a set {1, 2} and an escaped \\{{name}}',
    '{{mutual_project}}',
    '{{hobby | a pastime}}',
  ])('leaves “%s” as it is', (text) => {
    expect(findForeign(text)).toEqual([]);
  });

  it('finds none in the built-in templates', () => {
    for (const { body } of builtInTemplates) expect(findForeign(body)).toEqual([]);
  });

  it.each([
    ['{{ company | default: "your team" }}', '{{company | your team}}'],
    ["{{ first_name | default: 'there' }}", '{{first_name | there}}'],
    ['{{ first_name || "there" }}', '{{first_name | there}}'],
    ["{{ contact.first_name or 'there' }}", '{{first_name | there}}'],
    ["{{ first_name|default('there') }}", '{{first_name | there}}'],
    ["{{ first_name|default:'there' }}", '{{first_name | there}}'],
    ['{{ person.firstName | capitalize | default: "friend" }}', '{{first_name | friend}}'],
    ["{{default x_project 'your project'}}", '{{x_project | your project}}'],
    ["{{default lead.first_name 'there'}}", '{{first_name | there}}'],
    ['{{lead.First Name:default=there}}', '{{first_name | there}}'],
    ["{{ \u0024{first_name} | default: 'there' }}", '{{first_name | there}}'],
    ["{{ personalization_token('contact.firstname', 'there') }}", '{{first_name | there}}'],
    ['{contactfield=firstname|there}', '{{first_name | there}}'],
    ['{first_name|there}', '{{first_name | there}}'],
    ['{first::there}', '{{first_name | there}}'],
    ['[first name | there]', '{{first_name | there}}'],
    ['*|FNAME:there|*', '{{first_name | there}}'],
    ['*|FIRST_NAME|Friend|*', '{{first_name | Friend}}'],
    ['%FIRSTNAME|TITLECASE%', '{{first_name}}'],
    ['{{company | "your team"}}', '{{company | your team}}'],
    ['{{ first_name | default: "" }}', '[[{{first_name}}]]'],
  ])('turns the fallback of “%s” into one', (text, converted) => {
    expect(convertForeign(`Hi ${text}, hello.`)).toBe(`Hi ${converted}, hello.`);
  });

  it.each([
    ['Hey [[name]], how is [[city]]?', 'Hey {{first_name}}, how is {{location}}?'],
    ['Hi #{first_name}', 'Hi {{first_name}}'],
    ['Hi {leadfield=firstname}', 'Hi {{first_name}}'],
    ['Hi «First_Name»', 'Hi {{first_name}}'],
    ['Hi [MERGE_FIRST_NAME]', 'Hi {{first_name}}'],
    ['Hi $FIRSTNAME$', 'Hi {{first_name}}'],
    ['Hi ::subscriber.first_name::', 'Hi {{first_name}}'],
    ['Hi ((name))', 'Hi {{first_name}}'],
    ['Hi {Vorname}, Hi [Prénom], Hi {{Nombre}}', 'Hi {{first_name}}, Hi {{first_name}}, Hi {{first_name}}'],
    ['{!Contact.FirstName} {!Contact.LastName} {!Account.Name}', '{{first_name}} {{last_name}} {{company}}'],
    ['{!User.Name} {!User.FirstName}', '{{my_name}} {{my_first_name}}'],
    ['{{company.name}} {{sender.company.name}}', '{{company}} {{my_company}}'],
    ['{formtext: name=first name}', '{{first_name}}'],
    ['<%= first_name %> <Name> __FIRST_NAME__', '{{first_name}} {{first_name}} {{first_name}}'],
    ['[[sig_firstname]] {{contact_first_name}}', '{{my_first_name}} {{first_name}}'],
    ['{{recipientFirstName}} {{subscriber.first_name}}', '{{first_name}} {{first_name}}'],
    ['INSERT COMPANY HERE', '{{company}}'],
    ['{{jobTitle}} {job_title} %JOBTITLE%', '{{role}} {{role}} {{role}}'],
    ['{{contact.custom.pain_point}}', '{{pain_point}}'],
  ])('turns “%s” into fields by what it means', (text, converted) => {
    expect(convertForeign(text)).toBe(converted);
  });

  it.each([
    [
      '{{first_name}}{{#company}}, I follow {{company}}{{/company}}.',
      '{{first_name}}[[, I follow {{company}}]].',
    ],
    ['{{#if company}}I saw {{company}} grow. {{/if}}Hi.', '[[I saw {{company}} grow. ]]Hi.'],
    ['{% if company %}I saw {{ company }}.{% endif %}', '[[I saw {{ company }}.]]'],
    ['{% if company %}At 10: {{ company }}.{% endif %}', '[[At 10: {{ company }}.]]'],
    ['{%- if contact.company != blank -%}At {{contact.company}}.{%- endif -%}', '[[At {{company}}.]]'],
    ['*|IF:FNAME|*Hi *|FNAME|*!*|END:IF|*', '[[Hi {{first_name}}!]]'],
    ['*|IF:FNAME|*Hi *|FNAME|*,*|ELSE:|*Hi there,*|END:IF|*', 'Hi {{first_name | there}},'],
    ['{{#if company}}at {{company}}{{else}}at your firm{{/if}}', 'at {{company | your firm}}'],
    ['{{#unless company}}your firm{{else}}{{company}}{{/unless}}', '{{company | your firm}}'],
    ['{{#company}}{{company}}{{/company}}{{^company}}your firm{{/company}}', '{{company | your firm}}'],
    ['{{#city}}Greetings to {{.}}!{{/city}}', '[[Greetings to {{location}}!]]'],
    ['{% if city %}From {{city}}.{% else %}Hello.{% endif %}', '[[From {{location}}.||Hello.]]'],
    ['{% unless company %}Hello.{% else %}Hi {{company}}.{% endunless %}', '[[Hi {{company}}.||Hello.]]'],
    ['{{! a comment }}Hi', 'Hi'],
    ['{{!-- a comment --}}\nHi', 'Hi'],
    ['{# a comment #}Hi', 'Hi'],
    ['A{% comment %} not this {{x}} {% endcomment %}B', 'AB'],
  ])('turns the condition or comment in “%s”', (text, converted) => {
    expect(convertForeign(text)).toBe(converted);
  });

  it.each([
    ['{Hi|Hello|Hey} {{firstName}}, hello.', 'Hi {{first_name}}, hello.'],
    ['{Hi|Hello} there', 'Hi there'],
    ['{{RANDOM | Hi | Hello}} there', 'Hi there'],
    ['{I liked|I enjoyed} it', 'I liked it'],
  ])('takes the first wording of “%s”, and says so', (text, converted) => {
    expect(convertForeign(text)).toBe(converted);
    expect(findForeign(text)[0]?.note).toContain('the first is taken');
  });

  it.each([
    'Hello {{^company}}your team{{/company}}',
    '{{#each tags}}{{this}}{{/each}}',
    '{% for tag in tags %}x{% endfor %}',
    '{% if company == "Acme" %}Hi {{company}}{% endif %}',
    '{{#if company}}I hope you are well.{{/if}}',
    '{{#if company}}{{#if city}}{{company}}, {{city}}{{/if}}{{/if}}',
    '{% assign x = 1 %}',
    '{{> signature}}',
    '{{#company}}never closed',
    'never opened{{/company}}',
    '[[Hello {{#company}}of {{company}}{{/company}}]]',
    '{{ first_name | default: contact.nickname }}',
    'Bye {cursor} {clipboard}',
    'Hi XXX and undefined undefined',
    '%%=v(@name)=%%',
  ])('leaves “%s” as it stands and names what cannot be turned', (text) => {
    expect(convertForeign(text)).toBe(text);
    expect(findForeign(text).some(({ becomes }) => becomes === null)).toBe(true);
  });

  it('makes templates that parse, whatever is nested in what', () => {
    const bit = fc.constantFrom(
      ...['{{#if company}}', '{{else}}', '{{/if}}', '{{company}}', '{{#x}}', '{{/x}}', '{{^x}}', 'at ', '. '],
      ...[
        '{% if city %}',
        '{% endif %}',
        '*|IF:FNAME|*',
        '*|END:IF|*',
        '{Hi|Hey}',
        '{{! c }}',
        '\n',
        '[Name]',
      ],
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const text = bits.join('');
        const converted = convertForeign(text);
        expect(findForeign(converted).filter(({ becomes }) => becomes !== null)).toEqual([]);
        if (findForeign(text).every(({ becomes }) => becomes !== null)) {
          expect(parseTemplate(converted).ok).toBe(true);
        }
      }),
      { seed: 20264, numRuns: runs(3_000) },
    );
  });

  it('says where each stands', () => {
    const text = 'Hi [Name], of {company}';
    expect(findForeign(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[Name]',
      '{company}',
    ]);
  });

  it('has nothing left to convert afterwards', () => {
    const piece = fc.constantFrom(
      '[Name]',
      '{first_name}',
      '%COMPANY%',
      '{{contact.role}}',
      '{{reason}}',
      'a [b] ',
      '[[',
      ']]',
      ' % ',
      '{',
      '}',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('·');
        expect(findForeign(convertForeign(text)).filter(({ becomes }) => becomes !== null)).toEqual([]);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
