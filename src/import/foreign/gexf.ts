import type { InputFile } from '../formats/look.js';
import { badFile } from '../formats/trouble.js';
import { xmlEvents } from '../formats/xml.js';
import type { GraphHead, GraphItem } from './graphs.js';

const mostKeys = 2000;

type Attributes = Readonly<Record<string, string>>;

/** An element that is open. */
interface Open {
  readonly what: 'node' | 'edge';
  readonly attributes: Attributes;
  readonly data: Map<string, string>;
  start: string | undefined;
  end: string | undefined;
}

/** What an edge may say of itself that is no attribute of its own. */
const ofEdges = ['kind', 'weight'] as const;

class Reader {
  readonly #file: string;
  readonly #head: GraphHead;
  readonly #titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  readonly #defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  readonly #open: Open[] = [];
  #class: 'node' | 'edge' = 'node';
  #attribute: string | undefined;
  #isDirected = true;
  #text: string | undefined;

  constructor(file: string, head: GraphHead) {
    this.#file = file;
    this.#head = head;
  }

  open(name: string, attributes: Attributes, line: number): GraphItem[] {
    if (name === 'graph') this.#isDirected = (attributes.defaultedgetype ?? 'undirected') === 'directed';
    else if (name === 'attributes') this.#class = attributes.class === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.#declare(attributes);
    else if (name === 'creator' || name === 'default') this.#text = '';
    else if (name === 'node' || name === 'edge') return this.#begin(name, attributes, line);
    else if (name === 'attvalue') this.#value(attributes, line);
    else if (name === 'spell' || name === 'slice') this.#spell(attributes);
    return [];
  }

  #declare({ id = '', title = id }: Attributes): void {
    const titles = this.#titles[this.#class];
    if (titles.size >= mostKeys) throw badFile(this.#file, `declares more than ${mostKeys} attributes.`);
    titles.set(id, title);
    this.#attribute = title;
  }

  #begin(what: 'node' | 'edge', attributes: Attributes, line: number): GraphItem[] {
    const isNested = what === 'node' && this.#open.length > 0;
    const { start = attributes.startopen, end = attributes.endopen, pid } = attributes;
    const data = new Map<string, string>(this.#defaults[what]);
    if (pid !== undefined) data.set('pid', pid);
    if (what === 'edge')
      for (const name of ofEdges) if (attributes[name] !== undefined) data.set(name, attributes[name]);
    this.#open.push({ what, attributes, data, start, end });
    if (!isNested) return [];
    return [
      {
        kind: 'other',
        why: 'A node within a node was read as part of the graph',
        isRefused: false,
        line,
        row: attributes,
      },
    ];
  }

  #value(attributes: Attributes, line: number): void {
    const inner = this.#open.at(-1);
    if (inner === undefined) return;
    // Before 1.2 it was called otherwise.
    const id = attributes.for ?? attributes.attribute ?? attributes.id ?? '';
    const title = this.#titles[inner.what].get(id);
    if (title === undefined)
      throw badFile(
        this.#file,
        `has a value of the attribute ${JSON.stringify(id)} at line ${line}, which is not declared.`,
      );
    const value = attributes.value?.trim() ?? '';
    if (value !== '') inner.data.set(title, value);
  }

  /** Several spells are one from the first to the last: a relationship has one time. */
  #spell({ start, startopen, end, endopen }: Attributes): void {
    const inner = this.#open.at(-1);
    if (inner === undefined) return;
    const [from, to] = [start ?? startopen, end ?? endopen];
    if (from !== undefined && (inner.start === undefined || from < inner.start)) inner.start = from;
    if (to !== undefined && (inner.end === undefined || to > inner.end)) inner.end = to;
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string, line: number): GraphItem[] {
    if (name === 'creator') this.#head.isOwn ||= this.#text?.trim() === 'whowhom';
    if (name === 'default' && this.#attribute !== undefined && this.#text?.trim() !== '')
      this.#defaults[this.#class].set(this.#attribute, this.#text?.trim() ?? '');
    if (name === 'creator' || name === 'default') this.#text = undefined;
    return name === 'node' || name === 'edge' ? this.#end(line) : [];
  }

  #end(line: number): GraphItem[] {
    const done = this.#open.pop();
    if (done === undefined) return [];
    const { what, attributes, data, start, end } = done;
    const { id, label, source, target, type } = attributes;
    const refuse = (why: string): GraphItem[] => [{ kind: 'other', why, isRefused: true, line, row: attributes }];
    if (what === 'node')
      return id === undefined
        ? refuse('it has no id')
        : [{ kind: 'node', node: { id, label, data, start, end }, line }];
    if (source === undefined || target === undefined) return refuse('it has no source or no target');
    const isDirected = type === undefined ? this.#isDirected : type === 'directed';
    return [{ kind: 'edge', edge: { id, from: source, to: target, label, data, isDirected, start, end }, line }];
  }
}

/** The nodes and edges of a file of GEXF, as they come. @throws WhowhomError BAD_FILE */
export async function* gexfItems(file: InputFile, encoding: string, head: GraphHead): AsyncGenerator<GraphItem> {
  const reader = new Reader(file.name, head);
  for await (const event of xmlEvents(file, file.packing, encoding)) {
    if (event.kind === 'text') reader.text(event.text);
    else if (event.kind === 'open') yield* reader.open(event.name, event.attributes, event.line);
    else yield* reader.close(event.name, event.line);
  }
}
