/** The first question of a page: everything but the people, and what the user must be told. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Storage } from '../storage/storage.ts';
import type { Host } from './host.ts';

export function workspaceRoutes(
  storage: Storage,
  version: string,
  { showReminder, desktop }: Pick<Host, 'showReminder' | 'desktop'>,
) {
  return {
    openWorkspace: route(contract.openWorkspace, async () => {
      await storage.loadAnew();
      return {
        profile: storage.profile.read(),
        settings: storage.settings.read(),
        templates: storage.templates.all(),
        drafts: storage.drafts.all(),
        notices: storage.notices(),
        dataFolder: storage.dataFolder.path,
        readOnly: storage.dataFolder.problem !== null,
        version,
        capabilities: { notifications: showReminder !== null, desktop: desktop !== null },
      };
    }),
  };
}
