/** Writes src/generated/ from schema/ and cypher/; with --check it only says whether it is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { queriesModule } from './generate/queries.js';
import { fullSchema, schemaTypes, sdlModule, toSchema } from './generate/schema.js';
import { vocabularyModule } from './generate/vocabulary.js';

const document = fullSchema('schema');
const files: Record<string, string> = {
  'sdl.ts': sdlModule(document),
  'schema-types.ts': await schemaTypes(document, toSchema(document)),
  'vocabulary.ts': vocabularyModule(document),
  'queries.ts': queriesModule('cypher'),
};
const stale = Object.entries(files).filter(([name, text]) => {
  const path = `src/generated/${name}`;
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`src/generated/${name} is stale: run npm run generate.`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(`src/generated/${name}`, text);
}
