import { drawn, shortenedTo } from '../text.js';

/** Widths in parts of the font size: there is no browser here to ask, and too wide is better than too narrow. */
function widthOf(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (/[il.,:;'|!()[\] ]/.test(character)) return 0.36;
  if (/[mwMW@%]/.test(character)) return 0.95;
  if (/[A-Z\p{N}]/u.test(character)) return 0.68;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    character,
  )
    ? 1.1
    : 0.58;
}

/** About how wide a line of text is, in the unit of its font size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * fontSize;
}

/** A text in lines of at most so many characters, broken between words where that is possible; what is left is cut. */
export function wrapped(text: string, mostCharacters: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of drawn(text)
    .slice(0, mostCharacters * mostLines * 8)
    .split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= mostCharacters || lines.length === mostLines - 1) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => shortenedTo(one, mostCharacters));
}
