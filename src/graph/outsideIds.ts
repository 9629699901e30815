import { shown, WhowhomError, type ErrorCode } from '../errors.js';
import { webAddress } from './urls.js';

/** What something is called in another record, such as Q21708200 in Wikidata. */
export interface OutsideId {
  readonly scheme: string;
  readonly value: string;
}

/** An outside id as it comes: an address, or the name of a record and the id there. */
export type OutsideIdInput = string | OutsideId;

/** A record whose ids are known. */
interface Scheme {
  /** What its ids look like, in one form. */
  readonly pattern: RegExp;
  /** Such an id, for messages. */
  readonly example: string;
  /** The one form of an id. */
  readonly form?: (value: string) => string;
  /** The page of an id. */
  readonly page: (value: string) => string;
  /** Addresses of its pages, without the protocol and `www.`; the group is the id. */
  readonly address: RegExp;
}

const upper = (value: string) => value.toUpperCase();
const lower = (value: string) => value.toLowerCase();

/** The records whose ids have one form and whose addresses are known. */
const schemes: Readonly<Record<string, Scheme>> = {
  wikidata: {
    pattern: /^Q[1-9]\d*$/,
    example: 'Q21708200',
    form: upper,
    page: (value) => `https://www.wikidata.org/wiki/${value}`,
    address: /^(?:m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)\b/i,
  },
  littlesis: {
    pattern: /^[1-9]\d*$/,
    example: '28',
    page: (value) => `https://littlesis.org/entities/${value}`,
    address: /^littlesis\.org\/(?:entities|org|person)\/(\d+)\b/,
  },
  opensanctions: {
    pattern: /^[\w-]+$/,
    example: 'Q7747',
    page: (value) => `https://www.opensanctions.org/entities/${value}/`,
    address: /^opensanctions\.org\/entities\/([\w-]+)/,
  },
  lei: {
    pattern: /^[A-Z0-9]{18}\d\d$/,
    example: 'INR2EJN1ERAN0W5ZP974',
    form: upper,
    page: (value) => `https://search.gleif.org/#/record/${value}`,
    address: /^search\.gleif\.org\/#\/record\/(\w{20})\b/,
  },
  isni: {
    pattern: /^\d{15}[\dX]$/,
    example: '0000000121032683',
    form: (value) => upper(value.replace(/[\s-]/g, '')),
    page: (value) => `https://isni.org/isni/${value}`,
    address: /^isni\.org\/(?:isni\/)?(\d{15}[\dX])\b/i,
  },
  ror: {
    pattern: /^0[a-z0-9]{8}$/,
    example: '05wx9n238',
    form: lower,
    page: (value) => `https://ror.org/${value}`,
    address: /^ror\.org\/(0\w{8})\b/,
  },
  grid: {
    pattern: /^grid\.\d+\.[0-9a-f]+$/,
    example: 'grid.497059.6',
    form: lower,
    page: (value) => `https://www.grid.ac/institutes/${value}`,
    address: /^grid\.ac\/institutes\/(grid\.\w+\.\w+)/,
  },
  companieshouse: {
    pattern: /^[A-Z0-9]{8}$/,
    example: '07386350',
    form: upper,
    page: (value) => `https://find-and-update.company-information.service.gov.uk/company/${value}`,
    address:
      /^(?:find-and-update\.company-information|beta\.companieshouse)\.(?:service\.)?gov\.uk\/company\/(\w{8})\b/,
  },
  viaf: {
    pattern: /^[1-9]\d*$/,
    example: '305174612',
    page: (value) => `https://viaf.org/viaf/${value}`,
    address: /^viaf\.org\/viaf\/(\d+)/,
  },
  orcid: {
    pattern: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    example: '0000-0002-1825-0097',
    form: upper,
    page: (value) => `https://orcid.org/${value}`,
    address: /^orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/i,
  },
};

/** The scheme of an address that is of no known record. */
const anyAddress = 'url';

/** The longest value: the index refuses words of more than 32,766 bytes. */
const longest = 1000;

function refusal(code: ErrorCode, path: string, got: unknown, wanted: string): WhowhomError {
  return new WhowhomError(code, `${path} is ${shown(got)}; wanted ${wanted}.`, { path, got, wanted });
}

