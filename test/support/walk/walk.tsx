/**
 * Goes through a screen as somebody would who tries everything on it: presses every button, link and menu item, chooses in
 * every choice and writes in every box, each on the screen as it was at first, and in whatever comes of that; and notes
 * what each of them did: what was asked of the host, what has gone and what has come, where the keyboard and the address are.
 */
import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { vi } from 'vitest';
import { type MethodName, methodNames } from '../../../shared/method-names.ts';
import { type Answer, openPage } from '../page-on-core.ts';
import { changesOf } from './changes.ts';
import { controlsOf, type Deed, deedsOf, keyDeedsOf, likenessOf } from './controls.ts';
import { difference, documentOutline, inBrief } from './document-outline.ts';
import { isDrawing, nextTurn } from './drawing.ts';
import { openDocument } from './platform.ts';
import { noteStores } from './stores.ts';

export type Screen = {
  readonly name: string;
  /** Brings the page's stores into the state in which it is shown. */
  readonly prepare?: () => void;
  readonly show: () => ReactNode;
};

type Path = readonly Deed[];

const now = new Date('2026-11-29T12:00:00.000Z');

/** In ms; whatever waits for a pause has come by then, and a message at the foot of the page is still there. */
const pause = 1_000;

/** In ms; what a key does is there at once. */
const keyPause = 20;

/** What only changes the data is noted and not done, so that each deed meets the same data. */
const notDone = /^(?:save|remove|change|gather|make|take|delete|copy|show|finish|set|openLink|openQuick)/;

/** Which screen asks for it first says nothing of what was done on it. */
const readOnce = /^(?:list(?:People|Connections)|openWorkspace|checkSpelling)$/;

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** No deed is done on what came of more than so many others. */
const deepest = 2;

/** So many of those that are made and answered by the same code are tried. */
const enough = 2;

const methods = new Set<string>(methodNames);

/**
 * Opens the page on `folder` in a document.
 * @param answers what the host answers where it is not to be asked, by the method
 */
