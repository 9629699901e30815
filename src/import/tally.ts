import { shown, type ErrorCode } from '../errors.js';
import type { Problem, Recorded } from '../graph/changes/index.js';
import type { Batch, FilePlace } from './batch.js';
import { escapedId } from './ids.js';
import type { Odd } from './odd.js';
import { bump, emptyReport, most, type ImportReport, type Told } from './report.js';

/** Counts what becomes of rows and tells what is worth telling. */
export class Tally {
  readonly report: ImportReport = emptyReport();
  readonly #listener: ((told: Told) => void) | undefined;
  /** Of how many rows it was told so far. */
  told = 0;

  /** @param listener is told of every row that was refused, is stored otherwise or holds something odd */
  constructor(listener: ((told: Told) => void) | undefined) {
    this.#listener = listener;
  }

  /** Notes an id that is written otherwise in the graph. */
  noteId(id: unknown): void {
    const { escapedIds } = this.report;
    if (escapedIds.length < most.escaped && escapedId(id) !== String(id)) escapedIds.push(String(id));
  }

  /** Counts something that was guessed. */
  guess(guess: string): void {
    const { guesses } = this.report;
    if (Object.hasOwn(guesses, guess) || Object.keys(guesses).length < most.guesses) bump(guesses, guess);
    else this.report.moreGuesses += 1;
  }

  /** Tells what is odd in a row that is taken all the same. */
  noteOdd({ values }: Odd, place: FilePlace): void {
    for (const { field, got, message } of values) {
      this.report.oddCount += 1;
      const reason = `${place.file}:${place.line}.${field} is ${shown(got)}: ${message}`;
      const told: Told = { outcome: 'odd', ...place, field, reason };
      if (this.report.odd.length < most.problems) this.report.odd.push(told);
      this.told += 1;
      this.#listener?.(told);
    }
  }

  /** Tells of a row. */
  tell(told: Told): void {
    if (told.outcome === 'kept') this.report.differing += 1;
    if (this.report.problems.length < most.problems) this.report.problems.push(told);
    this.told += 1;
    this.#listener?.(told);
  }

  /** Tells of a row that is not taken. */
  refuse(place: FilePlace, why: string, code: ErrorCode = 'BAD_INPUT_ROW'): void {
    this.report.refused += 1;
    const reason = `${place.file}:${place.line} was not taken: ${why}`;
    this.tell({ outcome: 'refused', ...place, code, reason });
  }

  /** Counts what became of a batch. */
  count({ createdOf, renamed, problems }: Recorded, batch: Batch): void {
    const { report } = this;
    for (const list of ['entities', 'relationships', 'statements', 'sources'] as const) report[list] += createdOf[list];
    report.renamed += renamed;
    const same = batch.size - createdOf.entities - createdOf.relationships - renamed - batch.refused(problems);
    report.unchanged += Math.max(0, same);
    const refused = new Set<FilePlace>();
    for (const problem of problems) this.#countProblem(problem, batch, refused);
    report.refused += refused.size;
  }

  #countProblem(problem: Problem, batch: Batch, refused: Set<FilePlace>): void {
    const found = batch.placed(problem);
    if (found === null) return;
    const { place, field, problem: placed } = found;
    const outcome = placed.differs === undefined ? 'refused' : 'kept';
    if (outcome === 'refused') refused.add(place);
    this.tell({ outcome, ...place, ...(field === '' ? {} : { field }), code: placed.code, reason: placed.message });
  }
}
