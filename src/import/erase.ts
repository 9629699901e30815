import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { WhowhomError } from '../errors.js';
import { fileTrouble } from '../files.js';
import {
  erase,
  erasedIn,
  type Database,
  type Erased,
  type ErasedCounts,
  type LeftOfErased,
  type Problem,
} from '../graph/changes/index.js';
import { linesOf } from './formats/jsonLines.js';
import { lookAtWhole } from './whole.js';

type Out = (line: string) => void;

/** How somebody is erased, as the command is told. */
export interface EraseOptions {
  readonly reason?: string;
  /** Words that are taken out of the texts of others beside the names. */
  readonly word?: readonly string[];
  readonly dryRun?: boolean;
}

const words: readonly (readonly [name: keyof ErasedCounts, word: string])[] = [
  ['entities', 'entities'],
  ['relationships', 'relationships'],
  ['statements', 'statements'],
  ['sources', 'sources'],
  ['events', 'events'],
  ['joints', 'joint sums'],
];

function toldOf({ counts, placeholder, stillNamed, version }: Erased, dryRun: boolean): string[] {
  if (counts === null) return [];
  const gone = words.flatMap(([name, word]) => (counts[name] > 0 ? [`${counts[name]} ${word}`] : [])).join(', ');
  const others = [
    ...(counts.silenced > 0 ? [`${counts.silenced} statements about others are by nobody with a name.`] : []),
    ...(counts.redacted > 0 ? [`Names are taken out of ${counts.redacted} texts about others.`] : []),
  ];
  return [
    dryRun
      ? `${gone} would be erased. Nothing was written.`
      : `${gone} erased: version ${version} of the graph, ${placeholder ?? ''} in its changes.`,
    ...others,
    ...(stillNamed.length > 0 ? ['Look at these, which still hold a name:', ...stillNamed.map((id) => `  ${id}`)] : []),
    ...(dryRun ? [] : ['Backups and files of before still hold it: docs/erasing.md says what to do with them.']),
  ];
}

/**
 * `whowhom erase`: erases an entity for good.
 * @returns the exit code: 1 when nothing was erased
 */
export async function eraseCommand(
  database: Database,
  id: string,
  { reason = '', word = [], dryRun = false }: EraseOptions,
  out: Out,
): Promise<number> {
  const options = { actor: 'operator', key: randomUUID(), dryRun };
  const done = await erase(database, { id, reason, words: word }, options);
  for (const { message } of done.problems) out(message);
  for (const line of toldOf(done, dryRun)) out(line);
  return done.problems.length > 0 ? 1 : 0;
}

/** What a file of a whole graph tells was erased. @throws WhowhomError BAD_FILE */
async function leftIn(path: string): Promise<LeftOfErased[]> {
  const input = await lookAtWhole({ name: basename(path), path }).catch((error: unknown) => {
    throw fileTrouble(error, path) ?? error;
  });
  const left: LeftOfErased[] = [];
  for await (const { text } of linesOf(input.place, input.packing, 'utf-8')) {
    if (!text.startsWith('{"Tombstone":')) continue;
    const { Tombstone } = JSON.parse(text) as { readonly Tombstone: LeftOfErased };
    left.push(Tombstone);
  }
  return left;
}

/**
 * `whowhom erase --again FILE`: erases who is in the graph and was erased from another one, as from that of which an older backup
 * was restored.
 * @param path a file of `whowhom export` or `whowhom backup` of that graph
 * @returns the exit code: 1 when somebody is left
 */
export async function eraseAgain(
  database: Database,
  path: string,
  { dryRun = false, reason }: EraseOptions,
  out: Out,
): Promise<number> {
  const found = await erasedIn(database, await leftIn(path));
  let isLeft = false;
  for (const { id, reason: before } of found) {
    const options = { actor: 'operator', key: randomUUID(), dryRun };
    const done = await erase(database, { id, reason: reason ?? before, words: [] }, options);
    // Who was merged into somebody goes, or went, with that one.
    const isWith = ({ code, suggestions = [] }: Problem): boolean =>
      code === 'ERASED' || (code === 'MERGED' && found.some((one) => suggestions.includes(one.id)));
    const problems = done.problems.filter((one) => !isWith(one));
    isLeft ||= problems.length > 0;
    for (const { message } of problems) out(message);
    for (const line of toldOf(done, dryRun)) out(line);
  }
  if (found.length === 0) out(`Nobody is here of whom ${basename(path)} tells that they were erased.`);
  return isLeft ? 1 : 0;
}

/** @throws WhowhomError BAD_ARGUMENT when it is not told who is to be erased, or why */
export function checkErase(
  id: string | undefined,
  { reason, again }: EraseOptions & { readonly again?: string },
): void {
  const wrong = (message: string) => new WhowhomError('BAD_ARGUMENT', message, { path: 'erase' });
  if ((id === undefined) === (again === undefined)) throw wrong('Say who is to be erased by an id, or --again FILE.');
  if (id !== undefined && reason === undefined)
    throw wrong('Say why by --reason: a case, or its number, without the name.');
}
