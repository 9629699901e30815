import { WhowhomError } from '../errors.js';
import type { Exported, Format } from './model.js';

/** A file before it is written. */
export interface ExportFile {
  readonly mediaType: string;
  readonly fileName: string;
  /** What was left out, a sentence each. */
  readonly omissions: readonly string[];
  /** Writes it, each call from the front. */
  pieces(): AsyncIterable<string>;
}

/** Characters of a name of a file, without its extension. */
const longestName = 60;

/** Letters, marks and digits of any script, and hyphens: safe on every system. */
function fileName(title: string, extension: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = Array.from(words).slice(0, longestName).join('').replace(/^-|-$/g, '').toLowerCase();
  return `${name === '' ? 'whowhom' : name}.${extension}`;
}

/** What is exported in a format, as much of it as the format takes. */
export async function fileOf(all: Exported, format: Format): Promise<ExportFile> {
  const { extension, mediaType } = format;
  const exported = format.fit === undefined ? all : await format.fit(all);
  const { title, omissions } = exported.about;
  return {
    mediaType,
    fileName: fileName(title, extension),
    omissions,
    pieces: () => format.write(exported),
  };
}

/** How much room an answer has for files. */
export interface Room {
  /** Bytes of UTF-8 that all files in it may have. */
  readonly most: number;
  /** Those that they have so far. */
  readonly used: { bytes: number };
  /** Where a larger file is to be had. */
  readonly elsewhere: string;
}

/**
 * The text of a file that fits into an answer.
 * @throws WhowhomError EXPORT_TOO_LARGE that names the download
 */
export async function textOf(file: ExportFile, { most, used, elsewhere }: Room): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of file.pieces()) {
    used.bytes += Buffer.byteLength(piece);
    if (used.bytes > most) {
      const wanted = `at most ${most} bytes, set by MAX_EXPORT_BYTES`;
      const message = `The files of the answer are larger than it may hold: ${wanted}. Download ${file.fileName} from ${elsewhere}.`;
      throw new WhowhomError('EXPORT_TOO_LARGE', message, { path: 'export', got: `over ${most} bytes`, wanted });
    }
    pieces.push(piece);
  }
  return pieces.join('');
}
