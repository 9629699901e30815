import { readdirSync, readFileSync } from 'node:fs';

/** The words for types in the headers of cypher/ and what they are in TypeScript, as parameter and as column. */
const types: Record<string, { param: string; column: string }> = {
  string: { param: 'string', column: 'string' },
  integer: { param: 'number', column: 'number' },
  float: { param: 'number', column: 'number' },
  boolean: { param: 'boolean', column: 'boolean' },
  strings: { param: 'readonly string[]', column: 'readonly string[]' },
  list: { param: 'readonly unknown[]', column: 'readonly unknown[]' },
  map: { param: 'Readonly<Record<string, unknown>>', column: 'Readonly<Record<string, unknown>>' },
  rows: { param: 'readonly object[]', column: 'readonly object[]' },
};

interface Field {
  name: string;
  type: string;
  nullable: boolean;
}

interface Parsed {
  about: string;
  params: Field[];
  columns: Field[];
  slots: string[];
  mode: string;
  fragment: boolean;
  text: string;
}

function field(words: string, file: string): Field {
  const match = /^(\w+) (\w+)(\?)?( - .+)?$/.exec(words);
  const [, name, type, optional] = match ?? [];
  if (name === undefined || type === undefined || types[type] === undefined) {
    throw new Error(`${file}: cannot read "${words}"; wanted: name ${Object.keys(types).join('|')}[?] [- sentence]`);
  }
  return { name, type, nullable: optional === '?' };
}

/** Reads the header and the text of one .cypher file. */
export function parseCypher(content: string, file: string): Parsed {
  const header = /^\/\*\n([\s\S]*?)\n\*\/\n/.exec(content);
  if (header?.[1] === undefined) throw new Error(`${file} lacks its header: a block comment at the top.`);
  const lines = header[1].split('\n').map((line) => line.trim());
  const tagged = (tag: string) =>
    lines.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2));
  const parsed: Parsed = {
    about: lines
      .filter((line) => !line.startsWith('@'))
      .join(' ')
      .trim(),
    params: tagged('param').map((words) => field(words, file)),
    columns: tagged('returns').map((words) => field(words, file)),
    slots: tagged('slot').map((words) => words.split(' ')[0] ?? ''),
    mode: tagged('mode')[0] ?? '',
    fragment: lines.includes('@fragment'),
    text: content.slice(header[0].length).trim(),
  };
  if (!parsed.fragment && !['read', 'write', 'schema'].includes(parsed.mode)) {
    throw new Error(`${file}: @mode is "${parsed.mode}"; wanted read, write or schema.`);
  }
  if (!parsed.fragment && !tagged('bound').length) throw new Error(`${file} lacks @bound: say what keeps it small.`);
  return parsed;
}

const member = (one: Field, side: 'param' | 'column') =>
  `readonly ${one.name}: ${types[one.type]?.[side] ?? 'never'}${one.nullable ? ' | null' : ''}`;

function source(name: string, one: Parsed): string {
  const doc = `    /** ${one.about} */`;
  const short = name.split('/')[1] ?? name;
  if (one.fragment) return `${doc}\n    ${short}: { name: '${name}', text: ${JSON.stringify(one.text)} },`;
  const params = `{ ${one.params.map((p) => member(p, 'param')).join('; ')} }`;
  const row = `{ ${one.columns.map((c) => member(c, 'column')).join('; ')} }`;
  const list = (fields: Field[]) => JSON.stringify(fields);
  return [
    doc,
    `    ${short}: query<${params}, ${row}>({`,
    `      name: '${name}', mode: '${one.mode}', slots: ${JSON.stringify(one.slots)},`,
    `      params: ${list(one.params)}, columns: ${list(one.columns)},`,
    `      text: ${JSON.stringify(one.text)},`,
    '    }),',
  ].join('\n');
}

/** All of cypher/ but the migrations as one module: texts, parameter types, row types. */
export function queriesModule(folder: string): string {
  const topics = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'migrations')
    .map(({ name }) => name)
    .sort();
  const groups = { queries: [] as string[], fragments: [] as string[] };
  for (const topic of topics) {
    const files = readdirSync(`${folder}/${topic}`)
      .filter((name) => name.endsWith('.cypher'))
      .sort();
    const parsed = files.map((file) => ({
      name: `${topic}/${file.replace(/\.cypher$/, '')}`,
      one: parseCypher(readFileSync(`${folder}/${topic}/${file}`, 'utf8'), `cypher/${topic}/${file}`),
    }));
    for (const [group, wanted] of [
      ['queries', false],
      ['fragments', true],
    ] as const) {
      const members = parsed.filter(({ one }) => one.fragment === wanted).map(({ name, one }) => source(name, one));
      if (members.length) groups[group].push(`  ${topic}: {\n${members.join('\n')}\n  },`);
    }
  }
  return [
    '// Made by `npm run generate` from cypher/. Do not edit.',
    "import { query } from '../query.js';",
    '/** Every statement of cypher/, by topic and name. */',
    `export const queries = {\n${groups.queries.join('\n')}\n};`,
    '/** Every piece that a statement with slots is filled from. */',
    `export const fragments = {\n${groups.fragments.join('\n')}\n} as const;`,
    '',
  ].join('\n');
}
