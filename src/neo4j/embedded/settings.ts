import { join } from 'node:path';
import { planCacheSize } from '../plans.js';
import { writeWhole } from './files.js';

const units: Readonly<Record<string, number>> = { k: 1 / 1024, m: 1, g: 1024 };

/** A memory size such as 512m or 1g in MiB. */
export function mebibytes(size: string): number {
  return Math.floor(parseInt(size, 10) * (units[size.slice(-1).toLowerCase()] ?? 1 / 1048576));
}

/** The settings of one start. */
export interface Settings {
  readonly port: number;
  /** Such as 1g. */
  readonly heap: string;
  /** Such as 256m. */
  readonly pageCache: string;
  /** Whether half a transaction at the end of the log is cut off, instead of refusing the start. */
  readonly mend: boolean;
}

/** Writes the configuration of the database into the data folder and gives its path. */
export function writeSettings(dataDir: string, { port, heap, pageCache, mend }: Settings): string {
  const lines = [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    // A READ session may otherwise read any file of the machine.
    'dbms.security.allow_csv_import_from_file_urls=false',
    // A shortestPath that cannot be pruned fails at once instead of listing all paths.
    'dbms.cypher.forbid_exhaustive_shortestpath=true',
    `server.memory.query_cache.per_db_cache_num_entries=${planCacheSize}`,
    // Or a text would be planned anew for each power of ten of a parameter's length: an id, a list of ids.
    'internal.cypher.use_parameter_size=false',
    'db.lock.acquisition.timeout=30s',
    // The service has let its requests finish before it stops the database.
    'db.shutdown_transaction_end_timeout=1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    'internal.server.bolt.connection_shutdown_wait_time=1s',
    `server.memory.pagecache.size=${pageCache}`,
    `server.memory.heap.max_size=${heap}`,
    // One statement gets an error before it can take the heap from all others (unlimited by default).
    `db.memory.transaction.max=${Math.max(64, Math.floor(mebibytes(heap) / 2))}m`,
    'db.tx_log.rotation.retention_policy=100M size',
    'db.tx_log.rotation.size=32m',
    'db.logs.query.enabled=OFF',
    'dbms.usage_report.enabled=false',
    ...(mend ? ['internal.dbms.tx_log.fail_on_corrupted_log_files=false'] : []),
  ];
  const path = join(dataDir, 'neo4j.conf');
  writeWhole(path, `${lines.join('\n')}\n`);
  return path;
}
