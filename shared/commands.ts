/**
 * The app's commands: one list for the native menu and for the keyboard in the page, so that the two cannot differ.
 * What each does is said in the page (`use-commands.ts`); a command without an action there does not compile.
 */
import { idsOf } from './records.ts';
import { type SectionId, sectionIds, sections } from './sections.ts';

/** The menus that hold commands. `app` is the app's own on a Mac, and the end of File elsewhere. */
export type MenuId = 'app' | 'file' | 'edit' | 'message' | 'view' | 'help';

export type Command = {
  readonly label: string;
  /** Written as `Mod+Shift+Z`; `Mod` is Command on a Mac and Control elsewhere. */
  readonly keys: string;
  readonly menu: MenuId;
  /** It begins a new group of its menu, with a line above it. */
  readonly startsGroup?: boolean;
  /** It asks for more before anything happens, which a menu says with three dots. */
  readonly asksMore?: boolean;
};

const actions = {
  'new-draft': { label: 'New draft', keys: 'Mod+N', menu: 'file' },
  'quick-note': { label: 'Quick note', keys: 'Mod+J', menu: 'file' },
  import: { label: 'Import', keys: 'Mod+O', menu: 'file', startsGroup: true, asksMore: true },
  export: { label: 'Export', keys: 'Mod+Shift+E', menu: 'file', asksMore: true },
  'copy-message': { label: 'Copy message', keys: 'Mod+Shift+C', menu: 'message' },
  'check-text': { label: 'Check a text I have', keys: 'Mod+Shift+K', menu: 'message' },
  'copy-brief': { label: 'Copy brief', keys: 'Mod+Shift+B', menu: 'message' },
  'next-step': { label: 'Next step', keys: 'Mod+Enter', menu: 'message', startsGroup: true },
  'previous-step': { label: 'Previous step', keys: 'Mod+Shift+Enter', menu: 'message' },
  'next-finding': { label: 'Next finding', keys: 'F8', menu: 'message', startsGroup: true },
  'previous-finding': { label: 'Previous finding', keys: 'Shift+F8', menu: 'message' },
  'next-spelling': { label: 'Next spelling mark', keys: 'F7', menu: 'message', startsGroup: true },
  'previous-spelling': { label: 'Previous spelling mark', keys: 'Shift+F7', menu: 'message' },
  'open-palette': { label: 'Go to or run', keys: 'Mod+K', menu: 'view' },
  undo: { label: 'Undo', keys: 'Mod+Z', menu: 'edit' },
  redo: { label: 'Redo', keys: 'Mod+Shift+Z', menu: 'edit' },
  'show-shortcuts': { label: 'Keyboard shortcuts', keys: 'F1', menu: 'help' },
} as const satisfies Readonly<Record<string, Command>>;

export type ActionId = keyof typeof actions;

/** Every section has a command that shows it. */
export type CommandId = ActionId | `show-${SectionId}`;

function showing(id: SectionId): readonly [CommandId, Command] {
  const { label, keys, isAboutApp } = sections[id];
  return [`show-${id}`, { label, keys, menu: isAboutApp ? 'app' : 'view' }];
}

export const commands = {
  ...actions,
  ...Object.fromEntries(sectionIds.map(showing)),
} as Readonly<Record<CommandId, Command>>;

export const commandIds = idsOf(commands);
