/** What a summary needs to know of a current statement. */
export interface Evidence {
  readonly stance: string;
  readonly rank: string;
  readonly aspect: string | null;
  readonly silence: boolean;
  readonly sourceId: string | null;
  /** The earliest day on which its source can have been published. */
  readonly sourceDay: number | null;
  readonly sayerId: string | null;
  readonly sayerNamed: boolean;
}

/** What is derived from the evidence of a relationship. */
export interface Summary {
  /** Distinct sources that support the fact itself. */
  readonly sourceCount: number;
  /** From 0 to 1; it ranks, it is no probability. */
  readonly confidence: number;
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: boolean;
  /** The aspects on which statements stand on both sides, sorted. */
  readonly disputedAspects: readonly string[];
  /** A fact that all deny, or of which only deprecated statements speak, does not stand. */
  readonly standing: 'STANDS' | 'DENIED' | 'DEPRECATED';
  /** The earliest day of the latest dated source that supports something of it. */
  readonly latestSourceDay: number | null;
}

/** How much one voice counts. */
export const weights = { document: 0.7, named: 0.5, anonymous: 0.4 } as const;

/** Who speaks: a document in its own voice is another than the next document. */
function voice(one: Evidence): { key: string; weight: number } {
  if (one.sayerId === null) return { key: `document ${one.sourceId ?? ''}`, weight: weights.document };
  return { key: one.sayerId, weight: one.sayerNamed ? weights.named : weights.anonymous };
}

/** The product over distinct voices of (1 - weight): how likely all of them are wrong, were they independent. */
function allWrong(list: readonly Evidence[]): number {
  const voices = new Map(list.map(voice).map(({ key, weight }) => [key, weight]));
  return [...voices.values()].reduce((product, weight) => product * (1 - weight), 1);
}

/** Floating point noise would depend on the order of statements, and a stored summary is compared with a new one. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function standingOf(fact: readonly Evidence[], current: readonly Evidence[]): Summary['standing'] {
  if (current.length > 0) return current.every(({ stance }) => stance === 'DENIES') ? 'DENIED' : 'STANDS';
  return fact.length > 0 ? 'DEPRECATED' : 'STANDS';
}

function isDisputed(list: readonly Evidence[]): boolean {
  return new Set(list.map(({ stance }) => stance)).size > 1;
}

/**
 * The summary of a relationship from its current statements; deprecated ones and silences do not count.
 * confidence = (1 - product over supporting voices of (1 - weight)) * product over denying voices of (1 - weight)
 */
export function summaryOf(statements: readonly Evidence[]): Summary {
  const speaking = statements.filter(({ silence }) => !silence);
  const valid = speaking.filter(({ rank }) => rank !== 'DEPRECATED');
  const fact = valid.filter(({ aspect }) => aspect === null);
  const supports = fact.filter(({ stance }) => stance === 'SUPPORTS');
  const denies = fact.filter(({ stance }) => stance === 'DENIES');
  const named = [...new Set(valid.flatMap(({ aspect }) => aspect ?? []))].sort();
  // Who denies it does not say that it was still going on.
  const days = valid.flatMap(({ stance, sourceDay }) => (stance === 'SUPPORTS' ? (sourceDay ?? []) : []));
  return {
    sourceCount: new Set(supports.flatMap(({ sourceId }) => sourceId ?? [])).size,
    confidence: rounded((1 - allWrong(supports)) * allWrong(denies)),
    disputed: isDisputed(fact),
    disputedAspects: named.filter((one) => isDisputed(valid.filter(({ aspect }) => aspect === one))),
    standing: standingOf(
      speaking.filter(({ aspect }) => aspect === null),
      fact,
    ),
    latestSourceDay: days.length > 0 ? Math.max(...days) : null,
  };
}
