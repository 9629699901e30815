import {
  execute,
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { standardQuestion, widestDocument, type Question } from './question.js';

type Part = Readonly<Record<string, unknown>>;

/** What a question asks of the answer to a wider one. */
function partOf(value: unknown, question: Question): unknown {
  if (Array.isArray(value)) return value.map((one) => partOf(one, question));
  if (typeof value !== 'object' || value === null) return value;
  const part: Record<string, unknown> = {};
  for (const [name, { below, deprecated }] of question) {
    const whole = (value as Part)[name];
    const all = deprecated || !Array.isArray(whole) ? whole : whole.filter((one: Part) => one.isDeprecated !== true);
    part[name] = below === null ? whole : partOf(all, below);
  }
  return part;
}

/** Answers the standard question for the schema from one answer that is made once. */
export class StandardAnswers {
  readonly #schema: GraphQLSchema;
  readonly #questions = new WeakMap<OperationDefinitionNode, { readonly question: Question | null }>();
  #widest: ExecutionResult | null = null;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Whether an operation is answered here. */
  has(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    return this.#questionOf(document, operation) !== null;
  }

  /** The answer to one of the operations of a valid document; null when it asks anything else. */
  find(document: DocumentNode, operationName: string | null): ExecutionResult | null {
    const operation = getOperationAST(document, operationName);
    const question = operation ? this.#questionOf(document, operation) : null;
    if (question === null) return null;
    const { data } = (this.#widest ??= execute({ schema: this.#schema, document: widestDocument }) as ExecutionResult);
    return { data: partOf(data, question) as Record<string, unknown> };
  }

  #questionOf(document: DocumentNode, operation: OperationDefinitionNode): Question | null {
    const known = this.#questions.get(operation);
    if (known !== undefined) return known.question;
    const question = standardQuestion(document, operation);
    this.#questions.set(operation, { question });
    return question;
  }
}

const made = new WeakMap<GraphQLSchema, StandardAnswers>();

/** The standard answers of a schema: the same for all that ask, so that what is free of charge is what is kept. */
export function standardAnswers(schema: GraphQLSchema): StandardAnswers {
  const known = made.get(schema) ?? new StandardAnswers(schema);
  made.set(schema, known);
  return known;
}
