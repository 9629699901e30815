import { LRUCache } from 'lru-cache';
import { record, rehearse, type Database, type EntityInput, type Recorded } from '../graph/changes/index.js';
import { isAboutText } from './annotated.js';
import { Batch, type FilePlace } from './batch.js';
import { jsonLines } from './formats/jsonLines.js';
import { contentOf, hash, idOfName, importOf } from './ids.js';
import { evidenceOf, toEntity, toRelationship, wordOf, type Evidence, type ForeignRow } from './neutralRows.js';
import { Odd } from './odd.js';
import { isTie, type Said, type Wanted } from './foreign/records.js';
import { cellRows, isRelationship, type Prepared, type PreparedFile, type ReadRecords, type Table } from './prepare.js';
import type { TableRows } from './tables/rows.js';
import { bump, type ImportReport, type Told } from './report.js';
import { Seen } from './seen.js';
import { Tally } from './tally.js';

/** How an import runs. */
export interface RunOptions {
  /** Everything is checked, and nothing written. */
  readonly dryRun?: boolean | undefined;
  /** Is told of every row that was refused, is stored otherwise or holds something odd. */
  readonly tell?: ((told: Told) => void) | undefined;
  /** Is told how many rows of how many are done, and waited for. */
  readonly progress?: ((done: number, total: number) => void | Promise<void>) | undefined;
  /** Who imports, where it is somebody else than who runs the process. */
  readonly by?: string | undefined;
  /** Ends it with its reason, behind what is being recorded. */
  readonly signal?: AbortSignal | undefined;
}

/** Rows a transaction: fewer cost more transactions, more cost more memory on both sides. */
const batchSize = 1000;

/** The lists of rows that become nodes which rows of later batches may refer to. */
const nodeLists = [
  ['entities', 'Entity'],
  ['sources', 'Source'],
  ['joints', 'Joint'],
  ['events', 'Event'],
] as const;

/** Entities and sources that were recorded lately and need not be sent again: most come many times. */
const remembered = 20_000;

class Run {
  readonly tally: Tally;
  readonly #database: Database;
  readonly #import: { readonly id: string; readonly files: readonly string[] };
  readonly #prepared: Prepared;
  readonly #options: RunOptions;
  readonly #recent = new LRUCache<string, true>({ max: remembered });
  /** Of a rehearsal: what would have been recorded. */
  readonly #seen = new Seen();
  /** Ids that were made of what rows say. */
  readonly #made = new Seen();
  #batch = new Batch();
  #done = 0;
  /** Of how many rows it was told when it was last told how far it is. */
  #toldThen = 0;
  readonly #total: number;

  constructor(database: Database, prepared: Prepared, options: RunOptions) {
    this.#database = database;
    this.#prepared = prepared;
    this.#options = options;
    this.tally = new Tally(options.tell);
    this.#import = importOf(prepared);
    this.#total = prepared.files.reduce((sum, { entities, relationships }) => sum + entities + relationships, 0);
  }

