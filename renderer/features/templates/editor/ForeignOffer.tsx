import type { EditorView } from '@codemirror/view';
import { useMemo } from 'react';
import { convertForeign, type ForeignMark } from '../../../../shared/template/foreign/convert.ts';
import { briefMark, describeMark, distinctMarks } from '../../../../shared/template/foreign/mark-words.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './ForeignOffer.module.css';

const mostShown = 4;

/** Offers to turn what was pasted from another tool into fields, and names what cannot be turned. */
export function ForeignOffer({ view }: { readonly view: EditorView }) {
  const { doc } = view.state;
  const found = useMemo(() => distinctMarks(doc.toString()), [doc]);
  if (found.length === 0) return null;
  const able = found.filter(({ becomes }) => becomes !== null);
  const unable = found.filter(({ becomes }) => becomes === null);
  const convert = () => {
    const insert = convertForeign(view.state.doc.toString());
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert }, userEvent: 'input.convert' });
    view.focus();
  };
  return (
    <section className={styles.offer} aria-label="Placeholders from another tool">
      <div>
        {able.length > 0 && (
          <p>
            This text has placeholders of another tool: <Marks marks={able} describe={describeMark} />.
          </p>
        )}
        {unable.length > 0 && (
          <p>
            No field or optional part says the same as <Marks marks={unable} describe={() => ''} />: to be
            written anew.
          </p>
        )}
      </div>
      {able.length > 0 && <Button onClick={convert}>Turn them into fields</Button>}
    </section>
  );
}

type MarksProps = {
  readonly marks: readonly ForeignMark[];
  readonly describe: (mark: ForeignMark) => string;
};

function Marks({ marks, describe: words }: MarksProps) {
  return (
    <>
      {marks.slice(0, mostShown).map((mark, index) => (
        <span key={mark.start}>
          {index > 0 && ', '}
          <code dir="ltr">{briefMark(mark)}</code> {words(mark)}
        </span>
      ))}
      {marks.length > mostShown && `, and ${marks.length - mostShown} more`}
    </>
  );
}
