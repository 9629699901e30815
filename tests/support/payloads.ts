/** Values that hostile clients send, by the kind of argument they are sent to. */

/** Ends of Cypher strings, maps, labels and statements, and what a driver or a logger could be made to do. */
const cypher = [
  "' OR 1=1 RETURN 1 //",
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN count(n) AS total //',
  '`) DETACH DELETE n //',
  "\\' RETURN 1 //",
  "' CALL dbms.components() YIELD name RETURN name UNION MATCH (n) RETURN n //",
  "'; DROP CONSTRAINT entity_id; //",
  "' LOAD CSV FROM 'http://127.0.0.1:9/x' AS row RETURN row //",
  '$id',
  '{id: "x"}',
  '${7*7}',
  '%s%n%d',
  '/* */ RETURN 1 //',
  '\\u0027) DETACH DELETE n //',
];

/** The syntax of Lucene's query parser, and patterns that take it long. */
const lucene = [
  '*:*',
  'id:*',
  '* OR *',
  'a~2 b~2 c~2',
  '/(a+)+$/',
  '[* TO *]',
  '{a TO z}',
  '+-&&||!(){}[]^"~*?:\\/',
  '"unended',
  '((((((((((',
  'a AND NOT NOT a',
  'a^99999999999',
  '????????????',
  '\\',
];

/** Texts that are odd by their characters. */
const odd = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '\u202egpj',
  '\ufeff',
  '\uffff',
  'a\u0301'.repeat(300),
  '\u064b'.repeat(200),
  '😀'.repeat(128),
  'ß'.repeat(512),
  'A'.repeat(20_000),
  '\n\r\t\u2028',
  'a|b',
  '../../etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1:9/',
  '<script>alert(1)</script>',
  '${jndi:ldap://127.0.0.1:9/a}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e400',
  '9'.repeat(400),
  '2018-02-30',
  '9999999-01-01',
  '-0001-01-01',
  '2019..2018',
  '0000',
  '٢٠١٨',
];

/** JSON that is no text at all. */
const noText = [0, -1, 1.5, 1e308, true, [], ['a', ['b']], {}, { __typename: 'Person' }, [null], null];

const numbers = [0, -0, -1, -2147483648, -2147483649, 2147483647, 2147483648, 2 ** 53, 1e308, 0.5, 1e-300];
const noNumber = ['1', '-1', '1e3', 'NaN', '', ' 1', '0x10', '１', true, [], [1], {}, null];
const words = [
  '',
  'NOWHERE',
  '__proto__',
  'constructor',
  'FUNDED}) DETACH DELETE n //',
  'funded',
  0,
  1,
  true,
  [],
  {},
  null,
];

const forged = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** What claims to be a cursor; `genuine` are cursors of other lists, or of this one. */
export function cursors(genuine: readonly string[]): readonly unknown[] {
  const made = genuine.flatMap((cursor) => {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const dot = text.indexOf('.');
    const list = text.slice(0, dot);
    return [cursor, `${cursor}=`, `${cursor}A`, cursor.slice(0, -2), cursor.toUpperCase(), ` ${cursor}`]
      .concat(forged(`${list}.' OR 1=1 //`), forged(`${list}.`), forged(`${list}.${'9'.repeat(300)}`))
      .concat(forged(`${text}\0`), forged(text.replaceAll(/\d/g, '-')), forged(`${text}|${text}`));
  });
  return [...made, forged('.'), forged('{}'), forged('[]'), forged('{"__proto__":1}'), forged('null'), '====', 'YQ'];
}

/** The payloads for an input type by its name; enums and unknown scalars get texts. */
export function payloadsFor(type: string, isEnum: boolean): readonly unknown[] {
  if (isEnum || type === 'Boolean') return words;
  if (type === 'Int' || type === 'Float') return [...numbers, ...noNumber];
  return [...cypher, ...lucene, ...odd, ...noText];
}
