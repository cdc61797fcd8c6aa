/** What comes of everything that can be done with people: see `test/support/walk/walk.tsx`. */
import { test } from 'vitest';
import { ana, bea } from '../../test/support/walk/sample.ts';
import { walksThrough } from '../../test/support/walk/walk-each.ts';

test('People', async () => {
  const { page, tells, through } = await walksThrough();
  const { People } = await import('../features/people/People.tsx');
  const { AddressBook } = await import('../features/people/address-book/AddressBook.tsx');
  const { MoveDialog } = await import('../features/people/board/MoveDialog.tsx');
  const { DeletePerson } = await import('../features/people/person/DeletePerson.tsx');
  const { PersonPanel } = await import('../features/people/person/PersonPanel.tsx');
  const { Comparison } = await import('../features/people/same/Comparison.tsx');
  const { SameReview } = await import('../features/people/same/SameReview.tsx');
  const { useSame } = await import('../features/people/same/same.ts');
  const { toggleSelected } = await import('../features/people/list/selection.ts');
  const { usePeopleView } = await import('../features/people/store.ts');
  const { Today } = await import('../features/people/today/Today.tsx');
  function Person({ id, isNew = false }: { readonly id: string; readonly isNew?: boolean }) {
    const person = page.people.usePerson(id);
    return person === null ? null : <PersonPanel person={person} isNew={isNew} onLeave={tells('onLeave')} />;
  }
  await through([
    { name: 'people', show: () => <People personId={null} /> },
    {
      name: 'people-selected',
      prepare: () => {
        for (const id of ['a', 'b']) toggleSelected(id);
      },
      show: () => <People personId="nobody" />,
    },
    {
      name: 'people-board',
      prepare: () => usePeopleView.setState({ layout: 'board' }),
      show: () => <People personId={null} />,
    },
    { name: 'person', show: () => <Person id="a" /> },
    { name: 'person-new', show: () => <Person id="c" isNew /> },
    { name: 'today', show: () => <Today /> },
    { name: 'address-book', show: () => <AddressBook /> },
    {
      name: 'move-person',
      show: () => <MoveDialog person={ana} onMove={tells('onMove')} onClose={tells('onClose')} />,
    },
    {
      name: 'delete-person',
      show: () => <DeletePerson person={ana} onClose={tells('onClose')} onDeleted={tells('onDeleted')} />,
    },
    {
      name: 'same-people',
      prepare: () =>
        useSame.setState({ pairs: [{ people: [ana, bea], because: 'name' }], isReviewing: true }),
      show: () => <SameReview />,
    },
    { name: 'compare-people', show: () => <Comparison kept={ana} other={bea} /> },
  ]);
});
