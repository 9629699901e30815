/** A service that only starts the embedded database on a folder, says so, and waits to be killed. */
import { startEmbedded } from '../../src/neo4j/embedded/index.js';

const dataDir = process.argv[2] ?? '';
const log = () => undefined;
const options = { dataDir, cacheDir: '.cache', heap: '512m', pageCache: '64m', yes: false, log };
const { uri, user, password, pid } = await startEmbedded(options);
console.log(JSON.stringify({ uri, user, password, pid }));
setInterval(() => undefined, 1000);
