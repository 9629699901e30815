import { cypher, name, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { readingOf, upTo } from '../ranges.js';
import { requiredIds, type Conditions } from '../where/index.js';
import type { KeyRange, Stretch } from './list.js';

/** What stands in which variable. */
export interface FactNames {
  readonly fact: Cypher;
  readonly from: Cypher;
  readonly to: Cypher;
}

/** An end that conditions name: few facts are there, so reading starts from it. */
function anchorOf({ tree }: Conditions): { readonly key: string; readonly ids: readonly string[] } | null {
  const from = requiredIds(tree, ['from', 'id']);
  const to = requiredIds(tree, ['to', 'id']);
  if (from !== null && (to === null || from.length <= to.length)) return { key: 'outTypeKey', ids: from };
  return to === null ? null : { key: 'inTypeKey', ids: to };
}

/**
 * The stretch of all facts of some types that meet conditions, latest first: along the keys of an end that they name, else
 * along those of the types.
 */
export function wholeGraph(types: readonly RelationshipType[], conditions: Conditions, names: FactNames): Stretch {
  const { fact, from, to } = names;
  const everything = { size: 0, after: null, before: null, backward: false };
  const { ranges } = upTo(readingOf('DESC', everything), conditions.view.window?.until);
  const anchor = anchorOf(conditions);
  const owners = anchor === null ? [''] : [...new Set(anchor.ids)].map((id) => `${id}|`);
  const prefixes = owners.flatMap((owner) => types.map((type) => `${owner}${type}|`));
  const keys = prefixes.flatMap((prefix) =>
    ranges.map(({ low, high }): KeyRange => ({ low: prefix + low, high: prefix + high })),
  );
  return {
    ...{ key: anchor?.key ?? 'typeKey', part: 0, down: true, ranges: keys, tail: 'startKey' },
    ends: cypher`${pieces.facts.other({ fact, end: name('fromId'), other: from })}
${pieces.facts.other({ fact, end: name('toId'), other: to })}`,
  };
}
