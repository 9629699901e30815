import { WhowhomError } from '../../errors.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { startKeyFront } from '../keys.js';

/** The types whose amounts have keys. */
const moneyTypes: readonly RelationshipType[] = ['FUNDED', 'ACQUIRED'];

/** What a key of this order looks like: a currency and an amount, or, of what has no amount, a start key. */
export const amountKeyPattern = new RegExp(`^([A-Z0-9]{3,10})?\\|[012][^|]*:[^|]+$|^${startKeyFront}`, 's');

/** @throws WhowhomError BAD_ARGUMENT when types have no order by amount */
export function assertMoneyTypes(types: readonly RelationshipType[]): void {
  const strange = types.find((type) => !moneyTypes.includes(type));
  if (strange === undefined) return;
  const message = `orderBy AMOUNT is for the types ${moneyTypes.join(' and ')}; got ${strange}.`;
  throw new WhowhomError('BAD_ARGUMENT', message, {
    path: 'orderBy.field',
    got: strange,
    wanted: `types: [${moneyTypes.join(', ')}]`,
  });
}

/** @throws WhowhomError always: which currency is meant must be said */
export function severalCurrencies(found: readonly string[]): WhowhomError {
  const names = found.map((one) => (one === '' ? 'none stated' : one));
  return new WhowhomError(
    'BAD_ARGUMENT',
    `orderBy AMOUNT: there are amounts in several currencies (${names.join(', ')}).`,
    {
      path: 'orderBy.field',
      got: names.join(', '),
      wanted: 'a condition on the currency: where: { funding: { amount: { currency: "USD" } } }',
    },
  );
}
