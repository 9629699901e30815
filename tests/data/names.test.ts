import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { audit } from '../../src/graph/changes/index.js';
import { importFiles } from '../../src/import/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startRaw, type Raw } from '../changes/raw.js';
import { asker } from '../support/graph.js';
import { dataFolder } from './files.js';
import { testNames } from './names.js';

const patience = 1_200_000;

// Those of the largest set are looked for where that is imported for more than this.
const sets = [
  ['openai-circle', { prefix: 100, letter: 97, script: 90 }],
  ['ai-watch', { prefix: 95, letter: 95, script: 85 }],
] as const;

describe.each(sets)('%s', (name, least) => {
  let raw: Raw;

  beforeAll(async () => {
    raw = await startRaw();
    await migrate(raw.database, 'cypher/migrations');
    const files = ['entities', 'relationships'].map((list) => join(dataFolder, name, `${list}.jsonl.gz`));
    await importFiles(raw.database, { files, mapping: name });
  }, patience);
  afterAll(() => raw.stop());

  testNames(name, least, () => asker(raw.database));

  test(
    'what is searched of names is what they give',
    async () => {
      expect((await audit(raw.database)).problems).toEqual([]);
    },
    patience,
  );
});
