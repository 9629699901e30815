import type { Reading } from '../export/batches.js';
import { fileOf, textOf } from '../export/file.js';
import type { Exporting } from '../export/exported.js';
import type { Exported } from '../export/model.js';
import { formats } from '../export/registry.js';
import type { ExportFormat } from '../generated/schema-types.js';
import type { View } from '../graph/view.js';
import type { Context } from './context.js';
import type { ViewArguments } from './view.js';

/** An answer is bounded by its cost: as many rows are loaded at once as one statement takes, and all are kept. */
const forAnswer: Reading = { batch: 1000, keepUpTo: Infinity };
/** A download may be large, and what is loaded waits until its client takes it. */
const forDownload: Reading = { batch: 250, keepUpTo: 250 };

/** A file in an answer. */
export interface ExportRow {
  readonly mediaType: string;
  readonly fileName: string;
  readonly omissions: readonly string[];
  readonly truncated: boolean;
  readonly text: () => Promise<string>;
}

/** Makes a file of an answer in a format. */
export type Exporter = (format: ExportFormat, context: Context) => Promise<ExportRow>;

/** What makes a file of an answer, once for all formats that an answer holds. */
export type MakeExported = (exporting: Exporting) => Promise<Exported>;

/** The arguments of a field as a file tells them: what was given and what is the default. */
export function askedBy(args: ViewArguments & object) {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  return { request: Object.fromEntries(given), knownAt: args.view?.knownAt?.toISOString() ?? null };
}

/**
 * Makes the field `export` of something that is read under a view.
 * @throws WhowhomError EXPORT_TOO_LARGE from `text`
 */
export function exportField(view: View, make: MakeExported): Exporter {
  let made: Promise<Exported> | undefined;
  return async (format, context) => {
    const { reader, graphVersion, download, pinning, maxExportBytes: most, exported: used } = context;
    // A file that was overtaken by a change is made again, as of that change.
    if (view.known === null) pinning.any = true;
    const reading = download === null ? forAnswer : forDownload;
    const exported = await (made ??= make({ reader, graphVersion, reading, now: new Date() }));
    const file = await fileOf(exported, formats[format]);
    download?.take(file);
    const { mediaType, fileName, omissions } = file;
    return {
      ...{ mediaType, fileName, omissions },
      truncated: omissions.length > 0,
      text: () => textOf(file, { most, used, elsewhere: `/export/${exported.about.field} with the same arguments` }),
    };
  };
}
