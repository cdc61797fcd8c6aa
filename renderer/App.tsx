import { Suspense, useEffect } from 'react';
import styles from './App.module.css';
import { WelcomeDialog } from './features/compose/WelcomeDialog.tsx';
import { Notices } from './Notices.tsx';
import { OpenElsewhere } from './OpenElsewhere.tsx';
import { OpeningFailed } from './OpeningFailed.tsx';
import { PaletteHost } from './palette/PaletteHost.tsx';
import { tellOfTakenKeys } from './quick-keys-notice.ts';
import { Reminders } from './Reminders.tsx';
import { SectionBoundary } from './SectionBoundary.tsx';
import { Sidebar } from './Sidebar.tsx';
import { screens } from './screens.tsx';
import { fetchWhileIdle, lazily } from './ui/lazily.tsx';
import { Toaster } from './ui/Toaster.tsx';
import { whenIdle } from './ui/when-idle.ts';
import { useAppearance } from './use-appearance.ts';
import { useArrivals } from './use-arrivals.ts';
import { useCommands } from './use-commands.ts';
import { useDraftsBeside } from './use-drafts-beside.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useKeepingSaved } from './use-keeping-saved.ts';
import { useImporting } from './workspace/importing.ts';
import { useIncoming } from './workspace/incoming.ts';
import { loadLanguage } from './workspace/language.ts';
import { arrive, usePlace } from './workspace/place.ts';
import { useRoute } from './workspace/route.ts';
import { useOpening, useWorkspace } from './workspace/store.ts';

const ImportDialog = lazily(async () => (await import('./features/import/ImportDialog.tsx')).ImportDialog);

const IncomingPerson = lazily(
  async () => (await import('./features/compose/incoming/IncomingPerson.tsx')).IncomingPerson,
);

/** The app: opens the workspace unless another tab uses it, then shows its sections. */
export function App() {
  const isOpen = useOpening(({ workspace }) => workspace !== null);
  const failure = useOpening((opening) => opening.failure);
  const place = usePlace((state) => state.place);
  useEffect(() => void arrive(), []);
  useKeepingSaved();
  if (failure !== null && place.kind !== 'elsewhere') return <OpeningFailed failure={failure} />;
  return (
    <>
      {isOpen ? <OpenApp /> : place.kind === 'unknown' && <p className="visually-hidden">Opening…</p>}
      <OpenElsewhere place={place} />
    </>
  );
}

function OpenApp() {
  const route = useRoute();
  const isImporting = useImporting(({ isOpen }) => isOpen);
  const incoming = useIncoming(({ link }) => link);
  const isIntroduced = useWorkspace(({ profile }) => profile.introduced);
  useAppearance();
  useCommands(route);
  useDroppedFiles();
  useDraftsBeside();
  useArrivals();
  useEffect(
    () =>
      whenIdle(() => {
        void loadLanguage();
        void tellOfTakenKeys();
        void fetchWhileIdle();
      }),
    [],
  );
  return (
    <div className={styles.app}>
      <Sidebar section={route.section} />
      <div className={styles.section}>
        <Notices />
        <SectionBoundary key={route.section} section={route.section}>
          <Suspense fallback={<p className="visually-hidden">Opening…</p>}>
            {screens[route.section].show(route.id)}
          </Suspense>
        </SectionBoundary>
      </div>
      {isImporting && (
        <Suspense fallback={null}>
          <ImportDialog />
        </Suspense>
      )}
      {!isIntroduced && <WelcomeDialog />}
      {isIntroduced && incoming !== null && (
        <Suspense fallback={null}>
          <IncomingPerson link={incoming} />
        </Suspense>
      )}
      <PaletteHost route={route} />
      <Reminders route={route} />
      <Toaster />
    </div>
  );
}
