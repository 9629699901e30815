/**
 * Prints what a GraphQL document becomes: each statement with its parameters and its plan, and which of them went out
 * together.
 * Usage: npm run explain -- FILE.graphql [VARIABLES as JSON]
 * The database is the one of the settings: that of the data folder while the service is not running, or NEO4J_URI.
 */
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { graphql } from 'graphql';
import neo4j, { type Plan } from 'neo4j-driver';
import { readConfig } from '../src/config.js';
import { createFeed } from '../src/graph/feed/index.js';
import { Reader } from '../src/graph/reader.js';
import { lastChange } from '../src/graph/version.js';
import { folderPassword } from '../src/neo4j/embedded/folder.js';
import { createContext } from '../src/resolvers/context.js';
import { createSchema } from '../src/resolvers/schema.js';
import { openStore } from '../src/store.js';
import { recording, type Sent } from './explain/recording.js';

const [file, variables = '{}'] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run explain -- FILE.graphql [VARIABLES as JSON]');
  process.exit(2);
}

/** A plan as lines, each operator below the one that asks it. */
function lines(plan: Plan, depth = 0): string[] {
  const details: unknown = plan.arguments.Details;
  const own = `${'  '.repeat(depth)}${plan.operatorType.replace('@neo4j', '')}  ${typeof details === 'string' ? details : ''}`;
  return [own, ...plan.children.flatMap((child) => lines(child, depth + 1))];
}

const short = (params: object) =>
  inspect(params, { depth: 3, maxArrayLength: 5, maxStringLength: 80, breakLength: 120, sorted: true });

const config = readConfig(process.env);
const store = await openStore(config, false, console.error);
try {
  const { database, sent } = recording(store.database);
  const writes = {
    isQuietSince: () => true,
    whileStill: () => Promise.reject(new Error('Nothing is read twice here.')),
    perform: () => Promise.reject(new Error('Nothing is written here.')),
    erase: () => Promise.reject(new Error('Nothing is written here.')),
    feed: createFeed(database),
  };
  const reader = new Reader(database, { scanBudget: config.scanBudget });
  const context = createContext(reader, await lastChange(new Reader(store.database)), config, writes);
  const answer = await graphql({
    schema: createSchema(),
    source: readFileSync(file, 'utf8'),
    variableValues: JSON.parse(variables) as Record<string, unknown>,
    contextValue: context,
  });
  for (const error of answer.errors ?? []) console.error(`${error.path?.join('.') ?? ''}: ${error.message}`);
  const isOwn = config.neo4jUri === '';
  const [user, password] = isOwn ? ['neo4j', folderPassword(config.dataDir)] : [config.neo4jUser, config.neo4jPassword];
  const driver = neo4j.driver(store.uri, neo4j.auth.basic(user, password));
  try {
    for (const one of sent) await explain(one);
  } finally {
    await driver.close();
  }
  console.log(`${sent.length} statements in ${sent.at(-1)?.trip ?? 0} trips`);

  async function explain({ name, trip, text, params }: Sent): Promise<void> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params);
    console.log(`// ${name}, trip ${trip}, ${text.length} characters\n${text}\n`);
    console.log(`// parameters\n${short(params)}\n`);
    if (summary.plan !== false) console.log(`// plan\n${lines(summary.plan).join('\n')}\n`);
  }
} finally {
  await store.close();
}
