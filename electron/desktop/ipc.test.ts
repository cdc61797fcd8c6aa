import { describe, expect, it, vi } from 'vitest';
import { methodNames } from '../../shared/method-names.ts';
import { answerPage, isFromOwnPage } from './ipc.ts';

describe('isFromOwnPage', () => {
  it('knows the main frame of our page', () => {
    expect(isFromOwnPage({ url: 'app://common-ground/', parent: null })).toBe(true);
    expect(isFromOwnPage({ url: 'app://common-ground/index.html#people', parent: null })).toBe(true);
  });

  it('trusts no frame inside it, and none that is gone', () => {
    expect(isFromOwnPage({ url: 'app://common-ground/', parent: {} })).toBe(false);
    expect(isFromOwnPage(null)).toBe(false);
  });

  it.each([
    'app://common-ground.example/',
    'app://other/',
    'app://user@common-ground/',
    'app://:secret@common-ground/',
    'app://common-ground:80/',
    'https://common-ground/',
    'https://example.com/app://common-ground/',
    'file:///app://common-ground/index.html',
    'about:blank',
    '',
  ])('does not trust %s', (url) => {
    expect(isFromOwnPage({ url, parent: null })).toBe(false);
  });
});

describe('answerPage', () => {
  const ownFrame = { url: 'app://common-ground/', parent: null };

  function listen() {
    const listeners = new Map<string, (...args: readonly unknown[]) => unknown>();
    const dispatch = vi.fn(async () => 'answered');
    const handle = (channel: string, listener: unknown) => {
      if (typeof listener === 'function')
        listeners.set(channel, (...args) => Reflect.apply(listener, null, args));
    };
    answerPage({ handle }, dispatch);
    return { listeners, dispatch };
  }

  it('hands each method’s questions to the dispatcher, and its answers back', async () => {
    const { listeners, dispatch } = listen();
    expect([...listeners.keys()]).toEqual([...methodNames]);
    for (const [method, listener] of listeners) {
      expect(await listener({ senderFrame: ownFrame }, { a: 1 })).toBe('answered');
      expect(dispatch).toHaveBeenLastCalledWith(method, { a: 1 });
    }
  });

  it('lets nobody else ask', () => {
    const { listeners, dispatch } = listen();
    for (const senderFrame of [null, { ...ownFrame, parent: {} }, { ...ownFrame, url: 'app://other/' }]) {
      for (const listener of listeners.values()) {
        expect(() => listener({ senderFrame }, {})).toThrow('Only the app’s own page may ask.');
      }
    }
    expect(dispatch).not.toHaveBeenCalled();
  });
});
