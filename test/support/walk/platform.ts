/** A document for the page, with what a browser does of itself and the document of the tests does not. */
import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** What the page and React know by name. */
const names = [
  'document',
  'navigator',
  'localStorage',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'HTMLIFrameElement',
  'HTMLSelectElement',
  'Event',
  'Range',
  'MouseEvent',
  'KeyboardEvent',
  'InputEvent',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'CSS',
  'getComputedStyle',
  'getSelection',
  'matchMedia',
  'FileReader',
] as const;

/** Whether a popover is shown; a document without layout has no other sign of it. */
const open = 'data-shown';

function popoversOf({ HTMLElement, Event }: Window): void {
  const toggle = (element: Element, isOpen: boolean) => {
    if (element.hasAttribute(open) === isOpen) return;
    element.toggleAttribute(open, isOpen);
    const event = new Event('toggle');
    Object.assign(event, { newState: isOpen ? 'open' : 'closed', oldState: isOpen ? 'closed' : 'open' });
    element.dispatchEvent(event as unknown as globalThis.Event);
  };
  Object.assign(HTMLElement.prototype, {
    showPopover(this: Element) {
      toggle(this, true);
    },
    hidePopover(this: Element) {
      toggle(this, false);
    },
    scrollIntoView() {},
  });
}

/** Shows what a button with a popover opens, and closes the popovers that a click leaves. */
function answerClicks(document: Document): void {
  document.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    // Where a link leads is in its address already.
    if (target.closest('a') !== null) event.preventDefault();
    const id = target.closest('[popovertarget]')?.getAttribute('popovertarget') ?? null;
    for (const shown of document.querySelectorAll<HTMLElement>(`[popover=auto][${open}]`))
      if (shown.id !== id && !shown.contains(target)) shown.hidePopover();
    const popover = id === null ? null : document.getElementById(id);
    if (popover === null) return;
    if (popover.hasAttribute(open)) popover.hidePopover();
    else popover.showPopover();
  });
}

/** What Escape does where nobody has taken the key: it closes what is on top. */
export function closeOnTop(document: Document): void {
  const popover = [...document.querySelectorAll<HTMLElement>(`[popover=auto][${open}]`)].at(-1);
  const dialog = [...document.querySelectorAll('dialog')].filter((one) => one.open).at(-1);
  if (popover !== undefined) popover.hidePopover();
  else if (dialog?.dispatchEvent(new window.Event('cancel', { cancelable: true })) === true) dialog.close();
}

/** Whether an element hides itself and what is in it. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.hasAttribute('popover')) return !element.hasAttribute(open);
  if (element.tagName === 'DIALOG') return !element.hasAttribute('open');
  const { parentElement } = element;
  return (
    parentElement?.tagName === 'DETAILS' &&
    !parentElement.hasAttribute('open') &&
    element.tagName !== 'SUMMARY'
  );
}

/** Whether somebody can see an element, and reach it. */
export function isShown(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (isHidden(one)) return false;
  return true;
}

/** A document in the place of the globals of that name; they go with the test. */
export function openDocument() {
  const page = new Window({ url: 'http://localhost/', width: 1320, height: 900 });
  popoversOf(page);
  for (const name of names) vi.stubGlobal(name, page[name]);
  const document = page.document as unknown as Document;
  Object.assign(document, { execCommand: () => true });
  Object.assign(page, { print: () => undefined });
  // Another tab has everything and does not give way.
  const locks = {
    request: async (_name: string, _options: object, act: (lock: null) => unknown) => act(null),
  };
  Object.defineProperty(page.navigator, 'locks', { value: locks });
  const idle = (act: () => void) => setTimeout(act, 1);
  vi.stubGlobal('requestIdleCallback', idle);
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('requestAnimationFrame', idle);
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  const { showModal } = page.HTMLDialogElement.prototype;
  page.HTMLDialogElement.prototype.showModal = function (this: typeof page.HTMLDialogElement.prototype) {
    showModal.call(this);
    const first =
      this.querySelector('[autofocus]') ?? this.querySelector('button, input, select, textarea, a');
    (first as unknown as HTMLElement | null)?.focus();
  };
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  answerClicks(document);
  return { window: page as unknown as globalThis.Window & typeof globalThis, document };
}
