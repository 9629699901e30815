import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** `target` may import only `except` (and itself); everything else of src is out of bounds. */
const room = (target, except) => ({
  target: `./src/${target}`,
  from: './src',
  except: [`./${target}`, ...except.map((one) => `./${one}`)],
  message: `src/${target} may import only ${except.join(', ')} (README, "The house").`,
});

const ground = ['errors.ts', 'ids.ts', 'actor.ts', 'cypher.ts', 'query.ts', 'files.ts', 'generated'];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.data/', 'coverage/', 'src/generated/*.ts', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
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
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // There are no enums here; looking for them takes a fifth of the time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // The driver declares its plain options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A loader is found by its arguments, those that it does not read too.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
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
  {
    files: ['src/**/*.ts'],
    ignores: ['src/http/apollo.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@apollo/server*', '@as-integrations/*'], message: 'Only http/apollo.ts knows Apollo.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
