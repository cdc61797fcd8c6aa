/** Short messages at the foot of the window, some with one action, most often undo. */
import { create } from 'zustand';

export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** The id of what it is about, with which it ends; null for what stays true whatever happens next. */
  readonly about: string | null;
};

export const useToast = create<{ readonly toast: Toast | null }>(() => ({ toast: null }));

let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const shownMs = 10_000;

/** Shows a message in place of the one before it. It goes by itself after ten seconds. */
export function showToast(text: string, action: Toast['action'] = null, about: Toast['about'] = null): void {
  count += 1;
  useToast.setState({ toast: { id: count, text, action, about } });
  clearTimeout(timer);
  timer = setTimeout(hideToast, shownMs);
}

export function hideToast(): void {
  useToast.setState({ toast: null });
}

/** Does what the message offers. It goes first: once is enough, and what the action has to say stays. */
export function takeToastAction(): void {
  const { toast } = useToast.getState();
  hideToast();
  toast?.action?.run();
}

/** Takes away a message whose action is about something that has changed again: it would undo the wrong thing. */
export function withdrawToast(about: string): void {
  if (useToast.getState().toast?.about === about) hideToast();
}
