/** `npm run bench`: how fast the app starts, answers a key, reads a message and saves, and how much it loads. */

import { measureCoach } from './coach.ts';
import { printFigures } from './figures.ts';
import { measureFirstLoad } from './first-load.ts';
import { measureImport } from './import.ts';
import { measurePage } from './page.ts';
import { measurePeople } from './people.ts';
import { measureSaving } from './saving.ts';
import { measureTemplates } from './templates.ts';

printFigures([
  ...measureFirstLoad(),
  ...(await measurePage()),
  ...(await measurePeople()),
  ...(await measureImport()),
  ...(await measureSaving()),
  ...(await measureCoach()),
  ...measureTemplates(),
]);
