import type { Core, EdgeSingular, EventObject } from 'cytoscape';

/** Nothing flashes while the pointer crosses the canvas. */
const wait = 300;

/** Tells the name of an edge under a pointer that rests there. */
export function nameUnderPointer(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const edgeOf = ({ target }: EventObject): EdgeSingular => target as EdgeSingular;
  cy.on('mouseover', 'edge', (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      edgeOf(event).addClass('hovered');
    }, wait);
  });
  cy.on('mouseout', 'edge', (event) => {
    clearTimeout(timer);
    edgeOf(event).removeClass('hovered');
  });
  cy.on('destroy', () => clearTimeout(timer));
}
