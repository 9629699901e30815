import type { AmountFragment } from '../../generated/explorer.js';

/** A number of any size with its thousands apart: amounts are exact texts, which a Number would round. */
function grouped(amount: string): string {
  const [whole = '', part] = amount.split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined || /^0*$/.test(part) ? text : `${text}.${part}`;
}

/** An amount as it is stated: exactly, with its currency. */
export const moneyText = ({ amount, currency, approximate }: AmountFragment): string =>
  `${approximate ? 'about ' : ''}${grouped(amount)}${currency === null ? ' (currency not stated)' : ` ${currency}`}`;
