import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { definedAround } from './own';

const root = document.getElementById('app')!;
void definedAround(() => (root.childElementCount ? hydrateRoot(root, <App />) : createRoot(root).render(<App />)));
