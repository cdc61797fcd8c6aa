import { channels } from './channels.ts';
import type { Settings } from './model/settings.ts';
import { mapRecord } from './records.ts';

/** The settings before anybody changed them. They lie outside the model, so that no schema is loaded for them. */
export const defaultSettings: Settings = {
  appearance: 'system',
  limits: mapRecord(channels, ({ defaultLimit }) => defaultLimit),
  defaultChannel: 'linkedin-note',
  // linkedin.com/help/linkedin/answer/a550555; figures from 3 to 10 are in circulation, so it is a setting.
  notesPerMonth: 5,
  favouriteTemplates: [],
  rulesOff: [],
  spelling: true,
  dialect: 'any',
  learnedWords: [],
  hidesReadyDrafts: false,
  quickKeys: '',
  staysInTray: false,
};
