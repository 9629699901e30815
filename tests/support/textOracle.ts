import type { InputMaybe as Maybe, TextFilter } from '../../src/generated/schema-types.js';

/** Whether a value is there. */
export const given = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;

/** Text as names are compared: only what occurs in the random graph is known. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .toLowerCase()
    .replace(/[ىئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^| )ال(?=\p{L}{3})/gu, '$1');

/** Whether one of some texts meets a condition. */
export function text(filter: Maybe<TextFilter>, values: readonly string[]): boolean {
  if (!given(filter)) return true;
  const { eq, in: among, contains, startsWith, endsWith, exists, ignoreCase } = filter;
  const ignore = ignoreCase === true;
  /** Whether some text is so beside one that is asked for; of what holds nothing but signs, as both are written. */
  const some = (asked: string, test: (value: string, wanted: string) => boolean) => {
    const norm = ignore && folded(asked) !== '' ? folded : (one: string) => one;
    return values.some((value) => test(norm(value), norm(asked)));
  };
  const isEqual = (value: string, wanted: string) => value === wanted;
  return (
    (!given(eq) || some(eq, isEqual)) &&
    (!given(among) || among.some((one) => some(one, isEqual))) &&
    (!given(contains) || some(contains, (value, wanted) => value.includes(wanted))) &&
    (!given(startsWith) || some(startsWith, (value, wanted) => value.startsWith(wanted))) &&
    (!given(endsWith) || some(endsWith, (value, wanted) => value.endsWith(wanted))) &&
    (!given(exists) || values.length > 0 === exists)
  );
}
