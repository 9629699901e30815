import { queries } from '../../../generated/queries.js';
import { grouped } from '../../grouped.js';
import { FAR_FUTURE } from '../../time.js';
import type { EntityChange } from '../entityChange.js';
import { foundIn, lockFacts, lockNodes, storedEvidence, storedNodes, type Run } from '../known.js';
import { planReturned } from '../merging/entity.js';
import { planOf, type Plan } from '../plan.js';
import type { Withdrawal, Withdrawn } from '../withdrawing/index.js';
import { noRows } from './noRows.js';
import type { Entry } from './recorded.js';

/** Why something that an import recorded is kept. */
export type KeptReason = 'CORRECTED' | 'EVIDENCE' | 'USED' | 'MERGED';

/** What is withdrawn of a piece of an import, and what is not. */
export interface Piece {
  readonly plan: Plan;
  readonly withdrawal: Withdrawal;
  /** How many of each class go. */
  readonly gone: Readonly<Record<string, number>>;
  readonly kept: Readonly<Record<KeptReason, number>>;
}

/** How a piece is planned. */
export interface PieceOptions {
  readonly import: string;
  /** As history tells it. */
  readonly reason: string;
  /** Nothing is locked, and what the import recorded elsewhere counts as withdrawn. */
  readonly dryRun: boolean;
  /** Of a rehearsal: what of the import is kept, as far as it is known by now. */
  readonly stays: Set<string>;
}

/** What of the document of a fact follows from its evidence, or is told of it beside what it says. */
const told = new Set(['revision', 'sourceCount', 'confidence', 'disputed', 'disputedAspects', 'e0']);

function saysTheSame(before: string, now: string): boolean {
  const said = (doc: string) =>
    JSON.stringify(Object.entries(JSON.parse(doc) as object).filter(([name]) => !told.has(name)));
  return said(before) === said(now);
}

/** What is known of a relationship that is to be withdrawn, or that a statement is about. */
interface FactState {
  /** The change since which it is recorded. */
  readonly seq: number;
  readonly isOwn: boolean;
  readonly isCorrected: boolean;
  readonly hasOthers: boolean;
}

async function factStates(run: Run, ids: readonly string[], imported: string): Promise<Map<string, FactState>> {
  if (ids.length === 0) return new Map();
  const rows = await run(queries.imports.facts, { ids, import: imported, current: FAR_FUTURE });
  return new Map(
    rows.map(({ id, seq, own, before, now, others }) => [
      id,
      { seq, isOwn: own, isCorrected: own && !saysTheSame(before, now), hasOthers: others },
    ]),
  );
}

/** Which of some ids something still names that does not go with them. */
async function usedAmong(
  run: Run,
  all: readonly { readonly id: string; readonly class: string }[],
  gone: readonly string[],
  rehearsed: Pick<PieceOptions, 'import' | 'stays'> | null,
): Promise<Set<string>> {
  const idsOf = (...classes: readonly string[]) => all.filter((one) => classes.includes(one.class)).map(({ id }) => id);
  const shared = idsOf('Event', 'Joint');
  const named = idsOf('Entity', 'Source');
  const params = {
    ...{ gone, import: rehearsed?.import ?? null, stays: [...(rehearsed?.stays ?? [])] },
    current: FAR_FUTURE,
  };
  const rows = [
    ...(shared.length === 0 ? [] : await run(queries.imports.stillShared, { ids: shared, ...params })),
    ...(named.length === 0 ? [] : await run(queries.imports.stillUsed, { ids: named, ...params })),
  ];
  return new Set(rows.map(({ id }) => id));
}

/** Takes back the names and ids in other records that an import has given to entities of others. */
async function planNames(run: Run, entries: readonly Entry[], options: PieceOptions): Promise<EntityChange[]> {
  if (entries.length === 0) return [];
  const rows = entries.map(({ id, seq }) => ({ id, seq: BigInt(seq) }));
  const added = await run(queries.imports.added, { rows, import: options.import });
  const byId = grouped(added, ({ id }) => id);
  const stored = await storedNodes(run, [...byId.keys()]);
  return [...stored].flatMap(([id, node]) => {
    const all = byId.get(id) ?? [];
    const [names, sameAs] = [all.flatMap((one) => one.names), all.flatMap((one) => one.sameAs)];
    const has = (node.props.sameAs ?? []) as readonly string[];
    if (names.length === 0 && !sameAs.some((one) => has.includes(one))) return [];
    const { change, names: ended } = planReturned(node, { names, sameAs, fields: {}, attributes: {} }, options.reason);
    return [{ ...change, names: { ended, added: [] } }];
  });
}

