import type { RelationshipType, View } from '../../generated/explorer.js';

/** An entity on the canvas. Positions are whole units of the canvas, its middle is 0, 0. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** "Tidy" leaves it where it is. */
  readonly pinned: boolean;
}

/** What the panel tells about and the canvas brings out. */
export type Focus = { readonly of: 'entity'; readonly id: string } | { readonly of: 'tie'; readonly id: string } | null;

/** Two dates that are compared: what changed behind the first and up to the second. */
export interface Compared {
  readonly from: string;
  readonly to: string;
}

/** How the times of the hops of a path fit: anyhow, all at once, or one after the other. */
export type Coherence = 'NONE' | 'OVERLAPPING' | 'CHRONOLOGICAL';

/** How two entities are connected. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly coherence: Coherence;
  readonly rankBy: 'EVIDENCE' | 'LENGTH';
  /** How many hops at most, 1 to 8. */
  readonly maxLength: number;
  /** Through these no path goes. */
  readonly avoid: readonly string[];
  /** Which of the paths found is brought out, from 0. */
  readonly chosen: number;
}

/** Where somebody is in a story. */
export interface Told {
  readonly story: string;
  /** From 0. */
  readonly step: number;
}

/** Names are shown in this language where there is one. */
export type NameLanguage = 'en' | 'ar';

/** All that a page shows follows from this and from what the API answers: it is what the address holds. */
export interface State {
  readonly nodes: readonly Placed[];
  readonly view: View;
  /** Ties of these types are not drawn; null is none of them. */
  readonly without: readonly RelationshipType[];
  readonly focus: Focus;
  readonly compared: Compared | null;
  readonly path: PathQuestion | null;
  readonly told: Told | null;
  readonly names: NameLanguage;
}

/** Nothing on the canvas: the page asks whom it is about. */
export const empty: State = {
  nodes: [],
  view: {},
  without: [],
  focus: null,
  compared: null,
  path: null,
  told: null,
  names: 'en',
};

/** The ids of what is on the canvas, in their order. */
export const idsOf = ({ nodes }: Pick<State, 'nodes'>): string[] => nodes.map(({ id }) => id);
