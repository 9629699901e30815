/**
 * The floor: a bare Apollo server that answers the same schema, so the same documents, each from one hand-written
 * statement; every field below is simply there.
 * Usage: NEO4J_URI=... NEO4J_USER=... NEO4J_PASSWORD=... tsx scripts/bench/floorServer.ts
 */
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fastify from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import neo4j from 'neo4j-driver';
import { sdl } from '../../src/generated/sdl.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { floors } from './floor/index.js';

const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const driver = openDriver({ uri, user, password, database: '', poolSize: 50 });

type Answer = Readonly<Record<string, unknown>>;

interface Context {
  answer?: Promise<Answer>;
}

async function answerOf({ operation, variableValues }: GraphQLResolveInfo): Promise<Answer> {
  const floor = floors[operation.name?.value ?? ''];
  if (floor === undefined) throw new Error('The floor does not know this document.');
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 2000 });
  try {
    const { records } = await session.run(floor.text, floor.params(variableValues));
    const [row] = records;
    if (row === undefined) throw new Error('The statement of the floor found nothing.');
    return floor.answer([...row.values()] as never[], variableValues);
  } finally {
    await session.close();
  }
}

/** A field at the top: all of them come with one statement. */
const given = async (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo): Promise<unknown> =>
  (await (context.answer ??= answerOf(info)))[String(info.path.key)];

const plain = makeExecutableSchema({ typeDefs: sdl });
const top = Object.keys(plain.getQueryType()?.getFields() ?? {});
const schema = makeExecutableSchema({
  typeDefs: sdl,
  resolvers: { Query: Object.fromEntries(top.map((field) => [field, given])) },
});

const app = fastify();
const apollo = new ApolloServer<Context>({
  schema,
  plugins: [fastifyApolloDrainPlugin(app)],
  stopOnTerminationSignals: false,
});
await apollo.start();
await app.register(fastifyApollo(apollo), { context: () => Promise.resolve({}) });
console.error(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
process.once('SIGTERM', () => {
  void Promise.all([app.close(), driver.close()]).then(() => process.exit(0));
});
