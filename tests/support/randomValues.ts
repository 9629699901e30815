import { entityKinds, relationshipTypes } from '../../src/generated/vocabulary.js';
import { aspects, nameUsages, ranks, stances, type ChangeSet, type MoneyInput } from '../../src/graph/changes/input.js';
import { existenceDays } from '../../src/graph/existence.js';
import { periodOf } from '../../src/graph/time.js';
import type { Random } from './random.js';

/** What texts are made of: what formats escape, what scripts do, what is no letter, what is nothing to be seen. */
const pieces = [
  ...[
    'a',
    'Zoë',
    'ﷺ',
    'ماسك',
    'إيلون',
    '习近平',
    'Путин',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    '👩‍👩‍👧',
    '🚀',
    '𝔘',
    'e\u0301',
    '\u0301',
    '１',
  ],
  ...['\0', '\u0001', '\b', '\t', '\n', '\r\n', '\u001f', '\u007f', '\u0085', '\u00ad', '\u2028', '\u202e', '\ufeff'],
  ...[
    '\ufdd0',
    '\ufffe',
    '\uffff',
    '\u{10ffff}',
    '<b>',
    '&amp;',
    ']]>',
    '-->',
    '"',
    "'",
    '`',
    '```',
    '\\',
    '|',
    '%',
    ';',
  ],
  ...[
    '=1+1',
    '@x',
    '-',
    '#',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '::',
    '..',
    '$id',
    '*',
    '~',
    '/',
    ',',
    '%%{',
    '\\u0000',
    ' ',
  ],
  ...[
    'null',
    '0',
    '1e400',
    '__proto__',
    'constructor',
    'NaN',
    'AND',
    'x'.repeat(300),
    'ﷺ'.repeat(100),
    '\u{1d518}'.repeat(90),
  ],
];
/** Texts of which one is enough: words and names as long as they may be, more than any index takes. */
const longTexts = ['y'.repeat(40_000), 'word '.repeat(8000).trim(), 'ﷺ'.repeat(4000), '🚀'.repeat(5000)];
const longNames = [
  'n'.repeat(2000),
  'ﷺ'.repeat(2000),
  '漢'.repeat(2000),
  'ab '.repeat(600).trim(),
  '\u{1d518}'.repeat(1000),
];

const dates = [
  ...['0001', '0001-01', '0001-01-01', '9999', '9999-12', '9999-12-31', '0001..9999', '0001-01-01..9999-12-31'],
  ...[
    '-9999',
    '-9999-01-01',
    '-0001-12-31',
    '0000',
    '-99XX',
    '-000X',
    '000X',
    '00XX',
    '199X',
    '19XX%',
    '-9999~',
    '9999-12-31?',
  ],
  ...[
    '199X~..2018-02-20%',
    '-9999..9999',
    '9999-12-31..9999-12-31',
    '2016-02-29',
    '1582-10-10',
    '2018',
    '2018-02',
    '2018-02-20',
    '2018-02..2019-03-11',
  ],
];
const amounts = [
  ...['0', '-0', '.5', '-3', '1e5', '13.044007948444285', '9007199254740993', '1e399', '-1e399', '1e-400', '-1e-400'],
  ...[
    '9'.repeat(400),
    '9'.repeat(400),
    `-${'9'.repeat(400)}.${'9'.repeat(400)}`,
    `.${'9'.repeat(390)}e10`,
    `0.${'0'.repeat(399)}1`,
    '+1',
  ],
  ...[5e-324, Number.MAX_VALUE, -1e21, 2 ** 53, 0.1],
];
const currencies = [
  'USD',
  'EUR',
  'DEM',
  'FRF',
  'BTC',
  'USDT',
  'XXX',
  '000',
  '0000000000',
  'ABCDEFGHIJ',
  '1INCH',
  'US0',
];
const languages = [
  'en',
  'ar',
  'zh-Hans',
  'zh_Hans',
  'EN',
  'x-private',
  'und',
  'en-GB-oed',
  'zz',
  'Deutsch',
  '__proto__',
  '🚀',
];
const urls = [
  ...[
    'https://example.org/',
    'HTTP://A',
    'http:a',
    'http://a b@c/',
    ' https://example.org/x ',
    'https://user:p@h:1/?q#f',
  ],
  ...[
    'http://ex.org/<script>"\'',
    'https://münchen.example/ü',
    `https://a/${'u'.repeat(9000)}`,
    'http://[::1]/',
    'http://1',
  ],
  ...['https://a/\u0000', 'https://a/%00', 'ht\ntps://a/'],
];

