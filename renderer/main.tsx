import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/base.css';
import './styles/tokens.css';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { answerRightClicks } from './spelling/right-click.ts';
import { watchPasting } from './ui/hidden-paste.ts';
import { lazily } from './ui/lazily.tsx';
import { quickFragment } from './workspace/route.ts';

const QuickApp = lazily(async () => (await import('./QuickApp.tsx')).QuickApp);

watchPasting(document);
answerRightClicks(document);

const isQuick = window.location.hash === quickFragment;
// The two use the workspace in different ways, so that going from one to the other begins anew.
window.addEventListener('hashchange', () => {
  if (isQuick !== (window.location.hash === quickFragment)) window.location.reload();
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    isQuick ? (
      <Suspense fallback={null}>
        <QuickApp />
      </Suspense>
    ) : (
      <App />
    ),
  );
}
