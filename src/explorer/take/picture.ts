import type { Core } from 'cytoscape';
import type { Palette } from '../design/marks.js';
import { save } from './save.js';

/** The longest side of a saved picture, in pixels: browsers make no larger canvas for sure. */
const longest = 8000;

/** The canvas as a PNG, all of it and not only what is in sight. */
export async function savePicture(cy: Core, palette: Palette): Promise<void> {
  const options = { output: 'blob-promise', full: true, scale: 2, maxWidth: longest, maxHeight: longest } as const;
  const blob = await cy.png({ ...options, bg: palette.paper });
  save(`whowhom-${new Date().toISOString().slice(0, 10)}.png`, blob);
}
