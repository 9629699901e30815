/**
 * The peer: @neo4j/graphql over the same database, with one entity type so that no list is a union. It is installed only
 * for `npm run bench -- --peer`, into the cache folder, where this file is copied to.
 * Usage: NEO4J_URI=... NEO4J_USER=... NEO4J_PASSWORD=... node server.mjs
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const lists = [
  ['funded', 'FUNDED', 'OUT'],
  ['fundedBy', 'FUNDED', 'IN'],
  ['left', 'LEFT', 'OUT'],
  ['leftBy', 'LEFT', 'IN'],
  ['hired', 'HIRED', 'OUT'],
  ['hiredBy', 'HIRED', 'IN'],
  ['opposed', 'OPPOSED', 'OUT'],
  ['opposedBy', 'OPPOSED', 'IN'],
  ['workedAt', 'WORKED_AT', 'OUT'],
];
const fields = lists.map(
  ([name, type, direction]) =>
    `  ${name}: [Entity!]! @relationship(type: "${type}", properties: "Tie", direction: ${direction})`,
);
const typeDefs = `
type Entity @node @fulltext(indexes: [{ indexName: "entityNames", queryName: "entitiesByName", fields: ["search"] }]) {
  id: String!
  kind: String!
  name: String!
  search: String
${fields.join('\n')}
}
type Tie @relationshipProperties {
  id: String!
  s0: Int!
  s1: Int!
  startKey: String!
  startText: String
  endText: String
  topic: String
  paidAmount: String
  paidCurrency: String
  amount: Float
  currency: String
}`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
console.error(`${url.replace(/\/$/, '')}/graphql`);
process.once('SIGTERM', () => process.exit(0));
