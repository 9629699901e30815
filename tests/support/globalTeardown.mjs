/** Why this is not TypeScript: see globalSetup.mjs. */
import { load } from './globalSetup.mjs';

export default async (...jest) => (await load('./globalTeardown.ts'))(...jest);
