import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { failureLine, WhowhomError } from '../../src/errors.js';
import { fileTrouble } from '../../src/files.js';
import { openFolder } from '../../src/neo4j/embedded/folder.js';
import { startEmbedded } from '../../src/neo4j/embedded/index.js';
import { jarTrouble, startTrouble } from '../../src/neo4j/embedded/troubles.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-troubles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is thrown, as whoever starts the service reads it. */
function told(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WhowhomError) return failureLine(error);
    throw error;
  }
  return '';
}

const fail = (code: string, path?: string) => Object.assign(new Error(`${code}: words`), { code, path });

describe('what the file system refuses is one line with what to do', () => {
  test.each([
    ['EROFS', 'it is read-only (EROFS). Let the user who starts the service write there'],
    ['EACCES', 'that is not permitted (EACCES). Let the user who starts the service write there'],
    ['EPERM', 'that is not permitted (EPERM)'],
    ['ENOTDIR', 'a part of its path is no folder (ENOTDIR)'],
  ])('%s', (code, words) => {
    const trouble = fileTrouble(fail(code, '/srv/data/format.7.tmp'));
    const line = trouble === null ? '' : failureLine(trouble);
    expect(line).toContain(`/srv/data/format.7.tmp cannot be used: ${words}`);
    expect(line).toContain('DATA_DIR');
    expect(line).not.toContain('\n');
  });

  test.each(['ENOSPC', 'EDQUOT'])('%s, which names no path', (code) => {
    const trouble = fileTrouble(fail(code), '/srv/data');
    expect(trouble?.code).toBe('DISK_FULL');
    expect(trouble === null ? '' : failureLine(trouble)).toMatch(
      /^There is no room left on the disk of \/srv\/data\. Make room on that disk and start again, .*$/,
    );
  });

  test('nothing else is taken for it', () => {
    for (const one of [new Error('x'), fail('ERR_INVALID_ARG_TYPE'), null, 7]) expect(fileTrouble(one)).toBeNull();
  });

  test('a data folder below a file is named', async () => {
    writeFileSync(join(folder, 'file'), '');
    const options = { cacheDir: folder, heap: '512m', pageCache: '64m', yes: false, log: () => undefined };
    const start = startEmbedded({ ...options, dataDir: join(folder, 'file/data') });
    await expect(start).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE' });
    await expect(start).rejects.toThrow(join(folder, 'file/data'));
  });
});

test.each(['{"garbage": true}', 'two\nlines', '\u001b[31mred', '2.5', '-1', 'x'.repeat(100_000)])(
  'the format %j is none, and is shown short and in one line',
  (format) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/format'), format);
    const line = told(() => {
      openFolder(join(folder, 'data'));
    });
    expect(line).toContain(`${join(folder, 'data/format')} holds "`);
    expect(line).toContain('which is no format of a data folder. Restore the folder from a backup');
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(line.length).toBeLessThan(500);
    // It is somebody else's file.
    expect(readFileSync(join(folder, 'data/format'), 'utf8')).toBe(format);
  },
);

test.each([
  ['1', 'DATABASE_OLDER'],
  ['3', 'DATABASE_NEWER'],
])('the format %s is %s as before', (format, code) => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/format'), `${format}\n`);
  expect(() => {
    openFolder(join(folder, 'data'));
  }).toThrow(expect.objectContaining({ code }));
});

