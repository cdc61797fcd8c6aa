/** What the stand-in for Electron insists on: known members, and a time for each of them. */

export const itself = 'The stand-in (not Electron)';

/** `members`, but asking for one that is not there is an error instead of `undefined`. */
export function only<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      // Whoever waits for a value looks first whether it is a promise.
      if (typeof key === 'symbol' || key === 'then' || key in target)
        return Reflect.get(target, key, receiver);
      throw new Error(`${itself} has no ${name}.${key}.`);
    },
  });
}

let isReady = false;

/** @throws unless it is as early, or as late, as Electron wants `what` to be used */
export function expectReady(wanted: boolean, what: string): void {
  if (isReady === wanted) return;
  throw new Error(`${itself} allows ${what} only ${wanted ? 'once' : 'before'} the app is ready.`);
}

/** From now on the app is ready. */
export function becomeReady(): void {
  isReady = true;
}
