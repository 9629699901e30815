import { fragments } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { withTypes } from '../neo4j/compose.js';
import { anchorOf, requiredSteps, type Step } from './filters/anchors.js';
import type { Conditions } from './filters/compile.js';
import type { Reader } from './reader.js';
import { seesVersions } from './view.js';
import { graphSize } from './vocabulary.js';

const pieces = fragments.entities;

/** From where entities that meet conditions are found. */
export interface Start {
  readonly text: string;
  /** Tells texts apart; empty for the start from all entities. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const all: Start = { text: pieces.startAll.text, key: '', values: {} };

/** Conditions on entities as a statement's slot takes them. */
export const whereText = (conditions: Conditions): string =>
  conditions.text === '' ? '' : pieces.whereEntity.text.replace('//CONDITIONS', () => conditions.text);

/** Each set of types is a text of its own, so that larger sets share the one of all types. */
const patternTypes = (types: readonly RelationshipType[]): readonly RelationshipType[] =>
  types.length === 1 ? types : relationshipTypes;

const nameOf = ({ types, out, in: into }: Step) => `${patternTypes(types).join()} ${out} ${into}`;

function stepText({ types, out, in: into }: Step): string {
  const piece = out && into ? pieces.stepAny : out ? pieces.stepOut : pieces.stepIn;
  return withTypes(piece.text, patternTypes(types));
}

/** The rarest step that every entity must have, when fewer ties are of it than there are entities. */
async function rarestStep(reader: Reader, steps: readonly Step[]): Promise<Start> {
  const oneWay = steps.filter((step) => step.out !== step.in && step.types.length === 1);
  if (oneWay.length === 0) return all;
  const { entities, ties: counts } = await graphSize(reader);
  const ties = ({ types }: Step) => types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  const rarest = oneWay.reduce((best, step) => (ties(step) < ties(best) ? step : best));
  if (ties(rarest) >= entities) return all;
  const piece = rarest.out ? pieces.startOut : pieces.startIn;
  return { text: withTypes(piece.text, rarest.types), key: `of ${nameOf(rarest)}`, values: {} };
}

/**
 * The selective side of conditions: entities that they name, those tied to entities that they name, or those that have a
 * rare tie; else all. What is found so is tried on all conditions none the less.
 */
export async function startOf(reader: Reader, { tree, filters, view }: Conditions): Promise<Start> {
  if (!filters) return all;
  const anchor = anchorOf(tree);
  // A tie that only a version knows of leads nowhere now.
  if (seesVersions(view) && anchor?.steps.length !== 0) return all;
  if (anchor === null)
    return rarestStep(
      reader,
      requiredSteps(tree).map(({ step }) => step),
    );
  return {
    text: [pieces.startThese.text, ...anchor.steps.map(stepText)].join('\n'),
    key: `near ${anchor.steps.map(nameOf).join('; ')}`,
    values: { anchors: anchor.ids },
  };
}
