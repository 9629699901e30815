import { useSyncExternalStore } from 'react';
import { dark, light, type Palette } from './marks.js';

const query = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** The colours that the reader's system asks for. */
export const usePalette = (): Palette =>
  useSyncExternalStore(subscribe, () => matchMedia(query).matches) ? dark : light;
