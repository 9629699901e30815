import { describe, expect, test } from '@jest/globals';
import { csvRow, fitting, mostInCell } from '../../../src/export/csvText.js';
import { formats } from '../../../src/export/registry.js';
import { edge, node, statement, toy, written } from '../../support/exported.js';

describe('a cell that could be a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ["'=1", "''=1"],
    ['-0043-03-15', "'-0043-03-15"],
    ['-004X', "'-004X"],
    ['-0043', '-0043'],
    ["O'Neil", "O'Neil"],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (text, wanted) => {
    expect(csvRow([text])).toBe(`${wanted}\r\n`);
  });

  test('is none when it is a number', () => {
    expect(csvRow(['-12.5', -0.5, '13.044007948444284', 'x,"y"', null, true])).toBe(
      '-12.5,-0.5,13.044007948444284,"x,""y""",,true\r\n',
    );
  });
});

test('a long text is cut to what spreadsheets take, a long list of statements is counted', async () => {
  const long = 'é'.repeat(40_000);
  const statements = Array.from({ length: 20 }, (_, i) => statement(`statement/${i}`, 'x'.repeat(5_000)));
  const given = toy(
    [node('person/a', 1, { name: long })],
    [edge('relationship/1', 'person/a', 'person/a', { statements })],
  );
  const nodes = (await written(formats.CSV_NODES, given)).split('\r\n')[1] ?? '';
  expect(nodes).toContain(`${'é'.repeat(mostInCell - 1)}…`);
  expect(nodes).not.toContain('é'.repeat(mostInCell));
  const kept = fitting(statements);
  expect(kept).toBe(5);
  const edges = await written(formats.CSV, given);
  expect(edges).toContain('statement/4');
  expect(edges).not.toContain('statement/5');
  expect(edges).toContain(`,${20 - kept},`);
});
