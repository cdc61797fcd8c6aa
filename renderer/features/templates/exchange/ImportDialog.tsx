import { useState } from 'react';
import type { ImportedTemplate } from '../../../../shared/template/exchange.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { CandidateItem } from './CandidateItem.tsx';
import styles from './Exchange.module.css';
import { addTemplates, findCandidates } from './files.ts';

type ImportProps = { readonly templates: readonly ImportedTemplate[]; readonly onClose: () => void };

function countOf(count: number): string {
  return count === 1 ? '1 template' : `${count.toLocaleString('en-GB')} templates`;
}

/** Shows what is in a file before any of it is added. */
export function ImportDialog({ templates, onClose }: ImportProps) {
  const [candidates] = useState(() => findCandidates(templates));
  const [chosen, setChosen] = useState(() => new Set(candidates.filter(({ isKnown }) => !isKnown)));
  const [problem, setProblem] = useState<string | null>(null);
  function add() {
    const failure = addTemplates(candidates.filter((candidate) => chosen.has(candidate)));
    if (failure === null) onClose();
    else setProblem(failure);
  }
  return (
    <Dialog title="Import templates" onClose={onClose}>
      <DialogLead>The file holds {countOf(candidates.length)}. Nothing is added until you say so.</DialogLead>
      <ul className={styles.list}>
        {candidates.map((candidate) => (
          <CandidateItem
            key={candidate.title}
            candidate={candidate}
            isChosen={chosen.has(candidate)}
            onChange={(isChosen) => {
              const others = [...chosen].filter((other) => other !== candidate);
              setChosen(new Set(isChosen ? [...others, candidate] : others));
            }}
          />
        ))}
      </ul>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" disabled={chosen.size === 0} onClick={add}>
          Add {countOf(chosen.size)}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
