import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type EntityKind, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import {
  entityRow,
  type EntityDetails,
  type EntityRow,
  type RelationshipFacts,
  type RelationshipRow,
} from './model.js';
import type { Reader } from './reader.js';
import { FAR_FUTURE } from './time.js';
import { relationship } from './ties/selection.js';
import { knownAs, knownBy, type View } from './view.js';

/** What became of a version. */
export type VersionStatus = 'STANDS' | 'SUPERSEDED' | 'RETRACTED' | 'DENIED' | 'DEPRECATED';

/** From which change to which a version was what is recorded; moments are ISO 8601 in UTC. */
export interface VersionRow {
  readonly revision: number;
  readonly status: VersionStatus;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  /** Why it ended. */
  readonly reason: string | null;
  /** The fields that differ from the version before. */
  readonly changed: readonly string[];
}

/** A version of a relationship. */
export interface RelationshipVersionRow extends VersionRow {
  readonly relationship: RelationshipRow;
}

/** A version of an entity. */
export interface EntityVersionRow extends VersionRow, EntityDetails {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Which versions of each are asked for. */
export interface HistoryRequest {
  readonly size: number;
  /** Only versions with a lower revision; null is all. */
  readonly below: number | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** What a field says is kept in these properties. */
type FieldProperties = Readonly<Record<string, readonly string[]>>;

const moneyProperties = (name: string) => [`${name}Amount`, `${name}Currency`, `${name}Approximate`];

const relationshipFields: FieldProperties = {
  standing: ['standing'],
  type: ['type'],
  kind: ['kind'],
  from: ['fromId'],
  to: ['toId'],
  period: ['form', 'startText', 'endText', 'ongoing', 's0', 's1', 'e0', 'e1'],
  description: ['description'],
  attributes: ['attributes'],
  sourceCount: ['sourceCount'],
  confidence: ['confidence'],
  disputed: ['disputed'],
  disputedAspects: ['disputedAspects'],
  events: ['eventIds'],
  pledged: moneyProperties('pledged'),
  paid: moneyProperties('paid'),
  joint: ['jointId'],
  role: ['role'],
  reason: ['reason'],
  destination: ['destinationId'],
  previousEmployer: ['previousEmployerId'],
  topic: ['topic'],
};

const entityFields: FieldProperties = {
  kind: ['kind'],
  name: ['name'],
  names: ['lang'],
  description: ['description'],
  url: ['url'],
  attributes: ['attributes'],
  existence: ['startText', 'endText'],
};

const factNames = [
  ...['kind', 'form', 's0', 's1', 'e0', 'e1', 'startText', 'endText', 'ongoing', 'role', 'reason', 'topic'],
  ...['destinationId', 'previousEmployerId', 'paidAmount', 'paidCurrency', 'paidApproximate'],
  ...['pledgedAmount', 'pledgedCurrency', 'pledgedApproximate', 'jointId', 'eventIds', 'description', 'attributes'],
  ...['revision', 'sourceCount', 'confidence', 'disputed', 'disputedAspects', 'status'],
] as const;

const detailNames = [
  'lang',
  'description',
  'url',
  'attributes',
  'startText',
  'endText',
  's0',
  's1',
  'e0',
  'e1',
] as const;

const picked = (props: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, props[name] ?? null]));

function changedFields(props: Properties, before: Properties | null, fields: FieldProperties): string[] {
  if (before === null) return [];
  const differs = (name: string) => JSON.stringify(props[name] ?? null) !== JSON.stringify(before[name] ?? null);
  return Object.entries(fields).flatMap(([field, names]) => (names.some(differs) ? [field] : []));
}

/** What does not stand while it is recorded, as its status says; null for what does. */
const standingOf = ({ status }: Properties): 'DENIED' | 'DEPRECATED' | null =>
  status === 'DENIED' || status === 'DEPRECATED' ? status : null;

