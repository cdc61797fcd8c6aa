/**
 * Joins the pieces of a message so that they read as one careful person's writing: one mark where two would meet, one
 * space, capitals where sentences start, nothing dangling where a part was left out.
 *
 * It is a fold from left to right over a small state with finitely many values for a given message; a step's output
 * depends on the state and the piece alone. That is what lets Fit weigh all combinations of parts exactly.
 */
import {
  type Echo,
  type Gap,
  gapTexts,
  type Piece,
  type TextPiece,
  type ValuePiece,
  type Wording,
} from './pieces.ts';
import {
  capitalised,
  continuesSentence,
  type End,
  endOf,
  leadingMark,
  type Position,
} from './punctuation.ts';

export type JoinState = {
  /** Where the text written so far stops, not counting what is owed. */
  readonly end: End;
  readonly echo: Echo;
  /** White space owed, from before the last left-out part and from after it. */
  readonly before: Gap;
  readonly run: Gap;
  /** Punctuation owed: written before the next words unless they make it wrong. */
  readonly owed: string;
  readonly owedEnd: End;
  readonly isOwedByValue: boolean;
  /** True when an optional part begins or ends, or was left out, since the last words. */
  readonly isAtEdge: boolean;
  readonly isPartLeftOut: boolean;
};

/** What a step adds to the text: `before` joins it to what stands there already. */
export type Written = { readonly before: string; readonly body: string };

export type Step = { readonly state: JoinState; readonly written: Written };

export const startOfMessage: JoinState = {
  end: 'nothing',
  echo: 'none',
  before: 0,
  run: 0,
  owed: '',
  owedEnd: 'nothing',
  isOwedByValue: false,
  isAtEdge: false,
  isPartLeftOut: false,
};

const nothingWritten: Written = { before: '', body: '' };

const closingOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };

function isOpening(owed: string): boolean {
  return Object.hasOwn(closingOf, owed.slice(-1));
}

function larger(a: Gap, b: Gap): Gap {
  return a > b ? a : b;
}

/** White space after white space: new lines add up to an empty line at most. */
function addGaps(a: Gap, b: Gap): Gap {
  if (a === 2 && b === 2) return 3;
  return larger(a, b);
}

function withGap(state: JoinState, gap: Gap): JoinState {
  return gap === 0 ? state : { ...state, run: addGaps(state.run, gap) };
}

/** Whether a mark of the template would repeat the mark that the value before it brought along. */
function isEcho(echo: Echo, mark: string): boolean {
  if (echo === 'loud') return true;
  if (echo === 'ellipsis') return !/[!?]/.test(mark);
  return echo === 'dot' && mark === '.';
}

function positionAfter(end: End, gap: Gap): Position {
  if (end === 'nothing' || end === 'opening' || gap >= 2) return 'start';
  if (end === 'sentence') return gap === 1 ? 'start' : 'unsure';
  return end;
}

/** The state once the owed punctuation has been written or dropped. */
function settle(state: JoinState, isKept: boolean): JoinState {
  if (state.owed === '') return state;
  return isKept ? { ...state, owed: '', end: state.owedEnd, echo: 'none' } : { ...state, owed: '' };
}

function dropText(piece: TextPiece, count: number): TextPiece {
  const rest = piece.body.slice(count);
  const body = rest.trimStart();
  const run = rest.slice(0, rest.length - body.length);
  const lead: Gap = run === '' ? 0 : run.includes('\n\n') ? 3 : run.includes('\n') ? 2 : 1;
  return body === ''
    ? { ...piece, body, lead: addGaps(lead, piece.trail), trail: 0 }
    : { ...piece, body, lead };
}

/** Whether a mark at the start of the template's words is one too many where it would come to stand. */
function isMarkStray(state: JoinState, mark: string, gap: Gap): boolean {
  if (isEcho(state.echo, mark) && state.owed === '') return true;
  if (!state.isPartLeftOut) return false;
  return gap >= 2 || (state.owed === '' && positionAfter(state.end, 1) === 'start');
}

/** The words and the state before them, without marks and brackets that have lost what they belonged to. */
function resolveStart(
  from: JoinState,
  piece: TextPiece,
): { readonly state: JoinState; readonly piece: TextPiece } {
  let state = withGap(from, piece.lead);
  let rest: TextPiece = { ...piece, lead: 0 };
  for (;;) {
    const gap = larger(state.before, state.run);
    const mark = leadingMark(rest.body);
    const isPair =
      state.isPartLeftOut && state.owed !== '' && closingOf[state.owed.slice(-1)] === rest.body.charAt(0);
    const attaches =
      gap === 0 || state.isPartLeftOut || (gap === 1 && (state.isAtEdge || /^[.,]/.test(mark)));
    let taken = 0;
    if (isPair) {
      state = { ...settle(state, false), before: 0, run: 0 };
      taken = 1;
    } else if (mark !== '' && attaches) {
      if (gap < 2 && (state.isOwedByValue || state.isPartLeftOut)) state = settle(state, false);
      if (isMarkStray(state, mark, gap)) {
        taken = mark.length;
        const isRepeated = isEcho(state.echo, mark) && /^[.!?]/.test(mark);
        state = { ...state, echo: 'none', end: isRepeated ? 'sentence' : state.end };
      } else if (gap === 1) {
        state = { ...state, before: 0, run: 0 };
      }
    }
    if (taken === 0) return { state, piece: rest };
    rest = dropText(rest, taken);
    state = withGap(state, rest.lead);
    rest = { ...rest, lead: 0 };
  }
}

