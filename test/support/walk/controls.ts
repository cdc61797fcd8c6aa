/** Everything on a page that can be operated, and what a person does with it. */
import { nameOf } from './document-outline.ts';
import { closeOnTop, isHidden } from './platform.ts';

/** Something a person does with a control. */
export type Deed = {
  readonly control: string;
  readonly what: string;
  /** One after the other, each on what came of the one before. */
  readonly acts: readonly ((control: HTMLElement) => void)[];
};

const tags = new Set(['BUTTON', 'A', 'SUMMARY', 'INPUT', 'SELECT', 'TEXTAREA']);

function isOperable(element: Element): boolean {
  if ('disabled' in element && element.disabled === true) return false;
  return (
    tags.has(element.tagName) || element.getAttribute('role') === 'option' || element.hasAttribute('tabindex')
  );
}

/** The dialog that is on top; the page where there is none. */
function onTop(document: Document): Element {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
}

function kindOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  return element.getAttribute('role') ?? (tag === 'input' ? (element.getAttribute('type') ?? 'text') : tag);
}

function labelOf(element: Element): string | null {
  return (
    element.getAttribute('aria-label') ?? (element.hasAttribute('aria-labelledby') ? nameOf(element) : null)
  );
}

/** Where a control is: the innermost part of the page around it that has a name. */
function placeOf(element: Element): string {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const label = labelOf(around);
    if (label !== null) return ` in “${label}”`;
  }
  return '';
}

/** A link is known by where it leads; what can only take the keyboard, by what it is. */
function calledBy(element: Element): string {
  if (element.tagName === 'A') return element.getAttribute('href') ?? '';
  return tags.has(element.tagName) || element.getAttribute('role') === 'option'
    ? nameOf(element)
    : (labelOf(element) ?? '');
}

/** What can be operated now, each by how a person would speak of it: the first of those that would be called the same. */
export function controlsOf(document: Document): ReadonlyMap<string, HTMLElement> {
  const controls = new Map<string, HTMLElement>();
  const walk = (element: Element) => {
    if (isHidden(element)) return;
    if (isOperable(element)) {
      const called = `${kindOf(element)} “${calledBy(element)}”${placeOf(element)}`;
      if (!controls.has(called)) controls.set(called, element as HTMLElement);
    }
    for (const child of element.children) if (element.tagName !== 'SELECT') walk(child);
  };
  walk(onTop(document));
  return controls;
}

type Handlers = Readonly<Record<string, unknown>>;

/** What React was given for an element, which it keeps with it. */
function handlersOf(element: Element): Handlers {
  const name = Object.keys(element).find((property) => property.startsWith('__reactProps$'));
  return name === undefined ? {} : ((element as unknown as Record<string, Handlers>)[name] ?? {});
}

const otherInputs = ['checkbox', 'radio', 'file', 'range'];

function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !otherInputs.includes(element.type))
  );
}

/** Whether React tells the element or something around it of an event. */
function hears(element: Element, handler: string): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (handlersOf(one)[handler] !== undefined) return true;
  return false;
}

type Fiber = { readonly type: unknown; readonly return: Fiber | null };

/** The components that made an element, from the inside out. */
function makersOf(element: Element): readonly string[] {
  const name = Object.keys(element).find((property) => property.startsWith('__reactFiber$'));
  const makers: string[] = [];
  let fiber = name === undefined ? null : ((element as unknown as Record<string, Fiber>)[name] ?? null);
  for (; fiber !== null; fiber = fiber.return)
    if (typeof fiber.type === 'function') makers.push(fiber.type.name);
  return makers;
}

/** What controls have in common, though they are called differently, that the same code makes and answers: rows of a list, say. */
export function likenessOf(control: string, element: Element): string {
  const { onClick, onChange, onKeyDown, onBlur } = handlersOf(element);
  const answers = [onClick, onChange, onKeyDown, onBlur].filter((handler) => handler !== undefined);
  // What a menu offers is told apart by nothing but its name.
  if (answers.length === 0 || element.getAttribute('role') === 'menuitem') return control;
  return [kindOf(element), ...makersOf(element), ...answers].join(' ');
}

function tell(target: EventTarget, event: Event, more: object = {}): boolean {
  return target.dispatchEvent(Object.assign(event, more));
}

function make(kind: string, init: object = {}): Event {
  return new window.Event(kind, { bubbles: true, cancelable: true, ...init });
}

/** A click as the mouse does it. */
function press(element: HTMLElement): void {
  tell(element, make('pointerdown'), { button: 0 });
  if (tell(element, make('mousedown'), { button: 0 })) element.focus();
  element.click();
}

