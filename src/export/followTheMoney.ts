import { createHash } from 'node:crypto';
import type { EntityKind, RelationshipType } from '../generated/vocabulary.js';
import { dayToText, parsePartialDate } from '../graph/time.js';
import { safeUrl } from '../graph/urls.js';
import type { ExportEdge, Exported, ExportMoney, ExportNode, ExportStatement } from './model.js';

/** Values of a property; a property without any is left out. */
type Properties = Readonly<Record<string, readonly (string | null)[]>>;

const schemata: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Asset',
  PLACE: 'Address',
  TOPIC: 'Note',
};

/** A schema of a tie, with the properties that its ends are, and which kinds those have to be. */
interface Tie {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  /** Whether our relationship runs the other way. */
  readonly isTurned?: true;
  readonly kinds: readonly [from: readonly EntityKind[], to: readonly EntityKind[]];
}

const person: readonly EntityKind[] = ['PERSON'];
const firm: readonly EntityKind[] = ['ORGANIZATION'];
const legal: readonly EntityKind[] = ['PERSON', 'ORGANIZATION'];
const all: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'PRODUCT', 'PLACE', 'TOPIC'];

const employment = { schema: 'Employment', from: 'employee', to: 'employer', kinds: [person, firm] } as const;

/** What has a schema of its own; the ranges are those of FollowTheMoney 4. */
const ties: Readonly<Partial<Record<RelationshipType, Tie>>> = {
  FUNDED: { schema: 'Payment', from: 'payer', to: 'beneficiary', kinds: [legal, legal] },
  WORKED_AT: employment,
  HIRED: { ...employment, isTurned: true },
  LED: { schema: 'Directorship', from: 'director', to: 'organization', kinds: [legal, firm] },
  MEMBER_OF: { schema: 'Membership', from: 'member', to: 'organization', kinds: [legal, firm] },
  OWNED: { schema: 'Ownership', from: 'owner', to: 'asset', kinds: [legal, ['PRODUCT']] },
  CONTROLLED: { schema: 'Control', from: 'controller', to: 'controlled', kinds: [legal, legal] },
};

/** All others are a link whose role says what it is. */
const link: Tie = { schema: 'UnknownLink', from: 'subject', to: 'object', kinds: [all, all] };

const valid = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** An id as FollowTheMoney wants it: with a dot for the first slash, and a hash for what has other characters. */
export function ftmId(id: string): string {
  const [front = '', ...rest] = id.split('/');
  const dotted = rest.length === 0 ? front : `${front}.${rest.join('/')}`;
  if (valid.test(dotted) && dotted.length <= 200) return dotted;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 20);
  return `${/^[a-z]+$/.test(front) ? front : 'id'}.${hash}`;
}

const plain = /^[12]\d{3}(?:-\d\d(?:-\d\d)?)?$/;

/** A date as it is taken there: a year, a month or a day of the years 1000 to 2999; of any other both its first and its last day. */
function dates(text: string | null): string[] {
  if (text === null) return [];
  const bare = text.replace(/[~?%]$/, '');
  if (plain.test(bare)) return [bare];
  const { earliest, latest } = parsePartialDate(text, 'date');
  return [...new Set([dayToText(earliest), dayToText(latest)])].filter((day) => plain.test(day));
}

/** The longest values that are taken there; names and texts apart, a value is a string. */
const longest: Readonly<Record<string, number>> = {
  ...{ name: 384, alias: 384, weakAlias: 384, sourceUrl: 4096, website: 4096 },
  ...{ description: 65_000, summary: 65_000, notes: 65_000, purpose: 65_000 },
};
const longestString = 1024;

/** A value, cut where it is longer than what is taken there. */
const cut = (name: string, value: string): string => value.slice(0, longest[name] ?? longestString).toWellFormed();

function compact(properties: Properties): Properties {
  const filled = Object.entries(properties).map(([name, values]) => {
    const there = values.filter((value): value is string => value !== null && value.trim() !== '');
    return [name, [...new Set(there.map((value) => cut(name, value)))]] as const;
  });
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}

/** The addresses of what is cited, and the titles of what has none. */
function sources(statements: readonly ExportStatement[]): Properties {
  const cited = statements.flatMap(({ source }) => (source === null ? [] : [source]));
  return {
    sourceUrl: cited.map(({ url }) => safeUrl(url)),
    publisher: cited.filter(({ url }) => safeUrl(url) === null).map(({ title }) => title),
  };
}

