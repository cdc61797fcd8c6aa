import { useState } from 'react';
import type { Person } from '../../../../shared/model/person.ts';
import { subtitleOf } from '../../../../shared/people/fact-line.ts';
import {
  type Choices,
  type Difference,
  differencesOf,
  isTooMuchForOne,
  type Side,
} from '../../../../shared/people/merge-people.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import styles from './Comparison.module.css';
import { compare, mergeTwo, tellApart } from './same.ts';

const sides: readonly Side[] = ['kept', 'other'];

type ChoiceProps = {
  readonly difference: Difference;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
};

/** Something in which they differ: which of the two values is kept. */
function Choice({ difference, side, onChoose }: ChoiceProps) {
  return (
    <fieldset className={styles.difference}>
      <legend className={styles.label}>{difference.label}</legend>
      {sides.map((one) => (
        <label key={one} className={styles.value}>
          <input type="radio" name={difference.key} checked={side === one} onChange={() => onChoose(one)} />
          <bdi>{difference[one]}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What is kept of both, whatever is chosen. */
function keptOfBoth(kept: Person, other: Person): string {
  const total = (list: 'notes' | 'messages' | 'meetings' | 'tags') => kept[list].length + other[list].length;
  return [
    counted(total('notes'), 'note', 'notes'),
    counted(total('messages'), 'message', 'messages'),
    counted(total('meetings'), 'meeting', 'meetings'),
    counted(total('tags'), 'tag', 'tags'),
  ].join(', ');
}

/** Two records side by side, and what becomes of them as one. */
export function Comparison({ kept, other }: { readonly kept: Person; readonly other: Person }) {
  const [choices, setChoices] = useState<Choices>({});
  const differences = differencesOf(kept, other);
  const isTooMuch = isTooMuchForOne(kept, other);
  return (
    <>
      <DialogLead>
        {isTooMuch
          ? 'Together they hold more notes or messages than one record can. They stay two.'
          : differences.length === 0
            ? 'They differ in nothing that has to be chosen.'
            : 'Where they differ, choose what is kept.'}
      </DialogLead>
      <div className={styles.people}>
        {[kept, other].map((person) => (
          <p key={person.id} className={styles.person}>
            <bdi className={styles.name}>{person.name.trim() || 'No name yet'}</bdi>
            <bdi className={styles.subtitle}>{subtitleOf(person)}</bdi>
          </p>
        ))}
      </div>
      {differences.map((difference) => (
        <Choice
          key={difference.key}
          difference={difference}
          side={choices[difference.key] ?? difference.usual}
          onChoose={(side) => setChoices({ ...choices, [difference.key]: side })}
        />
      ))}
      <p className={styles.subtitle}>Kept of both: {keptOfBoth(kept, other)}, the drafts and the history.</p>
      <DialogButtons>
        <Button look="quiet" onClick={() => compare(null)}>
          Back
        </Button>
        <Button onClick={() => tellApart([kept.id, other.id])}>Two people</Button>
        <Button look="primary" disabled={isTooMuch} onClick={() => mergeTwo([kept.id, other.id], choices)}>
          Make them one
        </Button>
      </DialogButtons>
    </>
  );
}
