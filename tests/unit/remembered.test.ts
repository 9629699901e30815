import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { first, startPreparing } from '../../src/neo4j/preparing.js';
import { openRemembered, remembersAtMost } from '../../src/neo4j/remembered.js';
import { shapeOf, standIns } from '../../src/neo4j/shape.js';

let folder = '';
const said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-remembered-'));
  said.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openRemembered(folder, (line) => said.push(line));
const path = () => join(folder, 'shapes.json');
const secret = 'person/somebody-asked-for';
const shape = (text: string) => shapeOf(text, { id: secret, first: neo4j.int(20) }, true);

test('kinds tell parameters apart as the server does, and stand-ins have the same', () => {
  const params = {
    a: null,
    b: 'some words',
    c: 1.5,
    d: neo4j.int(7),
    e: 9n,
    f: true,
    g: ['x', 'y'],
    h: [],
    i: [1, 'x'],
    j: { k: 1 },
    l: 'x'.repeat(11),
  };
  const { kinds } = shapeOf('t', params, true);
  expect(Object.values(kinds).join(' ')).toBe(
    'NULL STRING:10 FLOAT INTEGER INTEGER BOOLEAN STRINGS:10 LIST:0 LIST:10 MAP STRING:100',
  );
  for (const sized of [true, false]) {
    const given = shapeOf('t', params, sized).kinds;
    expect(shapeOf('t', standIns(given), sized).kinds).toEqual(given);
  }
});

test('what was used is there after a start, most used first, without a value, for its owner alone', () => {
  const one = open();
  for (const [text, uses] of Object.entries({ once: 1, often: 9, thrice: 3 })) {
    for (let i = 0; i < uses; i += 1) one.used(shape(text));
  }
  one.save();
  expect(statSync(path()).mode & 0o777).toBe(0o600);
  expect(readFileSync(path(), 'utf8')).not.toContain(secret);
  expect(readdirSync(folder)).toEqual(['shapes.json']);
  const second = open();
  expect(second.mostUsed().map(({ text }) => text)).toEqual(['often', 'thrice', 'once']);
  expect(second.mostUsed()[0]?.kinds).toEqual({ first: 'INTEGER', id: 'STRING:100' });
  second.save(true);
  // Not asked during a whole run, and once before: it is forgotten.
  expect(
    open()
      .mostUsed()
      .map(({ text }) => text),
  ).toEqual(['often', 'thrice']);
  expect(said).toEqual([]);
});

test('it is bounded in number and in bytes, and the last used stay', () => {
  const many = open();
  for (let i = 0; i < 400; i += 1) many.used(shape(`text ${i}`));
  expect(many.mostUsed()).toHaveLength(remembersAtMost.shapes);
  expect(many.mostUsed().some(({ text }) => text === 'text 399')).toBe(true);
  const large = open();
  for (let i = 0; i < 100; i += 1) large.used(shape(`${i} ${'x'.repeat(50_000)}`));
  large.used(shape('x'.repeat(1_000_000)));
  large.save();
  expect(statSync(path()).size).toBeLessThan(remembersAtMost.bytes * 1.1);
  expect(open().mostUsed().length).toBeGreaterThan(30);
});

test.each([
  'no JSON',
  '{}',
  'null',
  '{"format":1,"shapes":[{"text":"RETURN 1","kinds":{"a":"toString"},"uses":1}]}',
  '{"format":1,"shapes":{}}',
])('a file that holds %s is told of and ignored', (content) => {
  writeFileSync(path(), content);
  const remembered = open();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('shapes.json');
  expect(remembered.mostUsed()).toEqual([]);
  remembered.used(shape('new'));
  remembered.save();
  expect(open().mostUsed()).toHaveLength(1);
});

test('without a data folder nothing is written and nothing said', () => {
  const nowhere = openRemembered(join(folder, 'nowhere'), (line) => said.push(line));
  nowhere.used(shape('new'));
  nowhere.save(true);
  expect([existsSync(join(folder, 'nowhere')), said, nowhere.mostUsed().length]).toEqual([false, [], 1]);
});

test('the most used are planned again first, while nobody asks; ready is when the first of them are, or in time', async () => {
  jest.useFakeTimers();
  try {
    const remembered = open();
    for (let i = 0; i < 30; i += 1) for (let j = i; j < 30; j += 1) remembered.used(shape(`${i}`));
    const planned: string[] = [];
    let busy = true;
    let isThere = true;
    const prepare = ({ text }: { text: string }) => {
      if (isThere) planned.push(text);
      return Promise.resolve(isThere);
    };
    const preparing = startPreparing({ remembered, prepare, isBusy: () => busy });
    await jest.advanceTimersByTimeAsync(1000);
    expect([planned.length, preparing.isReady()]).toEqual([0, false]);
    busy = false;
    isThere = false;
    await jest.advanceTimersByTimeAsync(5000);
    expect([planned.length, preparing.isReady()]).toEqual([0, false]);
    isThere = true;
    await jest.advanceTimersByTimeAsync(1000);
    expect(planned).toEqual(Array.from({ length: 30 }, (_, i) => `${i}`));
    expect(preparing.isReady()).toBe(true);
    busy = true;
    preparing.again();
    expect(preparing.isReady()).toBe(false);
    await jest.advanceTimersByTimeAsync(first.milliseconds + 1);
    expect([planned.length, preparing.isReady()]).toEqual([30, true]);
    preparing.stop();
    expect(open().mostUsed()).toHaveLength(30);
  } finally {
    jest.useRealTimers();
  }
});
