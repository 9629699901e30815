import { shown, WhowhomError } from '../../errors.js';
import type { EntityPatch, JointPatch, RelationshipPatch } from '../../generated/schema-types.js';
import { isId } from '../../ids.js';
import { Overtaken } from './attempts.js';
import { checkedRow, type Broken } from './check.js';
import { planEntity, type EntityChange } from './entityChange.js';
import { factOf } from './facts.js';
import { badRow, problemOf, text } from './fields.js';
import type { Gathered } from './gather.js';
import type { Fault } from './input.js';
import { patchedJoint, planJoint, type JointChange } from './jointChange.js';
import {
  foundIn,
  isRetracted,
  lockFacts,
  lockNodes,
  storedNodes,
  type Found,
  type Run,
  type StoredNode,
} from './known.js';
import { formerProblem, isFormer } from './merging/former.js';
import type { Placed } from './operations.js';
import { planRenamed } from './merging/entity.js';
import { namesSaid, patchedEntity, patchedRelationship } from './patch.js';
import type { FactCorrection } from './plan.js';
import type { Properties } from './properties.js';

/** A correction or a retraction as it came. */
interface Asked {
  readonly kind: 'FACT' | 'ENTITY' | 'JOINT' | 'RETRACT';
  readonly id: string;
  readonly prefix: string;
  readonly expectedRevision: number | null;
  readonly patch: RelationshipPatch | EntityPatch | JointPatch;
  readonly reason: string | null;
}

/** What is said otherwise of what is stored, or withdrawn; all of it is locked. */
export interface Revised {
  readonly facts: Map<string, FactCorrection>;
  /** The corrected facts as rows, with what is right of those that are wrong. */
  readonly rows: Broken[];
  readonly entities: Map<string, EntityChange>;
  readonly joints: Map<string, JointChange>;
  /** Facts, statements, entities, events, joint sums and sources, with the reasons. */
  readonly retracted: Map<string, string>;
  /** What is recorded of all facts that a write may change. */
  readonly touched: ReadonlyMap<string, Properties>;
  /** What each id is that is corrected or withdrawn. */
  readonly found: ReadonlyMap<string, Found>;
}

function askedOf({ operation, prefix }: Placed): Asked | null {
  const { correctRelationship, correctEntity, correctJoint, retract } = operation;
  if (retract !== undefined) {
    return { kind: 'RETRACT', id: retract.id, prefix, expectedRevision: null, patch: {}, reason: retract.reason };
  }
  const correction = correctRelationship ?? correctEntity ?? correctJoint;
  if (correction === undefined) return null;
  const { id, expectedRevision = null, patch, reason = null } = correction;
  const kind = correctEntity ? 'ENTITY' : correctJoint ? 'JOINT' : 'FACT';
  return { kind, id, prefix, expectedRevision, patch, reason };
}

/** The classes that an operation works on, as clients know them. */
const classesOf: Readonly<Record<Asked['kind'], readonly string[]>> = {
  FACT: ['Relationship'],
  ENTITY: ['Entity'],
  JOINT: ['Joint'],
  RETRACT: ['Relationship', 'Statement', 'Entity', 'Event', 'Joint', 'Source'],
};

const named = (found: Found): string => (found.class === 'Fact' ? 'Relationship' : found.class);

class Reviser {
  readonly #run: Run;
  readonly #gathered: Gathered;
  readonly #asked: readonly Asked[];

  constructor(run: Run, gathered: Gathered, placed: readonly Placed[]) {
    this.#run = run;
    this.#gathered = gathered;
    this.#asked = placed.flatMap((one) => askedOf(one) ?? []);
  }

