import type { Reader } from '../reader.js';
import { between, type Pair } from './between.js';
import { expand } from './expand.js';
import type { Net } from './net.js';
import { flippedSelection, type Question } from './question.js';
import type { Rule } from './rule.js';
import { costOf } from './score.js';
import { Side } from './side.js';

/** A relationship as a statement gives it. */
interface TieRow {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly sourceCount: number;
}

/** Up to so many ties it is quicker to read all of them than to look twice. */
const joinFrom = 1000;

/** So many levels come at most: two hubs that no tie joins are this much farther apart. */
const overHubs = 2;

/**
 * The two ends of a search and the part of the graph that they have seen. It is covered for a length when every path of at
 * most that length is in it, but for those through two hubs. Levels are looked at from the end where that is less effort
 * (Pohl 1971, "Bi-directional search"); one statement each.
 */
export class Search {
  readonly net: Net;
  readonly front: Side;
  readonly back: Side;
  readonly #reader: Reader;
  readonly #question: Question;
  readonly #rule: Rule;
  readonly #degrees = new Map<number, number>();
  /** How many ties may still be looked at. */
  #budget: number;
  /** The side that has looked for ties to what the other has come to, since any side went on. */
  #joined: Side | null = null;
  readonly #joinedHubs = new Set<string>();

  constructor(reader: Reader, question: Question, rule: Rule, net: Net, budget: number) {
    this.net = net;
    this.#reader = reader;
    this.#question = question;
    this.#rule = rule;
    this.#budget = budget;
    const [from, to] = [net.numberOf(question.from), net.numberOf(question.to)];
    this.front = new Side(from, to, true, this.#degrees);
    this.back = new Side(to, from, false, this.#degrees);
  }

  /** Tells how many ties the two ends have; of others that is told where they are met. */
  knowDegrees([front, back]: readonly [number, number]): void {
    this.#degrees.set(this.front.end, front).set(this.back.end, back);
  }

  /** Adds a relationship from its columns. */
  see(from: string, to: string, row: TieRow) {
    const edge = {
      ...{ id: row.id, from: this.net.numberOf(from), to: this.net.numberOf(to), low: row.low, high: row.high },
      ...{ cost: costOf(row.confidence), sourceCount: row.sourceCount },
    };
    this.net.add(edge);
    return edge;
  }

  /**
   * Goes on until it is covered for a length.
   * @param prune takes off a side what need not be looked at
   * @returns false when the budget ended before
   */
  async cover(length: number, prune: () => void): Promise<boolean> {
    for (;;) {
      prune();
      const { front, back } = this;
      const sides = this.#lacking(length);
      const side = sides.reduce<Side | null>((a, b) => (a === null || this.#effort(b) < this.#effort(a) ? b : a), null);
      if (side === null) {
        return this.#joinHubs();
      }
      const missing = this.#missing(side, side === front ? back : front, length);
      const isLast = missing === 1 && this.#joined === null && this.#effort(side) > joinFrom;
      if (!(isLast ? await this.#join(side) : await this.#goOn(side))) return false;
    }
  }

  /** Whether paths of a length may go through two hubs that were not looked at. */
  hidesPaths(length: number): boolean {
    return this.front.hubs.some((one) =>
      this.back.hubs.some(
        (other) => one !== other && this.front.levelOf(one) + this.back.levelOf(other) + overHubs <= length,
      ),
    );
  }

  /** The ids of the hubs that were not looked at. */
  get hubs(): string[] {
    return [...new Set([...this.front.hubs, ...this.back.hubs])].map((hub) => this.net.ids[hub] ?? '');
  }

  #effort(side: Side): number {
    return side.effort(side.frontier);
  }

  #levelOf(side: Side): number {
    return side.level + (this.#joined === side ? 1 : 0);
  }

  /** How many levels a side lacks by itself or together with the other. */
  #missing(side: Side, other: Side, length: number): number {
    const together = length - this.#levelOf(side) - this.#levelOf(other);
    // A hub that the other side has come to and not looked at is to be met from this one.
    return Math.max(together, length - other.hubLevel - this.#levelOf(side));
  }

  #lacking(length: number): Side[] {
    const { front, back } = this;
    return [front, back].filter(
      (side) => side.level < Infinity && this.#missing(side, side === front ? back : front, length) > 0,
    );
  }

  /** Looks for ties of what comes next to what the other side has come to. */
  async #join(side: Side): Promise<boolean> {
    const other = side === this.front ? this.back : this.front;
    const isWhole = await this.#look(side, side.frontier, other.met);
    if (isWhole) this.#joined = side;
    return isWhole;
  }

  /** Looks at all ties of what comes next. */
  async #goOn(side: Side): Promise<boolean> {
    this.#joined = null;
    return this.#look(side, side.frontier, null);
  }

  /** Looks for ties between the hubs of the two sides, once for each pair: from the one of fewer ties. */
  async #joinHubs(): Promise<boolean> {
    const { front, back } = this;
    const pairs: Pair[] = [];
    for (const one of front.hubs) {
      for (const other of back.hubs) {
        if (one === other || this.#joinedHubs.has(`${one} ${other}`)) continue;
        const effort = Math.min(front.effort([one]), back.effort([other]));
        if (effort > this.#budget) return false;
        this.#budget -= effort;
        this.#joinedHubs.add(`${one} ${other}`);
        pairs.push({ from: this.net.ids[one] ?? '', to: this.net.ids[other] ?? '' });
      }
    }
    if (pairs.length === 0) return true;
    const rows = await between(this.#reader, pairs, this.#question.selection, this.#rule);
    for (const row of rows) this.see(row.fromId, row.toId, row);
    return true;
  }

  /** @returns false when the budget was not enough for all: then those of few ties were looked at. */
  async #look(side: Side, entities: readonly number[], only: readonly number[] | null): Promise<boolean> {
    const level = side.level + 1;
    const { looked, rows } = await this.#read(side, entities, only);
    if (only === null) side.take(looked);
    for (const row of rows) {
      const edge = this.#seen(row);
      const other = row.outgoing ? edge.to : edge.from;
      this.#degrees.set(other, row.degree);
      side.arrive(row.owner, other, edge, level, this.#rule);
    }
    return looked.length === entities.length;
  }

  /** Reads the ties of as many entities as the budget allows, those of few ties first. */
  async #read(side: Side, entities: readonly number[], only: readonly number[] | null) {
    const looked: number[] = [];
    for (const entity of entities.toSorted((a, b) => side.effort([a]) - side.effort([b]) || a - b)) {
      const effort = side.effort([entity]);
      if (effort > this.#budget) break;
      this.#budget -= effort;
      looked.push(entity);
    }
    if (looked.length === 0) return { looked, rows: [] };
    const { ids } = this.net;
    const given = this.#question.selection;
    const selection = side.isFront ? given : flippedSelection(given);
    const owners = looked.map((i) => ({ i, id: ids[i] ?? '', ...side.spanOf(i) }));
    const names = only?.map((entity) => ids[entity] ?? '') ?? null;
    const { avoid } = this.#question;
    return { looked, rows: await expand(this.#reader, owners, selection, this.#rule, names, avoid) };
  }

  #seen(row: TieRow & { owner: number; other: string; outgoing: boolean }) {
    const owner = this.net.ids[row.owner] ?? '';
    return row.outgoing ? this.see(owner, row.other, row) : this.see(row.other, owner, row);
  }
}