export async function openWalk(folder: string, answers: Partial<Record<MethodName, unknown>> = {}) {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now });
  const { window, document } = openDocument();
  const rememberStores = noteStores();
  let asked: { readonly method: string; readonly input: unknown }[] = [];
  let unanswered = 0;
  const around =
    (answer: Answer): Answer =>
    async (method, input) => {
      if (!readOnce.test(method)) asked.push({ method, input });
      // Nothing is misspelt: what is has tests of its own.
      if (method === 'checkSpelling') {
        const { texts } = input as { readonly texts: readonly string[] };
        return { ok: true, value: { marks: texts.map(() => []) } };
      }
      const given = answers[method as MethodName];
      if (given !== undefined) return { ok: true, value: given };
      if (notDone.test(method)) return { ok: true, value: {} };
      unanswered += 1;
      return answer(method, input).finally(() => {
        unanswered -= 1;
      });
    };
  const page = await openPage(folder, around, { window });
  const { createRoot } = await import('react-dom/client');
  const { Toaster } = await import('../../../renderer/ui/Toaster.tsx');
  const { fetchWhileIdle } = await import('../../../renderer/ui/lazily.tsx');
  await import('../../../renderer/spelling/SpellingLayer.tsx');
  const { peopleNow, showPeople } = await import('../../../renderer/workspace/people.ts');
  await page.workspace.loadPeople();

  /** Lets come what was begun: what is drawn, answers, code that is fetched, and what waits for a pause of so many ms. */
  async function settle(deed: () => void, waits = pause) {
    deed();
    for (let round = 0; round < 3 || unanswered > 0 || isDrawing(); round += 1) {
      await nextTurn();
      await vi.advanceTimersByTimeAsync(round < 2 ? waits / 2 : 0);
    }
    await nextTurn();
  }

  let root: Root | null = null;
  let putStoresBack = (): void => undefined;
  let people = [...peopleNow()];

  /** What the page holds now is what every screen begins with from now on. */
  async function begin() {
    // What is shown for the first time would come when its code has come.
    let isFetched = false;
    void fetchWhileIdle().then(() => {
      isFetched = true;
    });
    while (!isFetched) {
      await vi.advanceTimersByTimeAsync(pause);
      await nextTurn();
    }
    putStoresBack = rememberStores();
    people = [...peopleNow()];
  }

  function putBack({ prepare }: Screen) {
    vi.clearAllTimers();
    vi.setSystemTime(now);
    putStoresBack();
    const held = new Set(people);
    const come = [...peopleNow()].filter((person) => !held.has(person));
    const gone = people.filter((person) => page.people.getPerson(person.id) !== person);
    if (come.length + gone.length > 0) showPeople({ save: gone, remove: come.map(({ id }) => id) });
    window.location.hash = '';
    prepare?.();
  }

  async function close() {
    const shown = root;
    root = null;
    shown?.unmount();
    await nextTurn();
    vi.clearAllTimers();
  }

  async function show(screen: Screen) {
    await close();
    document.body.replaceChildren();
    const host = document.createElement('div');
    document.body.append(host);
    const made = createRoot(host);
    root = made;
    putBack(screen);
    await settle(() =>
      made.render(
        <>
          {screen.show()}
          <Toaster />
        </>,
      ),
    );
    seen = look();
  }

  const look = () => ({ lines: documentOutline(document.body), controls: controlsOf(document) });

  /** The page as it is after what was done last. */
  let seen = look();

  async function make({ control, what, acts }: Deed) {
    const element = seen.controls.get(control);
    if (element === undefined) return;
    for (const one of acts) await settle(() => one(element), what.startsWith('key') ? keyPause : pause);
    seen = look();
  }

  const called = (element: Element | null) =>
    [...seen.controls].find(([, control]) => control === element)?.[0] ??
    (element === document.body || element === null ? 'nothing' : element.tagName.toLowerCase());

  /** Does it. @returns what it did, one thing a line */
  async function whatComesOf(deed: Deed): Promise<readonly string[]> {
    const { lines: before } = seen;
    const focused = document.activeElement;
    const { hash } = window.location;
    const { drafts, ownTemplates, settings, profile } = page.workspace.getWorkspace();
    const known = new Map<unknown, unknown>(
      [...Object.values(drafts), ...ownTemplates, ...people].map((one) => [one.id, one]),
    );
    asked = [];
    await make(deed);
    const asks = asked.map(({ method, input }) => {
      const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
      const saved =
        method === 'saveSettings' ? settings : method === 'saveProfile' ? profile : (known.get(id) ?? {});
      const changes = changesOf(saved, input).filter((change) => !change.startsWith('updatedAt'));
      const verb = methods.has(method) ? 'asks' : 'tells';
      return `  ${verb} ${method} ${changes.join(', ')}`.trimEnd();
    });
    const address = window.location.hash === hash ? [] : [`  address ${window.location.hash}`];
    const lines = inBrief(difference(before, seen.lines)).map((line) => `  ${line}`);
    const focus = document.activeElement;
    const isMoved = focus !== focused && called(focus) !== deed.control;
    return [...asks, ...address, ...lines, ...(isMoved ? [`  focus ${called(focus)}`] : [])];
  }

  /** What was operated before and is not again, how many like it were, and what was heard of keys. */
  const met = new Set<string>();
  const alike = new Map<string, number>();
  const heard = new Set<string>();

  /** What can be operated now and has not been. */
  function newHere(): readonly (readonly [string, HTMLElement])[] {
    return [...seen.controls].filter(
      ([control, element]) => !met.has(control) && (alike.get(likenessOf(control, element)) ?? 0) < enough,
    );
  }

  /** Takes what is new here as met. @returns what is to be done with it */
  function meet(): readonly Deed[] {
    return newHere().flatMap(([control, element]) => {
      const likeness = likenessOf(control, element);
      const count = (alike.get(likeness) ?? 0) + 1;
      if (count > enough) return [];
      met.add(control);
      alike.set(likeness, count);
      return [...deedsOf(control, element), ...keyDeedsOf(control, element, heard)];
    });
  }

  /** Goes through one screen. @returns what each deed did, as a text */
  async function walk(screen: Screen): Promise<string> {
    const notes: string[] = [];
    await show(screen);
    const atFirst = seen.lines.join('\n');
    const lines = seen.lines.map((line) => `  ${line}`);
    notes.push('at first', ...lines, `  focus ${called(document.activeElement)}`, '');

    /** Brings the page to what it is after some deeds, the quicker way where that does it. */
    async function arrive(path: Path) {
      await settle(() => putBack(screen));
      seen = look();
      if (seen.lines.join('\n') !== atFirst) await show(screen);
      for (const deed of path) await make(deed);
    }

    const waiting: Path[] = [[]];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await arrive(path);
      const way = path.map(({ what, control }) => `${what} ${control}, then `).join('');
      for (const deed of meet()) {
        const changes = await whatComesOf(deed);
        if (changes.length > 0 || !/^(?:key|write .* (?:press|leave))/.test(deed.what))
          notes.push(`${way}${deed.what} ${deed.control}`, ...changes, '');
        if (changes.length === 0) continue;
        if (path.length < deepest && newHere().length > 0) waiting.push([...path, deed]);
        await arrive(path);
      }
    }
    return `${notes.join('\n').replaceAll(identifier, 'ID').replaceAll(folder, 'FOLDER')}\n`;
  }

  /** What a part is given to tell what is around it: that it was called is noted. */
  const tells = (what: string) => () => void asked.push({ method: what, input: {} });

  return { page, begin, walk, close, tells };
}
