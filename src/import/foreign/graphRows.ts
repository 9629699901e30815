import { contentOf, escapedId, hash } from '../ids.js';
import { isField, type ForeignRow } from '../neutralRows.js';
import { Odd } from '../odd.js';
import { readAmount } from '../tables/amounts.js';
import { entityParts, parts, type Part } from '../tables/columnNames.js';
import { tableDate } from '../tables/dates.js';
import { guessedKind } from '../tables/kinds.js';
import { plainWord, type Words } from '../tables/words.js';
import type { GraphEdge, GraphNode } from './graphs.js';
import { refused, type Said } from './records.js';

/** What is known beside a node or an edge. */
export interface GraphContext {
  /** Ids of a file are its own: those of two files are told apart by their data sets. */
  readonly dataset: string;
  readonly words: Words;
}

/** Takes attributes by their usual names; what nobody takes is kept. */
class Data {
  readonly #values: Map<string, string>;
  readonly #plain: ReadonlyMap<string, string>;

  constructor(data: ReadonlyMap<string, string>) {
    this.#values = new Map(data);
    this.#plain = new Map([...data.keys()].map((name) => [plainWord(name), name]));
  }

  take(names: readonly string[]): string | undefined {
    for (const name of names) {
      const own = this.#plain.get(name);
      const value = own === undefined ? undefined : this.#values.get(own);
      if (own === undefined || value === undefined) continue;
      this.#values.delete(own);
      return value;
    }
    return undefined;
  }

  get rest(): ForeignRow {
    return Object.fromEntries(
      [...this.#values].map(([name, value]) => [isField(name) ? `attribute.${name}` : name, value]),
    );
  }
}

const idOf = (id: string, { dataset }: GraphContext): string => `${dataset}/${escapedId(id)}`;

const present = (row: ForeignRow): ForeignRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** What programs call the kinds of a node beside what tables call them. */
const kindNames = [...entityParts.type, 'class', 'labels', 'node type', 'group'];

/** A node as a row. */
export function nodeRow({ id, label, data, start, end }: GraphNode, context: GraphContext): Said {
  const own = new Data(data);
  const name = label ?? own.take(entityParts.name) ?? id;
  const word = own.take(kindNames)?.replace(/^:/, '');
  const known = word === undefined ? undefined : context.words.kind(word);
  const kind = known ?? guessedKind(name, undefined, 'from');
  const guesses = known === undefined ? [`${name} is of the kind ${kind}`] : [];
  const row = {
    ...{ url: own.take(entityParts.url), description: own.take(entityParts.description) },
    ...own.rest,
    ...(start === undefined ? {} : { founded: start }),
    ...(end === undefined ? {} : { dissolved: end }),
    ...(word !== undefined && known === undefined ? { 'attribute.type': word } : {}),
    ...{ id: idOf(id, context), type: known === undefined ? kind : word, name },
  };
  return { entities: [present(row)], relationships: [], guesses, why: [] };
}

/** Numbers of a network, which are nothing of the fact. */
const typeNames: readonly string[] = parts.type;

function sourcesOf(own: Data): readonly object[] {
  const [url, title, quote] = (['source', 'sourceTitle', 'quote'] as const).map((part: Part) => own.take(parts[part]));
  return url === undefined && title === undefined && quote === undefined ? [] : [present({ url, title, quote })];
}

function dateOf(field: string, text: string | undefined, odd: Odd): string | undefined {
  if (text === undefined) return undefined;
  const { date, note } = tableDate(text, undefined);
  if (note !== undefined) odd.add(field, text, note);
  return date;
}

function moneyOf(own: Data, odd: Odd): ForeignRow {
  const text = own.take(parts.amount);
  if (text === undefined) return {};
  const read = readAmount(text, '.');
  if ('why' in read) {
    odd.add('amount', text, read.why);
    return {};
  }
  return { amount: read.amount, currency: own.take(parts.currency) ?? read.currency };
}

/** An edge as a row. */
export function edgeRow({ id, from, to, label, data, isDirected, start, end }: GraphEdge, context: GraphContext): Said {
  const own = new Data(data);
  const odd = new Odd();
  // Of several words the one that is a type is meant, and the label says how it is worded.
  const words = typeNames.flatMap((name) => own.take([name]) ?? []);
  const all = [...(label === undefined ? [] : [label]), ...words];
  const word = all.find((one) => context.words.type(one) !== undefined) ?? all[0];
  const others = all.filter((one) => one !== word);
  const row = present({
    ...moneyOf(own, odd),
    start: dateOf('start', start ?? own.take(parts.start), odd),
    end: dateOf('end', end ?? own.take(parts.end), odd),
    ...{ role: own.take(parts.role), description: own.take(parts.description), sources: sourcesOf(own) },
    ...own.rest,
    ...(others.length > 0 ? { label: others.join('; ') } : {}),
    ...(isDirected ? {} : { directed: 'false' }),
    ...{ type: word ?? 'RELATED_TO', from: idOf(from, context), to: idOf(to, context) },
  });
  const isMade = id === undefined || id === '';
  const tie = { row: { ...row, id: isMade ? hash(contentOf(row)) : id }, odd, isMade };
  if (from === '' || to === '') return refused('it has no source or no target');
  return { entities: [], relationships: [tie], guesses: [], why: [] };
}
