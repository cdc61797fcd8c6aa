/** Undo and redo from a native menu, for whatever has the focus. */

const isMac = navigator.platform.startsWith('Mac');

/**
 * Where the app has no history of its own, an editor with one takes them as the key they stand for, and a plain field
 * leaves them to the browser.
 */
export function undoInFocus(id: 'undo' | 'redo') {
  const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const key = new KeyboardEvent('keydown', {
    key: id === 'undo' ? 'z' : 'Z',
    code: 'KeyZ',
    shiftKey: id === 'redo',
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (focused?.dispatchEvent(key) !== false) document.execCommand(id);
}
