import type { EntityInput, RelationshipInput, StatementInput } from '../../src/graph/changes/index.js';
import type {
  AttributeFilter,
  DateFilter,
  EntityWhere as BareWhere,
  ExistenceFilter,
  IdFilter,
  InputMaybe as Maybe,
  IntFilter,
  MoneyFilter,
  OtherEndFilter,
  RelationshipWhere as WholeWhere,
  TextFilter,
  TieMatch,
  TieWhere,
} from '../../src/generated/schema-types.js';
import { days, future, past } from './plainDays.js';
import type { RandomGraph } from './randomGraph.js';

type EntityWhere = BareWhere & Partial<OtherEndFilter>;
type RelationshipWhere = WholeWhere & TieWhere;

interface Bounds<T> {
  readonly gt?: Maybe<T>;
  readonly gte?: Maybe<T>;
  readonly lt?: Maybe<T>;
  readonly lte?: Maybe<T>;
}

/** What the service says of a relationship's evidence; how that is computed is tested elsewhere. */
export interface Summary {
  readonly disputed: boolean;
  readonly disputedAspects: readonly string[];
  readonly sourceCount: number;
  readonly confidence: number;
  readonly form: string;
}

const given = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;

/** An amount as a whole number of its thousandth of a million of a billionth. */
function exact(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(18, '0'));
  return amount.startsWith('-') ? -value : value;
}

/** Text as names are compared: only what occurs in the random graph is known. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0654\u0655]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function id(filter: Maybe<IdFilter>, values: readonly string[]): boolean {
  const { eq, in: among, notIn, exists } = filter ?? {};
  return (
    (!given(eq) || values.includes(eq)) &&
    (!given(among) || values.some((value) => among.includes(value))) &&
    (!given(notIn) || !values.some((value) => notIn.includes(value))) &&
    (!given(exists) || values.length > 0 === exists)
  );
}

function text(filter: Maybe<TextFilter>, values: readonly string[], always = false): boolean {
  if (!given(filter)) return true;
  const { eq, in: among, contains, startsWith, endsWith, exists, ignoreCase } = filter;
  const ignore = always || ignoreCase === true;
  /** Whether some text is so beside one that is asked for; of what holds nothing but signs, as both are written. */
  const some = (asked: string, test: (value: string, wanted: string) => boolean) => {
    const norm = ignore && folded(asked) !== '' ? folded : (one: string) => one;
    return values.some((value) => test(norm(value), norm(asked)));
  };
  const isEqual = (value: string, wanted: string) => value === wanted;
  return (
    (!given(eq) || some(eq, isEqual)) &&
    (!given(among) || among.some((one) => some(one, isEqual))) &&
    (!given(contains) || some(contains, (value, wanted) => value.includes(wanted))) &&
    (!given(startsWith) || some(startsWith, (value, wanted) => value.startsWith(wanted))) &&
    (!given(endsWith) || some(endsWith, (value, wanted) => value.endsWith(wanted))) &&
    (!given(exists) || values.length > 0 === exists)
  );
}

function within<T>({ gt, gte, lt, lte }: Bounds<T>, value: T): boolean {
  return (
    (!given(gt) || value > gt) &&
    (!given(gte) || value >= gte) &&
    (!given(lt) || value < lt) &&
    (!given(lte) || value <= lte)
  );
}

const whole = (filter: Maybe<IntFilter>, value: number): boolean =>
  !given(filter) || ((!given(filter.eq) || value === filter.eq) && within(filter, value));

function hasBounds({ gt, gte, lt, lte }: Bounds<unknown>): boolean {
  return [gt, gte, lt, lte].some(given);
}

/** Holds when it may hold for some day of the stated date. */
export function date(filter: Maybe<DateFilter>, stated: readonly [string, string] | null): boolean {
  if (!given(filter)) return true;
  if (given(filter.exists) && filter.exists !== (stated !== null)) return false;
  if (!hasBounds(filter)) return true;
  if (stated === null) return false;
  const [first, last] = stated;
  const { gt, gte, lt, lte } = filter;
  return (
    (!given(gt) || last > days(gt)[1]) &&
    (!given(gte) || last >= days(gte)[0]) &&
    (!given(lt) || first < days(lt)[0]) &&
    (!given(lte) || first <= days(lte)[1])
  );
}

type Paid = RelationshipInput['paid'];

function money(filter: Maybe<MoneyFilter>, ...amounts: readonly Paid[]): boolean {
  if (!given(filter)) return true;
  const { currency, approximate, exists, gt, gte, lt, lte } = filter;
  const one = amounts.find((amount) => amount !== undefined);
  if (given(exists) && exists !== (one !== undefined)) return false;
  if (given(currency) && one?.currency !== currency) return false;
  if (given(approximate) && one?.approximate !== approximate) return false;
  if (!hasBounds(filter)) return true;
  const bound = (value: Maybe<string>) => (given(value) ? exact(value) : null);
  const bounds = { gt: bound(gt), gte: bound(gte), lt: bound(lt), lte: bound(lte) };
  return one !== undefined && within(bounds, exact(String(one.amount)));
}

