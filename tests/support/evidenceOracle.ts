import type { EntityInput, RelationshipInput, SourceInput, StatementInput } from '../../src/graph/changes/index.js';
import type { SourceWhere, StatementWhere } from '../../src/generated/schema-types.js';
import type { InputMaybe as Maybe } from '../../src/generated/schema-types.js';
import { meetsSource } from './sourceOracle.js';
import { given, text } from './textOracle.js';

/** What was written, and by which change. */
export interface Written<T> {
  readonly row: T;
  readonly rec: number;
  /** The change that took it back. */
  readonly sup: number;
}

/** What of a view the record asks for. */
export interface Seen {
  readonly known: number;
  readonly ranks: readonly string[];
}

/** What is asked of the evidence of relationships. */
export interface EvidenceQuestion {
  readonly attribution?: 'ANONYMOUS_ONLY' | 'NAMED' | 'DOCUMENT';
  readonly attributedTo?: string;
  readonly source?: string;
  readonly disputed?: boolean;
  /** At least so many. */
  readonly sources?: number;
  readonly cites?: SourceWhere;
  readonly citesOnly?: SourceWhere;
  readonly attributedOnlyTo?: readonly string[];
  /** At least so many, and fewer than so many. */
  readonly voices?: readonly [gte: number, lt: number];
}

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** Answers questions about evidence by looking at every statement: slow, plain, made of nothing that the service is made of. */
export class EvidenceOracle {
  readonly #statements: readonly Written<StatementInput>[];
  readonly #relationships: ReadonlyMap<string, RelationshipInput>;
  readonly #entities: ReadonlyMap<string, EntityInput>;
  readonly #moments: readonly string[];
  readonly #sources: ReadonlyMap<string, SourceInput>;

  /** @param moments of the changes, the first one at 0 */
  constructor(
    statements: readonly Written<StatementInput>[],
    relationships: readonly RelationshipInput[],
    entities: readonly EntityInput[],
    moments: readonly string[],
    sources: readonly SourceInput[] = [],
  ) {
    this.#statements = statements;
    this.#relationships = new Map(relationships.map((row) => [row.id, row]));
    this.#entities = new Map(entities.map((row) => [row.id, row]));
    this.#moments = moments;
    this.#sources = new Map(sources.map((row) => [row.id, row]));
  }

