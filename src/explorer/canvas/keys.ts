import type { Core, NodeSingular } from 'cytoscape';
import { familyOf, type Family } from '../design/marks.js';
import { expand } from '../state/expand.js';
import { tiesAmong, type Tie } from '../api/data.js';
import { idsOf } from '../state/state.js';
import type { Store } from '../state/store.js';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far Shift and an arrow move an entity. */
const step = 20;

/** The nearest node in a direction: what lies beside the way counts as twice as far. */
function nearest(cy: Core, from: NodeSingular | null, [x, y]: readonly [number, number]): NodeSingular | null {
  const nodes = cy.nodes('[!joint]').toArray();
  if (from === null) return nodes[0] ?? null;
  const origin = from.position();
  const scored = nodes
    .filter((node) => node.id() !== from.id())
    .map((node) => {
      const [dx, dy] = [node.position().x - origin.x, node.position().y - origin.y];
      const ahead = dx * x + dy * y;
      return { node, ahead, far: ahead + 2 * Math.abs(dx * y - dy * x) };
    })
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => a.far - b.far);
  return scored[0]?.node ?? null;
}

const families: Readonly<Record<string, Family>> = { 1: 'money', 2: 'people', 3: 'against', 4: 'other' };

const startOf = ({ period }: Tie): string => period.earliestStart ?? period.start ?? '~';

/** The tie behind another one, from the oldest to the newest and round again. */
function next(ties: readonly Tie[], last: string | null, way: 1 | -1): Tie | undefined {
  const ordered = [...ties].sort((x, y) =>
    startOf(x) === startOf(y) ? (x.id < y.id ? -1 : 1) : startOf(x) < startOf(y) ? -1 : 1,
  );
  const at = ordered.findIndex(({ id }) => id === last);
  if (at < 0) return way > 0 ? ordered[0] : ordered.at(-1);
  return ordered[(at + way + ordered.length) % ordered.length];
}

/** What the keys of the canvas do; it is one stop of the Tab key. */
export class CanvasKeys {
  readonly #cy: Core;
  readonly #store: Store;
  /** From where ties are gone through. */
  #from: string | null = null;

  constructor(cy: Core, store: Store) {
    this.#cy = cy;
    this.#store = store;
  }

  #node(): NodeSingular | null {
    const { focus } = this.#store.get().past.now;
    const id = focus?.of === 'entity' ? focus.id : this.#from;
    const node = id === null ? null : this.#cy.getElementById(id);
    return node === null || node.empty() ? null : node;
  }

  #look(node: NodeSingular | null): void {
    if (node === null) return;
    this.#from = node.id();
    void this.#store.run({ do: 'focus', focus: { of: 'entity', id: node.id() } });
  }

  /** Looks at the next tie of what is looked at, of one family or of all. */
  #tie(way: 1 | -1, family: Family | null): void {
    const { past, data } = this.#store.get();
    const { focus, without } = past.now;
    const node = this.#node();
    if (node === null) return;
    const id = node.id();
    this.#from = id;
    const ties = tiesAmong(data, new Set(idsOf(past.now)), without).filter(
      ({ type, from, to }) => (from.id === id || to.id === id) && (family === null || familyOf(type) === family),
    );
    const tie = next(ties, focus?.of === 'tie' ? focus.id : null, way);
    if (tie === undefined) this.#store.say('It has no such ties on the canvas. Press e to add some.');
    else void this.#store.run({ do: 'focus', focus: { of: 'tie', id: tie.id } });
  }

  #move([x, y]: readonly [number, number]): void {
    const node = this.#node();
    if (node === null) return;
    const at = node.position();
    void this.#store.run({ do: 'move', to: [{ id: node.id(), x: at.x + x * step, y: at.y + y * step }] });
  }

  #zoom(factor: number): void {
    const cy = this.#cy;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  /** Does what a key is for; false when it is for nothing here. */
  readonly press = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey) return false;
    const direction = directions[key];
    if (direction !== undefined) {
      if (shiftKey) this.#move(direction);
      else this.#look(nearest(this.#cy, this.#node(), direction));
      return true;
    }
    const id = this.#node()?.id();
    switch (key) {
      case '.':
      case '>':
        this.#tie(1, null);
        return true;
      case ',':
      case '<':
        this.#tie(-1, null);
        return true;
      case '1':
      case '2':
      case '3':
      case '4':
        this.#tie(1, families[key] ?? null);
        return true;
      case 'e':
        if (id !== undefined) void expand(this.#store, { hub: id, type: null, direction: 'ANY' }, 'START');
        return id !== undefined;
      case '+':
      case '=':
        this.#zoom(1.25);
        return true;
      case '-':
        this.#zoom(0.8);
        return true;
      case '0':
        this.#cy.fit(undefined, 60);
        return true;
      case 'Delete':
        if (id !== undefined) void this.#store.run({ do: 'hide', ids: [id] });
        return id !== undefined;
      case 'p': {
        const pinned = this.#store.get().past.now.nodes.find((one) => one.id === id)?.pinned;
        if (id !== undefined) void this.#store.run({ do: 'pin', id, pinned: pinned !== true });
        return id !== undefined;
      }
      case 'Escape':
        void this.#store.run({ do: 'focus', focus: null });
        return true;
      default:
        return false;
    }
  };
}
