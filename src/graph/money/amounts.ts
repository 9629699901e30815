import { shown, WhowhomError } from '../../errors.js';

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
  if (Math.abs(shift) > mostDigits || whole.length > mostDigits || fraction.length > mostDigits) {
    throw bad(path, value, `, of at most ${mostDigits} digits before and after its point`);
  }
  const digits = whole + fraction;
  // Where the point stands among the digits, which get zeros at the end that it points past.
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = padded.slice(at).replace(/0+$/, '');
  const plain = after === '' ? before : `${before}.${after}`;
  return sign === '-' && plain !== '0' ? `-${plain}` : plain;
}

/**
 * Checks the shape of a currency code; whether ISO 4217 lists it is not asked, old currencies occur in data.
 * @throws WhowhomError BAD_AMOUNT
 */
export function currencyCode(value: unknown, path: string): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  const hint = 'a currency code of three capital letters, USD';
  throw new WhowhomError('BAD_AMOUNT', `${path} is no currency: got ${shown(value)}; wanted ${hint}.`, {
    path,
    got: value,
    wanted: hint,
  });
}
