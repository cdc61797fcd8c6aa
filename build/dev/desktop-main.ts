/** The desktop app in development: all of it as it is built, but for the page, which comes from Vite's server. */
import { join } from 'node:path';
import { app } from 'electron';
import { builtSpelling } from '../../electron/core/spelling/files.ts';
import { startDesktopApp } from '../../electron/desktop-app.ts';
import { asksServer, pageFromServer } from './page-from-server.ts';

const pageServer = process.env.COMMON_GROUND_PAGE_SERVER ?? '';

// Vite tells the page of changes through a socket on this computer, to which Chromium would ask for a permission.
app.commandLine.appendSwitch('disable-features', 'LocalNetworkAccessChecks');

startDesktopApp({
  preload: join(import.meta.dirname, 'preload.cjs'),
  icon: process.env.COMMON_GROUND_ICON ?? '',
  notice: process.env.COMMON_GROUND_NOTICE ?? '',
  // Its package is installed here, dictionary and all.
  spelling: { ...builtSpelling(import.meta.dirname), dictionary: null },
  answerPageRequest: pageFromServer(pageServer),
  isAlsoAllowed: asksServer(pageServer),
});
