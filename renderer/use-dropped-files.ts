import { useEffect } from 'react';
import { openImport } from './workspace/importing.ts';

/** Takes files that are dropped anywhere for an import, unless a part of the page has taken them, or a dialog asks something. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const isElsewhere = () => document.querySelector('dialog[open]:not([data-takes-files])') !== null;
    const onDragOver = (event: DragEvent) => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      // Left to the browser, a file would take the place of the page.
      event.preventDefault();
      event.dataTransfer.dropEffect = isElsewhere() ? 'none' : 'copy';
    };
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (isElsewhere()) return;
      openImport([...event.dataTransfer.files]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}
