/** Makes the message out of a template and the values of its fields. */
import { addPiece, finish, type JoinState, passEdge, passLeftOut, startOfMessage } from './join.ts';
import type { ParsedTemplate } from './nodes.ts';
import {
  type FieldGap,
  type FilledPart,
  type FilledTemplate,
  fillTemplate,
  type PartState,
  type Piece,
  stateOf,
  type Wording,
  wordingOf,
} from './pieces.ts';
import type { FieldValues } from './values.ts';

export type { PartState } from './pieces.ts';
export type { FieldValues } from './values.ts';

/** How optional parts shall appear, by their index. */
export type PartChoices = Readonly<Record<number, 'full' | 'short' | 'dropped'>>;

/** A field without a value, left visible in the text: `start` and `end` are offsets into it, in UTF-16 units. */
export type UnfilledField = FieldGap & { readonly start: number; readonly end: number };

export type RenderedPart = {
  readonly index: number;
  readonly rank: number;
  /** `empty`: left out because a field in it has nothing to say there. */
  readonly state: PartState;
  /** The fields for whose sake it does not stand in full; empty when it could. */
  readonly gaps: readonly FieldGap[];
  readonly hasShort: boolean;
  /** The part as it reads in full. */
  readonly text: string;
};

export type Rendered = {
  /** In NFC, without white space at its ends. */
  readonly text: string;
  readonly unfilled: readonly UnfilledField[];
  /** By their index. */
  readonly parts: readonly RenderedPart[];
};

type Page = { state: JoinState; text: string; readonly unfilled: UnfilledField[] };

function write(page: Page, piece: Piece): void {
  const { state, written } = addPiece(page.state, piece);
  page.state = state;
  page.text += written.before;
  if (piece.kind === 'value' && piece.gap !== null) {
    const start = page.text.length;
    page.unfilled.push({ ...piece.gap, start, end: start + written.body.length });
  }
  page.text += written.body;
}

/** A wording as it reads by itself. */
export function readAlone(wording: Wording): string {
  // In the middle of nothing, so that no capital is given or taken.
  const page: Page = { state: { ...startOfMessage, end: 'unsure' }, text: '', unfilled: [] };
  for (const piece of wording.pieces) write(page, piece);
  return (page.text + finish(page.state)).trim().normalize('NFC');
}

function writePart(page: Page, part: FilledPart, state: PartState): void {
  const wording = wordingOf(part, state);
  if (wording === null) {
    page.state = passLeftOut(page.state, part.full);
    return;
  }
  if (!part.isNeeded) page.state = passEdge(page.state);
  for (const piece of wording.pieces) write(page, piece);
  if (!part.isNeeded) page.state = passEdge(page.state);
}

/** Composition across two pieces can shorten the text before a placeholder; its braces never take part in one. */
function inNfc({ text, unfilled }: Page): Pick<Rendered, 'text' | 'unfilled'> {
  const normal = text.normalize('NFC');
  if (normal === text) return { text, unfilled };
  const moved = unfilled.map(({ start, end, ...gap }) => {
    const newStart = text.slice(0, start).normalize('NFC').length;
    return { ...gap, start: newStart, end: newStart + end - start };
  });
  return { text: normal, unfilled: moved };
}

function writeAll(filled: FilledTemplate, choices: PartChoices): Page {
  const page: Page = { state: startOfMessage, text: '', unfilled: [] };
  for (const item of filled) {
    if (item.kind === 'part') writePart(page, item, stateOf(item, choices[item.index] ?? 'full'));
    else write(page, item);
  }
  page.text += finish(page.state);
  return page;
}

/** Only the text of `renderFilled`. */
export function textOf(filled: FilledTemplate, choices: PartChoices): string {
  return writeAll(filled, choices).text.normalize('NFC');
}

/** `renderTemplate` for a template whose values are filled in already. */
export function renderFilled(filled: FilledTemplate, choices: PartChoices): Rendered {
  const parts = filled
    .filter((item) => item.kind === 'part')
    .toSorted((a, b) => a.index - b.index)
    .map((part) => ({
      index: part.index,
      rank: part.rank,
      state: stateOf(part, choices[part.index] ?? 'full'),
      gaps: part.full.gaps,
      hasShort: part.short !== null,
      text: readAlone(part.full),
    }));
  return { ...inNfc(writeAll(filled, choices)), parts };
}

/**
 * Renders a template.
 * @param choices how single parts shall appear; the others are shown in full, as far as their fields have values
 */
export function renderTemplate(
  template: ParsedTemplate,
  values: FieldValues,
  choices: PartChoices = {},
): Rendered {
  return renderFilled(fillTemplate(template, values), choices);
}