/** The values of an attribute as texts; those of a list are several. */
function valuesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.filter((one) => one !== undefined).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}

function attribute(filter: AttributeFilter, all: EntityInput['attributes']): boolean {
  const values = valuesOf(all?.[filter.name]);
  const { notIn, gt, gte, lt, lte, ignoreCase } = filter;
  const numbers = values.filter((one) => /^-?[0-9]/.test(one)).map(Number);
  const bound = (value: Maybe<string>) => (given(value) ? Number(value) : null);
  const bounds = { gt: bound(gt), gte: bound(gte), lt: bound(lt), lte: bound(lte) };
  return (
    text(filter, values) &&
    (!given(notIn) || !text({ in: notIn, ignoreCase: ignoreCase ?? false }, values)) &&
    (!hasBounds(bounds) || numbers.some((number) => within(bounds, number)))
  );
}

function existence(filter: Maybe<ExistenceFilter>, stated: EntityInput['existence']): boolean {
  if (!given(filter)) return true;
  const [start, end] = [stated?.start, stated?.end].map((one) => (one === undefined ? null : days(one)));
  const during = given(filter.during) ? days(filter.during) : null;
  const isThere = stated !== undefined;
  return (
    date(filter.start, start ?? null) &&
    date(filter.end, end ?? null) &&
    (during === null || (isThere && (start?.[0] ?? past) <= during[1] && (end?.[1] ?? future) >= during[0])) &&
    (!given(filter.exists) || filter.exists === isThere)
  );
}

/** Answers filters by looking at every row: slow, plain, and made of nothing that the service is made of. */
export class Oracle {
  readonly #graph: RandomGraph;
  readonly #entities: ReadonlyMap<string, EntityInput>;
  readonly #summaries: ReadonlyMap<string, Summary>;
  readonly #statements = new Map<string, StatementInput[]>();

  constructor(graph: RandomGraph, summaries: ReadonlyMap<string, Summary>) {
    this.#graph = graph;
    this.#summaries = summaries;
    this.#entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
    for (const statement of graph.statements) {
      this.#statements.set(statement.about, [...(this.#statements.get(statement.about) ?? []), statement]);
    }
  }

  /** The ties of an entity with their other ends; one to itself comes once, in whichever direction. */
  ties(owner: string, { type, types, direction = 'ANY' }: TieMatch): { tie: RelationshipInput; other: string }[] {
    return this.#graph.relationships
      .filter((one) => (!given(type) || one.type === type) && (!given(types) || types.includes(one.type)))
      .filter(({ from, to }) => (direction !== 'IN' && from === owner) || (direction !== 'OUT' && to === owner))
      .map((tie) => ({ tie, other: tie.from === owner ? tie.to : tie.from }));
  }

  degree(owner: string): number {
    return this.ties(owner, {}).length;
  }

