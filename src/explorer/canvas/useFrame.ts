import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { frame } from './arrange.js';

/** Keeps some entities in sight whenever they become others, and when the canvas becomes smaller. */
export function useFrame(cy: Core | null, ids: readonly string[]): void {
  const key = JSON.stringify(ids);
  useEffect(() => {
    if (cy === null) return undefined;
    const look = () => frame(cy, JSON.parse(key) as string[]);
    // After the canvas has drawn them.
    const timer = setTimeout(look);
    cy.on('resize', look);
    return () => {
      clearTimeout(timer);
      cy.off('resize', look);
    };
  }, [cy, key]);
}
