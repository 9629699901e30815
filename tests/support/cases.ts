/**
 * How many of the random cases of a test are tried: all of them with CASES=all, as `npm run test:cases` does, and else a
 * twelfth, because each has the server plan a text or several and all together take longer than one waits for a test.
 */
export const cases = (all: number): number => (process.env.CASES === 'all' ? all : Math.ceil(all / 12));
