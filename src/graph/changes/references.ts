import { nearest } from '../nearest.js';
import { listNames, type Broken, type CheckedSet, type Row } from './check.js';
import { badRow, problemOf } from './fields.js';
import type {
  ChangeSet,
  EntityInput,
  EventInput,
  Fault,
  Finding,
  JointInput,
  RelationshipInput,
  StatementInput,
} from './input.js';
import { isRetracted, storedClass, type Known } from './known.js';
import { formerProblem, isFormer } from './merging/former.js';

/** An id that a row refers to: in which field, and what it may be. */
type Reference = readonly [field: string, id: string | undefined, classes: readonly string[]];

const entity = ['Entity'];
const source = ['Source'];

/** The class that the rows of each list become. */
const classOf: Readonly<Record<keyof ChangeSet, string>> = {
  sources: 'Source',
  entities: 'Entity',
  joints: 'Joint',
  events: 'Event',
  relationships: 'Relationship',
  statements: 'Statement',
};

const references: { readonly [K in keyof ChangeSet]-?: (row: CheckedSet[K][number]['row']) => Reference[] } = {
  sources: () => [],
  entities: ({ names }: EntityInput) => (names ?? []).map((name, i) => [`names[${i}].source`, name.source, source]),
  joints: ({ participants }: JointInput) => participants.map((id, i) => [`participants[${i}]`, id, entity]),
  events: ({ participants }: EventInput) =>
    participants.map((part, i) => [`participants[${i}].entity`, part.entity, entity]),
  relationships: (row: RelationshipInput) => [
    ['from', row.from, entity],
    ['to', row.to, entity],
    ['destination', row.destination, entity],
    ['previousEmployer', row.previousEmployer, entity],
    ['joint', row.joint, ['Joint']],
    ...(row.events ?? []).map((id, i): Reference => [`events[${i}]`, id, ['Event']]),
  ],
  statements: ({ about, source: cited, attributedTo: sayer }: StatementInput) => [
    ['about', about, ['Relationship', 'Entity']],
    ['source', cited, source],
    ['attributedTo.entity', sayer !== undefined && 'entity' in sayer ? sayer.entity : undefined, entity],
  ],
};

/** What a class of nodes that rows of other batches may be is called. */
export type Referred = 'Entity' | 'Source' | 'Joint' | 'Event';
const referred: readonly string[] = ['Entity', 'Source', 'Joint', 'Event'] satisfies Referred[];

/** Which nodes the rows of a set refer to, each with the class that it has to be of. */
export function referredIn(set: CheckedSet): { readonly id: string; readonly class: Referred }[] {
  const all = Object.entries(references) as [keyof ChangeSet, (row: unknown) => Reference[]][];
  return all.flatMap(([list, of]) =>
    set[list].flatMap(({ row }) =>
      of(row).flatMap(([, id, classes]) =>
        id === undefined ? [] : classes.filter(isReferred).map((one) => ({ id, class: one })),
      ),
    ),
  );
}

const isReferred = (name: string): name is Referred => referred.includes(name);

/** A class with its article. */
const named = (name: string): string => (/^[AEIOU]/.test(name) ? `an ${name}` : `a ${name}`);

/** Looking for what may have been meant takes time; a set with very many problems has another fault. */
const mostSuggestions = 50;

/** Tells of each id what it is: in the set as far as its rows were taken, else in the database. */
class Resolver {
  readonly #taken = new Map<string, string>();
  readonly #known: Known;
  readonly #problems: Finding[];
  #suggested = 0;

  constructor(known: Known, problems: Finding[]) {
    this.#known = known;
    this.#problems = problems;
  }

  /** Whether a row may be taken; if not, why is among the problems. */
  take(list: keyof ChangeSet, { path, row }: Row<{ readonly id: string }>): boolean {
    const before = this.#problems.length;
    const own = classOf[list];
    const stored = storedClass(this.#known, row.id);
    if (this.#isFormer(`${path}.id`, row.id)) return false;
    if (stored !== undefined && stored !== own)
      this.#fail(`${path}.id`, `is ${row.id}, which is ${named(stored)} already.`);
    this.check(list, { path, row });
    if (this.#problems.length > before) return false;
    this.#taken.set(row.id, own);
    return true;
  }

  /** Looks for what a row refers to; what is not there is among the problems. */
  check(list: keyof ChangeSet, { path, row }: Row<{ readonly id: string }>): void {
    const wanted = references[list] as (row: unknown) => Reference[];
    for (const [field, id, classes] of wanted(row)) {
      if (id !== undefined) this.#checkReference(`${path}.${field}`, id, classes);
    }
    const about = list === 'statements' ? (row as StatementInput).about : undefined;
    const found = about === undefined ? undefined : this.#known.found.get(about);
    // One that was recorded with it is withdrawn with it, and may come again.
    const isOther = found === undefined || isFormer(found) || !isRetracted(found);
    if (about === undefined || isOther || this.#known.found.has(row.id)) return;
    const fault = { kind: 'RETRACTED', id: about, classes: [] } as const;
    this.#fail(`${path}.about`, `is ${about}, which was retracted.`, [], fault);
  }

  #checkReference(path: string, id: string, classes: readonly string[]): void {
    const found = this.#taken.get(id) ?? storedClass(this.#known, id);
    if (this.#isFormer(path, id)) return;
    if (found !== undefined && classes.includes(found)) return;
    const wanted = classes.join(' or ');
    if (found !== undefined) this.#fail(path, `is ${id}, ${named(found)}; wanted: ${wanted}.`);
    else {
      const fault = { kind: 'UNKNOWN', id, classes } as const;
      const message = `is ${id}, of which there is no ${wanted} in the set or the database.`;
      this.#fail(path, message, this.#near(id, classes), fault);
    }
  }

  /** Whether it is an entity no more; that is told. */
  #isFormer(path: string, id: string): boolean {
    const found = this.#known.found.get(id);
    if (found === undefined || !isFormer(found)) return false;
    this.#problems.push(formerProblem(path, id, found));
    return true;
  }

  #near(id: string, classes: readonly string[]): string[] {
    this.#suggested += 1;
    if (this.#suggested > mostSuggestions) return [];
    const start = id.slice(0, id.indexOf('/') + 2);
    const candidates = [...this.#taken].filter(([one, own]) => classes.includes(own) && one.startsWith(start));
    return nearest(
      id,
      candidates.map(([one]) => one),
    );
  }

  #fail(path: string, message: string, suggestions: readonly string[] = [], fault?: Fault): void {
    this.#problems.push(problemOf(badRow(path, message, suggestions), path, fault));
  }
}

/**
 * The rows whose references exist and whose ids are not taken by something of another class.
 * @param others rows that are not to be taken, whose references have to exist too
 */
export function resolveSet(
  set: CheckedSet,
  known: Known,
  problems: Finding[],
  others: readonly Broken[] = [],
): CheckedSet {
  const resolver = new Resolver(known, problems);
  const resolved: Record<string, unknown> = {};
  for (const list of listNames) {
    const rows: readonly Row<{ readonly id: string }>[] = set[list];
    resolved[list] = rows.filter((row) => resolver.take(list, row));
  }
  for (const { list, path, row } of others) resolver.check(list, { path, row });
  return resolved as CheckedSet;
}
