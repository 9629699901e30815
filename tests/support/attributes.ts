import type { Random } from './random.js';
import type { RandomGraph } from './randomGraph.js';

/** Names of attributes, of which one begins as another does. */
export const attributeNames = ['country', 'count', 'Country'];
/** Values of attributes of all sorts. */
export const attributeValues = [
  'IL',
  'il',
  'Béta Ai',
  '12',
  12,
  '-7.50',
  '1e3',
  true,
  ['IL', 'US', 5],
  { a: 'IL' },
  '&',
  ' US',
];
/** Stated existences of every form; of none do the two dates overlap. */
const existences = [
  { start: '2015' },
  { end: '2015-03' },
  { start: '0001', end: '2014-12-31..2015-03' },
  { start: '2015-03-09', end: '2018-02' },
  { start: '2014-12-31..2015-02', end: '2020-01-01' },
];

/** A graph in which half of all entities and relationships have attributes, and half of the entities an existence. */
export function withAttributes(graph: RandomGraph, random: Random): RandomGraph {
  const given = <T extends object>(row: T): T => {
    if (random.chance(0.5)) return row;
    const pairs = random.some(attributeNames).map((name) => [name, random.pick(attributeValues)] as const);
    return { ...row, attributes: Object.fromEntries(pairs) };
  };
  return {
    ...graph,
    relationships: graph.relationships.map(given),
    entities: graph.entities
      .map(given)
      .map((row) => (random.chance(0.5) ? row : { ...row, existence: random.pick(existences) })),
  };
}
