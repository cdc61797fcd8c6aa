/**
 * A screen that stays open: with a letter it draws no more than has to be on the screen together with it, and whatever
 * changes behind it, it shows what it would show if it were opened now.
 */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StepId } from '../shared/steps.ts';
import { changeOf } from '../test/support/change-of.ts';
import { makeFolder, makePerson } from '../test/support/core-in-folder.ts';
import { openPage } from '../test/support/page-on-core.ts';
import { documentOutline, nameOf } from '../test/support/walk/document-outline.ts';
import { openDocument } from '../test/support/walk/platform.ts';
import { ana, bea, filled } from '../test/support/walk/sample.ts';

type Component = (props: object, ref: unknown) => ReactNode;

/** The components that were drawn, one after the other. */
const { drawn } = vi.hoisted(() => ({ drawn: [] as string[] }));

vi.mock('react/jsx-dev-runtime', async (load) => {
  const real = await load<typeof import('react/jsx-dev-runtime')>();
  const known = new Map<unknown, unknown>();
  const noting = (type: unknown): unknown => {
    if (typeof type === 'function')
      return (props: object, ref: unknown) => {
        drawn.push(type.name);
        return (type as Component)(props, ref);
      };
    if (typeof type !== 'object' || type === null) return type;
    if ('type' in type) return { ...type, type: noting(type.type) };
    return 'render' in type ? { ...type, render: noting(type.render) } : type;
  };
  const jsxDEV = (type: unknown, ...rest: unknown[]) => {
    if (!known.has(type)) known.set(type, noting(type));
    return (real.jsxDEV as (...all: unknown[]) => unknown)(known.get(type), ...rest);
  };
  return { ...real, jsxDEV };
});

let page: Awaited<ReturnType<typeof openPage>>;
let roots: Root[] = [];

beforeEach(async () => {
  // React would have what is fetched come at a time of its own, and does not know every element.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    now: new Date('2026-11-29T12:00:00.000Z'),
  });
  page = await openPage(makeFolder(), undefined, { window: openDocument().window });
  await page.workspace.loadPeople();
});

afterEach(async () => {
  await act(async () => {
    for (const root of roots) root.unmount();
  });
  roots = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Does it, and lets come what waits for a frame or a pause. */
async function settle(deed: () => void) {
  await act(async () => deed());
  await act(() => vi.advanceTimersByTimeAsync(1_000));
}

/** Opens a screen. @returns what is on it, and what closes it */
async function open(shown: ReactNode) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  roots.push(root);
  await settle(() => root.render(shown));
  const close = () => act(async () => root.unmount());
  return { outline: () => documentOutline(host).join('\n'), close };
}

/** Types a letter in the box of that name. @returns what is drawn together with it, and what a frame later */
async function letterIn(name: string) {
  const boxes = [...document.querySelectorAll<HTMLTextAreaElement>('input, textarea')];
  const box = boxes.find((one) => nameOf(one) === name);
  if (box === undefined) throw new Error(`There is no box “${name}”: ${boxes.map(nameOf)}`);
  const onChange = changeOf(box);
  await act(async () => box.focus());
  drawn.length = 0;
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, `${box.value}a`);
    onChange?.({ currentTarget: box, target: box, nativeEvent: {} });
  });
  const atOnce = drawn.splice(0);
  await settle(() => undefined);
  return { atOnce: atOnce.sort(), later: drawn.sort() };
}

test('People shows what changes behind it, and draws anew no more than has changed', async () => {
  const { People } = await import('./features/people/People.tsx');
  const { workspace, drafts } = page;
  const others = Array.from({ length: 5 }, (_, at) => makePerson(`p${at}`, { name: `Asa ${at}` }));
  workspace.changePeople({ save: [ana, bea, ...others] });
  const screen = <People personId="a" />;
  const { outline } = await open(screen);
  let rows = 0;
  const changes = {
    'a name and a tag': () => workspace.savePerson({ ...ana, name: 'Ana Moor', tags: ['moor'] }),
    'somebody gone': () => workspace.removePerson('p1'),
    'a draft': () => drafts.keepDraft(filled),
  };
  for (const [what, change] of Object.entries(changes)) {
    const before = outline();
    drawn.length = 0;
    await settle(change);
    rows = drawn.filter((one) => one === 'PersonRow').length;
    const opened = await open(screen);
    expect.soft(outline(), what).toBe(opened.outline());
    expect.soft(outline(), what).not.toBe(before);
    await opened.close();
  }
  // A draft moves nobody: of the rows, theirs alone is another.
  expect(rows).toBe(1);
  const noted = await letterIn('New note');
  expect(noted).toEqual({ atOnce: ['AddNote', 'Button', 'Field', 'SpelledBox'], later: [] });
  const searched = await letterIn('Search people');
  expect(searched.atOnce).not.toContain('PersonPanel');
});

/** What follows from an answer, beside its box and in every step of the form. */
const around = ['ComposeHeader', 'OwnWords', 'RecipientView', 'StepFooter', 'Stepper'];

test('in the composer a letter is there before what follows from it', async () => {
  const { Compose } = await import('./features/compose/Compose.tsx');
  const begin = (step: StepId) => page.drafts.keepDraft({ ...filled, personId: null, step });
  begin('why');
  await open(<Compose draftId="filled" />);
  const typedIn = async (box: string, follows: readonly string[]) => {
    const { atOnce, later } = await letterIn(box);
    expect(later).toEqual(expect.arrayContaining([...follows]));
    expect(atOnce.filter((one) => follows.includes(one))).toEqual([]);
  };
  await typedIn('Your reason to connect', [...around, 'BeginsWith', 'InTheMessage']);
  await settle(() => begin('message'));
  await typedIn('Message', [...around, 'NewWording', 'TemplateChoice', 'ToSettle']);
});
