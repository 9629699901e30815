import { queries } from '../generated/queries.js';
import { entitiesById } from './entities.js';
import { entityRow, type EventRow, type JointRow, type NodeRow } from './model.js';
import type { Reader } from './reader.js';
import { relationshipsById } from './relationships.js';
import type { View } from './view.js';
import { anonymousById, sourcesById, statementsById } from './statements.js';

/** Events by id with their participants; what is none is left out. */
export async function eventsById(reader: Reader, ids: readonly string[], view: View): Promise<Map<string, EventRow>> {
  const rows = await reader.run(queries.nodes.events, { ids });
  return new Map(
    rows.map(({ id, name, participants }) => {
      const parts = participants as readonly (readonly [string | null, string, string, string])[];
      const list = parts.map(([role, entity, kind, called]) => ({
        role,
        entity: entityRow(entity, kind, called, view),
      }));
      return [id, { class: 'Event', id, name, participants: list, view }];
    }),
  );
}

/** Joint facts by id with those who share them; what is none is left out. */
export async function jointsById(reader: Reader, ids: readonly string[], view: View): Promise<Map<string, JointRow>> {
  const rows = await reader.run(queries.nodes.joints, { ids });
  return new Map(
    rows.map(({ id, amount, currency, approximate, open, participants }) => {
      const sharers = participants as readonly (readonly [string, string, string])[];
      const total = { amount, currency, approximate: approximate ?? false };
      const list = sharers.map(([entity, kind, name]) => entityRow(entity, kind, name, view));
      return [id, { class: 'Joint', id, total, participants: list, open: open ?? false, view }];
    }),
  );
}

type Load = (reader: Reader, ids: readonly string[], view: View) => Promise<Map<string, NodeRow>>;

const loaders: Record<string, Load> = {
  Entity: entitiesById,
  Statement: statementsById,
  Source: sourcesById,
  AnonymousSource: anonymousById,
  Event: eventsById,
  Joint: jointsById,
};

/** Anything by id: first the class of each id is found, then one statement a class reads them. */
export async function nodesById(reader: Reader, ids: readonly string[], view: View): Promise<Map<string, NodeRow>> {
  const byClass = new Map<string, string[]>();
  const classes = await reader.run(queries.nodes.classes, { ids });
  for (const row of classes) byClass.set(row.class, [...(byClass.get(row.class) ?? []), row.id]);
  const known = new Set(classes.map(({ id }) => id));
  const rest = ids.filter((id) => !known.has(id));
  const found = await Promise.all([
    ...[...byClass].map(([name, list]) => loaders[name]?.(reader, list, view) ?? new Map<string, NodeRow>()),
    rest.length ? relationshipsById(reader, rest, view) : new Map<string, NodeRow>(),
  ]);
  return new Map(found.flatMap((one) => [...one]));
}
