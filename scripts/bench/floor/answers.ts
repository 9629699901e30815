import neo4j from 'neo4j-driver';
import { relationshipTypes, vocabulary } from '../../../src/generated/vocabulary.js';
import { FAR_FUTURE, parsePartialDate } from '../../../src/graph/time.js';
import { floor } from './floor.js';
import { entityOf, relationshipName, type Named, type Text } from './parts.js';

type Said = [quote: Text, stance: string, title: Text];
type Tie = [id: string, start: Text, end: Text, possible: boolean, certain: boolean, said: Said[]];

/** The three questions of document 09: between whom, of which type, and until when. */
const questions = [
  { alias: 'equity', from: 'a', to: 'b', type: 'OWNED', until: null },
  { alias: 'funded', from: 'a', to: 'b', type: 'FUNDED', until: '2020-01-01' },
  { alias: 'nothing', from: 'c', to: 'a', type: 'OPPOSED', until: null },
].map((one) => ({ ...one, day: one.until === null ? FAR_FUTURE : parsePartialDate(one.until, 'until').latest }));

const ties = ({ from, to, type }: (typeof questions)[number], i: number) => `
CALL (a, b, c) {
  MATCH (${from})-[r:${type}]->(${to})
  MATCH (f:Fact {current: r.id})
  WITH f, f.s0 <= $until${i} AS possible, f.s1 <= $until${i} AS certain
  ORDER BY certain DESC, possible DESC, f.confidence DESC, f.sourceCount DESC, f.id LIMIT 100
  RETURN collect([f.id, f.startText, f.endText, possible, certain, COLLECT {
    MATCH (f)<-[:ABOUT]-(s:Statement)
    WHERE s.sup = $now AND s.rank <> 'DEPRECATED' AND s.aspect IS NULL AND s.silence IS NULL
    WITH s ORDER BY s.key
    OPTIONAL MATCH (s)-[:CITES]->(x:Source)
    RETURN [s.quote, s.stance, x.title]
  }]) AS ties${i}
}`;

/** Document 09, where nothing is denied. */
export const findings = floor<[sources: number, ...ties: Tie[][]]>({
  text: `
MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
MATCH (c:Entity {id: $c})${questions.map(ties).join('')}
RETURN COUNT { (:Source) }, ${questions.map((_, i) => `ties${i}`).join(', ')}`,
  params: ({ a, b, c }) => ({
    ...{ a, b, c, now: neo4j.int(FAR_FUTURE) },
    ...Object.fromEntries(questions.map(({ day }, i) => [`until${i}`, neo4j.int(day)])),
  }),
  answer: ([sources, ...found]) =>
    Object.fromEntries(
      questions.map(({ alias, type, until }, i) => {
        const all = found[i] ?? [];
        const then = all.filter(([, , , possible]) => possible);
        const isSure = until === null ? then.length > 0 : then.some(([, , , , certain]) => certain);
        const otherwise = all.length > 0 ? 'NOT_THEN' : 'NOT_RECORDED';
        const list = then.length > 0 ? then : all;
        const value = {
          answer: isSure ? 'YES' : then.length > 0 ? 'POSSIBLY' : otherwise,
          relationships: list.map(([id, start, end]) => ({
            ...{ __typename: relationshipName(type), id, period: { start, end } },
          })),
          statements: list
            .flatMap(([, , , , , said]) => said)
            .map(([quote, stance, title]) => ({ quote, stance, source: { title } })),
          searchedSourceCount: sources,
        };
        return [alias, value];
      }),
    ),
});

/** Document 15. */
export const refetch = floor<[found: Named[], counts: number[]]>({
  text: `
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
RETURN collect([e.id, e.kind, e.name]), [${relationshipTypes.map((type) => `COUNT { ()-[:${type}]->() }`).join(', ')}]`,
  params: ({ a, b }) => ({ ids: [a, b] }),
  answer: ([found, counts], { a, b }) => {
    const known = new Map(found.map((one) => [one[0], entityOf(one)]));
    return {
      node: known.get(a as string),
      nodes: [known.get(a as string), null, known.get(b as string)],
      vocabulary: {
        relationshipTypes: relationshipTypes.map((type, i) => ({
          ...{ type, label: vocabulary[type].labels.ar, inverseLabel: vocabulary[type].inverseLabels.en },
          ...{ from: vocabulary[type].from, to: vocabulary[type].to, count: counts[i] },
        })),
      },
    };
  },
});
