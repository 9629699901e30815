import type { DocumentNode, GraphQLSchema } from 'graphql';
import { anonymous } from '../actor.js';
import type { Config } from '../config.js';
import { shown, WhowhomError } from '../errors.js';
import { createDocuments, type DocumentSettings } from './documents.js';
import { holdJson } from './limits.js';
import { holdOperation, type Asker } from './mutations.js';
import { readTrusted, sha256, type TrustedDocuments } from './trusted.js';

/** The parts of a GraphQL request as they came, before anyone has checked them. */
export interface RawRequest {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** What was found to execute. */
export interface Admitted {
  readonly text: string;
  readonly document: DocumentNode;
  /** Whether the request named it by an id, with its text or without. */
  readonly named: boolean;
}

/**
 * Admits a request, or throws a WhowhomError, MutationByGet or RefusedDocument. Null when it names no document in any
 * way: what follows refuses it. Each transport has to pass it. Whoever is no editor is refused a mutation before
 * anything is said of it.
 */
export type Gate = (request: RawRequest, asker?: Asker) => Admitted | null;

const nobody: Asker = { actor: anonymous };

/** The settings that a gate reads. */
export type GateSettings = DocumentSettings & Pick<Config, 'trustedDocuments' | 'trustedOnly'>;

/**
 * GraphQL over HTTP names a document by `documentId`, Apollo's clients by an extension. Where there are no trusted
 * documents the latter is left to Apollo, whose refusal makes its clients send the text.
 */
function idOf({ documentId, extensions }: RawRequest, trusted: TrustedDocuments | null): string | null {
  if (typeof documentId === 'string') return documentId;
  if (documentId !== undefined && documentId !== null) {
    throw new WhowhomError('MALFORMED_REQUEST', '`documentId` is no text.', { path: 'documentId' });
  }
  if (trusted === null) return null;
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

const isHashOf = (id: string, text: string): boolean => id.replace(/^sha256:/, '') === sha256(text);

/** The text of an id, checked against the text that came with it. */
function textOf(id: string, query: unknown, trusted: TrustedDocuments | null): string {
  const found = trusted?.find(id) ?? null;
  const path = 'documentId';
  if (typeof query === 'string' && query !== '') {
    if (query === found || isHashOf(id, query)) return query;
    throw new WhowhomError('MALFORMED_REQUEST', 'The id of a document and its text differ.', { path, got: id });
  }
  if (found !== null) return found;
  throw new WhowhomError('UNKNOWN_DOCUMENT', `There is no document with the id ${shown(id)}.`, { path, got: id });
}

function trustedOf({ trustedDocuments: path, trustedOnly }: GateSettings, prepare: (text: string) => unknown) {
  if (path !== '') return readTrusted(path, prepare);
  if (!trustedOnly) return null;
  throw new WhowhomError('BAD_SETTING', 'TRUSTED_ONLY is on, but TRUSTED_DOCUMENTS is not set.', {
    path: 'TRUSTED_DOCUMENTS',
    got: '',
    wanted: 'a folder of .graphql files or a JSON manifest',
  });
}

/**
 * Makes the gate before execution.
 * @param know is given each trusted document
 * @throws WhowhomError BAD_SETTING when a trusted document cannot be used
 */
export function createGate(
  schema: GraphQLSchema,
  settings: GateSettings,
  know: (document: DocumentNode) => void = () => undefined,
): Gate {
  const prepare = createDocuments(schema, settings);
  const trusted = trustedOf(settings, (text) => {
    know(prepare(text));
  });
  return (request, asker = nobody) => {
    holdJson('variables', request.variables, settings);
    holdJson('extensions', request.extensions, settings);
    const id = idOf(request, trusted);
    const text = id === null ? request.query : textOf(id, request.query, trusted);
    if (typeof text !== 'string' || text === '') return null;
    if (settings.trustedOnly && trusted?.includes(text) !== true) {
      throw new WhowhomError('DOCUMENT_NOT_TRUSTED', 'The document is none of those that are answered here.');
    }
    const document = prepare(text, (operations) => holdOperation(operations, request.operationName, asker));
    return { text, document, named: id !== null };
  };
}
