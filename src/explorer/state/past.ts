import { apply, isStep, type Command } from './commands.js';
import { empty, type State } from './state.js';

/** What was done and can be undone. */
export interface Past {
  readonly now: State;
  readonly before: readonly State[];
  readonly after: readonly State[];
}

const most = 200;

/** Nothing was done yet. */
export const start: Past = { now: empty, before: [], after: [] };

/** After a command; what had been undone cannot be done again. */
export function did(past: Past, command: Command): Past {
  const now = apply(past.now, command);
  if (now === past.now) return past;
  if (!isStep(command)) return { ...past, now };
  return { now, before: [...past.before, past.now].slice(-most), after: [] };
}

/** Before the last step; the same when there is none. */
export function undone(past: Past): Past {
  const last = past.before.at(-1);
  if (last === undefined) return past;
  return { now: last, before: past.before.slice(0, -1), after: [past.now, ...past.after] };
}

/** What was undone last, again. */
export function redone(past: Past): Past {
  const [next, ...rest] = past.after;
  if (next === undefined) return past;
  return { now: next, before: [...past.before, past.now], after: rest };
}
