import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  concatAST,
  Kind,
  parse,
  print,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
} from 'graphql';
import { expandPaging } from './paging.js';

/**
 * schema/ as one document, with what its directives for paging stand for, in which object types have the fields of their
 * interfaces: SDL itself wants them repeated.
 */
export function fullSchema(folder: string): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const all = concatAST(
    files.sort().map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8'), { noLocation: true })),
  );
  const definitions = mergeExtensions(expandPaging(all.definitions));
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(one.name.value, one);
  }
  const filled = definitions.map((one): DefinitionNode => {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION || !one.interfaces?.length) return one;
    const fields = new Map((one.fields ?? []).map((field) => [field.name.value, field]));
    const inherited = one.interfaces
      .flatMap(({ name }) => interfaces.get(name.value)?.fields ?? [])
      .filter((field, index, list) => list.findIndex(({ name }) => name.value === field.name.value) === index)
      .filter((field) => !fields.has(field.name.value));
    return { ...one, fields: [...inherited, ...fields.values()] };
  });
  return { kind: Kind.DOCUMENT, definitions: filled };
}

/** Puts the fields of every `extend type` into the type, behind its own, so that the printed SDL reads as clients see it. */
function mergeExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const extensions = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_EXTENSION);
  for (const { name } of extensions) {
    const isWritten = definitions.some(
      (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === name.value,
    );
    if (!isWritten) throw new Error(`extend type ${name.value}: schema/ has no such type.`);
  }
  return definitions
    .filter((one) => one.kind !== Kind.OBJECT_TYPE_EXTENSION)
    .map((one) => {
      if (one.kind !== Kind.OBJECT_TYPE_DEFINITION) return one;
      const extended = extensions.filter(({ name }) => name.value === one.name.value);
      return extended.length === 0 ? one : { ...one, fields: [one, ...extended].flatMap(({ fields }) => fields ?? []) };
    });
}

const mappers: Record<string, string> = {
  Person: 'EntityRow',
  Organization: 'EntityRow',
  Product: 'EntityRow',
  Place: 'EntityRow',
  Topic: 'EntityRow',
  Entity: 'EntityRow',
  Funding: 'RelationshipRow',
  Departure: 'RelationshipRow',
  Hire: 'RelationshipRow',
  Opposition: 'RelationshipRow',
  OtherRelationship: 'RelationshipRow',
  Relationship: 'RelationshipRow',
  Statement: 'StatementRow',
  Source: 'SourceRow',
  AnonymousSource: 'AnonymousRow',
  Event: 'EventRow',
  Participant: 'ParticipantRow',
  Joint: 'JointRow',
  Money: 'MoneyRow',
  Name: 'NameRow',
  TimelineEntry: 'TimelineRow',
};

