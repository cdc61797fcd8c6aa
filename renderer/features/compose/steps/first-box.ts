/** Puts the keyboard into the first box of the step that is shown. */
export function focusFirstBox(): void {
  document.querySelector<HTMLElement>('main section :is(input, textarea)')?.focus();
}
