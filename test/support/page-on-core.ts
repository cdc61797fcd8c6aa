/** The page's stores on the real application and a real folder, without a browser around them. */
import { vi } from 'vitest';
import { coach } from '../../renderer/workspace/coach.ts';
import type { Api, Envelope } from '../../shared/contract.ts';
import { methodNames } from '../../shared/method-names.ts';
import { idleHost, startCore } from './core-in-folder.ts';
import { english } from './english.ts';
import { englishPack } from './english-pack.ts';

export type Answer = (method: string, input: unknown) => Promise<Envelope<unknown>>;

/**
 * Makes `folder` the data of the page and loads its modules anew.
 * @param around stands between the page and the application, for a test in which the host answers late or in vain
 * @param isAwaited whether to wait until the data are open
 * @param window what the page is in; nothing but its address unless told otherwise
 */
export async function openPage(
  folder: string,
  around: (answer: Answer) => Answer = (answer) => answer,
  { isAwaited = true, window = { location: { hash: '' } } as Pick<Window, 'location'> } = {},
) {
  const copied: string[] = [];
  const core = startCore(folder, {
    host: { ...idleHost, copyText: (text) => void copied.push(text) },
    // One time for both: what the application dates, the page counts by the month.
    now: () => new Date(),
  });
  const answer = around(core.dispatch);
  const methods = Object.fromEntries(
    methodNames.map((name) => [name, (input: unknown) => answer(name, input)]),
  );
  const { location } = window;
  // The application parses every answer by the contract.
  const api = { ...methods, onHostEvent: () => () => undefined } as Partial<Api>;
  vi.stubGlobal('window', Object.assign(window, { api }));
  vi.resetModules();
  const workspace = await import('../../renderer/workspace/store.ts');
  const people = await import('../../renderer/workspace/people.ts');
  const drafts = await import('../../renderer/workspace/drafts.ts');
  const compose = await import('../../renderer/features/compose/drafts/store.ts');
  const copying = await import('../../renderer/features/compose/panel/copying.ts');
  const composed = await import('../../renderer/features/compose/drafts/compose-draft.ts');
  const toasts = await import('../../renderer/ui/toasts.ts');
  const { useLanguage } = await import('../../renderer/workspace/language.ts');
  // Made once for all pages of a file: making it is most of what it would cost to open one.
  useLanguage.setState({ language: english, languagePack: englishPack, coach, hasFailed: false });
  const opening = workspace.openWorkspace();
  if (isAwaited) await opening;
  return { core, copied, location, workspace, people, drafts, compose, composed, copying, toasts };
}
