import neo4j, { type Driver } from 'neo4j-driver';

/** How to reach a Neo4j server. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database's name; empty is the server's default. */
  readonly database: string;
  readonly poolSize: number;
  /** Whether answers bring what the server notes about their statements, such as a product of two lists. */
  readonly notes?: boolean;
}

/** Connections beyond the pool's size: two for checks, the others for planning. */
const extra = 8;

/** Opens a driver. Integers come back as numbers: the graph holds none beyond 2^53. Nothing is sent yet. */
export function openDriver(address: Address): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: address.poolSize + extra,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    userAgent: 'whowhom',
    ...(address.notes === true ? {} : { notificationFilter: { minimumSeverityLevel: 'OFF' } }),
  });
}
