import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differing, fingerprintOf, memoryOf } from './remembered.ts';

describe('what differs', () => {
  it('is what was changed, what came and what went', () => {
    const before = { same: 'a', changed: 'b', gone: 'c' };
    expect(differing(before, { same: 'a', changed: 'd', new: 'e' })).toEqual(['changed', 'gone', 'new']);
  });

  it('is told by the content alone', () => {
    expect(fingerprintOf('reeds')).toBe(fingerprintOf(Buffer.from('reeds')));
    expect(fingerprintOf('reeds')).not.toBe(fingerprintOf('reeds '));
  });
});

describe('the memory of a check', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is empty at first, holds what was good last, and is its own', () => {
    const memory = memoryOf('lint', root);
    expect(memory.read()).toEqual({});
    memory.keep({ 'a.ts': '1' });
    memory.keep({ 'b.ts': '2' });
    expect(memory.read()).toEqual({ 'b.ts': '2' });
    expect(memoryOf('boundaries', root).read()).toEqual({});
  });

  it('is empty where it cannot be read, so that everything is looked at', () => {
    const memory = memoryOf('lint', root);
    memory.keep({ 'a.ts': '1' });
    writeFileSync(join(root, 'node_modules/.cache/remembered/lint.json'), '{"a.ts":');
    expect(memory.read()).toEqual({});
  });
});
