import { randomBytes } from 'node:crypto';
import { queries } from '../../../generated/queries.js';
import type { RunInWrite } from '../../../neo4j/run.js';
import { isRetracted, lockFacts, storedEvidence } from '../known.js';
import { planOf } from '../plan.js';
import { noRows } from '../undoing/noRows.js';
import { writeFacts } from '../write.js';
import { hideInAnswers } from './answers.js';
import { asMap, knownIds, othersGone, spansOf, type Erasure, type Mention } from './plan.js';
import { classOf } from './redact.js';
import { forgetGiven, rewrite, rewriteFacts, withoutWords, type Rewritten } from './rewrite.js';
import { erasedHash } from './tombstones.js';
import type { Words } from './words.js';

/** How an erasure is written. */
export interface ErasureStamp {
  readonly actor: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly reason: string;
  readonly salt: string;
  /** The number that the change gets: nobody else can take one. */
  readonly seq: number;
}

/** Parts in events that are told in words that go. */
async function redactRoles(run: RunInWrite, words: Words): Promise<string[]> {
  if (words.sought.length === 0) return [];
  const found = await run(queries.erasing.roles, { words: words.sought });
  const rows = found.flatMap(({ edge, role, event }) => {
    const next = words.without(role);
    return next === role ? [] : [{ edge, role: next, event }];
  });
  if (rows.length > 0) await run(queries.erasing.setRoles, { rows });
  return rows.map(({ event }) => event);
}

/** Relationships of which somebody spoke have the summaries that follow when nobody knows who that was. */
async function summarize(run: RunInWrite, { said }: Erasure, seq: number): Promise<string[]> {
  const ids = [...new Set(said.flatMap(({ aboutId }) => aboutId ?? []))];
  const touched = new Map([...(await lockFacts(run, ids))].filter(([, props]) => !isRetracted(props)));
  const evidence = await storedEvidence(run, [...touched.keys()]);
  const plan = planOf(noRows, new Map(), touched, evidence);
  await Promise.all(writeFacts({ run, seq: BigInt(seq), again: new Map() }, plan));
  return plan.changed.map(({ id }) => id);
}

/** Removes what goes. What it was cited for, and whom it was tied to, goes first. */
async function remove(run: RunInWrite, erasure: Erasure): Promise<void> {
  const { ids, facts, statements, events, joints, sources, unnamed, merges } = erasure;
  const { erasing } = queries;
  await run(erasing.removeStatements, { ids: statements });
  await run(erasing.removeFacts, { ids: facts });
  const nodes = [...events, ...joints, ...sources, ...unnamed, ...merges.map(({ id }) => id)];
  await run(erasing.removeEntities, { ids });
  await run(erasing.removeNodes, { ids: nodes });
  await run(erasing.mergesOf, { gone: asMap(othersGone(erasure)) });
}

/** What stays of others is without those who go. */
async function withdraw(
  run: RunInWrite,
  erasure: Erasure,
  { texts, words, seq, suffix }: { texts: readonly Rewritten[]; words: Words; seq: number; suffix: string },
): Promise<string[]> {
  const { ids, statements, sharedJoints, merges } = erasure;
  const { erasing } = queries;
  await rewrite(run, texts, seq);
  await rewriteFacts(run, erasure, seq);
  await forgetGiven(run, erasure, seq);
  const spans = spansOf(ids, merges);
  await run(erasing.leadBack, { ids, gone: statements, spans });
  const unnamed = { id: `anonymous/erased-${suffix}`, description: 'somebody whose name was erased' };
  await run(erasing.silence, { ids, gone: statements, spans, seq, ...unnamed });
  await run(erasing.openJoints, { ids: sharedJoints, entities: ids, seq });
  return redactRoles(run, words);
}

/**
 * Erases, as one change. Nobody else may write meanwhile.
 * @returns what stands for all of it in the record of changes: `erased/` and 16 random hexadecimal digits
 */
export async function writeErasure(
  run: RunInWrite,
  erasure: Erasure,
  { mentions, words }: { readonly mentions: readonly Mention[]; readonly words: Words },
  { actor, at, reason, salt, seq }: ErasureStamp,
): Promise<string> {
  const suffix = randomBytes(8).toString('hex');
  const placeholder = `erased/${suffix}`;
  const { erasing } = queries;
  const others = othersGone(erasure);
  const all = [...erasure.ids, ...others];
  const texts = withoutWords(mentions, words);
  const events = await withdraw(run, erasure, { texts, words, seq, suffix });
  await remove(run, erasure);
  const changed = await summarize(run, erasure, seq);
  await run(erasing.hide, { gone: asMap(all), placeholder });
  await hideInAnswers(run, all, placeholder);
  const rows = erasure.ids.map((id, i) => ({
    ...{ hash: erasedHash(salt, id), salt, placeholder, rec: BigInt(seq), at, reason },
    ...(i === 0 && { others: others.map((one) => erasedHash(salt, one)).sort() }),
  }));
  await run(erasing.keep, { rows });
  const silent = new Set(['Merge', 'Import', 'AnonymousSource']);
  const rewritten = new Set(texts.map(({ node }) => node));
  const redacted = knownIds(mentions.filter(({ node, labels }) => rewritten.has(node) && !silent.has(classOf(labels))));
  const corrected = new Set([
    ...[...erasure.said.map(({ id }) => id), ...erasure.led, ...erasure.naming, ...changed],
    ...[...erasure.sharedEvents, ...erasure.sharedJoints, ...events, ...redacted],
  ]);
  await run(queries.changes.finish, {
    ...{ actor, at, subjects: [placeholder, ...corrected] },
    actions: ['ERASED', ...[...corrected].map(() => 'CORRECTED')],
  });
  return placeholder;
}
