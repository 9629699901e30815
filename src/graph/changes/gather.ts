import { shown, WhowhomError, type ErrorCode } from '../../errors.js';
import type { AttributeInput } from '../../generated/schema-types.js';
import { badRow, problemOf } from './fields.js';
import { sharingFaults } from './jointChange.js';
import { bare, digest, slugOf, type Naming } from './madeIds.js';
import type {
  AttributionInput,
  ChangeSet,
  EntityInput,
  EventInput,
  Finding,
  JointInput,
  RelationshipInput,
  SourceInput,
  StatementInput,
} from './input.js';
import type {
  EntityArgument,
  EventArgument,
  JointArgument,
  Placed,
  RelationshipArgument,
  SourceArgument,
  StatementArgument,
} from './operations.js';
import { Origins } from './origins.js';
import { present } from './present.js';
import { standsIn } from './quotes.js';

/** Who says it; the schema lets exactly one of its fields come. */
const sayerOf = (said: StatementArgument['attributedTo']): AttributionInput | undefined =>
  said == null ? undefined : said.id === undefined ? { anonymous: said.anonymous } : { entity: said.id };

type Rows = { readonly [K in keyof ChangeSet]-?: NonNullable<ChangeSet[K]>[number][] };

/** Turns what is to be recorded into rows of a change set, each with an id, and tells where each came from. */
export class Gathered {
  readonly set: Rows = { sources: [], entities: [], relationships: [], statements: [], events: [], joints: [] };
  readonly origins = new Origins();
  /** What is wrong beside the rows; paths are those of the arguments. */
  readonly problems: Finding[] = [];
  /** Ids that were made and may be taken. */
  readonly made = new Set<string>();
  /** Ids that were given. */
  readonly given = new Set<string>();
  /** The addresses of sources that came without an id. */
  readonly urls = new Set<string>();
  readonly #naming: Naming;
  readonly #sources = new Map<string, number>();
  readonly #sourceByUrl = new Map<string, string>();

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  /** Gathers what an operation records; the id of it, or null when it records nothing. */
  record({ operation, prefix, input: path }: Placed): string | null {
    const { recordEntity, recordRelationship, recordStatement, recordEvent, recordJoint } = operation;
    if (recordEntity !== undefined) return this.#entity(recordEntity, path);
    if (recordRelationship !== undefined) return this.#relationship(recordRelationship, path);
    if (recordEvent !== undefined) return this.#event(recordEvent, path);
    if (recordJoint !== undefined) return this.#joint(recordJoint, path);
    if (recordStatement === undefined) return null;
    const { about, input } = recordStatement;
    return this.#statement(input, about, path, `${prefix}about`);
  }

  fail(code: ErrorCode, path: string, message: string): void {
    this.problems.push(problemOf(new WhowhomError(code, `${path} ${message}`, { path }), path));
  }

