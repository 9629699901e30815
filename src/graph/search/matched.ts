import { words } from '../fold.js';
import { nameTexts } from '../spelling/texts.js';
import { arabicStem } from './arabicStem.js';
import { indexWords, type Any, type Field, type Level, type Match, type Term } from './levels.js';

/** Whether two words differ by at most so many letters: one wrong, missing or too many, or two neighbours swapped. */
export function isNear(a: string, b: string, most: number): boolean {
  const [from, to] = [Array.from(a), Array.from(b)];
  if (Math.abs(from.length - to.length) > most) return false;
  const rows: number[][] = [to.map((_, j) => j).concat(to.length)];
  from.forEach((letter, i) => {
    const [above = [], row] = [rows[i], [i + 1]];
    to.forEach((other, j) => {
      const same = letter === other ? 0 : 1;
      const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
      row.push(
        Math.min(
          (above[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (above[j] ?? 0) + same,
          swapped ? (rows[i - 1]?.[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    });
    rows.push(row);
  });
  return (rows[from.length]?.[to.length] ?? 0) <= most;
}

type Held = Readonly<Record<Field, readonly string[]>>;

/** What the index holds of one name, in its words. */
function heldOf(name: string): Held {
  const texts = nameTexts([name]);
  const split = (list: readonly string[]) => list.flatMap((line) => line.split(' '));
  return {
    search: split(texts.search).flatMap(indexWords),
    searchForms: split(texts.searchForms),
    searchRoman: split(texts.searchRoman),
    searchSounds: split(texts.searchSounds),
  };
}

function isIn(held: Held, { field, text, how, off }: Term): boolean {
  const all = held[field];
  if (how === 'WHOLE') return all.includes(text);
  return all.some((word) => (how === 'BEGINNING' ? word.startsWith(text) : isNear(word, text, off)));
}

/** Which share of what must be there is there, on the way that goes furthest. */
function shareOf(held: Held, { ways }: Level): number {
  const isThere = (any: Any) => any.some((term) => isIn(held, term));
  return Math.max(0, ...ways.map((way) => way.filter(isThere).length / Math.max(1, way.length)));
}

function stemsOf(text: string): string[] {
  return (text.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []).flatMap((word) => arabicStem(word) ?? []);
}

/**
 * The name of an entity that a search has found: the one that is on the level, else the nearest to it, for words may stand
 * in several names. The shortest, then the first among equals.
 * @param text as it came, for the stems of its Arabic words
 */
export function matchedName(names: readonly string[], levels: readonly Level[], match: Match, text: string): string {
  if (names.length === 1) return names[0] ?? '';
  const stems = stemsOf(text);
  const ofMatch = levels.filter((level) => level.match === match);
  const ranked = names.map((name) => {
    const held = heldOf(name);
    const own = new Set(stemsOf(name));
    const share = Math.max(0, ...ofMatch.map((level, i) => shareOf(held, level) - i / 10));
    return { name, share, stems: stems.filter((stem) => own.has(stem)).length, length: words(name).length };
  });
  ranked.sort((a, b) => b.share - a.share || b.stems - a.stems || a.length - b.length);
  return ranked[0]?.name ?? '';
}
