import { settingsTable } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
import { formats } from '../../src/export/registry.js';
import { graphqlAdvice, httpErrors } from '../../src/http/errors.js';

/** The README with the settings table as the code has it. */
export function readmeWithSettings(readme: string): string {
  const mark = '<!-- settings -->';
  const [before = '', rest = ''] = readme.split(mark);
  const after = rest.slice(rest.indexOf('\nErrors carry'));
  return `${before}${mark}\n\n${settingsTable()}\n${after}`;
}

/** docs/errors.md. */
export function errorsDoc(): string {
  const rows = Object.entries({ ...errorTable, ...httpErrors }).map(
    ([code, { status, advice }]) => `| \`${code}\` | ${status} | ${advice} |`,
  );
  return [
    '# Errors',
    '',
    'Made by `npm run generate` from src/errors.ts and src/http/errors.ts. An error has `extensions.code`, and where it applies `path` (the argument),',
    '`got`, `wanted`, `suggestions` and `advice`. The status is that of an answer that failed as a whole.',
    '',
    '| code | status | what to try |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Beside these there are the codes of GraphQL itself:',
    '',
    '| code | what to try |',
    '| --- | --- |',
    ...Object.entries(graphqlAdvice).map(([code, advice]) => `| \`${code}\` | ${advice} |`),
    '',
  ].join('\n');
}

/** What formats cannot hold, by why: a line for each reason and the formats that it is of. */
function lacksList(): string {
  const reasons = new Map<string, { formats: Set<string>; fields: Set<string> }>();
  for (const [format, { lacks }] of Object.entries(formats)) {
    for (const { field, why } of lacks) {
      const one = reasons.get(why) ?? { formats: new Set(), fields: new Set() };
      one.formats.add(format);
      one.fields.add(field);
      reasons.set(why, one);
    }
  }
  const coded = (names: ReadonlySet<string>) => [...names].map((name) => `\`${name}\``).join(', ');
  const lines = [...reasons].map(([why, { formats: some, fields }]) => {
    const where = some.size === Object.keys(formats).length ? 'no format' : `not ${coded(some)}`;
    return `- ${where}: ${coded(fields)}; ${why}.`;
  });
  return lines.join('\n');
}

/** docs/exports.md with the list of what formats cannot hold as the code has it. */
export function exportsDoc(doc: string): string {
  const mark = '<!-- lacks -->';
  const [before = '', rest = ''] = doc.split(mark);
  return `${before}${mark}\n\n${lacksList()}\n${rest.slice(rest.indexOf('\n## '))}`;
}
