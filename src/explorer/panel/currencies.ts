import { CurrenciesDocument, type View } from '../../generated/explorer.js';
import { useAnswer } from '../api/useAnswer.js';

/**
 * Of which currencies one must be chosen to put an entity's amounts in order, that of most amounts first; none where all are
 * of one, and until that is known. Null asks nothing.
 */
export function useCurrencies(id: string | null, view: View): string[] {
  const { data } = useAnswer(CurrenciesDocument, id === null ? null : { id, view });
  if (!data?.entity) return [];
  const { fundedTotals, fundedByTotals, relationships } = data.entity;
  const counts = new Map<string | null, number>();
  const add = (currency: string | null, count: number) => {
    if (count > 0) counts.set(currency, (counts.get(currency) ?? 0) + count);
  };
  for (const { currency, paid, pledged } of [...fundedTotals.nodes, ...fundedByTotals.nodes])
    add(currency, paid.count + pledged.count);
  for (const { relationship } of relationships.edges)
    if ('amount' in relationship && relationship.amount !== null) add(relationship.amount.currency, 1);
  if (counts.size < 2) return [];
  const stated = [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
  return stated.filter((one) => one !== null);
}
