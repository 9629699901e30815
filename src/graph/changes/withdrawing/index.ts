import { WhowhomError } from '../../../errors.js';
import { queries } from '../../../generated/queries.js';
import { FAR_FUTURE } from '../../time.js';
import { Overtaken } from '../attempts.js';
import { problemOf } from '../fields.js';
import type { Gathered } from '../gather.js';
import type { Run } from '../known.js';
import { tiesOf } from '../merging/ties.js';
import type { Revised } from '../revise.js';

/** An entity, an event, a joint sum or a source that is withdrawn. */
export interface Withdrawn {
  readonly id: string;
  readonly class: 'Entity' | 'Event' | 'Joint' | 'Source';
  readonly reason: string;
}

/** What is withdrawn beside facts and statements, and the statements that end with it. */
export interface Withdrawal {
  readonly withdrawn: readonly Withdrawn[];
  /** The statements about entities that are withdrawn, with the reasons. */
  readonly ended: readonly { readonly id: string; readonly reason: string }[];
  /** Whether all of it may be recorded anew. */
  readonly undone?: boolean;
  /** Looks again whether nothing else hangs on it, when nobody can add to that any more; instead of what is looked at otherwise. */
  readonly isUnused?: (run: Run) => Promise<boolean>;
}

/** Nothing is withdrawn. */
export const nothingWithdrawn: Withdrawal = { withdrawn: [], ended: [] };

/** What hangs on something, in words: "2 relationships and 1 event"; empty when nothing does. */
interface Hanging {
  readonly words: string;
  /** Statements about an entity, which are withdrawn with it. */
  readonly abouts: readonly string[];
}

function counted(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  const words = some.map(([one, count]) => `${count} ${count === 1 ? one : one.replace(/^\w+/, (word) => `${word}s`)}`);
  return [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
}

/** What hangs on what is to be withdrawn and is not withdrawn with it. */
async function hangingOn(run: Run, all: readonly Withdrawn[]): Promise<Map<string, Hanging>> {
  const idsOf = (isEntity: boolean) => all.flatMap((one) => ((one.class === 'Entity') === isEntity ? [one.id] : []));
  const [entities, others] = [idsOf(true), idsOf(false)];
  const ties = entities.length === 0 ? [] : await tiesOf(run, entities);
  const uses = others.length === 0 ? [] : await run(queries.withdrawing.uses, { ids: others, current: FAR_FUTURE });
  return new Map([
    ...ties.map(({ id, facts, saids, events, joints, abouts }) => {
      const said = saids.filter((one) => !abouts.includes(one));
      const words = counted({
        ...{ relationship: facts.length, 'statement that it says': said.length, event: events.length },
        'joint sum': joints.length,
      });
      return [id, { words, abouts }] as const;
    }),
    ...uses.map(({ id, facts, statements, names }) => {
      const words = counted({
        relationship: facts,
        'statement that cites it': statements,
        'name that cites it': names,
      });
      return [id, { words, abouts: [] }] as const;
    }),
  ]);
}

/** Of what is withdrawn all that hung on it is withdrawn before. */
export async function planWithdrawal(
  run: Run,
  gathered: Gathered,
  { retracted, found }: Revised,
  prefixOf: (id: string) => string,
): Promise<Withdrawal> {
  const all = [...retracted].flatMap(([id, reason]): Withdrawn[] => {
    const is = found.get(id)?.class;
    return is === 'Entity' || is === 'Event' || is === 'Joint' || is === 'Source' ? [{ id, class: is, reason }] : [];
  });
  if (all.length === 0) return nothingWithdrawn;
  const hanging = await hangingOn(run, all);
  const withdrawn: Withdrawn[] = [];
  const ended: { id: string; reason: string }[] = [];
  for (const one of all) {
    const { id, reason } = one;
    const { words, abouts } = hanging.get(id) ?? { words: '', abouts: [] };
    if (words === '') {
      withdrawn.push(one);
      ended.push(...abouts.map((statement) => ({ id: statement, reason })));
      continue;
    }
    const path = `${prefixOf(id)}id`;
    gathered.problems.push(
      problemOf(new WhowhomError('STILL_USED', `${path} is ${id}, which still has ${words}.`, { path }), path),
    );
  }
  return { withdrawn, ended };
}

/** Nothing was added meanwhile to what is withdrawn; nobody can any more. */
export async function assertUnused(run: Run, { withdrawn, ended, isUnused }: Withdrawal): Promise<void> {
  if (withdrawn.length === 0) return;
  if (isUnused !== undefined) {
    if (!(await isUnused(run))) throw new Overtaken();
    return;
  }
  const known = new Set(ended.map(({ id }) => id));
  for (const { words, abouts } of (await hangingOn(run, withdrawn)).values()) {
    if (words !== '' || abouts.some((id) => !known.has(id))) throw new Overtaken();
  }
}
