import { record, type ChangeSet, type Database, type Problem, type Recorded } from '../graph/changes/index.js';
import { jsonLines } from './lines.js';
import { shown } from '../errors.js';
import { loadMapping, type Mapping } from './mapping.js';
import { Odd } from './odd.js';
import { escapedId, toEntity, toRelationship, wordOf, type Evidenced, type ForeignRow } from './neutralRows.js';

/** The files of a data set in the neutral format: JSON lines, plain or gzip. */
export interface NeutralFiles {
  readonly entities: string;
  readonly relationships: string;
  /** The mapping file. */
  readonly mapping: string;
  /** The name of the data set, part of the ids of its relationships. */
  readonly dataset: string;
  readonly log?: (line: string) => void;
}

/** A value that could not be taken as it is. */
export interface OddRow {
  /** File, line and field: `relationships:12.start`. */
  readonly path: string;
  readonly got: unknown;
  /** What came and what was made of it. */
  readonly message: string;
}

/** What an import did. */
export interface ImportReport {
  /** Rows written, by list. */
  readonly entities: number;
  readonly relationships: number;
  readonly statements: number;
  readonly sources: number;
  /** Rows that were there just so. */
  unchanged: number;
  /** Relationship rows by their word, as far as the mapping has it. */
  readonly mapped: Record<string, number>;
  /** Relationship rows that became RELATED_TO because the mapping lacks their word. */
  readonly unmapped: Record<string, number>;
  /** Entity rows that became TOPIC because the mapping lacks their word. */
  readonly unknownKinds: Record<string, number>;
  /** Ids that had to be escaped, at most a hundred. */
  readonly escapedIds: string[];
  /** Entities that were there and got further names. */
  renamed: number;
  /** The first thousand values that could not be taken as they are: their rows were, with these among the attributes. */
  readonly odd: OddRow[];
  oddCount: number;
  /** The first thousand problems, rows that were not taken or are stored otherwise; their paths name file and line. */
  readonly problems: Problem[];
  problemCount: number;
}

/** Rows a transaction: fewer cost more transactions, more cost more memory on both sides. */
const batchSize = 2000;
const mostProblems = 1000;
const mostEscaped = 100;

interface Counted {
  entities: number;
  relationships: number;
  statements: number;
  sources: number;
}

type Report = Omit<ImportReport, keyof Counted> & Counted;

/** A batch and the lines that its rows came from. */
class Batch {
  readonly set: { readonly [K in keyof ChangeSet]-?: NonNullable<ChangeSet[K]>[number][] } = {
    ...{ sources: [], entities: [], relationships: [], statements: [], events: [], joints: [] },
  };
  readonly #lines = new Map<string, string>();

  get size(): number {
    return this.set.entities.length + this.set.relationships.length;
  }

  add<K extends keyof ChangeSet>(list: K, row: NonNullable<ChangeSet[K]>[number], place: string): void {
    const rows = this.set[list] as unknown[];
    this.#lines.set(`${list}[${rows.length}]`, place);
    rows.push(row);
  }

  /** A problem told by file and line. */
  located({ path, code, message }: Problem): Problem {
    const where = (text: string) => text.replace(/^\w+\[\d+\]/, (row) => this.#lines.get(row) ?? row);
    return { code, path: where(path), message: where(message) };
  }
}

const bump = (counts: Record<string, number>, word: string) => (counts[word] = (counts[word] ?? 0) + 1);

class Import {
  readonly report: Report = {
    ...{ entities: 0, relationships: 0, statements: 0, sources: 0, unchanged: 0, renamed: 0 },
    ...{ odd: [], oddCount: 0, problemCount: 0 },
    ...{ mapped: {}, unmapped: {}, unknownKinds: {}, escapedIds: [], problems: [] },
  };
  readonly #database: Database;
  readonly #actor: string;
  /** Sources that were recorded in this run: most are cited many times. */
  readonly #sources = new Set<string>();
  #batch = new Batch();

