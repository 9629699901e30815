import { relationshipTypes } from '../../../src/generated/vocabulary.js';
import { FAR_PAST, yearOf } from '../../../src/graph/time.js';
import { floor } from './floor.js';
import { entityOf, type Named } from './parts.js';

type Day = [type: string, day: number | null, facts: number];

interface Group {
  readonly type: string;
  readonly year: number | null;
  count: number;
}

const placeOf = (type: string) => (relationshipTypes as readonly string[]).indexOf(type);

/** How many facts stand, by type and year of the start: every one is looked at. */
export const totalsByYear = floor<[days: Day[]]>({
  text: `
MATCH (f:Standing)
WITH f.type AS type, CASE WHEN f.s0 > ${FAR_PAST} THEN f.s0 END AS day, count(*) AS facts
RETURN collect([type, day, facts])`,
  params: () => ({}),
  answer: ([days]) => {
    const groups = new Map<string, Group>();
    for (const [type, day, facts] of days) {
      const year = day === null ? null : yearOf(day);
      const group = groups.get(`${type} ${year}`) ?? { type, year, count: 0 };
      group.count += facts;
      groups.set(`${type} ${year}`, group);
    }
    const rows = [...groups.values()].sort(
      (a, b) => (a.year ?? 99_999) - (b.year ?? 99_999) || b.count - a.count || placeOf(a.type) - placeOf(b.type),
    );
    return { relationshipTotals: { nodes: rows.slice(0, 1000) } };
  },
});

type Giver = [giver: Named, paid: number, gifts: number];

/** Who paid most in a currency: the amounts of the bench are whole numbers, which the database adds up exactly. */
export const topGivers = floor<[givers: Giver[]]>({
  text: `
MATCH (f:Fact) WHERE f.typeKey > 'FUNDED|' AND f.typeKey < 'FUNDED|~' AND f:Standing AND f.paidCurrency = 'USD'
  AND NOT (f.disputed OR 'AMOUNT' IN coalesce(f.disputedAspects, []))
WITH f.fromId AS id, sum(toInteger(f.paidAmount)) AS paid, count(*) AS gifts
ORDER BY paid DESC, id LIMIT 20
MATCH (e:Entity {id: id})
WITH e, paid, gifts ORDER BY paid DESC, id
RETURN collect([[e.id, e.kind, e.name], paid, gifts])`,
  params: () => ({}),
  answer: ([givers]) => ({
    relationshipTotals: {
      nodes: givers.map(([giver, paid, gifts]) => ({
        from: entityOf(giver),
        sums: [{ paid: { amount: String(paid), count: gifts } }],
      })),
    },
  }),
});
