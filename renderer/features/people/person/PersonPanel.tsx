import { Suspense, useCallback, useState } from 'react';
import type { Person } from '../../../../shared/model/person.ts';
import columns from '../../../ui/columns.module.css';
import { lazily } from '../../../ui/lazily.tsx';
import { goTo } from '../../../workspace/route.ts';
import { FollowUpSection } from '../follow-up/FollowUpSection.tsx';
import { DeletePerson } from './DeletePerson.tsx';
import { DraftLinks } from './DraftLinks.tsx';
import { Basics } from './known/Basics.tsx';
import { Moves } from './Moves.tsx';
import { NextStepCard } from './NextStepCard.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonHead } from './PersonHead.tsx';
import styles from './PersonPanel.module.css';
import { saveDialogue } from './record/save-dialogue.ts';
import { StageChoice } from './StageChoice.tsx';
import { Tags } from './Tags.tsx';
import { Timeline } from './timeline/Timeline.tsx';

/** Few print what was said. */
const PrintedDialogue = lazily(async () => (await import('./record/PrintedDialogue.tsx')).PrintedDialogue);

type PersonPanelProps = {
  readonly person: Person;
  /** True until something is known of them and saved. */
  readonly isNew: boolean;
  /** Takes the focus when the panel goes. */
  readonly onLeave: () => void;
};

/** A person's page: what to do next, what is known of them, and all that happened. */
export function PersonPanel({ person, isNew, onLeave }: PersonPanelProps) {
  const [isEditing, setEditing] = useState(isNew);
  const [isDeleting, setDeleting] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const name = person.name.trim();
  const isSilent = person.messages.length === 0 && person.meetings.length === 0;
  function leave() {
    goTo({ section: 'people', id: null });
    onLeave();
  }
  const more = [
    { id: 'edit', label: 'Edit all of it', run: () => setEditing(true) },
    ...(isSilent
      ? []
      : [
          { id: 'print', label: 'Print what was said, or save it as a PDF', run: () => setPrinting(true) },
          { id: 'save', label: 'Save what was said as a text', run: () => saveDialogue(person) },
        ]),
    { id: 'delete', label: `Delete ${name || 'this person'}…`, run: () => setDeleting(true) },
  ];
  return (
    <aside className={`${columns.aside} ${styles.panel}`} aria-label={name || 'New person'}>
      <div className={styles.scroll}>
        <PersonHead person={person} onEdit={isEditing ? null : () => setEditing(true)} />
        {isEditing ? (
          <PersonForm person={person} onDone={isNew ? leave : () => setEditing(false)} />
        ) : (
          <>
            <div className={styles.standing}>
              <StageChoice person={person} />
              <Tags person={person} />
            </div>
            <NextStepCard person={person} />
            <Moves person={person} more={more} />
            <DraftLinks personId={person.id} />
            <FollowUpSection person={person} />
            <Basics person={person} />
            <Timeline person={person} />
          </>
        )}
      </div>
      {isPrinting && (
        <Suspense fallback={null}>
          <PrintedDialogue person={person} onDone={endPrinting} />
        </Suspense>
      )}
      {isDeleting && <DeletePerson person={person} onClose={() => setDeleting(false)} onDeleted={onLeave} />}
    </aside>
  );
}
