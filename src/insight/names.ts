import { Kind, type DocumentNode } from 'graphql';

/** Beyond this a name would make lines and labels long for nobody's use. */
const longest = 100;

/** Labels in brackets: no operation of GraphQL can be called so. */
const unnamed = '(unnamed)';
const other = '(other)';

/** The labels of operations. */
export interface Names {
  /** The label of a name. */
  readonly of: (name: string | null) => string;
  /** Takes in the names of a document that is known, however many there are. */
  readonly know: (document: DocumentNode) => void;
}

const namesIn = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION && node.name ? [node.name.value] : []));

/**
 * Makes the labels of operations. Whoever asks chooses the names, and each label is kept for ever, so that only those
 * of known documents and the first `atMost` others are labels of their own.
 */
export function createNames(atMost: number): Names {
  const known = new Set<string>();
  const learned = new Set<string>();
  return {
    know: (document) => {
      for (const name of namesIn(document)) known.add(name);
    },
    of: (name) => {
      if (name === null) return unnamed;
      if (known.has(name) || learned.has(name)) return name;
      if (learned.size >= atMost || name.length > longest) return other;
      learned.add(name);
      return name;
    },
  };
}
