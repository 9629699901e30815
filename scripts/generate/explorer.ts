import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';

const scalars = Object.fromEntries(
  ['PartialDate', 'Date', 'Decimal', 'Currency', 'DateTime', 'Locale', 'URL', 'Duration'].map((name) => [
    name,
    'string',
  ]),
);

/**
 * The documents of the explorer page as texts with their types.
 * @throws what codegen throws when a document does not fit the schema
 */
export async function explorerModule(
  document: DocumentNode,
  schema: GraphQLSchema,
  folder = 'src/explorer/api',
): Promise<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const text = await codegen({
    filename: 'explorer.ts',
    schema: document,
    schemaAst: schema,
    documents: files.sort().map((name) => ({
      location: name,
      document: parse(readFileSync(join(folder, name), 'utf8'), { noLocation: true }),
    })),
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      defaultScalarType: 'string',
      emitLegacyCommonJSImports: false,
      dedupeFragments: true,
      scalars: { ...scalars, GraphVersion: 'number' },
    },
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
  });
  return `// Made by \`npm run generate\` from src/explorer/api. Do not edit.\n/* oxlint-disable */\n${text}`;
}
