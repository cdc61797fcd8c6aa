/** What comes of everything that can be done in the other rooms: see `test/support/walk/walk.tsx`. */
import { test } from 'vitest';
import { own } from '../../test/support/walk/sample.ts';
import { walksThrough } from '../../test/support/walk/walk-each.ts';

const backup = {
  id: 'b1',
  takenAt: Date.parse('2026-11-28T12:00:00.000Z'),
  reason: 'regular',
  holds: { people: 3, drafts: 2, templates: null },
} as const;

const same = { total: 1, onlyThere: 0, onlyHere: 0, changed: 0, names: [] };

test('templates, Insights, Settings, the import and a folder that is locked', async () => {
  const { tells, through } = await walksThrough({
    listBackups: { backups: [backup] },
    previewBackup: {
      people: { total: 3, onlyThere: 1, onlyHere: 0, changed: 1, names: ['Ana Sol', 'Dov Ash'] },
      drafts: null,
      templates: { ...same, onlyHere: 1, names: ['A sample'] },
      profile: same,
      settings: { ...same, changed: 1 },
      addressBook: same,
    },
    restoreBackup: { undo: 'b2' },
    readOpensAtLogin: { isOn: false },
  });
  const { ImportDialog } = await import('../features/import/ImportDialog.tsx');
  const { Insights } = await import('../features/insights/Insights.tsx');
  const { RestoreDialog } = await import('../features/settings/backups/RestoreDialog.tsx');
  const { TurnOffDialog } = await import('../features/settings/encryption/TurnOffDialog.tsx');
  const { TurnOnDialog } = await import('../features/settings/encryption/TurnOnDialog.tsx');
  const { Settings } = await import('../features/settings/Settings.tsx');
  const { ExportDialog } = await import('../features/templates/exchange/ExportDialog.tsx');
  const { ImportDialog: ImportTemplates } = await import('../features/templates/exchange/ImportDialog.tsx');
  const { RenameDialog } = await import('../features/templates/RenameDialog.tsx');
  const { useTemplates } = await import('../features/templates/store.ts');
  const { Templates } = await import('../features/templates/Templates.tsx');
  const { Unlock } = await import('../features/unlock/Unlock.tsx');
  const { Palette } = await import('../palette/Palette.tsx');
  const { Sidebar } = await import('../Sidebar.tsx');
  const theirs = { content: { ...own, title: 'Theirs' }, hidden: [] };
  await through([
    { name: 'templates', show: () => <Templates templateId={null} /> },
    { name: 'template-own', show: () => <Templates templateId="own" /> },
    {
      name: 'template-edited',
      prepare: () => useTemplates.setState({ editingId: 'own' }),
      show: () => <Templates templateId="own" />,
    },
    { name: 'export-templates', show: () => <ExportDialog onClose={tells('onClose')} /> },
    {
      name: 'import-templates',
      show: () => <ImportTemplates templates={[theirs]} onClose={tells('onClose')} />,
    },
    { name: 'rename-template', show: () => <RenameDialog template={own} onClose={tells('onClose')} /> },
    { name: 'insights', show: () => <Insights /> },
    { name: 'settings', show: () => <Settings topic={null} /> },
    { name: 'turn-on-encryption', show: () => <TurnOnDialog keeper={null} onClose={tells('onClose')} /> },
    { name: 'turn-off-encryption', show: () => <TurnOffDialog onClose={tells('onClose')} /> },
    { name: 'restore', show: () => <RestoreDialog backup={backup} onClose={tells('onClose')} /> },
    { name: 'import', show: () => <ImportDialog /> },
    { name: 'unlock', show: () => <Unlock /> },
    { name: 'palette', show: () => <Palette route={{ section: 'people', id: 'a' }} /> },
    { name: 'sidebar', show: () => <Sidebar section="people" /> },
  ]);
});
