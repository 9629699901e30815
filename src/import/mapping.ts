import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { WhowhomError } from '../errors.js';
import { entityKinds, relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';

const types = z.enum(relationshipTypes as readonly [RelationshipType, ...RelationshipType[]]);

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
      /** Whether it happens or holds, whatever its dates; without it the type and they decide. */
      form: z.enum(['ACT', 'STATE']).optional(),
    }),
  ),
});

/** How the words of a data set are mapped to the vocabulary. */
export type Mapping = z.infer<typeof shape>;

/**
 * Reads a mapping file.
 * @throws WhowhomError BAD_INPUT_ROW when it is none
 */
export function loadMapping(file: string): Mapping {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WhowhomError('BAD_INPUT_ROW', `The mapping ${file} cannot be read: ${String(error)}.`, { cause: error });
  }
  const parsed = shape.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new WhowhomError('BAD_INPUT_ROW', `The mapping ${file} is wrong: ${z.prettifyError(parsed.error)}`);
}
