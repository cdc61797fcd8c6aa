/**
 * From format 1 to 2: the drafts, one document until then, are spread over sixteen, so that saving one does not write
 * all; settings and profile keep only what the user changed, so that a default which is put right reaches everybody.
 */
import { isFields } from '../../../../shared/records.ts';
import { dealOut } from '../shards.ts';
import { withoutDefaults } from '../unchanged.ts';
import type { Migration } from './migration.ts';

/** The defaults of format 1, which stood in every settings file. They never change. */
const settingsDefaults = {
  appearance: 'system',
  limits: {
    'linkedin-note': 200,
    'linkedin-note-premium': 300,
    'linkedin-message': 8000,
    inmail: 1900,
    email: 20000,
    'x-message': 10000,
    custom: 500,
  },
  defaultChannel: 'linkedin-note',
  notesPerMonth: 5,
  favouriteTemplates: [],
  rulesOff: [],
};

const profileDefaults = { name: '', role: '', company: '', location: '', work: '', introduced: false };

function idOf(record: unknown): string | null {
  return isFields(record) && typeof record.id === 'string' ? record.id : null;
}

export const toFormat2: Migration = {
  spreads: 'drafts',
  migrate: (name, data) => {
    if (name === 'settings') return new Map([[name, withoutDefaults(data, settingsDefaults)]]);
    if (name === 'profile') return new Map([[name, withoutDefaults(data, profileDefaults)]]);
    if (name !== 'drafts' || !Array.isArray(data)) return new Map([[name, data]]);
    // The emptied document stays, so that an older version sees a newer one's file and leaves it alone.
    return new Map<string, unknown>([...dealOut<unknown>(name, data, idOf), [name, []]]);
  },
};