/** Gives a field its value past what React remembers of it. */
function put(element: HTMLElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value') ?? {};
  set?.call(element, value);
}

function write(text: string) {
  return (element: HTMLElement): void => {
    element.focus();
    put(element, text);
    tell(element, make('input'));
  };
}

function choose(value: string) {
  return (element: HTMLElement): void => {
    element.focus();
    put(element, value);
    tell(element, make('change'));
  };
}

function give(element: HTMLElement): void {
  const files = [new File(['Name\nBea Roy\n'], 'people.csv', { type: 'text/csv' })];
  Object.defineProperty(element, 'files', { value: files, configurable: true });
  tell(element, make('change'));
}

const keys = [
  ['Escape', 'Enter', 'Ctrl+Enter', 'Space', 'Tab', '/', 'Ctrl+a'],
  ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowDown', 'Home', 'End', 'PageDown', 'PageUp'],
  ['Backspace', 'Delete'],
].flat();

/** What Enter does in a box of a form. */
function submit(form: HTMLFormElement | null): void {
  const button = form?.querySelector<HTMLButtonElement>('button[type=submit], button:not([type])');
  if (button !== null && button !== undefined) button.click();
  else form?.requestSubmit();
}

function leave(element: HTMLElement): void {
  element.blur();
}

function paste(element: HTMLElement): void {
  const clipboardData = { getData: () => 'Bea Roy, Cai Moss' };
  tell(element, make('paste'), { clipboardData });
}

/** Presses a key; where the page leaves it alone, the platform does what it does with it. */
function strike(name: string) {
  return (element: HTMLElement): void => {
    const [last = '', ...held] = name.split('+').reverse();
    const event = new window.KeyboardEvent('keydown', {
      key: last === 'Space' ? ' ' : last,
      ctrlKey: held.includes('Ctrl'),
      shiftKey: held.includes('Shift'),
      bubbles: true,
      cancelable: true,
    });
    element.focus();
    if (!element.dispatchEvent(event)) return;
    if (last === 'Escape') closeOnTop(element.ownerDocument);
    if (last === 'Enter' && held.length === 0 && element instanceof HTMLInputElement) submit(element.form);
  };
}

/** What hears of the keys that are pressed on an element, as it is written. */
function listenerTo(element: Element): string {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const { onKeyDown } = handlersOf(one);
    if (onKeyDown !== undefined) return `${element === one ? kindOf(element) : ''}${onKeyDown}`;
    if (one.tagName === 'DIALOG') return `dialog ${labelOf(one)}`;
  }
  return '';
}

/** The keys on a control, unless what hears of them is among `heard`, to which it is added. */
export function keyDeedsOf(control: string, element: HTMLElement, heard: Set<string>): readonly Deed[] {
  const listener = listenerTo(element);
  if (heard.has(listener)) return [];
  heard.add(listener);
  return keys.map((name) => ({ control, what: `key ${name} on`, acts: [strike(name)] }));
}

const typed: Readonly<Record<string, string>> = { number: '7', date: '2026-12-24' };

/** What a person does with a control. */
export function deedsOf(control: string, element: HTMLElement): readonly Deed[] {
  const deed = (what: string, ...acts: Deed['acts']): Deed => ({ control, what, acts });
  if (isTextBox(element)) {
    const text = typed[element.type] ?? 'Bea';
    const isLong = element instanceof HTMLTextAreaElement;
    return [
      deed(`write “${text}” in`, write(text)),
      ...(isLong ? [] : [deed(`write “${text}” and press Enter in`, write(text), strike('Enter'))]),
      ...(hears(element, 'onKeyDown')
        ? [deed(`write “${text}” and press Escape in`, write(text), strike('Escape'))]
        : []),
      ...(hears(element, 'onBlur') ? [deed(`write “${text}” in and leave`, write(text), leave)] : []),
      ...(hears(element, 'onPaste') ? [deed('paste two names into', paste)] : []),
    ];
  }
  if (element instanceof HTMLInputElement && element.type === 'file') return [deed('give a file to', give)];
  if (element instanceof HTMLInputElement && element.type === 'range') return [deed('move', write('2'))];
  if (element instanceof HTMLSelectElement) {
    const options = [...element.querySelectorAll('option')];
    const other = options.findLast((option) => !option.selected && !option.disabled);
    return other === undefined ? [] : [deed(`choose “${other.textContent}” in`, choose(other.value))];
  }
  const isPressed = tags.has(element.tagName) || element.getAttribute('role') === 'option';
  return isPressed ? [deed('press', press)] : [];
}
