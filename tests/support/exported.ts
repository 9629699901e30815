import { relationshipTypes, entityKinds } from '../../src/generated/vocabulary.js';
import { FAR_FUTURE, FAR_PAST, parsePartialDate } from '../../src/graph/time.js';
import type { ExportAbout, ExportEdge, Exported, ExportEntry, ExportNode, Format } from '../../src/export/model.js';
import type { ExportSource, ExportStatement } from '../../src/export/model.js';
import { Random } from './random.js';

/** What was made to be written, as lists, to compare with what a reader reads. */
export interface Toy extends Exported {
  readonly nodeList: readonly ExportNode[];
  readonly edgeList: readonly ExportEdge[];
}

const about: ExportAbout = {
  title: 'Around Elon Musk and OpenAI',
  field: 'graph',
  request: { roots: ['person/musk'], depth: 2, limit: 200, types: null },
  viewKey: 'during=2015..2023',
  knownAt: '2026-01-02T03:04:05Z',
  graphVersion: 17,
  madeAt: '2026-11-24T10:11:12Z',
  rule: 'The nearest entities first, then those with the best evidence.',
  omissions: ['312 ties of OpenAI.'],
};

async function* stream<T>(list: readonly T[]): AsyncIterable<T> {
  for (const one of list) {
    await Promise.resolve();
    yield one;
  }
}

/** Something to write out of lists. */
export function toy(
  nodeList: readonly ExportNode[],
  edgeList: readonly ExportEdge[],
  entries: readonly ExportEntry[] | null = null,
  over: Partial<ExportAbout> = {},
): Toy {
  return {
    about: { ...about, ...over },
    counts: { nodes: nodeList.length, edges: edgeList.length },
    nodes: () => stream(nodeList),
    edges: () => stream(edgeList),
    ends: () => stream(edgeList),
    entries,
    nodeList,
    edgeList,
  };
}

/** An entity, a person without anything else known unless told. */
export function node(id: string, position: number, over: Partial<ExportNode> = {}): ExportNode {
  return {
    id,
    kind: 'PERSON',
    name: id,
    lang: 'en',
    names: [],
    description: null,
    url: null,
    existence: null,
    isRoot: position === 1,
    importance: { position, distance: position - 1, confidence: 0.7, sourceCount: 2, degree: 3 },
    omitted: null,
    attributes: [],
    sameAs: [],
    presence: null,
    statements: [],
    furtherStatements: 0,
    ...over,
  };
}

/** The days of an act at a stated date, or of one at an unknown one. */
export function act(date: string | null) {
  const { earliest, latest } =
    date === null ? { earliest: FAR_PAST, latest: FAR_FUTURE } : parsePartialDate(date, 'date');
  return { startText: date, endText: null, s0: earliest, s1: latest, e0: earliest, e1: latest, form: 'ACT' as const };
}

/** A relationship, a funding of 2019 with one source unless told otherwise. */
export function edge(id: string, from: string, to: string, over: Partial<ExportEdge> = {}): ExportEdge {
  return {
    id,
    type: 'FUNDED',
    kind: null,
    from,
    to,
    ...act('2019-03-11..2019-09-10'),
    presence: 'CERTAIN',
    standing: 'STANDS',
    role: null,
    reason: null,
    topic: null,
    act: null,
    destination: null,
    previousEmployer: null,
    description: null,
    attributes: [],
    ongoing: false,
    paid: null,
    pledged: null,
    joint: null,
    events: [],
    sourceCount: 1,
    confidence: 0.7,
    disputed: false,
    disputedAspects: [],
    revision: 1,
    statements: [],
    furtherStatements: 0,
    paths: null,
    ...over,
  };
}

/** A source of which little is known. */
export const source = (id: string, over: Partial<ExportSource> = {}): ExportSource => ({
  ...{ id, title: null, url: null, language: null, publishedAt: null, description: null, licence: null },
  ...{ archiveUrl: null, archivedAt: null },
  ...over,
});

/** A statement with a quote, in an article. */
export function statement(id: string, quote: string, over: Partial<ExportStatement> = {}): ExportStatement {
  return {
    id,
    quote,
    language: 'ar',
    locator: 'paragraph 11',
    stance: 'SUPPORTS',
    rank: 'NORMAL',
    aspect: null,
    texts: [],
    ...{ property: null, value: null, unit: null, silence: false, recordedAt: '2026-01-02T03:04:05.000Z' },
    source: source('source/article', {
      title: 'How the feud began',
      url: 'https://example.org/article?a=1&b=2',
      language: 'ar',
      publishedAt: '2023-03-24',
    }),
    attributedTo: { id: 'person/informed', name: 'informed sources', isAnonymous: true },
    ...over,
  };
}

