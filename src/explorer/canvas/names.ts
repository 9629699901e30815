/** Characters that turn the direction of what follows, also outside of the name that holds them. */
const overrides = /[\u202A-\u202E\u2066-\u2069]/g;

const plain = (name: string): string => name.replace(overrides, '');

/**
 * A name for the canvas, where direction is the page's: isolated, so that its own direction follows from its first
 * letter and final punctuation stays at its end (Unicode Standard Annex 9, first strong isolate).
 */
export const isolated = (name: string): string => `\u2068${plain(name)}\u2069`;

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a name runs from right to left, which its first letter says. */
function isRightToLeft(name: string): boolean {
  const [letter] = /\p{L}/u.exec(name) ?? [];
  return letter !== undefined && rightToLeft.test(letter);
}

/**
 * A name in lines for the canvas, none wider than wanted unless a word is. Each line is isolated in the direction of the
 * whole name: a second line may begin with a word of another script, and an isolate ends with its line.
 * @param widthOf measures a text, in the same units as `widest`
 */
export function linesOf(name: string, widthOf: (text: string) => number, widest: number): string[] {
  const lines: string[] = [];
  for (const word of plain(name).split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const isolate = isRightToLeft(name) ? '\u2067' : '\u2066';
  return lines.map((line) => `${isolate}${line}\u2069`);
}
