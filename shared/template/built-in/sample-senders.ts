/** The invented senders of the sample people's messages. */
import type { Profile } from '../../model/profile.ts';

export const sam: Profile = {
  name: 'Sam Okafor',
  role: 'Transport analyst',
  company: 'Northside Transit',
  location: 'Leeds',
  work: 'I measure how long trains wait at stations',
  introduced: true,
};

export const ines: Profile = {
  name: 'Inês Falcão-Reyes',
  role: 'Materials scientist',
  company: 'Saltmarsh Institute',
  location: 'Aveiro',
  work: 'repairing old buildings with lime and straw',
  introduced: true,
};

export const rowan: Profile = {
  name: 'Rowan Thistlewood',
  role: 'Community gardener',
  company: 'Three Hedges',
  location: 'Upper Wexcombe',
  work: 'We run a tool library and a garden for forty households.',
  introduced: true,
};

export const li: Profile = {
  name: '李小雨',
  role: 'Nurse',
  company: 'Lantern Street Clinic',
  location: 'Marrowby',
  work: 'I teach new nurses on the night shift',
  introduced: true,
};
