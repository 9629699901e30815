/** What can be measured. */
export const parts = [
  'rows',
  'throughput',
  'figures',
  'paths',
  'cost',
  'exports',
  'feed',
  'page',
  'imports',
  'peer',
  'far',
  'first',
] as const;
export type Part = (typeof parts)[number];

/** Without a word about it. */
const usual: readonly Part[] = ['rows', 'throughput', 'figures', 'paths', 'cost', 'exports', 'feed', 'page'];
const most = 2_000_000;

/** What is asked of the bench. */
export interface Options {
  readonly parts: ReadonlySet<Part>;
  /** How many facts each graph has. */
  readonly sizes: readonly number[];
  /** Only rows with one of these words in their names; empty is all. */
  readonly only: readonly string[];
  /** Where graphs are kept for another run; null is nowhere. */
  readonly keep: string | null;
}

export const usage = `Usage: npm run bench -- [${parts.map((part) => `--${part}`).join('] [')}]
    [--only=WORDS,...] [--keep=FOLDER] [facts=10000 150000 ...]
Without a part all but --imports, --peer, --far and --first are measured.`;

/** Reads what is asked. @throws Error that says what is wrong */
export function readOptions(given: readonly string[]): Options {
  const flags = given.filter((one) => one.startsWith('--')).map((one) => one.slice(2));
  const valueOf = (name: string) => flags.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const named = parts.filter((part) => flags.includes(part));
  const strange = flags.find((one) => !/^(only|keep)=./.test(one) && !parts.includes(one as Part));
  if (strange !== undefined) throw new Error(`What is --${strange}?\n${usage}`);
  const numbers = given.filter((one) => !one.startsWith('--')).map(Number);
  const sizes = numbers.length > 0 ? numbers : [10_000, 150_000];
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1000 && size <= most)) {
    throw new Error(`How many facts? Whole numbers from 1000 to ${most}.\n${usage}`);
  }
  return {
    parts: new Set(named.length > 0 ? named : usual),
    sizes,
    only: valueOf('only')?.split(',') ?? [],
    keep: valueOf('keep'),
  };
}
