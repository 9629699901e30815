import { readConfig } from './config.js';
import { failureLine, WhowhomError } from './errors.js';
import { fileTrouble } from './files.js';
import { startService } from './service.js';

const say = (line: string) => console.error(line);

/** Says what went wrong as a person can use it, and ends. */
function fail(error: unknown): never {
  const known = error instanceof WhowhomError ? error : fileTrouble(error);
  if (known !== null) say(failureLine(known));
  else console.error(error);
  process.exit(1);
}

async function main(): Promise<void> {
  const started = Date.now();
  const config = readConfig(process.env);
  const service = await startService(config, process.argv.includes('--yes'), say);
  let stopping = false;
  const stop = (why: string, code: number) => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`${why}: stopping ...`);
    service.stop().then(() => process.exit(code), fail);
  };
  process.on('SIGINT', () => stop('Interrupted', 0));
  process.on('SIGTERM', () => stop('Terminated', 0));
  void service.lost.then((words) => stop(`The database ended by itself:\n${words}\n`, 1));
  say(`whowhom is ready after ${((Date.now() - started) / 1000).toFixed(1)} s:`);
  if (config.explorer) say(`  explorer    ${service.url}/`);
  say(`  GraphQL     ${service.url}/graphql`);
  if (config.playground) say(`  playground  ${service.url}/playground`);
  say(`  database    ${service.databaseUri}${config.neo4jUri === '' ? ` (embedded, kept in ${config.dataDir})` : ''}`);
  say('Ctrl-C stops it.');
}

main().catch(fail);
