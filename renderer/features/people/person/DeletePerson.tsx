import { useEffect } from 'react';
import { linesOf } from '../../../../shared/address-book/lines-of.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { goesWith } from '../../../../shared/people/goes-with.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { loadAddressBook, useAddressBook } from '../../../workspace/address-book.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { deletePerson } from '../store.ts';

type DeletePersonProps = {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
};

/** Says what deleting a person means before it is done. */
export function DeletePerson({ person, onClose, onDeleted }: DeletePersonProps) {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const book = useAddressBook((state) => state.book);
  useEffect(() => void loadAddressBook().catch(() => undefined), []);
  const isInBook = book !== null && linesOf(person, book.connections).length > 0;
  const toThem = Object.values(drafts).filter(({ personId }) => personId === person.id);
  return (
    <Dialog title={`Delete ${person.name.trim() || 'this person'}?`} onClose={onClose}>
      <DialogLead>{goesWith(person, toThem.length, isInBook)}</DialogLead>
      <DialogButtons>
        <Button onClick={onClose}>Keep them</Button>
        <Button
          look="danger"
          onClick={({ currentTarget }) => {
            // Behind a dialog nothing takes the focus.
            currentTarget.closest('dialog')?.close();
            deletePerson(person);
            onDeleted();
          }}
        >
          Delete
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
