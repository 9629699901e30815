import { shown, WhowhomError, type ErrorCode } from '../../errors.js';
import { isCurrencyCode } from './currencies.js';

/** Digits on either side of the point: more is no amount of money but an attack on the arithmetic. */
const mostDigits = 400;

const amountPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;
const wanted = 'a decimal number such as 1000000.50';

function bad(path: string, value: unknown, why = ''): WhowhomError {
  const message = `${path} is no amount: got ${shown(value)}; wanted ${wanted}${why}.`;
  return new WhowhomError('BAD_AMOUNT', message, { path, got: value, wanted });
}

/**
 * The canonical text of a decimal number: no exponent, no plus, no needless zeros; exact, whatever its length.
 * @param value text, or a JavaScript number, of which its shortest decimal text is meant
 * @throws WhowhomError BAD_AMOUNT
 */
export function canonicalAmount(value: unknown, path: string): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') throw bad(path, value);
  const [, sign, whole = '', fraction = '', exponent = '0'] = amountPattern.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') throw bad(path, value);
  const shift = Number(exponent);
  const tooLong = () => bad(path, value, `, of at most ${mostDigits} digits before and after its point`);
  if (Math.abs(shift) > mostDigits || whole.length > mostDigits || fraction.length > mostDigits) throw tooLong();
  const digits = whole + fraction;
  // Where the point stands among the digits, which get zeros at the end that it points past.
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = padded.slice(at).replace(/0+$/, '');
  // What is canonical is taken again: what was recorded can be asked for.
  if (before.length > mostDigits || after.length > mostDigits) throw tooLong();
  const plain = after === '' ? before : `${before}.${after}`;
  return sign === '-' && plain !== '0' ? `-${plain}` : plain;
}

const wantedCurrency =
  'a code of ISO 4217 such as USD or DEM, or another of 3 to 10 capital letters or digits such as BTC';

/**
 * Checks a currency code, by one rule for what is recorded and for what is asked for: the form alone, for old currencies and
 * such as ISO 4217 does not have occur in data (`currencyStandard` tells them apart).
 * @param path the field or argument it came in, for the message
 * @throws WhowhomError BAD_AMOUNT or the code given, with what may have been meant
 */
export function currencyCode(value: unknown, path: string, code: ErrorCode = 'BAD_AMOUNT'): string {
  if (isCurrencyCode(value)) return value;
  const capitals = typeof value === 'string' ? value.trim().toUpperCase() : '';
  const suggestions = isCurrencyCode(capitals) ? [capitals] : [];
  const near = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  const message = `${path} is no currency: got ${shown(value)}; wanted ${wantedCurrency}.${near}`;
  throw new WhowhomError(code, message, { path, got: value, wanted: wantedCurrency, suggestions });
}
