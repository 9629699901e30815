import { shown, WhowhomError } from './errors.js';

interface Setting<T> {
  readonly name: string;
  readonly fallback: string;
  readonly parse: (text: string) => T;
  readonly help: string;
}

const text = (value: string): string => value;

function setting<T>(name: string, fallback: string, parse: (text: string) => T, help: string): Setting<T> {
  return { name, fallback, parse, help };
}

function whole(min: number, max: number): (text: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < min || number > max || value.trim() === '') {
      throw new Error(`a whole number from ${min} to ${max}`);
    }
    return number;
  };
}

function oneOf<const T extends string>(...values: readonly T[]): (text: string) => T {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new Error(`one of ${values.join(', ')}`);
    return found;
  };
}

const onOff = (value: string): boolean => {
  if (value === 'on' || value === 'true' || value === '1') return true;
  if (value === 'off' || value === 'false' || value === '0') return false;
  throw new Error('on or off');
};

const list = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const memory = (value: string): string => {
  if (!/^[1-9]\d*[kmg]$/i.test(value)) throw new Error('a size such as 512m or 2g');
  return value.toLowerCase();
};

const neo4jUri = (value: string): string => {
  if (value !== '' && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/.test(value)) {
    throw new Error('an address such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io');
  }
  return value;
};

/** Every setting, in the order in which the README shows them. The only place where the environment is read. */
export const settings = {
  port: setting('PORT', '4000', whole(0, 65535), 'HTTP port; 0 takes a free one'),
  host: setting('HOST', '127.0.0.1', text, 'HTTP address; 0.0.0.0 listens to the network'),
  dataDir: setting('DATA_DIR', '.data', text, 'folder of the embedded database, its password and its port'),
  cacheDir: setting('CACHE_DIR', '.cache', text, 'folder for what can be fetched again: the database’s jars'),
  neo4jUri: setting('NEO4J_URI', '', neo4jUri, 'a Neo4j server to use instead of the embedded database'),
  neo4jUser: setting('NEO4J_USER', 'neo4j', text, 'its user'),
  neo4jPassword: setting('NEO4J_PASSWORD', '', text, 'its password'),
  neo4jDatabase: setting('NEO4J_DATABASE', '', text, 'its database; empty is the server’s default'),
  neo4jHeap: setting('NEO4J_HEAP', '1g', memory, 'heap of the embedded database'),
  neo4jPageCache: setting('NEO4J_PAGECACHE', '256m', memory, 'page cache of the embedded database'),
  poolSize: setting('NEO4J_POOL_SIZE', '50', whole(1, 1000), 'connections to the database at most'),
  queryTimeout: setting('QUERY_TIMEOUT_MS', '10000', whole(10, 600000), 'time for one database statement'),
  requestTimeout: setting('REQUEST_TIMEOUT_MS', '30000', whole(10, 600000), 'time to receive one HTTP request'),
  drainTimeout: setting('DRAIN_TIMEOUT_MS', '10000', whole(0, 600000), 'time open requests get when stopping'),
  seed: setting('SEED', 'on', onOff, 'load the article into an empty database at start'),
  maxPageSize: setting('MAX_PAGE_SIZE', '1000', whole(1, 10000), 'largest `first` of a list'),
  maxBodyBytes: setting('MAX_BODY_BYTES', '262144', whole(1024, 104857600), 'largest request body, uncompressed'),
  maxTokens: setting('MAX_TOKENS', '4000', whole(10, 1000000), 'tokens of a document: parsing cost grows with them'),
  maxBrackets: setting('MAX_BRACKETS', '90', whole(5, 500), 'nesting of brackets, counted before parsing'),
  maxDepth: setting('MAX_DEPTH', '20', whole(1, 100), 'levels of fields in an operation, fragments spread'),
  maxSelections: setting('MAX_SELECTIONS', '5000', whole(10, 10000000), 'fields of an operation, fragments spread'),
  corsOrigins: setting('CORS_ORIGINS', '', list, 'origins of other pages that may read answers; * allows all'),
  introspection: setting('INTROSPECTION', 'on', onOff, 'whether the schema can be asked for'),
  playground: setting('PLAYGROUND', 'on', onOff, 'whether /playground is served'),
  logLevel: setting(
    'LOG_LEVEL',
    'info',
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    'what is logged: fatal, error, warn, info, debug or silent',
  ),
} as const;

type Parsed = { [K in keyof typeof settings]: ReturnType<(typeof settings)[K]['parse']> };

/** The settings of one service, read once and passed to what needs them. */
export type Config = Readonly<Parsed>;

/**
 * Reads the settings from environment variables; what is unset or empty takes its default.
 * @throws WhowhomError BAD_SETTING with the variable, what it held and what was wanted
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(settings).map(([key, row]) => {
    const given = env[row.name];
    const value = given === undefined || given === '' ? row.fallback : given;
    try {
      return [key, (row as Setting<unknown>).parse(value)];
    } catch (error) {
      const wanted = error instanceof Error ? error.message : String(error);
      throw new WhowhomError('BAD_SETTING', `${row.name} is ${shown(value)}; wanted ${wanted}.`, {
        path: row.name,
        got: value,
        wanted,
      });
    }
  });
  return Object.freeze(Object.fromEntries(entries) as Parsed);
}

/** The settings as a Markdown table, which the README holds and a test compares. */
export function settingsTable(): string {
  const rows = Object.values(settings).map(({ name, fallback, help }) => `| \`${name}\` | ${fallback} | ${help} |`);
  return ['| variable | default | what it sets |', '| --- | --- | --- |', ...rows].join('\n');
}
