import { describe, expect, it } from 'vitest';
import { isFromOwnPage } from './ipc.ts';

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
