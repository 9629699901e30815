import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import { FAR_FUTURE } from '../time.js';
import type { Properties } from './properties.js';

/** Runs statements: inside a write transaction, or each on its own. */
export type Run = RunInWrite;

/** Runs each statement on its own. */
export const reading =
  (database: Database): Run =>
  (query, params) =>
    database.read(query, params);

/** A node as it is stored. */
export interface StoredNode {
  readonly class: string;
  readonly props: Properties;
  readonly parts: readonly unknown[];
}

/** A relationship as it is recorded now: standing, or as the version of one that does not. */
export interface StoredRelationship {
  readonly type: RelationshipType;
  readonly props: Properties;
  readonly element: string;
  readonly version: boolean;
}

const nodeClasses = ['Entity', 'Source', 'AnonymousSource', 'Joint', 'Event', 'Statement'] as const;

/** Of what there is anything in the database. */
interface Present {
  readonly classes: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

const union = (pieces: readonly string[]) => pieces.join('\n  UNION ALL\n');

/** Finds things by id, whatever they are. Indexes are per class and type, so only those that occur are asked. */
export class Probes {
  readonly #run: Run;
  readonly #present: Present;

  private constructor(run: Run, present: Present) {
    this.#run = run;
    this.#present = present;
  }

  /** Looks what there is, from the count store. */
  static async open(run: Run): Promise<Probes> {
    const query = compose(queries.changes.present, '', {
      types: () =>
        relationshipTypes
          .map((type) => `${type}: ${withTypes(fragments.changes.presentType.text, [type])}`)
          .join(',\n'),
    });
    const [row] = await run(query, {});
    return new Probes(run, { classes: new Set(row?.classes), types: new Set(row?.types) });
  }

  #classes(): (typeof nodeClasses)[number][] {
    return nodeClasses.filter((name) => this.#present.classes.has(name));
  }

  /** Nodes with what hangs on them. */
  async nodes(ids: ReadonlySet<string>): Promise<Map<string, StoredNode>> {
    const classes = this.#classes();
    if (ids.size === 0 || classes.length === 0) return new Map();
    const query = compose(queries.changes.stored, classes.join(), {
      branches: () => union(classes.map((name) => fragments.changes[`stored${name}`].text)),
    });
    const rows = await this.#run(query, { ids: [...ids] });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The classes of nodes. */
  async classes(ids: ReadonlySet<string>): Promise<Map<string, string>> {
    const classes = this.#classes();
    if (ids.size === 0 || classes.length === 0) return new Map();
    const query = compose(queries.changes.classes, classes.join(), {
      branches: () => union(classes.map((name) => fragments.changes.classProbe.text.replaceAll('CLASS', name))),
    });
    const rows = await this.#run(query, { ids: [...ids] });
    return new Map(rows.map((row) => [row.id, row.class]));
  }

  /** What is recorded about relationships now. */
  async relationships(ids: ReadonlySet<string>): Promise<Map<string, StoredRelationship>> {
    const types = relationshipTypes.filter((type) => this.#present.types.has(type));
    const versions = this.#present.classes.has('Version');
    if (ids.size === 0 || (types.length === 0 && !versions)) return new Map();
    const { probe, probeVersion } = fragments.changes;
    const query = compose(queries.changes.relationships, [...types, versions].join(), {
      branches: () =>
        union([...types.map((type) => withTypes(probe.text, [type])), ...(versions ? [probeVersion.text] : [])]),
    });
    const rows = await this.#run(query, { ids: [...ids], current: FAR_FUTURE });
    return new Map(rows.map((row) => [row.id, { ...row, type: row.type as RelationshipType }]));
  }
}
