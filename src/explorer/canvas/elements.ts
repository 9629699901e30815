import type { Core, ElementDefinition } from 'cytoscape';
import type { Absences } from '../api/absences.js';
import { hiddenCount, nameOf, tiesAmong, type Card, type Data, type Tie } from '../api/data.js';
import type { Marks } from '../design/changes.js';
import { widthOf } from '../design/marks.js';
import { idsOf, type Placed, type State } from '../state/state.js';
import { jointsOf, type JointFact } from './joints.js';
import { nameNodes } from './labels.js';
import type { Line } from './lines.js';
import { markedLines, markOf, signOf, type MarkedLine } from './marked.js';
import { isolated } from './names.js';

type Drawn = ElementDefinition & { readonly data: { readonly id: string } };

const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** How much more there is than is drawn, and whether somebody was asked and said nothing. */
function badge(card: Card, ties: readonly Tie[], { without }: State, isSilent: boolean): string | undefined {
  const { count, capped } = hiddenCount(card, ties, without);
  const more = count === 0 ? '' : `+${count.toLocaleString('en')}${capped ? '+' : ''}`;
  const text = [isSilent && '“…”', more].filter(Boolean).join(' ');
  return text === '' ? undefined : text;
}

interface Looks {
  readonly text: string | undefined;
  readonly isDim: boolean;
}

function nodeOf({ id, x, y, pinned }: Placed, state: State, card: Card | undefined, { text, isDim }: Looks): Drawn {
  const isFocused = state.focus?.of === 'entity' && state.focus.id === id;
  return {
    group: 'nodes',
    data: { id, name: card === undefined ? id : nameOf(card), more: text },
    position: { x, y },
    classes: classes(card?.kind, pinned && 'pinned', isFocused && 'focused', isDim && 'dim'),
  };
}

function edgeOf(line: MarkedLine, state: State, label: (line: Line) => string): Drawn {
  const { id, from, to, family, possible, disputed, unnamed, sources, ties, mark } = line;
  const isFocused = state.focus?.of === 'tie' && ties.some((tie) => tie.id === state.focus?.id);
  const looks = classes(family, possible && 'possible', disputed && 'disputed', unnamed && 'unnamed', mark ?? false);
  const sign = signOf(mark);
  const count = ties.length > 1 ? `×${ties.length}` : '';
  const isNamed = isFocused || mark === 'path';
  return {
    group: 'edges',
    data: {
      ...{
        id,
        source: from,
        target: to,
        width: widthOf(sources),
        name: `${sign} ${isolated(label(line))}`.trim(),
        tie: ties[0]?.id,
      },
      count: `${sign} ${count}`.trim() || undefined,
    },
    classes: classes(looks, isFocused && 'focused', isNamed && 'named'),
  };
}

/** A joint fact as a small node, to which lead those who gave and from which a line leads to who got it. */
function jointElements({ id, label, ties, x, y }: JointFact, marks: Marks): Drawn[] {
  const [first] = ties;
  if (first === undefined) return [];
  const edge = (name: string, source: string, target: string, tie: string, kind: string): Drawn => {
    const mark = markOf(marks, tie);
    const sign = signOf(mark);
    const data = { id: `${id} ${name}`, source, target, width: widthOf(first.sourceCount), tie, name: sign };
    return {
      group: 'edges',
      data: { ...data, count: sign || undefined },
      classes: classes('money', kind, mark ?? false),
    };
  };
  const isDim = ties.every((tie) => markOf(marks, tie.id) === 'dim');
  // A path that goes through one of the shares goes along the sum.
  const led = ties.find((tie) => markOf(marks, tie.id) === 'path') ?? first;
  return [
    {
      group: 'nodes',
      data: { id, name: label, joint: id },
      position: { x, y },
      classes: classes('joint', isDim && 'dim'),
      grabbable: false,
    },
    ...ties.map((tie) => edge(tie.from.id, tie.from.id, id, tie.id, 'share')),
    edge('sum', id, first.to.id, led.id, 'sum'),
  ];
}

const deniedOf = (tie: Tie, marks: Marks): Drawn => ({
  group: 'edges',
  data: { id: tie.id, source: tie.from.id, target: tie.to.id, width: 1.5, tie: tie.id, name: 'denied', count: '✕' },
  classes: classes('other denied', markOf(marks, tie.id) === 'dim' && 'dim'),
});

/** What a picture is made of. */
export interface Picture {
  readonly state: State;
  readonly data: Data;
  readonly absences: Absences;
  readonly marks: Marks;
}

/** What stands on the canvas, for a state and what was answered. */
export function elementsOf({ state, data, absences, marks }: Picture, label: (line: Line) => string): Drawn[] {
  const fannedOut = state.focus?.of === 'tie' ? state.focus.id : null;
  const ids = new Set(idsOf(state));
  const ties = tiesAmong(data, ids, state.without);
  const joints = jointsOf(ties, state.nodes);
  const joined = new Set(joints.flatMap((one) => one.ties.map(({ id }) => id)));
  const direct = ties.filter(({ id }) => !joined.has(id));
  const nodes = state.nodes.map((one) => {
    const card = data.cards.get(one.id);
    const isDim = marks.nodes !== null && !marks.nodes.has(one.id);
    return nodeOf(one, state, card, { text: card && badge(card, ties, state, absences.silent.has(one.id)), isDim });
  });
  const denied = absences.denied.filter(
    ({ type, from, to }) => ids.has(from.id) && ids.has(to.id) && !state.without.includes(type),
  );
  return [
    ...nodes,
    ...joints.flatMap((one) => jointElements(one, marks)),
    ...markedLines(direct, marks, fannedOut).map((line) => edgeOf(line, state, label)),
    ...denied.map((tie) => deniedOf(tie, marks)),
  ];
}

/** Makes the canvas what it is to be; what stays is left as it is, so that nothing jumps. */
export function draw(cy: Core, wanted: readonly Drawn[]): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((one) => !ids.has(one.id()))
      .remove();
    for (const one of wanted) {
      const there = cy.getElementById(one.data.id);
      if (there.empty()) {
        cy.add(one);
        continue;
      }
      there.removeData('more count').data(one.data);
      if (typeof one.classes === 'string') there.classes(classes(one.classes, there.hasClass('hovered') && 'hovered'));
      if (one.position !== undefined && !there.grabbed()) there.position(one.position);
    }
    nameNodes(cy);
  });
}
