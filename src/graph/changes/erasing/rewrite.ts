import { queries } from '../../../generated/queries.js';
import type { RunInWrite } from '../../../neo4j/run.js';
import { factOf } from '../facts.js';
import type { Filled } from '../merging/moved.js';
import { toStored, type Properties } from '../properties.js';
import { spansOf, type Erasure, type GoneMerge, type Mention } from './plan.js';
import { attributesWithout, redacted, restatedFact } from './redact.js';
import type { Words } from './words.js';

/** A node with what it is to hold instead. */
export interface Rewritten {
  readonly node: string;
  readonly props: Properties;
}

const rowsAtOnce = 500;

/** Writes what nodes hold instead; each bears the number of the change. */
export async function rewrite(run: RunInWrite, list: readonly Rewritten[], seq: number): Promise<void> {
  for (let i = 0; i < list.length; i += rowsAtOnce) {
    const rows = list
      .slice(i, i + rowsAtOnce)
      .map(({ node, props }) => ({ node, props: toStored({ ...props, redacted: seq }) }));
    await run(queries.erasing.setProps, { rows });
  }
}

/** The texts of others without the words by which somebody was named. */
export const withoutWords = (mentions: readonly Mention[], words: Words): Rewritten[] =>
  mentions.flatMap(({ node, labels, props }) => {
    const next = redacted(labels, props, words);
    return next === null ? [] : [{ node, props: next }];
  });

const ends = ['fromId', 'toId'] as const;
const named: ReadonlySet<string> = new Set(['destinationId', 'previousEmployerId']);

/** The relationships of others, in all that is and was recorded of them, without those who go. */
export async function rewriteFacts(run: RunInWrite, { ids, led, naming, merges }: Erasure, seq: number): Promise<void> {
  const gone = new Set<unknown>(ids);
  const spans = new Set<string>(spansOf(ids, merges));
  const rows = await run(queries.erasing.endsOf, { ids: [...new Set([...led, ...naming])] });
  const now = new Map(rows.flatMap(({ props }) => (props.current === undefined ? [] : [[props.id, props] as const])));
  const list = rows.map(({ node, props }) => {
    const fact: Record<string, unknown> = { ...factOf(props) };
    // Of a merge that was taken back nothing is left: then, too, it was of those of whom it is.
    for (const end of ends) if (gone.has(fact[end])) fact[end] = now.get(props.id)?.[end];
    const isGone = (id: unknown): boolean => gone.has(id) || spans.has(`${String(id)}|${Number(props.rec)}`);
    const left = Object.entries(fact).filter(([name, value]) => !named.has(name) || !isGone(value));
    return { node, props: restatedFact(props, Object.fromEntries(left)) };
  });
  await rewrite(run, list, seq);
}

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  description: ['description', 'descriptionFold'],
  url: ['url', 'urlFold'],
  existence: ['startText', 'endText', 's0', 's1', 'e0', 'e1'],
};
const searched = ['search', 'searchArabic', 'searchForms', 'searchRoman', 'searchSounds'];

/** What was recorded of an entity while somebody was merged into it, without what it had of them. */
function withoutGiven(props: Properties, { names, sameAs, fields, attributes }: Filled): Properties {
  const given = new Set(Object.keys(attributes));
  const left = ((props.sameAs ?? []) as readonly string[]).filter((one) => !sameAs.includes(one));
  const gone = [
    ...Object.keys(fields).flatMap((field) => fieldsOf[field] ?? []),
    ...(names.length > 0 ? searched : []),
  ];
  return {
    ...Object.fromEntries(gone.map((name) => [name, null])),
    ...(sameAs.length > 0 && { sameAs: left.length > 0 ? left : null }),
    ...(given.size > 0 && attributesWithout(props.attributes, given)),
  };
}

/** Forgets what others got by merges that were taken back. */
export async function forgetGiven(run: RunInWrite, { ids, merges }: Erasure, seq: number): Promise<void> {
  const takenBack = merges.filter((one): one is GoneMerge & { sup: number } => one.sup !== null);
  for (const { keepId, rec, sup, filled } of takenBack) {
    if (ids.includes(keepId)) continue;
    const rows = await run(queries.erasing.forgetGiven, { id: keepId, rec, sup });
    const got = JSON.parse(filled) as Filled;
    await rewrite(
      run,
      rows.map(({ node, props }) => ({ node, props: withoutGiven(props, got) })),
      seq,
    );
  }
}
