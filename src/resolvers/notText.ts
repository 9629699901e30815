import { GraphQLError, Kind, print, valueFromASTUntyped, type ValueNode } from 'graphql';
import { shown } from '../errors.js';

/** What came where a text is wanted. */
interface Came {
  /** Which kind of value it is, with its article. */
  readonly kind: string;
  /** The value as it was written, in a document or in JSON. */
  readonly text: string;
  readonly got: unknown;
}

const kindsOfLiterals: Partial<Record<Kind, string>> = {
  [Kind.INT]: 'the number',
  [Kind.FLOAT]: 'the number',
  [Kind.BOOLEAN]: 'the boolean',
  [Kind.ENUM]: 'the word',
  [Kind.LIST]: 'the list',
  [Kind.OBJECT]: 'the object',
};

const kindsOfValues: Readonly<Record<string, string>> = { number: 'the number', boolean: 'the boolean' };

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'the list' : (kindsOfValues[typeof value] ?? 'the object');

const longest = 80;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);

/** What to do with it: one value becomes a text by quotes, of several somebody has to choose. */
function advice({ kind, text }: Came): string {
  if (['the list', 'the object'].includes(kind)) return 'Give one text, and write it in quotes.';
  return text.length > longest ? 'Write it in quotes.' : `Write it in quotes: "${text}".`;
}

function refusal(name: string, came: Came): GraphQLError {
  const message = `${name} is text; got ${came.kind} ${short(came.text)}. ${advice(came)}`;
  return new GraphQLError(message, { extensions: { code: 'BAD_ARGUMENT', got: came.got, wanted: 'a text in quotes' } });
}

/**
 * The refusal of a value of variables that is no text.
 * @param name of the scalar
 */
export function valueIsNoText(name: string, value: unknown): GraphQLError {
  if (value === null || value === undefined) return new GraphQLError(`${name} is text; got null.`);
  return refusal(name, { kind: kindOf(value), text: shown(value), got: value });
}

/**
 * The refusal of a literal of a document that is no text, in its own words: a long number keeps its digits.
 * @param name of the scalar
 */
export function literalIsNoText(name: string, node: ValueNode): GraphQLError {
  const kind = kindsOfLiterals[node.kind];
  if (kind === undefined) return valueIsNoText(name, null);
  return refusal(name, { kind, text: print(node).replace(/\s+/g, ' '), got: valueFromASTUntyped(node) });
}
