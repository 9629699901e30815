import type { InputMaybe, SameAsFilter } from '../../generated/schema-types.js';
import { WhowhomError } from '../../errors.js';
import { outsideId, outsideKey, outsidePrefix } from '../outsideIds.js';
import { at, type Place } from './budget.js';
import { entityFields } from './fields.js';
import type { Tree } from './tree.js';
import { counted, existence, given } from './values.js';

const p = entityFields.sameAs;

/** Conditions on the ids that an entity has in other records. @throws WhowhomError BAD_ARGUMENT with the path */
export function sameAsTests(filter: InputMaybe<SameAsFilter>, place: Place): Tree[] {
  if (!given(filter)) return [];
  const { scheme, value, url, exists } = filter;
  const { path } = place;
  if (given(value) && !given(scheme)) {
    const wanted = 'the scheme beside it, such as wikidata';
    throw new WhowhomError('BAD_ARGUMENT', `${path}.value is given alone; wanted ${wanted}.`, { path, wanted });
  }
  const is = (id: Parameters<typeof outsideId>[0], field: string) =>
    counted(at(place, field), { t: 'in', p, v: [outsideKey(outsideId(id, path, 'BAD_ARGUMENT'))] });
  const ofScheme = () =>
    counted(at(place, 'scheme'), { t: 'starts', p, v: outsidePrefix(scheme ?? '', path, 'BAD_ARGUMENT') });
  return [
    ...(given(scheme) ? [given(value) ? is({ scheme, value }, 'value') : ofScheme()] : []),
    ...(given(url) ? [is(url, 'url')] : []),
    ...existence(place, p, exists),
  ];
}
