import type { RandomGraph } from './randomGraph.js';

/** Texts that have nothing but signs, some of which stand in others. */
export const signs = ['🚀', '&', '🚀&', '!!!', '+ 🚀'];

/** A sign at some place of every third text: before it, behind it, or in its stead. */
function signed(text: string, i: number): string {
  const sign = signs[i % signs.length] ?? '';
  return [`${sign} ${text}`, `${text}${sign}`, sign][Math.floor(i / signs.length) % 3] ?? text;
}

/** The same graph with signs in names, descriptions, kinds, roles, quotes and their renderings. */
export function withSigns(graph: RandomGraph): RandomGraph {
  const marked = <T extends object>(row: T, i: number, fields: readonly (keyof T)[]): T =>
    Object.fromEntries(
      Object.entries(row).map(([field, value], k) => {
        const isMarked = (i + k) % 3 === 0 && fields.includes(field as keyof T) && typeof value === 'string';
        return [field, isMarked ? signed(value, i) : (value as unknown)];
      }),
    ) as T;
  return {
    ...graph,
    entities: graph.entities.map((one, i) => ({
      ...marked(one, i, ['name', 'description']),
      ...(one.names === undefined ? {} : { names: one.names.map((name, k) => marked(name, i + k, ['text'])) }),
    })),
    relationships: graph.relationships.map((one, i) => marked(one, i, ['kind', 'description', 'role', 'topic'])),
    statements: graph.statements.map((one, i) => marked(one, i, ['quote'])),
  };
}