  #matching(owner: string, match: TieMatch): number {
    return this.ties(owner, match).filter(
      ({ tie, other }) =>
        (!given(match.otherEnd) || this.entity(match.otherEnd, other)) &&
        (!given(match.where) || this.relationship(match.where, tie, other)),
    ).length;
  }

  entity(where: EntityWhere, owner: string): boolean {
    const entity = this.#entities.get(owner);
    if (entity === undefined) throw new Error(owner);
    const { kinds, kind, relationships: ties } = where;
    return (
      (where.all ?? []).every((one) => this.entity(one, owner)) &&
      (!given(where.any) || where.any.some((one) => this.entity(one, owner))) &&
      (!given(where.not) || !this.entity(where.not, owner)) &&
      id({ eq: where.eq, in: where.in, notIn: where.notIn }, [owner]) &&
      id(where.id, [owner]) &&
      (!given(kinds) || kinds.includes(entity.kind)) &&
      id(kind, [entity.kind]) &&
      text(where.name, [entity.name]) &&
      text(where.anyName, [entity.name, ...(entity.names ?? []).map((name) => name.text)], true) &&
      text(where.description, entity.description === undefined ? [] : [entity.description]) &&
      text(where.url, entity.url === undefined ? [] : [entity.url]) &&
      existence(where.existence, entity.existence) &&
      (where.attributes ?? []).every((one) => attribute(one, entity.attributes)) &&
      whole(where.degree, this.degree(owner)) &&
      (!given(ties?.some) || this.#matching(owner, ties.some) > 0) &&
      (!given(ties?.none) || this.#matching(owner, ties.none) === 0) &&
      (!given(ties?.atLeast) || this.#matching(owner, ties.atLeast) >= ties.atLeast.count) &&
      (!given(ties?.atMost) || this.#matching(owner, ties.atMost) <= ties.atMost.count)
    );
  }

  /** @param other the other end, where the relationship is seen from an entity */
  relationship(where: RelationshipWhere, row: RelationshipInput, other: string): boolean {
    const summary = this.#summaries.get(row.id);
    if (summary === undefined) throw new Error(row.id);
    const { from, to, otherEnd, eitherEnd } = where;
    return (
      (where.all ?? []).every((one) => this.relationship(one, row, other)) &&
      (!given(where.any) || where.any.some((one) => this.relationship(one, row, other))) &&
      (!given(where.not) || !this.relationship(where.not, row, other)) &&
      (!given(otherEnd) || this.entity(otherEnd, other)) &&
      (!given(from) || this.entity(from, row.from)) &&
      (!given(to) || this.entity(to, row.to)) &&
      (!given(eitherEnd) || this.entity(eitherEnd, row.from) || this.entity(eitherEnd, row.to)) &&
      id(where.id, [row.id]) &&
      id(where.type, [row.type]) &&
      this.#texts(where, row) &&
      this.#period(where, row, summary) &&
      id(where.event, row.events ?? []) &&
      (!given(where.disputed) || where.disputed === summary.disputed) &&
      whole(where.sourceCount, summary.sourceCount) &&
      within(where.confidence ?? {}, summary.confidence) &&
      this.#evidence(where, row, summary) &&
      (where.attributes ?? []).every((one) => attribute(one, row.attributes)) &&
      this.#blocks(where, row)
    );
  }

  #texts(where: RelationshipWhere, row: RelationshipInput): boolean {
    const list = (value: string | undefined) => (value === undefined ? [] : [value]);
    return text(where.kind, list(row.kind)) && text(where.description, list(row.description));
  }

  #period({ period }: RelationshipWhere, row: RelationshipInput, { form }: Summary): boolean {
    const { form: wanted, start, end, ongoing } = period ?? {};
    const started = row.start === undefined ? null : days(row.start);
    const ended = row.end === undefined ? (form === 'ACT' ? started : null) : days(row.end);
    return (
      (!given(wanted) || wanted === form) &&
      date(start, started) &&
      date(end, ended) &&
      (!given(ongoing) || ongoing === (row.ongoing === true))
    );
  }

  #evidence({ evidence }: RelationshipWhere, row: RelationshipInput, summary: Summary): boolean {
    const { attribution, attributedTo, source, disputedAspect } = evidence ?? {};
    const all = (this.#statements.get(row.id) ?? []).filter(({ rank }) => rank !== 'DEPRECATED');
    const supporting = all.filter(({ stance, aspect }) => stance === 'SUPPORTS' && aspect === undefined);
    const isAnonymous = ({ attributedTo: sayer }: StatementInput) => sayer !== undefined && 'anonymous' in sayer;
    const isNamed = ({ attributedTo: sayer }: StatementInput) => sayer !== undefined && 'entity' in sayer;
    const holds = {
      ANONYMOUS_ONLY: supporting.length > 0 && supporting.every(isAnonymous),
      NAMED: supporting.some(isNamed),
      DOCUMENT: supporting.some(({ attributedTo: sayer }) => sayer === undefined),
    };
    const sayers = all.flatMap(({ attributedTo: sayer }) =>
      sayer !== undefined && 'entity' in sayer ? [sayer.entity] : [],
    );
    const cited = all.flatMap((one) => (one.source === undefined ? [] : [one.source]));
    return (
      (!given(attribution) || holds[attribution]) &&
      id(attributedTo, sayers) &&
      id(source, cited) &&
      (!given(disputedAspect) || summary.disputedAspects.includes(disputedAspect))
    );
  }

  #blocks({ funding, departure, hire, opposition, other }: RelationshipWhere, row: RelationshipInput): boolean {
    const list = (value: string | undefined) => (value === undefined ? [] : [value]);
    const verbs = ['FUNDED', 'LEFT', 'HIRED', 'OPPOSED'];
    return (
      (!given(funding) ||
        (row.type === 'FUNDED' &&
          money(funding.amount, row.paid, row.pledged) &&
          money(funding.paid, row.paid) &&
          money(funding.pledged, row.pledged))) &&
      (!given(departure) ||
        (row.type === 'LEFT' &&
          text(departure.role, list(row.role)) &&
          text(departure.reason, list(row.reason)) &&
          id(departure.destination, list(row.destination)))) &&
      (!given(hire) ||
        (row.type === 'HIRED' &&
          text(hire.role, list(row.role)) &&
          id(hire.previousEmployer, list(row.previousEmployer)))) &&
      (!given(opposition) ||
        (row.type === 'OPPOSED' && text(opposition.topic, list(row.topic)) && text(opposition.act, list(row.kind)))) &&
      (!given(other) ||
        (!verbs.includes(row.type) && text(other.role, list(row.role)) && money(other.amount, row.paid)))
    );
  }
}
