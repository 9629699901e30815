import type { Reader } from '../graph/reader.js';
import { asOfChange, type View } from '../graph/view.js';
import { inBatches, type Reading } from './batches.js';
import { loadEdges, loadNodes, type EdgeSeed, type NodeSeed } from './loaded.js';
import type { ExportAbout, Exported, ExportEntry } from './model.js';

/** How an answer becomes a file. */
export interface Exporting {
  readonly reader: Reader;
  /** The change up to which the answer was read: what is loaded for it is of the same moment, however late. */
  readonly graphVersion: number;
  readonly reading: Reading;
  /** When, for `madeAt`. */
  readonly now: Date;
}

/** The arguments of a field as they count, and the moment of the record that they ask for. */
export interface Asked {
  readonly request: Readonly<Record<string, unknown>>;
  readonly knownAt: string | null;
}

/** What a file is made of. */
export interface ExportSeed {
  readonly about: Pick<ExportAbout, 'title' | 'field' | 'rule' | 'omissions'>;
  readonly asked: Asked;
  readonly view: View;
  readonly nodes: readonly NodeSeed[];
  readonly edges: readonly EdgeSeed[];
  readonly entries: readonly ExportEntry[] | null;
}

/** A file of nodes and relationships: what is told of them is loaded while it is written. */
export function exportedOf(seed: ExportSeed, { reader, graphVersion, reading, now }: Exporting): Exported {
  const { about, asked, view, nodes, edges, entries } = seed;
  const version = view.known ?? graphVersion;
  const pinned = asOfChange(view, version);
  return {
    about: { ...about, ...asked, viewKey: view.key, graphVersion: version, madeAt: now.toISOString() },
    counts: { nodes: nodes.length, edges: edges.length },
    nodes: inBatches(nodes, reading, (some) => loadNodes(reader, some, pinned)),
    edges: inBatches(edges, reading, (some) => loadEdges(reader, some, pinned)),
    // oxlint-disable-next-line typescript/require-await -- all of it is there; the model allows for more
    ends: async function* () {
      for (const { relationship } of edges) {
        yield { id: relationship.id, from: relationship.from.id, to: relationship.to.id };
      }
    },
    entries,
  };
}
