import type { GraphQLResolveInfo } from 'graphql';
import type {
  MutationCorrectEntityArgs,
  MutationCorrectJointArgs,
  MutationCorrectRelationshipArgs,
  MutationEraseArgs,
  MutationMergeEntitiesArgs,
  MutationRecordEntityArgs,
  MutationRecordEventArgs,
  MutationRecordJointArgs,
  MutationRecordRelationshipArgs,
  MutationRecordStatementArgs,
  MutationRetractArgs,
  MutationUndoMergeArgs,
  MutationWriteArgs,
  RequireFields,
} from '../../generated/schema-types.js';
import { alone, among, type Operation, type Placed } from '../../graph/changes/index.js';
import type { NodeRow } from '../../graph/model.js';
import { isId } from '../../ids.js';
import type { Context } from '../context.js';
import { readNode } from '../nodes.js';
import { viewIn } from '../view.js';
import { holdAdmin } from './admins.js';
import { common, isChanged, isCreated, type WriteRow } from './results.js';

/** How a write is asked for. */
interface Asked {
  readonly idempotencyKey: string;
  readonly dryRun?: boolean;
}

/**
 * Writes, and lets all that is selected beside it be read as of the version that holds the write. Fields of one document are
 * written one after the other, so each has that version while it is answered.
 */
async function perform(operations: readonly Placed[], asked: Asked, context: Context): Promise<WriteRow> {
  const { actor, writes, spent } = context;
  const options = { actor: actor.name, key: asked.idempotencyKey, dryRun: asked.dryRun ?? false, spent };
  const done = await writes.perform(operations, options);
  const { version } = done;
  Object.assign(context, { reader: context.reader.fresh(), graphVersion: version, moment: version });
  return { ...done, id: done.results[0]?.id ?? null };
}

const one = (operation: Operation, asked: Asked, context: Context): Promise<WriteRow> =>
  perform([alone(operation)], asked, context);

/** The same of what is stored, which is told also when nothing was written. */
async function change(id: string, operation: Operation, asked: Asked, context: Context): Promise<WriteRow> {
  return { ...(await one(operation, asked, context)), id };
}

/** What a write is about, when it is of a class. */
const field =
  <C extends NodeRow['class']>(wanted: C) =>
  async ({ id }: WriteRow, _: unknown, context: Context, info: GraphQLResolveInfo) => {
    if (id === null || !isId(id)) return null;
    const row = await readNode(await viewIn({}, context), context, info)(id);
    return row?.class === wanted ? (row as Extract<NodeRow, { readonly class: C }>) : null;
  };

/** Erases, and lets what is selected beside it be read as of the version that does not hold it any more. */
async function erase(
  _: unknown,
  { id, reason, words, ...asked }: RequireFields<MutationEraseArgs, 'words' | 'dryRun'>,
  context: Context,
) {
  const { actor, writes, spent } = context;
  holdAdmin(actor);
  const options = { actor: actor.name, key: asked.idempotencyKey, dryRun: asked.dryRun, spent };
  const done = await writes.erase({ id, reason, words }, options);
  const { version } = done;
  Object.assign(context, { reader: context.reader.fresh(), graphVersion: version, moment: version });
  return done;
}

const mutations = {
  recordRelationship: (_: unknown, { input, ...asked }: MutationRecordRelationshipArgs, context: Context) =>
    one({ recordRelationship: input }, asked, context),
  recordEntity: (_: unknown, { input, ...asked }: MutationRecordEntityArgs, context: Context) =>
    one({ recordEntity: input }, asked, context),
  recordStatement: (_: unknown, { about, input, ...asked }: MutationRecordStatementArgs, context: Context) =>
    one({ recordStatement: { about, input } }, asked, context),
  recordEvent: (_: unknown, { input, ...asked }: MutationRecordEventArgs, context: Context) =>
    one({ recordEvent: input }, asked, context),
  recordJoint: (_: unknown, { input, ...asked }: MutationRecordJointArgs, context: Context) =>
    one({ recordJoint: input }, asked, context),
  correctRelationship: (_: unknown, args: MutationCorrectRelationshipArgs, context: Context) => {
    const { id, expectedRevision, patch, reason } = args;
    return change(id, { correctRelationship: { id, expectedRevision, patch, reason } }, args, context);
  },
  correctEntity: (_: unknown, args: MutationCorrectEntityArgs, context: Context) => {
    const { id, expectedRevision, patch, reason } = args;
    return change(id, { correctEntity: { id, expectedRevision, patch, reason } }, args, context);
  },
  correctJoint: (_: unknown, args: MutationCorrectJointArgs, context: Context) => {
    const { id, expectedRevision, patch, reason } = args;
    return change(id, { correctJoint: { id, expectedRevision, patch, reason } }, args, context);
  },
  retract: (_: unknown, { id, reason, ...asked }: MutationRetractArgs, context: Context) =>
    one({ retract: { id, reason } }, asked, context),
  mergeEntities: (_: unknown, { keep, merge, reason, ...asked }: MutationMergeEntitiesArgs, context: Context) =>
    change(keep, { mergeEntities: { keep, merge, reason } }, asked, context),
  undoMerge: (_: unknown, { mergeId, reason, ...asked }: MutationUndoMergeArgs, context: Context) =>
    one({ undoMerge: { mergeId, reason } }, asked, context),
  erase,
  write: (_: unknown, { operations, ...asked }: MutationWriteArgs, context: Context) =>
    perform(operations.map(among), asked, context),
};

/** What was retracted: a relationship itself, of a statement what it was about. */
async function retractedNode({ id }: WriteRow, _: unknown, context: Context, info: GraphQLResolveInfo) {
  if (id === null) return null;
  const read = readNode(await viewIn({}, context), context, info);
  const row = await read(id);
  return row?.class === 'Statement' ? read(row.aboutId) : row;
}

/** What of a write is the id of the merge that it made, or took back. */
const mergeId = ({ results: [done] }: WriteRow) => done?.id ?? null;

/** The entities that are there again. */
async function restored({ results }: WriteRow, _: unknown, context: Context, info: GraphQLResolveInfo) {
  const read = readNode(await viewIn({}, context), context, info);
  const rows = await Promise.all(results.flatMap((done) => done.restored ?? []).map(read));
  return rows.filter((row) => row?.class === 'Entity');
}

/** Resolvers of what clients write, and of what came of it. */
export const mutationResolvers = {
  Mutation: mutations,
  RecordRelationshipResult: { ...common, relationship: field('Relationship'), created: isCreated },
  RecordEntityResult: { ...common, entity: field('Entity'), created: isCreated },
  RecordStatementResult: { ...common, statement: field('Statement'), created: isCreated },
  RecordEventResult: { ...common, event: field('Event'), created: isCreated },
  RecordJointResult: { ...common, joint: field('Joint'), created: isCreated },
  CorrectRelationshipResult: { ...common, relationship: field('Relationship'), corrected: isChanged },
  CorrectEntityResult: { ...common, entity: field('Entity'), corrected: isChanged },
  CorrectJointResult: { ...common, joint: field('Joint'), corrected: isChanged },
  MergeEntitiesResult: { ...common, mergeId, entity: field('Entity') },
  UndoMergeResult: { ...common, mergeId, restored },
  RetractResult: { ...common, retractedId: ({ id }: WriteRow) => id, node: retractedNode },
  EraseResult: common,
  SeveralResult: {
    ...common,
    ids: ({ results }: WriteRow) => results.map(({ id }) => id),
    changed: ({ results }: WriteRow) => results.filter(({ changed }) => changed).length,
  },
};
