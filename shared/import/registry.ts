/** The formats of files that can be imported, in the order in which they are tried. Each is a file of its own. */
import type { TableFormat, TextFormat, ValueFormat } from './format.ts';
import { googleContacts, googleContactsLegacy } from './google-contacts.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinInvitations } from './linkedin-invitations.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinNotes } from './linkedin-notes.ts';
import { outlookContacts } from './outlook-contacts.ts';
import { ownFormats } from './own-data.ts';
import { ownPeople } from './own-people.ts';
import { ownTemplates } from './own-templates.ts';
import { beeftext, espanso, textBlaze } from './snippets.ts';

export const tableFormats: readonly TableFormat[] = [
  ownPeople,
  linkedinConnections,
  linkedinInvitations,
  linkedinMessages,
  linkedinNotes,
  googleContacts,
  googleContactsLegacy,
  outlookContacts,
];

export const valueFormats: readonly ValueFormat[] = [...ownFormats, espanso, beeftext, textBlaze];

export const textFormats: readonly TextFormat[] = [ownTemplates];
