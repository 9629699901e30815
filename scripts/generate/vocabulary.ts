import { Kind, valueFromASTUntyped, type DocumentNode, type EnumTypeDefinitionNode } from 'graphql';

interface RelationshipArguments {
  form: 'ACT' | 'STATE';
  from: string[];
  to: string[];
  en: string;
  inverseEn: string;
  ar: string;
  inverseAr: string;
  clauseEn: string;
  clauseAr: string;
}

function enumOf(document: DocumentNode, name: string): EnumTypeDefinitionNode {
  const found = document.definitions.find(
    (one): one is EnumTypeDefinitionNode => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name,
  );
  if (found === undefined) throw new Error(`schema/vocabulary.graphql lacks the enum ${name}.`);
  return found;
}

/** The vocabulary as data: entity kinds, and of each relationship type what its @relationship directive says. */
export function vocabularyModule(document: DocumentNode): string {
  const kinds = (enumOf(document, 'EntityKind').values ?? []).map(({ name }) => name.value);
  const types = (enumOf(document, 'RelationshipType').values ?? []).map((value) => {
    const directive = value.directives?.find(({ name }) => name.value === 'relationship');
    if (directive === undefined) throw new Error(`RelationshipType.${value.name.value} lacks @relationship(...).`);
    const given = Object.fromEntries(
      (directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]),
    ) as unknown as RelationshipArguments;
    const { form, from, to, en, inverseEn, ar, inverseAr, clauseEn, clauseAr } = given;
    const row = {
      form,
      from,
      to,
      labels: { en, ar },
      inverseLabels: { en: inverseEn, ar: inverseAr },
      clauses: { en: clauseEn, ar: clauseAr },
      description: value.description?.value ?? '',
    };
    return `  ${value.name.value}: ${JSON.stringify(row)},`;
  });
  return [
    '// Made by `npm run generate` from schema/vocabulary.graphql. Do not edit.',
    '/** The kinds of entities. */',
    `export const entityKinds = ${JSON.stringify(kinds)} as const;`,
    '/** A kind of entity. */',
    'export type EntityKind = (typeof entityKinds)[number];',
    '/** What is known about a relationship type. */',
    'export interface RelationshipTypeRow {',
    "  readonly form: 'ACT' | 'STATE';",
    '  readonly from: readonly EntityKind[];',
    '  readonly to: readonly EntityKind[];',
    '  readonly labels: Readonly<Record<string, string>>;',
    '  readonly inverseLabels: Readonly<Record<string, string>>;',
    '  /** The clause that tells it of FROM and TO. */',
    '  readonly clauses: { readonly en: string; readonly ar: string };',
    '  readonly description: string;',
    '}',
    'const rows = {',
    ...types,
    '} as const;',
    '/** A relationship type. */',
    'export type RelationshipType = keyof typeof rows;',
    '/** Every relationship type, by name. */',
    'export const vocabulary: Readonly<Record<RelationshipType, RelationshipTypeRow>> = rows;',
    '/** The relationship types in the order of the schema. */',
    'export const relationshipTypes = Object.keys(rows) as readonly RelationshipType[];',
    '',
  ].join('\n');
}
