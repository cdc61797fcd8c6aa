import { describe, expect, it } from 'vitest';
import { fieldNames } from './fields.ts';
import { likelyField, likelySlips, mendSlip } from './likely-field.ts';
import { parseTemplate } from './parse.ts';

describe('a name with a slip in it', () => {
  it.each([
    ['frist_name', 'first_name'],
    ['firs_name', 'first_name'],
    ['irst_name', 'first_name'],
    ['ffirst_name', 'first_name'],
    ['rst_name', 'first_name'],
    ['ocmpany', 'company'],
    ['first_nmae', 'first_name'],
    ['first_namee', 'first_name'],
    ['last_nam', 'last_name'],
    ['comapny', 'company'],
    ['compny', 'company'],
    ['reson', 'reason'],
    ['qestion', 'question'],
    ['locaton', 'location'],
    ['benefit_for_then', 'benefit_for_them'],
    ['my_frist_name', 'my_first_name'],
    ['comon_conections', 'common_connections'],
  ])('“%s” was meant to be “%s”', (name, meant) => {
    expect(likelyField(name)).toBe(meant);
  });

  it.each(['mutual_project', 'hobby', 'rol', 'my_team', 'company_size', 'a', 'project', 'prompter_x'])(
    '“%s” is a field of one’s own',
    (name) => {
      expect(likelyField(name)).toBeNull();
    },
  );

  it.each(fieldNames)('“%s” is right as it is', (name) => {
    expect(likelyField(name)).toBeNull();
  });

  it('is found in a template and mended in place', () => {
    const source = 'Hi {{ frist_name | there }}[[ of {{comapny}}. || {{company}}]]';
    const parsed = parseTemplate(source);
    const slips = parsed.ok ? likelySlips(parsed.template) : [];
    expect(slips.map((slip) => mendSlip(source, slip))).toEqual(['{{ first_name | there }}', '{{company}}']);
    expect(slips.map(({ start, end }) => source.slice(start, end))).toEqual([
      '{{ frist_name | there }}',
      '{{comapny}}',
    ]);
  });
});
