/** The invented senders of the sample people's messages. */
export const sam = {
  my_name: 'Sam Okafor',
  my_first_name: 'Sam',
  my_role: 'Transport analyst',
  my_company: 'Northside Transit',
  my_location: 'Leeds',
  my_work: 'I measure how long trains wait at stations',
} as const;

export const ines = {
  my_name: 'Inês Falcão-Reyes',
  my_first_name: 'Inês',
  my_role: 'Materials scientist',
  my_company: 'Saltmarsh Institute',
  my_location: 'Aveiro',
  my_work: 'repairing old buildings with lime and straw',
} as const;

export const rowan = {
  my_name: 'Rowan Thistlewood',
  my_first_name: 'Rowan',
  my_role: 'Community gardener',
  my_company: 'Three Hedges',
  my_location: 'Upper Wexcombe',
  my_work: 'We run a tool library and a garden for forty households.',
} as const;

export const li = {
  my_name: '李小雨',
  my_first_name: '小雨',
  my_role: 'Nurse',
  my_company: 'Lantern Street Clinic',
  my_location: 'Marrowby',
  my_work: 'I teach new nurses on the night shift',
} as const;