  #seen({ known, ranks }: Seen): Written<StatementInput>[] {
    return this.#statements.filter(
      ({ row, rec, sup }) => rec <= known && sup > known && ranks.includes(row.rank ?? 'NORMAL'),
    );
  }

  /** Who says it, as an id. */
  sayer({ attributedTo: sayer }: StatementInput): string | null {
    if (sayer === undefined) return null;
    return 'entity' in sayer ? sayer.entity : `anonymous/${sayer.anonymous.replace(' ', '-')}`;
  }

  /** The ids of the statements that meet conditions, in order. */
  statements(where: StatementWhere, seen: Seen): string[] {
    return this.#seen(seen)
      .filter((one) => this.#meets(where, one))
      .map(({ row }) => row.id)
      .sort();
  }

  #meets(where: StatementWhere, one: Written<StatementInput>): boolean {
    const { row } = one;
    const sayer = this.sayer(row);
    const attribution = sayer === null ? 'DOCUMENT' : sayer.startsWith('anonymous/') ? 'ANONYMOUS' : 'NAMED';
    const has = (wanted: Maybe<readonly string[]>, value: string | null | undefined) =>
      !given(wanted) || (given(value) && wanted.includes(value));
    const { gt, gte, lt, lte } = where.recordedAt ?? {};
    const at = this.#moments[one.rec - 1] ?? '';
    const renderings = [...list(row.quote), ...Object.values(row.texts ?? {})];
    return (
      (where.all ?? []).every((inner) => this.#meets(inner, one)) &&
      (!given(where.any) || where.any.some((inner) => this.#meets(inner, one))) &&
      (!given(where.not) || !this.#meets(where.not, one)) &&
      has(where.id, row.id) &&
      has(where.about, row.about) &&
      has(where.aboutTypes, this.#relationships.get(row.about)?.type) &&
      has(where.aboutKinds, this.#entities.get(row.about)?.kind) &&
      has(where.attributedTo, sayer) &&
      (!given(where.attribution) || where.attribution === attribution) &&
      has(where.source, row.source) &&
      (!given(where.cites) || this.#cites(where.cites, row)) &&
      (!given(where.stance) || where.stance === (row.stance ?? 'SUPPORTS')) &&
      (!given(where.rank) || where.rank === (row.rank ?? 'NORMAL')) &&
      has(where.aspects, row.aspect) &&
      (!given(where.onFact) || where.onFact === (row.aspect === undefined)) &&
      (!given(where.silence) || where.silence === (row.silence === true)) &&
      text(where.property, list(row.property)) &&
      text(where.value, list(row.value)) &&
      text(where.quote, list(row.quote)) &&
      text(where.text, renderings) &&
      has(where.languages, row.language) &&
      (!given(gt) || at > String(gt)) &&
      (!given(gte) || at >= String(gte)) &&
      (!given(lt) || at < String(lt)) &&
      (!given(lte) || at <= String(lte))
    );
  }

  #cites(where: SourceWhere, { source }: StatementInput): boolean {
    const row = this.#sources.get(source ?? '');
    return row !== undefined && meetsSource(where, row);
  }

  #supporting(id: string, seen: Seen): StatementInput[] {
    return this.#seen(seen)
      .map(({ row }) => row)
      .filter(
        ({ about, stance, aspect, silence }) =>
          about === id && stance !== 'DENIES' && aspect === undefined && silence !== true,
      );
  }

  #voices(supporting: readonly StatementInput[]): number {
    return new Set(supporting.map((one) => this.sayer(one) ?? one.source ?? 'nobody')).size;
  }

  /** How many voices support a relationship. */
  voices(id: string, seen: Seen): number {
    return this.#voices(this.#supporting(id, seen));
  }

  /** The relationships that stand under a view and meet conditions on their evidence. */
  standing(filter: EvidenceQuestion, seen: Seen): string[] {
    const { known, ranks } = seen;
    const isSeenDeprecated = ranks.includes('DEPRECATED');
    const isRanked = !['PREFERRED', 'NORMAL'].every((rank) => ranks.includes(rank));
    return [...this.#relationships.keys()].filter((id) => {
      const about = this.#statements.map(({ row, rec }) => ({ ...row, rec })).filter((one) => one.about === id);
      const then = about.filter(({ rec }) => rec <= known);
      const fact = then.filter(({ aspect, silence }) => aspect === undefined && silence !== true);
      const valid = fact.filter(({ rank }) => rank !== 'DEPRECATED');
      const isDenied = valid.length > 0 && valid.every(({ stance }) => stance === 'DENIES');
      const isDeprecated = valid.length === 0 && fact.length > 0;
      if (isDenied || (isDeprecated && !isSeenDeprecated)) return false;
      const viewed = then.filter(({ rank = 'NORMAL' }) => ranks.includes(rank));
      const supporting = viewed.filter(
        ({ stance, aspect, silence }) => stance !== 'DENIES' && aspect === undefined && silence !== true,
      );
      if (isRanked && supporting.length === 0 && !(then.length === 0 && ranks.includes('NORMAL'))) return false;
      return this.#rests(filter, { viewed, supporting, fact: valid });
    });
  }

  #rests(
    filter: EvidenceQuestion,
    of: Readonly<Record<'viewed' | 'supporting' | 'fact', readonly StatementInput[]>>,
  ): boolean {
    const isAnonymous = (one: StatementInput) => this.sayer(one)?.startsWith('anonymous/') === true;
    const { attribution, attributedTo, source, disputed, sources, cites, citesOnly, attributedOnlyTo, voices } = filter;
    const { supporting } = of;
    const all = (test: (one: StatementInput) => boolean) => supporting.length > 0 && supporting.every(test);
    const holds = {
      ANONYMOUS_ONLY: of.supporting.length > 0 && of.supporting.every(isAnonymous),
      NAMED: of.supporting.some((one) => this.sayer(one) !== null && !isAnonymous(one)),
      DOCUMENT: of.supporting.some((one) => this.sayer(one) === null),
    };
    const supported = of.fact.filter(({ stance }) => stance !== 'DENIES');
    const isDisputed = supported.length > 0 && supported.length < of.fact.length;
    const count = new Set(supported.flatMap((one) => one.source ?? [])).size;
    return (
      (attribution === undefined || holds[attribution]) &&
      (attributedTo === undefined || of.viewed.some((one) => this.sayer(one) === attributedTo)) &&
      (source === undefined || of.viewed.some((one) => one.source === source)) &&
      (disputed === undefined || disputed === isDisputed) &&
      (sources === undefined || count >= sources) &&
      (cites === undefined || of.viewed.some((one) => this.#cites(cites, one))) &&
      (citesOnly === undefined || all((one) => this.#cites(citesOnly, one))) &&
      (attributedOnlyTo === undefined || all((one) => attributedOnlyTo.includes(this.sayer(one) ?? ''))) &&
      (voices === undefined || (this.#voices(supporting) >= voices[0] && this.#voices(supporting) < voices[1]))
    );
  }

  /** The ids of the relationships that all who speak of the fact deny, as known by a change, in order. */
  denied({ known, ranks }: Seen): RelationshipInput[] {
    return [...this.#relationships.values()].filter(({ id }) => {
      const about = this.#statements.filter(({ row, rec }) => row.about === id && rec <= known);
      const speaking = about.filter(
        ({ row }) => row.silence !== true && row.aspect === undefined && row.rank !== 'DEPRECATED',
      );
      const isRanked = !['PREFERRED', 'NORMAL'].every((rank) => ranks.includes(rank));
      const seen = about.some(
        ({ row: { stance, aspect, silence, rank = 'NORMAL' } }) =>
          stance === 'DENIES' && aspect === undefined && silence !== true && ranks.includes(rank),
      );
      const isDenied = speaking.length > 0 && speaking.every(({ row }) => row.stance === 'DENIES');
      return isDenied && (!isRanked || seen);
    });
  }
}
