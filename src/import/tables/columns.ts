import type { RelationshipType } from '../../generated/vocabulary.js';
import type { EntityCells, RelationshipCells, TableMapping } from '../mapping.js';
import { entityParts, generic, pairs, parts, type Part } from './columnNames.js';
import { kindOfWord, plainWord } from './words.js';
import { tableDate } from './dates.js';

/** What the columns of a table are taken for. */
export interface Understood {
  readonly table: TableMapping;
  /** Each column and what it is taken for; null is a field of its own. */
  readonly columns: readonly { readonly name: string; readonly as: string | null }[];
  /** What was guessed, a sentence each. */
  readonly guesses: readonly string[];
}

/** A column with its name and that as it is compared. */
interface Column {
  readonly name: string;
  readonly plain: string;
}

const codes = /\b(usd|eur|gbp|chf|jpy|cad|aud|inr|ils|try|sek|nok|dkk|cny)\b/;

class Columns {
  readonly #columns: readonly Column[];
  readonly taken = new Map<string, string>();

  constructor(names: readonly string[]) {
    this.#columns = names.map((name) => ({ name, plain: plainWord(name) }));
  }

  has(words: readonly string[]): string | undefined {
    for (const word of words) {
      const found = this.#columns.find(({ name, plain }) => plain === word && !this.taken.has(name));
      if (found !== undefined) return found.name;
    }
    return undefined;
  }

  take(words: readonly string[], as: string): string | undefined {
    const name = this.has(words);
    if (name !== undefined) this.taken.set(name, as);
    return name;
  }

  /** An amount whose column names its currency: "Amount (USD)", "amount_eur". */
  takeMoney(): { readonly name: string; readonly currency?: string } | undefined {
    const name = this.take(parts.amount, 'amount');
    if (name !== undefined) {
      const own = codes.exec(plainWord(name))?.[0];
      return { name, ...(own === undefined ? {} : { currency: own.toUpperCase() }) };
    }
    for (const column of this.#columns) {
      const code = codes.exec(column.plain)?.[0];
      const bare = column.plain
        .replace(codes, '')
        .replace(/\b(in|us)\b/, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (this.taken.has(column.name) || code === undefined || !(parts.amount as readonly string[]).includes(bare))
        continue;
      this.taken.set(column.name, 'amount');
      return { name: column.name, currency: code.toUpperCase() };
    }
    return undefined;
  }

  get rest(): string[] {
    return this.#columns.map(({ name }) => name).filter((name) => !this.taken.has(name));
  }
}

const cell = (name: string): string => `{${name}}`;
const fieldsOf = (names: readonly string[]) =>
  names.length === 0 ? {} : { fields: Object.fromEntries(names.map((name) => [name, cell(name)])) };

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType | null;
  readonly kind?: string;
}

/** Whether a column holds dates, as far as the first rows show. */
function holdsDates(index: number, rows: readonly (readonly string[])[]): boolean {
  const cells = rows.map((row) => row[index] ?? '').filter((one) => one !== '');
  return cells.length > 0 && cells.every((one) => /^\d{4}(-\d{2}){0,2}$/.test(tableDate(one, 'day-first').date));
}

/** Finds both ends: `source` and `target` together are ends, and `from` and `to` beside a telling pair may be dates. */
function endsOf(columns: Columns, names: readonly string[], rows: readonly (readonly string[])[]): Ends | null {
  const told = pairs.find(({ from, to }) => columns.has(from) !== undefined && columns.has(to) !== undefined);
  const from =
    columns.has(generic.from) ?? (columns.has(['target']) === undefined ? undefined : columns.has(['source']));
  const to = columns.has(generic.to);
  const areDates = [from, to].every((name) => name !== undefined && holdsDates(names.indexOf(name), rows));
  if (from !== undefined && to !== undefined && !(told !== undefined && areDates)) return { from, to, type: null };
  if (told === undefined) return null;
  const ends = { from: columns.has(told.from) ?? '', to: columns.has(told.to) ?? '' };
  return { ...ends, type: told.type, ...(told.kind === undefined ? {} : { kind: told.kind }) };
}

