import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import type {
  ChangeSet,
  EntityInput,
  NameInput,
  RelationshipInput,
  SourceInput,
  StatementInput,
} from '../../graph/changes/index.js';
import type { GraphEdge, GraphNode } from './graphs.js';
import { refused, type Said } from './records.js';

/** What the service writes as JSON into attributes of nodes and edges. */
interface OwnSource {
  readonly id: string;
}
interface OwnName {
  readonly text: string;
  readonly lang: string | null;
  readonly usage: string;
  readonly source: OwnSource | null;
}
interface OwnNamed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}
interface OwnJoint {
  readonly id: string;
  readonly total: { readonly amount: string; readonly currency: string | null; readonly approximate: boolean };
  readonly participants: readonly OwnNamed[];
  readonly open: boolean;
}
interface OwnEvent {
  readonly id: string;
  readonly name: string;
  readonly participants: readonly { readonly role: string | null; readonly entity: OwnNamed }[];
}
interface OwnStatement {
  readonly id: string;
  readonly texts: readonly { readonly lang: string; readonly text: string }[];
  readonly silence: boolean;
  readonly recordedAt: string | null;
  readonly source: OwnSource | null;
  readonly attributedTo: { readonly id: string; readonly name: string; readonly isAnonymous: boolean } | null;
}

type Lists = { readonly [K in keyof ChangeSet]-?: NonNullable<ChangeSet[K]>[number][] };

const empty = (): Lists => ({ sources: [], entities: [], relationships: [], statements: [], events: [], joints: [] });

const present = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null)) as T;

/** A list that stands as JSON in an attribute. */
const listed = (text: string | undefined): unknown => (text === undefined ? [] : JSON.parse(text));

const attributesOf = (text: string | undefined): { attributes?: Record<string, unknown> } => {
  const list = listed(text) as readonly { readonly key: string; readonly value: string }[];
  return list.length === 0 ? {} : { attributes: Object.fromEntries(list.map(({ key, value }) => [key, value])) };
};

function sourceOf(source: OwnSource | null, lists: Lists): string | undefined {
  if (source === null) return undefined;
  lists.sources.push(present(source as unknown as SourceInput));
  return source.id;
}

const nameOf = ({ text, lang, usage, source }: OwnName, lists: Lists): NameInput =>
  present({ text, lang, usage, source: sourceOf(source, lists) } as NameInput);

function statementOf(given: OwnStatement, about: string, lists: Lists): void {
  const { source, attributedTo: sayer, texts, silence, ...more } = given;
  const said = { ...more, recordedAt: undefined, about, source: sourceOf(source, lists) };
  const rendered = texts.length > 0 ? { texts: Object.fromEntries(texts.map(({ lang, text }) => [lang, text])) } : {};
  const by =
    sayer === null ? {} : { attributedTo: sayer.isAnonymous ? { anonymous: sayer.name } : { entity: sayer.id } };
  lists.statements.push(present({ ...said, ...rendered, ...by, ...(silence ? { silence } : {}) } as StatementInput));
}

/** Entities that are named beside others need not be nodes of the file. */
function named({ id, kind, name }: OwnNamed, lists: Lists): string {
  lists.entities.push({ id, kind, name });
  return id;
}

const furtherOf = (data: ReadonlyMap<string, string>): string[] => {
  const count = Number(data.get('furtherStatements') ?? 0);
  return count > 0 ? [`${count} further statements are not in the file`] : [];
};

const said = (set: Lists, data: ReadonlyMap<string, string>, why: readonly string[] = []): Said => ({
  ...{ entities: [], relationships: [], guesses: furtherOf(data), why, set },
});

