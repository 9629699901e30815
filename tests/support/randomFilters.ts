import { entityKinds, relationshipTypes } from '../../src/generated/vocabulary.js';
import type {
  AttributeFilter,
  EntityWhere,
  RelationshipWhere,
  TieMatch,
  TieWhere,
} from '../../src/generated/schema-types.js';
import type { Random } from './random.js';
import { attributeNames, attributeValues } from './attributes.js';
import { amounts, currencies, dates, texts as words } from './randomGraph.js';
import { signs } from './signs.js';

const types = relationshipTypes.slice(0, 8);
const texts = [...words, ...signs];
const aspects = ['REASON', 'AMOUNT'];
const booleans = [true, false];

/** Filters made at random, at most so deep and with so many conditions as are allowed. */
export class RandomFilters {
  readonly #random: Random;
  readonly #ids: readonly string[];

  constructor(random: Random, ids: readonly string[]) {
    this.#random = random;
    this.#ids = ids;
  }

  #id() {
    const random = this.#random;
    const ids = this.#ids;
    return random.pick([
      () => ({ eq: random.pick(ids) }),
      () => ({ in: random.some(ids).slice(0, 8) }),
      () => ({ notIn: random.some(ids).slice(0, 8) }),
      () => ({ exists: random.pick(booleans) }),
    ])();
  }

  #word<W extends string>(words: readonly W[]) {
    const random = this.#random;
    const field = random.pick(['in', 'notIn', 'eq']);
    return field === 'eq' ? { eq: random.pick(words) } : { [field]: random.some(words) };
  }

  #text() {
    const random = this.#random;
    const text = random.pick([...texts, 'ai', 'AI', 'Ma', 'ا', '', '0']);
    const field = random.pick(['eq', 'contains', 'startsWith', 'endsWith', 'in', 'exists']);
    const value = field === 'in' ? random.some(texts) : field === 'exists' ? random.pick(booleans) : text;
    return { [field]: value, ignoreCase: random.pick(booleans) };
  }

  #bounds<T>(values: readonly T[]) {
    const random = this.#random;
    const some = random.some(['gt', 'gte', 'lt', 'lte']);
    // A condition that says nothing is refused.
    const bounds = some.length > 0 ? some : ['gte'];
    return Object.fromEntries(bounds.map((bound) => [bound, random.pick(values)]));
  }

  #whole() {
    return this.#random.chance(0.3) ? { eq: this.#random.whole(6) } : this.#bounds([0, 1, 2, 3, 5, 8, 20]);
  }

  #date() {
    return this.#random.chance(0.2) ? { exists: this.#random.pick(booleans) } : this.#bounds(dates);
  }

  #money() {
    const random = this.#random;
    return random.pick([
      () => this.#bounds(amounts),
      () => ({ currency: random.pick(currencies), ...this.#bounds(amounts) }),
      () => ({ exists: random.pick(booleans) }),
      () => ({ approximate: random.pick(booleans) }),
    ])();
  }

  #attributes(): AttributeFilter[] {
    const random = this.#random;
    const values = [
      ...attributeValues.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
      'I',
      '',
      '0',
    ];
    const one = () => {
      const field = random.pick(['eq', 'in', 'notIn', 'contains', 'startsWith', 'endsWith', 'exists', 'bounds']);
      const asked =
        field === 'bounds'
          ? this.#bounds(['12', '-7.5', '999', '0', '1000'])
          : {
              [field]: field.endsWith('n')
                ? random.some(values)
                : field === 'exists'
                  ? random.pick(booleans)
                  : random.pick(values),
            };
      return { name: random.pick(attributeNames), ...asked, ignoreCase: random.pick(booleans) };
    };
    return random.chance(0.3) ? [one(), one()] : [one()];
  }

  #existence(): object {
    const random = this.#random;
    return random.pick([
      () => ({ start: this.#date() }),
      () => ({ end: this.#date() }),
      () => ({ during: random.pick(dates) }),
      () => ({ exists: random.pick(booleans) }),
    ])();
  }

  #composed(depth: number, make: (depth: number) => object): object {
    const random = this.#random;
    if (depth <= 0 || random.chance(0.6)) return {};
    const list = () => Array.from({ length: random.whole(3) }, () => make(depth - 1));
    return random.pick([() => ({ all: list() }), () => ({ any: list() }), () => ({ not: make(depth - 1) })])();
  }

  #match(depth: number): TieMatch {
    const random = this.#random;
    return {
      ...(random.chance(0.6) ? { type: random.pick(types) } : random.chance(0.5) ? { types: random.some(types) } : {}),
      ...(random.chance(0.6) ? { direction: random.pick(['OUT', 'IN', 'ANY'] as const) } : {}),
      ...(random.chance(0.4) ? { otherEnd: this.end(depth) } : {}),
      ...(random.chance(0.3) ? { where: this.tie(depth) } : {}),
    };
  }

  #ties(depth: number): object {
    const random = this.#random;
    const count = random.whole(4);
    const match = this.#match(depth - 1);
    return random.pick([
      () => ({ some: match }),
      () => ({ none: match }),
      () => ({ atLeast: { count, ...match } }),
      () => ({ atMost: { count, ...match } }),
    ])();
  }

  #entityParts(depth: number): EntityWhere {
    const random = this.#random;
    const one = random.pick([
      () => ({ name: this.#text() }),
      () => ({ anyName: this.#text() }),
      () => ({ description: this.#text() }),
      () => ({ url: this.#text() }),
      () => ({ existence: this.#existence() }),
      () => ({ attributes: this.#attributes() }),
      () => ({ degree: this.#whole() }),
      () => (depth > 0 ? { relationships: this.#ties(depth) } : {}),
    ]);
    return { ...this.#composed(depth, (less) => this.entity(less)), ...one() };
  }

  entity(depth: number): EntityWhere {
    const random = this.#random;
    const more = random.pick([() => ({ id: this.#id() }), () => ({ kind: this.#word(entityKinds) }), () => ({})]);
    return { ...this.#entityParts(depth), ...(random.chance(0.4) ? more() : {}) };
  }

  end(depth: number): EntityWhere {
    const random = this.#random;
    const id = () => random.pick([{ eq: random.pick(this.#ids) }, { notIn: random.some(this.#ids).slice(0, 8) }]);
    const more = random.pick([id, () => ({ kinds: random.some(entityKinds) })]);
    const parts = random.chance(0.5) ? {} : this.#entityParts(depth);
    // A condition that holds nothing is refused.
    const isBare = Object.keys(parts).length === 0;
    return isBare || random.chance(0.3) ? { ...parts, ...more() } : parts;
  }

  #block(): object {
    const random = this.#random;
    return random.pick([
      () => ({
        funding: random.pick([
          () => ({ amount: this.#money() }),
          () => ({ paid: this.#money() }),
          () => ({ pledged: this.#money() }),
          () => ({}),
        ])(),
      }),
      () => ({
        departure: random.pick([
          () => ({ role: this.#text() }),
          () => ({ reason: this.#text() }),
          () => ({ destination: this.#id() }),
        ])(),
      }),
      () => ({ hire: random.pick([() => ({ role: this.#text() }), () => ({ previousEmployer: this.#id() })])() }),
      () => ({ opposition: random.pick([() => ({ topic: this.#text() }), () => ({ act: this.#text() })])() }),
      () => ({ other: random.pick([() => ({ role: this.#text() }), () => ({ amount: this.#money() })])() }),
    ])();
  }

  #evidence(): object {
    const random = this.#random;
    const sources = ['source/s', 'source/t'];
    return random.pick([
      () => ({ attribution: random.pick(['ANONYMOUS_ONLY', 'NAMED', 'DOCUMENT']) }),
      () => ({
        attributedTo: random.pick([{ eq: random.pick(this.#ids) }, { notIn: random.some(this.#ids).slice(0, 9) }]),
      }),
      () => ({ source: random.pick([{ in: sources }, { notIn: [random.pick(sources)] }]) }),
      () => ({ disputedAspect: random.pick(aspects) }),
    ])();
  }

  #relationshipParts(): object {
    const random = this.#random;
    return random.pick([
      () => ({ type: this.#word(types) }),
      () => ({ kind: this.#text() }),
      () => ({ description: this.#text() }),
      () => ({ period: { start: this.#date() } }),
      () => ({ period: { end: this.#date() } }),
      () => ({ period: { form: random.pick(['ACT', 'STATE']), ongoing: random.pick(booleans) } }),
      () => ({ event: random.pick([{ eq: 'event/a' }, { notIn: ['event/b'] }, { exists: random.pick(booleans) }]) }),
      () => ({ disputed: random.pick(booleans) }),
      () => ({ sourceCount: this.#whole() }),
      () => ({ confidence: this.#bounds([0, 0.5, 0.7, 0.9]) }),
      () => ({ evidence: this.#evidence() }),
      () => ({ attributes: this.#attributes() }),
      () => this.#block(),
    ])();
  }

  tie(depth: number): TieWhere {
    const random = this.#random;
    return {
      ...this.#composed(depth, (less) => this.tie(less)),
      ...this.#relationshipParts(),
      ...(random.chance(0.3) ? { otherEnd: this.end(depth) } : {}),
    };
  }

  relationship(depth: number): RelationshipWhere {
    const random = this.#random;
    const end = random.pick(['from', 'to', 'eitherEnd']);
    return {
      ...this.#composed(depth, (less) => this.relationship(less)),
      ...this.#relationshipParts(),
      ...(random.chance(0.4) ? { [end]: this.end(depth) } : {}),
    };
  }
}
