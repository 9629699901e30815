/** Records people one after another through the one write path, and says each id once it is acknowledged. */
import { record } from '../../src/graph/changes/index.js';
import { openDatabase } from '../../src/neo4j/run.js';

const [uri = '', user = '', password = ''] = process.argv.slice(2);
const database = openDatabase({ uri, user, password, database: '', poolSize: 2 }, { queryTimeout: 10_000 });
for (let i = 0; ; i += 1) {
  const id = `person/kept-${i}`;
  await record(database, { entities: [{ id, kind: 'PERSON', name: `Kept ${i}` }] }, { actor: 'faults' });
  console.log(id);
}
