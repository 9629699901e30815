import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { EntityHistoryDocument, TieHistoryDocument, type View } from '../../generated/explorer.js';
import { useAnswer } from '../api/useAnswer.js';
import { Waiting } from './waiting.js';

interface Version {
  readonly revision: number;
  readonly status: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly supersededAt: string | null;
  readonly reason: string | null;
  readonly changed: readonly string[];
}

interface HistoryProps {
  readonly id: string;
  readonly view: View;
}

const moment = (text: string): string =>
  new Date(text).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });

function Versions({ versions }: { readonly versions: readonly Version[] }): ReactElement {
  return (
    <ol className="versions">
      {versions.map(({ revision, status, recordedAt, recordedBy, reason, changed }) => (
        <li key={revision}>
          <b>{`Version ${revision}`}</b> {status.toLowerCase()}, recorded {moment(recordedAt)} by{' '}
          <bdi>{recordedBy}</bdi>
          {changed.length > 0 ? `; changed: ${changed.join(', ')}` : ''}
          {reason === null ? null : (
            <>
              ; ended because: <bdi>{reason}</bdi>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function TieVersions({ id, view }: HistoryProps): ReactElement {
  const asked = useAnswer(TieHistoryDocument, { id, view });
  const tie = asked.data?.nodes?.[0];
  if (tie === null || tie === undefined || !('history' in tie)) return <Waiting asked={asked} />;
  return <Versions versions={tie.history} />;
}

function EntityVersions({ id, view }: HistoryProps): ReactElement {
  const asked = useAnswer(EntityHistoryDocument, { id, view });
  const versions = asked.data?.entity?.history;
  return versions === undefined ? <Waiting asked={asked} /> : <Versions versions={versions} />;
}

/** What was recorded of something, when and by whom; asked for when somebody wants to see it. */
export function History({ of, ...props }: HistoryProps & { readonly of: 'tie' | 'entity' }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label="History">
      <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        History
      </Button>
      {isOpen ? of === 'tie' ? <TieVersions {...props} /> : <EntityVersions {...props} /> : null}
    </section>
  );
}
