/** The two documents that there is one of. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Storage } from '../storage/storage.ts';

export function profileAndSettingsRoutes({ profile, settings }: Storage) {
  return {
    saveProfile: route(contract.saveProfile, (value) => {
      profile.save(value);
      return {};
    }),
    saveSettings: route(contract.saveSettings, (value) => {
      settings.save(value);
      return {};
    }),
  };
}
