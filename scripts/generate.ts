/** Writes what is derived: src/generated/ from schema/ and cypher/, tables of the docs from the code. With --check it only says whether that was done. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { print } from 'graphql';
import { errorsDoc, exportsDoc, readmeWithSettings } from './generate/docs.js';
import { explorerModule } from './generate/explorer.js';
import { queriesModule } from './generate/queries.js';
import { fullSchema, schemaTypes, sdlModule, toSchema } from './generate/schema.js';
import { vocabularyModule } from './generate/vocabulary.js';

const document = fullSchema('schema');
const schema = toSchema(document);
const files: Record<string, string> = {
  'src/generated/schema.graphql': `# Made by \`npm run generate\` from schema/. Do not edit.\n${print(document)}\n`,
  'src/generated/sdl.ts': sdlModule(document),
  'src/generated/schema-types.ts': await schemaTypes(document, schema),
  'src/generated/explorer.ts': await explorerModule(document, schema),
  'src/generated/vocabulary.ts': vocabularyModule(document),
  'src/generated/queries.ts': queriesModule('cypher'),
  'README.md': readmeWithSettings(readFileSync('README.md', 'utf8')),
  'docs/errors.md': errorsDoc(),
  'docs/exports.md': exportsDoc(readFileSync('docs/exports.md', 'utf8')),
};
const stale = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate.`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
}
