/** How a code is told: the HTTP status a whole-request failure gets, and the advice that goes with every message. */
export interface ErrorRow {
  readonly status: number;
  readonly advice: string;
}

/**
 * Every error the service gives, one row a code. The message of an error says what came and what was wanted;
 * `advice` says what to try. `status` is read only at the HTTP edge. docs/errors.md is printed from this table.
 */
export const errorTable = {
  BAD_ID: { status: 400, advice: 'Copy ids from an answer: text without "|" and control characters, 1 to 512 long.' },
  BAD_CURSOR: {
    status: 400,
    advice: 'Pass an endCursor or cursor of the same field with the same arguments, or leave `after` out.',
  },
  BAD_DATE: {
    status: 400,
    advice:
      'Write a year (2018), a month (2018-02), a day (2018-02-20) or a range of them (2018-01..2018-04); docs/time.md has the table of all that is taken.',
  },
  BAD_AMOUNT: {
    status: 400,
    advice: 'Write a decimal number as text, such as "1000000.50", and a currency as a code in capitals, such as USD.',
  },
  BAD_PAGE_SIZE: { status: 400, advice: 'Ask for fewer and page on with `after: pageInfo.endCursor`.' },
  BAD_ARGUMENT: { status: 400, advice: 'See the description of the argument in the schema.' },
  BAD_INPUT_ROW: { status: 400, advice: 'Mend the row and load the file again: loading twice changes nothing.' },
  BAD_FILE: {
    status: 400,
    advice: 'Nothing was written. docs/import.md says which files can be imported; --preview shows what is understood.',
  },
  GRAPH_NOT_EMPTY: {
    status: 409,
    advice: 'Nothing was written. Set DATA_DIR to a new folder, or NEO4J_URI to an empty database, and do it again.',
  },
  GRAPH_HALF_LOADED: {
    status: 503,
    advice: 'Run `npx whowhom restore` with the same file again: it removes what is there and loads all of it.',
  },
  BAD_MAPPING: { status: 400, advice: 'Nothing was written. docs/import.md says what a mapping holds.' },
  IMPORT_CUT_OFF: { status: 503, advice: 'Send it again: it goes on where it stopped.' },
  BAD_INPUT: { status: 400, advice: 'Mend it and send it again, with the same key if you like: nothing was written.' },
  EVIDENCE_NEEDED: {
    status: 400,
    advice: 'Say what says so: a `source` by its id, url or title, or who says it by `attributedTo`.',
  },
  QUOTE_NOT_FOUND: {
    status: 400,
    advice: 'Copy the words as they stand in the source, or leave `source.text` out.',
  },
  STORED_OTHERWISE: {
    status: 409,
    advice:
      'Leave out what differs, correct what is recorded (correctRelationship, correctEntity), or take another id.',
  },
  RETRACTED: { status: 409, advice: 'Record it anew, with another id.' },
  MERGED: { status: 409, advice: 'Name the entity that it was merged into, or take the merge back (undoMerge).' },
  ERASED: {
    status: 409,
    advice: 'Leave out what is about it: nothing is recorded under that id any more. docs/erasing.md says why.',
  },
  STILL_USED: {
    status: 409,
    advice: 'Retract that first, or merge the entity into the one that it is (mergeEntities).',
  },
  REVISION_OVERTAKEN: {
    status: 409,
    advice: 'Look at what is recorded now; if the correction is still wanted, send it with that revision.',
  },
  KEY_REUSED: {
    status: 409,
    advice: 'Take a key of its own for each write: one that comes again repeats the same write.',
  },
  TOO_MANY_OPERATIONS: { status: 400, advice: 'Send at most 1,000 at once, and the others with a key of their own.' },
  BAD_SETTING: { status: 500, advice: 'See the settings table in the README.' },
  NOT_FOUND: { status: 404, advice: 'Find the id with `search(text:)`.' },
  MALFORMED_REQUEST: {
    status: 400,
    advice:
      'POST a JSON object with a `query`, or GET with ?query= and the header `apollo-require-preflight: true`; in a browser open /playground/?query=.',
  },
  TOO_LARGE: { status: 413, advice: 'Send a smaller request; large values belong into `variables`.' },
  EXPORT_TOO_LARGE: {
    status: 413,
    advice: 'Download it from /export with the same arguments, or ask for a smaller `limit` or `first`.',
  },
  UNAUTHENTICATED: {
    status: 401,
    advice:
      'Send `Authorization: Bearer TOKEN` with a token that holds; whoever runs the service makes one by `whowhom token`.',
  },
  FORBIDDEN: { status: 403, advice: 'Bring a token with that role; whoever runs the service gives it.' },
  ISSUER_UNAVAILABLE: {
    status: 503,
    advice: 'Try again in some seconds: your token may well be right, but it cannot be checked just now.',
  },
  RATE_LIMITED: { status: 429, advice: 'Wait for as many seconds as `retry-after` says.' },
  SUBSCRIPTIONS_BUSY: {
    status: 503,
    advice: 'Try again in some seconds, or end another subscription first; `changes` as a query needs no place.',
  },
  UNKNOWN_DOCUMENT: {
    status: 404,
    advice: 'Send the document itself in `query`, or the id of one in the folder or manifest of TRUSTED_DOCUMENTS.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    advice: 'Send `documentId` of a document that this service was started with, or such a document unchanged.',
  },
  TOO_COMPLEX: { status: 400, advice: 'Ask for less at once: fewer levels, fewer fields, or several requests.' },
  TOO_COSTLY: {
    status: 400,
    advice:
      'Ask for a smaller `first` at the field named, for fewer levels, or page on with `after` in several requests.',
  },
  DATABASE_UNAVAILABLE: { status: 503, advice: 'The database cannot be reached. Try again in some seconds.' },
  DATABASE_TIMEOUT: { status: 504, advice: 'Ask for less at once: a smaller page, fewer levels, or a filter.' },
  DATABASE_BUSY: {
    status: 503,
    advice: 'Try again in some seconds; when it stays, ask for less at once or raise NEO4J_POOL_SIZE.',
  },
  PLANNING: {
    status: 503,
    advice: 'Ask again in a moment: it is being prepared for this question, and goes on with that meanwhile.',
  },
  DATABASE_MEMORY: { status: 503, advice: 'Ask for less at once: a smaller page, fewer levels, or a filter.' },
  DATABASE_IN_USE: {
    status: 500,
    advice: 'Stop the other instance, or give this one a folder of its own with DATA_DIR.',
  },
  DATABASE_SETUP: { status: 500, advice: 'See "Three ways to have a database" in the README.' },
  FOLDER_UNUSABLE: {
    status: 500,
    advice:
      'Let the user who starts the service write there, or name another folder: DATA_DIR for the data, CACHE_DIR for what can be fetched again.',
  },
  DISK_FULL: {
    status: 500,
    advice: 'Make room on that disk and start again, or name a folder on another one: DATA_DIR, CACHE_DIR.',
  },
  DATABASE_DAMAGED: {
    status: 500,
    advice:
      'Restore the folder from a backup, or name an empty one with DATA_DIR and load the data again. Nothing in it was changed.',
  },
  CACHE_DAMAGED: { status: 500, advice: 'The next start fetches what was in it again.' },
  DATABASE_NEWER: {
    status: 500,
    advice: 'Start the newer version of whowhom, or give this one a folder of its own with DATA_DIR.',
  },
  DATABASE_OLDER: {
    status: 500,
    advice:
      'Load the data again with this version, into an empty database or a new folder (DATA_DIR); the older version reads the old one as before.',
  },
  MIGRATION_CHANGED: {
    status: 500,
    advice: 'Restore the migration file as it was and put the change into a new one with the next number.',
  },
  CLIENT_GONE: { status: 499, advice: 'Keep the connection open until the answer is there.' },
  INTERNAL: { status: 500, advice: 'This is our fault. Report it with the error id, which is in the log too.' },
} as const satisfies Record<string, ErrorRow>;

