import type { EntityKind } from '../../generated/vocabulary.js';
import { queries } from '../../generated/queries.js';
import type { EntityDetails, EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import {
  bounds,
  byOwner,
  changedFields,
  versionRow,
  type EntityVersionRow,
  type FieldProperties,
  type HistoryRequest,
  type Properties,
  type Recorded,
} from './versions.js';

/** The fields of an entity, and what of a version they tell. */
const entityFields: FieldProperties = {
  kind: ['kind'],
  name: ['name'],
  names: ['lang', 'furtherNames'],
  description: ['description'],
  url: ['url'],
  attributes: ['attributes'],
  existence: ['startText', 'endText'],
  sameAs: ['sameAs'],
};

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
  'sameAs',
] as const;

const detailsOf = (props: Properties): EntityDetails =>
  Object.fromEntries(detailNames.map((name) => [name, props[name] ?? null])) as unknown as EntityDetails;

interface Columns extends Recorded {
  readonly props: Properties;
  readonly before: Properties | null;
}

function versionOf(row: Columns): EntityVersionRow {
  const { props, before } = row;
  return {
    ...versionRow(row, props, changedFields(props, before, entityFields)),
    ...detailsOf(props),
    kind: props.kind as EntityKind,
    name: String(props.name),
  };
}

async function histories(
  reader: Reader,
  owners: readonly { readonly id: string }[],
  view: View,
  size: number,
  below: number | null,
): Promise<ReadonlyMap<string, readonly EntityVersionRow[]>> {
  const ids = owners.map(({ id }) => id);
  const rows = await reader.run(queries.history.entities, { ids, ...bounds({ size, below }, view) });
  return byOwner(rows, ({ id }) => id, versionOf);
}

/** The versions of an entity as far as its view knows, the latest first; one statement for all of a level. */
export const entityHistory = async (
  reader: Reader,
  row: EntityRow,
  { size, below }: HistoryRequest,
): Promise<readonly EntityVersionRow[]> => (await reader.load(histories, row, row.view, size, below)) ?? [];
