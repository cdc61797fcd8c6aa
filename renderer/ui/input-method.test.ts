import { expect, it } from 'vitest';
import { isComposingKey } from './input-method.ts';

it.each([
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: true, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('tells of %j whether an input method composes with it', (event, isComposing) => {
  expect(isComposingKey(event)).toBe(isComposing);
});