function nodeSet({ id, data }: GraphNode): Lists {
  const lists = empty();
  const [name, lang] = [data.get('name') ?? '', data.get('lang')];
  const names = (listed(data.get('names')) as readonly OwnName[]).filter(
    (one) => one.text !== name || one.source !== null,
  );
  const [start, end] = [data.get('existenceStartText'), data.get('existenceEndText')];
  const existence = start === undefined && end === undefined ? {} : { existence: present({ start, end }) };
  const sameAs = listed(data.get('sameAs')) as readonly { scheme: string; value: string }[];
  lists.entities.push(
    present({
      ...{ id, kind: data.get('kind') as EntityKind, name, lang },
      ...{ description: data.get('description'), url: data.get('url') },
      ...(names.length > 0 ? { names: names.map((one) => nameOf(one, lists)) } : {}),
      ...existence,
      ...(sameAs.length > 0
        ? { sameAs: sameAs.map(({ scheme, value }) => (scheme === 'url' ? value : { scheme, value })) }
        : {}),
      ...attributesOf(data.get('attributes')),
    } as EntityInput),
  );
  for (const one of listed(data.get('statements')) as readonly OwnStatement[]) statementOf(one, id, lists);
  return lists;
}

function moneyOf(data: ReadonlyMap<string, string>, name: 'paid' | 'pledged') {
  const amount = data.get(`${name}Amount`);
  if (amount === undefined) return {};
  const approximate = data.get(`${name}Approximate`) === 'true' ? true : undefined;
  return { [name]: present({ amount, currency: data.get(`${name}Currency`), approximate }) };
}

function jointOf(data: ReadonlyMap<string, string>, lists: Lists): { joint?: string } {
  const text = data.get('joint');
  if (text === undefined) return {};
  const { id, total, participants, open } = JSON.parse(text) as OwnJoint;
  const { amount, currency, approximate } = total;
  const sum = present({ amount, currency, approximate: approximate ? true : undefined } as { amount: string });
  const whose = participants.map((one) => named(one, lists));
  lists.joints.push({ id, total: sum, participants: whose, ...(open ? { open } : {}) });
  return { joint: id };
}

function eventsOf(data: ReadonlyMap<string, string>, lists: Lists): { events?: string[] } {
  const events = listed(data.get('events')) as readonly OwnEvent[];
  for (const { id, name, participants } of events) {
    const whose = participants.map(({ role, entity }) =>
      present({ entity: named(entity, lists), role: role ?? undefined }),
    );
    lists.events.push({ id, name, participants: whose as { entity: string }[] });
  }
  return events.length > 0 ? { events: events.map(({ id }) => id) } : {};
}

/** Whom an edge names beside its ends. */
function besideOf(data: ReadonlyMap<string, string>, field: 'destination' | 'previousEmployer', lists: Lists) {
  const [id, name, kind] = ['', 'Name', 'Kind'].map((part) => data.get(`${field}${part}`));
  if (id === undefined || name === undefined || kind === undefined) return {};
  return { [field]: named({ id, name, kind: kind as EntityKind }, lists) };
}

function edgeSet({ id, from, to, data }: GraphEdge): Lists {
  const lists = empty();
  const own = id ?? '';
  const [type, form, ongoing] = [data.get('type') as RelationshipType, data.get('form'), data.get('ongoing')];
  const [start, end] = [data.get('startText'), data.get('endText')];
  const isAct = form === 'ACT';
  lists.relationships.push(
    present({
      ...{ id: own, type, kind: data.get('kind'), from, to, start, end: isAct ? undefined : end },
      ...{ act: isAct, ongoing: ongoing === 'true' ? true : undefined },
      ...{ role: data.get('role'), reason: data.get('reason'), topic: data.get('topic') },
      ...{ description: data.get('description'), ...attributesOf(data.get('attributes')) },
      ...moneyOf(data, 'paid'),
      ...moneyOf(data, 'pledged'),
      ...jointOf(data, lists),
      ...eventsOf(data, lists),
      ...besideOf(data, 'destination', lists),
      ...besideOf(data, 'previousEmployer', lists),
    } as RelationshipInput),
  );
  for (const one of listed(data.get('statements')) as readonly OwnStatement[]) statementOf(one, own, lists);
  return lists;
}

function made(data: ReadonlyMap<string, string>, make: () => Lists): Said {
  try {
    return said(make(), data);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused('one of its lists is no JSON, as the service writes it');
  }
}

/** A node of a file that the service wrote, as it was recorded. */
export const ownNode = (node: GraphNode): Said => made(node.data, () => nodeSet(node));

/** An edge of such a file, with its evidence. */
export const ownEdge = (edge: GraphEdge): Said => made(edge.data, () => edgeSet(edge));
