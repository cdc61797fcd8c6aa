import { useEffect } from 'react';
import { api } from './api/client.ts';
import { QuickNote } from './features/compose/quick/QuickNote.tsx';
import { beginQuickNote, leaveQuickNote, useQuickNote } from './features/compose/quick/quick-note.ts';
import { OpeningFailed } from './OpeningFailed.tsx';
import { saveOnLeaving } from './save-on-leaving.ts';
import { Toaster } from './ui/Toaster.tsx';
import { undoInFocus } from './undo-in-focus.ts';
import { useAppearance } from './use-appearance.ts';
import { loadLanguage } from './workspace/language.ts';
import { loadPeople, openWorkspace, useOpening } from './workspace/store.ts';

/** Saves when the page may be left, and when its host asks. */
function useSavingOnLeave(): void {
  useEffect(() => {
    const stopListening = api.onHostEvent((event) => {
      if (event.kind === 'flush') void leaveQuickNote(null);
      if (event.kind === 'command' && (event.id === 'undo' || event.id === 'redo')) undoInFocus(event.id);
    });
    const stopSaving = saveOnLeaving();
    return () => {
      stopListening();
      stopSaving();
    };
  }, []);
}

/**
 * The small page on which a draft is begun. It reads the workspace without taking it from the window or tab that has
 * it, and saves its one draft alone, which the others take in once it is finished here.
 */
export function QuickApp() {
  const isOpen = useOpening(({ workspace }) => workspace !== null);
  const failure = useOpening((opening) => opening.failure);
  useEffect(() => void openWorkspace(), []);
  useSavingOnLeave();
  if (failure !== null) return <OpeningFailed failure={failure} />;
  return isOpen ? <OpenQuickApp /> : <p className="visually-hidden">Opening…</p>;
}

function OpenQuickApp() {
  const draftId = useQuickNote((note) => note.draftId);
  useAppearance();
  useEffect(() => {
    // The name of its window, or of its tab.
    document.title = 'Quick note · Common Ground';
    beginQuickNote();
    void loadLanguage();
    void loadPeople();
  }, []);
  return (
    <>
      {draftId !== null && <QuickNote draftId={draftId} />}
      <Toaster />
    </>
  );
}
