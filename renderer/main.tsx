import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/base.css';
import './styles/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { watchPasting } from './ui/hidden-paste.ts';

watchPasting(document);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
