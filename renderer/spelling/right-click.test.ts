import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HostEvent } from '../../shared/contract.ts';

let say: (event: HostEvent) => void;
let asked: unknown[];
let click: () => void;
let page: typeof import('./right-click.ts');

beforeEach(async () => {
  vi.resetModules();
  asked = [];
  const api = {
    onHostEvent: (listener: typeof say) => {
      say = listener;
    },
    showContextMenu: async (input: unknown) => void asked.push(input),
  };
  vi.stubGlobal('window', { api });
  page = await import('./right-click.ts');
  const document = new EventTarget();
  page.answerRightClicks(document as Document);
  click = () => void document.dispatchEvent(new Event('contextmenu'));
});
afterEach(() => vi.unstubAllGlobals());

const mark = (carryOut = vi.fn()) => ({ suggestions: ['receive'], canLearn: true, carryOut });

test('the host is told what is offered at marked words, and they what was chosen', () => {
  const carryOut = vi.fn();
  click();
  page.meetMark(mark(carryOut));
  say({ kind: 'right-click' });
  expect(asked).toEqual([{ spelling: { suggestions: ['receive'], canLearn: true } }]);
  say({ kind: 'spelling', answer: { kind: 'learn' } });
  expect(carryOut).toHaveBeenCalledExactlyOnceWith({ kind: 'learn' });
});

test('elsewhere nothing is offered, whatever was clicked before', () => {
  const carryOut = vi.fn();
  click();
  page.meetMark(mark(carryOut));
  click();
  say({ kind: 'right-click' });
  say({ kind: 'spelling', answer: { kind: 'ignore' } });
  expect(asked).toEqual([{ spelling: null }]);
  expect(carryOut).not.toHaveBeenCalled();
});

test('what else the host says is not its business', () => {
  page.meetMark(mark());
  say({ kind: 'flush' });
  expect(asked).toEqual([]);
});
