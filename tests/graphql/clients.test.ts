import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { examples, exampleFolder, runIn } from '../support/clients.js';
import { startService } from '../support/service.js';

const { url } = await startService();
const tsc = resolve('node_modules/typescript/bin/tsc');

test('each example is run by some test', () => {
  const tests = ['graphql/clients', 'readers/clients', 'browser/clients'].map((name) =>
    readFileSync(`tests/${name}.test.ts`, 'utf8'),
  );
  expect(examples().size).toBeGreaterThan(8);
  for (const name of examples().keys()) expect(tests.join()).toContain(`'${name}'`);
});

test('curl asks, and saves files by their names', async () => {
  const folder = exampleFolder('curl', ['curl.sh'], url);
  const printed = await runIn(folder, 'sh', ['-e', 'curl.sh']);
  expect(printed).toContain('{"name":"Elon Musk"}');
  const graphml = readFileSync(join(folder, 'around-elon-musk-and-openai.graphml'), 'utf8');
  expect(graphml).toMatch(/<\/graphml>\s*$/);
  expect(readFileSync(join(folder, 'timeline.csv'), 'utf8')).toContain('organization/openai');
});

test('curl saves a file for Gephi', async () => {
  const folder = exampleFolder('gephi', ['gephi.sh'], url);
  await runIn(folder, 'sh', ['-e', 'gephi.sh']);
  const gexf = readFileSync(join(folder, 'feud.gexf'), 'utf8');
  expect(gexf).toMatch(/<gexf [^>]*version="1.3"/);
  expect(gexf).toMatch(/<graph [^>]*mode="dynamic"/);
});

test('fetch', async () => {
  const folder = exampleFolder('fetch', ['fetch.mjs'], url);
  const printed = await runIn(folder, process.execPath, ['fetch.mjs']);
  expect(printed).toMatch(/^Microsoft: 1000000000 USD, says "/m);
  expect(printed).toMatch(/^<\?xm$/m);
});

test('Apollo Client', async () => {
  const folder = exampleFolder('apollo', ['apollo.mjs'], url);
  const printed = await runIn(folder, process.execPath, ['apollo.mjs']);
  expect(printed).toMatch(/^1\d nodes, \d{2} edges\nflowchart LR\n$/);
});

test('a client by codegen, which does not compile when a field is misspelt', async () => {
  const folder = exampleFolder('codegen', ['feud.graphql', 'generate.mjs', 'typed.ts'], url);
  await runIn(folder, process.execPath, ['generate.mjs']);
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compile = (file: string) => runIn(folder, process.execPath, [tsc, '--ignoreConfig', ...options, file]);
  await compile('typed.ts');
  const typed = readFileSync(join(folder, 'typed.ts'), 'utf8');
  writeFileSync(join(folder, 'misspelt.ts'), typed.replace('{ date, summary }', '{ date, sumary: summary }'));
  await expect(compile('misspelt.ts')).rejects.toThrow(/sumary/);
  const printed = await runIn(folder, process.execPath, ['--import', 'tsx', 'typed.ts']);
  expect(printed.trim().split('\n')).toHaveLength(3);
  expect(printed).toMatch(/^20\d\d\S* {2}\S.*OpenAI/m);
});
