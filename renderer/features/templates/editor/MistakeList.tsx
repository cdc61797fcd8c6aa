import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { useMemo } from 'react';
import { parseTemplate } from '../../../../shared/template/parse.ts';
import { Button } from '../../../ui/Button.tsx';
import { goToPlace } from './body-view.ts';
import styles from './MistakeList.module.css';

const mostShown = 5;

/** What is wrong in the text, in plain words, each with the way to its place. */
export function MistakeList({ view }: { readonly view: EditorView }) {
  const { doc } = view.state;
  const errors = useMemo(() => {
    const parsed = parseTemplate(doc.toString());
    return parsed.ok ? [] : parsed.errors;
  }, [doc]);
  const count = errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`;
  return (
    <>
      <p role="status" className="visually-hidden">
        {errors.length === 0 ? '' : `${count} in the template text.`}
      </p>
      {errors.length > 0 && (
        <section className={styles.mistakes} aria-label="Mistakes">
          <div className={styles.head}>
            <h2 className={styles.title}>{count}: saved as it is, but not used until mended</h2>
            <Button look="quiet" aria-keyshortcuts="Shift+F8" onClick={() => previousDiagnostic(view)}>
              Previous <kbd>⇧F8</kbd>
            </Button>
            <Button look="quiet" aria-keyshortcuts="F8" onClick={() => nextDiagnostic(view)}>
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
