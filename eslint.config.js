import { defineConfig } from 'eslint/config';
import graphql from '@graphql-eslint/eslint-plugin';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import parser from '@typescript-eslint/parser';

/** `target` may import only `except` (and itself); everything else of src is out of bounds. */
const room = (target, except) => ({
  target: `./src/${target}`,
  from: './src',
  except: [`./${target}`, ...except.map((one) => `./${one}`)],
  message: `src/${target} may import only ${except.join(', ')} (README, "The house").`,
});

const ground = ['errors.ts', 'ids.ts', 'actor.ts', 'cypher.ts', 'query.ts', 'files.ts', 'generated'];

/** What Oxlint has no rules for: the rooms of src and the schema. Comments that switch rules off are Oxlint's. */
export default defineConfig(
  { linterOptions: { noInlineConfig: true } },
  { ignores: ['dist/', '.cache/', '.data/', 'coverage/', 'src/generated/*.ts', 'node_modules/'] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parser },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            room('errors.ts', []),
            room('ids.ts', ['errors.ts']),
            room('actor.ts', []),
            room('files.ts', ['errors.ts']),
            room('config.ts', ['errors.ts', 'actor.ts', 'config']),
            room('config', ['actor.ts']),
            room('cypher.ts', []),
            room('query.ts', ['cypher.ts']),
            room('generated', ['cypher.ts', 'query.ts', 'graph/model.ts', 'resolvers/context.ts']),
            room('neo4j', [...ground, 'config.ts']),
            room('graph', [...ground, 'neo4j']),
            room('import', [...ground, 'graph']),
            room('export', [...ground, 'graph']),
            room('resolvers', [...ground, 'graph', 'export']),
            room('insight', [...ground, 'config.ts']),
            // Of the database's room only how files are written.
            room('access', [...ground, 'config.ts', 'config', 'neo4j/embedded']),
            room('http', [...ground, 'config.ts', 'access', 'insight', 'resolvers', 'graph', 'export', 'import']),
            // Of the database's room only how files are written.
            room('webhooks', [...ground, 'config.ts', 'graph', 'neo4j/embedded', 'neo4j/run.ts']),
            room('playground', []),
            room('explorer', ['generated/explorer.ts']),
          ],
        },
      ],
    },
  },
  {
    // The full schema: in schema/ object types leave out the fields of their interfaces.
    files: ['src/generated/schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './src/generated/schema.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, rootField: true },
      ],
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
);
