import type { Tie } from '../api/data.js';
import { wordOf, type TypeWords } from '../design/words.js';
import { moneyText } from '../panel/money.js';
import type { Line } from './lines.js';

/** What stands beside the word of a single tie: what was pledged beside what was paid, why somebody left, as what. */
function details(tie: Tie): string[] {
  switch (tie.__typename) {
    case 'Funding':
      return [
        tie.pledged === null ? '' : `pledged ${moneyText(tie.pledged)}`,
        tie.paid === null ? '' : `paid ${moneyText(tie.paid)}`,
      ];
    case 'Departure':
      return [tie.role ?? '', tie.reason ?? ''];
    case 'Hire':
      return [tie.role ?? ''];
    case 'Opposition':
      return [tie.topic ?? ''];
    case 'OtherRelationship':
      return [tie.role ?? '', tie.amount === null ? '' : moneyText(tie.amount)];
  }
}

/** What a line is called when it is looked at. */
export function captionOf({ ties }: Line, words: TypeWords): string {
  const [first] = ties;
  if (first === undefined || ties.length > 1)
    return [...new Set(ties.map(({ type }) => wordOf(words, type)))].join(', ');
  return [wordOf(words, first.type), ...details(first), first.period.start ?? '']
    .filter((one) => one !== '')
    .join(' · ');
}
