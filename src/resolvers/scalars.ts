import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLLocale } from 'graphql-scalars';
import { parseDuration } from '../graph/duration.js';
import { canonicalAmount, currencyCode } from '../graph/money/amounts.js';
import { parsePartialDate } from '../graph/time.js';
import { safeUrl } from '../graph/urls.js';
import { shown, WhowhomError } from '../errors.js';
import { literalIsNoText, valueIsNoText } from './notText.js';

function textOfValue(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw valueIsNoText(name, value);
}

function textOfLiteral(name: string, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw literalIsNoText(name, node);
}

/**
 * A scalar that is text on the wire.
 * @param check throws when the text is none of it, else gives its canonical form
 * @param told what introspection tells of it
 */
function textScalar(
  name: string,
  check: (text: string) => string,
  { description, specifiedByURL }: Pick<GraphQLScalarType, 'description' | 'specifiedByURL'> = {
    description: undefined,
    specifiedByURL: undefined,
  },
): GraphQLScalarType<string, string> {
  const parse = (text: string): string => {
    try {
      return check(text);
    } catch (error) {
      if (!(error instanceof WhowhomError)) throw error;
      const { code, message, advice, details } = error;
      const { got, wanted } = details;
      throw new GraphQLError(`${message} ${advice}`, { extensions: { code, got, wanted, advice } });
    }
  };
  return new GraphQLScalarType<string, string>({
    ...{ name, description, specifiedByURL },
    serialize: (value) => String(value),
    parseValue: (value) => parse(textOfValue(name, value)),
    parseLiteral: (node) => parse(textOfLiteral(name, node)),
  });
}

function httpUrl(text: string): string {
  if (safeUrl(text) !== null) return text;
  throw new WhowhomError('BAD_ARGUMENT', `${shown(text)} is no http or https address.`, {
    got: text,
    wanted: 'https://…',
  });
}

const partialDate = (text: string): string => {
  parsePartialDate(text, 'the date');
  return text;
};

const day = (text: string): string => {
  const { earliest, latest } = parsePartialDate(text, 'the day');
  if (earliest === latest && !text.includes('..')) return text;
  throw new WhowhomError('BAD_DATE', `${shown(text)} is no day.`, { got: text, wanted: 'a day such as 2018-02-20' });
};

const duration = (text: string): string => {
  parseDuration(text, 'the duration');
  return text;
};

/**
 * A language tag. What is stored is shown as it is, and only what is asked for is held against BCP 47: data have tags of
 * all kinds, and one of them is no reason to leave out a name.
 */
const locale = (text: string): string => GraphQLLocale.parseValue(text);

const { parseValue, ...dateTime } = GraphQLDateTime.toConfig();

/** A moment whose year in UTC has four digits, as all that are stored: moments are compared as texts. */
function moment(text: string): Date {
  const date = parseValue(text);
  if (/^\d{4}-/.test(date.toISOString())) return date;
  const wanted = 'a moment from 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z';
  throw new GraphQLError(`DateTime is ${shown(date)} in UTC; wanted ${wanted}.`);
}

/** A version of the graph. In JSON it is a number, in a document too; no text is one. */
function version(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  const wanted = 'a whole number, as an answer tells it in `graphVersion`, or 0';
  throw new GraphQLError(`GraphVersion is ${shown(value)}; wanted ${wanted}.`, {
    extensions: { code: 'BAD_ARGUMENT', got: value, wanted },
  });
}

/** The scalars of the schema by name. */
export const scalars = {
  PartialDate: textScalar('PartialDate', partialDate),
  Date: textScalar('Date', day),
  Decimal: textScalar('Decimal', (text) => canonicalAmount(text, 'the amount')),
  DateTime: new GraphQLScalarType<Date, Date>({
    ...dateTime,
    parseValue: (value) => moment(textOfValue('DateTime', value)),
    parseLiteral: (node) => moment(textOfLiteral('DateTime', node)),
  }),
  // Not the scalar of graphql-scalars, which knows the currencies of today only.
  Currency: textScalar('Currency', (text) => currencyCode(text, 'the currency', 'BAD_ARGUMENT'), {
    description: 'A currency as a code in capitals: of ISO 4217, or another of 3 to 10 letters or digits.',
    specifiedByURL: null,
  }),
  Duration: textScalar('Duration', duration),
  GraphVersion: new GraphQLScalarType<number, number>({
    name: 'GraphVersion',
    serialize: Number,
    parseValue: version,
    parseLiteral: (node) => version(node.kind === Kind.INT ? Number(node.value) : print(node)),
  }),
  Locale: textScalar('Locale', locale, GraphQLLocale),
  URL: textScalar('URL', httpUrl),
};
