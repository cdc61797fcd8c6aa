import { describe, expect, it } from 'vitest';
import { customFieldsToAsk, describeCustomField } from './custom-fields.ts';

const season = {
  name: 'season',
  hint: 'When you met',
  kind: 'choice' as const,
  choices: ['spring', 'autumn'],
};
const line = (name: string) => ({ name, hint: '', kind: 'line' as const, choices: [] });

describe('the custom fields of a template', () => {
  it('are the names that are no known field, as described or as a plain line', () => {
    const template = { body: '{{first_name}} {{mutual_project}} [[{{season}}]]', customFields: [season] };
    expect(customFieldsToAsk(template)).toEqual([line('mutual_project'), season]);
  });

  it('stay as they were described while the template has mistakes', () => {
    expect(customFieldsToAsk({ body: '{{seas', customFields: [season] })).toEqual([season]);
  });

  it('keep the description of a field that is not in the text right now', () => {
    const template = { body: '{{other}}', customFields: [season] };
    const described = { ...line('other'), hint: 'Anything' };
    expect(describeCustomField(template, described)).toEqual([season, described]);
    expect(describeCustomField(template, { ...season, hint: '' })).toEqual([{ ...season, hint: '' }]);
  });

  it('give up descriptions nobody uses before there are more than fifty', () => {
    const customFields = Array.from({ length: 50 }, (_, index) => line(`old_${index}`));
    const kept = describeCustomField({ body: '{{new_one}} {{old_3}}', customFields }, line('new_one'));
    expect(kept).toEqual([line('old_3'), line('new_one')]);
  });
});
