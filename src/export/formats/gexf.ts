import { aboutLines } from '../about.js';
import { edgeFields, nodeFields, type Field } from '../fields.js';
import { json } from '../json.js';
import { lacksOfAll } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge, plainNode, type PlainPeriod } from '../plain.js';
import { attributes, xml, xmlStart } from '../xml.js';

const typeNames = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;

function columns<T>(element: 'node' | 'edge', fields: readonly Field<T>[]): string {
  const rows = fields.map(
    ({ name, type }) => `<attribute${attributes({ id: name, title: name, type: typeNames[type] })}/>\n`,
  );
  return `<attributes class="${element}" mode="static">\n${rows.join('')}</attributes>\n`;
}

function values<T>(fields: readonly Field<T>[], row: T): string {
  const cells = fields.map(({ name, of }) => {
    const value = of(row);
    return value === null ? '' : `<attvalue${attributes({ for: name, value })}/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

/**
 * The widest time in which it may be: GEXF has no partial dates, and both days are included. What is open at both sides is
 * always there, which is told by no spell.
 */
function spells(period: PlainPeriod | null): string {
  const start = period?.startEarliest ?? null;
  const end = period?.endLatest ?? null;
  return start === null && end === null ? '' : `<spells><spell${attributes({ start, end })}/></spells>`;
}

/** Gephi joins edges with the same ends and kind, and drops what is said of all but one: "FUNDED", then "FUNDED 2". */
function kindsApart(): (type: string, from: string, to: string) => string {
  const counts = new Map<string, number>();
  return (type, from, to) => {
    const key = JSON.stringify([type, from, to]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? type : `${type} ${count}`;
  };
}

async function* write(exported: Exported): AsyncIterable<string> {
  const { about } = exported;
  const changes = entriesByEdge(exported.entries);
  const description = [...aboutLines(about), `All of it: ${json(about)}`].join('\n');
  yield `${xmlStart}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield `<meta lastmodifieddate="${xml(about.madeAt.slice(0, 10))}"><creator>whowhom</creator>`;
  yield `<description>${xml(description)}</description></meta>\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval" idtype="string">\n';
  yield `${columns('node', nodeFields)}${columns('edge', edgeFields)}<nodes>\n`;
  for await (const one of exported.nodes()) {
    const node = plainNode(one);
    const inside = values(nodeFields, node) + spells(node.existence);
    yield `<node${attributes({ id: node.id, label: node.name })}>${inside}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  const kindOf = kindsApart();
  for await (const one of exported.edges()) {
    const edge = plainEdge(one, changes.get(one.id));
    const { id, from: source, to: target, label, weight } = edge;
    const kind = kindOf(edge.type, source, target);
    const inside = values(edgeFields, edge) + spells(edge);
    yield `<edge${attributes({ id, source, target, kind, label, weight })}>${inside}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** GEXF 1.3 with time, for Gephi: the spell of an edge is the widest one, its stated and exact dates are attributes. */
export const gexf: Format = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: lacksOfAll,
  write,
};
