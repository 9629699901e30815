import type { RelationshipType, View } from '../../generated/explorer.js';
import { place } from './slots.js';
import type { Compared, Focus, NameLanguage, PathQuestion, Placed, State, Told } from './state.js';
import { between, isBetween, untimed } from './views.js';

/** Where an entity is to stand. */
export interface Position {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * All that can be done on the page. Canvas, tables, keyboard, stories and the address do nothing else, and what the API
 * answered is in the command, so that it can be done again without asking.
 */
export type Command =
  | { readonly do: 'add'; readonly ids: readonly string[]; readonly near?: string }
  | { readonly do: 'expand'; readonly hub: string; readonly ids: readonly string[] }
  | { readonly do: 'hide'; readonly ids: readonly string[] }
  | { readonly do: 'pin'; readonly id: string; readonly pinned: boolean }
  | { readonly do: 'move'; readonly to: readonly Position[] }
  | { readonly do: 'tidy'; readonly to: readonly Position[] }
  | { readonly do: 'view'; readonly view: View }
  | { readonly do: 'types'; readonly without: readonly RelationshipType[] }
  | { readonly do: 'names'; readonly names: NameLanguage }
  | { readonly do: 'focus'; readonly focus: Focus }
  | { readonly do: 'compare'; readonly compared: Compared | null }
  | { readonly do: 'path'; readonly path: PathQuestion | null; readonly ids: readonly string[] }
  | { readonly do: 'tell'; readonly told: Told | null }
  | { readonly do: 'open'; readonly state: State };

/** How many entities a page shows at most: more is no picture any more. */
export const mostNodes = 1000;

const middleOf = (nodes: readonly Placed[]) => {
  if (nodes.length === 0) return { x: 0, y: 0 };
  const sum = (of: (one: Placed) => number) => nodes.reduce((all, one) => all + of(one), 0);
  return { x: Math.round(sum(({ x }) => x) / nodes.length), y: Math.round(sum(({ y }) => y) / nodes.length) };
};

function withNew(nodes: readonly Placed[], ids: readonly string[], near?: string): readonly Placed[] {
  const there = new Set(nodes.map(({ id }) => id));
  const fresh = [...new Set(ids)].filter((id) => !there.has(id)).slice(0, mostNodes - nodes.length);
  if (fresh.length === 0) return nodes;
  const middle = nodes.find(({ id }) => id === near) ?? middleOf(nodes);
  return [...nodes, ...place(nodes, fresh, middle)];
}

/** How far apart the entities of a path stand that is all there is: their names and those of their ties have room. */
const pathStep = 280;

function withPath(nodes: readonly Placed[], ids: readonly string[], near?: string): readonly Placed[] {
  if (nodes.length > 0) return withNew(nodes, ids, near);
  return ids.map((id, i) => ({ id, x: i * pathStep, y: 0, pinned: false }));
}

function moved(nodes: readonly Placed[], to: readonly Position[]): Placed[] {
  const places = new Map(to.map((one) => [one.id, one]));
  return nodes.map((one) => {
    const place = places.get(one.id);
    return place === undefined ? one : { ...one, x: Math.round(place.x), y: Math.round(place.y) };
  });
}

function hidden(state: State, ids: readonly string[]): State {
  const gone = new Set(ids);
  const isGone = state.focus?.of === 'entity' && gone.has(state.focus.id);
  return { ...state, nodes: state.nodes.filter(({ id }) => !gone.has(id)), focus: isGone ? null : state.focus };
}

function comparing(state: State, compared: Compared | null): State {
  return { ...state, compared, view: compared === null ? untimed(state.view) : between(state.view, compared) };
}

/** What the page is after a command. Changes nothing that is there; the same state comes back when nothing is to do. */
export function apply(state: State, command: Command): State {
  switch (command.do) {
    case 'add':
      return { ...state, nodes: withNew(state.nodes, command.ids, command.near) };
    case 'expand':
      return { ...state, nodes: withNew(state.nodes, command.ids, command.hub) };
    case 'hide':
      return hidden(state, command.ids);
    case 'pin':
      return {
        ...state,
        nodes: state.nodes.map((one) => (one.id === command.id ? { ...one, pinned: command.pinned } : one)),
      };
    case 'move':
    case 'tidy':
      return { ...state, nodes: moved(state.nodes, command.to) };
    case 'view':
      // Another time ends the comparison; what was known when does not.
      return {
        ...state,
        view: command.view,
        compared: isBetween(command.view, state.compared) ? state.compared : null,
      };
    case 'types':
      return { ...state, without: command.without };
    case 'names':
      return { ...state, names: command.names };
    case 'focus':
      return { ...state, focus: command.focus };
    case 'compare':
      return comparing(state, command.compared);
    case 'path':
      return { ...state, path: command.path, nodes: withPath(state.nodes, command.ids, command.path?.from) };
    case 'tell':
      return { ...state, told: command.told };
    case 'open':
      return command.state;
  }
}

/** Whether going back stops at a command: looking at something changes nothing of the picture. */
export const isStep = (command: Command): boolean => command.do !== 'focus';
