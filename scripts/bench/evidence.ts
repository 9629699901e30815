import type { AttributionInput, RelationshipInput, StatementInput } from '../../src/graph/changes/index.js';
import { seeded, type Random } from './random.js';
import { quoteOf } from './texts.js';

const sourceCount = 200;
const unnamed = ['informed sources', 'a former employee', 'people who saw the papers'];

/** Half say it in their own voice; of the others most are named. */
function sayer(tie: RelationshipInput, random: Random): AttributionInput | undefined {
  const kind = random();
  if (kind < 0.5) return undefined;
  return kind < 0.9 ? { entity: tie.from } : { anonymous: unnamed[Math.floor(random() * unnamed.length)] ?? '' };
}

function statement(tie: RelationshipInput, id: string, source: number, random: Random): StatementInput {
  const attributedTo = sayer(tie, random);
  return {
    id,
    about: tie.id,
    source: `source/${source % sourceCount}`,
    quote: quoteOf(random, tie.id),
    locator: `paragraph ${1 + Math.floor(random() * 30)}`,
    ...(attributedTo === undefined ? {} : { attributedTo }),
  };
}

/** One statement about the fact with a number, or two, of which a tenth deny it. */
export function statementsOf(tie: RelationshipInput, i: number): StatementInput[] {
  const random = seeded(i);
  const first = statement(tie, `statement/${i}-0`, i, random);
  if (random() < 0.5) return [first];
  const second = statement(tie, `statement/${i}-1`, i + 1, random);
  return [first, random() < 0.1 ? { ...second, stance: 'DENIES' } : second];
}

/** A later statement of another source: it gives the fact a new summary, and so supersedes the record of it. */
export const corrections = (tie: RelationshipInput, i: number, round: number): StatementInput =>
  statement(tie, `statement/${i}-later-${round}`, i + 1 + round, seeded(-i - round));
