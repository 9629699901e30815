import type { TieDirection } from '../tieSelection.js';

/** A relationship that a path may go along. Entities are numbered in the order in which they are met. */
export interface Edge {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** The days by which hops hold together. */
  readonly low: number;
  readonly high: number;
  readonly cost: number;
  readonly sourceCount: number;
}

/** The entities next to one, each with the relationships that lead to it. */
export type Neighbours = ReadonlyMap<number, readonly Edge[]>;

const none: Neighbours = new Map();

/** The part of the graph that a search has seen. */
export class Net {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ahead: Map<number, Edge[]>[] = [];
  readonly #behind: Map<number, Edge[]>[] = [];
  readonly #direction: TieDirection;
  readonly #edges = new Set<string>();

  /** @param direction which way ties are gone along, seen from the front of a path */
  constructor(direction: TieDirection) {
    this.#direction = direction;
    if (direction === 'ANY') this.#behind = this.#ahead;
  }

  /** How many relationships were seen. */
  get size(): number {
    return this.#edges.size;
  }

  /** The number of an entity. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.length;
    this.#numbers.set(id, number);
    this.ids.push(id);
    return number;
  }

  /** The entities to which a path may go on. */
  ahead(entity: number): Neighbours {
    return this.#ahead[entity] ?? none;
  }

  /** The entities from which it may have come. */
  behind(entity: number): Neighbours {
    return this.#behind[entity] ?? none;
  }

  /** Adds a relationship, once. */
  add(edge: Edge): void {
    if (this.#edges.has(edge.id)) return;
    this.#edges.add(edge.id);
    const { from, to } = edge;
    if (this.#direction === 'ANY') {
      const between = this.#ahead[from]?.get(to) ?? [];
      between.push(edge);
      put(this.#ahead, from, to, between);
      put(this.#ahead, to, from, between);
      return;
    }
    const [first, second] = this.#direction === 'OUT' ? [from, to] : [to, from];
    const between = this.#ahead[first]?.get(second) ?? [];
    between.push(edge);
    put(this.#ahead, first, second, between);
    put(this.#behind, second, first, between);
  }
}

function put(lists: Map<number, Edge[]>[], entity: number, other: number, edges: Edge[]): void {
  (lists[entity] ??= new Map()).set(other, edges);
}
