import {
  hosts,
  keyAddress,
  list,
  memory,
  neo4jUri,
  onOff,
  oneOf,
  origins,
  proxies,
  secret,
  text,
  tokens,
  webAddress,
  whole,
} from './config/parsers.js';
import { shown, WhowhomError } from './errors.js';

interface Setting<T> {
  readonly name: string;
  readonly fallback: string;
  readonly parse: (text: string) => T;
  readonly help: string;
  /** What it is instead of `fallback` under PROFILE=public. */
  readonly inPublic?: string;
}

function setting<T>(name: string, fallback: string, parse: (text: string) => T, help: string): Setting<T> {
  return { name, fallback, parse, help };
}

/** A setting that is another for a service that strangers reach, unless it is set. */
function inPublic<T>(row: Setting<T>, value: string): Setting<T> {
  return { ...row, inPublic: value };
}

/** What a message shows of a value that was refused: of an address nothing up to its last @, of a secret nothing. */
const withoutSecrets = (name: string, value: string): string =>
  /PASSWORD$|_TOKEN$|^TOKENS$/.test(name) ? '***' : value.replace(/^([a-z+]*:\/\/)?.*@/is, '$1***@');

/** Every setting, in the order in which the README shows them. The only place where the environment is read. */
export const settings = {
  profile: setting(
    'PROFILE',
    'open',
    oneOf('open', 'public'),
    'public is for a service that strangers reach: it changes the defaults below; what is set still holds',
  ),
  port: setting('PORT', '4000', whole(0, 65535), 'HTTP port; 0 takes a free one'),
  host: setting('HOST', '127.0.0.1', text, 'HTTP address; 0.0.0.0 listens to the network'),
  dataDir: setting(
    'DATA_DIR',
    '.data',
    text,
    'folder of the embedded database, its password and its port, and of the hashes of tokens',
  ),
  cacheDir: setting('CACHE_DIR', '.cache', text, 'folder for what can be fetched again: the database’s jars'),
  neo4jUri: setting('NEO4J_URI', '', neo4jUri, 'a Neo4j server to use instead of the embedded database'),
  neo4jUser: setting('NEO4J_USER', 'neo4j', text, 'its user'),
  neo4jPassword: setting('NEO4J_PASSWORD', '', text, 'its password'),
  neo4jDatabase: setting('NEO4J_DATABASE', '', text, 'its database; empty is the server’s default'),
  neo4jHeap: setting('NEO4J_HEAP', '1g', memory, 'heap of the embedded database'),
  neo4jPageCache: setting('NEO4J_PAGECACHE', '256m', memory, 'page cache of the embedded database'),
  poolSize: setting('NEO4J_POOL_SIZE', '50', whole(1, 1000), 'connections to the database at most'),
  poolWait: setting(
    'NEO4J_WAIT_MS',
    '2000',
    whole(1, 600000),
    'time a statement waits for a connection when all are used',
  ),
  restarts: setting(
    'NEO4J_RESTARTS',
    '8',
    whole(0, 1000),
    'how often in ten minutes the embedded database is started again when it ends or fails; then the service ends',
  ),
  queryTimeout: setting(
    'QUERY_TIMEOUT_MS',
    '10000',
    whole(10, 600000),
    'time for one database statement, waiting and further tries included',
  ),
  requestTimeout: setting('REQUEST_TIMEOUT_MS', '30000', whole(10, 600000), 'time to receive one HTTP request'),
  drainTimeout: setting('DRAIN_TIMEOUT_MS', '10000', whole(0, 600000), 'time open requests get when stopping'),
  seed: setting('SEED', 'on', onOff, 'load the article into an empty database at start'),
  backupFolder: setting('BACKUP_FOLDER', 'backups', text, 'folder of the backups that `whowhom backup` makes'),
  backupHours: setting(
    'BACKUP_EVERY_HOURS',
    '0',
    whole(0, 8760),
    'how often the service makes one when the graph has changed; 0 is never',
  ),
  backupsKept: setting('BACKUPS_KEPT', '14', whole(1, 100000), 'how many backups stay: the oldest are removed'),
  maxPageSize: inPublic(setting('MAX_PAGE_SIZE', '1000', whole(1, 10000), 'largest `first` of a list'), '100'),
  warmPlans: setting(
    'WARM_PLANS',
    'on',
    onOff,
    'remember what is asked most, without what it was asked for, and have the database plan it again after a start',
  ),
  plansAtOnce: setting('PLANS_AT_ONCE', '2', whole(1, 4), 'questions of a new kind that the database plans at a time'),
  scanBudget: inPublic(
    setting(
      'SCAN_BUDGET',
      '20000',
      whole(100, 1000000),
      'relationships of one list that conditions are tried on for one page',
    ),
    '5000',
  ),
  maxBodyBytes: inPublic(
    setting('MAX_BODY_BYTES', '262144', whole(1024, 104857600), 'largest request body, uncompressed'),
    '65536',
  ),
  maxTokens: inPublic(
    setting('MAX_TOKENS', '4000', whole(10, 1000000), 'tokens of a document: parsing cost grows with them'),
    '2000',
  ),
  maxBrackets: setting('MAX_BRACKETS', '90', whole(5, 500), 'nesting of brackets, counted before parsing'),
  maxDepth: inPublic(
    setting('MAX_DEPTH', '20', whole(1, 100), 'levels of fields in an operation, fragments spread'),
    '15',
  ),
  maxSelections: inPublic(
    setting('MAX_SELECTIONS', '5000', whole(10, 10000000), 'fields of an operation, fragments spread'),
    '1000',
  ),
  maxCost: inPublic(
    setting(
      'MAX_COST',
      '100000',
      whole(1, 1e12),
      'what an operation is estimated to cost, a row being 1: docs/cost.md',
    ),
    '20000',
  ),
  maxAliases: inPublic(
    setting('MAX_ALIASES', '200', whole(0, 1000000), 'aliases of an operation, fragments spread: each is work again'),
    '30',
  ),
  maxRootFields: inPublic(
    setting('MAX_ROOT_FIELDS', '100', whole(1, 1000000), 'fields at the top of an operation, fragments spread'),
    '20',
  ),
  maxDirectives: inPublic(
    setting('MAX_DIRECTIVES', '500', whole(0, 1000000), 'uses of directives in a document'),
    '50',
  ),
  maxVariableDepth: inPublic(
    setting('MAX_VARIABLE_DEPTH', '30', whole(1, 10000), 'nesting of `variables` and of `extensions`'),
    '15',
  ),
  maxExportBytes: inPublic(
    setting('MAX_EXPORT_BYTES', '4194304', whole(1024, 268435456), 'bytes of all files (`export`) in one answer'),
    '1048576',
  ),
  maxExportNodes: inPublic(
    setting('MAX_EXPORT_NODES', '10000', whole(1, 100000), 'largest `limit` or `first` of a download from /export'),
    '2000',
  ),
  maxExportCost: inPublic(
    setting(
      'MAX_EXPORT_COST',
      '1000000',
      whole(1, 1e12),
      'what a download is estimated to cost; it is read batch by batch and not at once',
    ),
    '200000',
  ),
  maxExports: inPublic(
    setting(
      'MAX_EXPORTS',
      '4',
      whole(1, 1000),
      'downloads that are made at once: each holds what it connects in memory',
    ),
    '2',
  ),
  maxClientExports: inPublic(
    setting(
      'MAX_CLIENT_EXPORTS',
      '2',
      whole(1, 1000),
      'downloads of one address at once, so that one client does not hold the places of all',
    ),
    '1',
  ),
  exportStall: setting(
    'EXPORT_STALL_MS',
    '10000',
    whole(10, 3600000),
    'a download of which its client takes nothing for so long is ended',
  ),
  exportTimeout: setting(
    'EXPORT_TIMEOUT_MS',
    '300000',
    whole(10, 3600000),
    'time for a download, until its client has it',
  ),
  maxImportBytes: setting(
    'MAX_IMPORT_BYTES',
    '268435456',
    whole(1024, 1e12),
    'largest body of POST /import, which is kept in a temporary file',
  ),
  maxImports: inPublic(setting('MAX_IMPORTS', '2', whole(1, 100), 'imports from /import at once'), '1'),
  importStall: setting(
    'IMPORT_STALL_MS',
    '10000',
    whole(10, 3600000),
    'an upload to /import of which nothing comes for so long is ended',
  ),
  importToken: setting(
    'IMPORT_TOKEN',
    '',
    secret,
    'an editor’s token, with which `whowhom import --to` sends files to a service',
  ),
  importTimeout: setting(
    'IMPORT_TIMEOUT_MS',
    '3600000',
    whole(10, 86400000),
    'time for an import from /import, its upload included; then it ends behind what is being recorded',
  ),
  rateLimit: inPublic(
    setting(
      'RATE_LIMIT',
      '0',
      whole(0, 10000000),
      'requests to /graphql, /export and /import of one address, or of who brings a token, in a window; 0 is no limit',
    ),
    '300',
  ),
  rateWindow: setting('RATE_WINDOW_MS', '60000', whole(100, 86400000), 'length of that window'),
  maxSubscriptions: inPublic(
    setting('MAX_SUBSCRIPTIONS', '2000', whole(0, 1000000), 'subscriptions at once; and connections by WebSocket'),
    '1000',
  ),
  maxClientSubscriptions: inPublic(
    setting(
      'MAX_CLIENT_SUBSCRIPTIONS',
      '1000',
      whole(0, 1000000),
      'of these those of one address, so that one client does not hold the places of all',
    ),
    '20',
  ),
  trustProxy: setting(
    'TRUST_PROXY',
    'off',
    proxies,
    'whose X-Forwarded-For tells the client’s address: off, on (of proxies in private networks), or addresses',
  ),
  allowedHosts: setting(
    'ALLOWED_HOSTS',
    '',
    hosts,
    'names under which the graph may be asked, beside localhost, 127.0.0.1, [::1] and HOST; * is any',
  ),
  reading: setting('READING', 'open', oneOf('open', 'closed'), 'who may read: everybody, or only who brings a token'),
  tokens: setting(
    'TOKENS',
    '',
    tokens,
    'tokens as name:role:hash with commas between, hash being the SHA-256 in hexadecimal: docs/security.md',
  ),
  tokensFile: setting(
    'TOKENS_FILE',
    '',
    text,
    'a file of such tokens, one a line; empty is `tokens` in DATA_DIR, which `whowhom token` writes',
  ),
  wrongTokens: setting(
    'WRONG_TOKENS',
    '20',
    whole(0, 1000000),
    'wrong tokens of one address in a minute, after which others of it wait for the next one; 0 is no limit',
  ),
  jwtKeys: setting(
    'JWT_JWKS_URL',
    '',
    keyAddress,
    'where an identity provider tells its public keys: its JSON Web Tokens are taken, too',
  ),
  jwtIssuer: setting('JWT_ISSUER', '', text, 'the `iss` that these have to have'),
  jwtAudience: setting('JWT_AUDIENCE', '', list, 'the `aud` that these have to have: one of those named here'),
  jwtRoleClaim: setting(
    'JWT_ROLE_CLAIM',
    'role',
    text,
    'the claim that holds reader, editor or admin, as text or list; may be a path such as realm_access.roles',
  ),
  trustedDocuments: setting(
    'TRUSTED_DOCUMENTS',
    '',
    text,
    'a folder of .graphql files or a JSON manifest: documents that clients may name instead of sending them',
  ),
  trustedOnly: setting('TRUSTED_ONLY', 'off', onOff, 'whether nothing but those documents is answered'),
  corsOrigins: setting('CORS_ORIGINS', '', origins, 'origins of other pages that may read answers; * allows all'),
  embedOrigins: setting(
    'EMBED_ORIGINS',
    '',
    origins,
    'origins of pages that may show the explorer in a frame; * allows all',
  ),
  introspection: inPublic(setting('INTROSPECTION', 'on', onOff, 'whether the schema can be asked for'), 'off'),
  suggestions: inPublic(
    setting('SUGGESTIONS', 'on', onOff, 'whether an error about a wrong name tells which names there are'),
    'off',
  ),
  explorer: setting('EXPLORER', 'on', onOff, 'whether the explorer page is served at /'),
  playground: inPublic(setting('PLAYGROUND', 'on', onOff, 'whether /playground is served'), 'off'),
  logLevel: setting(
    'LOG_LEVEL',
    'info',
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    'what is logged: fatal, error, warn, info, debug or silent',
  ),
  slowMs: setting(
    'SLOW_MS',
    '1000',
    whole(1, 600000),
    'an operation or a statement that takes so long is logged as slow',
  ),
  metrics: setting('METRICS', 'on', onOff, 'whether /metrics is served, to this machine alone'),
  metricsToken: setting('METRICS_TOKEN', '', secret, 'bearer token that opens /metrics to other machines too'),
  traces: setting(
    'TRACES',
    'off',
    oneOf('off', 'otlp', 'console'),
    'where OpenTelemetry traces go: off, otlp or console',
  ),
  collector: setting(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'http://127.0.0.1:4318',
    webAddress,
    'the OTLP collector; /v1/traces comes behind it',
  ),
} as const;

