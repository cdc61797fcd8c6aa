import { memo } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessage } from '../drafts/compose-draft.ts';
import { updateFromAnswers } from '../drafts/store.ts';
import styles from './OwnWords.module.css';

type OwnWordsProps = {
  readonly draft: Draft;
  /** Beside the form: only a change that was not followed is said, in a line. */
  readonly isShort?: boolean;
};

const notFollowed = {
  answers: 'Your answers have changed since you edited the message, and it has not followed.',
  template: 'You chose another template after you edited the message, and it has not followed.',
} as const;

/**
 * Says that the message is the user's own by now and has not followed a change, where there was one, and offers to make
 * it of the answers again; nothing while it follows them.
 */
export const OwnWords = memo(function OwnWords({ draft, isShort = false }: OwnWordsProps) {
  const { message, template } = useMessage(draft);
  const { edited } = draft.message;
  if (edited === null || (isShort && !message.hasNewerAnswers)) return null;
  const isSameTemplate = edited.templateId === undefined || edited.templateId === template?.id;
  return (
    <div className={styles.own}>
      <p role="status">
        {message.hasNewerAnswers
          ? notFollowed[isSameTemplate ? 'answers' : 'template']
          : 'Edited by you: it no longer follows your answers.'}{' '}
        <Button look="quiet" onClick={() => updateFromAnswers(draft.id)}>
          Update from answers
        </Button>
      </p>
      {message.hasNewerAnswers && !isShort && (
        <details>
          <summary>What your answers and this template make now</summary>
          <p className={styles.live} dir="auto">
            {message.live}
          </p>
        </details>
      )}
    </div>
  );
});
