import type { EditorView } from '@codemirror/view';
import { useMemo } from 'react';
import { convertForeign, findForeign } from '../../../../shared/template/convert-foreign.ts';
import { fieldLabel } from '../../../../shared/template/fields.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './ForeignOffer.module.css';

const mostShown = 4;

/** The field's label, out of its source. */
function labelOf(field: string): string {
  return fieldLabel(field.replace(/[{}]/g, '').split('|')[0]?.trim() ?? '');
}

/** Offers to turn placeholders that were pasted from another tool into fields. */
export function ForeignOffer({ view }: { readonly view: EditorView }) {
  const { doc } = view.state;
  const found = useMemo(() => {
    const all = findForeign(doc.toString());
    return [...new Map(all.map((placeholder) => [placeholder.text, placeholder])).values()];
  }, [doc]);
  if (found.length === 0) return null;
  const convert = () => {
    const insert = convertForeign(view.state.doc.toString());
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert }, userEvent: 'input.convert' });
    view.focus();
  };
  return (
    <section className={styles.offer} aria-label="Placeholders from another tool">
      <p>
        This text has placeholders of another tool:{' '}
        {found.slice(0, mostShown).map(({ text, field }, index) => (
          <span key={text}>
            {index > 0 && ', '}
            <code dir="ltr">{text}</code> means “{labelOf(field)}”
          </span>
        ))}
        {found.length > mostShown && `, and ${found.length - mostShown} more`}.
      </p>
      <Button onClick={convert}>Turn them into fields</Button>
    </section>
  );
}