type Parsed = { [K in keyof typeof settings]: ReturnType<(typeof settings)[K]['parse']> };

/** The settings of one service, read once and passed to what needs them. */
export type Config = Readonly<Parsed>;

const fallbackOf = (row: Setting<unknown>, isPublic: boolean): string =>
  isPublic ? (row.inPublic ?? row.fallback) : row.fallback;

/**
 * Reads the settings from environment variables; what is unset or empty takes its default.
 * @throws WhowhomError BAD_SETTING with the variable, what it held and what was wanted
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const isPublic = env[settings.profile.name] === 'public';
  const entries = Object.entries<Setting<unknown>>(settings).map(([key, row]) => {
    const given = env[row.name];
    const value = given === undefined || given === '' ? fallbackOf(row, isPublic) : given;
    try {
      return [key, row.parse(value)];
    } catch (error) {
      const wanted = error instanceof Error ? error.message : String(error);
      const got = withoutSecrets(row.name, value);
      throw new WhowhomError('BAD_SETTING', `${row.name} is ${shown(got)}; wanted ${wanted}.`, {
        path: row.name,
        got,
        wanted,
      });
    }
  });
  return Object.freeze(Object.fromEntries(entries) as Parsed);
}

/** The settings as a Markdown table, which the README holds and a test compares. */
export function settingsTable(): string {
  const rows = Object.values<Setting<unknown>>(settings).map(
    ({ name, fallback, inPublic: other = '', help }) => `| \`${name}\` | ${fallback} | ${other} | ${help} |`,
  );
  return ['| variable | default | with `PROFILE=public` | what it sets |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
