import { fold } from '../../fold.js';

/** What stands in a text in the place of a name that was erased. */
export const blank = '[erased]';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word or several, however they are parted and in whatever case. */
const patternOf = (words: string): string =>
  words
    .trim()
    .split(/[\s_]+/u)
    .map(escaped)
    .join('[\\s_]+');

/** Names of one word are words of other texts too: of these only whole ones are meant. */
const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(words)}(?![\\p{L}\\p{N}])`, 'iu');

/** The words by which somebody is named, in texts about others. */
export class Words {
  readonly #taken: RegExp | null;
  readonly #told: readonly RegExp[];
  readonly #folded: readonly string[];
  /** What a text that holds one of them holds in small letters. */
  readonly sought: readonly string[];

  /**
   * @param names of several words are taken out of texts; those of one word, which may be anybody's, are told
   * @param more words that are taken out too
   */
  constructor(names: readonly string[], more: readonly string[]) {
    const isLong = (name: string): boolean => fold(name).includes(' ');
    // The longest first: one may be a part of another.
    const taken = [...names.filter(isLong), ...more].sort((a, b) => b.length - a.length);
    const all = [...new Set([...names, ...more])].filter((name) => name.trim() !== '');
    this.#taken = taken.length === 0 ? null : new RegExp(taken.map(patternOf).join('|'), 'giu');
    this.#told = all.map(alone);
    this.#folded = all.map(fold).filter((name) => name !== '');
    this.sought = [...new Set([...all.map((name) => name.toLowerCase()), ...this.#folded])];
  }

  /** A text without them. */
  without(text: string): string {
    return this.#taken === null ? text : text.replace(this.#taken, blank);
  }

  /** Whether a text still holds one of them, as words of their own. */
  areIn(text: string): boolean {
    if (this.#told.some((one) => one.test(text))) return true;
    const folded = ` ${fold(text)} `;
    return this.#folded.some((name) => folded.includes(` ${name} `));
  }
}
