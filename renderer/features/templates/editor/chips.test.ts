import type { EditorState } from '@codemirror/state';
import { type Decoration, EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPane } from '../../../../test/support/text-pane.ts';
import { chips } from './chips.ts';

/** The little of an element that a chip sets. */
class Chip {
  readonly tag: string;
  className = '';
  textContent = '';
  title = '';
  readonly attributes: Record<string, string> = {};
  constructor(tag: string) {
    this.tag = tag;
  }
  setAttribute(name: string, value: string) {
    this.attributes[name] = value;
  }
}

beforeEach(() => {
  vi.stubGlobal('document', { createElement: (tag: string) => new Chip(tag) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Shown = { readonly source: string; readonly decoration: Decoration };

function decorationsOf(state: EditorState): readonly Shown[] {
  const shown: Shown[] = [];
  for (const set of state.facet(EditorView.decorations)) {
    if (typeof set === 'function') throw new Error('These do not need the page.');
    set.between(0, state.doc.length, (from, to, decoration) => {
      shown.push({ source: state.sliceDoc(from, to), decoration });
    });
  }
  return shown;
}

const widgetOf = ({ decoration }: Shown) => decoration.spec.widget;

function drawn(shown: Shown): Chip {
  const chip: unknown = widgetOf(shown).toDOM();
  if (!(chip instanceof Chip)) throw new Error('This is no chip.');
  return chip;
}

/** Each stretch that is shown as something else than its text, and as what. */
const look = (state: EditorState) =>
  decorationsOf(state).map((shown) => [
    shown.source,
    shown.decoration.spec.class ?? `chip: ${drawn(shown).textContent}`,
  ]);

const open = (marked: string) => openPane(marked, chips);

/** What the editor does when it gains or loses the focus. */
function setFocus(pane: ReturnType<typeof open>, isFocused: boolean) {
  const effects = pane.state
    .facet(EditorView.focusChangeEffect)
    .flatMap((effect) => effect(pane.state, isFocused) ?? []);
  pane.dispatch({ effects });
}

function openFocused(marked: string) {
  const pane = open(marked);
  setFocus(pane, true);
  return pane;
}

const firstChip = (source: string) => {
  const shown = decorationsOf(open(source).state).find(({ decoration }) => decoration.spec.widget);
  if (shown === undefined) throw new Error(`There is no chip in ${source}.`);
  return shown;
};

describe('what is shown', () => {
  test('a field by its label, with its fallback', () => {
    expect(look(open('Hi {{first_name}} of {{company|your team}}').state)).toEqual([
      ['{{first_name}}', 'chip: First name'],
      ['{{company|your team}}', 'chip: Company or “your team”'],
    ]);
  });

  test('a field and an optional part, whichever comes first', () => {
    expect(look(open('{{role}} [[Hi]]').state)).toEqual([
      ['{{role}}', 'chip: Role or headline'],
      ['[[Hi]]', 'cm-part'],
      ['[[', 'cm-mark'],
      [']]', 'cm-mark'],
    ]);
  });

  test('an optional part as a stretch, with its brackets and its bar', () => {
    expect(look(open('[[Hi || Hey]]').state)).toEqual([
      ['[[Hi || Hey]]', 'cm-part'],
      ['[[', 'cm-mark'],
      ['||', 'cm-mark'],
      [']]', 'cm-mark'],
    ]);
  });

  test('an escape as what it is, and a bar outside a part as nothing', () => {
    expect(look(open('a || b \\{{').state)).toEqual([['\\{{', 'cm-escape']]);
  });

  test('a field whose name is none as it was typed', () => {
    const [field] = decorationsOf(open('{{No Name}}').state);
    expect(field?.decoration.spec).toMatchObject({
      class: 'cm-field-source',
      attributes: { spellcheck: 'false' },
    });
  });

  test('the chips of a text with a mistake in it', () => {
    expect(look(open('{{first_name}} [[open').state)).toEqual([
      ['{{first_name}}', 'chip: First name'],
      ['[[', 'cm-mark'],
    ]);
  });
});

describe('a chip', () => {
  test('tells a field of the form from a custom one', () => {
    expect(drawn(firstChip('{{first_name}}')).className).toBe('cm-field');
    expect(drawn(firstChip('{{mutual_project}}')).className).toBe('cm-field cm-field-custom');
  });

  test('says, where the answer takes a form, in which it stands, to the eye and to a screen reader', () => {
    const chip = drawn(firstChip('I write because {{reason}}.'));
    expect(chip.title).toBe('The answer stands as part of a sentence here');
    expect(chip.attributes).toEqual({
      role: 'img',
      'aria-label': 'Your reason to connect, as part of a sentence',
    });
    expect(drawn(firstChip('{{reason}}')).title).toBe('The answer stands as a sentence here');
  });

  test('says nothing of a form where the answer stands as typed, or where the text has a mistake', () => {
    for (const source of ['{{first_name}}', '{{mutual_project}}', '{{reason}} [[']) {
      const chip = drawn(firstChip(source));
      expect(chip.title).toBe('');
      expect(chip.attributes).toEqual({});
    }
  });

  test('is drawn anew only when it would look different', () => {
    const widget = (source: string) => widgetOf(firstChip(source));
    expect(widget('{{reason}}').eq(widget('{{reason}} And more.'))).toBe(true);
    for (const other of ['{{question}}', '{{reason|none}}', 'I write because {{reason}}.'])
      expect(widget('{{reason}}').eq(widget(other))).toBe(false);
  });

  test('lets a click through, which puts the cursor to it', () => {
    expect(widgetOf(firstChip('{{reason}}')).ignoreEvent()).toBe(false);
  });
});

describe('the source of a field', () => {
  const source = '{{first_name}}';
  const closed = [[source, 'chip: First name']];
  const opened = [[source, 'cm-field-source']];

  test.each(['Hi ¦{{first_name}}, hello', 'Hi {{first¦_name}}, hello', 'Hi {{first_name}}¦, hello'])(
    'appears while the cursor touches it: %s',
    (marked) => {
      expect(look(openFocused(marked).state)).toEqual(opened);
    },
  );

  test.each(['Hi¦ {{first_name}}, hello', 'Hi {{first_name}},¦ hello'])(
    'is hidden while the cursor is elsewhere: %s',
    (marked) => {
      expect(look(openFocused(marked).state)).toEqual(closed);
    },
  );

  test.each(['¦Hi {{fir¦st_name}}', 'Hi {{first¦_name}}, h¦ello'])(
    'appears where a selection begins or ends in it: %s',
    (marked) => {
      expect(look(openFocused(marked).state)).toEqual(opened);
    },
  );

  test.each(['¦Hi {{first_name}}, hello¦', 'Hi ¦{{first_name}}¦, hello', '¦Hi ¦{{first_name}}'])(
    'stays hidden under a selection that covers it or ends at it: %s',
    (marked) => {
      expect(look(openFocused(marked).state)).toEqual(closed);
    },
  );

  test('is hidden while the editor has not the focus', () => {
    const pane = open('{{first¦_name}}');
    expect(look(pane.state)).toEqual(closed);
    setFocus(pane, true);
    expect(look(pane.state)).toEqual(opened);
    pane.dispatch({ changes: { from: 0, insert: 'Hi ' } });
    expect(look(pane.state)).toEqual(opened);
    setFocus(pane, false);
    expect(look(pane.state)).toEqual(closed);
  });

  test('follows the cursor and the text', () => {
    const pane = openFocused('Hi¦ {{first_name}}');
    pane.dispatch({ selection: { anchor: 5 } });
    expect(look(pane.state)).toEqual(opened);
    pane.dispatch({ selection: { anchor: 0 } });
    expect(look(pane.state)).toEqual(closed);
    pane.dispatch({ changes: { from: 0, to: pane.state.doc.length, insert: 'Hi {{company}}' } });
    expect(look(pane.state)).toEqual([['{{company}}', 'chip: Company']]);
  });

  test('is not looked for again while neither changes', () => {
    const pane = openFocused('Hi¦ {{first_name}}');
    const [before] = pane.state.facet(EditorView.decorations);
    setFocus(pane, true);
    expect(pane.state.facet(EditorView.decorations)[0]).toBe(before);
  });
});
