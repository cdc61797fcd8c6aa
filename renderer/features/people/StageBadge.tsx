import { type StageId, stageLabels } from '../../../shared/stages.ts';
import styles from './StageBadge.module.css';

type Tone = 'quiet' | 'open' | 'close' | 'ask';

const tones: Readonly<Record<StageId, Tone>> = {
  idea: 'quiet',
  requested: 'quiet',
  accepted: 'open',
  'in-dialogue': 'open',
  met: 'close',
  relationship: 'close',
  'blind-request': 'ask',
  declined: 'quiet',
  'no-answer': 'quiet',
  withdrawn: 'quiet',
};

/** How far it has come, in a word. The colour only repeats what the word says. */
export function StageBadge({ stage }: { readonly stage: StageId }) {
  return (
    <span className={styles.badge} data-tone={tones[stage]}>
      {stageLabels[stage]}
    </span>
  );
}
