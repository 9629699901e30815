import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, compare, erasedWords, type ChangeSet, type Database } from '../graph/changes/index.js';
import { entityNames } from '../graph/entities.js';
import type { StatementRow } from '../graph/model.js';
import type { StatementQuestion } from '../graph/question/tree.js';
import { Reader } from '../graph/reader.js';
import { statementsById } from '../graph/statements.js';
import { currentView } from '../graph/view.js';
import { loadSeed } from './seed.js';

/** The article of a seed folder: one paragraph a line, numbered from 0. */
const articleFile = 'article.ar.txt';

/** The paragraph that a locator names. */
function paragraphOf(locator: string | null): number | null {
  const match = /\d+/.exec(locator ?? '');
  return match === null ? null : Number(match[0]);
}

/** What they are about may be damaged: that is told by the audit. */
const withSource: StatementQuestion = { source: true, sayer: false };

/** Sources whose statements are located by paragraph: the article. */
const articleSources = (statements: Iterable<StatementRow>): Set<string> =>
  new Set(
    [...statements].flatMap(({ source, locator }) =>
      source !== null && paragraphOf(locator) !== null ? [source.id] : [],
    ),
  );

/** The quotes that do not stand word for word where they are said to. */
function wrongQuotes(statements: Iterable<StatementRow>, article: readonly string[], sources: Set<string>): string[] {
  const problems: string[] = [];
  for (const { id, quote, locator, source } of statements) {
    if (quote === null || source === null || !sources.has(source.id)) continue;
    const number = paragraphOf(locator);
    if (number === null) problems.push(`${id}: its locator ${JSON.stringify(locator)} names no paragraph.`);
    // Of names that were erased it is not known any more what they were.
    else if (!quote.split(erasedWords).every((part) => article[number]?.includes(part)))
      problems.push(`${id}: its quote does not stand in paragraph ${number}.`);
  }
  return problems;
}

/** The names that are said to come from the article and do not occur in it. */
async function wrongNames(reader: Reader, set: ChangeSet, article: string, sources: Set<string>): Promise<string[]> {
  const names = await entityNames(reader, set.entities ?? [], currentView);
  return [...names].flatMap(([id, list]) =>
    list
      .filter(({ text, sourceId }) => sourceId !== null && sources.has(sourceId) && !article.includes(text))
      .map(({ text }) => `${id}: its name ${JSON.stringify(text)} does not occur in the article.`),
  );
}

/**
 * Proves that the graph agrees with itself and, where it was loaded, with the seed: every row of the seed is stored just so, every quote
 * stands in its paragraph of the article, names that cite it occur in it, and every summary and key is what the fields
 * and statements give. Nothing is written.
 * @returns what does not agree, a sentence each
 */
export async function verify(database: Database, seedFolder: string): Promise<string[]> {
  const { problems } = await audit(database);
  return [...(await seedProblems(database, seedFolder)), ...problems];
}

/** What of the seed does not agree; nothing when it was not loaded. */
async function seedProblems(database: Database, seedFolder: string): Promise<string[]> {
  const set = loadSeed(seedFolder);
  const article = readFileSync(join(seedFolder, articleFile), 'utf8');
  const paragraphs = article.split('\n');
  const { missing, problems } = await compare(database, set);
  const isLoaded = missing.length < Object.values(set).flat().length;
  if (!isLoaded) return [];
  const reader = new Reader(database);
  const statements = await statementsById(reader, set.statements ?? [], currentView, withSource);
  const sources = articleSources(statements.values());
  return [
    ...problems.map(({ path, message }) => `seed, ${path}: ${message}`),
    ...missing.map((id) => `seed: ${id} is not stored.`),
    ...wrongQuotes(statements.values(), paragraphs, sources),
    ...(await wrongNames(reader, set, article, sources)),
  ];
}
