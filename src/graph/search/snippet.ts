import { fold } from '../fold.js';
import { arabicStem } from './arabicStem.js';

/** Which text of a hit it is. */
export type TextField = 'QUOTE' | 'TRANSLATION' | 'DESCRIPTION' | 'KIND';

/** A text that was looked through. */
export interface SearchedText {
  readonly field: TextField;
  readonly language: string | null;
  readonly text: string;
}

/** A place in a text, in UTF-16 units; the end is behind its last one. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A part of a text and the words in it that were looked for. */
export interface Snippet {
  readonly field: TextField;
  readonly language: string | null;
  readonly text: string;
  readonly highlights: readonly TextSpan[];
}

/** Letters and digits with their marks and what steers their shaping: what folding leaves together. */
const wordPattern = /[\p{L}\p{N}\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+/gu;

/** A snippet is about as long, and begins about so much before the first word that was looked for. */
const [snippetLength, lead] = [240, 60];

interface Word extends TextSpan {
  /** Which of the words that are looked for it is. */
  readonly is: readonly number[];
}

/** What is looked for: folded words, of which beginnings count, and stems. */
interface Wanted {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

function wordsOf(text: string, { words, stems }: Wanted): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const [word] = match;
    const folded = fold(word).split(' ');
    const begun = words.flatMap((one, i) => (folded.some((part) => part.startsWith(one)) ? [i] : []));
    const stem = arabicStem(word);
    const same = stem === null ? [] : stems.flatMap((one, i) => (one === stem ? [words.length + i] : []));
    return { start: match.index, end: match.index + word.length, is: [...begun, ...same] };
  });
}

/** Where to cut, not within a pair of surrogates. */
const whole = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at);

/** The part of a text around the first word that was looked for, from word to word unless a word is too long. */
function partOf(text: string, words: readonly Word[]): TextSpan {
  if (text.length <= snippetLength) return { start: 0, end: text.length };
  const hit = words.find(({ is }) => is.length > 0)?.start ?? 0;
  const first = words.find(({ start }) => start >= hit - lead)?.start ?? 0;
  const start = hit <= lead ? 0 : first;
  const last = words.filter(({ end }) => end <= start + snippetLength).at(-1)?.end ?? 0;
  const isEnd = start + snippetLength >= text.length;
  const end = isEnd ? text.length : last > start ? last : whole(text, start + snippetLength);
  return { start, end };
}

function snippetOf({ field, language, text }: SearchedText, words: readonly Word[]): Snippet {
  const { start, end } = partOf(text, words);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    field,
    language,
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    highlights: words
      .filter((word) => word.is.length > 0 && word.start >= start && word.end <= end)
      .map((word) => ({ start: word.start + shift, end: word.end + shift })),
  };
}

/**
 * The part of the best of some texts: of the one that holds most of the words that were looked for, the first among
 * equals. Null without texts.
 * @param words folded
 * @param query as it came, for the stems of its Arabic words
 */
export function bestSnippet(texts: readonly SearchedText[], words: readonly string[], query: string): Snippet | null {
  const stems = (query.match(wordPattern) ?? []).flatMap((word) => arabicStem(word) ?? []);
  const ranked = texts
    .map((text) => ({ text, words: wordsOf(text.text, { words, stems }) }))
    .map((one) => ({ ...one, found: new Set(one.words.flatMap(({ is }) => is)).size }))
    .sort((a, b) => b.found - a.found);
  const [best] = ranked;
  return best === undefined ? null : snippetOf(best.text, best.words);
}
