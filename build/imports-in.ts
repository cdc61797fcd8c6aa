/**
 * A statement that could import something, up to its end: it begins with one of the words that do. What else begins so is
 * taken along; it only makes a check look again where it need not.
 */
const importing = /\b(?:(?:import|require)\b|export\s+(?:type\s+)?[{*])[^;]*|^\s*\/\/\/.*/gm;

/** All that a source says of what it imports, in its order: two texts with the same import the same in the same way. */
export function importsIn(source: string): string {
  return (source.match(importing) ?? []).join('\n');
}