describe('what the database says when it does not start', () => {
  test.each([
    [
      'a damaged store',
      'IllegalStateException: the database cannot be opened <- UnableToStartDatabaseException: An error occurred! <- IllegalStateException: Metadata store is empty',
      'DATABASE_DAMAGED',
      'its files are damaged or not all there: IllegalStateException: Metadata store is empty. Restore the folder',
    ],
    [
      'a damaged system store',
      'RuntimeException: Error starting Neo4j database server at x <- IllegalStateException: Failed to read current store version.',
      'DATABASE_DAMAGED',
      'Failed to read current store version. Restore the folder',
    ],
    [
      'a damaged log',
      'IllegalStateException: the database cannot be opened <- RuntimeException: Error reading transaction logs, recovery not possible. To force <- IOException: x',
      'DATABASE_DAMAGED',
      'Error reading transaction logs, recovery not possible. Restore',
    ],
    ['a full disk', 'RuntimeException: x <- IOException: No space left on device', 'DISK_FULL', 'Make room'],
    [
      'a read-only store',
      'RuntimeException: x <- FileSystemException: y: Read-only file system',
      'FOLDER_UNUSABLE',
      'write there',
    ],
    ['a locked store', 'RuntimeException: x <- FileLockException: y', 'DATABASE_IN_USE', 'is in use'],
  ])('of %s', (_, why, code, words) => {
    const trouble = startTrouble(folder, why);
    expect(trouble?.code).toBe(code);
    const line = trouble === null ? '' : failureLine(trouble);
    expect(line).toContain(words);
    expect(line).toContain(folder);
    expect(line).not.toContain('\n');
  });

  test('too little memory is no damage', () => {
    expect(startTrouble(folder, 'the database cannot be opened <- OutOfMemoryError: Java heap space')).toBeNull();
  });
});

test('a jar that was cut off is named, with what to do', () => {
  const end = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1');
  writeFileSync(join(folder, 'whole.jar'), Buffer.concat([Buffer.from('PK\x03\x04 content'), end]));
  writeFileSync(join(folder, 'readme.txt'), 'no jar');
  expect(jarTrouble(folder)).toBeNull();
  expect(jarTrouble(join(folder, 'nothing'))).toBeNull();
  for (const content of ['PK\x03\x04 content', '']) {
    writeFileSync(join(folder, 'cut.jar'), content);
    const trouble = jarTrouble(folder);
    expect(trouble?.code).toBe('CACHE_DAMAGED');
    expect(trouble === null ? '' : failureLine(trouble)).toBe(
      `The file ${join(folder, 'cut.jar')} is damaged or not all there. Delete the folder ${folder}. The next start fetches what was in it again.`,
    );
  }
});

describe('a setting that cannot be used is told before anything starts', () => {
  const refusal = (env: Record<string, string>): string => told(() => readConfig(env));

  test.each([
    'bolt://user:hunter2@example.org:7687',
    'neo4j+s://user:hunter2@example.org',
    'bolt://hunter2@example.org',
    'http://user:hunter2@example.org',
    'user:hunter2@example.org',
    'bolt://user:hunter2/more@at@example.org',
  ])('%s without its secret', (uri) => {
    const line = refusal({ NEO4J_URI: uri });
    expect(line).toContain('NEO4J_URI is "');
    expect(line).not.toContain('hunter2');
    expect(line).toContain('example.org');
    expect(() => readConfig({ NEO4J_URI: uri })).toThrow(
      expect.objectContaining({
        details: expect.not.objectContaining({ got: expect.stringContaining('hunter2') as unknown }) as unknown,
      }),
    );
  });

  test('a user and a password belong into settings of their own', () => {
    expect(refusal({ NEO4J_URI: 'bolt://user:hunter2@example.org' })).toContain('NEO4J_USER and NEO4J_PASSWORD');
    expect(readConfig({ NEO4J_URI: 'bolt://example.org:7687' }).neo4jUri).toBe('bolt://example.org:7687');
  });

  test('a token that is too short is not shown', () => {
    expect(refusal({ METRICS_TOKEN: 'short' })).not.toContain('short');
  });

  test.each([
    'example.org',
    'https://example.org/',
    'https://example.org/path',
    'https://Example.org',
    'https://*.org',
    'null',
  ])('the origin %s', (origin) => {
    expect(refusal({ CORS_ORIGINS: `https://a.example, ${origin}` })).toMatch(
      /^CORS_ORIGINS is .*; wanted origins such as/,
    );
  });

  test('origins as browsers send them', () => {
    const given = ['https://a.example', 'http://localhost:3000', 'http://[::1]:3000', 'chrome-extension://abc', '*'];
    expect(readConfig({ CORS_ORIGINS: given.join(', ') }).corsOrigins).toEqual(given);
  });

  test.each(['https://graph.example.org', 'graph.example.org:443', 'a/b', 'a b'])('the allowed host %s', (host) => {
    expect(refusal({ ALLOWED_HOSTS: host })).toMatch(/^ALLOWED_HOSTS is .*; wanted names such as/);
  });
});
