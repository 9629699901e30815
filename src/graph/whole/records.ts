import { attributeNames } from '../attributes.js';
import { derivedNames } from '../changes/derived.js';
import { factOf } from '../changes/facts.js';
import type { Properties } from '../changes/properties.js';
import { FAR_FUTURE } from '../time.js';

/** The format of a file of the whole graph: of its records, and of the lines before and behind them. */
export const wholeFormat = 1;

/**
 * One record of the whole graph, as plain JSON: a node with what belongs to it, under its main label; or, as `edge`, an edge
 * between two entities that is no fact.
 */
export interface WholeRecord {
  readonly kind: string;
  readonly fields: Properties;
}

/** An edge that leads from a node to another one by its id. */
export interface StoredEdge {
  readonly type: string;
  readonly to: string;
  readonly props: Properties;
}

/** A node as the database has it. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly props: Properties;
  readonly edges?: readonly StoredEdge[];
}

const searched = ['search', 'searchArabic', 'searchForms', 'searchRoman', 'searchSounds'];
const derived = new Set([...derivedNames, ...searched, ...attributeNames, 'attributeKeys', 'key']);

/** In the order of names, so that the same graph is the same text. */
export function sorted(props: Properties): Properties {
  const names = Object.keys(props)
    .filter((name) => props[name] !== undefined)
    .sort();
  return Object.fromEntries(names.map((name) => [name, props[name]]));
}

/** What lasts has no end. */
const lasting = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([name, value]) => name !== 'sup' || value !== FAR_FUTURE));

const kept = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !derived.has(name)));

/** What a record of a fact says beside the fact. */
const ofRecord = ['rec', 'sup', 'status', 'supReason', 'undone', 'redacted'] as const;

function ofFact(props: Properties): Properties {
  const said = ofRecord.flatMap((name) => (props[name] === undefined ? [] : [[name, props[name]] as const]));
  return { ...factOf(props), ...Object.fromEntries(said) };
}

/** The labels of nodes of which something is derived, which is made anew when they are loaded. */
export const derivedLabels: readonly string[] = ['Source', 'Entity', 'Fact', 'Statement'];

function bare(label: string, props: Properties): Properties {
  if (!derivedLabels.includes(label)) return props;
  return lasting(label === 'Fact' ? ofFact(props) : kept(props));
}

/**
 * The fields of a node, without what is derived of them.
 * @param label its main one
 * @throws WhowhomError INTERNAL when the document of a fact cannot be read
 */
export function fieldsOf(label: string, { labels, props, edges = [] }: StoredNode): Properties {
  const others = labels.filter((one) => one !== label).sort();
  return {
    ...sorted(bare(label, props)),
    ...(others.length === 0 ? {} : { labels: others }),
    ...(edges.length === 0 ? {} : { edges: edges.map(({ type, to, props: own }) => ({ type, to, ...sorted(own) })) }),
  };
}
