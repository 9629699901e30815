import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { idsOf } from '../state/state.js';
import type { Shown } from '../state/store.js';
import { frame } from './arrange.js';
import type { Sight } from './sight.js';

/** What stands beside an entity counts to it already. */
const padding = 10;

/** With these the reader begins to act, on the picture or beside it: from then on nobody on it moves by itself. */
const acts = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/**
 * Shows all of a picture when it is opened, and stays with that while the canvas becomes smaller or larger: the lists of a
 * comparison that was linked come below it. Ends when the reader does something, or the picture is moved by something else.
 */
function fitFirst(cy: Core): void {
  const place = () => JSON.stringify([cy.zoom(), cy.pan()]);
  let left = place();
  const fit = () => {
    // A button, a key or a story has brought another part of it near.
    if (place() !== left) {
      end();
      return;
    }
    cy.fit(undefined, padding);
    left = place();
  };
  const end = () => {
    cy.off('resize', fit);
    for (const act of acts) document.removeEventListener(act, end, true);
  };
  fit();
  cy.on('resize', fit);
  for (const act of acts) document.addEventListener(act, end, { capture: true, passive: true });
  cy.one('framed', end);
}

/** Brings into sight what came, and at first all of it. */
export function useFraming(canvas: { readonly current: Core | null }, shown: Shown, sight: Sight): void {
  const { focus } = shown.past.now;
  const ids = idsOf(shown.past.now);
  const key = ids.join(' ');
  useEffect(() => {
    const cy = canvas.current;
    const fresh = ids.filter((id) => !sight.known.has(id));
    const isFirst = sight.known.size === 0;
    sight.known = new Set(ids);
    if (cy === null || fresh.length === 0) return;
    if (isFirst && ids.length > 1) {
      fitFirst(cy);
      return;
    }
    cy.emit('framed');
    frame(cy, focus?.of === 'entity' ? [focus.id, ...fresh] : fresh);
  }, [key]);
}
