/** The desktop app as it is built: the page and the preload script lie beside it. */
import { join } from 'node:path';
import { answerFromFolder } from './desktop/serve-page.ts';
import { startDesktopApp } from './desktop-app.ts';

startDesktopApp({
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  answerPageRequest: answerFromFolder(join(import.meta.dirname, '../renderer')),
});
