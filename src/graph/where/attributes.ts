import type { AttributeFilter, InputMaybe } from '../../generated/schema-types.js';
import { attributePrefix, behindAttribute, numberKey } from '../attributes.js';
import { plainText, wordList } from '../arguments.js';
import { at, spend, type Place } from './budget.js';
import { attributeFields } from './fields.js';
import { any, not, test, type TextTest, type Tree } from './tree.js';
import { compared, longestText } from './texts.js';
import { boundsOf, counted, given } from './values.js';

const { plain, folded, numbers } = attributeFields;

/** The longest name of an attribute in a condition. */
const longestName = 1000;

/** Bounds of a number, those that are not given by what an attribute begins and ends with. */
function numberTests(filter: AttributeFilter, prefix: string, behind: string, place: Place): Tree[] {
  const bounds = boundsOf(filter, (bound) => prefix + (numberKey(bound) ?? ''));
  if (bounds === null) return [];
  const low = bounds.gt === undefined && bounds.gte === undefined ? { gte: prefix } : {};
  const high = bounds.lt === undefined && bounds.lte === undefined ? { lt: behind } : {};
  return [counted(place, { t: 'range', p: numbers, bounds: { ...bounds, ...low, ...high } })];
}

function attributeTest(filter: AttributeFilter, place: Place): Tree[] {
  const { name, eq, in: list, notIn, contains, startsWith, endsWith, exists, ignoreCase = false } = filter;
  plainText(name, `${place.path}.name`, longestName);
  const prefix = attributePrefix(name);
  const read = (text: string, part: string) =>
    compared(plainText(text, `${place.path}.${part}`, longestText), ignoreCase);
  const isOne = (texts: readonly string[], part: string): Tree => {
    spend(at(place, part));
    const all = texts.map((text) => read(text, part));
    const among = (isFolded: boolean) => {
      const v = all.filter((one) => one.folded === isFolded).map(({ text }) => prefix + text);
      return v.length === 0 ? [] : [test({ t: 'in', p: isFolded ? folded : plain, v })];
    };
    return any([...among(true), ...among(false)]);
  };
  const holds = (asked: InputMaybe<string>, part: string, toTest: (text: string) => TextTest): Tree[] => {
    if (!given(asked)) return [];
    spend(at(place, part));
    const one = read(asked, part);
    const p = one.folded ? folded : plain;
    const is = toTest(one.text);
    return [is.t === 'starts' ? test({ ...is, p }) : test({ t: 'behind', p, prefix, is })];
  };
  const isThere = () => counted(at(place, 'exists'), { t: 'starts', p: plain, v: prefix });
  return [
    ...(given(eq) ? [isOne([eq], 'eq')] : []),
    ...(given(list) ? [isOne(wordList(list, `${place.path}.in`), 'in')] : []),
    ...(given(notIn) ? [not(isOne(wordList(notIn, `${place.path}.notIn`), 'notIn'))] : []),
    ...holds(contains, 'contains', (v) => ({ t: 'contains', v })),
    ...holds(startsWith, 'startsWith', (v) => ({ t: 'starts', v: prefix + v })),
    ...holds(endsWith, 'endsWith', (v) => ({ t: 'ends', v })),
    ...numberTests(filter, prefix, behindAttribute(name), place),
    ...(given(exists) ? [exists ? isThere() : not(isThere())] : []),
  ];
}

/** Conditions on attributes, each on the one that it names. @throws WhowhomError BAD_ARGUMENT or TOO_COMPLEX with the path */
export const attributeTests = (filters: InputMaybe<readonly AttributeFilter[]>, place: Place): Tree[] =>
  (filters ?? []).flatMap((filter, i) => attributeTest(filter, { ...place, path: `${place.path}[${i}]` }));
