#!/usr/bin/env node
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { tokenCommand, type TokenOptions } from './access/command.js';
import { readConfig } from './config.js';
import { failureLine, WhowhomError } from './errors.js';
import { fileTrouble, packageRoot } from './files.js';
import { backupCommand, exportCommand, formatWords, snapshotCommand } from './export/command.js';
import { importCommand, type CommandOptions, type Target } from './import/command.js';
import { checkErase, eraseAgain, eraseCommand, type EraseOptions } from './import/erase.js';
import { formatNames } from './import/formats/look.js';
import { shippedMappings } from './import/mapping.js';
import { restoreCommand } from './import/restore.js';
import { loadSeed, seedIfEmpty } from './import/seed.js';
import { importsCommand, undoCommand } from './import/undo.js';
import { verify } from './import/verify.js';
import { mendShadows, record, renewAttributes, renewNames, renewSources } from './graph/changes/index.js';
import { refuseHalfLoaded } from './graph/whole/index.js';
import { openStoreBeside, type Store } from './store.js';
import { addWebhook, listWebhooks, removeWebhook, type AddOptions } from './webhooks/command.js';

const say = (line: string) => console.error(line);
const seedFolder = join(packageRoot(), 'seed');

const mendAdvice =
  '`whowhom verify --mend` makes anew what is derived. What it leaves was written past the service or is damaged: ' +
  '`whowhom restore` loads a backup into an empty database.';

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

/**
 * Runs one piece of work on the open database, which is that of the service when it runs.
 * @param isHalfUsable whether the work can do with a graph of which only a part is restored
 */
const onStore = async (work: (store: Store) => Promise<number>, isHalfUsable = false): Promise<number> => {
  const store = await openStoreBeside(readConfig(process.env), process.argv.includes('--yes'), say);
  try {
    if (!isHalfUsable) await refuseHalfLoaded(store.database);
    return await work(store);
  } finally {
    await store.close();
  }
};

const withStore = (work: (store: Store) => Promise<number>): Promise<void> => told(() => onStore(work));

/** What `whowhom import` imports into. */
const importTarget: Target = {
  service: (url) => ({ url, token: readConfig(process.env).importToken }),
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
      if (readConfig(process.env).seed) await seedIfEmpty(database, seedFolder, say);
      if (mend === true) {
        const { removed, made } = await mendShadows(database);
        say(`${made} native relationships made anew, ${removed} that were of nothing removed.`);
        say(`What is searched of the names of ${await renewNames(database)} entities made anew.`);
        say(`What conditions read of the attributes of ${await renewAttributes(database)} records made anew.`);
        say(`What conditions read of ${await renewSources(database)} sources made anew.`);
      }
      const problems = await verify(database, seedFolder);
      for (const problem of problems) say(problem);
      say(problems.length ? `${problems.length} problems. ${mendAdvice}` : 'Everything agrees.');
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
  .option('--to <url>', 'send them to the service at this address, with the token of an editor in IMPORT_TOKEN')
  .option('--report <file>', 'write each row that was refused, with its line and why, as JSON lines')
  .action((files: string[], options: CommandOptions) =>
    told(() =>
      importCommand(files, options, { out: (line) => console.log(line), screen: process.stderr }, importTarget),
    ),
  );

program
  .command('imports')
  .description('tell what was imported when, by whom, what it recorded, and whether it was undone')
  .action(() => withStore(({ database }) => importsCommand(database, (line) => console.log(line))));

program
  .command('undo-import')
  .description('withdraw what an import recorded and nobody else needs; the same files can be imported again')
  .argument('<id>', 'as `imports` tells it')
  .option('--reason <text>', 'why, as the history tells it')
  .option('--dry-run', 'tell what would be withdrawn, and write nothing')
  .action((id: string, options: { reason?: string; dryRun?: true }) =>
    withStore(({ database }) =>
      undoCommand(database, id, options, { out: (line) => console.log(line), screen: process.stderr }),
    ),
  );

program
  .command('erase')
  .description('erase an entity for good, as the law may ask of a person; the service may run meanwhile')
  .argument('[id]')
  .option('--reason <text>', 'why: a case, or its number, without the name')
  .option('--word <words...>', 'words that are taken out of the texts of others beside the names of several words')
  .option(
    '--again <file>',
    'whoever a newer file of `export` or `backup` tells was erased: after an older one was restored',
  )
  .option('--dry-run', 'tell what would go, and write nothing')
  .action((id: string | undefined, options: EraseOptions & { again?: string }) =>
    told(async () => {
      checkErase(id, options);
      const out = (line: string) => console.log(line);
      return onStore(({ database }) =>
        id === undefined
          ? eraseAgain(database, options.again ?? '', options, out)
          : eraseCommand(database, id, options, out),
      );
    }),
  );

program
  .command('export')
  .description('write the whole graph with its statements and its history; the service may run meanwhile')
  .argument('[file]', 'a new file, packed when its name ends with .gz; left out, or -, is standard output')
  .addOption(
    new Option('--format <name>', 'JSON lines that `restore` loads again, or what stands now for other programs')
      .choices(formatWords)
      .default('whowhom'),
  )
  .action((file: string | undefined, { format }: { format: string }) =>
    withStore(({ database }) => exportCommand(database, file, format, say)),
  );

program
  .command('snapshot')
  .description(
    'give the version that the graph has now a name, to be cited and asked for; the service may run meanwhile',
  )
  .argument('<name>')
  .option('--file <file>', 'write the graph into a new file, too, as `export` does')
  .action((name: string, { file }: { file?: string }) =>
    withStore(({ database }) => snapshotCommand(database, name, file, say)),
  );

program
  .command('backup')
  .description('write the whole graph into a new file of BACKUP_FOLDER; the service may run meanwhile')
  .argument('[folder]', 'another folder')
  .action((folder: string | undefined) =>
    withStore(({ database }) => {
      const { backupFolder, backupsKept } = readConfig(process.env);
      return backupCommand(database, { folder: folder ?? backupFolder, kept: backupsKept }, say);
    }),
  );

program
  .command('restore')
  .description('load what `export` or `backup` has written into an empty database, history and all')
  .argument('<file>', 'plain, gzip or zstd')
  .action((file: string) =>
    told(() => restoreCommand(file, process.stderr, (work) => onStore(({ database }) => work(database), true))),
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

const webhook = program
  .command('webhook')
  .description('programs that are told what changes, signed as Standard Webhooks does');
const lines = { out: (line: string) => console.log(line), say };

webhook
  .command('add')
  .description(
    'tell an address, and print the secret that signs what it is sent this once; the service may run meanwhile',
  )
  .argument('<url>', 'https:// or http://')
  .option('--of <ids...>', 'only what is about these (default: everything)')
  .option('--after <version>', 'begin behind this version of the graph; 0 is from the beginning (default: from now on)')
  .action((url: string, options: AddOptions) =>
    told(async () => {
      await addWebhook(readConfig(process.env), url, options, lines);
      return 0;
    }),
  );

webhook
  .command('list')
  .description('tell their ids and addresses')
  .action(() =>
    told(() => {
      listWebhooks(readConfig(process.env), lines);
      return Promise.resolve(0);
    }),
  );

webhook
  .command('remove')
  .description('tell one nothing any more')
  .argument('<id>', 'as `list` tells it')
  .action((id: string) =>
    told(async () => {
      await removeWebhook(readConfig(process.env), id, lines);
      return 0;
    }),
  );

await program.parseAsync();
