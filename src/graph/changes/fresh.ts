import type { CheckedSet, Row } from './check.js';
import { differences, entityDifferences } from './compare.js';
import { badRow, problemOf } from './fields.js';
import type { EntityInput, Finding, StatementInput } from './input.js';
import { factOf, readDoc } from './facts.js';
import type { Known, StoredNode } from './known.js';
import { agreesOnNames, newNames, newOutsideIds, type Renamed } from './furtherNames.js';
import {
  anonymousProperties,
  jointProperties,
  relationshipProperties,
  statementProperties,
  type Properties,
} from './properties.js';

/** The rows that the database lacks, and how many it has just so. */
export interface Fresh {
  readonly rows: CheckedSet;
  /** Entities that are stored and come with further names or ids in other records. */
  readonly renamed: readonly Renamed[];
  readonly unchanged: number;
}

/** The id of who says it. */
function sayerId({ attributedTo: sayer }: StatementInput): string | null {
  if (sayer === undefined) return null;
  return 'entity' in sayer ? sayer.entity : anonymousProperties(sayer.anonymous).id;
}

/** A node and what hangs on it, as one bag of properties that can be compared. */
const whole = (props: Properties, parts: readonly unknown[]): Properties => ({ ...props, parts });
const storedWhole = ({ props, parts }: StoredNode): Properties => whole(props, parts);

class Sorter {
  unchanged = 0;
  readonly renamed: Renamed[] = [];
  readonly #problems: Finding[];

  constructor(problems: Finding[]) {
    this.#problems = problems;
  }

  /** The rows that are not stored; those that are must be equal, and otherwise stay as they were. */
  fresh<T extends { readonly id: string }>(
    rows: readonly Row<T>[],
    stored: (row: T) => Properties | undefined,
    toProperties: (row: T, path: string) => Properties,
  ): Row<T>[] {
    return rows.filter(({ row, path }) => {
      const old = stored(row);
      if (old === undefined) return true;
      this.#judge(path, row.id, differences(toProperties(row, path), old));
      return false;
    });
  }

  /** The same of entities, of which those that are stored may come with further names and ids. */
  freshEntities(rows: readonly Row<EntityInput>[], nodes: Known['nodes']): Row<EntityInput>[] {
    return rows.filter(({ row, path }) => {
      const old = nodes.get(row.id);
      if (old === undefined) return true;
      const names = newNames(row, old);
      const fields = [...entityDifferences(row, old.props), ...(agreesOnNames(row, old) ? [] : ['names'])];
      const sameAs = newOutsideIds(row, old);
      const comesWithMore = names.length > 0 || sameAs.length > 0;
      if (comesWithMore) this.renamed.push({ id: row.id, names, sameAs });
      if (!comesWithMore || fields.length > 0) this.#judge(path, row.id, fields);
      return false;
    });
  }

  #judge(path: string, id: string, fields: readonly string[]): void {
    if (fields.length === 0) {
      this.unchanged += 1;
      return;
    }
    const error = badRow(path, `differs from what is stored, which was kept: ${fields.join(', ')}.`);
    const fault = { kind: 'STORED_OTHERWISE', id, classes: [] } as const;
    this.#problems.push({ ...problemOf(error, path, fault), differs: fields });
  }
}

/** Parts the rows that are new from those that are stored. */
export function freshRows(set: CheckedSet, known: Known, problems: Finding[]): Fresh {
  const sorter = new Sorter(problems);
  const node = ({ id }: { readonly id: string }): Properties | undefined => {
    const found = known.nodes.get(id);
    return found === undefined ? undefined : storedWhole(found);
  };
  const rows: CheckedSet = {
    sources: sorter.fresh(set.sources, node, (row) => whole({ ...row }, [])),
    entities: sorter.freshEntities(set.entities, known.nodes),
    joints: sorter.fresh(set.joints, node, (row) =>
      whole(
        jointProperties(row),
        row.participants.map((id) => [id, null]),
      ),
    ),
    events: sorter.fresh(set.events, node, ({ id, name, participants }) =>
      whole(
        { id, name },
        participants.map(({ entity, role }) => [entity, role ?? null]),
      ),
    ),
    relationships: sorter.fresh(
      set.relationships,
      ({ id }) => {
        const found = known.facts.get(id);
        if (found === undefined) return undefined;
        return readDoc(found) === null ? { doc: found.doc } : factOf(found);
      },
      (row, path) => relationshipProperties(row, path, null),
    ),
    statements: sorter.fresh(set.statements, node, (row) =>
      whole(statementProperties(row), [[row.source ?? null, sayerId(row)]]),
    ),
  };
  return { rows, renamed: sorter.renamed, unchanged: sorter.unchanged };
}