/** Splits off punctuation that would dangle if the part after it were left out: a comma, a dash, a bracket. */
function splitOwed(body: string, trail: Gap, isLineStart: boolean): readonly [string, string] {
  const last = body.slice(-1);
  if (trail > 1 || !/[,;:—–([“«-]/u.test(last)) return [body, ''];
  const rest = body.slice(0, -1);
  const main = rest.trimEnd();
  if (/[,;:]/.test(last) || isOpening(last)) return [main, body.slice(main.length)];
  const isDash = last === '—' || main.length < rest.length || rest === '';
  return isDash && !(rest === '' && isLineStart) ? [main, body.slice(main.length)] : [body, ''];
}

function endOfOwed(owed: string, position: Position, before: End): End {
  if (/[,;—–-]$/u.test(owed)) return 'middle';
  return endOf(owed.trimStart(), position, before);
}

function isOwedKept(state: JoinState, gap: Gap, words: string | null): boolean {
  if (state.owed === '.') {
    return words === null || gap >= 2 || !continuesSentence(words, gap === 0);
  }
  if (state.isOwedByValue) return gap < 2 && !/^[—–()-]/u.test(words ?? '');
  return !(state.isPartLeftOut && gap >= 2 && !/[,:]$/.test(state.owed));
}

/** What joins the next words to the text so far, and where they then stand. */
function join(from: JoinState, words: string | null) {
  const owedGap = larger(from.before, from.run);
  const isKept = from.owed !== '' && isOwedKept(from, owedGap, words);
  const state = settle(from, isKept);
  const isInside = from.isAtEdge && ((isKept && isOpening(from.owed)) || /^[)\]”»]/u.test(words ?? ''));
  const gap = state.end === 'nothing' || (owedGap === 1 && isInside) ? 0 : owedGap;
  return {
    position: positionAfter(state.end, owedGap),
    isLineStart: state.end === 'nothing' || owedGap >= 2,
    end: state.end,
    owed: isKept ? from.owed : '',
    gap: gapTexts[gap],
  };
}

function addText(from: JoinState, piece: TextPiece): Step {
  const { state, piece: rest } = resolveStart(from, piece);
  if (rest.body === '') return { state: withGap(state, rest.trail), written: nothingWritten };
  const { position, isLineStart, end, owed, gap } = join(state, rest.body);
  const body = state.isPartLeftOut && position === 'start' ? capitalised(rest.body) : rest.body;
  const [main, newOwed] = splitOwed(body, rest.trail, isLineStart);
  const mainEnd = main === '' ? end : endOf(main, position, end);
  return {
    state: {
      ...startOfMessage,
      end: mainEnd,
      echo: main === '' && owed === '' ? state.echo : /(?:…|\.\.)$/.test(main) ? 'ellipsis' : 'none',
      run: rest.trail,
      owed: main === '' ? gap + newOwed : newOwed,
      owedEnd:
        newOwed === ''
          ? 'nothing'
          : endOfOwed(newOwed, main === '' ? position : positionAfter(mainEnd, 1), mainEnd),
    },
    written: main === '' ? { before: owed, body: '' } : { before: owed + gap, body: main },
  };
}

function addValue(state: JoinState, piece: ValuePiece): Step {
  const { position, owed, gap } = join(state, null);
  return {
    state: {
      ...startOfMessage,
      end: piece.end,
      echo: piece.echo,
      owed: piece.owed,
      owedEnd: piece.owed === '.' ? 'sentence' : 'middle',
      isOwedByValue: piece.owed !== '',
    },
    written: { before: owed + gap, body: piece.body[position] },
  };
}

export function addPiece(state: JoinState, piece: Piece): Step {
  return piece.kind === 'text' ? addText(state, piece) : addValue(state, piece);
}

/** Passes the place where an optional part that is shown begins or ends. */
export function passEdge(state: JoinState): JoinState {
  return state.isAtEdge ? state : { ...state, isAtEdge: true };
}

/** Passes a part that is left out; `wording` is what would have stood there. */
export function passLeftOut(state: JoinState, wording: Wording): JoinState {
  const before = larger(larger(state.before, state.run), wording.gapWithout);
  return { ...state, before, run: 0, isAtEdge: true, isPartLeftOut: true };
}

/** The white space that will be written before the next words. */
export function gapOwed(state: JoinState): Gap {
  return larger(state.before, state.run);
}

/** What is still to be written at the end of the message. */
export function finish(state: JoinState): string {
  if (state.owed === '.') return '.';
  return state.isOwedByValue || state.isPartLeftOut ? '' : state.owed;
}
