import { useRef, useState } from 'react';
import type { ImportedTemplate } from '../../../../shared/template/exchange.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './Exchange.module.css';
import { ExportDialog } from './ExportDialog.tsx';
import { readFile } from './files.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { useFileDrop } from './use-file-drop.ts';

type Offer = (templates: readonly ImportedTemplate[]) => void;

async function offerFile(file: File | undefined, offer: Offer): Promise<void> {
  if (file === undefined) return;
  const read = await readFile(file);
  if (read.ok) offer(read.templates);
  else showToast(read.message);
}

/** The buttons that bring templates in from a file and out to one. A file can be dropped anywhere, too. */
export function ExchangeButtons() {
  const hasOwn = useWorkspace(({ ownTemplates }) => ownTemplates.length > 0);
  const input = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<readonly ImportedTemplate[] | null>(null);
  const [isExporting, setIsExporting] = useState(false);
  const isOver = useFileDrop((file) => void offerFile(file, setImported));
  return (
    <>
      {isOver && <p className={styles.drop}>Drop the file to see the templates in it.</p>}
      <input
        ref={input}
        type="file"
        accept=".commonground,.json,application/json"
        hidden
        aria-label="File of templates"
        onChange={({ currentTarget }) => {
          void offerFile(currentTarget.files?.[0], setImported);
          // Choosing the same file again shall read it again.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>Import…</Button>
      <Button disabled={!hasOwn} onClick={() => setIsExporting(true)}>
        Export…
      </Button>
      {imported !== null && <ImportDialog templates={imported} onClose={() => setImported(null)} />}
      {isExporting && <ExportDialog onClose={() => setIsExporting(false)} />}
    </>
  );
}