interface Columns {
  readonly props: Properties;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

function versionRow(row: Columns, changed: readonly string[]): VersionRow {
  const { props, recordedAt, recordedBy, endedAt, endedBy } = row;
  // A version that ended later than a view knows of had not ended.
  const ended = endedAt !== null;
  const { status, supReason } = props;
  return {
    revision: Number(props.revision),
    status: standingOf(props) ?? (ended ? (status === 'RETRACTED' ? 'RETRACTED' : 'SUPERSEDED') : 'STANDS'),
    ...{ recordedAt, recordedBy, endedAt, endedBy },
    reason: ended && typeof supReason === 'string' ? supReason : null,
    changed,
  };
}

type RelationshipColumns = Columns & {
  readonly type: string;
  readonly before: Properties | null;
  readonly fromId: string | null;
  readonly fromKind: string | null;
  readonly fromName: string | null;
  readonly toId: string | null;
  readonly toKind: string | null;
  readonly toName: string | null;
};

/** An end as it was; one that is no more, after a merge, is the end that the relationship has now. */
const endOf = (now: EntityRow, id: string | null, kind: string | null, name: string | null, view: View): EntityRow =>
  id === null || kind === null || name === null ? { ...now, view } : entityRow(id, kind, name, view);

function relationshipVersion(owner: RelationshipRow, row: RelationshipColumns): RelationshipVersionRow {
  const { props, before, type } = row;
  const comparable = (one: Properties) => ({ ...one, type: one.type ?? type, standing: standingOf(one) });
  const changed = changedFields(comparable(props), before === null ? null : comparable(before), relationshipFields);
  const view = row.endedAt === null ? owner.view : knownAs(owner.view, Number(props.sup) - 1);
  const facts = { id: owner.id, type, ...picked(props, factNames) } as unknown as RelationshipFacts;
  const from = endOf(owner.from, row.fromId, row.fromKind, row.fromName, view);
  const to = endOf(owner.to, row.toId, row.toKind, row.toName, view);
  return { ...versionRow(row, changed), relationship: relationship(facts, from, to) };
}

/** Rows grouped by their owners' ids. */
function byOwner<Owner extends { readonly id: string }, Row extends { readonly owner: number }, Version>(
  owners: readonly Owner[],
  rows: readonly Row[],
  toVersion: (owner: Owner, row: Row) => Version,
): Map<string, Version[]> {
  const found = new Map<string, Version[]>(owners.map(({ id }) => [id, []]));
  for (const row of rows) {
    const owner = owners[row.owner];
    if (owner !== undefined) found.get(owner.id)?.push(toVersion(owner, row));
  }
  return found;
}

const numbered = (owners: readonly { readonly id: string }[]) => owners.map(({ id }, i) => ({ i: BigInt(i), id }));

const listName = (what: string, { name }: View, { size, below }: HistoryRequest) =>
  `history of ${what} ${name} ${size} ${below}`;

const bounds = ({ size, below }: HistoryRequest, view: View) => ({
  limit: size,
  below: below ?? FAR_FUTURE,
  known: knownBy(view),
});

/** The versions of a relationship as far as its view knows, the latest first; one statement for all of a level. */
export async function relationshipHistory(
  reader: Reader,
  row: RelationshipRow,
  request: HistoryRequest,
): Promise<readonly RelationshipVersionRow[]> {
  const { branch, branchOfVersions } = fragments.history;
  const query = compose(queries.history.relationships, 'all', {
    branches: () =>
      [
        ...relationshipTypes.map((type: RelationshipType) => withTypes(branch.text, [type])),
        branchOfVersions.text,
      ].join('\n    UNION ALL\n'),
  });
  const found = await reader.byRow(listName('relationships', row.view, request), row, async (owners) => {
    const rows = await reader.run(query, { owners: numbered(owners), ...bounds(request, row.view) });
    return byOwner(owners, rows, relationshipVersion);
  });
  return found ?? [];
}

function entityVersion(row: Columns & { readonly before: Properties | null }): EntityVersionRow {
  const { props, before } = row;
  return {
    ...versionRow(row, changedFields(props, before, entityFields)),
    ...(picked(props, detailNames) as unknown as EntityDetails),
    kind: props.kind as EntityKind,
    name: String(props.name),
  };
}

/** The versions of an entity as far as its view knows, the latest first; one statement for all of a level. */
export async function entityHistory(
  reader: Reader,
  row: EntityRow,
  request: HistoryRequest,
): Promise<readonly EntityVersionRow[]> {
  const found = await reader.byRow(listName('entities', row.view, request), row, async (owners) => {
    const rows = await reader.run(queries.history.entities, { owners: numbered(owners), ...bounds(request, row.view) });
    return byOwner(owners, rows, (_, one) => entityVersion(one));
  });
  return found ?? [];
}
