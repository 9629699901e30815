import { expect, test } from '@jest/globals';
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { readFileSync } from 'node:fs';
import { startService } from '../support/service.js';

/** The type policies as docs/time.md gives them to clients. */
function policies(): Record<string, { keyFields: string[] }> {
  const text = readFileSync('docs/time.md', 'utf8');
  const block = /```json\n([\s\S]*?)\n```/.exec(text)?.[1];
  if (block === undefined) throw new Error('docs/time.md shows no type policies.');
  return JSON.parse(block) as Record<string, { keyFields: string[] }>;
}

const possibleTypes = {
  Entity: ['Person', 'Organization', 'Product', 'Place', 'Topic'],
  Relationship: ['Funding', 'Departure', 'Hire', 'Opposition', 'OtherRelationship'],
};

type Views = Record<'before' | 'after' | 'soFar', Standing>;

const asOf: TypedDocumentNode<Views> = gql(readFileSync('docs/queries/06-as-of.graphql', 'utf8'));
const single: TypedDocumentNode<{ entity: Standing }, { view: object }> = gql(`query ($view: View) {
  entity(id: "organization/openai", view: $view) { id viewKey name fundedBy(first: 5) { totalCount } } }`);

interface Standing {
  readonly id: string;
  readonly viewKey: string;
  readonly fundedBy: { readonly totalCount: number };
}

async function open(typePolicies: Record<string, { keyFields: string[] }>) {
  const { url } = await startService();
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  return { cache, client: new ApolloClient({ cache, link: new HttpLink({ uri: `${url}/graphql` }) }) };
}

test('three views of one entity are three objects in the normalised cache of Apollo Client', async () => {
  const { cache, client } = await open(policies());
  const { data } = await client.query({ query: asOf });
  const seen = [data?.before, data?.after, data?.soFar];
  expect(new Set(seen.map((one) => one?.viewKey)).size).toBe(3);
  const keys = Object.keys(cache.extract()).filter((key) => key.includes('"organization/openai"'));
  expect(keys).toHaveLength(3);
  // Read back from the cache, without the network, each is still what it was under its own view.
  const again = cache.readQuery({ query: asOf });
  expect(again?.before).toEqual(data?.before);
  expect(again?.after).toEqual(data?.after);
  expect(again?.soFar).toEqual(data?.soFar);
  const counts = seen.map((one) => one?.fundedBy.totalCount);
  expect(counts[0]).not.toBe(counts[1]);
});

test('with the usual key, the id alone, a later view overwrites an earlier one: that is why viewKey is there', async () => {
  const { cache, client } = await open({});
  const before = { view: { at: '2018-02-19' } };
  const { data } = await client.query({ query: single, variables: before });
  await client.query({ query: single, variables: { view: { at: '2018-02-21', certainty: 'CERTAIN' } } });
  const again = cache.readQuery({ query: single, variables: before });
  expect(again?.entity).not.toEqual(data?.entity);
});
