import type { Rendered } from '../../../shared/template/render.ts';
import { Gap, Letter } from '../../ui/Letter.tsx';
import { paperPieces } from './paper-pieces.ts';

/** A message as its recipient would read it; a field that has no value is shown by its label. */
export function MessagePaper({ rendered }: { readonly rendered: Rendered }) {
  const pieces = paperPieces(rendered);
  return (
    <Letter hasPaper>
      {pieces.length === 0 && 'Nothing to show yet.'}
      {pieces.map(({ start, words, isGap }) =>
        isGap ? <Gap key={start} label={words} /> : <span key={start}>{words}</span>,
      )}
    </Letter>
  );
}
