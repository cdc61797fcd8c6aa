/** The user's own templates. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import { Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';

export function templateRoutes({ templates }: Storage) {
  return {
    saveTemplate: route(contract.saveTemplate, (template) => {
      templates.save([template]);
      return {};
    }),
    saveTemplates: route(contract.saveTemplates, (batch) => {
      templates.save(batch.templates);
      return {};
    }),
    removeTemplates: route(contract.removeTemplates, ({ ids }) => {
      templates.remove(ids);
      return {};
    }),
    removeTemplate: route(contract.removeTemplate, ({ id }) => {
      if (templates.remove([id]) === 0)
        throw new Refusal('not-found', 'This template is not there any more.');
      return {};
    }),
  };
}
