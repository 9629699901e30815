/**
 * Where the value of a field is stored. Names of properties come from here and never from a client.
 */
export interface Property {
  /** Of these properties the first that is there holds the value. */
  readonly of: readonly string[];
  /** Whether it holds a list, of which any value will do. */
  readonly many?: true;
}

/** A property that holds one value. */
export const one = (name: string): Property => ({ of: [name] });

/** A property that holds a list. */
export const many = (name: string): Property => ({ of: [name], many: true });

/** A text, and where its folded form is stored, which stands in for it where it is there. */
export interface TextProperty {
  readonly plain: Property;
  readonly folded: Property;
  /** What is there when it has a value; `plain` when left out. */
  readonly there?: Property;
  /** Whether the further names of the entity, which are nodes of their own, are such texts too. */
  readonly named?: true;
}

/** A text whose folded form is stored only where folding changes it. */
const folding = (name: string): TextProperty => ({ plain: one(name), folded: { of: [`${name}Fold`, name] } });

/** A text whose folded form is always stored. */
const folded = (name: string, property: (name: string) => Property = one): TextProperty => ({
  plain: property(name),
  folded: property(`${name}Fold`),
});

/** What is known of an amount: `sort` compares as the number does, and is there when an amount is. */
export interface MoneyProperty {
  readonly sort: Property;
  readonly currency: readonly Property[];
  readonly approximate: readonly Property[];
  /** For each of the above but the last: when it is there, what stands behind it does not count. */
  readonly sorts: readonly Property[];
}

/** An amount of money; the first of which there is an amount counts. */
const money = (...names: readonly string[]): MoneyProperty => ({
  sort: { of: names.map((name) => `${name}Sort`) },
  currency: names.map((name) => one(`${name}Currency`)),
  approximate: names.map((name) => one(`${name}Approximate`)),
  sorts: names.map((name) => one(`${name}Sort`)),
});

/** The fields of entities. */
export const entityFields = {
  id: one('id'),
  kind: one('kind'),
  name: folded('name'),
  /** All names; what folds to nothing is not among the folded ones. */
  anyName: { plain: one('name'), folded: many('search'), there: many('search'), named: true },
  description: folding('description'),
  url: folding('url'),
  earliestStart: one('s0'),
  latestStart: one('s1'),
  earliestEnd: one('e0'),
  latestEnd: one('e1'),
  start: one('startText'),
  end: one('endText'),
  sameAs: many('sameAs'),
} as const;

/** What is kept of attributes, of entities and of relationships: lists of a name with a value. */
export const attributeFields = {
  plain: many('attributeTexts'),
  folded: { of: ['attributeFolds', 'attributeTexts'], many: true },
  numbers: many('attributeNumbers'),
} as const satisfies Readonly<Record<string, Property>>;

/** The fields of relationships: of facts, and as far as `onShadows` says of the edges that stand for them. */
export const factFields = {
  id: one('id'),
  type: one('type'),
  kind: folding('kind'),
  description: folding('description'),
  form: one('form'),
  earliestStart: one('s0'),
  latestStart: one('s1'),
  earliestEnd: one('e0'),
  latestEnd: one('e1'),
  ongoing: one('ongoing'),
  events: many('eventIds'),
  disputed: one('disputed'),
  disputedAspects: many('disputedAspects'),
  sourceCount: one('sourceCount'),
  confidence: one('confidence'),
  role: folding('role'),
  reason: folding('reason'),
  topic: folding('topic'),
  destination: one('destinationId'),
  previousEmployer: one('previousEmployerId'),
  joint: one('jointId'),
  /** What was paid, else pledged. */
  amount: money('paid', 'pledged'),
  paid: money('paid'),
  pledged: money('pledged'),
} as const;

/** What the edge of a fact that stands holds too; its type is the edge's own. */
export const onShadows: ReadonlySet<string> = new Set([
  ...['id', 'type', 'form', 's0', 's1', 'e0', 'e1', 'confidence', 'sourceCount', 'disputed'],
]);

/** The fields of sources. */
export const sourceFields = {
  id: one('id'),
  title: folding('title'),
  url: folding('url'),
  licence: folding('licence'),
  archiveUrl: one('archiveUrl'),
  /** The days between which it was published, there when that is known. */
  firstDay: one('p0'),
  lastDay: one('p1'),
} as const;

/** The fields of statements. */
export const statementFields = {
  id: one('id'),
  about: one('aboutId'),
  aboutType: one('aboutType'),
  stance: one('stance'),
  rank: one('rank'),
  aspect: one('aspect'),
  silence: one('silence'),
  property: folding('property'),
  value: folding('value'),
  quote: folded('quote'),
  texts: folded('texts', many),
  language: one('language'),
} as const;
