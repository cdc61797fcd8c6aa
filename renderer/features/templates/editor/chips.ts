/**
 * Shows fields by their labels and optional parts as what they are. A field's source appears while the cursor touches
 * it, so that everything that was typed can be seen and changed.
 */
import {
  type EditorSelection,
  type EditorState,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Span } from '../../../../shared/span.ts';
import { fieldLabel, isFieldName, isValidFieldName } from '../../../../shared/template/fields.ts';
import { fieldUses } from '../../../../shared/template/fields-used.ts';
import { positionWords, takesForm } from '../../../../shared/template/left-out.ts';
import type { FieldPosition } from '../../../../shared/template/nodes.ts';
import { parseTemplate } from '../../../../shared/template/parse.ts';
import { type FieldToken, findParts, findTokens } from '../../../../shared/template/tokens.ts';

class FieldChip extends WidgetType {
  readonly #name: string;
  readonly #fallback: string | null;
  readonly #position: FieldPosition | null;

  constructor({ name, fallback }: FieldToken, position: FieldPosition | null) {
    super();
    this.#name = name;
    this.#fallback = fallback;
    this.#position = position;
  }

  override eq(other: FieldChip) {
    return (
      other.#name === this.#name && other.#fallback === this.#fallback && other.#position === this.#position
    );
  }

  override toDOM() {
    const chip = document.createElement('span');
    chip.className = isFieldName(this.#name) ? 'cm-field' : 'cm-field cm-field-custom';
    const label = fieldLabel(this.#name);
    chip.textContent = this.#fallback === null ? label : `${label} or “${this.#fallback}”`;
    if (this.#position !== null && takesForm(this.#name)) {
      const form = positionWords[this.#position];
      chip.title = `The answer stands ${form} here`;
      chip.setAttribute('role', 'img');
      chip.setAttribute('aria-label', `${chip.textContent}, ${form}`);
    }
    return chip;
  }

  override ignoreEvent() {
    return false;
  }
}

const fieldSource = Decoration.mark({ class: 'cm-field-source', attributes: { spellcheck: 'false' } });
const partMark = Decoration.mark({ class: 'cm-part' });
const bracketMark = Decoration.mark({ class: 'cm-mark' });
const escapeMark = Decoration.mark({ class: 'cm-escape' });

/** True where the cursor touches the span, or a selection begins or ends within it; one that covers it leaves it be. */
function isOpenedBy({ main: { from, to } }: EditorSelection, { start, end }: Span): boolean {
  if (from === to) return start <= from && from <= end;
  return [from, to].some((at) => start < at && at < end);
}

/** The positions of the fields by where they begin; none while the text has mistakes. */
function positionsIn(source: string): ReadonlyMap<number, FieldPosition> {
  const parsed = parseTemplate(source);
  if (!parsed.ok) return new Map();
  return new Map(fieldUses(parsed.template).map(({ start, position }) => [start, position]));
}

function decorate(state: EditorState, isFocused: boolean): DecorationSet {
  const source = state.doc.toString();
  const tokens = findTokens(source);
  const positions = positionsIn(source);
  const ranges: Range<Decoration>[] = findParts(tokens).map(({ start, end }) => partMark.range(start, end));
  for (const token of tokens) {
    const { start, end } = token;
    if (token.kind === 'field') {
      const isOpen = isFocused && isOpenedBy(state.selection, token);
      const decoration =
        isOpen || !isValidFieldName(token.name)
          ? fieldSource
          : Decoration.replace({ widget: new FieldChip(token, positions.get(start) ?? null) });
      ranges.push(decoration.range(start, end));
    } else if (token.kind === 'escape') ranges.push(escapeMark.range(start, end));
    else if (token.kind !== 'bar' || token.isInPart) ranges.push(bracketMark.range(start, end));
  }
  return Decoration.set(ranges, true);
}

const focusChanged = StateEffect.define<boolean>();

type Shown = { readonly decorations: DecorationSet; readonly isFocused: boolean };

const shown = StateField.define<Shown>({
  create: (state) => ({ decorations: decorate(state, false), isFocused: false }),
  update(before, transaction) {
    const focus = transaction.effects.find((effect) => effect.is(focusChanged));
    const isFocused = focus === undefined ? before.isFocused : focus.value;
    const isSame =
      !transaction.docChanged && transaction.selection === undefined && isFocused === before.isFocused;
    return isSame ? before : { decorations: decorate(transaction.state, isFocused), isFocused };
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** The extension that does it. */
export const chips = [
  shown,
  EditorView.focusChangeEffect.of((_state, isFocused) => focusChanged.of(isFocused)),
];
