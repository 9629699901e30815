import { shown, WhowhomError } from '../errors.js';
import { formatNames, type FormatName } from '../import/formats/look.js';
import { readMapping, shippedMapping, type Mapping } from '../import/mapping.js';

/** A part of a body: a file that was put behind others. */
export interface BodyPart {
  readonly name: string;
  /** In bytes; null is all that is left. */
  readonly size: number | null;
}

/** How the body of POST /import is to be read. */
export interface ImportArguments {
  readonly parts: readonly BodyPart[];
  readonly dataset?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly format?: FormatName;
  readonly mapping?: string | Mapping;
  /** With how many bytes of a mapping the body begins. */
  readonly mappingBytes?: number;
  /** The text that rows quote, which comes behind that. */
  readonly text?: BodyPart;
  readonly dryRun: boolean;
}

const names = ['name', 'file', 'dataset', 'encoding', 'sheet', 'format', 'mapping', 'mappingBytes', 'text', 'dryRun'];

const mostMapping = 1024 * 1024;

function refusal(name: string, got: unknown, wanted: string): WhowhomError {
  return new WhowhomError('BAD_ARGUMENT', `${name} is ${shown(got)}; wanted ${wanted}.`, { path: name, got, wanted });
}

function partOf(text: string, what = 'file'): BodyPart {
  const [, name = '', size = ''] = /^(.+):(\d{1,15})$/s.exec(text) ?? [];
  if (name === '') throw refusal(what, text, 'a name, a colon and the number of bytes');
  return { name, size: Number(size) };
}

/** A mapping that comes along, or the name of one that ships; never a file of the machine that the service runs on. */
function mappingOf(text: string): string | Mapping {
  return text.trimStart().startsWith('{') ? readMapping('of the request', text) : shippedMapping(text);
}

/**
 * What the parameters of an address say of its body.
 * @throws WhowhomError BAD_ARGUMENT or BAD_MAPPING
 */
export function importArguments(search: URLSearchParams): ImportArguments {
  for (const name of search.keys())
    if (!names.includes(name)) throw refusal('the parameter', name, `one of ${names.join(', ')}`);
  const once = (name: string): string | undefined => {
    const values = search.getAll(name);
    if (values.length > 1) throw refusal(name, values, 'it once');
    return values[0] === '' ? undefined : values[0];
  };
  const dryRun = once('dryRun') ?? 'false';
  if (dryRun !== 'true' && dryRun !== 'false') throw refusal('dryRun', dryRun, 'true or false');
  const given = once('format');
  const format = formatNames.find((name) => name === given);
  if (given !== undefined && format === undefined) throw refusal('format', given, `one of ${formatNames.join(', ')}`);
  const dataset = once('dataset');
  if (dataset !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u.test(dataset))
    throw refusal('dataset', dataset, 'letters and digits, at most 100, with blanks, ".", "_" and "-" between');
  const mapping = once('mapping');
  const files = search.getAll('file').map((one) => partOf(one));
  const bytes = once('mappingBytes');
  if (bytes !== undefined && !(/^\d+$/.test(bytes) && Number(bytes) <= mostMapping))
    throw refusal('mappingBytes', bytes, `a whole number up to ${mostMapping}`);
  if (bytes !== undefined && mapping !== undefined)
    throw refusal('mappingBytes', bytes, '`mapping` or this, and not both');
  const quoted = once('text');
  const [encoding, sheet] = [once('encoding'), once('sheet')];
  return {
    parts: files.length > 0 ? files : [{ name: once('name') ?? 'body', size: null }],
    dryRun: dryRun === 'true',
    ...(dataset === undefined ? {} : { dataset }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(format === undefined ? {} : { format }),
    ...(quoted === undefined ? {} : { text: partOf(quoted, 'text') }),
    ...(bytes === undefined ? {} : { mappingBytes: Number(bytes) }),
    ...(mapping === undefined ? {} : { mapping: mappingOf(mapping) }),
  };
}
