import { FAR_PAST, yearOf } from '../../../src/graph/time.js';
import { relationshipTypes } from '../../../src/generated/vocabulary.js';
import { floor } from './floor.js';
import { allTypes, entityOf, wayPlace, type Text } from './parts.js';

const ways = relationshipTypes.flatMap((type) => [
  { type, direction: 'OUT', count: `COUNT { (e)-[:${type}]->() }` },
  { type, direction: 'IN', count: `COUNT { (e)<-[:${type}]-() }` },
]);

/** How many ties an entity has, by type and direction: from the degree store. */
export const counts = floor<[id: string, kind: string, degree: number, found: number[]]>({
  text: `
MATCH (e:Entity {id: $id})
RETURN e.id, e.kind, COUNT { (e)-[:${allTypes}]-() }, [${ways.map(({ count }) => count).join(', ')}]`,
  params: ({ id }) => ({ id }),
  answer: ([id, kind, degree, found]) => ({
    entity: {
      ...{ ...entityOf([id, kind, '']), degree },
      relationshipCounts: ways
        .map(({ type, direction }, i) => ({ type, direction, count: found[i] ?? 0, capped: false }))
        .filter(({ count }) => count > 0),
    },
  }),
});

type Day = [type: string, direction: string, day: Text, ties: number];

const days = (pattern: string, direction: string) => `COLLECT {
    MATCH ${pattern}
    WITH type(r) AS type, CASE WHEN r.s0 > ${FAR_PAST} THEN r.s0 END AS day, count(*) AS ties
    RETURN [type, '${direction}', day, ties]
  }`;

/** The same by year too: every tie is looked at. */
export const countsByYear = floor<[id: string, kind: string, out: Day[], incoming: Day[]]>({
  text: `
MATCH (e:Entity {id: $id})
RETURN e.id, e.kind, ${days('(e)-[r]->(:Entity)', 'OUT')}, ${days('(e)<-[r]-(:Entity)', 'IN')}`,
  params: ({ id }) => ({ id }),
  answer: ([id, kind, out, incoming]) => {
    const years = new Map<string, { type: string; direction: string; year: number | null; count: number }>();
    for (const [type, direction, day, ties] of [...out, ...incoming]) {
      const year = day === null ? null : yearOf(Number(day));
      const key = `${type} ${direction} ${year}`;
      years.set(key, { type, direction, year, count: (years.get(key)?.count ?? 0) + ties });
    }
    const place = ({ type, direction, year }: { type: string; direction: string; year: number | null }) =>
      wayPlace(type, direction) * 100_000 + (year ?? 99_999);
    const rows = [...years.values()].sort((a, b) => place(a) - place(b));
    return {
      entity: { ...entityOf([id, kind, '']), relationshipCounts: rows.map((row) => ({ ...row, capped: false })) },
    };
  },
});
