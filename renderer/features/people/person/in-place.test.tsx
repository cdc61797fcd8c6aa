/** What is edited where it stands, in the document. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { changeOf } from '../../../../test/support/change-of.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';
import { readClock } from '../../../workspace/clock.ts';
import { momentOn } from './day-input.ts';

const folder = dataFolderForEachTest();

async function openWith(ana: Person) {
  const { workspace, people } = await openPage(folder(), undefined, { window: openDocument().window });
  await workspace.loadPeople();
  workspace.changePeople({ save: [ana] });
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  return {
    host,
    ana: () => people.getPerson('ana'),
    show: (node: ReactNode) => act(async () => root.render(node)),
    close: () => act(async () => root.unmount()),
    press: (name: string) =>
      act(async () =>
        [...host.querySelectorAll('button')]
          .find((button) => [button.textContent, button.getAttribute('aria-label')].includes(name))
          ?.click(),
      ),
    type: (box: Element | null, value: string) =>
      act(async () => changeOf(box)?.({ currentTarget: { value } })),
    submit: () =>
      act(async () => {
        const submitted = new Event('submit', { bubbles: true, cancelable: true });
        host.querySelector('form')?.dispatchEvent(submitted);
      }),
  };
}

test('the tags that somebody has stand in the box in which others are added', async () => {
  const ana = makePerson('ana', { tags: ['climate', 'choir'] });
  const page = await openWith(ana);
  const { Tags } = await import('./Tags.tsx');
  await page.show(<Tags person={ana} />);
  await page.press('Edit tags');
  expect(page.host.querySelector('input')).not.toBeNull();
  expect(page.host.textContent).toMatch(/climate.*choir/);
  await page.close();
});

test('a stage takes the day that was chosen for it once it is left, and none that is half written', async () => {
  const [at, chosen] = ['2026-11-20T10:00:00.000Z', '2026-11-12'];
  const ana = makePerson('ana', { stage: 'met', stageHistory: [{ at, stage: 'met' }] });
  const page = await openWith(ana);
  const { StageEntry } = await import('./timeline/StageEntry.tsx');
  await page.show(<StageEntry person={ana} stage="met" at={at} index={0} />);
  await page.press('Change the day');
  await page.type(page.host.querySelector('input'), '');
  await page.submit();
  expect(page.ana()?.stageHistory).toEqual(ana.stageHistory);
  await page.press('Change the day');
  await page.type(page.host.querySelector('input'), chosen);
  expect(page.ana()?.stageHistory).toEqual(ana.stageHistory);
  await page.submit();
  expect(page.ana()?.stageHistory[0]?.at).toBe(momentOn(chosen, readClock()));
  await page.close();
});
