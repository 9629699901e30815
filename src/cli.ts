#!/usr/bin/env node
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { tokenCommand, type TokenOptions } from './access/command.js';
import { readConfig } from './config.js';
import { failureLine, WhowhomError } from './errors.js';
import { fileTrouble, packageRoot } from './files.js';
import { importCommand, type CommandOptions, type Target } from './import/command.js';
import { formatNames } from './import/formats/look.js';
import { shippedMappings } from './import/mapping.js';
import { loadSeed, seedIfEmpty } from './import/seed.js';
import { verify } from './import/verify.js';
import { mendShadows, record, renewAttributes, renewNames, renewSources } from './graph/changes/index.js';
import { findService } from './serving.js';
import { openStore, type Store } from './store.js';

const say = (line: string) => console.error(line);
const seedFolder = join(packageRoot(), 'seed');

/** Does a piece of work, and says what went wrong as a person can use it. Its value is the exit code. */
async function told(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const known = error instanceof WhowhomError ? error : fileTrouble(error);
    if (known !== null) say(failureLine(known));
    else console.error(error);
    process.exitCode = 1;
  }
}

/** Runs one piece of work on the open database. */
const onStore = async (work: (store: Store) => Promise<number>): Promise<number> => {
  const store = await openStore(readConfig(process.env), process.argv.includes('--yes'), say);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const withStore = (work: (store: Store) => Promise<number>): Promise<void> => told(() => onStore(work));

/** What `whowhom import` imports into. A service that runs on a server beside us hinders nobody. */
const importTarget: Target = {
  service: () => {
    const { neo4jUri, dataDir, importToken: token } = readConfig(process.env);
    const url = neo4jUri === '' ? findService(dataDir) : null;
    return url === null ? null : { url, token };
  },
  withDatabase: (work) =>
    onStore(async ({ database }) => {
      if (readConfig(process.env).seed) await seedIfEmpty(database, seedFolder, say);
      return work(database);
    }),
};

const program = new Command('whowhom').description('Who funded, left, hired or opposed whom, when, and who says so.');
program.option('--yes', 'install a missing JDK or Maven without asking');

program
  .command('migrate')
  .description('bring the schema of the database up to date')
  .action(() =>
    withStore(async () => {
      say('The schema is up to date.');
      return Promise.resolve(0);
    }),
  );

program
  .command('seed')
  .description('load the article; loading it again changes nothing')
  .action(() =>
    withStore(async ({ database }) => {
      const { created, unchanged, problems } = await record(database, loadSeed(seedFolder), { actor: 'seed' });
      for (const { path, message } of problems) say(`${path}: ${message}`);
      say(`${created} rows recorded, ${unchanged} were there already, ${problems.length} refused.`);
      return problems.length ? 1 : 0;
    }),
  );

program
  .command('verify')
  .description(
    'prove that quotes stand in their paragraphs and that all that is derived agrees with facts and statements',
  )
  .option(
    '--mend',
    'first make anew what is derived: the native relationships, what is searched of names, what conditions read of attributes and sources',
  )
  .action(({ mend }: { mend?: true }) =>
    withStore(async ({ database }) => {
      await seedIfEmpty(database, seedFolder, say);
      if (mend === true) {
        const { removed, made } = await mendShadows(database);
        say(`${made} native relationships made anew, ${removed} that were of nothing removed.`);
        say(`What is searched of the names of ${await renewNames(database)} entities made anew.`);
        say(`What conditions read of the attributes of ${await renewAttributes(database)} records made anew.`);
        say(`What conditions read of ${await renewSources(database)} sources made anew.`);
      }
      const problems = await verify(database, seedFolder);
      for (const problem of problems) say(problem);
      say(problems.length ? `${problems.length} problems.` : 'Everything agrees.');
      return problems.length ? 1 : 0;
    }),
  );

program
  .command('import')
  .description('load tables (CSV, TSV, XLSX), JSON lines and other formats; loading a file again changes nothing')
  .argument('<files...>', 'plain, gzip or zstd; - is standard input')
  .option('--mapping <file>', `what columns and words mean: a file, or one of ${shippedMappings().join(', ')}`)
  .option('--dataset <name>', 'what the data set is called; part of the ids of its relationships')
  .option('--encoding <name>', 'how the text is encoded, where the file does not show it: windows-1252, macintosh ...')
  .option('--sheet <name>', 'the sheet of a workbook, instead of its first')
  .addOption(new Option('--format <name>', 'what they are, where they do not show it').choices(formatNames))
  .option('--text <file>', 'the text that rows quote: each quote without another source has to stand in it')
  .option('--preview', 'show what is understood of the first rows, and write nothing')
  .option('--write-mapping <file>', 'the same, and write it as a mapping to edit')
  .option('--dry-run', 'check every row and write nothing')
  .option('--report <file>', 'write each row that was refused, with its line and why, as JSON lines')
  .action((files: string[], options: CommandOptions) =>
    told(() =>
      importCommand(files, options, { out: (line) => console.log(line), screen: process.stderr }, importTarget),
    ),
  );

program
  .command('token')
  .description('make a token that opens the service, and print it this once; the service may run meanwhile')
  .option('--role <role>', 'what it lets do: reader, editor or admin (default: editor)')
  .option('--name <name>', 'who brings it, as log and history tell')
  .addOption(
    new Option('--list', 'tell names and roles of tokens, and when they were made').conflicts([
      'role',
      'name',
      'revoke',
    ]),
  )
  .addOption(new Option('--revoke <name>', 'let that one open nothing any more').conflicts(['role', 'name']))
  .action((options: TokenOptions) =>
    told(async () => {
      await tokenCommand(readConfig(process.env), options, { out: (line) => console.log(line), say });
      return 0;
    }),
  );

await program.parseAsync();
