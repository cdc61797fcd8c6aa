import type { TemplateError } from '../../../shared/template/parse.ts';
import { Letter } from '../../ui/Letter.tsx';
import styles from './MistakenPaper.module.css';
import { mistakePieces } from './mistake-pieces.ts';

const mostSaid = 3;

type MistakenPaperProps = { readonly body: string; readonly errors: readonly TemplateError[] };

/** In place of its message: the text of a template that has mistakes, with their places, and what the first ones are. */
export function MistakenPaper({ body, errors }: MistakenPaperProps) {
  const further = errors.length - mostSaid;
  return (
    <>
      <div className={styles.mistakes}>
        <p>No message can be made of it yet:</p>
        <ul>
          {errors.slice(0, mostSaid).map(({ start, line, message }) => (
            <li key={`${start} ${message}`}>
              Line {line}: {message}
            </li>
          ))}
        </ul>
        {further > 0 && <p>And {further} more.</p>}
      </div>
      <Letter hasPaper>
        {mistakePieces(body, errors).map(({ start, text, isMistake }) =>
          isMistake ? (
            <mark key={start} className={styles.place}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </Letter>
    </>
  );
}
