import type { InputFile } from '../formats/look.js';
import { badFile } from '../formats/trouble.js';
import { xmlEvents } from '../formats/xml.js';
import type { GraphHead, GraphItem } from './graphs.js';

const mostKeys = 2000;

interface Key {
  readonly name: string;
  readonly of: string;
  fallback: string | undefined;
}

/** An element that is open. */
interface Open {
  readonly what: 'node' | 'edge';
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Map<string, string>;
  readonly isDirected: boolean;
  label: string | undefined;
}

const isTrue = (text: string | undefined): boolean => text !== 'false' && text !== '0';

class Reader {
  readonly #file: string;
  readonly #head: GraphHead;
  readonly #keys = new Map<string, Key>();
  readonly #open: Open[] = [];
  readonly #directed: boolean[] = [];
  #key: Key | undefined;
  #text: string | undefined;

  constructor(file: string, head: GraphHead) {
    this.#file = file;
    this.#head = head;
  }

  get #inner(): Open | undefined {
    return this.#open.at(-1);
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): GraphItem[] {
    if (name === 'key') this.#declare(attributes);
    else if (name === 'graph') return this.#graph(attributes, line);
    else if (name === 'hyperedge')
      return [{ kind: 'other', why: 'it ties more than two (a hyperedge)', isRefused: true, line, row: attributes }];
    else if (name === 'node' || name === 'edge') {
      const isDirected = isTrue(attributes.directed ?? String(this.#directed.at(-1) ?? true));
      this.#open.push({ what: name, attributes, data: new Map(), isDirected, label: undefined });
    } else if (name === 'data') {
      this.#key = this.#keys.get(attributes.key ?? '');
      if (this.#inner !== undefined && this.#key === undefined)
        throw badFile(
          this.#file,
          `has data of a key ${JSON.stringify(attributes.key)} at line ${line}, which is not declared.`,
        );
      this.#text = '';
    } else if (name === 'default') this.#text = '';
    // What programs draw holds the text that they show.
    else if (name === 'NodeLabel' || name === 'EdgeLabel') this.#text = '';
    return [];
  }

  #declare({ id = '', for: of = 'all', 'attr.name': name = id }: Readonly<Record<string, string>>): void {
    if (this.#keys.size >= mostKeys) throw badFile(this.#file, `declares more than ${mostKeys} attributes.`);
    this.#key = { name, of, fallback: undefined };
    this.#keys.set(id, this.#key);
    if (id === 'graph.viewKey' && name === 'viewKey') this.#head.isOwn = true;
  }

  #graph({ edgedefault }: Readonly<Record<string, string>>, line: number): GraphItem[] {
    this.#directed.push(edgedefault !== 'undirected');
    if (this.#inner === undefined) return [];
    const row = this.#inner.attributes;
    return [{ kind: 'other', why: 'A graph within a node was read as part of the graph', isRefused: false, line, row }];
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string, line: number): GraphItem[] {
    const text = this.#text?.trim() ?? '';
    if (name === 'data') {
      if (text !== '' && this.#key !== undefined) this.#inner?.data.set(this.#key.name, text);
      this.#text = undefined;
    } else if (name === 'default') {
      if (this.#key !== undefined) this.#key.fallback = text;
      this.#text = undefined;
    } else if (name === 'NodeLabel' || name === 'EdgeLabel') {
      if (this.#inner !== undefined && text !== '') this.#inner.label ??= text;
      this.#text = '';
    } else if (name === 'graph') this.#directed.pop();
    else if (name === 'node' || name === 'edge') return this.#end(line);
    return [];
  }

  #end(line: number): GraphItem[] {
    const done = this.#open.pop();
    if (done === undefined) return [];
    const { what, attributes, data, label, isDirected } = done;
    for (const { name, of, fallback } of this.#keys.values())
      if (fallback !== undefined && fallback !== '' && (of === what || of === 'all') && !data.has(name))
        data.set(name, fallback);
    const times = { start: undefined, end: undefined };
    const refuse = (why: string): GraphItem[] => [{ kind: 'other', why, isRefused: true, line, row: attributes }];
    const { id, source, target } = attributes;
    if (what === 'node')
      return id === undefined ? refuse('it has no id') : [{ kind: 'node', node: { id, label, data, ...times }, line }];
    if (source === undefined || target === undefined) return refuse('it has no source or no target');
    return [{ kind: 'edge', edge: { id, from: source, to: target, label, data, isDirected, ...times }, line }];
  }
}

/** The nodes and edges of a file of GraphML, as they come. @throws WhowhomError BAD_FILE */
export async function* graphmlItems(file: InputFile, encoding: string, head: GraphHead): AsyncGenerator<GraphItem> {
  const reader = new Reader(file.name, head);
  for await (const event of xmlEvents(file, file.packing, encoding)) {
    if (event.kind === 'text') reader.text(event.text);
    else if (event.kind === 'open') yield* reader.open(event.name, event.attributes, event.line);
    else yield* reader.close(event.name, event.line);
  }
}
