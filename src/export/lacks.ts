/** What a format cannot hold. */
export interface Lack {
  /** A field of the schema, such as `Entity.history`. */
  readonly field: string;
  /** Why, and where it is instead: a sentence without its full stop. */
  readonly why: string;
}

const lack =
  (why: string) =>
  (...fields: readonly string[]): readonly Lack[] =>
    fields.map((field) => ({ field, why }));

/** What no file holds, whatever its format: the rest of the graph, what follows from what is there, and earlier versions. */
export const lacksOfAll: readonly Lack[] = [
  ...lack('a file is of one view, which `about` tells once')(
    ...['Entity', 'Relationship', 'Statement', 'Source', 'AnonymousSource', 'Joint', 'Event'].map(
      (type) => `${type}.viewKey`,
    ),
  ),
  ...lack('it is one of `names`')('Entity.nameIn'),
  ...lack('a file is of what is there, not of what was merged into it: ask the API')('Entity.formerIds'),
  ...lack('it counts what was recorded of it, and a file is of one moment')('Joint.revision'),
  ...lack('it follows from the currency')('Money.currencyStandard'),
  ...lack('it follows from the dates as stated, by their `~`, `?` and `%`')(
    ...['Period', 'Existence'].flatMap((type) => [`${type}.approximate`, `${type}.uncertain`]),
  ),
  ...lack('it follows from the statements and who says them')('Relationship.voiceCount'),
  ...lack('it is one of `texts`')('Statement.text'),
  ...lack('a file is of one moment: ask with `knownAt` for another')('Entity.history', 'Relationship.history'),
  ...lack('a file holds what is not superseded at its moment')('Statement.supersededAt'),
  ...lack('ties are the edges, `omittedCount` counts those that are not in the file')(
    ...['relationships', 'funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy'].map(
      (field) => `Entity.${field}`,
    ),
  ),
  ...lack('it follows from all statements, those outside the file too: ask the API')('Source.statementCount'),
  ...lack('it follows from all entities, those outside the file too: ask the API')('Entity.duplicates'),
  ...lack('it follows from all ties, those outside the file too: ask the API')(
    ...['relationshipCounts', 'neighbours', 'fundedTotals', 'fundedByTotals'].map((field) => `Entity.${field}`),
  ),
  ...lack('statements stand with what they are about, as far as that is in the file')(
    ...['Entity.said', 'AnonymousSource.said', 'Source.statements', 'Statement.about'],
  ),
];

/** The fields of types that stand only in one of the two tables. */
const fieldsOfType: Readonly<Record<string, readonly string[]>> = {
  Name: ['text', 'lang', 'usage', 'source'],
  OutsideId: ['scheme', 'value', 'url'],
  Existence: ['start', 'end', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'],
  Period: ['form', 'start', 'end', 'ongoing', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'],
  Money: ['amount', 'currency', 'approximate'],
  Joint: ['id', 'total', 'participants', 'open'],
  Event: ['id', 'name', 'participants'],
  Participant: ['role', 'entity'],
};

/** What a table of the edges lacks: all of the entities but the names and kinds of both ends. */
export const lacksOfEdgeTable: readonly Lack[] = lack('it is in CSV_NODES, by the id')(
  ...['Name', 'OutsideId', 'Existence'].flatMap((type) => fieldsOfType[type]?.map((field) => `${type}.${field}`) ?? []),
  ...['Statement.property', 'Statement.value', 'Statement.unit'],
  ...['names', 'description', 'url', 'attributes', 'sameAs', 'existence', 'presence', 'degree', 'statements'].map(
    (field) => `Entity.${field}`,
  ),
);

/** What a table of the nodes lacks: the edges. */
export const lacksOfNodeTable: readonly Lack[] = lack('it is in CSV, by the ids of both ends')(
  ...['id', 'presence', 'standing', 'type', 'kind', 'from', 'to', 'period', 'description', 'attributes'].map(
    (field) => `Relationship.${field}`,
  ),
  ...['revision', 'sourceCount', 'confidence', 'disputed', 'disputedAspects', 'statements', 'events'].map(
    (field) => `Relationship.${field}`,
  ),
  ...['Funding.pledged', 'Funding.paid', 'Funding.joint', 'Departure.role', 'Departure.reason'],
  ...['Departure.destination', 'Hire.role', 'Hire.previousEmployer', 'Opposition.topic', 'Opposition.act'],
  ...['OtherRelationship.role', 'OtherRelationship.amount'],
  ...['Period', 'Money', 'Joint', 'Event', 'Participant'].flatMap(
    (type) => fieldsOfType[type]?.map((field) => `${type}.${field}`) ?? [],
  ),
  ...['Statement.aspect'],
);
