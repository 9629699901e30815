import type { ChangeSet, EntityInput, RelationshipInput, SourceInput } from '../../src/graph/changes/index.js';
import { eventOf, jointOf, makeTie } from './ties.js';
import { corrections, statementsOf } from './evidence.js';
import { seeded, type Random } from './random.js';
import { descriptionOf, nameOf } from './texts.js';

/** The entity that has half of all ties. */
export const hubId = 'organization/openai';

/** An organization of few ties that each document finds something for, with who funded it. */
export interface Ordinary {
  readonly id: string;
  readonly name: string;
  /** Two that have funded it; the hub where there are none. */
  readonly neighbours: readonly [string, string];
}

/** A made graph. */
export interface MadeGraph {
  /** All of it in sets of a size that one transaction takes; made as they are read. */
  readonly sets: Iterable<ChangeSet>;
  /** Of all entities, the hub first. */
  readonly ids: readonly string[];
  /** They are asked in turn. */
  readonly ordinary: readonly Ordinary[];
  readonly relationships: number;
  readonly statements: number;
}

const batch = 2000;
const sourceCount = 200;
const ordinaryCount = 200;
/** A fact is corrected so often, if it is corrected at all: so many superseded records it has. */
const rounds = [1, 2, 3];
const two = (value: number) => String(value).padStart(2, '0');

function makeEntities(random: Random, count: number): EntityInput[] {
  const hub: EntityInput = {
    id: hubId,
    kind: 'ORGANIZATION',
    name: 'OpenAI',
    names: [{ text: 'أوبن إيه آي', lang: 'ar' }],
  };
  const others = Array.from({ length: count - 1 }, (_, i): EntityInput => {
    const kind = i % 2 === 0 ? 'ORGANIZATION' : 'PERSON';
    const name = nameOf(random, i, kind === 'PERSON');
    const arabic = i % 10 < 2 ? { names: [{ text: `اسم ${i}`, lang: 'ar' }] } : {};
    return { id: `${kind.toLowerCase()}/${i}`, kind, name, description: descriptionOf(random, name), ...arabic };
  });
  return [hub, ...others];
}

const makeSources = (): SourceInput[] =>
  Array.from({ length: sourceCount }, (_, i) => ({
    id: `source/${i}`,
    title: `Source ${i}`,
    url: `https://example.org/${i}`,
    language: 'en',
    publishedAt: `20${two(10 + (i % 15))}`,
  }));

/** The organizations of few ties that have most of what the documents ask for. */
function findOrdinary(ties: readonly RelationshipInput[], entities: readonly EntityInput[]): Ordinary[] {
  const seen = new Map<string, { degree: number; opposed: number; funders: string[] }>();
  for (const { type, from, to } of ties) {
    for (const id of [from, to]) {
      const row = seen.get(id) ?? { degree: 0, opposed: 0, funders: [] };
      seen.set(id, row);
      row.degree += 1;
      if (id === to && type === 'FUNDED') row.funders.push(from);
      if (id === to && type === 'OPPOSED') row.opposed += 1;
    }
  }
  const worth = (id: string) => Math.min(seen.get(id)?.funders.length ?? 0, 2 * (seen.get(id)?.opposed ?? 0));
  return entities
    .filter(({ id, kind }) => kind === 'ORGANIZATION' && (seen.get(id)?.degree ?? 0) <= 50)
    .sort((a, b) => worth(b.id) - worth(a.id))
    .slice(0, ordinaryCount)
    .map(({ id, name }) => {
      const funders = new Set(seen.get(id)?.funders);
      const [first = hubId, second = hubId] = [...funders].filter((one) => one !== id && one !== hubId);
      return { id, name, neighbours: [first, second] };
    });
}

const slices = <T>(rows: readonly T[]) =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, i) => rows.slice(i * batch, (i + 1) * batch));

/** Makes the graph of that many relationships, the same at every run. */
export function generate(relationships: number): MadeGraph {
  const random = seeded(relationships);
  const entities = makeEntities(random, Math.max(250, Math.round(relationships / 5)));
  const ids = entities.map(({ id }) => id);
  const ties = Array.from({ length: relationships }, (_, i) => makeTie(i, ids, random));
  const numbered = ties.map((tie, i) => ({ tie, i }));
  // Every tenth of the hub and of the others alike: they alternate.
  const corrected = numbered.filter(({ i }) => Math.floor(i / 2) % 10 === 0);

  function* sets(): Generator<ChangeSet> {
    yield { sources: makeSources() };
    for (const rows of slices(entities)) yield { entities: rows };
    for (const rows of slices(numbered)) {
      yield {
        relationships: rows.map(({ tie }) => tie),
        events: rows.flatMap(({ tie }) => eventOf(tie)),
        joints: rows.flatMap(({ tie }) => jointOf(tie)),
        statements: rows.flatMap(({ tie, i }) => statementsOf(tie, i)),
      };
    }
    for (const round of rounds) {
      for (const rows of slices(corrected)) yield { statements: rows.map(({ tie, i }) => corrections(tie, i, round)) };
    }
  }
  const said = numbered.reduce((sum, { tie, i }) => sum + statementsOf(tie, i).length, 0);
  return {
    sets: { [Symbol.iterator]: sets },
    ids,
    ordinary: findOrdinary(ties, entities),
    relationships,
    statements: said + rounds.length * corrected.length,
  };
}
