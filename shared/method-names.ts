/**
 * The names of everything the page may ask, without the schemas: the sandboxed preload script needs the names only.
 * `contract.ts` holds a schema for each and does not compile when one is missing.
 */
export const methodNames = [
  'openWorkspace',
  'listPeople',
  'saveProfile',
  'saveSettings',
  'saveTemplate',
  'removeTemplate',
  'saveTemplates',
  'removeTemplates',
  'saveDraft',
  'removeDraft',
  'savePerson',
  'removePerson',
  'changePeople',
  'listConnections',
  'gatherChange',
  'makeChange',
  'readExported',
  'forgetPerson',
  'deleteEverything',
  'listBackups',
  'previewBackup',
  'takeBackup',
  'restoreBackup',
  'recordSent',
  'readEncryption',
  'unlock',
  'prepareEncryption',
  'turnOnEncryption',
  'turnOffEncryption',
  'checkSpelling',
  'copyText',
  'readClipboard',
  'showReminder',
  'showDueCount',
  'openLink',
  'showDataFolder',
  'finishClosing',
  'openQuick',
  'finishQuick',
  'tryQuickKeys',
  'readOpensAtLogin',
  'setOpensAtLogin',
  'showContextMenu',
] as const;

export type MethodName = (typeof methodNames)[number];

/** The desktop host's channel for everything it tells the page unasked; a method's channel is its own name. */
export const hostEventChannel = 'hostEvent';
