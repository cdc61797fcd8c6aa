import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { turnOf } from '../../../../shared/people/turn.ts';
import { changeOf } from '../../../../test/support/change-of.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

/** The form beside somebody who was asked, and what comes of it. */
async function formFor(direction: 'from-them' | 'to-them') {
  const { workspace, people } = await openPage(folder(), undefined, { window: openDocument().window });
  await workspace.loadPeople();
  const asked = makePerson('ana', { stage: 'requested' });
  workspace.changePeople({ save: [asked] });
  const { LogMessage } = await import('./LogMessage.tsx');
  const onDone = vi.fn();
  const host = document.createElement('div');
  await act(async () =>
    createRoot(host).render(<LogMessage person={asked} label="Log" {...{ direction, onDone }} />),
  );
  const type = (value: string) =>
    act(async () => changeOf(host.querySelector('textarea'))?.({ currentTarget: { value } }));
  return {
    onDone,
    ana: () => {
      const ana = people.getPerson('ana');
      if (ana === null) throw new Error('She is gone.');
      return ana;
    },
    add: () => host.querySelector<HTMLButtonElement>('button[type=submit]'),
    type,
    submit: () =>
      act(async () => {
        host.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
  };
}

test.each([
  ['nothing was pasted', ''],
  ['only blanks were typed', ' \n\t '],
])('a reply is recorded without its words where %s, and it is the user’s turn', async (_, typed) => {
  const { ana, add, type, submit, onDone } = await formFor('from-them');
  await type(typed);
  expect(add()?.disabled).toBe(false);
  await submit();
  expect(onDone).toHaveBeenCalledOnce();
  expect(ana()).toMatchObject({
    stage: 'in-dialogue',
    messages: [{ direction: 'from-them', text: '' }],
  });
  expect(turnOf(ana())).toMatchObject({ whose: 'yours', because: 'they-wrote' });
});

test('what the user wrote is recorded with its words alone', async () => {
  const { ana, add, type, submit, onDone } = await formFor('to-them');
  await type(' \n ');
  expect(add()?.disabled).toBe(true);
  await submit();
  expect(onDone).not.toHaveBeenCalled();
  expect(ana().messages).toEqual([]);
  await type(' Thank you!\n');
  await submit();
  expect(ana().messages).toMatchObject([{ direction: 'to-them', text: 'Thank you!' }]);
});
