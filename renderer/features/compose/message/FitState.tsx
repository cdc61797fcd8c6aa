import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import { fitSummary } from '../../../../shared/compose/fit-summary.ts';
import { withGapsNamed } from '../../../../shared/compose/gap-label.ts';
import type { Draft, FittedMessage } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { pinPart, setFit } from '../drafts/store.ts';
import styles from './FitState.module.css';

type FitStateProps = { readonly draft: Draft; readonly message: ComposedMessage };

/** That Fit is on, in a line; nothing while it is off. */
export function FitState({ message: { fitted } }: FitStateProps) {
  if (fitted === null) return null;
  return (
    <p className={styles.line} role="status">
      {fitSummary(fitted, fitted.limit)}
    </p>
  );
}

type PartProps = {
  readonly state: string;
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
};

function Part({ state, text, action, onAct }: PartProps) {
  return (
    <li className={styles.part}>
      <div className={styles.words}>
        <p className={styles.state}>{state}</p>
        <p className={styles.text} dir="auto">
          {text}
        </p>
      </div>
      <Button look="quiet" onClick={onAct}>
        {action}
      </Button>
    </li>
  );
}

function Parts({ draft, fitted }: { readonly draft: Draft; readonly fitted: FittedMessage }) {
  const textOf = (part: number) =>
    withGapsNamed(fitted.parts.find(({ index }) => index === part)?.text ?? '');
  const pinned = fitted.parts.filter(({ index }) => draft.message.pinned[String(index)] === 'full');
  return (
    <ul className={styles.parts}>
      {fitted.leftOut.map(({ index, state }) => (
        <Part
          key={index}
          state={state === 'short' ? 'Shortened' : 'Left out'}
          text={textOf(index)}
          action="Restore"
          onAct={() => pinPart(draft.id, index, 'full')}
        />
      ))}
      {pinned.map(({ index, text }) => (
        <Part
          key={index}
          state="Kept, because you restored it"
          text={text}
          action="Let Fit decide"
          onAct={() => pinPart(draft.id, index, null)}
        />
      ))}
    </ul>
  );
}

/** What Fit left out or shortened, each part restorable, that it stays on, and how to go without it. */
export function FitParts({ draft, message }: FitStateProps) {
  const { fitted } = message;
  if (fitted === null) return null;
  return (
    <details className={styles.panel} open>
      <summary className={styles.summary}>
        <span role="status">{fitSummary(fitted, fitted.limit)}</span>
      </summary>
      <Parts draft={draft} fitted={fitted} />
      <p className={styles.stays}>
        Fit stays on: what you answer from now on is fitted too.
        <Button look="quiet" onClick={() => setFit(draft.id, false)}>
          Use everything again
        </Button>
      </p>
    </details>
  );
}
