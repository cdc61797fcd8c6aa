/** Keys that belong to an input method, with which Japanese, Chinese or Korean are typed, and not to the page. */

/** The code that a browser gives to a key which the input method has taken. */
const takenByInputMethod = 229;

/**
 * True for a key with which a word is being composed: its Enter chooses a word and ends nothing on the page. Some
 * browsers report the last such key after the composition has ended; its code still tells.
 */
export function isComposingKey({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === takenByInputMethod;
}
