import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askBeside } from './api/ask.js';
import { App } from './app.js';
import { fetchCanvas } from './canvas/late.js';
import { Store } from './state/store.js';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place for the explorer.');
askBeside(document.baseURI);
const store = new Store();
addEventListener('popstate', () => void store.follow());
addEventListener('hashchange', () => void store.follow());
void store.follow();
// A link that shows something needs the canvas as soon as the answer is there.
if (/[#&]n=/.test(location.hash)) fetchCanvas().catch(() => undefined);
createRoot(place).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
