import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { getWorkspace, saveProfile } from '../../workspace/store.ts';
import styles from './WelcomeDialog.module.css';

/** Asks a first-run visitor once who is writing. It can be skipped, and everything is in Settings later. */
export function WelcomeDialog() {
  const [answers, setAnswers] = useState({ name: '', role: '', work: '' });

  function finish(given: Partial<typeof answers>) {
    saveProfile({ ...getWorkspace().profile, ...given, introduced: true });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    finish(answers);
  }

  return (
    <Dialog title="Before you write to someone: who are you?" onClose={() => finish(answers)}>
      <p className={styles.lead}>
        The first thing anyone asks of a stranger. It stays on this computer, like everything here, and you
        can change it in Settings.
      </p>
      <form className={styles.form} onSubmit={onSubmit}>
        <Field
          label="Your name"
          value={answers.name}
          autoFocus
          onChange={(name) => setAnswers({ ...answers, name })}
        />
        <Field
          label="Your role"
          value={answers.role}
          hint="For example: Transport analyst"
          onChange={(role) => setAnswers({ ...answers, role })}
        />
        <Field
          label="What you do"
          value={answers.work}
          hint="A sentence, as you would say it: I measure how long trains wait at stations"
          onChange={(work) => setAnswers({ ...answers, work })}
        />
        <div className={styles.buttons}>
          <Button look="quiet" onClick={() => finish({})}>
            Skip for now
          </Button>
          <Button type="submit" look="primary">
            Start writing
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
