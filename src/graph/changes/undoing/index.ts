import { shown, WhowhomError } from '../../../errors.js';
import { queries } from '../../../generated/queries.js';
import type { Database, RunInWrite } from '../../../neo4j/run.js';
import { nearest } from '../../nearest.js';
import { attempted } from '../attempts.js';
import { reading, type Known } from '../known.js';
import { writeChange } from '../write.js';
import { noRows } from './noRows.js';
import { planPiece, type KeptReason, type Piece, type PieceOptions } from './piece.js';
import { recordedBy } from './recorded.js';

/** An import as it is stored. */
export interface ImportRow {
  readonly id: string;
  /** Who imported: `import/` and the data set, and who sent it, when that was not the operator. */
  readonly actor: string;
  /** When it recorded something first: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly files: readonly string[];
  /** The changes that recorded something first and last. */
  readonly first: number;
  readonly last: number;
  readonly relationships: number;
  readonly statements: number;
  readonly entities: number;
  readonly sources: number;
  /** The changes that undid it; null when nobody did. */
  readonly undoneFrom: number | null;
  readonly undoneTo: number | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  /** Whether that came to its end. */
  readonly undone: boolean;
  /** How much of it others needed then, and stayed. */
  readonly kept: number;
}

const most = 10_000;
const mostAtOnce = 5000;

/** The imports, the latest first; only those of these ids unless that is null. */
export const importsNamed = (database: Database, ids: readonly string[] | null): Promise<ImportRow[]> =>
  database.read(queries.imports.list, { ids, limit: most });

/** How an import is undone. */
export interface UndoOptions {
  readonly actor: string;
  /** Why, beside that it was undone; as history tells it. */
  readonly reason?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** So much is withdrawn in one transaction at most. */
  readonly atOnce?: number | undefined;
  readonly progress?: ((done: number) => void) | undefined;
}

/** What undoing an import did. */
export interface Undone {
  readonly import: ImportRow;
  /** How many of each class were withdrawn: Fact, Statement, Entity, Source, Event, Joint; Name is entities of others that lost names. */
  readonly gone: Readonly<Record<string, number>>;
  readonly kept: Readonly<Record<KeptReason, number>>;
  /** The last version of the graph that withdrew something; null when none did. */
  readonly version: number | null;
}

function addTo(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
}

const nothingKnown: Known = { found: new Map(), nodes: new Map(), facts: new Map(), again: new Map() };

function isEmpty({ plan: { changed, retracted, ended, entities }, withdrawal }: Piece): boolean {
  return changed.length + retracted.length + ended.length + entities.length + withdrawal.withdrawn.length === 0;
}

async function withdraw(
  run: RunInWrite,
  entries: Parameters<typeof planPiece>[1],
  options: PieceOptions & { readonly actor: string; readonly isLast: boolean; readonly keptBefore: number },
): Promise<{ readonly piece: Piece; readonly seq: number | null }> {
  const since = (await run(queries.vocabulary.version, {}))[0]?.version ?? 0;
  const piece = await planPiece(run, entries, options);
  const { plan, withdrawal } = piece;
  const at = new Date().toISOString();
  const { actor, isLast, keptBefore } = options;
  const nothing = { rows: noRows, renamed: [], unchanged: 0 };
  const seq = isEmpty(piece)
    ? null
    : await writeChange(run, nothing, nothingKnown, plan, { actor, at }, { since, withdrawal });
  const kept = keptBefore + Object.values(piece.kept).reduce((sum, count) => sum + count, 0);
  await run(queries.imports.noteUndone, { id: options.import, seq, actor, at, done: isLast, kept });
  return { piece, seq };
}

/**
 * Withdraws all that an import recorded and that nobody else needs: relationships and statements, then what has no ties of others
 * left. A small import goes in one change; of a larger one some thousand things go in each, the last recorded first, and who
 * begins again after that was cut short goes on where it stopped. What was withdrawn may be recorded anew, as by the same file.
 * @throws WhowhomError BAD_ARGUMENT when there is no such import; when the database fails
 */
export async function undoImport(database: Database, id: string, options: UndoOptions): Promise<Undone> {
  const [imported] = await importsNamed(database, [id]);
  if (imported === undefined) {
    const ids = (await importsNamed(database, null)).map((one) => one.id);
    const near = nearest(id, ids).map((one) => ` Did you mean ${one}?`);
    const message = `There is no import ${shown(id)}.${near[0] ?? ''} \`whowhom imports\` lists them.`;
    throw new WhowhomError('BAD_ARGUMENT', message, { path: 'id', got: id });
  }
  const { actor, dryRun = false, progress, atOnce = mostAtOnce } = options;
  const reason = `import ${id} undone${options.reason === undefined ? '' : `: ${options.reason}`}`;
  const gone: Record<string, number> = {};
  const kept: Record<KeptReason, number> = { CORRECTED: 0, EVIDENCE: 0, USED: 0, MERGED: 0 };
  const stays = new Set<string>();
  let version: number | null = null;
  let done = 0;
  for await (const { entries, isLast } of recordedBy(database, id, atOnce)) {
    const keptBefore = Object.values(kept).reduce((sum, count) => sum + count, 0);
    const asked = { import: id, reason, dryRun, actor, isLast, keptBefore, stays };
    const { piece, seq } = dryRun
      ? { piece: await planPiece(reading(database), entries, asked), seq: null }
      : await attempted(() => database.write('imports/undo', (run) => withdraw(run, entries, asked)));
    addTo(gone, piece.gone);
    addTo(kept, piece.kept);
    version = seq ?? version;
    done += entries.length;
    progress?.(done);
  }
  return { import: imported, gone, kept, version };
}