  async revised(): Promise<Revised> {
    const ids = [...new Set(this.#asked.map(({ id }) => id))].filter(isId);
    const before = await foundIn(this.#run, ids);
    const abouts = [...before.values()].flatMap(({ aboutId }) => aboutId ?? []);
    const isNode = (id: string) => before.get(id)?.class !== 'Fact';
    await lockNodes(this.#run, ids.filter(isNode));
    const facts = [
      ...ids.filter((id) => !isNode(id)),
      ...abouts,
      ...this.#gathered.set.statements.map((one) => one.about),
    ];
    const touched = await lockFacts(this.#run, [...new Set(facts)]);
    // Read again: what was withdrawn meanwhile is seen now.
    const found = await foundIn(this.#run, ids);
    const made: Revised = {
      ...{ facts: new Map(), rows: [], entities: new Map(), joints: new Map(), retracted: new Map() },
      ...{ touched, found },
    };
    const isStored = (id: string) => ['Entity', 'Joint'].includes(found.get(id)?.class ?? '');
    const nodes = await storedNodes(this.#run, ids.filter(isStored));
    for (const one of this.#asked) {
      const is = found.get(one.id);
      if (is === undefined || !this.#isRight(one, is, made)) this.#failUnknown(one, is);
      else if (one.kind === 'RETRACT') this.#retract(one, made);
      else if (one.kind === 'FACT') this.#correctFact(one, touched.get(one.id), made);
      else if (one.kind === 'ENTITY') this.#correctEntity(one, nodes.get(one.id), made);
      else this.#correctJoint(one, nodes.get(one.id), made);
    }
    return made;
  }

  #fail(path: string, message: string, fault?: Fault): void {
    this.#gathered.problems.push(problemOf(badRow(path, message), path, fault));
  }

  #failUnknown({ id, prefix, kind }: Asked, is: Found | undefined): void {
    const classes = classesOf[kind];
    const path = `${prefix}id`;
    if (!isId(id)) this.#gathered.fail('BAD_ID', path, `is no id: got ${shown(id)}.`);
    else if (is === undefined) this.#fail(path, `is ${id}.`, { kind: 'UNKNOWN', id, classes });
  }

  #isRight({ kind, id, prefix, reason }: Asked, found: Found, made: Revised): boolean {
    const path = `${prefix}id`;
    const classes = classesOf[kind];
    if (reason !== null) this.#checkReason(reason, `${prefix}reason`);
    if (isFormer(found)) this.#gathered.problems.push(formerProblem(path, id, found));
    else if (!classes.includes(named(found))) {
      const article = /^[AEIOU]/.test(named(found)) ? 'an' : 'a';
      this.#fail(path, `is ${id}, ${article} ${named(found)}; wanted: ${classes.join(' or ')}.`);
    } else if (isRetracted(found)) {
      this.#fail(path, `is ${id}, which was retracted.`, { kind: 'RETRACTED', id, classes: [] });
    } else if (made.facts.has(id) || made.entities.has(id) || made.joints.has(id) || made.retracted.has(id)) {
      this.#fail(path, `is ${id}, which another operation of this write changes.`);
    } else return true;
    return false;
  }

  #checkReason(reason: string, path: string): void {
    try {
      text(reason, path);
    } catch (error) {
      if (!(error instanceof WhowhomError)) throw error;
      this.#gathered.problems.push(problemOf(error, path));
    }
  }

  #retract({ id, reason }: Asked, made: Revised): void {
    made.retracted.set(id, reason ?? '');
  }

  /** Whether the correction was made for what is recorded now. */
  #isCurrent({ id, prefix, expectedRevision }: Asked, revision: unknown): boolean {
    if (expectedRevision === null || expectedRevision === Number(revision)) return true;
    const message = `is ${expectedRevision}; of ${id} revision ${Number(revision)} is recorded.`;
    this.#gathered.fail('REVISION_OVERTAKEN', `${prefix}expectedRevision`, message);
    return false;
  }

  #patched<T>(asked: Asked, make: (listed: Readonly<Record<string, string>> | undefined) => T): T {
    const { patch } = asked;
    const path = `${asked.prefix}patch`;
    if (Object.keys(patch).length === 0) this.#fail(path, 'is empty: it corrects nothing.');
    const listed = 'attributes' in patch ? patch.attributes : undefined;
    return make(this.#gathered.attributes(listed, `${path}.attributes`));
  }

  #correctFact(asked: Asked, stored: Properties | undefined, made: Revised): void {
    const { id, prefix, reason } = asked;
    // It was there before the lock.
    if (stored === undefined) throw new Overtaken();
    if (!this.#isCurrent(asked, stored.revision)) return;
    const { problems, origins } = this.#gathered;
    const patch = asked.patch as RelationshipPatch;
    const given = this.#patched(asked, (listed) => patchedRelationship(factOf(stored), patch, listed));
    const path = `corrections[${made.facts.size}]`;
    origins.note('corrections', made.facts.size, `${prefix}patch`);
    const row = checkedRow('relationships', given, path, problems, made.rows);
    this.#gathered.sharing(given, `${prefix}patch.joint`);
    made.facts.set(id, { row: row ?? given, path, reason });
    if (row !== null) made.rows.push({ list: 'relationships', path, row });
  }

  #correctJoint(asked: Asked, stored: StoredNode | undefined, made: Revised): void {
    const { id, prefix, reason } = asked;
    if (stored === undefined) throw new Overtaken();
    if (!this.#isCurrent(asked, stored.props.revision ?? 1)) return;
    const { problems, origins } = this.#gathered;
    const given = this.#patched(asked, () => patchedJoint(stored, asked.patch as JointPatch));
    this.#gathered.eachOnce(given.participants, `${prefix}patch.participants`, '.id');
    const path = `jointCorrections[${made.joints.size}]`;
    origins.note('jointCorrections', made.joints.size, `${prefix}patch`);
    const row = checkedRow('joints', given, path, problems, made.rows);
    made.joints.set(id, planJoint(stored, row ?? given, reason));
    if (row !== null) made.rows.push({ list: 'joints', path, row });
  }

  #correctEntity(asked: Asked, stored: StoredNode | undefined, made: Revised): void {
    const { id, prefix, reason } = asked;
    if (stored === undefined) throw new Overtaken();
    if (!this.#isCurrent(asked, stored.props.revision)) return;
    const { problems, origins } = this.#gathered;
    const patch = asked.patch as EntityPatch;
    const said = this.#patched(asked, (listed) => patchedEntity(stored.props, patch, listed));
    const isAsked = { names: patch.names !== undefined, sameAs: patch.sameAs !== undefined };
    const given = { ...said, ...namesSaid(patch) };
    const path = `entityCorrections[${made.entities.size}]`;
    origins.note('entityCorrections', made.entities.size, `${prefix}patch`);
    const row = checkedRow('entities', given, path, problems);
    if (row === null) return;
    if (isAsked.names) made.rows.push({ list: 'entities', path, row });
    const isRenamed = isAsked.names || isAsked.sameAs;
    made.entities.set(id, isRenamed ? planRenamed(stored, row, isAsked, reason) : planEntity(stored, row, reason));
  }
}

/** Reads, locks and checks what a write says otherwise of what is stored, or withdraws; what is wrong is among the problems. */
export const revise = (run: Run, gathered: Gathered, placed: readonly Placed[]): Promise<Revised> =>
  new Reviser(run, gathered, placed).revised();
