import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCurrency, GraphQLDateTime, GraphQLLocale } from 'graphql-scalars';
import { canonicalAmount } from '../graph/money/amounts.js';
import { parsePartialDate } from '../graph/time.js';
import { safeUrl } from '../graph/urls.js';
import { shown, WhowhomError } from '../errors.js';

/** A scalar that is text on the wire; `check` throws when the text is none of it, else gives its canonical form. */
function textScalar(name: string, check: (text: string) => string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is text; got ${shown(value)}.`);
    try {
      return check(value);
    } catch (error) {
      if (!(error instanceof WhowhomError)) throw error;
      const { code, message, advice, details } = error;
      const { got, wanted } = details;
      throw new GraphQLError(`${message} ${advice}`, { extensions: { code, got, wanted, advice } });
    }
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
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

/** The scalars of the schema by name. */
export const scalars = {
  PartialDate: textScalar('PartialDate', partialDate),
  Date: textScalar('Date', day),
  Decimal: textScalar('Decimal', (text) => canonicalAmount(text, 'the amount')),
  DateTime: GraphQLDateTime,
  Currency: GraphQLCurrency,
  Locale: GraphQLLocale,
  URL: textScalar('URL', httpUrl),
};
