import type { EntityKind } from '../../generated/vocabulary.js';
import { contentOf, hash, idOfName } from '../ids.js';
import type { EntityCells, RelationshipCells, TableMapping } from '../mapping.js';
import type { ForeignRow } from '../neutralRows.js';
import { Odd } from '../odd.js';
import { readAmount, type Decimal } from './amounts.js';
import { tableDate, type DayOrder } from './dates.js';
import { guessedKind } from './kinds.js';
import { templateOf, type Template } from './template.js';
import type { Words } from './words.js';

/** A relationship in the neutral format. */
export interface TableTie {
  readonly row: ForeignRow;
  readonly odd: Odd;
  /** Whether its id is made of what the row says. */
  readonly isMade: boolean;
}

/** What a row of a table says, in the neutral format. */
export interface TableRows {
  readonly entities: readonly ForeignRow[];
  readonly relationships: readonly TableTie[];
  /** Entities whose kind was guessed, and values that were taken in one of their meanings. */
  readonly guesses: readonly string[];
  /** Why nothing could be made of a part of it. */
  readonly why: readonly string[];
}

/** What the rows of a table show of how its columns are written. */
export interface Evidence {
  /** By the number of the column. */
  readonly dates: ReadonlyMap<number, DayOrder>;
  readonly decimals: ReadonlyMap<number, Decimal>;
  /** What stands before the cents of all: the numbers of a workbook are no texts, and come with a point. */
  readonly told?: Decimal;
}

/** Tells what a row says; `number` counts the rows below the header, from 1. */
export type ReadRow = (cells: readonly string[], number: number) => TableRows;

interface Made {
  readonly rows: ForeignRow[];
  readonly guesses: string[];
  readonly why: string[];
}

type Maker<T> = (cells: readonly string[], made: Made) => T;

/** Everything that templates need to be made ready. */
export interface TablePlan {
  readonly table: TableMapping;
  readonly columns: readonly string[];
  readonly file: string;
  readonly words: Words;
  readonly evidence: Evidence;
}

const absent: Template = Object.assign(() => undefined, { column: undefined });

class Compiler {
  readonly #plan: TablePlan;

  constructor(plan: TablePlan) {
    this.#plan = plan;
  }

  template(text: string | undefined): Template {
    const { columns, file } = this.#plan;
    return text === undefined ? absent : templateOf(text, columns, file);
  }

  fields(given: Readonly<Record<string, string>> | undefined): (cells: readonly string[]) => ForeignRow {
    const list = Object.entries(given ?? {}).map(([name, text]) => [name, this.template(text)] as const);
    return (cells) => {
      const said = list.map(([name, make]) => [name, make(cells)] as const).filter(([, text]) => text !== undefined);
      return Object.fromEntries(said);
    };
  }

  /** Makes an entity of a row, and tells its id; null when the row has none. */
  entity(given: EntityCells, guess: (name: string, cells: readonly string[]) => EntityKind): Maker<string | null> {
    const [id, name, type] = [this.template(given.id), this.template(given.name), this.template(given.type)];
    const [url, description] = [this.template(given.url), this.template(given.description)];
    const fields = this.fields(given.fields);
    const { words } = this.#plan;
    return (cells, made) => {
      const text = name(cells);
      if (text === undefined) return null;
      const word = type(cells);
      const known = word === undefined ? undefined : words.kind(word);
      const kind = known ?? (word === undefined ? guess(text, cells) : 'TOPIC');
      if (word === undefined) made.guesses.push(`${text} is of the kind ${kind}`);
      const row = { url: url(cells), description: description(cells), ...fields(cells) };
      const own = id(cells) ?? idOfName(kind, text);
      made.rows.push({ id: own, type: word ?? kind, name: text, ...row });
      return own;
    };
  }