/** Texts that break one format or another when they are written as they are. */
export const hostileTexts: readonly string[] = [
  'quotes " \' ` « » and \\"',
  'a backslash at the end\\',
  'two at the end\\\\',
  '\\',
  '"',
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  "'=1+1",
  '  =1+1',
  '-12.5',
  '</script><script>alert(1)</script>',
  '<!-- --> <![CDATA[ ]]> ]]> &amp; &#0; &bogus;',
  '</text></svg><svg onload="alert(1)">',
  'javascript:alert(1)',
  '%%{init: {"theme":"forest"}}%%',
  'n0 --> n1; end; subgraph x',
  'a"] --> b["c',
  '`**bold**` #quot; #35; style: #a; classDef x:#y;',
  'line one\nline two\r\nline three\rfour\u2028five\u2029six',
  'tab\tand nul\0 and bell\u0007 and del\u007f and next line\u0085',
  '\u202eoverride\u202c \u2066isolate\u2069 \u200fmark',
  'lone \ud83d half and \udc4d other',
  'not a character \ufffe \uffff',
  'emoji 👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿 flag 🇦🇪',
  'إيلون ماسك (Elon Musk)!',
  'e\u0301 and \u00e9 and ﬁ',
  '\\N \\G \\L \\n {a|b} <b>',
  '${x} #{y} {{z}} $(id)',
  ', ; \r\n,"',
  '# comment // comment /* comment */',
  '\ufeffbyte order mark',
  '[object Object]',
  '__proto__',
  'null',
  'x'.repeat(5_000),
];

/** Ids may hold anything but control characters and `|`. */
const idFrom = (text: string, i: number): string =>
  `person/${i} ${text.toWellFormed().replace(/[\p{Cc}|\ufffd\ufffe\uffff]/gu, '')}`.slice(0, 500).toWellFormed();

/** A graph in which every text is hostile. */
export function hostileToy(texts: readonly string[] = hostileTexts): Toy {
  const nodes = texts.map((text, i) =>
    node(idFrom(text, i), i + 1, {
      name: text,
      names: [{ text, lang: null, usage: 'ALTERNATIVE', source: source(`source/name-${i}`, { title: text }) }],
      description: text,
      url: text,
      attributes: [{ key: text, value: text }],
      statements: [statement(`statement/of-${i}`, text, { property: text, value: text, unit: text })],
      furtherStatements: i,
    }),
  );
  const edges = nodes.map(({ id, name: text }, i) =>
    edge(`relationship/${idFrom(text, i)}`, id, nodes[(i + 1) % nodes.length]?.id ?? id, {
      kind: text,
      role: text,
      reason: text,
      topic: text,
      act: text,
      destination: { id: `place/${i}`, kind: 'PLACE', name: text },
      previousEmployer: { id: `organization/${i}`, kind: 'ORGANIZATION', name: text },
      description: text,
      attributes: [{ key: text, value: text }],
      joint: {
        ...{ id: `joint/${i}`, total: { amount: '1000000000', currency: 'USD', approximate: true }, open: true },
        participants: [{ id: 'person/joint', kind: 'PERSON', name: text }],
      },
      events: [
        {
          ...{ id: `event/${i}`, name: text },
          participants: [{ role: text, entity: { id: 'person/there', kind: 'PERSON', name: text } }],
        },
      ],
      ongoing: i % 2 === 1,
      disputed: i % 2 === 0,
      disputedAspects: ['AMOUNT', 'REASON'],
      revision: i + 1,
      statements: [
        statement(`statement/${i}`, text, {
          locator: text,
          // Not all of it, so that a statement still fits into a cell.
          texts: [{ lang: 'en', text: text.slice(0, 300) }],
          silence: true,
          source: source(`source/${i}`, {
            ...{ title: text, url: text },
            ...{ description: text.slice(0, 300), licence: text.slice(0, 300) },
            ...{ archiveUrl: text.slice(0, 300), archivedAt: '2021-05' },
          }),
          attributedTo: { id: `person/by-${i}`, name: text, isAnonymous: false },
        }),
      ],
    }),
  );
  const title = texts.map((text) => text.slice(0, 20)).join(' ');
  return toy(nodes, edges, null, { title, rule: texts[0] ?? '', omissions: [...texts] });
}

