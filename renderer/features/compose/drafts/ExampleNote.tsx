import type { Draft } from '../../../../shared/model/draft.ts';
import { usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { startDraft } from '../../../workspace/drafts.ts';
import styles from './ExampleNote.module.css';
import { removeDraft } from './store.ts';

/** Says of the worked example that it is one, and throws it away; nothing over any other draft. */
export function ExampleNote({ draft }: { readonly draft: Draft }) {
  if (!draft.isExample) return null;
  return (
    <p className={styles.note}>
      An example, with nobody real in it. Look around its steps, change what you like.
      <Button
        look="quiet"
        onClick={() => {
          removeDraft(draft.id);
          startDraft(usualPurpose);
        }}
      >
        Throw it away and begin
      </Button>
    </p>
  );
}