  async #each(): Promise<void> {
    this.#done += 1;
    this.tally.report.rows += 1;
    if (this.#batch.size >= batchSize) await this.flush();
    else if (this.tally.told - this.#toldThen >= batchSize) await this.#progress();
  }

  /** Reads the entities or the relationships of a file of JSON lines. */
  async lines({ file }: PreparedFile, encoding: string, wanted: Wanted): Promise<void> {
    for await (const { number, row, text } of jsonLines(file, file.packing, encoding)) {
      if (row !== null && this.#prepared.text !== null && isAboutText(row)) continue;
      const list = row !== null && isRelationship(row) ? 'relationships' : 'entities';
      if (list !== wanted) continue;
      const place: FilePlace = { file: file.name, line: number, row: row ?? text.slice(0, 1000) };
      if (row === null) this.tally.refuse(place, 'it is no JSON object.');
      else if (list === 'entities') this.#entity(row, place);
      else this.#relationship(row, place, new Odd());
      await this.#each();
    }
  }

  /** Reads the entities or the relationships of a file of records, of which each may say several things. */
  async records({ file }: PreparedFile, read: ReadRecords, wanted: Wanted): Promise<void> {
    for await (const record of read()) {
      const place: FilePlace = { file: file.name, line: record.line, row: record.row };
      const isCounted = isTie(record) === (wanted === 'relationships');
      if (wanted === 'entities') this.#nodes(record, place);
      else this.#ties(record, place);
      if (!isCounted) continue;
      if (record.why.length > 0) this.tally.refuse(place, `${record.why.join(', and ')}.`);
      for (const guess of record.guesses) this.tally.guess(guess);
      await this.#each();
    }
  }

  #nodes({ entities, set }: Said, place: FilePlace): void {
    for (const entity of entities) this.#entity(entity, place);
    for (const entity of set?.entities ?? []) this.#sendEntity(entity, place);
    // Evidence about a relationship is recorded with it.
    if (set !== undefined && set.relationships?.length === 0)
      this.#evidence({ sources: set.sources ?? [], statements: set.statements ?? [] }, place);
  }

  #ties({ relationships, set }: Said, place: FilePlace): void {
    for (const { row, odd, isMade } of relationships) this.#relationship(row, place, odd, isMade);
    const { relationships: rows = [], sources = [], statements = [], events = [], joints = [] } = set ?? {};
    if (rows.length === 0) return;
    for (const joint of joints) if (this.#once(joint)) this.#batch.add('joints', joint, place);
    for (const event of events) if (this.#once(event)) this.#batch.add('events', event, place);
    for (const row of rows) {
      bump(this.tally.report.types, row.type);
      this.#batch.add('relationships', row, place);
    }
    this.#evidence({ sources, statements }, place);
  }

  /** Whether a row was not sent just so lately: then it is there, or was refused. */
  #once(row: object): boolean {
    // What rows say may be long, and its hash is not.
    const content = hash(contentOf(row));
    if (this.#recent.has(content)) return false;
    this.#recent.set(content, true);
    return true;
  }

  /** Reads the rows of a table. */
  async table({ file }: PreparedFile, { header, columns, read }: Table): Promise<void> {
    let number = 0;
    for await (const { line, cells } of cellRows(file)) {
      if (line <= header) continue;
      if (cells.every((cell) => cell === '')) {
        this.tally.report.blank += 1;
        continue;
      }
      const row = Object.fromEntries(cells.map((cell, i) => [columns[i] ?? `column ${i + 1}`, cell]));
      number += 1;
      this.#cells(() => read(cells, number), cells, columns.length, { file: file.name, line, row });
      await this.#each();
    }
  }

  #cells(read: () => TableRows, cells: readonly string[], width: number, place: FilePlace): void {
    const used = cells.findLastIndex((cell) => cell !== '') + 1;
    if (used > width) {
      this.tally.refuse({ ...place, row: cells.slice(0, 100) }, `it has ${used} cells, and the header ${width}.`);
      return;
    }
    const { entities, relationships, guesses, why } = read();
    if (why.length > 0) this.tally.refuse(place, `${why.join(', and ')}.`);
    for (const guess of guesses) this.tally.guess(guess);
    for (const entity of entities) this.#entity(entity, place);
    for (const { row, odd, isMade } of relationships) this.#relationship(row, place, odd, isMade);
  }

  /** A row with its quotes found in their text; null when one was not, which is told. */
  #annotated(given: ForeignRow, place: FilePlace): ForeignRow | null {
    const { text } = this.#prepared;
    if (text === null) return given;
    const found = text.annotate(given);
    if ('row' in found) return found.row;
    this.tally.refuse(place, found.why, 'QUOTE_NOT_FOUND');
    return null;
  }

  #entity(unquoted: ForeignRow, place: FilePlace): void {
    const given = this.#annotated(unquoted, place);
    if (given === null) return;
    const word = wordOf(given);
    const { words } = this.#prepared;
    const kind = words.kind(word);
    const isNamed = (given.id === undefined || given.id === '') && typeof given.name === 'string';
    const row = isNamed ? { ...given, id: idOfName(kind ?? 'TOPIC', String(given.name)) } : given;
    const odd = new Odd();
    const entity = toEntity(row, words.mapping, odd);
    if (!this.#sendEntity(entity, place)) return;
    if (kind === undefined) bump(this.tally.report.unknownKinds, word);
    this.tally.noteId(row.id);
    this.#evidence(evidenceOf(row, entity.id), place);
    this.tally.noteOdd(odd, place);
  }

