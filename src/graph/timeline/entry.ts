import { endMark } from '../keys.js';
import type { RelationshipRow, TimelineRow } from '../model.js';

/** The change that a key stands for. */
export function entryOf(key: string, relationship: RelationshipRow): TimelineRow {
  const { form, startText, endText } = relationship.facts;
  const isEnd = key.endsWith(endMark);
  return {
    relationship,
    change: isEnd ? 'ENDED' : form === 'ACT' ? 'HAPPENED' : 'STARTED',
    date: (isEnd ? endText : startText) ?? '',
  };
}
