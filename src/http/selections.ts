import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for, its fragments spread. */
export interface Measure {
  /** Its fields, each counted as often as it is spread. */
  readonly fields: number;
  /** Its levels of fields. */
  readonly depth: number;
  /** Its levels of selection sets, those of fragments included. */
  readonly nesting: number;
}

const nothing: Measure = { fields: 0, depth: 0, nesting: 0 };

const largest = (a: Measure, b: Measure): Measure => ({
  fields: Math.max(a.fields, b.fields),
  depth: Math.max(a.depth, b.depth),
  nesting: Math.max(a.nesting, b.nesting),
});

/** Measures each fragment once, so that fragments that double 30 times cost 30 steps and not 2^30. */
class Measurer {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Measure>();
  readonly #open = new Set<string>();
  readonly #stopAt: number;

  constructor(document: DocumentNode, stopAt: number) {
    this.#stopAt = stopAt;
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  /** `level` is how many selection sets are around this one. What is nested deeper than the limit is not entered. */
  set(node: SelectionSetNode, level: number): Measure {
    if (level >= this.#stopAt) return { ...nothing, nesting: 1 };
    let fields = 0;
    let depth = 0;
    let nesting = 0;
    for (const selection of node.selections) {
      const one = this.#selection(selection, level + 1);
      fields += one.fields;
      depth = Math.max(depth, one.depth);
      nesting = Math.max(nesting, one.nesting);
    }
    return { fields, depth, nesting: nesting + 1 };
  }

  #selection(node: SelectionNode, level: number): Measure {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, level);
    const within = node.selectionSet === undefined ? nothing : this.set(node.selectionSet, level);
    if (node.kind === Kind.INLINE_FRAGMENT) return within;
    return { ...within, fields: within.fields + 1, depth: within.depth + 1 };
  }

  /** An unknown fragment and one within itself count nothing: validation refuses both. */
  #fragment(name: string, level: number): Measure {
    const known = this.#measured.get(name);
    if (known !== undefined) return known;
    const node = this.#fragments.get(name);
    if (node === undefined || this.#open.has(name)) return nothing;
    this.#open.add(name);
    const measure = this.set(node.selectionSet, level);
    this.#open.delete(name);
    this.#measured.set(name, measure);
    return measure;
  }
}

/**
 * The largest numbers over a document's operations and fragments; the latter also when nothing spreads them, since
 * validation walks them all the same.
 * @param stopAt levels of selection sets that are entered; when there are more, `nesting` is above it
 */
export function measure(document: DocumentNode, stopAt: number): Measure {
  const measurer = new Measurer(document, stopAt);
  let most = nothing;
  for (const node of document.definitions) {
    if ('selectionSet' in node) most = largest(most, measurer.set(node.selectionSet, 0));
  }
  return most;
}
