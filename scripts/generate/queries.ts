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
  /** The names of what goes into the text where it says `#name`. */
  gaps: string[];
  mode: string;
  piece: boolean;
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

const gap = /#([a-z]\w*)/g;

/** What the text takes, in the order in which it stands there. */
const gapsIn = (text: string): string[] => [...text.matchAll(gap)].map(([, name]) => name ?? '');

/** The text around what it takes. */
const textsIn = (text: string): string[] => text.split(/#[a-z]\w*/g);

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
    gaps: tagged('takes').map((words) => words.split(' ')[0] ?? ''),
    mode: tagged('mode')[0] ?? '',
    piece: lines.includes('@piece'),
    text: content.slice(header[0].length).trim(),
  };
  if (!parsed.piece && !['read', 'write', 'schema'].includes(parsed.mode)) {
    throw new Error(`${file}: @mode is "${parsed.mode}"; wanted read, write or schema.`);
  }
  const used = new Set(gapsIn(parsed.text));
  const strange = [...used].find((gap) => !parsed.gaps.includes(gap)) ?? parsed.gaps.find((gap) => !used.has(gap));
  if (strange !== undefined) throw new Error(`${file}: #${strange} must stand both in its text and in a line @takes.`);
  if (!parsed.piece && !tagged('bound').length) throw new Error(`${file} lacks @bound: say what keeps it small.`);
  return parsed;
}

const member = (one: Field, side: 'param' | 'column') =>
  `readonly ${one.name}: ${types[one.type]?.[side] ?? 'never'}${one.nullable ? ' | null' : ''}`;

function source(name: string, one: Parsed): string {
  const doc = `    /** ${one.about} */`;
  const short = name.split('/')[1] ?? name;
  const texts = JSON.stringify(textsIn(one.text));
  const gaps = `[${gapsIn(one.text)
    .map((gap) => `'${gap}'`)
    .join(', ')}]`;
  const names = one.gaps.map((gap) => `'${gap}'`).join(' | ');
  if (one.piece && one.gaps.length === 0) return `${doc}\n    ${short}: cypher\`${one.text}\`,`;
  if (one.piece) return `${doc}\n    ${short}: piece<${names}>(${texts}, ${gaps}),`;
  const params = `{ ${one.params.map((p) => member(p, 'param')).join('; ')} }`;
  const row = `{ ${one.columns.map((c) => member(c, 'column')).join('; ')} }`;
  const list = (fields: Field[]) => JSON.stringify(fields);
  if (one.gaps.length > 0) {
    return [
      doc,
      `    ${short}: gapped<${names}, ${params}, ${row}>({`,
      `      name: '${name}', mode: '${one.mode}',`,
      `      params: ${list(one.params)}, columns: ${list(one.columns)},`,
      `    }, ${texts}, ${gaps}),`,
    ].join('\n');
  }
  return [
    doc,
    `    ${short}: query<${params}, ${row}>({`,
    `      name: '${name}', mode: '${one.mode}',`,
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
  const groups = { queries: [] as string[], pieces: [] as string[] };
  for (const topic of topics) {
    const files = readdirSync(`${folder}/${topic}`)
      .filter((name) => name.endsWith('.cypher'))
      .sort();
    const parsed = files.map((file) => ({
      name: `${topic}/${file.replace(/\.cypher$/, '')}`,
      one: parseCypher(readFileSync(`${folder}/${topic}/${file}`, 'utf8'), `cypher/${topic}/${file}`),
    }));
    for (const group of ['queries', 'pieces'] as const) {
      const isOf = (one: Parsed) => (one.piece ? 'pieces' : 'queries') === group;
      const members = parsed.filter(({ one }) => isOf(one)).map(({ name, one }) => source(name, one));
      if (members.length) groups[group].push(`  ${topic}: {\n${members.join('\n')}\n  },`);
    }
  }
  const body = [
    '/** Every statement of cypher/, by topic and name. */',
    `export const queries = {\n${groups.queries.join('\n')}\n};`,
    '/** Every piece that statements are put together of. */',
    `export const pieces = {\n${groups.pieces.join('\n')}\n};`,
    '',
  ].join('\n');
  const used = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`\\b${name}[<\`]`).test(body)).join(', ');
  return [
    '// Made by `npm run generate` from cypher/. Do not edit.',
    `import { ${used(['cypher', 'piece'])} } from '../cypher.js';`,
    `import { ${used(['gapped', 'query'])} } from '../query.js';`,
    body,
  ].join('\n');
}
