import { randomBytes } from 'node:crypto';
import { shown, WhowhomError } from '../../../errors.js';
import { queries } from '../../../generated/queries.js';
import { isId } from '../../../ids.js';
import type { Database, RunInWrite } from '../../../neo4j/run.js';
import { attempted, Overtaken } from '../attempts.js';
import { badRow, problemOf, text } from '../fields.js';
import type { Finding, Problem } from '../input.js';
import { foundIn, lockFacts, lockNodes } from '../known.js';
import { lastVersion } from '../judge.js';
import { formerProblem } from '../merging/former.js';
import type { PerformOptions } from '../perform.js';
import { toldToClients } from '../suggest.js';
import { claimKey, dropKey, keepKey, keyProblem, lookAtKey, writeKey } from '../writeKeys.js';
import { knownIds, mentionsOf, planErasure, type Erasure, type Mention, type Whom } from './plan.js';
import { holds, redacted } from './redact.js';
import { erasedHash, erasedSalt } from './tombstones.js';
import { Words } from './words.js';
import { writeErasure } from './write.js';

/** Who is to be erased. */
export interface ErasureInput {
  readonly id: string;
  /** Why: a case or its number, without the name. It is kept with what is left. */
  readonly reason: string;
  /** Words beside the names that are taken out of the texts of others: a nickname, an address. */
  readonly words: readonly string[];
}

/** How much went, or would go. */
export interface ErasedCounts {
  readonly entities: number;
  readonly relationships: number;
  readonly statements: number;
  readonly sources: number;
  readonly events: number;
  readonly joints: number;
  /** Statements about others that are said by nobody with a name any more. */
  readonly silenced: number;
  /** Texts about others out of which names were taken. */
  readonly redacted: number;
}

/** What came of an erasure. */
export interface Erased {
  /** The version of the graph that holds it; the latest one when nothing was written. */
  readonly version: number;
  readonly written: boolean;
  readonly problems: readonly Problem[];
  /** What stands for it in the record of changes; null when nothing was written. */
  readonly placeholder: string | null;
  /** Null where there are problems. */
  readonly counts: ErasedCounts | null;
  /** Ids of what stays and still holds one of the names in a text or an id: somebody has to look at it. */
  readonly stillNamed: readonly string[];
}

/** More goes in no transaction: the server gives one 256 MB. */
const mostAtOnce = 20_000;
const mostWords = 100;
/** So many are named that somebody has to look at. */
const mostTold = 1000;

const path = 'id';

function argumentProblems({ id, reason, words }: ErasureInput): Finding[] {
  const problems: Finding[] = [];
  const check = (at: string, work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof WhowhomError)) throw error;
      problems.push(problemOf(error, at));
    }
  };
  if (!isId(id)) problems.push(problemOf(new WhowhomError('BAD_ID', `id is no id: got ${shown(id)}.`, { path }), path));
  check('reason', () => text(reason, 'reason'));
  if (words.length > mostWords)
    problems.push(problemOf(badRow('words', `has ${words.length}; wanted: ${mostWords} at most.`), 'words'));
  for (const [i, word] of words.entries()) {
    const at = `words[${i}]`;
    check(at, () => {
      if (String(text(word, at)).trim().length < 3)
        throw badRow(at, `is ${shown(word)}; wanted: 3 characters or more.`);
    });
  }
  return problems;
}

/** Whom an id is of; else what is wrong with it. */
async function look(run: RunInWrite, { id, reason }: ErasureInput): Promise<Whom | Finding> {
  const found = (await foundIn(run, [id])).get(id);
  if (found === undefined)
    return problemOf(badRow(path, `is ${id}.`), path, { kind: 'UNKNOWN', id, classes: ['Entity'] });
  const isWithdrawn = found.class === 'FormerEntity' && found.into === null;
  if (found.class !== 'Entity' && !isWithdrawn) {
    if (found.class === 'FormerEntity' || found.class === 'Erased') return formerProblem(path, id, found);
    return problemOf(badRow(path, `is ${id}, which is no entity: retract it.`), path);
  }
  const [whom] = await run(queries.erasing.whom, { id });
  if (whom === undefined) throw new Overtaken();
  const { ids, names } = whom;
  if (new Words([...names, ...ids], []).areIn(reason))
    return problemOf(badRow('reason', 'names who is to be erased, and stays: tell the case by a number.'), 'reason');
  return { ids, names };
}

function tooMany({ facts, statements, said }: Erasure): Finding | null {
  const count = facts.length + statements.length + said.length;
  if (count <= mostAtOnce) return null;
  return problemOf(
    badRow(path, `has ${count} relationships and statements; ${mostAtOnce} can be erased at once.`),
    path,
  );
}

function countsOf(erasure: Erasure, mentions: readonly Mention[], words: Words): ErasedCounts {
  const { ids, facts, statements, sources, events, joints, said } = erasure;
  return {
    ...{ entities: ids.length, relationships: facts.length, statements: statements.length },
    ...{ sources: sources.length, events: events.length, joints: joints.length },
    silenced: new Set(said.map(({ id }) => id)).size,
    redacted: mentions.filter(({ labels, props }) => redacted(labels, props, words) !== null).length,
  };
}

