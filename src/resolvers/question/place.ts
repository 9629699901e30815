import type { View } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { Info } from './selection.js';

/** Where in a request something is asked: with what it is read, under which view, and of whom where that is known. */
export interface Place {
  readonly info: Info;
  readonly context: Context;
  readonly view: View;
  /** The id of the one that is asked; null below a list, where there are several. */
  readonly ownerId: string | null;
}
