import { expect, test } from '@jest/globals';
import { getVariableValues, validate } from 'graphql';
import { exportVariables } from '../../src/http/exportArguments.js';
import { exportOperations } from '../../src/http/exportDocuments.js';
import { attachment } from '../../src/http/disposition.js';
import { createSchema } from '../../src/resolvers/schema.js';

const schema = createSchema();
const operations = exportOperations(schema);
const named = (field: string) => {
  const found = operations.find((one) => one.field === field);
  if (found === undefined) throw new Error(`There is no download of ${field}.`);
  return found;
};
const variables = (field: string, search: string) =>
  exportVariables(new URLSearchParams(search), named(field).arguments);
const coerced = (field: string, search: string) => {
  const { variableDefinitions = [] } = named(field).operation;
  return getVariableValues(schema, variableDefinitions, variables(field, search));
};

test('what can be exported can be downloaded, by an operation that is valid', () => {
  expect(operations.map(({ field }) => field)).toEqual(expect.arrayContaining(['graph', 'timeline']));
  for (const { document } of operations) expect(validate(schema, document)).toEqual([]);
});

test('the defaults of arguments are those of the field', () => {
  const { coerced: values } = coerced('graph', 'roots=a&format=svg');
  expect(values).toEqual({ roots: ['a'], depth: 1, limit: 200, direction: 'ANY', format: 'SVG' });
  expect(coerced('timeline', 'format=csv').coerced).toEqual({ between: false, order: 'ASC', format: 'CSV' });
});

test('lists come by repetition, inputs by their parts or as JSON, the rest as text', () => {
  const parts =
    'view.during.from=2015&view.during.to=2018-02&view.certainty=CERTAIN&view.ranks=NORMAL&view.ranks=PREFERRED';
  expect(variables('graph', `roots=a,b&roots=c&types=FUNDED&depth=2&${parts}&format=graphml`)).toEqual({
    roots: ['a,b', 'c'],
    types: ['FUNDED'],
    depth: 2,
    view: { during: { from: '2015', to: '2018-02' }, certainty: 'CERTAIN', ranks: ['NORMAL', 'PREFERRED'] },
    format: 'GRAPHML',
  });
  expect(variables('timeline', 'between=true&first=20&where={"disputed":true}')).toEqual({
    between: true,
    first: 20,
    where: { disputed: true },
  });
  expect(variables('graph', 'view={"at":"2018"}')).toEqual({ view: { at: '2018' } });
  expect(variables('timeline', 'view.asOf=2018')).toEqual({ view: { asOf: '2018' } });
  // An id that looks like a number, or like JSON, is an id.
  expect(variables('graph', 'roots=12&roots={}')).toEqual({ roots: ['12', '{}'] });
});

test.each([
  ['nowhere=1', /^nowhere is no parameter.*roots, depth, limit/],
  ['view.nowhere=1', /^view.nowhere is no parameter.*at, during/],
  ['roots.x=1', /^roots.x is no parameter/],
  ['__proto__=1', /^__proto__ is no parameter/],
  ['view.__proto__.x=1', /no parameter/],
  ['constructor=1', /^constructor is no parameter/],
  ['depth=1&depth=2', /^depth is given 2 times/],
  ['view={"at":"2018"}&view.at=2018', /beside/],
  ['view.at=2018&view={}', /beside/],
  ['view={', /^view is "\{"; wanted JSON/],
  [`${'x'.repeat(500)}=1`, /^x{80} is no parameter/],
])('%s is refused', (search, message) => {
  expect(() => variables('graph', search)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  expect(() => variables('graph', search)).toThrow(message);
});

test.each([
  ['depth=two', 'Int cannot represent'],
  ['depth=2.5', 'Int cannot represent'],
  ['depth=1e3', 'Int cannot represent'],
  ['limit=99999999999', 'Int cannot represent'],
  ['direction=SIDEWAYS', 'does not exist in "TieDirection"'],
  ['view.at=yesterday', 'is no date'],
  ['view.knownAt=then', 'DateTime'],
  ['format=xml', 'Value "XML" does not exist in "ExportFormat"'],
])('%s is for GraphQL to refuse', (search, message) => {
  const { errors } = coerced('graph', `roots=a&${search.includes('format') ? '' : 'format=CSV&'}${search}`);
  expect(errors?.[0]?.message).toContain(message);
});

test('the name of a file is safe in a header, in plain letters and as it is', () => {
  expect(attachment('around-إيلون-ماسك.svg')).toBe(
    `attachment; filename="around.svg"; filename*=UTF-8''around-%D8%A5%D9%8A%D9%84%D9%88%D9%86-%D9%85%D8%A7%D8%B3%D9%83.svg`,
  );
  expect(attachment('café.csv')).toBe(`attachment; filename="cafe.csv"; filename*=UTF-8''caf%C3%A9.csv`);
  expect(attachment('a"b\r\nset-cookie: x\\.csv')).toMatch(
    /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%-]+$/,
  );
});
