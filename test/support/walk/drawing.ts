/** Whether React has something left to draw. Has to be read before React is, which takes its turns as it finds them. */

const takeTurn = globalThis.setImmediate;
let turns = 0;

/** React takes a turn for each piece of what is to be drawn. */
Object.assign(globalThis, {
  setImmediate: (act: () => void) => {
    turns += 1;
    return takeTurn(() => {
      turns -= 1;
      act();
    });
  },
});

export const isDrawing = (): boolean => turns > 0;

export const nextTurn = (): Promise<void> => new Promise((resolve) => takeTurn(resolve));
