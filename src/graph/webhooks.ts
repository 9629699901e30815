import { queries } from '../generated/queries.js';
import type { Database } from '../neo4j/run.js';

/** The leases of webhooks: of all processes on a database one at a time tells each, and the next one goes on where it was. */
export interface Leases {
  /**
   * Takes one; null when another process holds it.
   * @param position the version behind which it begins when it is new
   * @returns the version up to which it has been told
   */
  take(id: string, position: number): Promise<number | null>;
  /** Notes up to where it has been told, and holds it for longer. Whether it is still held. */
  keep(id: string, position: number): Promise<boolean>;
  /** Gives it back. */
  release(id: string, position: number): Promise<void>;
  /** Forgets up to where one that was removed has been told, whoever holds it. */
  forget(id: string): Promise<void>;
}

/**
 * Makes the leases of one holder.
 * @param holder tells this process from all others
 * @param lease milliseconds after which another process takes what is not kept
 */
export function createLeases(database: Database, holder: string, lease: number): Leases {
  const keep = async (id: string, position: number, milliseconds: number): Promise<boolean> => {
    const parameters = { id, holder, position, lease: milliseconds };
    const [row] = await database.write('webhooks/keep', (run) => run(queries.webhooks.keep, parameters));
    return row?.count === 1;
  };
  return {
    async take(id, position) {
      const parameters = { id, holder, lease, position };
      const [row] = await database.write('webhooks/take', (run) => run(queries.webhooks.take, parameters));
      return row?.taken === true ? row.position : null;
    },
    keep: (id, position) => keep(id, position, lease),
    async release(id, position) {
      await keep(id, position, 0);
    },
    async forget(id) {
      await database.write('webhooks/forget', (run) => run(queries.webhooks.forget, { id }));
    },
  };
}
