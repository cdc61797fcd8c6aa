/** Whether the user wants to import something: asked for from many places, while the import itself is fetched when needed. */
import { create } from 'zustand';

type Importing = {
  readonly isOpen: boolean;
  /** Files that are to be looked at, where the user began with them. */
  readonly files: readonly File[];
};

const closed: Importing = { isOpen: false, files: [] };

export const useImporting = create<Importing>(() => closed);

export function openImport(files: readonly File[] = []): void {
  useImporting.setState({ isOpen: true, files });
}

export function closeImport(): void {
  useImporting.setState(closed);
}