/** Types whose fields are worked out one by one from an object that the resolvers make. */
const made: Record<string, string> = {
  TieConnection: '../resolvers/connection.js#AnyConnection',
  EntityConnection: '../resolvers/connection.js#AnyConnection',
  NeighbourConnection: '../resolvers/connection.js#AnyConnection',
  AttributeNameConnection: '../resolvers/connection.js#AnyConnection',
  AttributeValueConnection: '../resolvers/connection.js#AnyConnection',
  FundingConnection: '../resolvers/connection.js#AnyConnection',
  DepartureConnection: '../resolvers/connection.js#AnyConnection',
  HireConnection: '../resolvers/connection.js#AnyConnection',
  OppositionConnection: '../resolvers/connection.js#AnyConnection',
  RelationshipConnection: '../resolvers/connection.js#AnyConnection',
  StatementConnection: '../resolvers/connection.js#AnyConnection',
  SourceConnection: '../resolvers/connection.js#AnyConnection',
  TimelineConnection: '../resolvers/timeline.js#ChangeConnection',
  Diff: '../resolvers/diff.js#DiffRow',
  SearchConnection: '../resolvers/connection.js#AnyConnection',
  TextSearchConnection: '../resolvers/connection.js#AnyConnection',
  TextFacets: '../resolvers/search.js#Facets',
  SourceFacet: '../resolvers/search.js#CitedSource',
  FundingTotalConnection: '../resolvers/money.js#TotalsConnection',
  FundingTotal: '../resolvers/money.js#TotalNode',
  FundingLeftOut: '../resolvers/money.js#LeftOut',
  RelationshipTotalConnection: '../resolvers/totals.js#RelationshipTotals',
  RelationshipTotal: '../resolvers/totals.js#GroupNode',
  CurrencySums: '../graph/money/adding.js#SumsIn',
  RelationshipVersion: '../graph/history/index.js#RelationshipVersionRow',
  EntityVersion: '../graph/history/index.js#EntityVersionRow',
  DuplicateConnection: '../resolvers/duplicates.js#PairConnection',
  Duplicate: '../graph/duplicates/scored.js#DuplicatePair',
  SharedConnectionConnection: '../resolvers/connection.js#AnyConnection',
  SharedConnectionEdge: '../resolvers/sharedConnections.js#SharedEdge',
  RelationshipPairConnection: '../resolvers/connection.js#AnyConnection',
  RelationshipPair: '../graph/pairs/index.js#PairRow',
  Graph: '../resolvers/egoGraph.js#GraphRow',
  Export: '../resolvers/export.js#ExportRow',
  PathConnection: '../resolvers/paths.js#PathList',
  Path: '../resolvers/paths.js#CountedPath',
  PathHop: '../resolvers/paths.js#CountedHop',
  ChangePage: '../graph/feed/index.js#FeedPage',
  GraphChange: '../graph/feed/index.js#ChangeRow',
  SubjectChange: '../resolvers/feed.js#Subject',
  Omission: '../graph/egoGraph/omissions.js#OmissionRow',
  Finding: '../graph/finding/index.js#FindingRow',
  RelationshipTypeInfo: '../resolvers/vocabulary.js#TypeInfo',
  RecordRelationshipResult: '../resolvers/mutations/results.js#WriteRow',
  RecordEntityResult: '../resolvers/mutations/results.js#WriteRow',
  RecordStatementResult: '../resolvers/mutations/results.js#WriteRow',
  RecordEventResult: '../resolvers/mutations/results.js#WriteRow',
  RecordJointResult: '../resolvers/mutations/results.js#WriteRow',
  CorrectJointResult: '../resolvers/mutations/results.js#WriteRow',
  CorrectRelationshipResult: '../resolvers/mutations/results.js#WriteRow',
  CorrectEntityResult: '../resolvers/mutations/results.js#WriteRow',
  RetractResult: '../resolvers/mutations/results.js#WriteRow',
  MergeEntitiesResult: '../resolvers/mutations/results.js#WriteRow',
  EraseResult: '../graph/changes/index.js#Erased',
  UndoMergeResult: '../resolvers/mutations/results.js#WriteRow',
  SeveralResult: '../resolvers/mutations/results.js#WriteRow',
};

/** The resolver types of the schema. */
export async function schemaTypes(document: DocumentNode, schema: GraphQLSchema): Promise<string> {
  const text = await codegen({
    filename: 'schema-types.ts',
    schema: document,
    schemaAst: schema,
    documents: [],
    config: {
      contextType: '../resolvers/context.js#Context',
      mappers: {
        ...made,
        ...Object.fromEntries(Object.entries(mappers).map(([type, row]) => [type, `../graph/model.js#${row}`])),
      },
      enumsAsTypes: true,
      immutableTypes: true,
      maybeValue: 'T | null | undefined',
      useTypeImports: true,
      skipTypename: true,
      strictScalars: true,
      defaultScalarType: 'string',
      emitLegacyCommonJSImports: false,
      scalars: {
        PartialDate: 'string',
        Date: 'string',
        Decimal: 'string',
        Currency: 'string',
        DateTime: 'Date',
        Locale: 'string',
        URL: 'string',
        Duration: 'string',
        GraphVersion: 'number',
      },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Made by \`npm run generate\` from schema/. Do not edit.\n/* oxlint-disable */\n${text}`;
}

/** The SDL that the service serves. */
export function sdlModule(document: DocumentNode): string {
  return [
    '// Made by `npm run generate` from schema/. Do not edit.',
    '/** The whole schema as SDL. */',
    `export const sdl = ${JSON.stringify(print(document))};`,
    '',
  ].join('\n');
}

/** The executable shape of the schema, without resolvers. */
export function toSchema(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document);
}
