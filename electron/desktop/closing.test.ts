import { describe, expect, it } from 'vitest';
import { type Closing, decideClose, decideOutcome, isLeavingAnyway, unsavedQuestion } from './closing.ts';

const failed = { kind: 'failed', reason: 'The disk is full.' } as const;
const saved = { kind: 'saved' } as const;
const noAnswer = { kind: 'no-answer' } as const;

describe('closing the window', () => {
  it('asks the page to save first', () => {
    expect(decideClose('open', true)).toEqual({ next: 'asking', keep: true, ask: true });
  });

  it.each(['asking', 'deciding'] as const)('asks once, however often the user clicks (%s)', (closing) => {
    expect(decideClose(closing, true)).toEqual({ next: closing, keep: true, ask: false });
  });

  it('lets the window go once the page has saved', () => {
    expect(decideOutcome('asking', saved)).toEqual({ next: 'free', close: true, reason: null });
    expect(decideClose('free', true)).toEqual({ next: 'free', keep: false, ask: false });
  });

  it('keeps the window and asks the user, with the reason, when the page could not save', () => {
    expect(decideOutcome('asking', failed)).toEqual({
      next: 'deciding',
      close: false,
      reason: 'The disk is full.',
    });
  });

  it('keeps the window and asks the user when the page does not answer', () => {
    const { next, close, reason } = decideOutcome('asking', noAnswer);
    expect({ next, close }).toEqual({ next: 'deciding', close: false });
    expect(reason).toContain('does not answer');
  });

  it('lets the window go when the page has saved after all, while the user is being asked', () => {
    expect(decideOutcome('deciding', saved)).toEqual({ next: 'free', close: true, reason: null });
  });

  it('asks the user once only', () => {
    for (const outcome of [failed, noAnswer]) {
      expect(decideOutcome('deciding', outcome)).toEqual({ next: 'deciding', close: false, reason: null });
    }
  });

  it('does not wait for a page that is gone', () => {
    for (const closing of ['open', 'asking', 'deciding'] satisfies Closing[]) {
      expect(decideClose(closing, false).keep).toBe(false);
    }
  });

  it('does nothing on an answer that nobody asked for', () => {
    for (const closing of ['open', 'free'] satisfies Closing[]) {
      for (const outcome of [saved, failed, noAnswer]) {
        expect(decideOutcome(closing, outcome)).toEqual({ next: closing, close: false, reason: null });
      }
    }
  });

  it('asks in plain words, and loses nothing by Enter or Escape', () => {
    const question = unsavedQuestion('The disk is full.', 'app');
    expect(question.message).toBe('Your last changes could not be saved.');
    expect(question.detail).toContain('The disk is full.');
    expect(question.buttons.map((_, place) => isLeavingAnyway(place))).toEqual([false, true]);
    expect(question.buttons).toEqual(['Go back', 'Quit anyway']);
    expect(question.detail).toContain('If you quit now');
    expect(isLeavingAnyway(question.defaultId)).toBe(false);
    expect(isLeavingAnyway(question.cancelId)).toBe(false);
  });

  it('speaks of the note alone where nobody is quitting', () => {
    const { detail, buttons } = unsavedQuestion('The disk is full.', 'note');
    expect(detail).toContain('If you close the note now');
    expect(buttons).toEqual(['Go back', 'Close anyway']);
  });
});
