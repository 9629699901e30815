import { readFileSync, readdirSync } from 'node:fs';

/**
 * Ten projects: unit (pure, no database), http (the edge, with a toy schema), service and browser (one database and
 * build, started by globalSetup), statements (what the server told of all that the service tests sent), faults (the built service, whose database is killed), data (large files),
 * readers (exports opened by networkx, Graphviz and others), dialect (a newer Neo4j) and cases (all random cases of what
 * tries a twelfth of them in service), these five only on request. Needs NODE_OPTIONS=--experimental-vm-modules, which `npm test` sets.
 */
const project = (displayName, settings) => ({
  displayName,
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  cacheDirectory: '.cache/jest',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // Sources import './x.js' (as Node wants it) where the file is x.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  ...settings,
});

const withDatabase = {
  setupFiles: ['<rootDir>/tests/support/worker.mjs'],
  // .mjs, because Jest cannot load these as TypeScript modules: the reason is told there.
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
};

const withCases = readdirSync(new URL('tests/graphql', import.meta.url)).filter((file) =>
  readFileSync(new URL(`tests/graphql/${file}`, import.meta.url), 'utf8').includes("'../support/cases.js'"),
);

export default {
  maxWorkers: 2,
  // A worker keeps something of each file that it ran, and spends more and more of its time on looking through that.
  workerIdleMemoryLimit: '1200MB',
  testTimeout: 120_000,
  projects: [
    project('unit', { testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] }),
    project('http', { testMatch: ['<rootDir>/tests/http/**/*.test.ts'] }),
    // Whatever is not in one of the others, so that no test file is left out by a forgotten pattern.
    project('service', {
      ...withDatabase,
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['unit', 'http', 'browser', 'statements', 'faults', 'data', 'readers', 'dialect'].map(
        (folder) => `<rootDir>/tests/${folder}/`,
      ),
    }),
    project('browser', { ...withDatabase, testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] }),
    project('statements', { testMatch: ['<rootDir>/tests/statements/**/*.test.ts'] }),
    project('faults', { testMatch: ['<rootDir>/tests/faults/**/*.test.ts'] }),
    project('data', { testMatch: ['<rootDir>/tests/data/**/*.test.ts'] }),
    project('dialect', { testMatch: ['<rootDir>/tests/dialect/**/*.test.ts'] }),
    project('cases', { ...withDatabase, testMatch: withCases.map((file) => `<rootDir>/tests/graphql/${file}`) }),
    project('readers', { ...withDatabase, testMatch: ['<rootDir>/tests/readers/**/*.test.ts'] }),
  ],
};
