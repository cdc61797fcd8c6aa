import { describe, expect, it } from 'vitest';
import { importsIn } from './imports-in.ts';

describe('what a source says of its imports', () => {
  it.each([
    "import { a } from './a.ts';",
    "import a, {\n  type B,\n} from './a.ts';",
    "import './a.ts';",
    "import type { A } from './a.ts';",
    "export { a } from './a.ts';",
    "export * from './a.ts';",
    "export type { A } from './a.ts';",
    "const a = await import('./a.ts');",
    "const a = require('./a.ts');",
    "type A = import('./a.ts').A;",
    '/// <reference path="./a.ts" />',
  ])('holds %s', (statement) => {
    const before = importsIn(`const one = 1;\n${statement}\nconst two = 2;`);
    expect(before).toContain('./a.ts');
    expect(importsIn(`const three = 3;\n${statement}\nfunction four() {}`)).toBe(before);
  });

  it('tells types from values, and one order from another', () => {
    expect(importsIn("import type { a } from './a.ts';")).not.toBe(importsIn("import { a } from './a.ts';"));
    const [a, b] = ["import './a.ts';\n", "import './b.ts';\n"];
    expect(importsIn(`${a}${b}`)).not.toBe(importsIn(`${b}${a}`));
  });

  it('is nothing where nothing is imported', () => {
    expect(importsIn('export function imported(): number {\n  return 1;\n}\n')).toBe('');
  });
});
