import { badRow, problemOf } from '../fields.js';
import type { Gathered } from '../gather.js';
import type { Run } from '../known.js';
import type { Placed } from '../operations.js';
import type { Revised } from '../revise.js';
import { askedMerges, askedUndos } from './asked.js';
import { planMerges } from './merge.js';
import type { Merge, Moved, Undo } from './moved.js';
import { planUndos } from './undo.js';

const idOf = (one: string | { readonly id: string }): string => (typeof one === 'string' ? one : one.id);

/** What a merge changes, or one that is taken back. */
const changedBy = (one: Merge | Undo): string[] => [
  ...[one.keep, ...one.merged.map(idOf)],
  ...('facts' in one ? one.facts : []),
  ...one.statements.map(({ id }) => id),
];

/** One write changes a thing in one way. */
function failTwice(gathered: Gathered, paths: ReadonlyMap<string, string>, moved: Moved, revised: Revised): void {
  const { merges, undos, entities, facts } = moved;
  const others = new Set([...revised.facts.keys(), ...revised.entities.keys(), ...revised.retracted.keys()]);
  const undone = new Set(undos.length === 0 ? [] : [...facts.keys(), ...entities.map(({ id }) => id)]);
  const isAlone = merges.length + undos.length === 1;
  for (const one of [...merges, ...undos]) {
    const path = paths.get(one.id) ?? '';
    const own = 'facts' in one ? changedBy(one) : [...changedBy(one), ...undone];
    const twice = own.find((id) => others.has(id) || (!isAlone && undone.has(id)));
    if (twice === undefined) continue;
    const message = `changes ${twice}, which another operation of this write changes.`;
    gathered.problems.push(problemOf(badRow(path, message), path));
  }
}

/** Reads, locks and plans what a write merges, and which merges it takes back; what is wrong is among the problems. */
export async function planMerging(
  run: Run,
  gathered: Gathered,
  placed: readonly Placed[],
  salt: string,
  revised: Revised,
): Promise<Moved> {
  const [merges, undos] = [askedMerges(placed, salt), askedUndos(placed)];
  const paths = new Map([
    ...merges.map(({ mergeId, prefix }) => [mergeId, `${prefix}merge`] as const),
    ...undos.map(({ mergeId, prefix }) => [mergeId, `${prefix}mergeId`] as const),
  ]);
  const [made, taken] = [await planMerges(run, gathered, merges), await planUndos(run, gathered, undos)];
  const moved: Moved = {
    merges: made.merges,
    undos: taken.undos,
    facts: new Map([...made.facts, ...taken.facts]),
    touched: new Map([...made.touched, ...taken.touched]),
    entities: [...made.entities, ...taken.entities],
    sayers: new Map([...made.sayers, ...taken.sayers]),
    into: made.into,
  };
  failTwice(gathered, paths, moved, revised);
  return moved;
}
