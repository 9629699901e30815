import type { ChangeSet, Finding } from './input.js';

/** The rows that a write is checked as; corrections are relationships as they are to be. */
export type Rows = keyof ChangeSet | 'corrections' | 'entityCorrections' | 'jointCorrections';

/** How the fields of rows are called in the arguments, where they are called otherwise. */
const renamed: Readonly<Record<Rows, Readonly<Record<string, string>>>> = {
  sources: {},
  entities: { source: 'source.id' },
  relationships: relationshipFields(),
  statements: { source: 'source.id', 'attributedTo.entity': 'attributedTo.id' },
  events: { entity: 'entity.id' },
  joints: {},
  corrections: relationshipFields(),
  entityCorrections: { source: 'source.id' },
  jointCorrections: {},
};

function relationshipFields(): Readonly<Record<string, string>> {
  return {
    ...{ from: 'from.id', to: 'to.id', start: 'period.start', end: 'period.end', ongoing: 'period.ongoing' },
    ...{
      act: 'period.form',
      joint: 'joint.id',
      destination: 'destination.id',
      previousEmployer: 'previousEmployer.id',
    },
  };
}

/** The field of a row as the arguments call it. */
function fieldOf(list: Rows, field: string): string {
  const names = renamed[list];
  const known = names[field];
  if (known !== undefined) return known;
  // A relationship has its events by their ids, a sum those who share it, an event its participants, an entity the sources of its
  // names.
  const item = /^((?:events|participants)\[\d+\])$/.exec(field);
  if (item !== null) return `${field}.id`;
  const nested = /^(.*\.)(\w+)$/.exec(field);
  const last = nested === null ? undefined : names[nested[2] ?? ''];
  return last === undefined || nested === null ? field : `${nested[1] ?? ''}${last}`;
}

const rowPath = /^(\w+)\[(\d+)\](?:\.([^]*))?$/;

/** Where in the arguments of a client each row came from. */
export class Origins {
  readonly #paths = new Map<string, string>();
  readonly #abouts = new Map<string, string>();

  /**
   * Notes where a row stands.
   * @param about where what a statement is about stands
   */
  note(list: Rows, i: number, path: string, about?: string): void {
    this.#paths.set(`${list}[${i}]`, path);
    if (about !== undefined) this.#abouts.set(`${list}[${i}]`, about);
  }

  /** A path of a row as a path of the arguments. */
  argument(path: string): string {
    const [, list = '', i = '', field] = rowPath.exec(path) ?? [];
    const origin = this.#paths.get(`${list}[${i}]`);
    if (origin === undefined) return path;
    if (field === undefined) return origin;
    const about = field === 'about' ? this.#abouts.get(`${list}[${i}]`) : undefined;
    return about ?? `${origin}.${fieldOf(list as Rows, field)}`;
  }

  /** A problem of a row as a problem of the arguments. */
  told(problem: Finding): Finding {
    const path = this.argument(problem.path);
    const { message } = problem;
    const rest = message.startsWith(problem.path) ? message.slice(problem.path.length) : message;
    // The other row, where one id came twice.
    const other = rest.replace(/\b(differs from|which) (\w+\[\d+\])/, (_, word: string, row: string) => {
      return `${word} ${this.argument(row)}`;
    });
    return { ...problem, path, message: message.startsWith(problem.path) ? path + other : other };
  }
}
