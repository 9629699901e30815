/** What turns the direction of the text after it: in a drawing, a name could reorder what stands beside it. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Control characters, which nothing can draw, and the line and paragraph separators. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

const blanks = /\p{Zs}+/gu;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const firstStrong = /\p{L}/u;

/**
 * A text as it is drawn, in one line: without control characters and without what turns the direction of its neighbours.
 * Formats that draw such a text hold the exact one as data beside it.
 */
export function drawn(text: string): string {
  return text.toWellFormed().replace(overrides, '').replace(controls, ' ').replace(blanks, ' ').trim();
}

/** Whether its first letter is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = firstStrong.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

/** A text that keeps its direction to itself, by the isolates of Unicode, when it has one of its own. */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first so many characters as a reader counts them, with an ellipsis where some are missing. */
export function shortenedTo(text: string, most: number): string {
  // A character is at least one code unit, and seldom more than eight: the rest of a long text need not be looked at.
  if (text.length <= most) return text;
  const parts = Array.from(segmenter.segment(text.slice(0, most * 8)), ({ segment }) => segment);
  const isWhole = parts.length <= most && text.length <= most * 8;
  return isWhole ? text : `${parts.slice(0, most - 1).join('')}…`;
}
