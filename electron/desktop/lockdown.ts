/**
 * What the window's content may not do: be granted a permission, leave the page, open a window, embed a webview, ask
 * anybody but the app. Everything is denied; a link the user follows goes through the contract's `openLink` instead.
 */
import type { Session } from 'electron';
import { isOwnPage, isOwnRequest } from './page-address.ts';

type Preventable = { readonly preventDefault: () => void };
type Attempt = Preventable & { readonly url: string };

/** The part of Electron's `WebContents` that is guarded. */
export type GuardedContents = {
  on(event: 'will-navigate', listener: (attempt: Attempt) => void): unknown;
  on(event: 'will-frame-navigate', listener: (attempt: Attempt) => void): unknown;
  on(event: 'will-redirect', listener: (attempt: Attempt) => void): unknown;
  on(event: 'will-attach-webview', listener: (attempt: Preventable) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
};

export type GuardedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** Denies every permission, whether the page asks for it or only looks whether it has it. */
export function denyPermissions(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/** What a session lets a guard look at before it is asked. */
export type GuardedRequests = {
  readonly webRequest: {
    readonly onBeforeRequest: (
      listener: (request: { readonly url: string }, answer: (verdict: { cancel: boolean }) => void) => void,
    ) => void;
  };
};

/**
 * Ends every request that leaves the app before it is sent, whoever makes it: the page’s policy binds the page only.
 *
 * @param isAlsoAllowed what development needs besides; nothing in the finished app
 */
export function refuseRequests(
  { webRequest }: GuardedRequests,
  isAlsoAllowed: (url: string) => boolean,
): void {
  webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOwnRequest(url) && !isAlsoAllowed(url) }),
  );
}

/** Keeps a window's content on our page, alone. A reload of the page itself stays possible. */
export function confineContents(contents: GuardedContents): void {
  const stay = (attempt: Attempt) => {
    if (!isOwnPage(attempt.url)) attempt.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (attempt) => attempt.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
