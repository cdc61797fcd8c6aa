import type { Person } from '../../../../shared/model/person.ts';
import { relativeDate } from '../../../../shared/people/relative-date.ts';
import { stageSince } from '../../../../shared/people/stage-history.ts';
import { stageIds, stageLabels } from '../../../../shared/stages.ts';
import { Select } from '../../../ui/Select.tsx';
import { useClock } from '../../../workspace/clock.ts';
import { changeStage } from './actions.ts';
import styles from './StageChoice.module.css';

const stages = stageIds.map((value) => ({ value, label: stageLabels[value] }));

/** How far it has come and since when; any stage can be chosen, since much happens outside the app. */
export function StageChoice({ person }: { readonly person: Person }) {
  const clock = useClock();
  const since = stageSince(person);
  return (
    <div className={styles.stage}>
      <Select
        label="Stage"
        look="pill"
        value={person.stage}
        options={stages}
        onChange={(stage) => changeStage(person, stage)}
      />
      {since !== null && <span className={styles.since}>{relativeDate(since, clock)}</span>}
    </div>
  );
}
