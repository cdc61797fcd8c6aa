/** The desktop app as it is built: the page and the preload script lie beside it. */
import { join } from 'node:path';
import { app } from 'electron';
import { builtSpelling } from './core/spelling/files.ts';
import { answerFromFolder } from './desktop/serve-page.ts';
import { startDesktopApp } from './desktop-app.ts';

startDesktopApp({
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  // Packed, it lies beside the archive: About reads it as a file.
  icon: app.isPackaged
    ? join(process.resourcesPath, 'icon.png')
    : join(import.meta.dirname, '../../build/icon.png'),
  notice: app.isPackaged
    ? join(process.resourcesPath, 'NOTICE.txt')
    : join(import.meta.dirname, '../../NOTICE'),
  spelling: builtSpelling(import.meta.dirname),
  answerPageRequest: answerFromFolder(join(import.meta.dirname, '../renderer')),
});