/** A code of the table. */
export type ErrorCode = keyof typeof errorTable;

/** What an error may carry beside its message; shown to clients under `extensions`. */
export interface ErrorDetails {
  /** The argument or row it is about, such as `after` or `seed/relationships.json[3].start`. */
  readonly path?: string;
  /** What came. Shortened where it is shown. */
  readonly got?: unknown;
  /** What was wanted. */
  readonly wanted?: string;
  /** The nearest valid values. */
  readonly suggestions?: readonly string[];
  /** Seconds after which it is worth trying again, told as the header `retry-after`. */
  readonly retryAfter?: number;
  /** What went wrong beneath; logged, never shown. */
  readonly cause?: unknown;
}

/** The one error class of the service. Everything thrown on purpose is one of these; anything else is INTERNAL. */
export class WhowhomError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'WhowhomError';
    this.code = code;
    this.details = details;
  }

  /** What to try, from the table. */
  get advice(): string {
    return errorTable[this.code].advice;
  }
}

/** A value as an error message shows it: JSON, at most 80 characters. */
export function shown(value: unknown): string {
  // JSON has no word for undefined, functions and symbols.
  const json = JSON.stringify(value) as string | undefined;
  const text = json ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A failure for whoever started the service, in one line where its message is one: what happened and what to do. */
export const failureLine = ({ message, advice }: WhowhomError): string =>
  `${message}${message.includes('\n') ? '\n' : ' '}${advice}`;