/** In this order they go: what names others before these. */
const classes = ['Event', 'Joint', 'Entity', 'Source'] as const;

const countOf = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/** Looks at a piece of what an import did with the locks of all of it, and plans what of it is withdrawn. */
export async function planPiece(run: Run, entries: readonly Entry[], options: PieceOptions): Promise<Piece> {
  const { reason, dryRun } = options;
  const created = entries.filter(({ action }) => action === 'CREATED');
  const found = await foundIn(run, new Set(entries.map(({ id }) => id)));
  const isFact = (id: string) => found.get(id)?.class === 'Fact';
  const abouts = created.flatMap(({ id }) => found.get(id)?.aboutId ?? []);
  const factIds = [...new Set([...created.map(({ id }) => id).filter(isFact), ...abouts])];
  const locked = dryRun ? new Map<string, never>() : await lockFacts(run, factIds);
  if (!dryRun)
    await lockNodes(
      run,
      [...found.keys()].filter((id) => !isFact(id)),
    );

  const facts = await factStates(run, factIds, options.import);
  const others = created.filter(({ id }) => !isFact(id));
  const rows = others.map(({ id, seq }) => ({ id, seq: BigInt(seq) }));
  const nodes =
    rows.length === 0 ? [] : await run(queries.imports.nodes, { rows, import: options.import, current: FAR_FUTURE });
  const kept: KeptReason[] = [];
  const keep = (id: string, why: KeptReason) => {
    kept.push(why);
    options.stays.add(id);
  };
  const retracted = new Map<string, string>();
  for (const { id, seq } of created) {
    const state = facts.get(id);
    if (!isFact(id) || state?.seq !== seq) continue;
    if (state.isCorrected) keep(id, 'CORRECTED');
    else if (state.hasOthers) keep(id, 'EVIDENCE');
    else retracted.set(id, reason);
  }
  const factCount = retracted.size;
  const said = nodes.filter((one) => one.class === 'Statement');
  for (const { id, aboutId } of said) {
    // The evidence of what somebody has corrected stays with it.
    if (facts.get(aboutId ?? '')?.isCorrected === true) options.stays.add(id);
    else retracted.set(id, reason);
  }
  const going = new Set(retracted.keys());
  const withdrawn: Withdrawn[] = [];
  for (const one of classes) {
    const all = nodes.filter((node) => node.class === one);
    const used = await usedAmong(run, all, [...going], dryRun ? options : null);
    for (const { id, corrected } of all) {
      if (corrected) keep(id, 'CORRECTED');
      else if (used.has(id)) keep(id, 'USED');
      else {
        withdrawn.push({ id, class: one, reason });
        going.add(id);
      }
    }
  }
  kept.push(...nodes.filter((one) => one.class === 'FormerEntity').map(() => 'MERGED' as const));

  const changed = new Set([
    ...retracted.keys(),
    ...said.flatMap(({ id, aboutId }) => (retracted.has(id) && aboutId !== null ? [aboutId] : [])),
  ]);
  const touched = new Map([...locked].filter(([id]) => changed.has(id) && facts.has(id)));
  const evidence = await storedEvidence(run, [...touched.keys()]);
  const plan = planOf(noRows, new Map(), touched, evidence, { corrected: new Map(), retracted });
  const ended = new Set(plan.ended.map(({ id }) => id));
  plan.ended.push(...said.flatMap(({ id }) => (retracted.has(id) && !ended.has(id) ? [{ id, reason }] : [])));
  const gone = new Set(withdrawn.map(({ id }) => id));
  const named = entries.filter(
    ({ id, action }) => action === 'CORRECTED' && found.get(id)?.class === 'Entity' && !gone.has(id),
  );
  plan.entities.push(...(await planNames(run, named, options)));
  const isUnused = async (again: Run) => (await usedAmong(again, withdrawn, [...going], null)).size === 0;
  return {
    plan,
    withdrawal: { withdrawn, ended: [], undone: true, isUnused },
    gone: {
      ...countOf(withdrawn.map((one) => one.class)),
      ...{ Fact: factCount, Statement: retracted.size - factCount, Name: plan.entities.length },
    },
    kept: { CORRECTED: 0, EVIDENCE: 0, USED: 0, MERGED: 0, ...countOf(kept) },
  };
}
