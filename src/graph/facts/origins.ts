import { name, value, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import { defaultPageSize } from '../arguments.js';
import { listFingerprint } from '../cursor.js';
import type { Reader } from '../reader.js';
import { sourceCypher, type Conditions, type Test, type Tree } from '../where/index.js';

/** Who says statements, or what they cite: the side from which the facts can be found that they are about. */
export type Origins =
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'sayers' | 'sources'; readonly ids: readonly string[] }
  | { readonly kind: 'such sources'; readonly tree: Tree };

const { evidence, facts, sources } = pieces;
const distinct = (ids: readonly string[]) => [...new Set(ids)];

/** What a condition says of some statement that there must be. */
function originsOf(test: Test, isSupported: boolean): Origins | null {
  if (test.t !== 'statement') return null;
  if (test.want) {
    if (test.is === 'said by') return { kind: 'sayers', ids: distinct(test.v) };
    if (test.is === 'cites') return { kind: 'sources', ids: distinct(test.v) };
    return test.is === 'cites such' ? { kind: 'such sources', tree: test.tree } : null;
  }
  // Where something supports it, and nothing of others does, it is one of these that does.
  if (!isSupported) return null;
  if (test.is === 'not anonymous') return { kind: 'unnamed' };
  if (test.is === 'supporting, by others') return { kind: 'sayers', ids: distinct(test.v) };
  return test.is === 'supporting, cites others' ? { kind: 'such sources', tree: test.tree } : null;
}

/** The origins of which every fact that meets conditions has a statement. */
export function requiredOrigins({ tree }: Conditions): readonly Origins[] {
  const each = tree.kind === 'test' ? [tree] : tree.kind === 'all' ? tree.of : [];
  const tests = each.flatMap((one) => (one.kind === 'test' ? [one.test] : []));
  const isSupported = tests.some((one) => one.t === 'statement' && one.is === 'supporting' && one.want);
  return tests.flatMap((one) => originsOf(one, isSupported) ?? []);
}

function gapsOf(origins: Origins): { readonly origins: Cypher; readonly link: Cypher } {
  const [said, cites] = [name('SAID_BY'), name('CITES')];
  switch (origins.kind) {
    case 'unnamed':
      return { origins: evidence.unnamed, link: said };
    case 'sayers':
      return { origins: evidence.sayers({ ids: value(origins.ids) }), link: said };
    case 'sources':
      return { origins: evidence.cited({ ids: value(origins.ids) }), link: cites };
    case 'such sources': {
      const source = name('origin');
      return { origins: sources.found({ source, conditions: sourceCypher(origins.tree, source) }), link: cites };
    }
  }
}

/** Finds the facts that statements of some origins are about, whatever a view sees of both. */
export const foundBy = (origins: Origins, fact: Cypher): Cypher => facts.evidenced({ ...gapsOf(origins), fact });

/** Days are whole numbers that JSON has no word for. */
const plain = (_: string, one: unknown): unknown => (typeof one === 'bigint' ? `${one}n` : one);
const keyOf = (origins: Origins): string => listFingerprint([JSON.stringify(origins, plain)]);

/** How many statements are of some origins, and how many facts there are: about so many, read once a minute at most. */
const sizeOf = (reader: Reader, origins: Origins): Promise<{ readonly statements: number; readonly all: number }> =>
  reader.kept.through(`statements of ${keyOf(origins)}`, async () => {
    const [row] = await reader.run(queries.facts.evidencedSize(gapsOf(origins)), {});
    return { statements: row?.statements ?? 0, all: row?.facts ?? 0 };
  });

/** The origins from which facts are found in fewer looks than along the keys of all facts; null where there are none. */
export interface SelectiveOrigins {
  /** Those of a page: along keys it is full the sooner the more facts meet the conditions, and a budget ends it. */
  readonly page: Origins | null;
  /** Those of a total, for which all facts would be looked at. */
  readonly total: Origins | null;
}

/** Facts are found along the keys of all. */
export const noOrigins: SelectiveOrigins = { page: null, total: null };

/** The origins from which the facts that meet conditions are found best. */
export async function selectiveOrigins(reader: Reader, conditions: Conditions): Promise<SelectiveOrigins> {
  const sized = await Promise.all(
    requiredOrigins(conditions).map(async (origins) => {
      const { statements, all } = await sizeOf(reader, origins);
      return { origins, statements, all };
    }),
  );
  const [best] = sized.sort((a, b) => a.statements - b.statements);
  if (best === undefined) return noOrigins;
  const looks = Math.min(reader.scanBudget, (defaultPageSize * best.all) / Math.max(1, best.statements));
  return {
    page: best.statements <= looks ? best.origins : null,
    total: best.statements <= best.all ? best.origins : null,
  };
}
