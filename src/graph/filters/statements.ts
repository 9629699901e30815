import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import { idList, wordList } from '../arguments.js';
import { at, spend, type Place } from './budget.js';
import { composed } from './conditions.js';
import type { Bounds, Maybe, TextFilter } from './inputs.js';
import { all, any, not, test, type Tree } from './tree.js';
import { flagTests, textTests } from './values.js';

/** Conditions on statements, as they come. */
export interface StatementWhere {
  readonly all?: Maybe<readonly StatementWhere[]>;
  readonly any?: Maybe<readonly StatementWhere[]>;
  readonly not?: Maybe<StatementWhere>;
  readonly id?: Maybe<readonly string[]>;
  readonly about?: Maybe<readonly string[]>;
  readonly aboutTypes?: Maybe<readonly RelationshipType[]>;
  readonly aboutKinds?: Maybe<readonly EntityKind[]>;
  readonly attributedTo?: Maybe<readonly string[]>;
  readonly attribution?: Maybe<'NAMED' | 'ANONYMOUS' | 'DOCUMENT'>;
  readonly source?: Maybe<readonly string[]>;
  readonly stance?: Maybe<'SUPPORTS' | 'DENIES'>;
  readonly rank?: Maybe<'PREFERRED' | 'NORMAL' | 'DEPRECATED'>;
  readonly aspects?: Maybe<readonly ('REASON' | 'AMOUNT' | 'PERIOD' | 'ROLE')[]>;
  readonly onFact?: Maybe<boolean>;
  readonly silence?: Maybe<boolean>;
  readonly property?: Maybe<TextFilter>;
  readonly value?: Maybe<TextFilter>;
  readonly quote?: Maybe<TextFilter>;
  readonly text?: Maybe<TextFilter>;
  readonly languages?: Maybe<readonly string[]>;
  readonly recordedAt?: Maybe<Bounds<Date>>;
}

/** Before and after all moments, which are ISO 8601 texts in UTC. */
const [never, always] = ['', '~'];

const is = (p: string, v: readonly string[]): Tree => test('in', { p, q: p, v });
const exists = (p: string): Tree => test('exists', { p, q: p });
const origin = (name: string, v: readonly string[] = []): Tree => test('origin', { is: name, v });

const attributions = {
  NAMED: 'by a named one',
  ANONYMOUS: 'by an unnamed one',
  DOCUMENT: 'by a document',
} as const;

function recordedTests(filter: Maybe<Bounds<Date>>, place: Place): Tree[] {
  const { gt, gte, lt, lte } = filter ?? {};
  if (![gt, gte, lt, lte].some((bound) => bound instanceof Date)) return [];
  spend(place);
  const text = (bound: Maybe<Date>, open: string) => bound?.toISOString() ?? open;
  const bounds = { gt: text(gt, never), gte: text(gte, never), lt: text(lt, always), lte: text(lte, always) };
  return [test('origin', { is: 'recorded', ...bounds })];
}

/** Words that a client chose from the vocabulary, or languages. */
function chosen(words: Maybe<readonly string[]>, place: Place, toTest: (v: readonly string[]) => Tree): Tree[] {
  if (words === null || words === undefined) return [];
  spend(place);
  return [toTest(wordList(words, place.path))];
}

/** Ids that a client named, each once: rows are read from them. */
function named(ids: Maybe<readonly string[]>, place: Place, toTest: (v: readonly string[]) => Tree): Tree[] {
  if (ids === null || ids === undefined) return [];
  spend(place);
  return [toTest([...new Set(idList(ids, place.path))])];
}

/** The quote, or one of its renderings. */
function anyText(filter: Maybe<TextFilter>, place: Place): Tree[] {
  const quote = textTests(filter, 'quote', 'quoteFold', place);
  const renderings = textTests(filter, 'texts', 'textsFold', place);
  // Each condition by itself may be met by any of them, as those on any name are.
  return quote.map((one, i) => {
    const other = renderings[i] ?? one;
    const isNegated = one.kind === 'test' && !one.test.want;
    return isNegated ? all([one, other]) : any([one, other]);
  });
}

/** The conditions of a filter on statements. @throws WhowhomError TOO_COMPLEX, BAD_ID or BAD_ARGUMENT with the path */
export function statementTree(where: StatementWhere, place: Place): Tree {
  const { attribution, stance, rank, onFact } = where;
  for (const one of [attribution, stance, rank, onFact]) if (one !== null && one !== undefined) spend(place);
  return all([
    ...composed(where, place, statementTree),
    ...named(where.id, at(place, 'id'), (v) => is('id', v)),
    ...named(where.about, at(place, 'about'), (v) => is('aboutId', v)),
    ...chosen(where.aboutTypes, at(place, 'aboutTypes'), (v) => is('aboutType', v)),
    ...chosen(where.aboutKinds, at(place, 'aboutKinds'), (v) => origin('about a kind', v)),
    ...named(where.attributedTo, at(place, 'attributedTo'), (v) => origin('said by', v)),
    ...(attribution ? [origin(attributions[attribution])] : []),
    ...named(where.source, at(place, 'source'), (v) => origin('cites', v)),
    ...(stance ? [is('stance', [stance])] : []),
    ...(rank ? [is('rank', [rank])] : []),
    ...chosen(where.aspects, at(place, 'aspects'), (v) => is('aspect', v)),
    ...(onFact === true ? [not(exists('aspect'))] : onFact === false ? [exists('aspect')] : []),
    ...flagTests(where.silence, 'silence', at(place, 'silence')),
    ...textTests(where.property, 'property', 'propertyFold', at(place, 'property')),
    ...textTests(where.value, 'value', 'valueFold', at(place, 'value')),
    ...textTests(where.quote, 'quote', 'quoteFold', at(place, 'quote')),
    ...anyText(where.text, at(place, 'text')),
    ...chosen(where.languages, at(place, 'languages'), (v) => is('language', v)),
    ...recordedTests(where.recordedAt, at(place, 'recordedAt')),
  ]);
}
