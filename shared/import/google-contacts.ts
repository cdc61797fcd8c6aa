import { addressFormat } from './address-table.ts';

/** Google Contacts since 2024. */
export const googleContacts = addressFormat(
  'Google contacts',
  {
    name: ['fileas'],
    firstName: ['firstname'],
    middleName: ['middlename'],
    lastName: ['lastname'],
    role: ['organizationtitle'],
    company: ['organizationname'],
    location: ['address1city'],
    email: ['email1value', 'email2value'],
    profileLink: ['website1value'],
    notes: ['notes'],
    tags: ['labels'],
  },
  ['firstName', 'lastName', 'company', 'email'],
);

/** Google Contacts before that. */
export const googleContactsLegacy = addressFormat(
  'Google contacts of the older kind',
  {
    name: ['name'],
    firstName: ['givenname'],
    middleName: ['additionalname'],
    lastName: ['familyname'],
    role: ['organization1title'],
    company: ['organization1name'],
    location: ['address1city'],
    email: ['email1value', 'email2value'],
    profileLink: ['website1value'],
    notes: ['notes'],
    tags: ['groupmembership'],
  },
  ['name', 'firstName', 'lastName'],
);
