import { expect, test } from '@jest/globals';
import { isTooOld } from '../../src/neo4j/migrate.js';

test.each([
  ['4.4.30', true],
  ['5.5.0', true],
  ['5.25.1', true],
  ['5.26.0', false],
  ['5.26.31', false],
  ['5.27-aura', false],
  ['2025.06.0', false],
  ['something else', false],
])('Neo4j %s is too old: %s', (version, wanted) => expect(isTooOld(version)).toBe(wanted));
