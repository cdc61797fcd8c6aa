/**
 * What the boxes of the page know of their spelling. Paragraphs are asked about once and remembered; one question is
 * under way at a time, about what stands in the boxes when it is asked, so that what was typed over is never waited for.
 */
import { create } from 'zustand';
import { mostChecked } from '../../shared/spelling/checkable.ts';
import type { Dialect } from '../../shared/spelling/dialects.ts';
import { paragraphsOf } from '../../shared/spelling/paragraphs.ts';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { api } from '../api/client.ts';
import { getWorkspace, saveSettings } from '../workspace/store.ts';

/** Far more than stands on one screen; the oldest are forgotten first. */
const mostRemembered = 2_000;

type Checked = {
  /** The marks of each paragraph that was checked, in the dialect of the settings. */
  readonly marks: ReadonlyMap<string, readonly SpellingMark[]>;
};

export const useChecked = create<Checked>(() => ({ marks: new Map() }));

/** What stands in each box that is to be checked. */
const texts = new Map<string, string>();
let asking: Promise<void> | null = null;

/** The next paragraphs that nothing is known of. */
function unknownParagraphs(): readonly string[] {
  const { marks } = useChecked.getState();
  const paragraphs = [...texts.values()].flatMap((text) => paragraphsOf(text).map(({ text }) => text));
  const unknown = paragraphs.filter((paragraph) => !marks.has(paragraph));
  return [...new Set(unknown)].slice(0, mostChecked);
}

function remember(paragraphs: readonly string[], found: readonly (readonly SpellingMark[])[]) {
  const before = [...useChecked.getState().marks];
  const known = paragraphs.map((paragraph, index) => [paragraph, found[index] ?? []] as const);
  useChecked.setState({ marks: new Map([...before, ...known].slice(-mostRemembered)) });
}

async function ask(): Promise<void> {
  let paragraphs = unknownParagraphs();
  while (paragraphs.length > 0) {
    const { dialect } = getWorkspace().settings;
    const result = await api.checkSpelling({ texts: paragraphs, dialect });
    // In another dialect, what was asked is no answer any more. Without an answer, nothing is marked.
    if (dialect === getWorkspace().settings.dialect)
      remember(paragraphs, result.ok ? result.value.marks : []);
    paragraphs = unknownParagraphs();
  }
}

/** Checks what stands in the box of this id from now on; resolves when nothing is left to be checked. */
export function checkBox(id: string, text: string): Promise<void> {
  texts.set(id, text);
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** In frames: boxes that were not used yet only begin to ask when what marks them is fetched and drawn. */
const longestBeginning = 90;

/** Resolves when what stands in the boxes of the screen is checked and shown; at once where nothing is to be. */
export async function whenChecked(): Promise<void> {
  if (!getWorkspace().settings.spelling) return;
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-spelled]')];
  const isKnown = ({ dataset }: HTMLElement) => texts.has(dataset.spelled ?? '');
  for (let frame = 0; frame < longestBeginning && !boxes.every(isKnown); frame += 1) await nextFrame();
  await asking;
  await nextFrame();
}

/** What stood in this box is not checked any more. */
export function forgetBox(id: string): void {
  texts.delete(id);
}

/** Checks in another English from now on, what was checked before too. */
export function writeIn(dialect: Dialect): void {
  useChecked.setState({ marks: new Map() });
  saveSettings({ ...getWorkspace().settings, dialect });
}
