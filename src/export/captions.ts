import type { ExportMoney } from './model.js';
import type { PlainEdge } from './plain.js';
import { drawn, isolated, shortenedTo } from './text.js';

/** The most characters of a wording in a caption. */
const mostWords = 40;

const grouped = (amount: string): string => amount.replace(/\B(?<![.]\d*)(?=(\d{3})+(?!\d))/g, ',');

const money = ({ amount, currency, approximate }: ExportMoney): string =>
  [approximate ? 'about' : '', grouped(amount), currency ?? ''].filter((one) => one !== '').join(' ');

function dates({ form, startText, endText }: PlainEdge): string {
  if (form === 'ACT' || (startText === null && endText === null)) return startText ?? '';
  if (endText === null) return `from ${startText ?? ''}`;
  return startText === null ? `until ${endText}` : `${startText} – ${endText}`;
}

/** What stands beside a drawn line: "funded, 1,000,000,000 USD, 2019-03-11..2019-09-10, disputed". */
export function caption(edge: PlainEdge): string {
  const { label, paid, pledged, joint, disputed, standing } = edge;
  const parts = [
    isolated(shortenedTo(drawn(label), mostWords)),
    paid === null ? '' : money(paid),
    pledged === null ? '' : `pledged ${money(pledged)}`,
    joint === null ? '' : `${money(joint.total)} with others`,
    dates(edge),
    disputed ? 'disputed' : '',
    standing === 'STANDS' ? '' : standing.toLowerCase(),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