/** An address as an outside id: one of a known record as the id there, another with https and without what a page ignores. */
function ofAddress(address: URL): OutsideId {
  const bare = `${address.host.replace(/^www\./, '')}${address.pathname}${address.hash}`;
  for (const [scheme, { address: pattern, form, pattern: right }] of Object.entries(schemes)) {
    const found = pattern.exec(bare)?.[1];
    const value = found === undefined ? undefined : (form?.(found) ?? found);
    if (value !== undefined && right.test(value)) return { scheme, value };
  }
  address.protocol = 'https:';
  return { scheme: anyAddress, value: address.href };
}

function schemeOf(scheme: string, path: string, code: ErrorCode): string {
  const name = scheme.trim().toLowerCase();
  const known = name.replace(/[\s_-]/g, '');
  if (known in schemes || known === anyAddress) return known;
  if (/^[a-z][a-z0-9._-]{0,49}$/.test(name)) return name;
  const wanted = `a name such as ${Object.keys(schemes).join(', ')}, or another of small letters, digits, ".", "_" and "-"`;
  throw refusal(code, `${path}.scheme`, scheme, wanted);
}

/** What comes from files is not always what it should be. */
function isPair(given: unknown): given is OutsideId {
  const { scheme, value } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return typeof scheme === 'string' && typeof value === 'string';
}

/**
 * The one form of an outside id: an address of a known record and the id there are the same.
 * @throws WhowhomError of the code given: no address, no name of a record, or no id such as that record has
 */
export function outsideId(given: OutsideIdInput, path: string, code: ErrorCode): OutsideId {
  if (typeof given === 'string') {
    const address = webAddress(given.trim());
    const wanted = `an http or https address of at most ${longest} characters, or a scheme and a value`;
    if (address === null || address.href.length > longest || !given.isWellFormed())
      throw refusal(code, path, given, wanted);
    return ofAddress(address);
  }
  if (!isPair(given)) throw refusal(code, path, given, 'an http or https address, or a scheme and a value');
  const scheme = schemeOf(given.scheme, path, code);
  const text = given.value.trim();
  // An address as the value is as good as the id in it.
  const address = webAddress(text);
  const asAddress = address === null ? null : ofAddress(address);
  if (asAddress !== null && (scheme === anyAddress || asAddress.scheme === scheme)) return asAddress;
  const known = schemes[scheme];
  const value = known?.form?.(text) ?? text;
  if (known !== undefined && !known.pattern.test(value))
    throw refusal(code, `${path}.value`, given.value, `an id of ${scheme} such as ${known.example}`);
  // oxlint-disable-next-line no-control-regex
  const isText = value !== '' && value.length <= longest && value.isWellFormed() && !/[\u0000-\u001f]/.test(value);
  if (!isText || scheme === anyAddress)
    throw refusal(
      code,
      `${path}.value`,
      given.value,
      scheme === anyAddress ? 'an http or https address' : `text of at most ${longest} characters`,
    );
  return { scheme, value };
}

/** Parts the scheme from the value where an outside id is stored. */
const mark = '\u0000';

/** What the stored ids of a scheme begin with. */
export const outsidePrefix = (scheme: string, path: string, code: ErrorCode): string =>
  schemeOf(scheme, path, code) + mark;

/** An outside id as it is stored, and as the index finds it. */
export const outsideKey = ({ scheme, value }: OutsideId): string => scheme + mark + value;

/** Outside ids as they are stored, each once; undefined when there are none. */
export function outsideKeys(list: readonly OutsideIdInput[] | undefined, path: string): readonly string[] | undefined {
  const keys = new Set((list ?? []).map((one, i) => outsideKey(outsideId(one, `${path}[${i}]`, 'BAD_INPUT_ROW'))));
  return keys.size > 0 ? [...keys] : undefined;
}

/** The page of an outside id; null when its record is not known. */
function pageOf({ scheme, value }: OutsideId): string | null {
  if (scheme === anyAddress) return value;
  return schemes[scheme]?.page(value) ?? null;
}

/** An outside id with its page. */
export interface LinkedId extends OutsideId {
  readonly url: string | null;
}

/** Stored outside ids as they are shown. */
export const outsideIdsOf = (stored: readonly string[] | null): LinkedId[] =>
  (stored ?? []).map((key) => {
    const at = key.indexOf(mark);
    const id = { scheme: key.slice(0, at), value: key.slice(at + 1) };
    return { ...id, url: pageOf(id) };
  });
