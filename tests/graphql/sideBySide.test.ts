import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, isInterfaceType } from 'graphql';
import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import { packageFile } from '../../src/files.js';
import { loadSeed } from '../../src/import/seed.js';
import { cases } from '../support/cases.js';
import { startGraph, type Graph } from '../support/graph.js';
import {
  entityFields,
  oneOwner,
  recordedAt,
  rootFields,
  someOwners,
  views,
  type Asked,
} from '../support/sideBySide.js';

jest.setTimeout(180_000);

/** The same for every run, so that a failure comes again. */
const seed = 20_151_211;
const runsOfField = cases(6);

let graph: Graph;
const answers = new Map<string, Promise<unknown>>();

/** The article, recorded in parts, so that what is known differs from moment to moment. */
function parts(): ChangeSet[] {
  const { relationships = [], statements = [], ...rest } = loadSeed('seed');
  const partOf = (id: string) => (relationships.findIndex((row) => row.id === id) % 3 === 1 ? 1 : 0);
  const [first, second] = [0, 1].map((part) => ({
    relationships: relationships.filter(({ id }) => partOf(id) === part),
    statements: statements.filter(({ about }) => partOf(about) === part),
  }));
  const source = { id: 'source/later', title: 'Later' };
  const later = relationships.slice(0, 18).map(({ id }, i) => ({
    id: `statement/later-${i}`,
    ...{ about: id, source: source.id },
    stance: i % 2 === 0 ? ('SUPPORTS' as const) : ('DENIES' as const),
    rank: (['NORMAL', 'PREFERRED', 'DEPRECATED'] as const)[i % 3] ?? 'NORMAL',
  }));
  return [{ ...rest, ...first }, { ...second }, { sources: [source], statements: later }];
}

beforeAll(async () => {
  graph = await startGraph();
  for (const [i, at] of recordedAt.entries()) {
    const { problems } = await record(graph.database, parts()[i] ?? {}, { actor: 'test', at });
    expect(problems).toEqual([]);
  }
});
afterAll(() => graph.stop());

/** One thing to ask: where, and the next page of it where there is one. */
interface Question {
  /** What stands before the field and behind it, for a field of an entity. */
  readonly around: readonly [string, string];
  /** Whether the field is asked for once: the cursors of several owners are each its own. */
  readonly isOne: boolean;
  readonly field: string;
  readonly asked: Asked;
  readonly given: readonly string[];
  readonly goesOn: boolean;
}

const called = (field: string, given: readonly string[]): string => {
  const texts = given.filter((text) => text !== '');
  return texts.length === 0 ? field : `${field}(${texts.join(', ')})`;
};

function textOf({ around: [before, behind], field, asked: { below } }: Question, given: readonly string[]): string {
  return `${before}${called(field, given)}${below === '' ? '' : ` { ${below} }`}${behind}`;
}

async function ask(document: string): Promise<Record<string, unknown>> {
  const { data, errors } = await graph.ask(document);
  expect({ document, errors }).toEqual({ document, errors: undefined });
  return data as Record<string, unknown>;
}

/** The answer to a text when nothing else is asked; what was asked once is not asked again. */
function alone(text: string): Promise<unknown> {
  const known = answers.get(text);
  if (known !== undefined) return known;
  const asked = ask(`{ q: ${text} }`).then(({ q }) => q);
  answers.set(text, asked);
  return asked;
}

/** The first `endCursor` in an answer. */
function cursorIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  if ('endCursor' in answer) return answer.endCursor as string | null;
  return (
    Object.values(answer)
      .map(cursorIn)
      .find((cursor) => cursor !== null) ?? null
  );
}

/** The text of a question: of its first page, or of the one behind it. */
async function resolved(question: Question): Promise<string> {
  const { given, goesOn, isOne, asked } = question;
  if (!goesOn || !isOne || !asked.isPaged) return textOf(question, given);
  const rest = given.filter((text) => !/^(first|last):/.test(text));
  const cursor = cursorIn(await alone(textOf(question, ['first: 1', ...rest])));
  return textOf(question, ['first: 1', ...rest, ...(cursor === null ? [] : [`after: ${JSON.stringify(cursor)}`])]);
}

/** The views of a document: what is told apart by its view is so only where several are asked for, and one twice. */
type Views = readonly string[];

const givenTo = ({ choices }: Asked, own: Views): fc.Arbitrary<string[]> =>
  fc.tuple(...choices.map((texts) => fc.constantFrom(...(texts === views ? own : texts))));

type Place = Pick<Question, 'around' | 'isOne'>;

const anywhere: Place = { around: ['', ''], isOne: true };

/** Where fields of entities are asked for: of one, or of some at once. */
const ofEntities = (own: Views): fc.Arbitrary<Place> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: givenTo(oneOwner, own).map((given) => ({
        around: [`${called('entity', given)} { id viewKey `, ' }'] as const,
        isOne: true,
      })),
    },
    {
      weight: 1,
      arbitrary: givenTo(someOwners, own).map((given) => ({
        around: [`${called('entities', given)} { nodes { id viewKey `, ' } }'] as const,
        isOne: false,
      })),
    },
  );

type PairUnder = (own: Views) => fc.Arbitrary<Question[]>;

/** The same field twice, with arguments of each its own. */
const pairOf =
  (field: string, asked: Asked, places: (own: Views) => fc.Arbitrary<Place>): PairUnder =>
  (own) => {
    const more = fc.record({ given: givenTo(asked, own), goesOn: fc.nat({ max: 3 }).map((one) => one === 0) });
    const one = fc.tuple(places(own), more).map(([place, rest]) => ({ ...place, ...rest, field, asked }));
    return fc.array(one, { minLength: 2, maxLength: 2 });
  };

const pairs = [
  ...Object.entries(rootFields).map(([name, asked]) => ({
    name,
    pair: pairOf(name, asked, () => fc.constant(anywhere)),
  })),
  ...Object.entries(entityFields).map(([name, asked]) => ({
    name: `entity ${name}`,
    pair: pairOf(name, asked, ofEntities),
  })),
].map((one, place) => ({ ...one, place }));

/** What is asked at once: a field twice, and another one twice. */
const questions = (pair: PairUnder): fc.Arbitrary<Question[]> =>
  fc
    .tuple(fc.shuffledSubarray(views, { minLength: 2, maxLength: 2 }), fc.constantFrom(...pairs))
    .chain(([own, other]) => fc.tuple(pair(own), other.pair(own)))
    .map((all) => all.flat());

test('every field of Query, and every field of Entity that takes arguments, is asked', () => {
  const schema = buildSchema(packageFile('src/generated/schema.graphql'));
  const entity = schema.getType('Entity');
  const own = isInterfaceType(entity) ? Object.values(entity.getFields()).filter(({ args }) => args.length > 0) : [];
  expect(Object.keys(rootFields).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  expect(Object.keys(entityFields).sort()).toEqual(own.map(({ name }) => name).sort());
});

test.each(pairs)('$name beside the same with other arguments answers as when asked alone', async ({ pair, place }) => {
  await fc.assert(
    fc.asyncProperty(questions(pair), async (all) => {
      const texts = await Promise.all(all.map(resolved));
      const document = `{ ${texts.map((text, i) => `q${i}: ${text}`).join('\n')} }`;
      const together = await ask(document);
      for (const [i, text] of texts.entries()) {
        expect({ document, text, answer: together[`q${i}`] }).toEqual({ document, text, answer: await alone(text) });
      }
    }),
    // To make a failure smaller takes longer than to read it.
    { seed: seed + place, numRuns: runsOfField, endOnFailure: true },
  );
});
