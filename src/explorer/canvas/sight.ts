import type { Core } from 'cytoscape';

/** What of the picture is in sight: it is there again after the tables were looked at instead. */
export interface Sight {
  /** The entities that were brought into sight. */
  known: ReadonlySet<string>;
  viewport: { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } } | null;
}

/** Nothing was looked at yet. */
export const noSight = (): Sight => ({ known: new Set(), viewport: null });

/** Goes on where the last canvas ended, and notes where this one is. */
export function keepSight(cy: Core, sight: Sight): void {
  if (sight.viewport !== null) cy.viewport({ zoom: sight.viewport.zoom, pan: { ...sight.viewport.pan } });
  cy.on('viewport', () => (sight.viewport = { zoom: cy.zoom(), pan: { ...cy.pan() } }));
}
