import { addressFormat } from './address-table.ts';

/** Contacts from Outlook, whose "Title" is what stands before the name. */
export const outlookContacts = addressFormat(
  'Outlook contacts',
  {
    name: [],
    firstName: ['firstname'],
    middleName: ['middlename'],
    lastName: ['lastname'],
    role: ['jobtitle'],
    company: ['company'],
    location: ['businesscity', 'homecity'],
    email: ['emailaddress', 'email2address', 'email3address'],
    profileLink: ['personalwebpage', 'webpage'],
    notes: ['notes'],
    tags: ['categories'],
  },
  ['firstName', 'lastName', 'email', 'role'],
);
