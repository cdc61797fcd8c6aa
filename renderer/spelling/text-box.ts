export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export const isTextBox = (element: EventTarget | null): element is TextBox =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
