import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import type { RealisedAnswer } from '../../../../shared/compose/realise/realised-answer.ts';
import type { AnsweredField } from '../../../../shared/compose/realised-answers.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import styles from './BeginsWith.module.css';
import { beginningOptions, chooseBeginning, followsTyping } from './realised.ts';

type BeginsWithProps = {
  readonly draft: Draft;
  readonly field: AnsweredField;
  readonly realised: RealisedAnswer | null;
  /**
   * Whether Tab stops at it: once there are words for it to stand before. Until then Tab goes from box to box, so that what
   * is typed at once goes into a box; Shift+Tab leads back to it.
   */
  readonly isStop: boolean;
};

/** How the sentence begins: it follows what is typed until the user chooses. */
export const BeginsWith = memo(function BeginsWith({ draft, field, realised, isStop }: BeginsWithProps) {
  const { options, current } = beginningOptions(draft.answers, field, realised);
  return (
    <span className={styles.box}>
      <select
        aria-label="Begins with"
        className={styles.select}
        tabIndex={isStop ? undefined : -1}
        value={current}
        onChange={({ currentTarget: { value } }) =>
          chooseBeginning(draft.id, field, value === followsTyping ? null : value)
        }
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown className={styles.chevron} size={12} aria-hidden />
    </span>
  );
});
