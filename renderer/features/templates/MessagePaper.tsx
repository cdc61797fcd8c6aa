import { Fragment, type ReactNode } from 'react';
import { fieldLabel } from '../../../shared/template/fields.ts';
import type { Rendered } from '../../../shared/template/render.ts';
import { Gap, Letter } from '../../ui/Letter.tsx';

/** The text with every field that has no value shown by its label. */
function withGaps({ text, unfilled }: Rendered): ReactNode {
  let at = 0;
  const pieces = unfilled.map(({ name, start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <Fragment key={start}>
        {before}
        <Gap label={fieldLabel(name)} />
      </Fragment>
    );
  });
  return [...pieces, text.slice(at)];
}

/** A message as its recipient would read it. */
export function MessagePaper({ rendered }: { readonly rendered: Rendered }) {
  return <Letter hasPaper>{rendered.text === '' ? 'Nothing to show yet.' : withGaps(rendered)}</Letter>;
}
