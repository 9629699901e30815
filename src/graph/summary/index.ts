import { arabicSummary } from './arabic.js';
import { englishSummary } from './english.js';
import type { SummaryParts } from './parts.js';

export { precisionOf, type DatePrecision } from './dates.js';
/** What a sentence is made of. */
export type { ChangeKind, SummaryParts } from './parts.js';

/** What happened, in one sentence of a language; in English where the language is not known. */
export const summaryIn = (lang: string, parts: SummaryParts): string =>
  lang.split(/[-_]/)[0]?.toLowerCase() === 'ar' ? arabicSummary(parts) : englishSummary(parts);
