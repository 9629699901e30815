import { describe, expect, test } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { expandPaging } from '../../scripts/generate/paging.js';

const expanded = (sdl: string): string =>
  print({ kind: Kind.DOCUMENT, definitions: expandPaging(parse(sdl).definitions) });
/** SDL without its descriptions, in one form. */
const bare = (sdl: string): string => print(parse(sdl.replace(/"""[^]*?"""/g, '')));

const pageCost = (slicing: readonly string[]): string => `@cost(weight: 20) @listSize(assumedSize: 20,
  slicingArguments: ${JSON.stringify(slicing)}, sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)`;

describe('Directives that the generator expands', () => {
  test('@paged gives the arguments of both ways behind those written', () => {
    expect(bare(expanded('type A { all(where: W): BConnection! @paged, own: BConnection! @paged }'))).toBe(
      bare(`type A {
        all(where: W, first: Int, after: String, last: Int, before: String): BConnection! ${pageCost(['first', 'last'])}
        own(first: Int, after: String, last: Int, before: String): BConnection! ${pageCost(['first', 'last'])}
      }`),
    );
  });

  test('@paged(backward: false) gives those of one way, and what is written stays as it is', () => {
    expect(
      bare(expanded('interface A { all(first: Int! = 5): BConnection! @paged(backward: false) @deprecated }')),
    ).toBe(
      bare(`interface A { all(first: Int! = 5, after: String): BConnection! @deprecated ${pageCost(['first'])} }`),
    );
  });

  test('a cost that is written takes the place of that of a page', () => {
    const sdl = expanded('type A { all: BConnection! @paged @cost(weight: 60) }');
    expect([sdl.includes('weight: 60'), sdl.includes('weight: 20'), sdl.includes('@listSize')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('@connection gives the page and an edge, described', () => {
    const sdl = expanded('type ABConnection @connection(node: "AB", called: "entry")');
    expect(bare(sdl)).toBe(
      bare(`
        type ABConnection { totalCount: Int! @cost(weight: 20) pageInfo: PageInfo! nodes: [AB!]! edges: [ABEdge!]! }
        type ABEdge { cursor: String! node: AB! }`),
    );
    for (const text of ['The entries of the page.', 'The entries with their cursors.', 'An entry with its cursor.']) {
      expect(sdl).toContain(text);
    }
  });

  test('fields of its own stand between the count and the page, and an edge that is written gets the cursor', () => {
    const sdl = `
      type AConnection @connection(node: "A") { more: Int! "Mine." nodes: [A]! }
      type AEdge { score: Float! node: A! }`;
    expect(expanded(sdl)).toContain('"Mine."\n  nodes: [A]!');
    expect(bare(expanded(sdl).replace('"Mine."', ''))).toBe(
      bare(`
        type AConnection { totalCount: Int! @cost(weight: 20) more: Int! pageInfo: PageInfo! nodes: [A]! edges: [AEdge!]! }
        type AEdge { cursor: String! score: Float! node: A! }`),
    );
    expect(expanded('type AConnection @connection(node: "A", counted: false)')).not.toContain('totalCount');
  });

  test('@ties gives what TieConnection and TieEdge have, with a relationship of the type', () => {
    const sdl = `
      type GiftConnection @ties(relationship: "Gift")
      type TieConnection @connection(node: "Entity") { total: Int! }
      type TieEdge { node: Entity! relationship: Relationship! }`;
    expect(bare(expanded(sdl))).toContain(
      bare(`
        type GiftConnection { totalCount: Int! @cost(weight: 20) total: Int! pageInfo: PageInfo! nodes: [Entity!]! edges: [GiftEdge!]! }
        type GiftEdge { cursor: String! node: Entity! relationship: Gift! }`),
    );
  });

  test('a wrong use says what to change', () => {
    expect(() => expanded('type Page @connection(node: "A")')).toThrow('Page has @connection or @ties and');
    expect(() => expanded('type AConnection @connection')).toThrow('@connection of AConnection lacks node');
    expect(() => expanded('type AConnection @ties(relationship: "A")')).toThrow('no TieConnection');
  });

  test('the directives themselves are left out', () => {
    expect(expanded('directive @paged on FIELD_DEFINITION type A { a: Int }')).toBe('type A {\n  a: Int\n}');
  });
});
