import { encodeCursor } from '../../src/graph/cursor.js';

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
  '-0000',
  '199X~',
  '2019..2018',
  '0000',
  '٢٠١٨',
];

/** Language tags: such as BCP 47 has and ICU has not, such as neither has, and such as take a matcher long. */
const locales = [
  ...['zh-cmn-Hans-CN', 'x-private', 'root', 'en-GB-oed', 'i-klingon', 'no-bok', 'zh-min', 'abcd', 'sgn-BE-FR', 'und'],
  ...[
    'en-a-bb-a-cc',
    'de-1996-1996',
    'en-u-co-nothing',
    'de-u-co-phonebk',
    'ar-u-nu-latn-x-a',
    'art-lojban',
    'EN',
    'e',
  ],
  ...['en_US', 'en-', '-en', 'C', 'POSIX', 'zz-ZZ', 'sl-rozaj-biske', 'tlh', 'ar\0', 'en\n'],
  ...[`en${'-abcdef'.repeat(2000)}`, `en-a${'-bb'.repeat(5000)}!`, `x${'-b'.repeat(5000)}`, 'a'.repeat(8)],
];

const moments = [
  ...['0000-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'],
  ...[
    '2018-02-30T00:00:00Z',
    '2016-12-31T23:59:60Z',
    '2018-02-20T24:00:00Z',
    '2018-02-20T10:00:00|01:00',
    '2018-02-20',
  ],
  ...[
    '2018-02-20t10:00:00z',
    '2018-02-20 10:00:00Z',
    `2018-02-20T10:00:00.${'9'.repeat(5000)}Z`,
    '+010000-01-01T00:00:00Z',
  ],
  ...['2018-02-20T10:00:00', '٢٠١٨-٠٢-٢٠T10:00:00Z', '-271821-04-20T00:00:00Z', 'Tue, 20 Feb 2018 10:00:00 GMT', 'now'],
];

const dates = [
  ...[
    '0001',
    '0001-01-01',
    '9999-12-31',
    '9999',
    '0001..9999',
    '9999-12-31..9999-12-31',
    '0001-01..0001-01-01',
    '0000-01',
  ],
  ...[
    '2018-13',
    '2018-00',
    '2018-02-29',
    '2016-02-29',
    '2018-2-3',
    '..',
    '2018..',
    '..2018',
    '2018..2019..2020',
    '2018-02-20T',
  ],
  ...['2019..2018', '1582-10-10', '1900-02-29', '2018\n', ' 2018', '10000', '-2018', '+2018', '2018-02-20..2018'],
];

const amounts = [
  ...[
    '0',
    '-0',
    '+0',
    '.5',
    '5.',
    '.',
    '',
    '1e5',
    '1E-5',
    '1e400',
    '1e-400',
    '1e999999',
    '1e1000000',
    '-1e400',
    '0x10',
    '1_000',
  ],
  ...[
    '1,000',
    '١',
    'Infinity',
    '-Infinity',
    'NaN',
    '1n',
    `0.${'0'.repeat(399)}1`,
    '9'.repeat(400),
    '9'.repeat(401),
    '1e',
    '--1',
  ],
  ...[`-${'9'.repeat(400)}.${'9'.repeat(400)}`, `${'0'.repeat(400)}1`, '00', '1\n', `1e${'0'.repeat(6)}`],
];

const currencies = ['USD', 'usd', 'DEM', 'XXX', 'XBT', 'ÜSD', 'US', 'USDT', 'U$D', '000', 'USD\n', ' USD', 'ＵＳＤ'];

const urls = [
  ...[
    'http://',
    'https://',
    'http://[',
    'http://[::1',
    'http://a:99999',
    'http://%',
    'http://\ud800',
    'HTTP://A',
    'http:a',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    '//a',
    'http://a b',
    `http://${'a.'.repeat(3000)}`,
    'http://xn--a',
    'http://a%00',
  ],
];

/** Texts of the scalars that are more than any text, by name. */
const ofScalars: Readonly<Record<string, readonly string[]>> = {
  ...{
    Locale: locales,
    DateTime: moments,
    PartialDate: dates,
    Date: dates,
    Decimal: amounts,
    Currency: currencies,
    URL: urls,
  },
};