/** Several edges of one kind between two entities, one back, one to itself, one without any source. */
export function parallelToy(): Toy {
  const nodes = [node('person/a', 1), node('organization/b', 2, { kind: 'ORGANIZATION', name: 'B' })];
  const money = { amount: '13.044007948444284', currency: 'USD', approximate: true };
  const edges = [
    edge('relationship/1', 'person/a', 'organization/b', {
      paid: money,
      statements: [statement('statement/1', 'first'), statement('statement/2', 'second', { stance: 'DENIES' })],
      disputed: true,
    }),
    edge('relationship/2', 'person/a', 'organization/b', { statements: [statement('statement/3', 'third')] }),
    edge('relationship/3', 'person/a', 'organization/b', { sourceCount: 0, confidence: 0, presence: 'POSSIBLE' }),
    edge('relationship/4', 'organization/b', 'person/a', {
      pledged: { amount: '-5', currency: null, approximate: false },
    }),
    edge('relationship/5', 'person/a', 'person/a', { type: 'OPPOSED', ...act(null), paths: [1, 3] }),
  ];
  return toy(nodes, edges);
}

/** Nothing at all. */
export const emptyToy = (): Toy => toy([], [], null, { omissions: [] });

/** The changes of a state and of an act. */
export function timelineToy(): Toy {
  const { s0, s1 } = act('2015');
  const { e0, e1 } = act('2018-02-20');
  const state = edge('relationship/led', 'person/a', 'organization/b', {
    type: 'LED',
    form: 'STATE',
    startText: '2015',
    endText: '2018-02-20',
    ...{ s0, s1, e0, e1 },
  });
  const change = { precision: 'DAY', edge: state.id };
  const entries: ExportEntry[] = [
    { ...change, date: '2015', precision: 'YEAR', change: 'STARTED', summary: 'A led B, "from" 2015 on.' },
    { ...change, date: '2016-01-01', change: 'HAPPENED', summary: 'A funded B.', edge: 'relationship/gift' },
    { ...change, date: '2018-02-20', change: 'ENDED', summary: 'A led B until 20 February 2018.' },
  ];
  const gift = edge('relationship/gift', 'person/a', 'organization/b', act('2016-01-01'));
  const nodes = [node('person/a', 1), node('organization/b', 2, { kind: 'ORGANIZATION' })];
  return toy(nodes, [gift, state], entries, { field: 'timeline' });
}

/** A random graph, the same one for the same seed. */
export function randomToy(seed: number, nodeCount: number, edgeCount: number): Toy {
  const random = new Random(seed);
  const words = ['Musk', 'OpenAI', 'إيلون', 'ماسك', 'Bradley Foundation', 'of', 'Institute', '=1', '"', '\\', 'Ω'];
  const text = (): string => Array.from({ length: 1 + random.whole(4) }, () => random.pick(words)).join(' ');
  const maybe = <T>(value: T): T | null => (random.chance(0.5) ? value : null);
  const nodes = Array.from({ length: nodeCount }, (_, i) =>
    node(`person/${i}`, i + 1, {
      kind: random.pick(entityKinds),
      name: text(),
      lang: maybe('ar'),
      description: maybe(text()),
      url: maybe('https://example.org/?q=1&r=2'),
      existence: maybe({ ...act('1971-06'), endText: maybe('2020') }),
      importance: {
        position: i + 1,
        distance: maybe(1),
        confidence: maybe(0.35),
        sourceCount: maybe(4),
        degree: i * 7,
      },
      omitted: maybe({ count: random.whole(500), capped: random.chance(0.5) }),
    }),
  );
  const statements = (i: number) =>
    Array.from({ length: random.whole(4) }, (_, j) => statement(`statement/${i}-${j}`, `${text()}, ${text()}`));
  const edges = Array.from({ length: nodeCount === 0 ? 0 : edgeCount }, (_, i) =>
    edge(`relationship/${i}`, `person/${random.whole(nodeCount)}`, `person/${random.whole(nodeCount)}`, {
      ...act(maybe('2018-02-20')),
      type: random.pick(relationshipTypes),
      kind: maybe(text()),
      presence: random.pick(['CERTAIN', 'POSSIBLE', null]),
      standing: random.pick(['STANDS', 'DENIED', 'DEPRECATED']),
      paid: maybe({ amount: '100000000', currency: 'USD', approximate: random.chance(0.5) }),
      sourceCount: random.whole(7),
      confidence: random.whole(100) / 100,
      disputed: random.chance(0.2),
      statements: statements(i),
      furtherStatements: random.whole(3),
    }),
  );
  return toy(nodes, edges);
}

/** The whole file. */
export async function written(format: Format, exported: Exported): Promise<string> {
  const fitted = format.fit === undefined ? exported : await format.fit(exported);
  let text = '';
  for await (const piece of format.write(fitted)) text += piece;
  return text;
}
