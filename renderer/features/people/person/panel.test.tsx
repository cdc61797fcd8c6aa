import { expect, test, vi } from 'vitest';
import { moveLabel, movesOf } from '../../../../shared/people/moves.ts';
import { standingOf } from '../../../../shared/people/standing.ts';
import { purposes, purposesFor } from '../../../../shared/purposes/purposes.ts';
import { makeDraft, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function open() {
  const page = await openPage(folder());
  await page.workspace.loadPeople();
  return page;
}

const ana = makePerson('ana', { name: 'Ana Sol', role: 'Botanist', company: 'Harbour Rail' });

test('the head says who it is, how they are called, and can be edited unless they are edited already', async () => {
  await open();
  const { PersonHead } = await import('./PersonHead.tsx');
  const onEdit = vi.fn();
  const page = onPage(<PersonHead person={{ ...ana, callThem: 'Annie' }} onEdit={onEdit} />);
  expect(page.names('h2')).toEqual(['Ana Sol']);
  expect(page.text).toMatch(/Botanist.*Harbour Rail.*You call them Annie/);
  page.press('Edit');
  expect(onEdit).toHaveBeenCalledOnce();
  const edited = onPage(<PersonHead person={ana} onEdit={null} />);
  expect(edited.every('button')).toEqual([]);
  expect(edited.text).not.toContain('You call them');
  expect(onPage(<PersonHead person={{ ...ana, name: ' ' }} onEdit={null} />).names('h2')).toEqual([
    'No name yet',
  ]);
});

test('the next step offers what things with them call for, first of all what is usual, and begins it', async () => {
  const { workspace } = await open();
  const { NextStepCard } = await import('./NextStepCard.tsx');
  const person = { ...ana, stage: 'accepted' as const };
  const page = onPage(<NextStepCard person={person} />);
  const [usual = 'follow-up', ...others] = purposesFor(standingOf(person));
  expect(page.names('button')).toEqual([
    purposes[usual].startLabels.person,
    ...others.map((purpose) => purposes[purpose].label),
  ]);
  page.press(purposes[usual].startLabels.person);
  expect(Object.values(workspace.getWorkspace().drafts)).toMatchObject([{ purpose: usual, personId: 'ana' }]);
});

test('drafts to them stand there with how far they are; those that were sent, and to others, do not', async () => {
  const { workspace } = await open();
  const { DraftLinks } = await import('./DraftLinks.tsx');
  expect(onPage(<DraftLinks personId="ana" />).text).toBe('');
  workspace.saveDraft(makeDraft('d1', { personId: 'ana' }));
  workspace.saveDraft(makeDraft('d2', { personId: 'bea' }));
  const page = onPage(<DraftLinks personId="ana" />);
  expect(page.every('a').map(({ props }) => props.href)).toEqual(['#/compose/d1']);
  expect(page.names('li')).toEqual(['Connection request Who they are']);
});

test('what may have happened is a click away, the likely as buttons', async () => {
  const { people, workspace } = await open();
  const { Moves } = await import('./Moves.tsx');
  const asked = { ...ana, stage: 'requested' as const };
  workspace.changePeople({ save: [asked] });
  const { shown } = movesOf(asked);
  const page = onPage(<Moves person={asked} more={[]} />);
  expect(page.names('button').slice(0, shown.length)).toEqual(shown.map((id) => moveLabel(id, asked)));
  page.press(moveLabel('accepted', asked));
  expect(people.getPerson('ana')?.stage).toBe('accepted');
});