const quotes = (statements: readonly ExportStatement[]) => statements.map(({ quote }) => quote);

const outside = (node: ExportNode, scheme: string) =>
  node.sameAs.filter((one) => one.scheme === scheme).map(({ value }) => value);

function nodeProperties(node: ExportNode): Properties {
  const { kind, name, names, description, url, attributes, existence, statements } = node;
  const isPerson = kind === 'PERSON';
  const isLegal = isPerson || kind === 'ORGANIZATION';
  const others = (isWrong: boolean) =>
    names.filter(({ usage }) => (usage === 'MISSPELLING') === isWrong).map(({ text }) => text);
  const [began, ended] = [dates(existence?.startText ?? null), dates(existence?.endText ?? null)];
  const cited = sources(statements);
  return {
    ...cited,
    ...{ name: [name], alias: others(false).filter((text) => text !== name), weakAlias: others(true) },
    ...{ description: [description], wikidataId: outside(node, 'wikidata') },
    notes: attributes.map(({ key, value }) => `${key}: ${value}`),
    ...(isLegal
      ? { website: [safeUrl(url)], leiCode: outside(node, 'lei') }
      : { sourceUrl: [safeUrl(url), ...(cited.sourceUrl ?? [])] }),
    ...(isPerson ? { birthDate: began, deathDate: ended } : {}),
    ...(kind === 'ORGANIZATION' ? { incorporationDate: began, dissolutionDate: ended } : {}),
    ...(kind === 'PLACE' ? { full: [name] } : {}),
  };
}

const entityOf = (node: ExportNode) => ({
  ...{ id: ftmId(node.id), caption: node.name, schema: schemata[node.kind] },
  ...{ properties: compact(nodeProperties(node)), datasets: ['whowhom'] },
});

const fits = ({ kinds }: Tie, from: EntityKind, to: EntityKind): boolean =>
  kinds[0].includes(from) && kinds[1].includes(to);

function tieOf({ type, from, to }: ExportEdge, kindOf: ReadonlyMap<string, EntityKind>): [Tie, string, string] {
  const own = ties[type];
  if (own === undefined) return [link, from, to];
  const [a, b] = own.isTurned === true ? [to, from] : [from, to];
  return fits(own, kindOf.get(a) ?? 'TOPIC', kindOf.get(b) ?? 'TOPIC') ? [own, a, b] : [link, from, to];
}

const moneyOf = (money: ExportMoney | null): Properties =>
  money === null ? {} : { amount: [money.amount], currency: [money.currency] };

const words = (type: RelationshipType): string => type.toLowerCase().replaceAll('_', ' ');

function edgeOf(edge: ExportEdge, kindOf: ReadonlyMap<string, EntityKind>) {
  const [{ schema, from, to }, starting, ending] = tieOf(edge, kindOf);
  const { id, type, kind, form, startText, endText, role, reason, topic, description, paid, pledged, statements } =
    edge;
  const isPayment = schema === 'Payment';
  const isPledge = isPayment && paid === null && pledged !== null;
  const dated = form === 'ACT' ? { date: dates(startText) } : { startDate: dates(startText), endDate: dates(endText) };
  const what = schema === 'UnknownLink' ? [kind ?? words(type), role] : [role ?? kind];
  const properties = {
    ...{ [from]: [ftmId(starting)], [to]: [ftmId(ending)], recordId: [id], ...dated, ...sources(statements) },
    ...(isPayment ? { purpose: [kind, isPledge ? 'pledged' : null], ...moneyOf(paid ?? pledged) } : { role: what }),
    ...{ description: [description], summary: [reason, topic, ...quotes(statements)] },
    ...(edge.disputed && !isPayment ? { status: ['disputed'] } : {}),
  };
  return { id: ftmId(id), schema, properties: compact(properties), datasets: ['whowhom'] };
}

/**
 * Writes entities and relationships as FollowTheMoney 4, one JSON object a line
 * (https://followthemoney.tech/explorer/). What its schemata have no place for stays behind: whether a statement denies,
 * who says so, joint sums, events, languages of names.
 */
export async function* followTheMoney(exported: Exported): AsyncIterable<string> {
  const kindOf = new Map<string, EntityKind>();
  for await (const node of exported.nodes()) {
    kindOf.set(node.id, node.kind);
    yield `${JSON.stringify(entityOf(node))}\n`;
  }
  for await (const edge of exported.edges()) yield `${JSON.stringify(edgeOf(edge, kindOf))}\n`;
}
