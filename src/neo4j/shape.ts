import neo4j, { isInt } from 'neo4j-driver';

/**
 * What the server keeps a plan under beside the text: the kind of each parameter, such as `STRING` or `LIST:100`. Never a
 * value, so that a shape may be written down.
 */
export type Kinds = Readonly<Record<string, string>>;

/** A text as the server plans it. */
export interface Shape {
  readonly text: string;
  readonly kinds: Kinds;
}

/** The server knows sizes as 0, 1, at most 10, at most 100 and so on. */
const bucket = (size: number): number => (size < 2 ? size : 10 ** Math.ceil(Math.log10(size)));

/** Largest value that is made again of its size: beyond it the plan of a smaller one has to do. */
const largest = 10_000;

function kindOf(value: unknown, sized: boolean): string {
  const tail = (size: number) => (sized ? `:${Math.min(bucket(size), largest)}` : '');
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return `STRING${tail(value.length)}`;
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'number') return 'FLOAT';
  if (typeof value === 'bigint' || isInt(value)) return 'INTEGER';
  if (!Array.isArray(value)) return 'MAP';
  const ofStrings = value.length > 0 && value.every((one) => typeof one === 'string');
  return `${ofStrings ? 'STRINGS' : 'LIST'}${tail(value.length)}`;
}

/**
 * The shape of a statement. Measured on 5.26: the same text is planned anew for another kind of a parameter, null being
 * one and a list of nothing but texts another than any other list; and, where the server plans by sizes, for another
 * power of ten of a text's or a list's length.
 * @param sized whether the server does
 */
export function shapeOf(text: string, params: Readonly<Record<string, unknown>>, sized: boolean): Shape {
  const names = Object.keys(params).sort();
  return { text, kinds: Object.fromEntries(names.map((name) => [name, kindOf(params[name], sized)])) };
}

/** What tells shapes apart. */
export const keyOf = ({ text, kinds }: Shape): string => `${JSON.stringify(kinds)} ${text}`;

const made: Readonly<Record<string, (size: number) => unknown>> = {
  NULL: () => null,
  STRING: (size) => 'x'.repeat(size),
  BOOLEAN: () => false,
  FLOAT: () => 0.5,
  INTEGER: () => neo4j.int(0),
  STRINGS: (size) => Array.from({ length: Math.max(1, size) }, () => 'x'),
  LIST: (size) => Array.from({ length: size }, () => neo4j.int(0)),
  MAP: () => ({}),
};

/** Whether something, read from a file, tells kinds. */
export function areKinds(value: unknown): value is Kinds {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (kind) =>
      typeof kind === 'string' && /^[A-Z]+(:\d{1,5})?$/.test(kind) && Object.hasOwn(made, kind.split(':', 1)[0] ?? ''),
  );
}

/** Parameters of these kinds that mean nothing: by them the server makes the plan that those of a client will find. */
export function standIns(kinds: Kinds): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const [word = '', size = '1'] = kind.split(':');
      return [name, made[word]?.(word === 'LIST' && !kind.includes(':') ? 0 : Number(size)) ?? null];
    }),
  );
}
