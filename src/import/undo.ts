import { importsNamed, undoImport, type Database, type ImportRow, type Undone } from '../graph/changes/index.js';
import { Progress, type Screen } from './progress.js';

type Out = (line: string) => void;

const versions = (from: number, to: number | null): string =>
  to === null || from === to ? `version ${from}` : `versions ${from} to ${to}`;

function stateOf({ undone, undoneFrom, undoneTo, undoneAt, undoneBy, kept }: ImportRow): string {
  if (undoneFrom === null) return undone ? `undone by ${undoneBy ?? ''}: nothing was left to withdraw` : 'stands';
  const when = `${versions(undoneFrom, undoneTo)} at ${undoneAt ?? ''} by ${undoneBy ?? ''}`;
  if (!undone) return `undone in part, ${when}: run \`whowhom undo-import\` again`;
  return `undone in ${when}${kept > 0 ? `; ${kept} kept, which others need` : ''}`;
}

function described(row: ImportRow): string[] {
  const { id, actor, at, files, first, last, relationships, entities, statements, sources } = row;
  const named = files.length === 0 ? '' : ` of ${files.join(', ')}`;
  const made = `${relationships} relationships, ${entities} entities, ${statements} statements, ${sources} sources`;
  return [id, `  ${actor}${named}, ${at}, ${versions(first, last)}: ${made}`, `  ${stateOf(row)}`];
}

/** `whowhom imports`: all imports, the latest first. */
export async function importsCommand(database: Database, out: Out): Promise<number> {
  const rows = await importsNamed(database, null);
  for (const row of rows) for (const line of described(row)) out(line);
  if (rows.length === 0) out('Nothing was imported yet.');
  return 0;
}

const words: readonly (readonly [name: string, word: string])[] = [
  ['Fact', 'relationships'],
  ['Statement', 'statements'],
  ['Entity', 'entities'],
  ['Source', 'sources'],
  ['Event', 'events'],
  ['Joint', 'joint sums'],
];

const reasons: readonly (readonly [name: keyof Undone['kept'], why: string])[] = [
  ['EVIDENCE', 'relationships about which others give evidence'],
  ['CORRECTED', 'that somebody has corrected since'],
  ['USED', 'that something else still names or cites'],
  ['MERGED', 'that were merged into other entities'],
];

function toldOf({ import: { id }, gone, kept, version }: Undone, dryRun: boolean): string[] {
  const counts = words.flatMap(([name, word]) => ((gone[name] ?? 0) > 0 ? [`${gone[name]} ${word}`] : []));
  const what = counts.length === 0 ? 'nothing' : counts.join(', ');
  const names = gone.Name ?? 0;
  const stay = reasons.flatMap(([name, why]) => (kept[name] > 0 ? [`  ${kept[name]} ${why}`] : []));
  return [
    dryRun
      ? `Of ${id} ${what} would be withdrawn. Nothing was written.`
      : `Of ${id} ${what} withdrawn${version === null ? '' : `: version ${version} of the graph`}.`,
    ...(names > 0 ? [`Names or ids in other records that it gave to ${names} entities of others go, too.`] : []),
    ...(stay.length > 0 ? ['Kept:', ...stay] : []),
  ];
}

/**
 * `whowhom undo-import`: withdraws what an import recorded and nobody else needs.
 * @throws WhowhomError BAD_ARGUMENT when there is no such import
 */
export async function undoCommand(
  database: Database,
  id: string,
  { dryRun = false, reason }: { readonly dryRun?: boolean; readonly reason?: string },
  { out, screen }: { readonly out: Out; readonly screen: Screen },
): Promise<number> {
  const progress = new Progress(screen);
  const [row] = await importsNamed(database, [id]);
  const total = row === undefined ? 0 : row.relationships + row.statements + row.entities + row.sources;
  const done = await undoImport(database, id, {
    ...{ actor: 'operator', dryRun, reason },
    progress: (count) => progress.tell(Math.min(count, total), total),
  });
  progress.end();
  for (const line of toldOf(done, dryRun)) out(line);
  return 0;
}
