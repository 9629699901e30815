const inside = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * How deep a JSON value nests: 0 for a number, 1 for `[1]`, 2 for `[{}]`. Level by level and not by recursion, which a
 * hostile value would overflow.
 */
export function jsonDepth(value: unknown): number {
  let depth = 0;
  let level = [value].filter(isNested);
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(inside).filter(isNested);
  }
  return depth;
}
