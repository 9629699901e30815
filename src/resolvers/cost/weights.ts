/*
 * The constants of the formula in docs/cost.md. The unit of cost is one row that the database gives; `npm run bench`
 * measures how well it orders operations by what they really spend.
 */

/** A statement costs as much as so many rows: the bench's operations, fitted, gave 1.1 ms for one and 0.06 ms for a row. */
export const statementWeight = 20;

/** Parents that one statement answers: the batch of the reader's loaders. */
export const batchSize = 1000;

/** Rows of a page when neither the document nor the schema says how many, and of groups by year. */
export const defaultPage = 20;

/** Rows of a list that has no page size when the schema does not say how many: names, events, participants, counts. */
export const shortList = 5;

/** A count under a filter walks the ties of its owner; one without reads a number that is stored. */
export const filteredCount = 100;

/** What finds rows of any class, then reads statements, entities with their details, and relationships. */
export const mixedReads = 5;

/** Rows that a filtered page looks at for each that it gives. */
export const filteredRow = 1;

/** Edges of a part of the graph at most, for each node that it may have. */
export const edgesPerNode = 5;

/** Nodes of a part of the graph, and steps from its middle, when neither the document nor the schema says how many. */
export const [defaultNodes, defaultDepth] = [200, 1];

/** Hops within which entities are counted when the document does not say. */
export const defaultReach = 2;

/** Hops of a path when neither the document nor the schema says how many, and ties that are looked at for each. */
export const [defaultHops, tiesAHop] = [4, 500];

/**
 * A value of the schema itself. It takes 1 to 3 microseconds and no database, but nobody else is answered meanwhile: as
 * many of them as MAX_COST lets pass by default, which is the whole schema once, hold up all others for some 50 ms.
 */
export const schemaValue = 4;

/** From this cost on it is worth a statement to know how many ties there really are: it is a hundredth of it. */
export const worthKnowing = 2000;

/** Numbers stop growing here, so that they stay exact and fit JSON. */
export const mostOfAll = Number.MAX_SAFE_INTEGER;
