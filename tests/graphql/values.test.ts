import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { record } from '../../src/graph/changes/index.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { cases } from '../support/cases.js';
import { everyField } from '../support/everyField.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { RandomValues, valueCount } from '../support/randomValues.js';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const documents = everyField(createSchema());
const rounds = cases(6);
/** Documents asked side by side: the database plans some while others are answered. */
const atOnce = 3;
const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const views = [
  null,
  { during: { from: '0001', to: '9999' }, ranks },
  { at: '9999-12-31', certainty: 'CERTAIN' },
  { at: '0001' },
  { asOf: '9999', certainty: 'CERTAIN' },
];

/**
 * The answers that have an error, each field of the schema once. A list by amount that holds several currencies asks which one
 * is meant, as its description says, and that alone is no fault.
 */
async function failures(variableValues: Record<string, unknown>): Promise<string[]> {
  const failed: string[] = [];
  const left = [...documents];
  const askInTurn = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const { name, query } = one;
      const { errors = [] } = await graph.ask(query, variableValues);
      const faults = errors.filter(({ extensions }) => extensions.code !== 'BAD_ARGUMENT' || !query.includes('AMOUNT'));
      if (faults[0] !== undefined) failed.push(`${name}: ${faults[0].message} at ${faults[0].path?.join('.') ?? ''}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return failed;
}

test(`whatever may be recorded is told by every field, in ${rounds} graphs`, async () => {
  let values = 0;
  for (let round = 0; round < rounds; round += 1) {
    const random = new Random(1400 + round);
    const made = new RandomValues(random, round);
    const set = made.set();
    const first = await record(graph.database, set, { actor: 'test' });
    expect(first.problems).toEqual([]);
    const [entities, facts, sources] = [set.entities, set.relationships, set.sources].map((rows) =>
      rows.map(({ id }) => id),
    );
    // Later evidence gives facts another summary, so that there is something that was.
    const statements = made.statements(facts ?? [], sources ?? [], entities ?? []);
    expect((await record(graph.database, { statements }, { actor: 'test' })).problems).toEqual([]);
    values += valueCount(set) + valueCount(statements);
    const ids = Object.values(set).flatMap((rows) => rows.map(({ id }) => id));
    const said = await graph.ask(
      '{ statements(first: 500) { nodes { attributedTo { ... on AnonymousSource { id } } } } }',
    );
    expect(said.errors).toBeUndefined();
    const [one, two] = entities ?? [];
    const view = views[round % views.length];
    // A search takes 200 characters.
    const text = made.text().slice(0, 200).toWellFormed();
    expect(await failures({ ids, one, two, view, text, lang: 'ar' })).toEqual([]);
  }
  process.stderr.write(`${values} values through ${documents.length} documents\n`);
}, 900_000);

test('a list by amount is walked in a currency whose code begins as those of others do', async () => {
  const amounts = ['5', '40', '300', '-2'];
  const codes = ['USD', 'USDC', 'USDCX', '000', '0000000000', 'ABCDEFGHIJ'];
  const funder = { id: 'person/codes', kind: 'PERSON', name: 'Codes' } as const;
  const relationships = codes.flatMap((currency) =>
    amounts.map((amount) => ({
      ...({ id: `relationship/${currency}-${amount}`, type: 'FUNDED', from: funder.id, to: funder.id } as const),
      paid: { amount, currency },
    })),
  );
  await record(graph.database, { entities: [funder], relationships }, { actor: 'test' });
  const query = `query ($currency: Currency!, $after: String) { entity(id: "person/codes") {
    funded(first: 3, after: $after, orderBy: { field: AMOUNT, direction: DESC }, where: { funding: { amount: { currency: $currency } } }) {
      pageInfo { endCursor } edges { relationship { paid { amount currency } } } } } }`;
  interface Page {
    readonly pageInfo: { readonly endCursor: string };
    readonly edges: {
      readonly relationship: { readonly paid: { readonly amount: string; readonly currency: string } };
    }[];
  }
  const page = async (currency: string, after: string | null) => {
    const { data, errors } = await graph.ask(query, { currency, after });
    expect(errors).toBeUndefined();
    return (data as { readonly entity: { readonly funded: Page } }).entity.funded;
  };
  for (const currency of codes) {
    const first = await page(currency, null);
    const second = await page(currency, first.pageInfo.endCursor);
    const paid = [...first.edges, ...second.edges].map(({ relationship }) => relationship.paid);
    expect(paid).toEqual(['300', '40', '5', '-2'].map((amount) => ({ amount, currency })));
  }
});
