import { memo } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useNewWording } from '../drafts/compose-draft.ts';
import { offerUndo, updateFromAnswers } from '../drafts/store.ts';
import styles from './NewWording.module.css';

const words = {
  template: { reason: 'This template has changed since.', action: 'Use its new words' },
  surroundings: {
    reason: 'Your profile, the limits or the app have changed since.',
    action: 'Make it anew',
  },
} as const;

/** Says so where the message would read differently by now, and leaves it to the user. */
export const NewWording = memo(function NewWording({ draft }: { readonly draft: Draft }) {
  const wording = useNewWording(draft);
  if (wording === null) return null;
  const { reason, action } = words[wording];
  return (
    <p className={styles.note}>
      {reason} Your message stays as you saw it.{' '}
      <Button
        look="quiet"
        onClick={() => {
          updateFromAnswers(draft.id);
          offerUndo(draft.id, 'Your message was made anew.');
        }}
      >
        {action}
      </Button>
    </p>
  );
});
