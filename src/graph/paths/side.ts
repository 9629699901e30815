import type { Edge } from './net.js';
import { always, type Rule, type Span } from './rule.js';

/** From this many ties on an entity is a hub: it is not gone through while something else connects. */
export const hubFrom = 1000;

/** An entity that a side of the search has come to. */
interface Met {
  /** Hops from the side's end. */
  readonly level: number;
  /** The days that any way to it leaves: no tie outside of them can follow. */
  readonly span: Span;
}

/** One of the two ends from which paths are searched: what it has come to, and what is to be looked at next. */
export class Side {
  readonly end: number;
  /** Where the other side begins: no path goes on from there. */
  readonly #otherEnd: number;
  /** Whether it is the front of the paths. */
  readonly isFront: boolean;
  #crossesHubs = false;
  readonly #met = new Map<number, Met>();
  readonly #degrees: ReadonlyMap<number, number>;
  readonly #waiting = new Map<number, Set<number>>();
  readonly #hubs = new Set<number>();

  /** @param degrees how many ties entities have, as far as known */
  constructor(end: number, otherEnd: number, isFront: boolean, degrees: ReadonlyMap<number, number>) {
    this.end = end;
    this.#otherEnd = otherEnd;
    this.isFront = isFront;
    this.#degrees = degrees;
    this.#met.set(end, { level: 0, span: always });
    // An end is looked at even when it is a hub.
    this.#waiting.set(0, new Set([end]));
  }

  /** The hops within which everything but hubs was looked at: infinite when nothing is left. */
  get level(): number {
    return Math.min(...this.#waiting.keys(), Infinity);
  }

  /** What is to be looked at next. */
  get frontier(): number[] {
    return [...(this.#waiting.get(this.level) ?? [])];
  }

  /** All that is still to be looked at, hubs included. */
  get waiting(): number[] {
    return [...[...this.#waiting.values()].flatMap((entities) => [...entities]), ...this.#hubs];
  }

  /** The hubs that were not looked at. */
  get hubs(): number[] {
    return [...this.#hubs];
  }

  /** The hops to the nearest of them; infinite without one. */
  get hubLevel(): number {
    return this.hubs.reduce((least, hub) => Math.min(least, this.levelOf(hub)), Infinity);
  }

  /** All that it has come to. */
  get met(): number[] {
    return [...this.#met.keys()];
  }

  /** The hops to an entity, infinite when it has not come to it. */
  levelOf(entity: number): number {
    return this.#met.get(entity)?.level ?? Infinity;
  }

  /** The days that any way to an entity leaves. */
  spanOf(entity: number): Span {
    return this.#met.get(entity)?.span ?? always;
  }

  /** How many ties some entities have. */
  effort(entities: readonly number[]): number {
    return entities.reduce((sum, entity) => sum + (this.#degrees.get(entity) ?? 0), 0);
  }

  /** Takes entities off the list of those to be looked at. */
  take(entities: readonly number[]): void {
    for (const [level, waiting] of this.#waiting) {
      for (const entity of entities) waiting.delete(entity);
      if (waiting.size === 0) this.#waiting.delete(level);
    }
    for (const entity of entities) this.#hubs.delete(entity);
  }

  /**
   * It went along a relationship from one entity to another.
   * @param level the hops to the second one on this way
   */
  arrive(from: number, to: number, edge: Edge, level: number, rule: Rule): void {
    const go = this.isFront ? rule.forward : rule.backward;
    const span = go(this.spanOf(from), edge.low, edge.high);
    if (span === null) return;
    const known = this.#met.get(to);
    if (known === undefined) {
      this.#met.set(to, { level, span });
      this.#wait(to, level);
    } else if (span.lo < known.span.lo || span.hi > known.span.hi) {
      // Ties that can follow now could not before: it is looked at again.
      const wider = { lo: Math.min(span.lo, known.span.lo), hi: Math.max(span.hi, known.span.hi) };
      this.#met.set(to, { level: known.level, span: wider });
      this.#wait(to, level);
    }
  }

  /** From now on hubs are looked at like others. */
  crossHubs(): void {
    this.#crossesHubs = true;
    const { hubs } = this;
    this.#hubs.clear();
    for (const hub of hubs) this.#wait(hub, this.levelOf(hub));
  }

  #wait(entity: number, level: number): void {
    if (entity === this.#otherEnd) return;
    if (!this.#crossesHubs && entity !== this.end && (this.#degrees.get(entity) ?? 0) >= hubFrom) {
      this.#hubs.add(entity);
      return;
    }
    const waiting = this.#waiting.get(level) ?? new Set();
    this.#waiting.set(level, waiting.add(entity));
  }
}