  relationship(given: RelationshipCells, place: number): Maker<TableTie | null> {
    const { words, table, evidence } = this.#plan;
    const type = this.template(given.type);
    const end = (side: 'from' | 'to') =>
      this.entity(given[side], (name, cells) => guessedKind(name, words.type(type(cells) ?? '')?.type, side));
    const [from, to] = [end('from'), end('to')];
    const [id, start, finish] = [this.template(given.id), this.template(given.start), this.template(given.end)];
    const [amount, currency] = [this.template(given.amount), this.template(given.currency)];
    const [role, description] = [this.template(given.role), this.template(given.description)];
    const [source, sourceTitle, quote] = [
      this.template(given.source),
      this.template(given.sourceTitle),
      this.template(given.quote),
    ];
    const about = (['licence', 'archiveUrl', 'archivedAt'] as const).map(
      (name) => [name, this.template(given[name])] as const,
    );
    const fields = this.fields(given.fields);
    const order = (column: number | undefined) =>
      table.dates ?? (column === undefined ? undefined : evidence.dates.get(column));
    const seen = amount.column === undefined ? undefined : evidence.decimals.get(amount.column);

    const money = (cells: readonly string[], odd: Odd, made: Made) => {
      const text = amount(cells);
      if (text === undefined) return {};
      const read = readAmount(text, table.decimal ?? evidence.told, seen);
      if ('why' in read) {
        odd.add('amount', text, read.why);
        return {};
      }
      if (read.guess !== undefined) made.guesses.push(`An amount was read with ${read.guess}`);
      return { amount: read.amount, currency: currency(cells) ?? read.currency };
    };
    const date = (field: string, make: Template, cells: readonly string[], odd: Odd) => {
      const text = make(cells);
      if (text === undefined) return undefined;
      const read = tableDate(text, order(make.column));
      if (read.note !== undefined) odd.add(field, text, read.note);
      return read.date;
    };
    const sources = (cells: readonly string[]) => {
      const [url, title, said] = [source(cells), sourceTitle(cells), quote(cells)];
      if (url === undefined && title === undefined && said === undefined) return [];
      return [
        {
          ...(url === undefined ? {} : { url }),
          ...(title === undefined ? {} : { title }),
          ...(said === undefined ? {} : { quote: said }),
          ...Object.fromEntries(about.map(([name, make]) => [name, make(cells)])),
        },
      ];
    };

    return (cells, made) => {
      const [a, b] = [from(cells, made), to(cells, made)];
      if (a === null || b === null) {
        made.why.push(a === null ? 'it names nobody at its start (from)' : 'it names nobody at its end (to)');
        return null;
      }
      const odd = new Odd();
      const told = id(cells);
      const own = told ?? hash(contentOf(this.#content(cells)), String(place));
      const dates = { start: date('start', start, cells, odd), end: date('end', finish, cells, odd) };
      const more = { ...fields(cells), role: role(cells), description: description(cells), sources: sources(cells) };
      const row = {
        ...more,
        id: own,
        type: type(cells) ?? 'RELATED_TO',
        from: a,
        to: b,
        ...dates,
        ...money(cells, odd, made),
      };
      return {
        row: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
        odd,
        isMade: told === undefined,
      };
    };
  }

  #content(cells: readonly string[]): Record<string, string> {
    return Object.fromEntries(this.#plan.columns.map((name, i) => [name, cells[i] ?? '']));
  }
}

/**
 * Makes ready what the rows of a table say.
 * @throws WhowhomError BAD_MAPPING when a column is not there
 */
export function tableReader(plan: TablePlan): ReadRow {
  const compiler = new Compiler(plan);
  const entities = (plan.table.entities ?? []).map((one) =>
    compiler.entity(one, (name) => guessedKind(name, undefined, 'from')),
  );
  const relationships = (plan.table.relationships ?? []).map((one, i) => compiler.relationship(one, i));
  return (given, number) => {
    const cells = plan.columns.map((_, i) => given[i] ?? '').concat(String(number));
    const made: Made = { rows: [], guesses: [], why: [] };
    for (const make of entities) if (make(cells, made) === null) made.why.push('it has no name');
    const ties = relationships.map((make) => make(cells, made)).filter((one) => one !== null);
    return { entities: made.rows, relationships: ties, guesses: made.guesses, why: made.why };
  };
}
