/**
 * The app's commands: one list for the native menu and for the keyboard in the page, so that the two cannot differ.
 * `keys` is written as `Mod+Shift+Z`; `Mod` is Command on a Mac and Control elsewhere.
 */
export const commands = {
  'new-draft': { label: 'New draft', keys: 'Mod+N' },
  'copy-message': { label: 'Copy message', keys: 'Mod+Shift+C' },
  'next-step': { label: 'Next step', keys: 'Mod+Enter' },
  'previous-step': { label: 'Previous step', keys: 'Mod+Shift+Enter' },
  'next-finding': { label: 'Next finding', keys: 'F8' },
  'previous-finding': { label: 'Previous finding', keys: 'Shift+F8' },
  undo: { label: 'Undo', keys: 'Mod+Z' },
  redo: { label: 'Redo', keys: 'Mod+Shift+Z' },
  'show-compose': { label: 'Compose', keys: 'Mod+1' },
  'show-people': { label: 'People', keys: 'Mod+2' },
  'show-templates': { label: 'Templates', keys: 'Mod+3' },
  'show-settings': { label: 'Settings', keys: 'Mod+,' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly keys: string }>>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as readonly CommandId[];