  #add<K extends keyof Rows>(list: K, row: Rows[K][number], path: string, about?: string): void {
    this.origins.note(list, this.set[list].length, path, about);
    (this.set[list] as Rows[K][number][]).push(row);
  }

  #id(given: string | null | undefined, made: string, path: string): string {
    if (given !== null && given !== undefined) {
      this.given.add(given);
      return given;
    }
    const id =
      this.made.has(made) || this.#naming.taken.has(made) ? `${made}-${digest(this.#naming.salt + path)}` : made;
    this.made.add(id);
    return id;
  }

  #entity(input: EntityArgument, path: string): string {
    const { kind, name, names, sameAs, attributes, existence } = input;
    const id = this.#id(input.id, `${kind.toLowerCase()}/${slugOf(name)}`, path);
    const row = present({
      ...{ id, kind, name, lang: input.lang, description: input.description, url: input.url },
      names: names?.map(({ text, lang, usage, source }) => present({ text, lang, usage, source: source?.id })),
      existence: existence ?? undefined,
      sameAs: sameAs?.map(({ scheme, value }) => (scheme === 'url' ? value : { scheme, value })),
      attributes: this.attributes(attributes, `${path}.attributes`),
    });
    this.#add('entities', row as EntityInput, path);
    return id;
  }

  #relationship(input: RelationshipArgument, path: string): string {
    const { type, from, to, period, evidence, events, attributes } = input;
    const made = `relationship/${bare(from.id)}-${type.toLowerCase().replaceAll('_', '-')}-${bare(to.id)}`;
    const id = this.#id(input.id, made, path);
    const form = period?.form;
    const row = present({
      ...{ id, type, kind: input.kind, from: from.id, to: to.id },
      ...{ start: period?.start, end: period?.end, ongoing: period?.ongoing },
      act: form === null || form === undefined ? undefined : form === 'ACT',
      ...{ role: input.role, reason: input.reason, topic: input.topic },
      ...{ destination: input.destination?.id, previousEmployer: input.previousEmployer?.id },
      ...{ paid: input.paid, pledged: input.pledged, joint: input.joint?.id, events: events?.map((event) => event.id) },
      ...{ description: input.description, attributes: this.attributes(attributes, `${path}.attributes`) },
    });
    this.#add('relationships', row as RelationshipInput, path);
    this.sharing(row as RelationshipInput, `${path}.joint`);
    if (evidence.length === 0)
      this.fail('EVIDENCE_NEEDED', `${path}.evidence`, 'is empty; a relationship rests on something.');
    for (const [i, one] of evidence.entries()) this.#statement(one, id, `${path}.evidence[${i}]`, `${path}.id`);
    return id;
  }

  #event(input: EventArgument, path: string): string {
    const id = this.#id(input.id, `event/${slugOf(input.name)}`, path);
    const participants = input.participants.map(({ entity, role }) => present({ entity: entity.id, role }));
    this.#add('events', { id, name: input.name, participants } as EventInput, path);
    return id;
  }

  #joint({ id: given, total, participants, open }: JointArgument, path: string): string {
    const who = participants.map(({ id }) => id);
    const id = this.#id(given, `joint/${slugOf([...who.map(bare), total.amount ?? ''].join(' '))}`, path);
    this.#add('joints', present({ id, total: present(total), participants: who, open }) as JointInput, path);
    this.eachOnce(who, `${path}.participants`, '.id');
    return id;
  }

  /** Tells what is wrong of a relationship that shares a sum. */
  sharing(row: RelationshipInput, path: string): void {
    for (const fault of sharingFaults(row)) this.fail('BAD_INPUT', path, fault);
  }

  #statement(input: StatementArgument, about: string, path: string, aboutPath: string): string {
    const { source, attributedTo, texts, quote } = input;
    const made = `statement/${bare(about)}-${digest(`${this.#naming.salt} ${path}`)}`;
    const id = this.#id(input.id, made, path);
    const cited = source === null || source === undefined ? undefined : this.#source(source, `${path}.source`);
    if (source?.text != null && quote != null && !standsIn(quote, source.text)) {
      this.fail(
        'QUOTE_NOT_FOUND',
        `${path}.quote`,
        `is ${shown(quote)}, which does not stand in the text of the source.`,
      );
    }
    if (source == null && attributedTo == null) {
      this.fail('EVIDENCE_NEEDED', `${path}.source`, 'is missing, and so is `attributedTo`.');
    }
    const row = present({
      ...{ id, about, source: cited, locator: input.locator, quote, language: input.language },
      ...{ texts: this.#texts(texts, `${path}.texts`), attributedTo: sayerOf(attributedTo) },
      ...{ stance: input.stance, rank: input.rank, aspect: input.aspect },
      ...{ property: input.property, value: input.value, unit: input.unit, silence: input.silence },
    });
    this.#add('statements', row as StatementInput, path, aboutPath);
    return id;
  }

  /** Cites a source: one that is there, or one that is recorded with it. */
  #source({ text: _, ...said }: SourceArgument, path: string): string | undefined {
    const { id: given, ...fields } = present(said);
    const id = given ?? this.#sourceId(fields, path);
    if (id === undefined) {
      this.fail('EVIDENCE_NEEDED', path, 'says of no source: neither `id` nor `url` nor `title` is there.');
      return undefined;
    }
    if (given !== undefined && given !== null) this.given.add(given);
    const others = Object.keys(fields).filter((name) => name !== 'url' || !this.#isStored(id, fields.url));
    if (others.length === 0) return id;
    const row = present({ ...fields, id }) as SourceInput;
    const at = this.#sources.get(id);
    const first = at === undefined ? undefined : this.set.sources[at];
    if (at === undefined || first === undefined) {
      this.#sources.set(id, this.set.sources.length);
      this.#add('sources', row, path);
      return id;
    }
    const more = row as unknown as Record<string, unknown>;
    const known = first as unknown as Record<string, unknown>;
    const differs = Object.keys(more).filter((name) => known[name] !== undefined && known[name] !== more[name]);
    for (const name of differs) {
      const message = `is ${shown(more[name])}; the same source came with ${shown(known[name])} before.`;
      this.problems.push(problemOf(badRow(`${path}.${name}`, message), path));
    }
    this.set.sources[at] = { ...row, ...first };
    return id;
  }

  #isStored = (id: string, url: string | null | undefined): boolean =>
    url !== null && url !== undefined && this.#naming.byUrl.get(url) === id;

  #sourceId({ url, title }: Omit<SourceArgument, 'id' | 'text'>, path: string): string | undefined {
    if (url === null || url === undefined) {
      return title === null || title === undefined ? undefined : `source/${slugOf(title)}-${digest(title)}`;
    }
    this.urls.add(url);
    const known = this.#naming.byUrl.get(url) ?? this.#sourceByUrl.get(url);
    if (known !== undefined) return known;
    const id = this.#id(undefined, `source/${slugOf(url.replace(/^https?:\/\/(?:www\.)?/i, ''))}`, path);
    this.#sourceByUrl.set(url, id);
    return id;
  }

  /** Attributes by their keys, each once. */
  attributes(list: readonly AttributeInput[] | null | undefined, path: string): Record<string, string> | undefined {
    if (list === null || list === undefined) return undefined;
    return this.#once(
      list.map(({ key, value }) => [key, value] as const),
      path,
      'key',
    );
  }

  #texts(list: StatementArgument['texts'], path: string): Record<string, string> | undefined {
    if (list === null || list === undefined) return undefined;
    return this.#once(
      list.map(({ lang, text }) => [lang, text] as const),
      path,
      'lang',
    );
  }

  /** Tells which of some texts came before; `field` is where each stands in its item. */
  eachOnce(texts: readonly string[], path: string, field: string): void {
    const seen = new Set<string>();
    for (const [i, text] of texts.entries()) {
      if (seen.has(text)) this.fail('BAD_INPUT', `${path}[${i}]${field}`, `is ${shown(text)}, which came before.`);
      seen.add(text);
    }
  }

  #once(pairs: readonly (readonly [string, string])[], path: string, name: string): Record<string, string> {
    this.eachOnce(
      pairs.map(([key]) => key),
      path,
      `.${name}`,
    );
    return Object.fromEntries(pairs);
  }
}
