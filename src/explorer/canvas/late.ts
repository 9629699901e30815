import { useEffect, useState } from 'react';
import type { Store } from '../state/store.js';
import type { Canvas } from './canvas.js';

let coming: Promise<typeof Canvas> | null = null;

/** Fetches the canvas with its library: what is read first does without it. */
export function fetchCanvas(): Promise<typeof Canvas> {
  coming ??= import('./canvas.js').then(
    (module) => module.Canvas,
    (error: unknown) => {
      // The next one who needs it tries again.
      coming = null;
      throw error;
    },
  );
  return coming;
}

/** The canvas when it is there; null until then. That it does not come is told. */
export function useCanvas(store: Store, isWanted: boolean): typeof Canvas | null {
  const [found, setFound] = useState<{ readonly canvas: typeof Canvas } | null>(null);
  useEffect(() => {
    if (!isWanted || found !== null) return undefined;
    let isOver = false;
    const load = () => {
      fetchCanvas()
        .then((canvas) => isOver || setFound({ canvas }))
        .catch(() => {
          if (!isOver)
            store.fail('The picture could not be loaded. Is the service running? The tables are there.', load);
        });
    };
    load();
    return () => {
      isOver = true;
    };
  }, [store, isWanted, found]);
  return found?.canvas ?? null;
}
