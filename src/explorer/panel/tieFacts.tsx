import type { ReactElement } from 'react';
import { nameOf, type Data } from '../api/data.js';
import { moneyText } from './money.js';
import type { TieTold } from './told.js';

interface Row {
  readonly name: string;
  readonly value: string;
}

function datesOf({ period }: TieTold): string {
  const { form, start, end, ongoing, approximate, uncertain } = period;
  const doubts = [approximate && 'about then', uncertain && 'perhaps then'].filter(Boolean).join(', ');
  const text =
    form === 'ACT'
      ? (start ?? 'undated')
      : `${start ?? 'start not known'} – ${end ?? (ongoing ? 'ongoing' : 'end not known')}`;
  return doubts === '' ? text : `${text} (${doubts})`;
}

function moneyRows(tie: TieTold, data: Data): Row[] {
  if (tie.__typename === 'OtherRelationship' && tie.amount !== null)
    return [{ name: 'Amount', value: moneyText(tie.amount) }];
  if (tie.__typename !== 'Funding') return [];
  const { pledged, paid, joint } = tie;
  const shared = joint?.participants.map(({ id }) => data.cards.get(id)?.name ?? id).join(', ');
  return [
    ...(pledged === null ? [] : [{ name: 'Pledged', value: moneyText(pledged) }]),
    ...(paid === null ? [] : [{ name: 'Paid', value: moneyText(paid) }]),
    ...(joint === null
      ? []
      : [
          {
            name: 'Given together',
            value: `${moneyText(joint.total)} by ${shared ?? ''}${joint.open ? ' and others' : ''}`,
          },
        ]),
    ...(pledged === null && paid === null && joint === null ? [{ name: 'Amount', value: 'not stated' }] : []),
  ];
}

function ownRows(tie: TieTold): Row[] {
  const of = (name: string, value: string | null | undefined): Row[] => (value ? [{ name, value }] : []);
  switch (tie.__typename) {
    case 'Departure':
      return [
        ...of('As', tie.role),
        ...of('Reason', tie.reason),
        ...of('Went to', tie.destination && nameOf(tie.destination)),
      ];
    case 'Hire':
      return [...of('As', tie.role), ...of('Came from', tie.previousEmployer && nameOf(tie.previousEmployer))];
    case 'Opposition':
      return [...of('About', tie.topic), ...of('How', tie.act)];
    case 'OtherRelationship':
      return of('As', tie.role);
    case 'Funding':
      return [];
  }
}

const standings = {
  STANDS: null,
  DENIED: 'denied: all who speak of it say that it is not so',
  DEPRECATED: 'deprecated: only withdrawn statements support it',
  RETRACTED: 'withdrawn',
} as const;

/** What is known of a tie, in rows. */
export function TieFacts({ tie, data }: { readonly tie: TieTold; readonly data: Data }): ReactElement {
  const standing = standings[tie.standing];
  const rows: Row[] = [
    { name: 'When', value: datesOf(tie) },
    ...(tie.kind === null ? [] : [{ name: 'In the words of the source', value: tie.kind }]),
    ...moneyRows(tie, data),
    ...ownRows(tie),
    ...(tie.presence === 'POSSIBLE' ? [{ name: 'Under this view', value: 'only possible, not sure' }] : []),
    ...(standing === null ? [] : [{ name: 'Standing', value: standing }]),
    {
      name: 'Evidence',
      value: `${tie.sourceCount} ${tie.sourceCount === 1 ? 'source' : 'sources'}, ${tie.voiceCount} independent`,
    },
    ...(tie.disputedAspects.length > 0
      ? [{ name: 'Disputed', value: tie.disputedAspects.join(', ').toLowerCase() }]
      : []),
  ];
  return (
    <>
      {tie.description === null ? null : <p dir="auto">{tie.description}</p>}
      <dl>
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
