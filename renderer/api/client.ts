import type { Api } from '../../shared/contract.ts';
import { keptHere, takeLink } from './entering.ts';
import { createHttpApi } from './http-api.ts';

declare global {
  interface Window {
    /** Provided by the desktop host's preload script. */
    readonly api?: Api;
  }
}

/** The host, whichever it is: the desktop app's own, or the one that serves this page over HTTP. */
export const api: Api =
  window.api ?? createHttpApi({ link: takeLink(), kept: keptHere(), fetch: window.fetch.bind(window) });
