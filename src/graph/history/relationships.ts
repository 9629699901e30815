import type { RelationshipType } from '../../generated/vocabulary.js';
import { queries } from '../../generated/queries.js';
import { entityRow, type EntityRow, type RelationshipRow } from '../model.js';
import { factsOf } from '../question/factParts.js';
import type { Reader } from '../reader.js';
import { knownAs, type View } from '../view.js';
import {
  bounds,
  byOwner,
  changedFields,
  notStanding,
  versionRow,
  type FieldProperties,
  type HistoryRequest,
  type Properties,
  type Recorded,
  type RelationshipVersionRow,
} from './versions.js';

const moneyProperties = (name: string) => [`${name}Amount`, `${name}Currency`, `${name}Approximate`];

/** The fields of a relationship, and what of a record they tell. */
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

type Columns = Recorded & {
  readonly id: string;
  readonly record: readonly unknown[];
  readonly before: readonly unknown[] | null;
  readonly revision: number;
  readonly sup: number;
  readonly supReason: string | null;
  readonly from: readonly unknown[] | null;
  readonly to: readonly unknown[] | null;
};

/** What a record holds, from its document, its status and its ends. */
function propertiesOf([doc, status, fromId, toId]: readonly unknown[]): Properties {
  return { ...(JSON.parse(doc as string) as Properties), status, standing: notStanding(status), fromId, toId };
}

/** An end as it was; one that is no more, after a merge, is the end that the relationship has now. */
const endOf = (now: EntityRow, columns: readonly unknown[] | null, view: View): EntityRow =>
  columns === null ? { ...now, view } : entityRow(...(columns as [string, string, string]), view);

function versionOf(owner: RelationshipRow, row: Columns): RelationshipVersionRow {
  const { record, before, revision, sup, supReason } = row;
  const [doc, status] = record as readonly [string, string];
  const changed = changedFields(
    propertiesOf(record),
    before === null ? null : propertiesOf(before),
    relationshipFields,
  );
  const view = row.endedAt === null ? owner.view : knownAs(owner.view, sup - 1);
  const facts = factsOf(doc, status);
  const relationship: RelationshipRow = {
    ...{ class: 'Relationship', id: owner.id, type: facts.type as RelationshipType, facts, view },
    ...{ from: endOf(owner.from, row.from, view), to: endOf(owner.to, row.to, view) },
  };
  return { ...versionRow(row, { revision, status, supReason }, changed), relationship };
}

async function histories(
  reader: Reader,
  owners: readonly RelationshipRow[],
  view: View,
  size: number,
  below: number | null,
): Promise<ReadonlyMap<string, readonly RelationshipVersionRow[]>> {
  const known = new Map(owners.map((owner) => [owner.id, owner]));
  const rows = await reader.run(queries.history.relationships, {
    ids: [...known.keys()],
    ...bounds({ size, below }, view),
  });
  const there = rows.flatMap((row) => {
    const owner = known.get(row.id);
    return owner === undefined ? [] : [{ owner, row }];
  });
  return byOwner(
    there,
    ({ owner }) => owner.id,
    ({ owner, row }) => versionOf(owner, row),
  );
}

/** The versions of a relationship as far as its view knows, the latest first; one statement for all of a level. */
export const relationshipHistory = async (
  reader: Reader,
  row: RelationshipRow,
  { size, below }: HistoryRequest,
): Promise<readonly RelationshipVersionRow[]> => (await reader.load(histories, row, row.view, size, below)) ?? [];
