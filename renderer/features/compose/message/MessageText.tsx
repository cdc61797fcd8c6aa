import type { Finding } from '../../../../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import { gapLabel } from '../../../../shared/compose/gap-label.ts';
import type { Span } from '../../../../shared/span.ts';
import { Gap, Letter } from '../../../ui/Letter.tsx';
import { chooseFinding, useChosenFinding } from '../panel/coaching.ts';
import styles from './MessageText.module.css';
import { segmentsOf } from './message-segments.ts';
import { usePendingWords } from './pending-words.ts';

type MessageTextProps = {
  readonly message: ComposedMessage;
  readonly findings: readonly Finding[];
  /** The stretches that went to somebody else before. */
  readonly repeated: readonly Span[];
};

/**
 * The words of the message, with gaps shown by what belongs there and findings marked: by a line under them whose
 * kind, not only its colour, tells how much it matters. A mark leads to its finding. What went to somebody else before
 * stands on a shade between two bars.
 */
export function MessageText({ message, findings, repeated }: MessageTextProps) {
  const chosen = useChosenFinding((state) => state.key);
  const pending = usePendingWords();
  if (message.isPending) return <Letter>{pending}</Letter>;
  if (message.text === '') {
    return <Letter>Your message appears here as you answer.</Letter>;
  }
  return (
    <Letter>
      {segmentsOf(message.text, message.unfilled, findings, repeated).map((segment) => {
        const { start, text, gap, finding, isRepeated } = segment;
        if (gap !== null) {
          return <Gap key={start} label={gapLabel(gap.text)} />;
        }
        const shade = isRepeated ? styles.repeated : '';
        if (finding === null) {
          return isRepeated ? (
            <mark key={start} className={shade}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          );
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot wrap across lines as words do
          <span
            key={start}
            role="button"
            tabIndex={0}
            className={`${styles.mark} ${styles[finding.severity]} ${shade}`}
            aria-label={`${text}: ${finding.sentence}`}
            aria-pressed={finding.key === chosen}
            title={finding.sentence}
            onClick={() => chooseFinding(finding.key)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              chooseFinding(finding.key);
            }}
          >
            {text}
          </span>
        );
      })}
    </Letter>
  );
}
