/** Puts the keyboard into the first box of the step that is shown. */
export function focusFirstBox(): void {
  document.querySelector<HTMLElement>('main section :is(input, textarea)')?.focus();
}

/** Puts the keyboard into the box of this label, where the step that is shown has it. */
export function focusBox(label: string): void {
  if (typeof document === 'undefined') return;
  const labels = [...document.querySelectorAll<HTMLLabelElement>('main section label')];
  labels.find(({ textContent }) => textContent === label)?.control?.focus();
}
