import type { Prepared, PreparedFile } from './prepare.js';
import type { ImportReport } from './report.js';

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What is written before the cells of a table end, for people. */
const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** Formats of records, for people. */
const formatNames = {
  jsonLines: 'JSON lines',
  ftm: 'FollowTheMoney',
  graphml: 'GraphML',
  gexf: 'GEXF',
  wikidata: 'Wikidata',
  littlesis: 'LittleSis',
} as const;

/** What a file was read as, a sentence. */
export function formatLine({ file: { name, packing, format }, entities, relationships }: PreparedFile): string {
  const packed = packing === 'plain' || packing === 'zip' ? '' : `, ${packing}`;
  if (format.kind === 'workbook') return `${name}: a workbook, ${many(entities + relationships, 'row')}.`;
  const { name: encoding, guessed } = format.encoding;
  const encoded = `${encoding}${guessed ? ' (guessed: if letters look wrong, say --encoding)' : ''}`;
  if (format.kind !== 'delimited') {
    const what = formatNames[format.kind];
    return `${name}: ${what}${packed}, ${encoded}: ${entities} of entities, ${relationships} of relationships.`;
  }
  const { delimiter, quote } = format.dialect;
  const quoted = quote === '"' ? '' : `, quotes ${quote}`;
  return `${name}: a table with ${delimiterNames[delimiter] ?? delimiter} between its cells${quoted}${packed}, ${encoded}, ${many(entities + relationships, 'row')}.`;
}

/** Counts of words, most first. */
function counted(counts: Readonly<Record<string, number>>, atMost = 12): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const rest = sorted.length - atMost;
  const list = sorted.slice(0, atMost).map(([word, count]) => `${word} ${count}`);
  return [...list, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}

const isSome = (counts: Readonly<Record<string, number>>) => Object.keys(counts).length > 0;

/** What was made of words and guessed, a line each. */
function understood(report: ImportReport): string[] {
  const { types, kinds, unmapped, unknownKinds, guesses, moreGuesses, oddCount, odd } = report;
  const words = Object.values(guesses).reduce((sum, count) => sum + count, moreGuesses);
  const [first] = odd;
  return [
    ...(isSome(types) ? [`Relationships by type: ${counted(types)}.`] : []),
    ...(isSome(kinds) ? [`Entities by kind: ${counted(kinds)}.`] : []),
    ...(isSome(unmapped) ? [`Words that are no type here, kept as the kind of RELATED_TO: ${counted(unmapped)}.`] : []),
    ...(isSome(unknownKinds)
      ? [`Words that are no kind here, kept as an attribute of TOPIC: ${counted(unknownKinds)}.`]
      : []),
    ...(isSome(guesses)
      ? [
          `Guessed of ${many(words, 'cell')}: ${Object.keys(guesses).slice(0, 6).join('; ')}${Object.keys(guesses).length > 6 ? '; ...' : '.'}`,
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          `${many(oddCount, 'value')} could not be taken as written, and ${oddCount === 1 ? 'is' : 'are'} kept as attributes; the first: ${first.reason}`,
        ]),
  ];
}

/** What an import did, a line each, for people. */
export function summaryOf({ files, dataset }: Prepared, report: ImportReport, isDry: boolean): string[] {
  const guesses = files.flatMap(({ table }) => table?.understood?.guesses ?? []);
  const { entities, relationships, statements, sources, unchanged, renamed } = report;
  const { refused, differing, repeated, blank, problems } = report;
  const verb = isDry ? 'would be recorded' : 'recorded';
  return [
    ...files.map(formatLine),
    ...guesses,
    `${many(report.rows, 'row')} read as the data set ${dataset}: ${relationships} relationships, ${entities} entities, ${statements} statements and ${sources} sources ${verb}; ${unchanged} were there already or came twice; ${refused} ${refused === 1 ? 'row' : 'rows'} refused.`,
    ...(renamed > 0
      ? [`${many(renamed, 'entity that was there').replace('entitys', 'entities')} got further names or ids.`]
      : []),
    ...(blank > 0 ? [`${many(blank, 'blank row')} left out.`] : []),
    ...(differing > 0 ? [`${differing} rows say something else than is stored, which was kept.`] : []),
    ...(repeated > 0
      ? [
          `${many(repeated, 'row')} without an id ${repeated === 1 ? 'says' : 'say'} word for word what another one says, recorded once: a column "id" keeps such rows apart.`,
        ]
      : []),
    ...understood(report),
    ...problems.slice(0, 5).map(({ reason }) => reason),
    ...(refused + differing + repeated > 5 ? ['... --report FILE writes each of them into a file.'] : []),
    ...(isDry ? ['Nothing was written.'] : []),
  ];
}
