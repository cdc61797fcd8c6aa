import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../ui/Dialog.tsx';
import { flushSaves } from '../../workspace/store.ts';

type Step =
  | { readonly kind: 'closed' | 'asking' | 'asking again' | 'deleting' | 'done' }
  | { readonly kind: 'failed'; readonly message: string };

const titles: Readonly<Record<Exclude<Step['kind'], 'closed'>, string>> = {
  asking: 'Delete everything?',
  'asking again': 'Are you sure?',
  deleting: 'Deleting…',
  done: 'Everything is deleted',
  failed: 'Not everything is deleted',
};

const whatGoes =
  'Every person with their notes and messages, all drafts, your templates, your profile and your settings, ' +
  'from every file and every backup that Common Ground keeps.';

const whatStays = 'Copies that you exported or made yourself stay where they are.';

function leadOf(step: Step): string {
  switch (step.kind) {
    case 'failed':
      return step.message;
    case 'asking again':
      return 'There is no way back: no undo, and no backup from which it could be restored.';
    case 'done':
      return 'Nothing that you wrote is kept by Common Ground on this computer any more.';
    default:
      return `${whatGoes} ${whatStays}`;
  }
}

/** Deletes all the user's data, after asking twice, and says when it is done. */
export function DeleteEverything() {
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  const close = () => setStep({ kind: 'closed' });
  const remove = async () => {
    setStep({ kind: 'deleting' });
    // Nothing must be left that would be written afterwards.
    await flushSaves();
    const result = await api.deleteEverything({});
    setStep(result.ok ? { kind: 'done' } : { kind: 'failed', message: result.failure.message });
  };
  return (
    <>
      <Button look="danger" onClick={() => setStep({ kind: 'asking' })}>
        Delete everything…
      </Button>
      {step.kind !== 'closed' && (
        <Dialog
          key={step.kind}
          title={titles[step.kind]}
          onClose={() => (step.kind === 'done' ? location.reload() : close())}
        >
          <DialogLead>{leadOf(step)}</DialogLead>
          <DialogButtons>
            {step.kind === 'asking' && (
              <>
                <Button onClick={close}>Cancel</Button>
                <Button look="danger" onClick={() => setStep({ kind: 'asking again' })}>
                  Go on…
                </Button>
              </>
            )}
            {step.kind === 'asking again' && (
              <>
                <Button onClick={close}>Cancel</Button>
                <Button look="danger" onClick={() => void remove()}>
                  Delete everything
                </Button>
              </>
            )}
            {step.kind === 'done' && (
              <Button look="primary" onClick={() => location.reload()}>
                Begin anew
              </Button>
            )}
            {step.kind === 'failed' && <Button onClick={close}>Close</Button>}
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
}
