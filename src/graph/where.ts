import { WhowhomError } from '../errors.js';
import { fragments } from '../generated/queries.js';
import { entityKinds, type EntityKind } from '../generated/vocabulary.js';
import { idList } from './arguments.js';

/** A condition on an id; all that is given must hold. */
export interface IdFilter {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
  readonly exists?: boolean | null | undefined;
}

/** A condition on the entity at the other end. */
export interface OtherEndFilter {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
  readonly kinds?: readonly EntityKind[] | null | undefined;
}

/** Conditions on relationships; `otherEnd` only where they are seen from an entity. */
export interface RelationshipWhere {
  readonly otherEnd?: OtherEndFilter | null | undefined;
  readonly hire?: { readonly previousEmployer?: IdFilter | null | undefined } | null | undefined;
}

/** Conditions as Cypher text made of whitelisted pieces, and the values that go along as a parameter. */
export interface Conditions {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** No conditions. */
export const noConditions: Conditions = { text: '', values: {} };

/**
 * Turns a filter into conditions. Equal shapes give equal texts, so there are few.
 * @throws WhowhomError BAD_ID or BAD_ARGUMENT with the path of the condition
 */
export function toConditions(where: RelationshipWhere | null | undefined): Conditions {
  if (where === null || where === undefined) return noConditions;
  const values: Record<string, unknown> = {};
  const texts: string[] = [];
  const add = (text: string, value?: readonly unknown[]) => {
    const name = `v${Object.keys(values).length}`;
    if (value !== undefined) values[name] = value;
    texts.push(` AND ${text.replaceAll('VALUE', name)}`);
  };
  const pieces = fragments.relationships;
  const end = where.otherEnd ?? {};
  if (typeof end.eq === 'string') add(pieces.otherEndIn.text, idList([end.eq], 'where.otherEnd.eq'));
  if (end.in) add(pieces.otherEndIn.text, idList(end.in, 'where.otherEnd.in'));
  // An empty notIn excludes nothing, and without it the count can be read from the degree store.
  if (end.notIn?.length) add(pieces.otherEndNotIn.text, idList(end.notIn, 'where.otherEnd.notIn'));
  if (end.kinds) add(pieces.otherEndKinds.text, kinds(end.kinds));
  const employer = where.hire?.previousEmployer ?? {};
  const path = 'where.hire.previousEmployer';
  if (typeof employer.eq === 'string') add(pieces.previousEmployerIn.text, idList([employer.eq], `${path}.eq`));
  if (employer.in) add(pieces.previousEmployerIn.text, idList(employer.in, `${path}.in`));
  if (employer.notIn) add(pieces.previousEmployerNotIn.text, idList(employer.notIn, `${path}.notIn`));
  if (employer.exists === true) add(pieces.previousEmployerExists.text);
  if (employer.exists === false) add(pieces.previousEmployerMissing.text);
  return { text: texts.join(''), values };
}

function kinds(given: readonly EntityKind[]): readonly EntityKind[] {
  if (given.length <= entityKinds.length) return given;
  throw new WhowhomError('BAD_ARGUMENT', `where.otherEnd.kinds holds ${given.length} kinds; there are five.`, {
    path: 'where.otherEnd.kinds',
    got: given.length,
    wanted: `at most ${entityKinds.length}`,
  });
}
