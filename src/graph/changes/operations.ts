import type {
  CorrectEntityInput,
  CorrectJointInput,
  CorrectRelationshipInput,
  EntityInput as EntityArgument,
  EventInput as EventArgument,
  JointInput as JointArgument,
  MergeEntitiesInput,
  RelationshipInput as RelationshipArgument,
  RetractInput,
  StatementInput as StatementArgument,
  SourceInput as SourceArgument,
  UndoMergeInput,
  WriteOperation,
} from '../../generated/schema-types.js';

export type {
  CorrectEntityInput,
  CorrectJointInput,
  CorrectRelationshipInput,
  EntityArgument,
  EventArgument,
  JointArgument,
  MergeEntitiesInput,
  RelationshipArgument,
  RetractInput,
  SourceArgument,
  StatementArgument,
  UndoMergeInput,
};

/** One operation of a write: exactly one of its fields is there. */
export type Operation = WriteOperation;

/** At most so many operations are one write. */
export const mostOperations = 1000;

/** An operation, and where in the arguments of the client its parts stand. */
export interface Placed {
  readonly operation: Operation;
  /** What comes before the name of an argument. */
  readonly prefix: string;
  /** Where what is to be recorded stands. */
  readonly input: string;
}

/** An operation that is the whole of a write: its fields are arguments. */
export const alone = (operation: Operation): Placed => ({ operation, prefix: '', input: 'input' });

/** An operation among several. */
export function among(operation: Operation, i: number): Placed {
  const [name] = Object.entries(operation).find(([, value]) => (value as unknown) !== undefined) ?? [''];
  const at = `operations[${i}].${name}`;
  return { operation, prefix: `${at}.`, input: name === 'recordStatement' ? `${at}.input` : at };
}