/** A set in which every field that can be recorded takes random values, all of them legal. */
export class RandomValues {
  readonly #random: Random;
  readonly #round: string;
  #id = 0;

  /** @param round tells its ids from those of other sets */
  constructor(random: Random, round: number) {
    this.#random = random;
    this.#round = String(round);
  }

  #maybe<T>(value: () => T): T | undefined {
    return this.#random.chance(0.7) ? value() : undefined;
  }

  #many<T>(most: number, value: (i: number) => T): T[] {
    return Array.from({ length: this.#random.whole(most + 1) }, (_, i) => value(i));
  }

  text = (): string => {
    if (this.#random.chance(0.01)) return this.#random.pick(longTexts);
    const text = Array.from({ length: 1 + this.#random.whole(6) }, () => this.#random.pick(pieces)).join('');
    return text.trim() === '' ? 'z' : text;
  };

  #name = (): string =>
    this.#random.chance(0.05) ? this.#random.pick(longNames) : this.text().slice(0, 1000).toWellFormed();
  #date = (): string => this.#random.pick(dates);
  #lang = (): string => this.#random.pick(languages);

  /** An id of up to 512 characters of any kind but the few that ids cannot hold. */
  #newId = (kind: string): string => {
    this.#id += 1;
    const odd = this.text().replace(/[|\p{Cc}]/gu, '');
    return `${kind}/${this.#round}-${this.#id} ${odd}`.slice(0, 512).replace(/[\ud800-\udbff]$/, '');
  };

  #money = (): MoneyInput =>
    filled({
      amount: this.#random.pick(amounts),
      currency: this.#maybe(() => this.#random.pick(currencies)),
      approximate: this.#maybe(() => this.#random.chance(0.5)),
    });

  #json = (deep = 2): unknown => {
    const kind = this.#random.whole(deep > 0 ? 7 : 5);
    const plain = [this.text(), this.#random.pick([0, -0, 1e308, 5e-324, 0.1]), true, null, ''];
    if (kind < 5) return plain[kind];
    return kind === 5
      ? this.#many(2, () => this.#json(deep - 1))
      : Object.fromEntries(this.#many(2, () => [this.text(), this.#json(deep - 1)]));
  };

  #attributes = (): Record<string, unknown> => Object.fromEntries(this.#many(3, () => [this.text(), this.#json()]));

  /** Parts of a period that fit together. */
  #period<T>(draw: () => T, fits: (drawn: T) => unknown): T {
    for (;;) {
      const drawn = filled(draw() as object) as T;
      try {
        fits(drawn);
        return drawn;
      } catch {
        // Another one is drawn.
      }
    }
  }

  #existence = () =>
    this.#period(
      () => ({ start: this.#maybe(this.#date), end: this.#maybe(this.#date) }),
      (drawn) => existenceDays(drawn as object, 'existence'),
    );

  #rows<T extends object>(count: number, kind: string, row: (i: number) => T) {
    return Array.from({ length: count }, (_, i) => ({ id: this.#newId(kind), ...filled(row(i)) }));
  }

  #relationship(ids: readonly string[], joints: readonly string[], events: readonly string[], i: number) {
    const id = () => this.#random.pick(ids);
    // Every type comes as often as any other.
    const type = relationshipTypes[i % relationshipTypes.length] ?? 'FUNDED';
    const flag = () => this.#random.chance(0.5);
    const period = this.#period(
      () => ({
        ...{ type, start: this.#maybe(this.#date), end: this.#maybe(this.#date) },
        ...{ ongoing: this.#maybe(flag), act: this.#maybe(flag) },
      }),
      (drawn) => periodOf(drawn as Parameters<typeof periodOf>[0], ''),
    );
    return {
      ...period,
      ...{
        kind: this.#maybe(this.text),
        from: i % 3 === 0 ? (ids[0] ?? '') : id(),
        to: i % 3 === 1 ? (ids[1] ?? '') : id(),
      },
      ...{ role: this.#maybe(this.text), reason: this.#maybe(this.text), topic: this.#maybe(this.text) },
      ...{ destination: this.#maybe(id), previousEmployer: this.#maybe(id) },
      ...{ paid: this.#maybe(this.#money), pledged: this.#maybe(this.#money) },
      joint: this.#maybe(() => this.#random.pick(joints)),
      events: this.#maybe(() => this.#many(2, () => this.#random.pick(events))),
      ...{ description: this.#maybe(this.text), attributes: this.#maybe(this.#attributes) },
    };
  }

  /** Evidence about what is recorded. */
  statements(abouts: readonly string[], sources: readonly string[], entities: readonly string[]) {
    const { text } = this;
    return this.#rows(abouts.length * 2, 'statement', (i) => ({
      about: abouts[i % abouts.length] ?? '',
      source: this.#maybe(() => this.#random.pick(sources)),
      ...{ locator: this.#maybe(text), quote: this.#maybe(text), language: this.#maybe(this.#lang) },
      texts: this.#maybe(() => Object.fromEntries(this.#many(3, () => [this.#lang(), text()]))),
      attributedTo: this.#maybe(() =>
        this.#random.chance(0.5) ? { entity: this.#random.pick(entities) } : { anonymous: text() },
      ),
      stance: this.#maybe(() => this.#random.pick([...stances, 'SUPPORTS' as const])),
      ...{ rank: this.#maybe(() => this.#random.pick(ranks)), aspect: this.#maybe(() => this.#random.pick(aspects)) },
      ...{ property: this.#maybe(text), value: this.#maybe(text), unit: this.#maybe(text) },
      silence: this.#maybe(() => this.#random.chance(0.2)),
    }));
  }

  /** A whole set. */
  set() {
    const { text } = this;
    const sources = this.#rows(8, 'source', () => ({
      ...{
        title: this.#maybe(text),
        url: this.#maybe(() => this.#random.pick(urls)),
        language: this.#maybe(this.#lang),
      },
      ...{ publishedAt: this.#maybe(this.#date), description: this.#maybe(text), licence: this.#maybe(text) },
      ...{ archiveUrl: this.#maybe(() => this.#random.pick(urls)), archivedAt: this.#maybe(this.#date) },
    }));
    const sourceId = () => this.#random.pick(sources).id;
    const entities = this.#rows(20, 'entity', (i) => ({
      kind: entityKinds[i % entityKinds.length] ?? 'TOPIC',
      ...{ name: this.#name(), lang: this.#maybe(this.#lang), description: this.#maybe(text) },
      url: this.#maybe(() => this.#random.pick(urls)),
      names: this.#many(3, () =>
        filled({
          ...{
            text: this.#name(),
            lang: this.#maybe(this.#lang),
            usage: this.#maybe(() => this.#random.pick(nameUsages)),
          },
          source: this.#maybe(sourceId),
        }),
      ),
      ...{ existence: this.#maybe(this.#existence), attributes: this.#maybe(this.#attributes) },
    }));
    const ids = entities.map(({ id }) => id);
    const joints = this.#rows(3, 'joint', () => ({
      total: this.#money(),
      participants: this.#many(3, () => this.#random.pick(ids)),
      open: this.#maybe(() => this.#random.chance(0.5)),
    }));
    const events = this.#rows(3, 'event', () => ({
      name: text(),
      participants: this.#many(3, () => filled({ entity: this.#random.pick(ids), role: this.#maybe(text) })),
    }));
    const relationships = this.#rows(relationshipTypes.length * 3, 'relationship', (i) =>
      this.#relationship(
        ids,
        joints.map(({ id }) => id),
        events.map(({ id }) => id),
        i,
      ),
    );
    const abouts = [...ids, ...relationships.map(({ id }) => id)];
    const statements = this.statements(
      abouts,
      sources.map(({ id }) => id),
      ids,
    );
    return { sources, entities, joints, events, relationships, statements } as unknown as Required<ChangeSet>;
  }
}

/** What may be undefined may be left out instead. */
type Filled<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A row without what is undefined. */
function filled<T extends object>(row: T): Filled<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Filled<T>;
}

/** How many values a set holds: those that are no list and no object. */
export function valueCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + valueCount(one), 0);
}
