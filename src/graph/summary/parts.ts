import { vocabulary, type RelationshipType } from '../../generated/vocabulary.js';
import { fold } from '../fold.js';
import type { TimelineRow } from '../model.js';

/** What a change of a relationship is. */
export type ChangeKind = TimelineRow['change'];

/** What a sentence about a change is made of. */
export interface SummaryParts {
  readonly change: ChangeKind;
  /** As stated: a partial date. */
  readonly date: string;
  readonly type: RelationshipType;
  /** The names of the ends, in the language of the sentence where there is one. */
  readonly from: string;
  readonly to: string;
  /** The wording of the source, as it is. */
  readonly kind: string | null;
  readonly role: string | null;
  readonly topic: string | null;
}

/** The wording of the source where it says more than the type does. */
export function wordingOf({ type, kind }: SummaryParts): string | null {
  return kind === null || fold(kind) === fold(vocabulary[type].labels.en ?? '') ? null : kind;
}
