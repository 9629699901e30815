/** A node of a file of a graph. */
export interface GraphNode {
  readonly id: string;
  /** What is shown of it; undefined when nothing is. */
  readonly label: string | undefined;
  /** What else is said, by the names of the attributes. */
  readonly data: ReadonlyMap<string, string>;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** An edge of a file of a graph. */
export interface GraphEdge {
  readonly id: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly label: string | undefined;
  readonly data: ReadonlyMap<string, string>;
  readonly isDirected: boolean;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** What a file of a graph holds, one after the other. */
export type GraphItem =
  | { readonly kind: 'node'; readonly node: GraphNode; readonly line: number }
  | { readonly kind: 'edge'; readonly edge: GraphEdge; readonly line: number }
  /** Something of it that is not taken, or is taken otherwise. */
  | {
      readonly kind: 'other';
      readonly why: string;
      readonly isRefused: boolean;
      readonly line: number;
      readonly row: object;
    };

/** What is known once the front of a file was read. */
export interface GraphHead {
  /** Whether the service wrote it. */
  isOwn: boolean;
}
