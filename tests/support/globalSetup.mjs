/**
 * Jest loads globalSetup as CommonJS and without its moduleNameMapper, so a TypeScript file that imports its neighbours
 * as './x.js' fails there (seen with Jest 30). A .mjs file is imported as it is; this one loads the real one by tsx.
 */
import { register } from 'tsx/esm/api';

// One namespace for setup and teardown, so that both see the same instance of a module they share; a namespace of its
// own, so that test files run in this process (--runInBand) are not touched.
const tsx = register({ namespace: 'jest-global' });

export const load = async (file) => (await tsx.import(file, import.meta.url)).default;

export default async (...jest) => (await load('./globalSetup.ts'))(...jest);
