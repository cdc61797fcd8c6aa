/**
 * The menu entries that Electron itself carries out, named as the app names its own: British, with one capital. Left
 * unnamed, they would say “Minimize” and “Select All” beside “Copy message”.
 */
import type { MenuItemConstructorOptions } from 'electron';

const labels = {
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste as plain text',
  selectAll: 'Select all',
  resetZoom: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  togglefullscreen: 'Full screen',
  minimize: 'Minimise',
  zoom: 'Zoom',
  front: 'Bring all to front',
  close: 'Close window',
  services: 'Services',
  hide: 'Hide Common Ground',
  hideOthers: 'Hide others',
  unhide: 'Show all',
  about: 'About Common Ground',
  quit: 'Quit Common Ground',
  reload: 'Reload',
  toggleDevTools: 'Developer tools',
} as const;

export type NamedRole = keyof typeof labels;

/** The entry of a role. */
export function roleItem(role: NamedRole): MenuItemConstructorOptions {
  return { role, label: labels[role] };
}
