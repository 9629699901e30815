import type { EntityRow, EventRow, JointRow, NameRow, SourceRow, StatementRow } from '../graph/model.js';
import { momentOf } from '../graph/moments.js';
import type { Reader } from '../graph/reader.js';
import { sourcesById } from '../graph/statements.js';
import { safeUrl } from '../graph/urls.js';
import type { ExportEvent, ExportJoint, ExportName, ExportNamed, ExportSource, ExportStatement } from './model.js';

/** An entity that is named beside others. */
export function exportedEntity(row: EntityRow): ExportNamed;
/** The same where there may be none. */
export function exportedEntity(row: EntityRow | null): ExportNamed | null;
export function exportedEntity(row: EntityRow | null): ExportNamed | null {
  return row === null ? null : { id: row.id, kind: row.kind, name: row.name };
}

/** A joint sum with those who share it. */
export const exportedJoint = ({ id, total, participants, open }: JointRow): ExportJoint => ({
  ...{ id, total, open },
  participants: participants.map((one) => exportedEntity(one)),
});

/** An event with those who took part. */
export const exportedEvent = ({ id, name, participants }: EventRow): ExportEvent => ({
  ...{ id, name },
  participants: participants.map(({ role, entity }) => ({ role, entity: exportedEntity(entity) })),
});

function exportedSource(row: SourceRow): ExportSource {
  const { id, title, url, language, publishedAt, description, licence, archiveUrl, archivedAt } = row;
  const archive = { archiveUrl: safeUrl(archiveUrl), archivedAt };
  return { id, title, url: safeUrl(url), language, publishedAt, description, licence, ...archive };
}

/** A name with the source that uses it. */
export async function exportedName(reader: Reader, row: NameRow): Promise<ExportName> {
  const { text, lang, usage, sourceId, view } = row;
  const source = sourceId === null ? null : await reader.load(sourcesById, { id: sourceId }, view);
  return { text, lang, usage, source: source && exportedSource(source) };
}

function sayerOf(sayer: StatementRow['attributedTo']): ExportStatement['attributedTo'] {
  if (sayer === null) return null;
  if (sayer.class === 'Entity') return { id: sayer.id, name: sayer.name, isAnonymous: false };
  return { id: sayer.id, name: sayer.description, isAnonymous: true };
}

/** A statement with what says it, who, and when it was recorded. */
export async function exportedStatement(reader: Reader, row: StatementRow): Promise<ExportStatement> {
  const { id, quote, language, locator, stance, rank, aspect, property, value, unit, silence, source } = row;
  const recorded = await momentOf(reader, row.rec);
  return {
    ...{ id, quote, language },
    texts: Object.entries(row.texts).map(([lang, text]) => ({ lang, text })),
    ...{ locator, stance, rank, aspect, property, value, unit, silence },
    recordedAt: recorded?.toISOString() ?? null,
    source: source && exportedSource(source),
    attributedTo: sayerOf(row.attributedTo),
  };
}