/** What Intl and Lucene make of texts in many scripts, and what segmenting, folding and matching take long for. */
const scripts = [
  ...[
    'İstanbul',
    'ﷺ',
    'ǅ',
    'ﬀ',
    '１２',
    '한국',
    'ไทย',
    '👨‍👩‍👧‍👦',
    '\u0300',
    'e\u0301\u0323',
    'ـ'.repeat(300),
    '\u200d'.repeat(300),
  ],
  ...['a '.repeat(3000), 'ال'.repeat(1000), 'OR', 'NOT', 'AND AND', 'TO', '"a" AND', 'a:b', '~', '^', '*', '?', 'AND*'],
];

/** JSON that is no text at all. */
const noText: readonly unknown[] = [
  ...[0, -1, 1.5, 1e308, true, [], ['a', ['b']], {}, { __typename: 'Person' }, [null], null],
  // What a pattern that is given no text makes one of.
  ...[['en'], [['en']], ['2018'], [1], { length: 1 }, { toString: 1 }],
];

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

/** Keys of all kinds of lists that say what no list does: no JSON though it looks like it, no numbers, no order. */
const forgedKeys = [
  ...[
    '["\x01","a"]',
    '["\\q","a"]',
    '["\\u12","a"]',
    '["\\ud800","a"]',
    '[007,"a"]',
    '[1e999,"a"]',
    '[-1.5e-999,"a"]',
    '["a"]',
  ],
  ...[
    '["a","b","c","d","e"]',
    '[1,2,3,4,"a"]',
    '["a",1,"b"]',
    '[]',
    '[null,"a"]',
    '["\n","a"]',
    '["\\N","a"]',
    '[1E5,"a"]',
  ],
  ...['0 0 a', '0 5 a', '1e-400 1 a', '1e999 1e999 a', '5e-324 9 a', '1 1e999 a', '00 00 a', '9 0 \ud800'],
  ...[
    `1${'9'.repeat(14)}:a`,
    `1${'0'.repeat(14)}:a`,
    '0:',
    '0:\0',
    '0:a',
    '|0:a',
    'USD|0x:a',
    'USD|2999999:a',
    '|1:a',
    '2:a',
    '1:\0',
  ],
  ...[
    '[1,0,["a","b"]]',
    '[8,999999999999999,["a","b"]]',
    '[1,0,["a","a","a","a","a","a","a","a","a"]]',
    'a'.repeat(20),
  ],
];

/** What claims to be a cursor; `genuine` are cursors of other lists, or of this one. */
export function cursors(genuine: readonly string[]): readonly unknown[] {
  const made = genuine.flatMap((cursor) => {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [sum = '', of = '', moment = '0'] = text.split('.');
    const list = `${sum}.${of}`;
    // With a right check sum, so that what lies behind it is tried too.
    const summed = (key: string): string => encodeCursor(of, Number.parseInt(moment, 36) || 0, key);
    return [cursor, `${cursor}=`, `${cursor}A`, cursor.slice(0, -2), cursor.toUpperCase(), ` ${cursor}`]
      .concat(forged(`${list}.' OR 1=1 //`), forged(`${list}.`), forged(`${list}.${'9'.repeat(300)}`))
      .concat(forgedKeys.map((key) => forged(`${list}.${moment}.${key}`)))
      .concat([...forgedKeys, "' OR 1=1 //", ''].map(summed), encodeCursor(of, 36 ** 9, '0 0 a'))
      .concat(forged(`${text}\0`), forged(text.replaceAll(/\d/g, '-')), forged(`${text}|${text}`));
  });
  return [...made, forged('.'), forged('{}'), forged('[]'), forged('{"__proto__":1}'), forged('null'), '====', 'YQ'];
}

/** The payloads for an input type by its name; enums and unknown scalars get texts. */
export function payloadsFor(type: string, isEnum: boolean): readonly unknown[] {
  if (isEnum || type === 'Boolean') return words;
  if (type === 'Int' || type === 'Float') return [...numbers, ...noNumber];
  const own = ofScalars[type];
  // Of a scalar with a form of its own any text is refused alike.
  if (own !== undefined) return [...own, ...odd, ...noText, ...cypher.slice(0, 2), ...lucene.slice(0, 2)];
  return [...cypher, ...lucene, ...odd, ...scripts, ...noText];
}
