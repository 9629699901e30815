import type { Core, NodeSingular } from 'cytoscape';
import type { Position } from '../state/commands.js';

/** Finds places for all that is not pinned, by how it is tied; moves nothing. The layout is loaded when it is needed. */
export async function arranged(cy: Core): Promise<Position[]> {
  const [{ default: fcose }, { default: cytoscape }] = await Promise.all([
    import('cytoscape-fcose'),
    import('cytoscape'),
  ]);
  cytoscape.use(fcose);
  const pinned = cy.nodes('.pinned').map((node: NodeSingular) => ({ nodeId: node.id(), position: node.position() }));
  const copy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: cy.elements().map((one) => ({ group: one.group(), data: one.data() as { id: string } })),
    style: [{ selector: 'node', style: { width: 110, height: 60 } }],
  });
  const options = {
    ...{ name: 'fcose', quality: 'default', animate: false, randomize: true, nodeDimensionsIncludeLabels: false },
    ...{ nodeSeparation: 90, idealEdgeLength: () => 130, packComponents: true },
    ...(pinned.length > 0 && { fixedNodeConstraint: pinned }),
  };
  const layout = copy.layout(options);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
  const places = copy.nodes('[!joint]').map((node: NodeSingular) => ({ id: node.id(), ...node.position() }));
  copy.destroy();
  return places;
}

const duration = 350;
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings nodes into sight, the zoom as it is where that is enough. */
export function frame(cy: Core, ids: readonly string[], padding = 60): void {
  const nodes = cy.nodes().filter((node) => ids.includes(node.id()));
  if (nodes.empty()) return;
  const box = nodes.boundingBox({ includeLabels: false });
  const { x1, y1, x2, y2 } = cy.extent();
  if (box.x1 >= x1 && box.x2 <= x2 && box.y1 >= y1 && box.y2 <= y2) return;
  const zoom = cy.zoom();
  const fits = box.w * zoom < cy.width() - padding && box.h * zoom < cy.height() - padding;
  const target = fits ? { center: { eles: nodes } } : { fit: { eles: nodes, padding } };
  if (!isStill()) {
    cy.animate(target, { duration });
    return;
  }
  if (fits) cy.center(nodes);
  else cy.fit(nodes, padding);
}
