/**
 * The floor: a bare Apollo server with one resolver a document, each of one hand-written statement. It answers the same
 * schema, so the same documents; every field below the resolver is simply there.
 * Usage: tsx scripts/bench/floor.ts <data folder of a running database>
 */
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fastify from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import neo4j from 'neo4j-driver';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sdl } from '../../src/generated/sdl.js';
import type { ViewInput } from '../../src/graph/view.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { floorAsOf } from './floorAsOf.js';
import { floorDiff } from './floorDiff.js';
import { floorEntities } from './floorEntities.js';
import { floorFinding, floorPicture, floorShared } from './floorGraphs.js';
import { floorHub } from './floorHub.js';
import type { Run } from './floorParts.js';
import { floorSearch } from './floorSearch.js';
import { floorTimeline, type TimelineVariables } from './floorTimeline.js';
import { floorTraverse } from './floorTraverse.js';
import { floorWhoFunded } from './floorWhoFunded.js';

const answers: Record<string, (run: Run, id: string, after: string | null) => Promise<unknown>> = {
  WhoFunded: floorWhoFunded,
  Hub: floorHub,
  Traverse: floorTraverse,
};

const search = (_: unknown, args: { text: string }) => floorSearch(run, args);
const entities = () => floorEntities(run);
const graph = (_: unknown, args: Parameters<typeof floorPicture>[1]) => floorPicture(run, args);
const sharedConnections = (_: unknown, args: { of: string[] }) => floorShared(run, args);
const finding = (_: unknown, args: Parameters<typeof floorFinding>[1]) => floorFinding(run, args);
const diff = (_: unknown, args: Parameters<typeof floorDiff>[1]) => floorDiff(run, args);
const timeline = (_: unknown, { of = null, first, after = null }: Partial<TimelineVariables>) =>
  floorTimeline(run, { of, first: first ?? 20, after });

const dataDir = process.argv[2] ?? '';
const inFolder = (name: string) => readFileSync(join(dataDir, name), 'utf8').trim();
const driver = openDriver({
  uri: `bolt://127.0.0.1:${inFolder('bolt-port')}`,
  user: 'neo4j',
  password: inFolder('password'),
  database: '',
  poolSize: 50,
});

const run: Run = async (text, params) => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 2000 });
  try {
    return (await session.run(text, params)).records[0];
  } finally {
    await session.close();
  }
};

function entity(
  _: unknown,
  { id, view }: { id: string; view?: ViewInput },
  __: unknown,
  info: GraphQLResolveInfo,
): unknown {
  if (view !== undefined) return floorAsOf(run, id, view);
  const answer = answers[info.operation.name?.value ?? ''];
  if (answer === undefined) throw new Error('The floor does not know this document.');
  return answer(run, id, (info.variableValues.after as string | undefined) ?? null);
}

const app = fastify();
const apollo = new ApolloServer({
  schema: makeExecutableSchema({
    typeDefs: sdl,
    resolvers: { Query: { entity, search, entities, graph, sharedConnections, finding, diff, timeline } },
  }),
  plugins: [fastifyApolloDrainPlugin(app)],
  stopOnTerminationSignals: false,
});
await apollo.start();
await app.register(fastifyApollo(apollo));
console.error(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
process.once('SIGTERM', () => {
  void Promise.all([app.close(), driver.close()]).then(() => process.exit(0));
});
