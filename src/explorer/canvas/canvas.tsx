import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { useEffect, useRef, type ReactElement } from 'react';
import { useAbsences } from '../api/absences.js';
import type { Marks } from '../design/changes.js';
import type { Palette } from '../design/marks.js';
import type { Shown, Store } from '../state/store.js';
import { draw, elementsOf } from './elements.js';
import { nameUnderPointer } from './hover.js';
import { CanvasKeys } from './keys.js';
import { nameNodes } from './labels.js';
import type { Line } from './lines.js';
import { keepSight, type Sight } from './sight.js';
import { stylesheet } from './stylesheet.js';
import { useFraming } from './useFraming.js';

interface CanvasProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly palette: Palette;
  readonly label: (line: Line) => string;
  readonly marks: Marks;
  readonly sight: Sight;
  /** Gets the canvas, for what frames it, tidies it and takes its picture. */
  readonly onReady: (cy: Core | null) => void;
}

function create(container: HTMLElement): Core {
  return cytoscape({
    container,
    minZoom: 0.1,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    pan: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
  });
}

/** Which names are shown changes when the picture stands still again, not on the way. */
const settle = 120;

function nameAfterwards(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('viewport resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => nameNodes(cy), settle);
  });
  cy.on('destroy', () => clearTimeout(timer));
}

/** What an event is of; the library does not say more of it. */
const nodeOf = ({ target }: EventObject): NodeSingular => target as NodeSingular;

/** Acts of the pointer as commands; each has a key and a button elsewhere too. */
function listen(cy: Core, store: Store): void {
  const look = (of: 'entity' | 'tie', id: string) => void store.run({ do: 'focus', focus: { of, id } });
  cy.on('tap', 'node', (event) => {
    const node = nodeOf(event);
    if (node.hasClass('joint')) look('tie', node.connectedEdges().first().data('tie') as string);
    else look('entity', node.id());
  });
  cy.on('tap', 'edge', (event) => look('tie', nodeOf(event).data('tie') as string));
  cy.on('tap', ({ target }) => {
    if (target === cy) void store.run({ do: 'focus', focus: null });
  });
  cy.on('dragfree', 'node', (event) => {
    const node = nodeOf(event);
    void store.run({ do: 'move', to: [{ id: node.id(), ...node.position() }] });
  });
}

/** How the canvas is told to those who do not see it. */
function description({ past, data }: Shown): string {
  const { nodes, focus } = past.now;
  const count = `${nodes.length} ${nodes.length === 1 ? 'entity' : 'entities'}`;
  const looked = focus?.of === 'entity' ? `, ${data.cards.get(focus.id)?.name ?? focus.id} is looked at` : '';
  return `Picture of ${count}${looked}. Arrow keys go to the next entity, full stop and comma through its ties, 1 to 4 through those of money, people, conflict and others, e adds ties.`;
}

/** The picture. Its twin are the tables: whatever it shows and lets do is there too. */
export function Canvas({ shown, store, palette, label, marks, sight, onReady }: CanvasProps): ReactElement {
  const frameOf = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Core | null>(null);
  const keys = useRef<CanvasKeys | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const cy = create(place.current);
    canvas.current = cy;
    keys.current = new CanvasKeys(cy, store);
    listen(cy, store);
    nameAfterwards(cy);
    nameUnderPointer(cy);
    keepSight(cy, sight);
    onReady(cy);
    // Whoever chose by keyboard on the first page goes on here.
    if (document.activeElement === document.body) frameOf.current?.focus();
    return () => {
      canvas.current = null;
      onReady(null);
      cy.destroy();
    };
  }, [store, sight, onReady]);
  useEffect(() => {
    canvas.current?.style(stylesheet(palette));
  }, [palette]);
  const { past, data } = shown;
  const absences = useAbsences(past.now, data.version);
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, elementsOf({ state: past.now, data, absences, marks }, label));
  }, [past.now, data, absences, marks, label]);
  useFraming(canvas, shown, sight);
  return (
    <div
      ref={frameOf}
      className="canvas"
      role="application"
      aria-roledescription="graph"
      aria-label={description(shown)}
      tabIndex={0}
      onKeyDown={(event) => {
        if (keys.current?.press(event.nativeEvent) !== true) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div ref={place} className="drawing" />
    </div>
  );
}
