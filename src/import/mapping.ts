import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { WhowhomError } from '../errors.js';
import { packageRoot } from '../files.js';
import { entityKinds, relationshipTypes, type EntityKind, type RelationshipType } from '../generated/vocabulary.js';
import { nearest } from '../graph/nearest.js';

const types = z.enum(relationshipTypes as readonly [RelationshipType, ...RelationshipType[]]);

/** A text with names of columns in braces: `https://example.org/{id}`. A row in which all of these are blank has none. */
const template = z.string().min(1);

const entity = z.strictObject({
  /** Without it, it is made of the kind and the name. */
  id: template.optional(),
  name: template,
  /** A word of `entities` or a kind; without it the kind is guessed. */
  type: template.optional(),
  url: template.optional(),
  description: template.optional(),
  /** Further fields, such as `founded`, by their names. */
  fields: z.record(z.string(), template).optional(),
});

const relationship = z.strictObject({
  /** Without it, it is made of the whole row. */
  id: template.optional(),
  /** A word of `relationships` or a type. */
  type: template,
  from: entity,
  to: entity,
  ...{ start: template.optional(), end: template.optional() },
  ...{ amount: template.optional(), currency: template.optional() },
  ...{ role: template.optional(), description: template.optional() },
  /** An address, or what the source is called. */
  ...{ source: template.optional(), sourceTitle: template.optional(), quote: template.optional() },
  /** Under which licence it can be used, where an archive keeps a copy, and since when. */
  ...{ licence: template.optional(), archiveUrl: template.optional(), archivedAt: template.optional() },
  fields: z.record(z.string(), template).optional(),
});

const table = z.strictObject({
  /** It is of the tables that have these columns; without it, of those that have all that it names. */
  columns: z.array(z.string()).optional(),
  entities: z.array(entity).optional(),
  relationships: z.array(relationship).optional(),
  /** Whether 02/03/2018 is the second of March; without it, what other rows of the column say. */
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** What stands before the cents; without it, what other rows of the column say. */
  decimal: z.enum(['.', ',']).optional(),
});

const shape = z.strictObject({
  /** What the data set's words for entities are here; a word that is missing becomes a TOPIC and keeps its word. */
  entities: z.record(z.string(), z.enum(entityKinds)),
  /** What its words for relationships are here; a word that is missing becomes RELATED_TO and is kept as the kind. */
  relationships: z.record(
    z.string(),
    z.strictObject({
      type: types,
      /** The wording to keep, where the type alone says less than the word did. */
      kind: z.string().min(1).optional(),
      /** What an amount is; without it, it is kept as an attribute and counts nowhere as money given. */
      amount: z.enum(['paid', 'pledged']).optional(),
      /** Whether it runs the other way here: `reverse` makes "has as founder" FOUNDED. */
      reverse: z.boolean().optional(),
      /** Whether it happens or holds, whatever its dates; without it the type and they decide. */
      form: z.enum(['ACT', 'STATE']).optional(),
    }),
  ),
  /** How the rows of its tables are read. */
  tables: z.array(table).optional(),
  /** How its files are encoded, where they do not say it. */
  encoding: z.string().optional(),
});

/** How the words and columns of a data set are mapped to the vocabulary. */
export type Mapping = z.infer<typeof shape>;
/** How the rows of a table are read. */
export type TableMapping = z.infer<typeof table>;
/** Which cells an entity is made of. */
export type EntityCells = z.infer<typeof entity>;
/** Which cells a relationship is made of. */
export type RelationshipCells = z.infer<typeof relationship>;
/** What a word for relationships is here. */
export type MappedType = Mapping['relationships'][string];

/** What a word for entities is here. */
export const kindOf = (mapping: Mapping, word: string): EntityKind | undefined =>
  Object.hasOwn(mapping.entities, word) ? mapping.entities[word] : undefined;

/** What a word for relationships is here. */
export const typeOf = (mapping: Mapping, word: string): MappedType | undefined =>
  Object.hasOwn(mapping.relationships, word) ? mapping.relationships[word] : undefined;

const folder = () => join(packageRoot(), 'mappings');

/** The mappings that come with the project, by name. */
export const shippedMappings = (): string[] =>
  readdirSync(folder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

const bad = (message: string, cause?: unknown) =>
  new WhowhomError('BAD_MAPPING', message, cause === undefined ? {} : { cause });

/** The file of a mapping. @throws WhowhomError BAD_MAPPING when there is none of that name */
export function fileOf(name: string): string {
  if (existsSync(name)) return name;
  const shipped = shippedMappings();
  if (shipped.includes(name)) return join(folder(), `${name}.json`);
  const near = nearest(name, shipped).map((one) => ` Did you mean ${one}?`);
  throw bad(
    `There is no mapping ${name}: neither a file of that name, nor one of ${shipped.join(', ')}.${near[0] ?? ''}`,
  );
}

/**
 * Reads the text of a mapping.
 * @param name for messages
 * @throws WhowhomError BAD_MAPPING when it is none
 */
export function readMapping(name: string, text: string): Mapping {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw bad(`The mapping ${name} cannot be read: ${String(error)}.`, error);
  }
  const parsed = shape.safeParse(content);
  if (parsed.success) return parsed.data;
  throw bad(`The mapping ${name} is wrong: ${z.prettifyError(parsed.error)}`);
}

/** The name of a mapping that comes with the project. @throws WhowhomError BAD_MAPPING when there is none of that name */
export function shippedMapping(name: string): string {
  const shipped = shippedMappings();
  if (shipped.includes(name)) return name;
  const near = nearest(name, shipped).map((one) => ` Did you mean ${one}?`);
  throw bad(`There is no mapping ${name}; those that come with the project: ${shipped.join(', ')}.${near[0] ?? ''}`);
}

/**
 * Reads a mapping.
 * @param name a file, or one of those that come with the project
 * @throws WhowhomError BAD_MAPPING when it is none
 */
export function loadMapping(name: string): Mapping {
  const file = fileOf(name);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw bad(`The mapping ${name} cannot be read: ${String(error)}.`, error);
  }
  return readMapping(name, text);
}
