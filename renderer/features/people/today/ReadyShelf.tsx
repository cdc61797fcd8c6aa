import type { Draft } from '../../../../shared/model/draft.ts';
import type { TodayLine } from '../../../../shared/people/today-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { getWorkspace, saveSettings, useWorkspace } from '../../../workspace/store.ts';
import { LikelyAnswers } from './LikelyAnswers.tsx';
import styles from './Today.module.css';
import { TodayRow } from './TodayRow.tsx';
import { TodaySection } from './TodaySection.tsx';

type ReadyShelfProps = {
  readonly drafts: readonly Draft[];
  readonly lineOf: (draft: Draft) => TodayLine;
};

function hideShelf(hidesReadyDrafts: boolean) {
  saveSettings({ ...getWorkspace().settings, hidesReadyDrafts });
}

/** Messages that could go out and have not: a shelf to take them from, which can be put away. */
export function ReadyShelf({ drafts, lineOf }: ReadyShelfProps) {
  const isHidden = useWorkspace(({ settings }) => settings.hidesReadyDrafts);
  if (drafts.length === 0) return null;
  if (isHidden) {
    return (
      <Button look="quiet" className={styles.shelf} onClick={() => hideShelf(false)}>
        Show what is ready and not sent
      </Button>
    );
  }
  return (
    <TodaySection
      title="Ready, not sent"
      entries={drafts}
      keyOf={({ id }) => id}
      aside={
        <Button
          look="quiet"
          aria-label="Hide what is ready and not sent"
          onClick={() => {
            hideShelf(true);
            showToast('Put away. The drafts are where they were.', {
              label: 'Undo',
              run: () => hideShelf(false),
            });
          }}
        >
          Hide
        </Button>
      }
    >
      {(draft) => (
        <TodayRow line={lineOf(draft)} personId={draft.personId}>
          <LikelyAnswers draft={draft} />
        </TodayRow>
      )}
    </TodaySection>
  );
}
