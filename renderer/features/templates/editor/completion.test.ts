import { CompletionContext } from '@codemirror/autocomplete';
import { describe, expect, test } from 'vitest';
import { openPane } from '../../../../test/support/text-pane.ts';
import { offerFields } from './completion.ts';

function offeredAt(marked: string) {
  const { state } = openPane(marked);
  return offerFields(new CompletionContext(state, state.selection.main.head, false));
}

const namesAt = (marked: string) => offeredAt(marked)?.options.map(({ label }) => label);

/** What stands in the text once the field is chosen. */
function chosen(marked: string, name: string): string {
  const pane = openPane(marked);
  const at = pane.state.selection.main.head;
  const offered = offeredAt(marked);
  const option = offered?.options.find(({ label }) => label === name);
  if (offered === null || option === undefined) throw new Error(`${name} is not offered in ${marked}.`);
  option.apply(pane, option, offered.from, at);
  expect(pane.last()?.isUserEvent('input.complete')).toBe(true);
  return pane.marked();
}

describe('the fields that are offered', () => {
  test.each(['Hi ¦', 'Hi {¦', 'Hi {{first_name}}¦', 'Hi {{first_name|¦', '{{\n¦'])(
    'none, where no name is being typed: %s',
    (marked) => {
      expect(offeredAt(marked)).toBeNull();
    },
  );

  test('all of them, once the field is opened', () => {
    expect(namesAt('Hi {{¦')).toContain('first_name');
    expect(namesAt('Hi {{¦')).toContain('benefit_for_them');
    expect(namesAt('Hi {{  ¦')).toEqual(namesAt('Hi {{¦'));
  });

  test('by a part of the name, by words of the label, in any case and without accents', () => {
    expect(namesAt('{{first_n¦')).toEqual(['first_name', 'my_first_name']);
    expect(namesAt('{{your first¦')).toEqual(['my_first_name']);
    expect(namesAt('{{FIRST N¦')).toEqual(['first_name', 'my_first_name']);
    expect(namesAt('{{fírst n¦')).toEqual(['first_name', 'my_first_name']);
    expect(namesAt('{{nothing like it¦')).toEqual([]);
  });

  test('custom ones too, where the text uses them already, each once; no name that is none', () => {
    const names = namesAt('{{mutual_project}} {{mutual_project}} {{Not a name}} {{first_name}} {{¦');
    expect(names?.filter((name) => name === 'mutual_project')).toHaveLength(1);
    expect(names?.filter((name) => name === 'first_name')).toHaveLength(1);
    expect(names).not.toContain('Not a name');
    expect(namesAt('{{¦')).not.toContain('mutual_project');
  });

  test('are shown by their labels, with the name that will stand in the text beside it', () => {
    const [option] = offeredAt('{{mutual¦ {{mutual_project}}')?.options ?? [];
    expect(option).toMatchObject({
      label: 'mutual_project',
      displayLabel: 'Mutual project',
      detail: 'mutual_project',
    });
  });

  test('replace what was typed of the name, and are not sifted a second time by the list', () => {
    expect(offeredAt('Hi {{  fir¦')).toMatchObject({ from: 7, filter: false });
    expect(offeredAt('Hi {{fir¦')).toMatchObject({ from: 5 });
  });
});

describe('the field that is chosen', () => {
  test('is closed, with the cursor behind it', () => {
    expect(chosen('Hi {{fir¦, hello', 'first_name')).toBe('Hi {{first_name}}¦, hello');
  });

  test('is not closed twice; the cursor goes behind what closes it', () => {
    expect(chosen('Hi {{fir¦}}, hello', 'first_name')).toBe('Hi {{first_name}}¦, hello');
    expect(chosen('Hi {{fir¦ }}, hello', 'first_name')).toBe('Hi {{first_name }}¦, hello');
  });

  test('keeps the fallback that it has, with the cursor before it', () => {
    expect(chosen('Hi {{fir¦|there}}', 'first_name')).toBe('Hi {{first_name¦|there}}');
  });

  test('is closed before the bar of an optional part, and where a field comes later', () => {
    expect(chosen('[[{{fir¦||hello]]', 'first_name')).toBe('[[{{first_name}}¦||hello]]');
    expect(chosen('{{fir¦ and {{role}}', 'first_name')).toBe('{{first_name}}¦ and {{role}}');
  });
});
