/** The two documents that there is one of. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Storage } from '../storage/storage.ts';
import type { Host } from './host.ts';

export function profileAndSettingsRoutes(
  { profile, settings }: Storage,
  { applySettings }: Pick<Host, 'applySettings'>,
) {
  return {
    saveProfile: route(contract.saveProfile, (value) => {
      profile.save(value);
      return {};
    }),
    saveSettings: route(contract.saveSettings, (value) => {
      settings.save(value);
      applySettings(value);
      return {};
    }),
  };
}
