import type { RelationshipType } from '../../generated/vocabulary.js';
import type { Conditions } from '../where/index.js';
import type { SharedPart } from './sharing.js';
import type { Timing } from './timing.js';

/** Which relationships are meant; conditions have to be settled. */
export interface Matched {
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  readonly conditions: Conditions;
}

/** Which pairs are meant. */
export interface PairSelection {
  readonly a: Matched;
  readonly b: Matched;
  readonly sharing: readonly SharedPart[];
  readonly timing: Timing;
  /** Whether both may change places, so that each pair comes once: with the later one as `b`. */
  readonly once: boolean;
}
