/**
 * What React was given for a box, by which a test changes it: whether React hears of an event depends on when it was
 * read, and this does not. Null where there is no box, or where nothing hears of it.
 */
export function changeOf(box: Element | null): ((event: object) => void) | null {
  const key = Object.keys(box ?? {}).find((name) => name.startsWith('__reactProps$')) ?? '';
  const props = (box as unknown as Record<string, { onChange?(event: object): void }> | null)?.[key];
  return props?.onChange ?? null;
}
