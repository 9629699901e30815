import { graphOf, reachOf } from './graphs.js';
import { foundById, groupsOf, namedBy, pageOf } from './lists.js';
import { both, noParts, oneOf, whole, type Parts } from './parts.js';
import { pathsOf } from './paths.js';
import type { Condition, FieldPlan, SetPlan, SpreadPlan } from './plan.js';
import { acrossParents, nothing, plus, read, times, type Sum } from './sum.js';
import type { OwnTies } from './ties.js';
import { given, listGiven, type Variables } from './values.js';

/** What is kept of a plan between requests: the parts of sets that depend on no variable. */
export type Constants = Map<SetPlan, Parts>;

/** What a request brings to a plan. */
export interface Brought {
  readonly variables: Variables;
  readonly maxPageSize: number;
  /** Whether anything of it is seen under a view, or as of the moment of a cursor. */
  readonly isViewed: boolean;
  /** How many ties an entity known by its id has; without it all are taken to have as many as are asked for. */
  readonly tiesById?: (id: unknown) => OwnTies;
}

/** How many rows a field has that no page size says. */
const lengthOf = ({ shape }: FieldPlan): number => (shape.isList && shape.below !== null ? shape.length : 1);

/** Evaluates a plan for one request, each set once. */
export class Evaluation {
  readonly #constants: Constants;
  readonly #brought: Brought;
  readonly #made: Constants = new Map();

  constructor(constants: Constants, brought: Brought) {
    this.#constants = constants;
    this.#brought = brought;
  }

  /** A set of any owner. */
  set(plan: SetPlan): Parts {
    const kept = plan.isVariable || this.#brought.tiesById !== undefined ? this.#made : this.#constants;
    const known = kept.get(plan);
    if (known !== undefined) return known;
    const parts = this.#parts(plan, (set) => this.set(set), null);
    kept.set(plan, parts);
    return parts;
  }

  /** A field for one row of its parent. */
  field(field: FieldPlan, ownTies: OwnTies | null = null): Parts {
    const { shape, below } = field;
    if (shape.opens === 'graph') return { ...noParts, once: graphOf(field, this.set(below), this.#brought.variables) };
    if (shape.opens === 'reach') return { ...noParts, once: reachOf(field, this.#brought.variables) };
    if (shape.opens === 'paths') return { ...noParts, once: pathsOf(field, this.set(below), this.#brought) };
    if (shape.paged !== null) return this.#paged(field, ownTies);
    if (shape.byId !== null) return { ...noParts, once: this.#byId(field, shape.byId) };
    if (shape.inConnection) return this.#inConnection(field);
    const count = lengthOf(field);
    const reading = shape.reads && shape.shared === 0 ? { ...read(count), scanned: shape.looked } : nothing;
    const base = shape.writes > 0 ? read(0, shape.writes) : reading;
    const { variables, isViewed } = this.#brought;
    const own = shape.reads
      ? [groupsOf(field, variables, isViewed), namedBy(field, variables)].reduce(plus, base)
      : base;
    return { ...noParts, once: plus(own, times(whole(this.set(below)), count)), shared: shape.shared };
  }

  /** Whether @skip and @include let a part be asked for; an unknown variable does. */
  applies({ conditions }: { readonly conditions: readonly Condition[] }): boolean {
    return conditions.every(({ variable, wanted }) => this.#brought.variables[variable] !== !wanted);
  }

  #parts(plan: SetPlan, setOf: (set: SetPlan) => Parts, ownTies: OwnTies | null): Parts {
    const spread = (parts: Parts, { set }: SpreadPlan) => both(parts, setOf(set));
    const all = (spreads: readonly SpreadPlan[], start: Parts) =>
      spreads.filter((one) => this.applies(one)).reduce(spread, start);
    const fields = plan.fields.filter((field) => this.applies(field));
    const own = fields.reduce((parts, field) => both(parts, this.field(field, ownTies)), noParts);
    const chosen = plan.choices.map((spreads) => all(spreads, noParts)).reduce(oneOf, noParts);
    return both(all(plan.spreads, own), chosen);
  }

  /** The set of an owner whose ties are known; only its own lists are shorter for that. */
  #ownSet(plan: SetPlan, ownTies: OwnTies, made: Constants = new Map()): Parts {
    const known = made.get(plan);
    if (known !== undefined) return known;
    const parts = this.#parts(plan, (set) => this.#ownSet(set, ownTies, made), ownTies);
    made.set(plan, parts);
    return parts;
  }

  /** What is made of a page of a connection has its own bound, and reads that page. */
  #paged(field: FieldPlan, ownTies: OwnTies | null): Parts {
    const { shape, below } = field;
    const brought = shape.inConnection ? { ...this.#brought, maxPageSize: Infinity } : this.#brought;
    return { ...noParts, page: shape.inConnection, once: pageOf(field, this.set(below), ownTies, brought) };
  }

  #byId(field: FieldPlan, argument: 'id' | 'ids'): Sum {
    const { variables, tiesById } = this.#brought;
    const ids = argument === 'ids' ? (listGiven(field, 'ids', variables) ?? []) : [given(field, 'id', variables)];
    const found = foundById(field, ids.length);
    if (tiesById === undefined) return plus(found, times(whole(this.set(field.below)), ids.length));
    return plus(found, ids.map((id) => whole(this.#ownSet(field.below, tiesById(id)))).reduce(acrossParents, nothing));
  }

  /** Of a connection: rows of its page, something about the page, or a count. */
  #inConnection(field: FieldPlan): Parts {
    const { shape, below } = field;
    if (shape.below === null) return { ...noParts, counts: shape.reads ? 1 : 0 };
    if (shape.exports) return { ...noParts, page: true, files: 1 };
    const sum = whole(this.set(below));
    return {
      ...noParts,
      page: true,
      ...(shape.isSized ? { each: times(sum, shape.perRow) } : { once: times(sum, lengthOf(field)) }),
    };
  }
}
