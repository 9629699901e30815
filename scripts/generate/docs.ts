import { settingsTable } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
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
