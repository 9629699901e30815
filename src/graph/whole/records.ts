import { attributeNames } from '../attributes.js';
import { derivedNames } from '../changes/derived.js';
import { factOf } from '../changes/facts.js';
import type { Properties } from '../changes/properties.js';
import { FAR_FUTURE } from '../time.js';

/** What a record of the whole graph can be, in the order in which they come: what a record refers to comes before it. */
export const recordKinds = [
  ...([
    'source',
    'unnamed',
    'entity',
    'event',
    'joint',
    'relationship',
    'statement',
    'change',
    'snapshot',
    'key',
  ] as const),
];
export type RecordKind = (typeof recordKinds)[number];

/** One record: a node with what belongs to it, as plain JSON, without all that is derived. */
export interface WholeRecord {
  readonly kind: RecordKind;
  readonly fields: Properties;
}

const searched = ['search', 'searchArabic', 'searchForms', 'searchRoman', 'searchSounds'];
const derived = new Set([...derivedNames, ...searched, ...attributeNames, 'attributeKeys', 'key']);

/** In the order of names, so that the same graph is the same text. */
function sorted(props: Properties): Properties {
  const names = Object.keys(props).sort();
  return Object.fromEntries(names.map((name) => [name, props[name]]));
}

/** What lasts has no end. */
const lasting = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([name, value]) => name !== 'sup' || value !== FAR_FUTURE));

/** The fields of a node, without what is derived of them. */
export function bare(props: Properties): Properties {
  return sorted(lasting(Object.fromEntries(Object.entries(props).filter(([name]) => !derived.has(name)))));
}

/** What a record of a fact says beside the fact. */
const ofRecord = ['rec', 'sup', 'status', 'supReason'] as const;

/**
 * The same of one record of a fact.
 * @throws WhowhomError INTERNAL when its document cannot be read
 */
export function bareFact(props: Properties): Properties {
  const said = ofRecord.flatMap((name) => (props[name] === undefined ? [] : [[name, props[name]] as const]));
  return sorted(lasting({ ...factOf(props), ...Object.fromEntries(said) }));
}

/** As it is, in the order of names. */
export const verbatim = sorted;
