import { useState } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { subtitleOf } from '../../../shared/people/fact-line.ts';
import { standingOf } from '../../../shared/people/standing.ts';
import { purposes, purposesFor } from '../../../shared/purposes/purposes.ts';
import { stageIds, stageLabels } from '../../../shared/stages.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import columns from '../../ui/columns.module.css';
import { Select } from '../../ui/Select.tsx';
import { startDraft } from '../../workspace/drafts.ts';
import { goTo } from '../../workspace/route.ts';
import { Basics } from './Basics.tsx';
import { Dialogue } from './Dialogue.tsx';
import { DraftLinks } from './DraftLinks.tsx';
import { FollowUpSection } from './follow-up/FollowUpSection.tsx';
import { PersonForm } from './PersonForm.tsx';
import styles from './PersonPanel.module.css';
import { changeStage, deletePerson } from './store.ts';

type PersonPanelProps = {
  readonly person: Person;
  /** True until something is known of them and saved. */
  readonly isNew: boolean;
  /** Takes the focus when the panel goes. */
  readonly onLeave: () => void;
};

const stages = stageIds.map((value) => ({ value, label: stageLabels[value] }));

/** What is known of a person, what was said, and what can be done next. */
export function PersonPanel({ person, isNew, onLeave }: PersonPanelProps) {
  const [isEditing, setEditing] = useState(isNew);
  const name = person.name.trim();
  const offered = purposesFor(standingOf(person));
  const leaveAfter = (act: () => void) => () => {
    act();
    onLeave();
  };
  return (
    <aside className={`${columns.aside} ${styles.panel}`} aria-label={name || 'New person'}>
      <div className={styles.scroll}>
        <header className={styles.head}>
          <Avatar name={person.name} size="large" />
          <div className={styles.who}>
            <h2 className={styles.name}>
              <bdi>{name || 'No name yet'}</bdi>
            </h2>
            <p className={styles.subtitle} dir="auto">
              {subtitleOf(person)}
            </p>
            {person.callThem.trim() !== '' && (
              <p className={styles.subtitle}>
                You call them <bdi>{person.callThem}</bdi>
              </p>
            )}
          </div>
        </header>
        {isEditing ? (
          <PersonForm
            person={person}
            onDone={isNew ? leaveAfter(() => goTo({ section: 'people', id: null })) : () => setEditing(false)}
          />
        ) : (
          <>
            <div className={styles.actions}>
              {offered.map((purpose, index) => (
                <Button
                  key={purpose}
                  look={index === 0 ? 'primary' : 'plain'}
                  onClick={() => startDraft(purpose, { person })}
                >
                  {purposes[purpose].startLabels.person}
                </Button>
              ))}
              <Button className={styles.small} onClick={() => setEditing(true)}>
                Edit
              </Button>
              <Button look="danger" className={styles.small} onClick={leaveAfter(() => deletePerson(person))}>
                Delete
              </Button>
            </div>
            <Select
              label="Stage"
              value={person.stage}
              options={stages}
              onChange={(stage) => changeStage(person.id, stage)}
            />
            <FollowUpSection person={person} />
            <Basics person={person} />
            <DraftLinks personId={person.id} />
            <Dialogue person={person} />
          </>
        )}
      </div>
    </aside>
  );
}
