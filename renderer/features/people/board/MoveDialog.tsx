import type { Person } from '../../../../shared/model/person.ts';
import { type StageId, stageIds, stageLabels } from '../../../../shared/stages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './MoveDialog.module.css';

type MoveDialogProps = {
  readonly person: Person;
  readonly onMove: (stage: StageId) => void;
  readonly onClose: () => void;
};

/** Where to move somebody: every stage but their own. */
export function MoveDialog({ person, onMove, onClose }: MoveDialogProps) {
  return (
    <Dialog title={`Move ${person.name.trim() || 'the person without a name'} to`} onClose={onClose}>
      <form method="dialog" className={styles.stages}>
        {stageIds
          .filter((stage) => stage !== person.stage)
          .map((stage) => (
            <Button key={stage} type="submit" onClick={() => onMove(stage)}>
              {stageLabels[stage]}
            </Button>
          ))}
      </form>
    </Dialog>
  );
}