/** The columns of one end: its name, and beside it its kind and id ("Donor type", "donor_id"). */
function endCells(columns: Columns, end: 'from' | 'to', name: string, guesses: string[]): EntityCells {
  columns.taken.set(name, end);
  const plain = plainWord(name).replace(/ name$/, '');
  const bases = [...new Set([plain, end])];
  const type = columns.take(
    bases.flatMap((base) => [`${base} type`, `${base} kind`]),
    `kind of ${end}`,
  );
  const id = columns.take(
    bases.flatMap((base) => [`${base} id`, `id of ${base}`]),
    `id of ${end}`,
  );
  const kind =
    type === undefined && !(generic[end] as readonly string[]).includes(plain) ? kindOfWord(plain) : undefined;
  if (kind !== undefined) guesses.push(`All of the column ${name} are of the kind ${kind}, as it is called so.`);
  return {
    name: cell(name),
    ...(id === undefined ? {} : { id: cell(id) }),
    ...(type === undefined ? (kind === undefined ? {} : { type: kind }) : { type: cell(type) }),
  };
}

function relationshipCells(columns: Columns, ends: Ends, guesses: string[]): RelationshipCells {
  const from = endCells(columns, 'from', ends.from, guesses);
  const to = endCells(columns, 'to', ends.to, guesses);
  const typed = columns.take(parts.type, 'type');
  const money = columns.takeMoney();
  const start = columns.take([...parts.start, ...(ends.type === null ? [] : ['from'])], 'start');
  const end = columns.take([...parts.end, ...(ends.type === null ? [] : ['to'])], 'end');
  const currency = columns.take(parts.currency, 'currency');
  const took = (list: readonly Part[]) =>
    list.flatMap((part) => {
      const name = columns.take(parts[part], part);
      return name === undefined ? [] : [[part, cell(name)] as const];
    });
  const cited = took(['source', 'sourceTitle']);
  // Without a source they are of something else.
  const ofSource = cited.length === 0 ? [] : took(['licence', 'archiveUrl', 'archivedAt']);
  const simple = [...cited, ...ofSource, ...took(['quote', 'role', 'description', 'id'])];
  const role = simple.some(([part]) => part === 'role');
  const guessed = ends.kind ?? ends.type ?? (money === undefined ? (role ? 'WORKED_AT' : 'RELATED_TO') : 'FUNDED');
  if (typed === undefined)
    guesses.push(
      `There is no column for the type: all are ${ends.type ?? guessed}${ends.kind === undefined ? '' : ` ("${ends.kind}")`}, because of the columns ${ends.from} and ${ends.to}.`,
    );
  return {
    ...{ from, to, type: typed === undefined ? guessed : cell(typed) },
    ...(start === undefined ? {} : { start: cell(start) }),
    ...(end === undefined ? {} : { end: cell(end) }),
    ...(money === undefined ? {} : { amount: cell(money.name) }),
    ...(currency === undefined
      ? money?.currency === undefined
        ? {}
        : { currency: money.currency }
      : { currency: cell(currency) }),
    ...Object.fromEntries(simple),
    ...fieldsOf(columns.rest),
  };
}

/** A table of entities alone: it has a name, and nothing that leads from one to another. */
function entityCells(columns: Columns): EntityCells | null {
  const name = columns.take(entityParts.name, 'name');
  if (name === undefined) return null;
  const found = (['id', 'type', 'url', 'description'] as const).flatMap((part) => {
    const column = columns.take(entityParts[part], part);
    return column === undefined ? [] : [[part, cell(column)] as const];
  });
  const kind = kindOfWord(plainWord(name).replace(/ name$/, ''));
  const type = found.some(([part]) => part === 'type') || kind === undefined ? {} : { type: kind };
  return { name: cell(name), ...type, ...Object.fromEntries(found), ...fieldsOf(columns.rest) };
}

/**
 * What the columns of a table are, by their names; null when neither both ends nor a name are among them.
 * @param rows the first rows, which decide where a name may mean two things
 */
export function understand(names: readonly string[], rows: readonly (readonly string[])[]): Understood | null {
  const columns = new Columns(names);
  const guesses: string[] = [];
  const ends = endsOf(columns, names, rows);
  const relationship = ends === null ? null : relationshipCells(columns, ends, guesses);
  const entity = relationship === null ? entityCells(columns) : null;
  if (relationship === null && entity === null) return null;
  return {
    table: relationship === null ? { entities: entity === null ? [] : [entity] } : { relationships: [relationship] },
    columns: names.map((name) => ({ name, as: columns.taken.get(name) ?? null })),
    guesses,
  };
}
