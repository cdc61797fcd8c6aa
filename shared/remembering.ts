/** Answers that depend on their question alone, kept for those who ask the same again. */

/**
 * `ask`, with its answers remembered; they are shared, so nobody changes them.
 * @param most how many are remembered before the memory begins anew
 */
export function remembering<T>(ask: (key: string) => T, most: number): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const answer = ask(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
