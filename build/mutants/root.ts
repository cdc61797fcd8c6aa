/** The folder of the project, or of the copy of it that faults are planted in. */
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
