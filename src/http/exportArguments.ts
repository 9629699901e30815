import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { shown, WhowhomError } from '../errors.js';

function bad(path: string, message: string, wanted: string): WhowhomError {
  return new WhowhomError('BAD_ARGUMENT', `${path.slice(0, 80)} ${message}; wanted ${wanted}.`, {
    path: path.slice(0, 80),
    wanted,
  });
}

/** The JSON of an argument that is too large for parts with names of their own, such as `where`. */
function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw bad(path, `is ${shown(text)}`, `JSON, or its parts as ${path}.<name>=`);
  }
}

/** A text as JSON would hold it. What is none of its type is left as it is, for GraphQL to refuse. */
function valueOf(text: string, type: GraphQLInputType, path: string): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return json(text, path);
  if (isEnumType(named)) return named.name === 'ExportFormat' ? text.toUpperCase() : text;
  if (!isScalarType(named)) return text;
  if (named.name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (named.name === 'Int' || named.name === 'Float') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}

function once(texts: readonly string[], path: string): string {
  const [text] = texts;
  if (text !== undefined && texts.length === 1) return text;
  throw bad(path, `is given ${texts.length} times`, 'it once');
}

const isList = (type: GraphQLInputType): boolean => isListType(getNullableType(type));

type Part = Record<string, unknown>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What parameters can be called at a place. */
type Known = ReadonlyMap<string, GraphQLInputType>;

const argumentsOf = (all: readonly GraphQLArgument[]): Known => new Map(all.map(({ name, type }) => [name, type]));

function fieldsOf(type: GraphQLInputType): Known {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || isList(type)) return new Map();
  return new Map(Object.values(named.getFields()).map((field) => [field.name, field.type]));
}

/** Puts the value of a parameter such as `view.during.from` where it belongs. */
function put(into: Part, known: Known, names: readonly string[], texts: readonly string[], path: string): void {
  const [name = '', ...rest] = names;
  const type = known.get(name);
  if (type === undefined) throw bad(path, 'is no parameter of this address', `one of ${[...known.keys()].join(', ')}`);
  if (rest.length > 0) {
    const part = Object.hasOwn(into, name) ? into[name] : (into[name] = {});
    if (!isPart(part)) throw bad(path, `comes beside ${name}`, 'one of the two');
    put(part, fieldsOf(type), rest, texts, path);
    return;
  }
  if (Object.hasOwn(into, name)) throw bad(path, 'comes beside its parts', 'one of the two');
  into[name] = isList(type) ? texts.map((text) => valueOf(text, type, path)) : valueOf(once(texts, path), type, path);
}

/**
 * The variables that the parameters of an address come to: lists by repetition, parts of an input by a dot or all of it as
 * JSON, numbers and booleans as JSON writes them. Whether they are right GraphQL says.
 * @throws WhowhomError BAD_ARGUMENT for a parameter that is none or comes twice
 */
export function exportVariables(search: URLSearchParams, all: readonly GraphQLArgument[]): Record<string, unknown> {
  const known = argumentsOf(all);
  const variables: Part = {};
  for (const path of new Set(search.keys())) put(variables, known, path.split('.'), search.getAll(path), path);
  return variables;
}
