/** A text as quotes are looked for in it: composed, and with one space for all white space in a row. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Whether a quote stands in a text, word for word. White space is all the same: a line break is where a page ends. */
export const standsIn = (quote: string, text: string): boolean => plain(text).includes(plain(quote));

/** Tells of quotes whether they stand in a text, of which many are looked for. */
export function quotesOf(text: string): (quote: string) => boolean {
  const whole = plain(text);
  return (quote) => whole.includes(plain(quote));
}
