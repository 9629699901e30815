import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: Owner): Field[] => Object.values(type.getFields());

/** Connections by their shape, whatever they are called. */
function isConnection(field: Field): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}

/** Types whose values Relay can ask for again: the root, and all that has an id. */
function refetchableTypes(schema: GraphQLSchema): Owner[] {
  const node = schema.getType('Node');
  const query = schema.getQueryType();
  if (!isInterfaceType(node) || query === null || query === undefined)
    throw new Error('The schema has no Node or no Query.');
  const { interfaces, objects } = schema.getImplementations(node);
  return [query, ...interfaces, ...objects];
}

interface Way {
  /** The fields between a type that can be asked for again and the connection, and the connection's. */
  readonly fields: readonly Field[];
}

/** The connection fields of a type, and those of what it holds that cannot be asked for again by itself, such as a diff. */
function waysFrom(type: Owner, again: ReadonlySet<Owner>): Way[] {
  return fieldsOf(type).flatMap((field): Way[] => {
    if (isConnection(field)) return [{ fields: [field] }];
    const below = getNamedType(field.type);
    if (!isObjectType(below) || again.has(below)) return [];
    return fieldsOf(below)
      .filter(isConnection)
      .map((connection) => ({ fields: [field, connection] }));
  });
}

const pageArguments = ['first', 'after', 'last', 'before'];

/** What is asked of a row: its id where it has one, else what it is. */
function rowOf(connection: Field): string {
  const type = getNamedType(connection.type) as GraphQLObjectType;
  const edge = getNamedType(type.getFields().edges?.type ?? type) as GraphQLObjectType;
  const node = getNamedType(edge.getFields().node?.type ?? edge);
  return isCompositeType(node) && 'getFields' in node && 'id' in node.getFields() ? 'id' : '__typename';
}

/** A fragment that pages through a connection as Relay's `usePaginationFragment` wants it. */
function paginationFragment(file: string, owner: Owner, { fields }: Way, number: number): string {
  const connection = fields.at(-1);
  if (connection === undefined) throw new Error('A way without fields.');
  const paged = connection.args.filter(({ name }) => pageArguments.includes(name));
  const required = fields.flatMap((field, i) =>
    field.args
      .filter(isRequiredArgument)
      .map(({ name, type }) => ({ field, name, variable: `${name}${i}`, type: String(type) })),
  );
  const argumentsOf = (field: Field, more: readonly string[]): string => {
    const given = [
      ...required.filter((one) => one.field === field).map(({ name, variable }) => `${name}: $${variable}`),
      ...more,
    ];
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };
  const name = `${file}_of${number}`;
  const pages = paged.map((argument) => `${argument.name}: $${argument.name}`);
  const list = `${connection.name}${argumentsOf(connection, pages)} @connection(key: "${name}_${connection.name}")
    { edges { node { ${rowOf(connection)} } } }`;
  const selected = fields
    .slice(0, -1)
    .reduceRight((inner, field) => `${field.name}${argumentsOf(field, [])} { ${inner} }`, list);
  const definitions = [
    ...required.map(({ variable, type }) => `${variable}: { type: "${type}" }`),
    // A page size that may be left out but not be null has a default, as a variable for it must.
    ...paged.map(({ name, type }) =>
      isNonNullType(type)
        ? `${name}: { type: "${String(type.ofType)}", defaultValue: 20 }`
        : `${name}: { type: "${String(type)}" }`,
    ),
  ];
  return `fragment ${name} on ${owner.name} @refetchable(queryName: "${file}Query${number}")
  @argumentDefinitions(${definitions.join(', ')}) { ${selected} }`;
}

/** Fragments that page through every connection that there is, by the names of the files that hold them. */
export function paginationFragments(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const types = refetchableTypes(schema);
  const again = new Set(types);
  return new Map(
    types.map((type) => {
      const file = `pages${type.name}`;
      return [file, waysFrom(type, again).map((way, i) => paginationFragment(file, type, way, i))];
    }),
  );
}

/** What Relay's compiler says to a schema and to fragments in files of some names. */
export function relayCompiled(
  sdl: string,
  files: ReadonlyMap<string, readonly string[]>,
): { ok: boolean; told: string } {
  const folder = mkdtempSync(join(tmpdir(), 'whowhom-relay-'));
  try {
    for (const part of ['src', 'artifacts']) mkdirSync(join(folder, part));
    writeFileSync(join(folder, 'schema.graphql'), sdl);
    for (const [name, fragments] of files) {
      writeFileSync(join(folder, 'src', `${name}.js`), fragments.map((text) => `graphql\`${text}\`;\n`).join(''));
    }
    const config = {
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      artifactDirectory: './artifacts',
    };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    const compiler = resolve('node_modules/relay-compiler/cli.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, 'relay.config.json'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    return { ok: status === 0, told: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
