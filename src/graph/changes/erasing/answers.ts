import { queries } from '../../../generated/queries.js';
import type { RunInWrite } from '../../../neo4j/run.js';
import { asMap } from './plan.js';

/** A value in which some texts stand for others. */
function withPlaceholder(value: unknown, gone: ReadonlySet<string>, placeholder: string): unknown {
  if (typeof value === 'string') return gone.has(value) ? placeholder : value;
  if (Array.isArray(value)) return value.map((one) => withPlaceholder(one, gone, placeholder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withPlaceholder(one, gone, placeholder)] as const),
  );
}

/** Has the keys of writes that recorded what goes answer with a placeholder when they come again. */
export async function hideInAnswers(run: RunInWrite, ids: readonly string[], placeholder: string): Promise<void> {
  const written = ids.map((id) => JSON.stringify(id).slice(1, -1));
  const odd = written.filter((id, i) => id !== ids[i]);
  const gone = new Set(ids);
  const rows = await run(queries.erasing.keys, { gone: asMap(written), odd });
  const answers = rows.map(({ key, answer }) => ({
    ...{ key, answer: JSON.stringify(withPlaceholder(JSON.parse(answer), gone, placeholder)) },
  }));
  if (answers.length > 0) await run(queries.erasing.setKeys, { rows: answers });
}
