/** The formats of files that can be imported, in the order in which they are tried. Each is a file of its own. */
import type { TableFormat, ValueFormat } from './format.ts';
import { googleContacts, googleContactsLegacy } from './google-contacts.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinInvitations } from './linkedin-invitations.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinNotes } from './linkedin-notes.ts';
import { outlookContacts } from './outlook-contacts.ts';
import { ownPeople } from './own-people.ts';
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

export const valueFormats: readonly ValueFormat[] = [espanso, beeftext, textBlaze];