  constructor(database: Database, dataset: string) {
    this.#database = database;
    this.#actor = `import/${dataset}`;
  }

  addEntity(row: ForeignRow, mapping: Mapping, place: string): void {
    const word = wordOf(row);
    if (mapping.entities[word] === undefined) bump(this.report.unknownKinds, word);
    this.#noteId(row.id);
    const odd = new Odd();
    this.#batch.add('entities', toEntity(row, mapping, odd), place);
    this.#noteOdd(odd, place);
  }

  addRelationship(row: ForeignRow, mapping: Mapping, dataset: string, place: string): void {
    const word = wordOf(row);
    bump(mapping.relationships[word] === undefined ? this.report.unmapped : this.report.mapped, word);
    this.#noteId(row.id);
    const odd = new Odd();
    this.#addEvidenced(toRelationship(row, mapping, dataset, odd), place);
    this.#noteOdd(odd, place);
  }

  #addEvidenced({ relationship, sources, statements }: Evidenced, place: string): void {
    this.#batch.add('relationships', relationship, place);
    for (const source of sources) {
      if (!this.#sources.has(source.id)) this.#batch.add('sources', source, place);
      this.#sources.add(source.id);
    }
    for (const statement of statements) this.#batch.add('statements', statement, place);
  }

  #noteId(id: unknown): void {
    const changed = escapedId(id) !== String(id);
    if (changed && this.report.escapedIds.length < mostEscaped) this.report.escapedIds.push(String(id));
  }

  #noteOdd({ values }: Odd, place: string): void {
    for (const { field, got, message } of values) {
      this.report.oddCount += 1;
      if (this.report.odd.length >= mostProblems) continue;
      this.report.odd.push({
        path: `${place}.${field}`,
        got,
        message: `${place}.${field} is ${shown(got)}: ${message}`,
      });
    }
  }

  problem(problem: Problem): void {
    this.report.problemCount += 1;
    if (this.report.problems.length < mostProblems) this.report.problems.push(problem);
  }

  get isFull(): boolean {
    return this.#batch.size >= batchSize;
  }

  async flush(): Promise<void> {
    if (this.#batch.size === 0) return;
    const batch = this.#batch;
    this.#batch = new Batch();
    this.#count(await record(this.#database, batch.set, { actor: this.#actor }), batch);
  }

  #count({ createdOf, unchanged, renamed, problems }: Recorded, batch: Batch): void {
    const { report } = this;
    for (const list of ['entities', 'relationships', 'statements', 'sources'] as const) report[list] += createdOf[list];
    report.unchanged += unchanged;
    report.renamed += renamed;
    for (const problem of problems) this.problem(batch.located(problem));
  }
}

/**
 * Imports a data set in the neutral format, entities first. It reads line by line and records in batches, each in one
 * transaction; importing again changes nothing, so an import that was cut off is just started again. What cannot be
 * taken is in the report with its file and line.
 * @throws WhowhomError BAD_INPUT_ROW when a file or the mapping cannot be read, or the database fails
 */
export async function importNeutral(database: Database, files: NeutralFiles): Promise<ImportReport> {
  const { dataset, log = () => undefined } = files;
  const mapping = loadMapping(files.mapping);
  const run = new Import(database, dataset);
  for (const list of ['entities', 'relationships'] as const) {
    let count = 0;
    for await (const { number, row } of jsonLines(files[list])) {
      const place = `${list}:${number}`;
      if (row === null) run.problem({ path: place, code: 'BAD_INPUT_ROW', message: `${place} is no JSON object.` });
      else if (list === 'entities') run.addEntity(row, mapping, place);
      else run.addRelationship(row, mapping, dataset, place);
      count += 1;
      if (!run.isFull) continue;
      await run.flush();
      log(`${dataset}: ${count} ${list} ...`);
    }
    await run.flush();
  }
  return run.report;
}
