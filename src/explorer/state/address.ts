import type { RelationshipType, StatementRank, View } from '../../generated/explorer.js';
import { mostNodes } from './commands.js';
import {
  empty,
  type Coherence,
  type Compared,
  type Focus,
  type PathQuestion,
  type Placed,
  type State,
} from './state.js';
import { type Told } from './state.js';

/** A link read: what it shows, and what of it could not be read. */
export interface ReadAddress {
  readonly state: State;
  readonly problems: readonly string[];
}

/** Ids stay readable: what an address may hold as it is is not escaped. */
const written = (text: string): string => encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':');

const node = ({ id, x, y, pinned }: Placed): string => `${written(id)}@${x},${y}${pinned ? '*' : ''}`;

function viewFields({ at, during, asOf, knownAt, certainty, ranks }: View): [string, string | null | undefined][] {
  return [
    ['at', at],
    ['from', during?.from],
    ['to', during?.to],
    ['asof', asOf],
    ['known', knownAt],
    ['surely', certainty === 'CERTAIN' ? '1' : null],
    ['ranks', ranks?.join(',')],
  ];
}

const pathText = ({ from, to, coherence, rankBy, chosen, maxLength, avoid }: PathQuestion): string =>
  [from, to, coherence, rankBy, chosen, maxLength, ...avoid].map((part) => written(String(part))).join('|');

/** The state as what stands behind `#` of the address; empty of the empty page. */
export function toAddress(state: State): string {
  const { nodes, view, without, focus, compared, path, told, names } = state;
  const fields: [string, string | null | undefined][] = [
    ['n', nodes.length > 0 ? nodes.map(node).join(';') : null],
    ...viewFields(view).map(([name, value]): [string, string | null] => [name, value ? written(value) : null]),
    ['without', without.length > 0 ? without.join(',') : null],
    ['focus', focus && `${focus.of}:${written(focus.id)}`],
    ['compare', compared && `${written(compared.from)}|${written(compared.to)}`],
    ['path', path && pathText(path)],
    ['story', told && `${written(told.story)}|${told.step}`],
    ['names', names === 'en' ? null : names],
  ];
  return fields
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .join('&');
}

function read(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function readNode(text: string): Placed | null {
  const found = /^(.+)@(-?\d{1,6}),(-?\d{1,6})(\*?)$/.exec(text);
  const id = read(found?.[1] ?? '');
  if (found === null || !id) return null;
  return { id, x: Number(found[2]), y: Number(found[3]), pinned: found[4] === '*' };
}

function readFocus(text: string): Focus {
  const found = /^(entity|tie):(.+)$/s.exec(text);
  if (found === null) return null;
  return { of: found[1] === 'tie' ? 'tie' : 'entity', id: found[2] ?? '' };
}

function readCompared(text: string): Compared | null {
  const [from, to] = text.split('|');
  return from && to ? { from, to } : null;
}

const coherences: readonly string[] = ['NONE', 'OVERLAPPING', 'CHRONOLOGICAL'] satisfies Coherence[];

/** The parts are read one by one: an id may hold what stands between them. */
function readPath(text: string): PathQuestion | null {
  const parts = text.split('|').map(read);
  if (parts.includes(null)) return null;
  const [from, to, coherence = 'NONE', rankBy = 'EVIDENCE', chosen = '0', longest = '4', ...avoid] = parts as string[];
  if (!from || !to || !coherences.includes(coherence) || !/^\d{1,3}$/.test(chosen) || !/^[1-8]$/.test(longest))
    return null;
  return {
    ...{ from, to, coherence: coherence as Coherence, chosen: Number(chosen) },
    rankBy: rankBy === 'LENGTH' ? 'LENGTH' : 'EVIDENCE',
    maxLength: Number(longest),
    avoid,
  };
}

function readTold(text: string): Told | null {
  const found = /^(.+)\|(\d{1,3})$/s.exec(text);
  return found === null ? null : { story: found[1] ?? '', step: Number(found[2]) };
}

/** Dates and types are looked at by the API, which says what is wrong with them. */
function readView(get: (name: string) => string | null): View {
  const [at, from, to, asOf, knownAt, ranks] = ['at', 'from', 'to', 'asof', 'known', 'ranks'].map(get);
  return {
    ...(at && { at }),
    ...((from ?? to) && { during: { ...(from && { from }), ...(to && { to }) } }),
    ...(asOf && { asOf }),
    ...(knownAt && { knownAt }),
    ...(get('surely') === '1' && { certainty: 'CERTAIN' as const }),
    ...(ranks && { ranks: ranks.split(',') as StatementRank[] }),
  };
}

function readNodes(text: string, problems: string[]): Placed[] {
  const nodes = new Map<string, Placed>();
  for (const one of text.split(';')) {
    const found = readNode(one);
    if (found === null) problems.push(`“${one.slice(0, 60)}” of the link is no entity with a place.`);
    else if (nodes.size < mostNodes) nodes.set(found.id, found);
  }
  return [...nodes.values()];
}

/** Reads what stands behind `#`. What cannot be read is left out and told. */
export function fromAddress(text: string): ReadAddress {
  const problems: string[] = [];
  const raw = new Map<string, string>();
  for (const one of text.replace(/^#/, '').split('&')) {
    const at = one.indexOf('=');
    if (at > 0) raw.set(one.slice(0, at), one.slice(at + 1));
  }
  const get = (name: string): string | null => {
    const value = raw.get(name);
    if (value === undefined) return null;
    const text = read(value);
    if (text === null) problems.push(`“${name}” of the link cannot be read.`);
    return text;
  };
  const parsed = <T>(name: string, of: (text: string) => T | null, value = get(name)): T | null => {
    const made = value === null ? null : of(value);
    if (value !== null && made === null)
      problems.push(`“${name}” of the link is not understood: ${value.slice(0, 60)}`);
    return made;
  };
  const state: State = {
    nodes: raw.has('n') ? readNodes(raw.get('n') ?? '', problems) : empty.nodes,
    view: readView(get),
    without: (get('without')?.split(',') ?? []) as RelationshipType[],
    focus: parsed('focus', readFocus),
    compared: parsed('compare', readCompared),
    path: parsed('path', readPath, raw.get('path') ?? null),
    told: parsed('story', readTold),
    names: get('names') === 'ar' ? 'ar' : 'en',
  };
  return { state, problems };
}
