import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { Command, EditorView } from '@codemirror/view';
import { useMemo } from 'react';
import { fieldLabel } from '../../../../shared/template/fields.ts';
import { type LikelySlip, likelySlips, mendSlip } from '../../../../shared/template/likely-field.ts';
import { parseTemplate } from '../../../../shared/template/parse.ts';
import { Button } from '../../../ui/Button.tsx';
import { goToPlace } from './body-view.ts';
import styles from './MistakeList.module.css';

const mostShown = 5;

/** What is wrong in the text, in plain words, each with the way to its place. */
export function MistakeList({ view }: { readonly view: EditorView }) {
  const { doc } = view.state;
  const parsed = useMemo(() => parseTemplate(doc.toString()), [doc]);
  const errors = parsed.ok ? [] : parsed.errors;
  const count = errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`;
  /** A selection is only seen in a text that has the focus, where the keys then go on. */
  const walk = (step: Command) => {
    step(view);
    view.focus();
  };
  return (
    <>
      <p role="status" className="visually-hidden">
        {errors.length === 0 ? '' : `${count} in the template text.`}
      </p>
      {parsed.ok && <SlipList view={view} slips={likelySlips(parsed.template)} />}
      {errors.length > 0 && (
        <section className={styles.mistakes} aria-label="Mistakes">
          <div className={styles.head}>
            <h2 className={styles.title}>{count}: saved as it is, but not used until mended</h2>
            <Button look="quiet" aria-keyshortcuts="Shift+F8" onClick={() => walk(previousDiagnostic)}>
              Previous <kbd>⇧F8</kbd>
            </Button>
            <Button look="quiet" aria-keyshortcuts="F8" onClick={() => walk(nextDiagnostic)}>
              Next <kbd>F8</kbd>
            </Button>
          </div>
          <ul>
            {errors.slice(0, mostShown).map((error) => (
              <li key={`${error.start} ${error.message}`} className={styles.mistake}>
                <button type="button" className={styles.place} onClick={() => goToPlace(view, error)}>
                  Line {error.line}
                </button>
                {error.message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type SlipListProps = { readonly view: EditorView; readonly slips: readonly LikelySlip[] };

/** Names that are no mistake, but very like a known field's. */
function SlipList({ view, slips }: SlipListProps) {
  if (slips.length === 0) return null;
  const mend = (slip: LikelySlip) => {
    const insert = mendSlip(view.state.doc.toString(), slip);
    view.dispatch({ changes: { from: slip.start, to: slip.end, insert }, userEvent: 'input' });
    view.focus();
  };
  return (
    <section className={styles.slips} aria-label="Names to check">
      <ul>
        {slips.slice(0, mostShown).map((slip) => (
          <li key={slip.start} className={styles.mistake}>
            <code dir="ltr">{`{{${slip.name}}}`}</code> is a field of your own. Did you mean “
            {fieldLabel(slip.meant)}”?{' '}
            <Button look="quiet" onClick={() => mend(slip)}>
              Use “{fieldLabel(slip.meant)}”
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
