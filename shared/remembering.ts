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

/** `ask` about things that never change, with the answer about each remembered for as long as the thing itself is. */
export function rememberingEach<K extends object, T>(ask: (one: K) => T): (one: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (one) => {
    const remembered = known.get(one);
    if (remembered !== undefined) return remembered.answer;
    const answer = ask(one);
    known.set(one, { answer });
    return answer;
  };
}

/** `ask`, with its last answer given again for as long as it is asked with the very same things. */
export function rememberingLast<A extends readonly unknown[], T>(
  ask: (...asked: A) => T,
): (...asked: A) => T {
  let last: { readonly asked: A; readonly answer: T } | null = null;
  return (...asked) => {
    if (last?.asked.every((one, index) => Object.is(one, asked[index])) === true) return last.answer;
    const answer = ask(...asked);
    last = { asked, answer };
    return answer;
  };
}
