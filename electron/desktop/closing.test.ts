import { describe, expect, it } from 'vitest';
import { decideAnswer, decideClose } from './closing.ts';

describe('closing the window', () => {
  it('asks the page to save first', () => {
    expect(decideClose('open', true)).toEqual({ next: 'asking', keep: true, ask: true });
  });

  it('asks once, however often the user clicks', () => {
    expect(decideClose('asking', true)).toEqual({ next: 'asking', keep: true, ask: false });
  });

  it('lets the window go once the page has answered', () => {
    expect(decideAnswer('asking')).toEqual({ next: 'free', close: true });
    expect(decideClose('free', true)).toEqual({ next: 'free', keep: false, ask: false });
  });

  it('does not wait for a page that is gone', () => {
    expect(decideClose('open', false).keep).toBe(false);
    expect(decideClose('asking', false).keep).toBe(false);
  });

  it('closes nothing on an answer that nobody asked for', () => {
    expect(decideAnswer('open')).toEqual({ next: 'open', close: false });
    expect(decideAnswer('free')).toEqual({ next: 'free', close: false });
  });
});
