import { errorTable } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import { nearest } from '../nearest.js';
import type { ChangeSet, Fault, Finding, Problem } from './input.js';
import type { Run } from './known.js';

/** Looking for what may have been meant takes time; a write with very many problems has another fault. */
const mostLookedUp = 20;

const labels: Readonly<Record<string, string>> = { Relationship: 'Fact' };

/** Beginnings by which an id that is nearly the same is found: most of it, and little more than its class. */
function prefixesOf(id: string): string[] {
  const slash = id.indexOf('/');
  return [...new Set([id.slice(0, Math.ceil(id.length * 0.6)), id.slice(0, slash < 0 ? 3 : slash + 3)])];
}

/** Looks for the ids that are nearest to unknown ones, in one statement. */
async function nearestIds(run: Run, faults: readonly Fault[]): Promise<(fault: Fault) => readonly string[]> {
  const ids = [...new Set(faults.map(({ id }) => id))].slice(0, mostLookedUp);
  const prefixes = [...new Set(ids.flatMap(prefixesOf))];
  const rows = prefixes.length === 0 ? [] : await run(queries.changes.near, { prefixes });
  const lookedUp = new Set(ids);
  return ({ id, classes }) => {
    if (!lookedUp.has(id)) return [];
    const wanted = new Set(classes.map((one) => labels[one] ?? one));
    return nearest(
      id,
      rows.filter((row) => wanted.has(row.class)).map((row) => row.id),
    );
  };
}

function unknown({ path }: Finding, { id, classes }: Fault, near: readonly string[]): Problem {
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  const names = [classes.slice(0, -1).join(', '), ...classes.slice(-1)].filter((part) => part !== '');
  const message = `${path} is ${id}, and no ${names.join(' or ').toLowerCase()} has that id.${hint}`;
  return { path, code: 'NOT_FOUND', message, suggestions: near };
}

/** A problem with the code that clients get. */
function coded({ path, code, message, suggestions = [], fault }: Finding): Problem {
  const known = fault === undefined || fault.kind === 'UNKNOWN' ? code : fault.kind;
  return { path, code: known === 'BAD_INPUT_ROW' ? 'BAD_INPUT' : known, message, suggestions };
}

const advised = (problem: Problem): Problem => ({
  ...problem,
  message: `${problem.message} ${errorTable[problem.code].advice}`,
});

/**
 * What is wrong by itself: not what is wrong only because it refers to a row of the same write that was not taken, of which it
 * is told already why.
 */
export function withoutConsequences(findings: readonly Finding[], set: ChangeSet): readonly Finding[] {
  const idOf = new Map<string, string>();
  for (const [list, rows] of Object.entries(set)) {
    for (const [i, { id }] of (rows as readonly { readonly id: string }[]).entries()) idOf.set(`${list}[${i}]`, id);
  }
  const ofRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = idOf.get(/^\w+\[\d+\]/.exec(finding.path)?.[0] ?? '');
    if (id !== undefined) ofRow.set(id, [...(ofRow.get(id) ?? []), finding]);
  }
  const isCause = (finding: Finding): boolean => {
    const { fault } = finding;
    return fault?.kind !== 'UNKNOWN' || !(ofRow.get(fault.id) ?? []).some((other) => other !== finding);
  };
  const causes = findings.filter(isCause);
  return causes.length > 0 ? causes : findings;
}

/** Problems as clients get them: with what to try, and the nearest ids for one that is unknown. */
export async function toldToClients(run: Run, told: readonly Finding[]): Promise<Problem[]> {
  const faults = told.flatMap(({ fault }) => (fault?.kind === 'UNKNOWN' ? [fault] : []));
  const nearOf = await nearestIds(run, faults);
  const problems = told.map((finding) => {
    const { fault } = finding;
    return fault?.kind === 'UNKNOWN' ? unknown(finding, fault, nearOf(fault)) : coded(finding);
  });
  return problems.map(advised);
}
