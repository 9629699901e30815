import { compareText } from './keys.js';
import type { RelationshipRow } from './model.js';

/** Compares relationships so that the best evidenced come first: by confidence, then by number of sources, then by id. */
export const byEvidence = (a: RelationshipRow, b: RelationshipRow): number =>
  b.facts.confidence - a.facts.confidence || b.facts.sourceCount - a.facts.sourceCount || compareText(a.id, b.id);
