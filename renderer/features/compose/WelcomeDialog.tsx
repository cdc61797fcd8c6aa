import { type FormEvent, useEffect, useState } from 'react';
import { emptyValues, hintOf } from '../../../shared/fields/field.ts';
import {
  type ProfileValues,
  profileFieldKeys,
  profileFields,
} from '../../../shared/fields/profile-fields.ts';
import type { Profile } from '../../../shared/model/profile.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { NameField } from '../../ui/NameField.tsx';
import { getWorkspace, saveProfile } from '../../workspace/store.ts';
import { focusFirstBox } from './steps/first-box.ts';
import styles from './WelcomeDialog.module.css';

const asked = profileFieldKeys.filter((key) => profileFields[key].isAskedFirst);

/** What was asked, with its answers. */
function answered(answers: ProfileValues): Partial<Profile> {
  return Object.fromEntries(asked.map((key) => [key, answers[key]]));
}

/** Asks a first-run visitor once who is writing. It can be skipped, and everything is in Settings later. */
export function WelcomeDialog() {
  const [answers, setAnswers] = useState(emptyValues(profileFields));
  // Nothing had the focus before it, so there is nowhere to give it back to.
  useEffect(() => focusFirstBox, []);

  function finish(given: Partial<Profile>) {
    saveProfile({ ...getWorkspace().profile, ...given, introduced: true });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    finish(answered(answers));
  }

  return (
    <Dialog title="Before you write to someone: who are you?" onClose={() => finish(answered(answers))}>
      <DialogLead>
        The first thing anyone asks of a stranger. It stays on this computer, like everything here, and you
        can change it in Settings.
      </DialogLead>
      <form className={styles.form} onSubmit={onSubmit}>
        {asked.map((key, index) => {
          const Box = profileFields[key].holds === 'names' ? NameField : Field;
          return (
            <Box
              key={key}
              label={profileFields[key].label}
              value={answers[key]}
              hint={hintOf(profileFields[key])}
              autoFocus={index === 0}
              onChange={(value) => setAnswers({ ...answers, [key]: value })}
            />
          );
        })}
        <DialogButtons>
          <Button look="quiet" onClick={() => finish({})}>
            Skip for now
          </Button>
          <Button type="submit" look="primary">
            Start writing
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
