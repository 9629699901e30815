import { Big } from 'big.js';
import { isCurrencyCode } from '../../graph/money/currencies.js';

/** What stands before the cents. */
export type Decimal = '.' | ',';

/** What a cell says of money. */
export type ReadAmount =
  | { readonly amount: string; readonly currency?: string | undefined; readonly guess?: string }
  | { readonly why: string };

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '₹': 'INR',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
};

const sign = /^(US\$|A\$|C\$|[$€£¥₹₪₺₽₩]|[A-Z]{3}(?![A-Za-z]))\s*|\s*(US\$|[$€£¥₹₪₺₽₩]|(?<![A-Za-z])[A-Z]{3})$/;

const factors: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  [/\s*(?:thousand|k)$/i, 3],
  [/\s*(?:million|millions|mio\.?|mln\.?|mn|m)$/i, 6],
  [/\s*(?:billion|billions|bln\.?|bn|b)$/i, 9],
];

/** Digits in groups of three, or as in India with groups of two before the last three. */
const grouped = (text: string, by: string): boolean => {
  const groups = text.split(by);
  const [first = '', ...rest] = groups;
  if (!/^\d{1,3}$/.test(first) || rest.length === 0) return false;
  const last = rest.at(-1) ?? '';
  return (
    /^\d{3}$/.test(last) &&
    (rest.every((one) => /^\d{3}$/.test(one)) || rest.slice(0, -1).every((one) => /^\d{2}$/.test(one)))
  );
};

const withoutGroups = (text: string, by: string): string => text.split(by).join('');

/** What the digits of a cell say by themselves: a number, or one that depends on which sign stands before the cents. */
type Digits = { readonly number: string; readonly shows?: Decimal } | { readonly ambiguous: Decimal } | null;

function digitsOf(given: string): Digits {
  const text = given.replace(/(?<=\d)['’\s](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(text)) return { number: text };
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return null;
  const [points, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  if (points > 0 && commas > 0) {
    const decimal: Decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const [whole = '', cents = '', ...more] = text.split(decimal);
    const by = decimal === '.' ? ',' : '.';
    if (more.length > 0 || cents.includes(by) || !grouped(whole, by)) return null;
    return { number: `${withoutGroups(whole, by)}.${cents}`, shows: decimal };
  }
  const by: Decimal = points > 0 ? '.' : ',';
  if (points + commas > 1)
    return grouped(text, by) ? { number: withoutGroups(text, by), shows: by === '.' ? ',' : '.' } : null;
  const [whole = '', cents = ''] = text.split(by);
  if (cents.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return { ambiguous: by };
  return { number: `${whole === '' ? '0' : whole}${cents === '' ? '' : `.${cents}`}`, shows: by };
}

interface Parts {
  readonly digits: string;
  readonly sign: string | undefined;
  readonly zeros: number;
}

function partsOf(text: string): Parts {
  let digits = text.trim();
  let found: string | undefined;
  for (let i = 0; i < 2; i += 1) {
    const match = sign.exec(digits);
    if (match === null) break;
    found ??= match[1] ?? match[2];
    digits = digits.replace(sign, '').trim();
  }
  const factor = factors.find(([pattern]) => pattern.test(digits) && /^[\d.,'’\s]+$/.test(digits.replace(pattern, '')));
  if (factor !== undefined) digits = digits.replace(factor[0], '');
  return { digits, sign: found, zeros: factor?.[1] ?? 0 };
}

/** Which sign stands before the cents, as far as a cell shows it. */
export function decimalShown(text: string): Decimal | undefined {
  const read = digitsOf(partsOf(text).digits);
  return read !== null && 'shows' in read ? read.shows : undefined;
}

/**
 * Reads an amount as people write it: `$1,000,000.50`, `1.000,50 €`, `2.5 million`. `1.000` may be one or a thousand: what
 * other cells show can say that it is a thousand, and only who knows the table that it is one. Where nothing says it, `1,000` is
 * a thousand, as is usual, and `1.000` is not taken.
 * @param told what stands before the cents
 * @param seen what stands before the cents of other cells
 */
export function readAmount(text: string, told: Decimal | undefined, seen?: Decimal): ReadAmount {
  const { digits, sign: found, zeros } = partsOf(text);
  const read = digitsOf(digits);
  if (read === null) return { why: 'it is no number that can be read, and no amount is recorded.' };
  const currency =
    found === undefined
      ? undefined
      : (signs[found] ?? (isCurrencyCode(found) ? found : found === '$' ? 'USD' : undefined));
  const money = (number: string, guess: string | undefined): ReadAmount => ({
    amount: new Big(number.replace(/['’\s]/g, '')).times(new Big(10).pow(zeros)).toFixed(),
    currency,
    ...(guess === undefined ? {} : { guess }),
  });
  const dollars = found === '$' ? '$ as USD' : undefined;
  if ('number' in read) return money(read.number, dollars);
  const by = read.ambiguous;
  if (by === told) return money(digits.replace(',', '.'), dollars);
  const isGroup = told !== undefined || (seen === undefined ? by === ',' : by !== seen);
  if (!isGroup)
    return {
      why: 'it may be a thousand times as much, and no amount is recorded; say what stands before the cents (decimal in a mapping).',
    };
  const guess = told === undefined && seen === undefined ? 'a comma before thousands' : dollars;
  return money(withoutGroups(digits, by), guess);
}
