import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

/** The moves beside somebody, as they stand after each change. */
async function movesBeside(person: Partial<Person>) {
  const { workspace, people } = await openPage(folder(), undefined, { window: openDocument().window });
  await workspace.loadPeople();
  workspace.changePeople({ save: [makePerson('ana', person)] });
  const { Moves } = await import('./Moves.tsx');
  function Shown() {
    const ana = people.usePerson('ana');
    return ana === null ? null : <Moves person={ana} more={[]} />;
  }
  document.body.append(document.createElement('main'));
  await act(async () => createRoot(document.body.firstElementChild as Element).render(<Shown />));
  const button = (label: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  const press = (label: string) => act(async () => button(label)?.click());
  return { press, focused: () => document.activeElement?.textContent };
}

test('the keyboard is back on what opened the form once it is left', async () => {
  const { press, focused } = await movesBeside({ stage: 'in-dialogue' });
  await press('They replied');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await press('Cancel');
  expect(focused()).toBe('They replied');
});

test('the keyboard is on one of the moves once a message was added', async () => {
  const { press, focused } = await movesBeside({ stage: 'requested' });
  await press('They replied');
  await act(async () => document.querySelector('form')?.requestSubmit());
  expect(document.querySelector('form')).toBeNull();
  expect(document.activeElement?.closest('main')).not.toBeNull();
  expect(focused()).not.toBe('');
});
