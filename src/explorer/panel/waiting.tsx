import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { Asked } from '../api/useAnswer.js';

/** What stands where an answer is to come. */
export function Waiting({ asked: { data, failure, again } }: { readonly asked: Asked<unknown> }): ReactElement | null {
  if (failure !== null) {
    return (
      <p role="alert" className="failed">
        {failure} <Button onPress={again}>Try again</Button>
      </p>
    );
  }
  return data === null ? <p className="busy">Asking …</p> : null;
}
