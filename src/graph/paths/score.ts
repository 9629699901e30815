/** What a hop without evidence counts as. */
const unsupported = 0.01;

/** Costs are whole numbers of this unit, so that sums do not depend on the order in which they are made. */
const unit = 1e14;

/** Costs are compared as multiples of this: rounding each hop must not tell products apart that are the same. */
const grain = 1e5;

/** Digits of a product that are left. */
const digits = 9;

/**
 * What a hop costs: minus the logarithm of its confidence, so that the paths of the least cost are those of the largest
 * product of confidences (the usual reduction, as in Viterbi's algorithm).
 */
export const costOf = (confidence: number): number =>
  Math.round(-Math.log(confidence > 0 ? confidence : unsupported) * unit);

/** The grade of a cost: paths of one grade are as good. The smaller the better. */
export const gradeOf = (cost: number): number => Math.round(cost / grain);

/** The product of the confidences of hops, from the grade of their costs. Above 0, at most 1. */
export const scoreOf = (grade: number): number => Number(Math.exp((-grade * grain) / unit).toPrecision(digits));
