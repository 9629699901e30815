import neo4j from 'neo4j-driver';
import { FAR_FUTURE } from '../../../src/graph/time.js';
import type { RelationshipFacts } from '../../../src/graph/model.js';
import { floor } from './floor.js';
import { entityOf, relationshipName, type Named, type Text } from './parts.js';

type Said = [stance: string, rank: string, quote: Text, sayer: [Text, Text, string]];
type Fact = [doc: string, from: string, to: string, said: Said[]];
type Claim = [
  id: string,
  quote: Text,
  langs: string[] | null,
  texts: string[] | null,
  about: string,
  type: Text,
  Named,
  property: Text,
  value: Text,
];

/** The newest facts of a list, with their first statements. */
const facts = (name: string) => `
CALL (${name}Ids) {
  UNWIND ${name}Ids AS id
  MATCH (f:Fact {current: id})
  WITH f ORDER BY f.startKey DESC LIMIT 20
  MATCH (a:Entity {id: f.fromId})
  MATCH (b:Entity {id: f.toId})
  RETURN collect([f.doc, a.name, b.name, COLLECT {
    MATCH (f)<-[:ABOUT]-(s:Statement) WHERE s.sup = $now AND s.rank <> 'DEPRECATED'
    WITH s ORDER BY s.key LIMIT 5
    OPTIONAL MATCH (s)-[:SAID_BY]->(y)
    RETURN [s.stance, s.rank, s.quote, [y.id, y.kind, coalesce(y.name, y.description)]]
  }]) AS ${name}
}`;

const supports =
  "sup = $now AND s.rank <> 'DEPRECATED' AND s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL";

function factOf([doc, from, to, said]: Fact) {
  const fact = JSON.parse(doc) as RelationshipFacts;
  const { id, type, kind, disputed, disputedAspects, confidence } = fact;
  return {
    ...{
      __typename: relationshipName(type),
      id,
      type,
      kind: kind ?? null,
      disputed,
      disputedAspects: disputedAspects ?? [],
    },
    ...{ confidence, from: { __typename: 'Person', name: from }, to: { __typename: 'Person', name: to } },
    statements: {
      nodes: said.map(([stance, rank, quote, [sayer, sayerKind, name]]) => ({
        ...{ stance, rank, quote },
        attributedTo:
          sayer === null
            ? null
            : sayerKind === null
              ? { __typename: 'AnonymousSource', description: name }
              : entityOf([sayer, sayerKind, name]),
      })),
    },
  };
}

const connection = (total: number, list: Fact[]) => ({ totalCount: total, nodes: list.map(factOf) });

/** Document 08: unnamed ones from those who are unnamed, for they are few. */
export const evidence = floor<
  [unnamedTotal: number, unnamed: Fact[], disputedTotal: number, disputed: Fact[], claims: number, claimed: Claim[]]
>({
  text: `
CALL () {
  MATCH (:AnonymousSource)<-[:SAID_BY]-(s:Statement)-[:ABOUT]->(f:Standing) WHERE s.${supports}
  WITH DISTINCT f
  WHERE NOT EXISTS {
    MATCH (f)<-[:ABOUT]-(s:Statement) WHERE s.${supports} AND NOT EXISTS { (s)-[:SAID_BY]->(:AnonymousSource) }
  }
  RETURN collect(f.id) AS unnamedIds
}
CALL () { MATCH (f:Standing) WHERE f.disputed RETURN collect(f.id) AS disputedIds }
${facts('unnamed')}${facts('disputed')}
CALL () {
  MATCH (:Entity {id: $who})<-[:SAID_BY]-(s:Statement) WHERE s.sup = $now AND s.rank <> 'DEPRECATED'
  WITH s ORDER BY s.id
  WITH collect(s) AS said
  RETURN size(said) AS claims, COLLECT {
    UNWIND said[..20] AS s
    OPTIONAL MATCH (e:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL
    RETURN [s.id, s.quote, s.textLangs, s.texts, s.aboutId, s.aboutType, [e.id, e.kind, e.name], s.property, s.value]
  } AS claimed
}
RETURN size(unnamedIds), unnamed, size(disputedIds), disputed, claims, claimed`,
  params: ({ who }) => ({ who: [who].flat()[0], now: neo4j.int(FAR_FUTURE) }),
  answer: ([unnamedTotal, unnamed, disputedTotal, disputed, claims, claimed]) => ({
    unnamed: connection(unnamedTotal, unnamed),
    disputed: connection(disputedTotal, disputed),
    claimedByMusk: {
      totalCount: claims,
      nodes: claimed.map(([id, quote, langs, texts, about, type, entity, property, value]) => ({
        ...{ id, quote, text: texts?.[langs?.indexOf('en') ?? -1] ?? null, property, value },
        about: type === null ? entityOf(entity) : { __typename: relationshipName(type), id: about, type },
      })),
    },
  }),
});
