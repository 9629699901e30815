import { json } from './json.js';
import type { ExportAbout } from './model.js';
import { drawn } from './text.js';

/** What a file tells of itself, as lines for people, each one line: title, rule, what was left out, how and when it was asked. */
export function aboutLines({ title, viewKey, knownAt, graphVersion, madeAt, rule, omissions }: ExportAbout): string[] {
  const known = knownAt === null ? '' : `, as known at ${knownAt}`;
  return [
    title,
    rule,
    ...(omissions.length === 0 ? ['Nothing was left out.'] : omissions),
    `View: ${viewKey}${known}, version ${graphVersion} of the graph.`,
    `Made by whowhom at ${madeAt}.`,
  ].map(drawn);
}

/** Omissions that a crowded format still tells. */
const mostOmissions = 20;

/**
 * The same in at most so many characters of JSON: the request is left out where it is too long, then all but the first
 * omissions, which then say so.
 */
export function aboutWithin(about: ExportAbout, most: number): ExportAbout {
  if (json(about).length <= most) return about;
  const unasked = 'The request is too long for this format and is not told in this file.';
  const bare = { ...about, request: {}, omissions: [...about.omissions, unasked] };
  if (json(bare).length <= most) return bare;
  const further = about.omissions.length - mostOmissions;
  const first = about.omissions.slice(0, mostOmissions);
  // Of a text that is all control characters JSON takes six for each; title, rule and two sentences come on top.
  const short = Math.floor(most / (6 * (mostOmissions + 4)));
  const shorten = (text: string) => (text.length <= short ? text : `${text.slice(0, short).toWellFormed()}…`);
  const omissions = [...first.map(shorten), ...(further > 0 ? [`And ${further} more things.`] : []), unasked];
  return { ...bare, title: shorten(about.title), rule: shorten(about.rule), omissions };
}
