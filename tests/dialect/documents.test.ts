/*
The service on the newest Neo4j of the same dialect: it seeds it and answers every document. Needs a Java of 21 or later:
JAVA_HOME says where it is.
*/
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { deliveredDocuments, packageRoot } from '../../src/files.js';
import { startEmbedded, type EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { endAll, newFolder, serve, type Served } from '../faults/served.js';

const version = process.env.WHOWHOM_NEO4J ?? '2026.09.0';

let server: EmbeddedDatabase;
let service: Served;
beforeAll(async () => {
  const folders = { dataDir: newFolder(), cacheDir: join(packageRoot(), '.cache') };
  const log = () => undefined;
  server = await startEmbedded({ ...folders, version, heap: '768m', pageCache: '128m', yes: false, log });
  const login = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  service = await serve({ ...login, QUERY_TIMEOUT_MS: '60000' });
}, 600_000);
afterAll(async () => {
  await service.stop();
  await server.stop();
  await endAll();
});

test.each(deliveredDocuments().map(({ name, text }) => [name, text] as const))(
  `%s is answered on Neo4j ${version}`,
  async (_, query) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { data?: object | null; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toBeTruthy();
  },
);
