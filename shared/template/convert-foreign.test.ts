import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from './built-in/library.ts';
import { convertForeign, findForeign } from './convert-foreign.ts';

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
  ])('leaves “%s” as it is', (text) => {
    expect(findForeign(text)).toEqual([]);
  });

  it('finds none in the built-in templates', () => {
    for (const { body } of builtInTemplates) expect(findForeign(body)).toEqual([]);
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
        expect(findForeign(convertForeign(text))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
