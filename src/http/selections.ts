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
  /** Those of its fields that have an alias. */
  readonly aliases: number;
  /** Its fields at the top, each counted as often as it is spread. */
  readonly width: number;
  /** Its levels of fields. */
  readonly depth: number;
  /** Its levels of selection sets, those of fragments included. */
  readonly nesting: number;
}

const nothing: Measure = { fields: 0, aliases: 0, width: 0, depth: 0, nesting: 0 };

const largest = (a: Measure, b: Measure): Measure => ({
  fields: Math.max(a.fields, b.fields),
  aliases: Math.max(a.aliases, b.aliases),
  width: Math.max(a.width, b.width),
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
    const sum = { ...nothing };
    for (const selection of node.selections) {
      const one = this.#selection(selection, level + 1);
      sum.fields += one.fields;
      sum.aliases += one.aliases;
      sum.width += one.width;
      sum.depth = Math.max(sum.depth, one.depth);
      sum.nesting = Math.max(sum.nesting, one.nesting);
    }
    sum.nesting += 1;
    return sum;
  }

  #selection(node: SelectionNode, level: number): Measure {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, level);
    const within = node.selectionSet === undefined ? nothing : this.set(node.selectionSet, level);
    if (node.kind === Kind.INLINE_FRAGMENT) return within;
    const alias = node.alias === undefined ? 0 : 1;
    const { fields, aliases, depth, nesting } = within;
    return { fields: fields + 1, aliases: aliases + alias, width: 1, depth: depth + 1, nesting };
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
 * validation walks them all the same; `width` over its operations alone.
 * @param stopAt levels of selection sets that are entered; when there are more, `nesting` is above it
 */
export function measure(document: DocumentNode, stopAt: number): Measure {
  const measurer = new Measurer(document, stopAt);
  let most = nothing;
  for (const node of document.definitions) {
    if (!('selectionSet' in node)) continue;
    const one = measurer.set(node.selectionSet, 0);
    // What a fragment spreads at its top is at the top of an operation only when that spreads it.
    most = largest(most, node.kind === Kind.OPERATION_DEFINITION ? one : { ...one, width: 0 });
  }
  return most;
}