/** What holds a name when all else is done: names of one word, and names, addresses and ids of others. */
async function stillNamed(run: RunInWrite, words: Words): Promise<string[]> {
  const left = (await mentionsOf(run, words)).filter(({ props }) => holds(props, words));
  return [...new Set(knownIds(left))].sort().slice(0, mostTold);
}

/**
 * What is found while nobody else can write. What is found before is locked first, in the order of other writers; what came between
 * is not, and who waits for whom then is told by the database, and tried again.
 */
async function settled(
  run: RunInWrite,
  input: ErasureInput,
  salt: string | null,
): Promise<{ erasure: Erasure; version: number } | Finding> {
  const whom = await look(run, input);
  if ('code' in whom) return whom;
  const before = await planErasure(run, whom);
  const many = tooMany(before);
  if (many !== null) return many;
  await run(queries.erasing.lock, { ids: [...before.ids].sort() });
  await lockFacts(run, [
    ...new Set([
      ...before.facts,
      ...before.led,
      ...before.naming,
      ...before.said.flatMap(({ aboutId }) => aboutId ?? []),
    ]),
  ]);
  await lockNodes(run, [
    ...before.statements,
    ...before.said.map(({ id }) => id),
    ...before.sharedEvents,
    ...before.sharedJoints,
    ...before.events,
    ...before.joints,
    ...before.sources,
  ]);
  const [last] = await run(queries.changes.standstill, {});
  const again = await look(run, input);
  if ('code' in again || (await erasedSalt(run)) !== salt) throw new Overtaken();
  const erasure = await planErasure(run, again);
  return { erasure, version: last?.version ?? 0 };
}

async function refused(run: RunInWrite, problems: readonly Finding[]): Promise<Erased> {
  const told = await toldToClients(run, problems);
  const version = await lastVersion(run);
  return { version, written: false, problems: told, placeholder: null, counts: null, stillNamed: [] };
}

/** What an erasure would have done: what it wrote is not kept. */
class Rehearsed extends Error {
  readonly done: Erased;

  constructor(done: Erased) {
    super('It was only to be told what would go.');
    this.done = done;
  }
}

type Told = Pick<Erased, 'placeholder' | 'counts' | 'stillNamed'>;

async function eraseIn(run: RunInWrite, input: ErasureInput, options: PerformOptions): Promise<Erased> {
  const { actor, key: given, dryRun = false, at = new Date() } = options;
  const kept = await erasedSalt(run);
  const salt = kept ?? randomBytes(16).toString('hex');
  // What a key is of must not tell the id to who tries some.
  const key = writeKey(actor, given, { erase: erasedHash(salt, JSON.stringify(input)) });
  const use = await (dryRun ? lookAtKey : claimKey)(run, key);
  if (use.kind === 'SAME') {
    const { version, erased } = use.outcome as typeof use.outcome & { readonly erased: Told };
    return { version, written: true, problems: [], ...erased };
  }
  if (use.kind === 'OTHER') return { ...(await refused(run, [])), problems: [keyProblem(given)] };
  const wrong = argumentProblems(input);
  const found = wrong.length > 0 ? null : await settled(run, input, kept);
  if (found === null || 'code' in found) {
    if (!dryRun) await dropKey(run, key);
    return refused(run, found === null ? wrong : [found]);
  }
  const { erasure, version } = found;
  const words = new Words(erasure.names, input.words);
  const mentions = await mentionsOf(run, words, erasure);
  const seq = version + 1;
  const stamp = { actor, at: at.toISOString(), reason: input.reason, salt, seq };
  const placeholder = await writeErasure(run, erasure, { mentions, words }, stamp);
  const told: Told = {
    ...{ placeholder, counts: countsOf(erasure, mentions, words) },
    stillNamed: await stillNamed(run, words),
  };
  if (dryRun) throw new Rehearsed({ version, written: false, problems: [], ...told, placeholder: null });
  const outcome = { version: seq, results: [{ id: placeholder, created: false, changed: true }], erased: told };
  await keepKey(run, key, outcome);
  return { version: seq, written: true, problems: [], ...told };
}

/**
 * Erases an entity, as one change in one transaction: its names, what is recorded of it, was, and was merged into it; the
 * relationships of which it is an end, with their evidence. What is left is a hash of its ids, under which nothing can be recorded
 * any more. docs/erasing.md says what becomes of all that named it.
 * @throws WhowhomError BAD_ARGUMENT for what cannot be a key; when the database fails, and then nothing was written, or all of
 * it when its answer was lost: repeating it tells
 */
export async function erase(database: Database, input: ErasureInput, options: PerformOptions): Promise<Erased> {
  const { spent } = options;
  const write = () =>
    database.write('changes/erase', (run) => {
      const counting: RunInWrite = (query, params) => {
        if (spent) spent.statements += 1;
        return run(query, params);
      };
      return eraseIn(counting, input, options);
    });
  try {
    return await attempted(write);
  } catch (error) {
    const cause = error instanceof WhowhomError ? error.details.cause : error;
    if (cause instanceof Rehearsed) return cause.done;
    throw error;
  }
}