  /** Adds an entity to what is recorded, unless it was sent just so lately. */
  #sendEntity(entity: EntityInput, place: FilePlace): boolean {
    if (!this.#once(entity)) return false;
    bump(this.tally.report.kinds, entity.kind);
    if (this.#options.dryRun === true && this.#seen.has(`Entity ${entity.id}`)) this.tally.report.unchanged += 1;
    else this.#batch.add('entities', entity, place);
    return true;
  }

  #relationship(unquoted: ForeignRow, place: FilePlace, odd: Odd, isMade = false): void {
    const given = this.#annotated(unquoted, place);
    if (given === null) return;
    const word = wordOf(given);
    const { words, dataset } = this.#prepared;
    const type = words.type(word);
    bump(type === undefined ? this.tally.report.unmapped : this.tally.report.mapped, word);
    const isBare = given.id === undefined || given.id === '';
    const row = isBare ? { ...given, id: hash(contentOf(given)) } : given;
    if ((isMade || isBare) && this.#isRepeated(String(row.id), place)) return;
    this.tally.noteId(row.id);
    const { relationship, ...evidence } = toRelationship(row, words.mapping, dataset, odd);
    bump(this.tally.report.types, relationship.type);
    this.#batch.add('relationships', relationship, place);
    this.#evidence(evidence, place);
    this.tally.noteOdd(odd, place);
  }

  #evidence({ sources, statements }: Evidence, place: FilePlace): void {
    for (const source of sources) if (this.#once(source)) this.#batch.add('sources', source, place);
    for (const statement of statements) this.#batch.add('statements', statement, place);
  }

  /** Whether a row without an id says what another one said. */
  #isRepeated(id: string, place: FilePlace): boolean {
    if (!this.#made.has(id)) {
      this.#made.add(id);
      return false;
    }
    this.tally.report.repeated += 1;
    const reason = `${place.file}:${place.line} says word for word what another row says: it is recorded once.`;
    this.tally.tell({ outcome: 'repeated', ...place, reason });
    return true;
  }

  /** Records what was gathered. */
  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = new Batch();
    if (!batch.isEmpty) this.tally.count(await this.#record(batch), batch);
    await this.#progress();
  }

  async #progress(): Promise<void> {
    this.#toldThen = this.tally.told;
    this.#options.signal?.throwIfAborted();
    await this.#options.progress?.(this.#done, this.#total);
  }

  async #record({ set }: Batch): Promise<Recorded> {
    const { by, dryRun } = this.#options;
    const actor = `import/${this.#prepared.dataset}${by === undefined ? '' : ` by ${by}`}`;
    if (dryRun !== true) return record(this.#database, set, { actor, import: this.#import });
    const done = await rehearse(this.#database, set, (as, id) => this.#seen.has(`${as} ${id}`));
    const refused = done.problems.filter(({ differs }) => differs === undefined);
    const wrong = new Set(refused.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
    for (const [list, as] of nodeLists)
      set[list].forEach(({ id }, i) => wrong.has(`${list}[${i}]`) || this.#seen.add(`${as} ${id}`));
    return done;
  }
}

/**
 * Imports what was prepared: all entities first, in whichever files they stand, then the relationships. Rows are recorded
 * in batches, each in one transaction; importing again changes nothing, so an import that was cut off is just started again.
 * @throws WhowhomError when the database fails; the batches before are recorded then
 */
export async function runImport(
  database: Database,
  prepared: Prepared,
  options: RunOptions = {},
): Promise<ImportReport> {
  const run = new Run(database, prepared, options);
  for (const wanted of ['entities', 'relationships'] as const) {
    for (const file of prepared.files) {
      const { format } = file.file;
      // A record of a tie may hold both its ends.
      if (file[wanted] === 0 && (file.records === null || wanted === 'relationships')) continue;
      if (file.records !== null) await run.records(file, file.records, wanted);
      else if (file.table !== null) await run.table(file, file.table);
      else if (format.kind === 'jsonLines') await run.lines(file, format.encoding.name, wanted);
      await run.flush();
    }
  }
  return run.tally.report;
}
