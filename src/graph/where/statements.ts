import type { InputMaybe, StatementWhere, TextFilter } from '../../generated/schema-types.js';
import { idList, wordList } from '../arguments.js';
import { at, spend, type Place } from './budget.js';
import { composed } from './composed.js';
import { statementFields as fields, type Property } from './fields.js';
import { all, any, not, test, type Tested, type Tree } from './tree.js';
import { sourceTree } from './sources.js';
import { textTests } from './texts.js';
import { boundsOf, flagTests, given } from './values.js';

const attributions = {
  NAMED: 'by a named one',
  ANONYMOUS: 'by an unnamed one',
  DOCUMENT: 'by a document',
} as const;

const word = (p: Property, v: InputMaybe<string>): Tree[] => (given(v) ? [test({ t: 'is', p, v })] : []);

function recordedTests({ recordedAt }: StatementWhere, place: Place): Tree[] {
  // Moments are ISO 8601 texts in UTC, which sort as moments do.
  const bounds = boundsOf(recordedAt, (bound) => bound.toISOString());
  if (bounds === null) return [];
  spend(place);
  return [test({ t: 'origin', is: 'recorded', bounds })];
}

/** Words that a client chose from the vocabulary, or languages. */
function chosen(words: InputMaybe<readonly string[]>, place: Place, toTest: (v: readonly string[]) => Tested): Tree[] {
  if (!given(words)) return [];
  spend(place);
  return [test(toTest(wordList(words, place.path)))];
}

/** Ids that a client named, each once: rows are read from them. */
function named(ids: InputMaybe<readonly string[]>, place: Place, toTest: (v: readonly string[]) => Tested): Tree[] {
  if (!given(ids)) return [];
  spend(place);
  return [test(toTest([...new Set(idList(ids, place.path))]))];
}

/** A source that it cites. */
function cited({ cites }: StatementWhere, place: Place): Tree[] {
  if (!given(cites)) return [];
  spend(place);
  return [test({ t: 'origin', is: 'cites such', tree: sourceTree(cites, place) })];
}

const among = (p: Property) => (v: readonly string[]) => ({ t: 'in' as const, p, v });
const origin = (is: 'said by' | 'cites' | 'about a kind') => (v: readonly string[]) => ({
  t: 'origin' as const,
  is,
  v,
});

/** The quote, or one of its renderings. */
function anyText(filter: InputMaybe<TextFilter>, place: Place): Tree[] {
  const quote = textTests(filter, fields.quote, place);
  const renderings = textTests(filter, fields.texts, place);
  // Each condition by itself may be met by any of them, as those on any name are.
  return quote.map((one, i) => {
    const other = renderings[i] ?? one;
    const isNegated = one.kind === 'test' && !one.test.want;
    return isNegated ? all([one, other]) : any([one, other]);
  });
}

/** Conditions on a statement. @throws WhowhomError TOO_COMPLEX, BAD_ID or BAD_ARGUMENT with the path */
export function statementTree(where: StatementWhere, place: Place): Tree {
  const { attribution, stance, rank, onFact } = where;
  for (const one of [attribution, stance, rank, onFact]) if (given(one)) spend(place);
  const hasAspect = test({ t: 'exists', p: fields.aspect });
  return all([
    ...composed(where, place, statementTree),
    ...named(where.id, at(place, 'id'), among(fields.id)),
    ...named(where.about, at(place, 'about'), among(fields.about)),
    ...chosen(where.aboutTypes, at(place, 'aboutTypes'), among(fields.aboutType)),
    ...chosen(where.aboutKinds, at(place, 'aboutKinds'), origin('about a kind')),
    ...named(where.attributedTo, at(place, 'attributedTo'), origin('said by')),
    ...(attribution ? [test({ t: 'origin', is: attributions[attribution] })] : []),
    ...named(where.source, at(place, 'source'), origin('cites')),
    ...cited(where, at(place, 'cites')),
    ...word(fields.stance, stance),
    ...word(fields.rank, rank),
    ...chosen(where.aspects, at(place, 'aspects'), among(fields.aspect)),
    ...(given(onFact) ? [onFact ? not(hasAspect) : hasAspect] : []),
    ...flagTests(where.silence, fields.silence, at(place, 'silence')),
    ...textTests(where.property, fields.property, at(place, 'property')),
    ...textTests(where.value, fields.value, at(place, 'value')),
    ...textTests(where.quote, fields.quote, at(place, 'quote')),
    ...anyText(where.text, at(place, 'text')),
    ...chosen(where.languages, at(place, 'languages'), among(fields.language)),
    ...recordedTests(where, at(place, 'recordedAt')),
  ]);
}
