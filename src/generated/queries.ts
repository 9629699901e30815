// Made by `npm run generate` from cypher/. Do not edit.
import { query } from '../query.js';
/** Every statement of cypher/, by topic and name. */
export const queries = {
  changes: {
    /** Says of statements who says so: entities. */
    attribute: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/attribute', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (n:Statement {id: row.statement})\nMATCH (e:Entity {id: row.entity})\nCREATE (n)-[:SAID_BY]->(e)\nRETURN count(*) AS count",
    }),
    /** Says of statements who says so: somebody unnamed, who is made when new. */
    attributeAnonymous: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/attributeAnonymous', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (n:Statement {id: row.statement})\nMERGE (a:AnonymousSource {id: row.id})\nON CREATE SET a.description = row.description\nCREATE (n)-[:SAID_BY]->(a)\nRETURN count(*) AS count",
    }),
    /** A page of all relationships of a type with their ends, in the order of their ids. */
    auditRelationships: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly fromId: string; readonly toId: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/auditRelationships', mode: 'read', slots: ["match"],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "//@slot match\nWHERE r.id > $after\nWITH r ORDER BY r.id LIMIT $limit\nRETURN r.id AS id, startNode(r).id AS fromId, endNode(r).id AS toId, properties(r) AS props",
    }),
    /** A page of the ids that statements are about, in order. */
    auditStatements: query<{ readonly after: string; readonly limit: number }, { readonly aboutId: string }>({
      name: 'changes/auditStatements', mode: 'read', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"aboutId","type":"string","nullable":false}],
      text: "MATCH (s:Statement) WHERE s.aboutId > $after\nWITH DISTINCT s.aboutId AS aboutId ORDER BY aboutId LIMIT $limit\nRETURN aboutId",
    }),
    /** A page of the current versions of what does not stand, in the order of their ids. A version is current while its sup is far; there is one for each such relationship. */
    auditVersions: query<{ readonly after: string; readonly limit: number; readonly current: number }, { readonly id: string; readonly type: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/auditVersions', mode: 'read', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "MATCH (v:Version) WHERE v.relId > $after AND v.sup = $current\nWITH v ORDER BY v.relId LIMIT $limit\nRETURN v.relId AS id, v.type AS type, properties(v) AS props",
    }),
    /** Of which class each id is, relationships aside. */
    classes: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string }>({
      name: 'changes/classes', mode: 'read', slots: ["branches"],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n//@slot branches\n}\nRETURN wanted AS id, class",
    }),
    /** Writes entities of one kind. */
    createEntities: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createEntities', mode: 'write', slots: ["create"],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\n//@slot create\nSET n = row\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes events with those who took part. */
    createEvents: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createEvents', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Event) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[p:PARTICIPANT {order: part.order}]->(e) SET p.role = part.role\n}\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes joint facts with those who share them. */
    createJoints: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createJoints', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Joint) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[:SHARED_BY {order: part.order}]->(e)\n}\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes the further names of entities. */
    createNames: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/createNames', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.entity})\nCREATE (e)-[:NAMED]->(n:Name) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  MATCH (s:Source {id: row.source})\n  CREATE (n)-[:CITES]->(s)\n}\nRETURN count(*) AS count",
    }),
    /** Writes relationships of one type. */
    createRelationships: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createRelationships', mode: 'write', slots: ["create"],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (a:Entity {id: row.fromId})\nMATCH (b:Entity {id: row.toId})\n//@slot create\nSET r = row\nRETURN collect(elementId(r)) AS elements",
    }),
    /** Writes sources. */
    createSources: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createSources', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Source) SET n = row\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes statements that cite a source. */
    createStatements: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createStatements', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (x:Source {id: row.source})\nCREATE (n:Statement)-[:CITES]->(x) SET n = row.props\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes statements that cite no source. */
    createUncited: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createUncited', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Statement) SET n = row.props\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes versions of relationships. */
    createVersions: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createVersions', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Version) SET n = row\nRETURN collect(elementId(n)) AS elements",
    }),
    /** The current statements about relationships, as far as a summary needs them. */
    evidence: query<{ readonly ids: readonly string[]; readonly current: number }, { readonly aboutId: string; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly silence: boolean; readonly sourceId: string | null; readonly publishedAt: string | null; readonly sayerId: string | null; readonly sayerNamed: boolean }>({
      name: 'changes/evidence', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"aboutId","type":"string","nullable":false},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":false},{"name":"sourceId","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerNamed","type":"boolean","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current\nOPTIONAL MATCH (s)-[:CITES]->(x:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nRETURN s.aboutId AS aboutId, s.stance AS stance, s.rank AS rank, s.aspect AS aspect,\n  coalesce(s.silence, false) AS silence, x.id AS sourceId, x.publishedAt AS publishedAt, sayer.id AS sayerId,\n  coalesce(sayer:Entity, false) AS sayerNamed",
    }),
    /** The last statement of a change: takes its number and puts it on all that the transaction wrote. The counter is taken last, so that it is locked for the shortest time and nothing appears behind a reader who has seen a later number. */
    finish: query<{ readonly at: string; readonly actor: string; readonly subjects: readonly string[]; readonly actions: readonly string[]; readonly nodes: readonly string[]; readonly relationships: readonly string[]; readonly ended: readonly string[] }, { readonly seq: number }>({
      name: 'changes/finish', mode: 'write', slots: [],
      params: [{"name":"at","type":"string","nullable":false},{"name":"actor","type":"string","nullable":false},{"name":"subjects","type":"strings","nullable":false},{"name":"actions","type":"strings","nullable":false},{"name":"nodes","type":"strings","nullable":false},{"name":"relationships","type":"strings","nullable":false},{"name":"ended","type":"strings","nullable":false}], columns: [{"name":"seq","type":"integer","nullable":false}],
      text: "MERGE (c:Counter {id: 'changes'})\nON CREATE SET c.n = 1\nON MATCH SET c.n = c.n + 1\nWITH c.n AS seq\nOPTIONAL MATCH (before:Change {seq: seq - 1})\nCREATE (change:Change {\n  seq: seq,\n  at: CASE WHEN before.at > $at THEN before.at ELSE $at END,\n  actor: $actor,\n  subjects: $subjects,\n  actions: $actions\n})\nWITH seq\nCALL (seq) {\n  UNWIND $nodes AS element\n  MATCH (n) WHERE elementId(n) = element\n  SET n.rec = seq\n}\nCALL (seq) {\n  UNWIND $relationships AS element\n  MATCH ()-[r]->() WHERE elementId(r) = element\n  SET r.rec = seq\n}\nCALL (seq) {\n  UNWIND $ended AS element\n  MATCH (n) WHERE elementId(n) = element\n  SET n.sup = seq\n}\nRETURN seq",
    }),
    /** Whether nothing was ever recorded. */
    isEmpty: query<{  }, { readonly empty: boolean }>({
      name: 'changes/isEmpty', mode: 'read', slots: [],
      params: [], columns: [{"name":"empty","type":"boolean","nullable":false}],
      text: "RETURN NOT EXISTS { MATCH (:Change) } AS empty",
    }),
    /** Takes the locks of what is about to be changed, so that nobody else changes it until this transaction ends. */
    lock: query<{ readonly relationships: readonly string[]; readonly versions: readonly string[] }, { readonly locked: number }>({
      name: 'changes/lock', mode: 'write', slots: [],
      params: [{"name":"relationships","type":"strings","nullable":false},{"name":"versions","type":"strings","nullable":false}], columns: [{"name":"locked","type":"integer","nullable":false}],
      text: "CALL () {\n  UNWIND $relationships AS element\n  MATCH ()-[r]->() WHERE elementId(r) = element\n  SET r.rec = r.rec\n  RETURN r AS one\n  UNION ALL\n  UNWIND $versions AS element\n  MATCH (v) WHERE elementId(v) = element\n  SET v.rec = v.rec\n  RETURN v AS one\n}\nRETURN count(one) AS locked",
    }),
    /** Of which classes and types there is anything, from the count store: what has none need not be probed for an id. */
    present: query<{  }, { readonly classes: readonly string[]; readonly types: readonly string[] }>({
      name: 'changes/present', mode: 'read', slots: ["types"],
      params: [], columns: [{"name":"classes","type":"strings","nullable":false},{"name":"types","type":"strings","nullable":false}],
      text: "WITH {\n  Entity: COUNT { (:Entity) },\n  Source: COUNT { (:Source) },\n  AnonymousSource: COUNT { (:AnonymousSource) },\n  Joint: COUNT { (:Joint) },\n  Event: COUNT { (:Event) },\n  Statement: COUNT { (:Statement) },\n  Version: COUNT { (:Version) }\n} AS classes, {\n//@slot types\n} AS types\nRETURN [class IN keys(classes) WHERE classes[class] > 0] AS classes, [type IN keys(types) WHERE types[type] > 0] AS types",
    }),
    /** What is recorded about relationships now, whatever their type: as a relationship, or as the version of one that does not stand. */
    relationships: query<{ readonly ids: readonly string[]; readonly current: number }, { readonly id: string; readonly type: string; readonly props: Readonly<Record<string, unknown>>; readonly element: string; readonly version: boolean }>({
      name: 'changes/relationships', mode: 'read', slots: ["branches"],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"element","type":"string","nullable":false},{"name":"version","type":"boolean","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n//@slot branches\n}\nRETURN wanted AS id, type, props, element, version",
    }),
    /** Removes relationships that do not stand any more; their versions were written before. */
    remove: query<{ readonly elements: readonly string[] }, { readonly count: number }>({
      name: 'changes/remove', mode: 'write', slots: [],
      params: [{"name":"elements","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $elements AS element\nMATCH ()-[r]->() WHERE elementId(r) = element\nDELETE r\nRETURN count(*) AS count",
    }),
    /** What is stored under ids, relationships aside: properties, and what hangs on a node in the order it was given. */
    stored: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string; readonly props: Readonly<Record<string, unknown>>; readonly parts: readonly unknown[] }>({
      name: 'changes/stored', mode: 'read', slots: ["branches"],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"parts","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n//@slot branches\n}\nRETURN wanted AS id, class, properties(n) AS props, parts",
    }),
    /** Writes new summaries of relationships and of versions; null takes a property away. */
    summarize: query<{ readonly relationships: readonly object[]; readonly versions: readonly object[] }, { readonly count: number }>({
      name: 'changes/summarize', mode: 'write', slots: [],
      params: [{"name":"relationships","type":"rows","nullable":false},{"name":"versions","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "CALL () {\n  UNWIND $relationships AS row\n  MATCH ()-[r]->() WHERE elementId(r) = row.element\n  SET r += row.props\n  RETURN row\n  UNION ALL\n  UNWIND $versions AS row\n  MATCH (v) WHERE elementId(v) = row.element\n  SET v += row.props\n  RETURN row\n}\nRETURN count(row) AS count",
    }),
  },
  entities: {
    /** Entities by id. */
    byIds: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly kind: string; readonly name: string }>({
      name: 'entities/byIds', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN e.id AS id, e.kind AS kind, e.name AS name",
    }),
    /** How many ties entities have in each of some groups: read from the degree store. */
    countsByGroup: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly counts: readonly unknown[] }>({
      name: 'entities/countsByGroup', mode: 'read', slots: ["counts"],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"counts","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN e.id AS id, [\n//@slot counts\n] AS counts",
    }),
    /** What is not needed to name an entity. */
    details: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly lang: string | null; readonly description: string | null; readonly url: string | null; readonly attributes: string | null }>({
      name: 'entities/details', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"lang","type":"string","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"url","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN e.id AS id, e.lang AS lang, e.description AS description, e.url AS url, e.attributes AS attributes",
    }),
    /** The further names of entities, in the order in which they were given. */
    names: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly text: string; readonly lang: string | null; readonly usage: string; readonly sourceId: string | null }>({
      name: 'entities/names', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"text","type":"string","nullable":false},{"name":"lang","type":"string","nullable":true},{"name":"usage","type":"string","nullable":false},{"name":"sourceId","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})-[:NAMED]->(n:Name)\nOPTIONAL MATCH (n)-[:CITES]->(s:Source)\nRETURN e.id AS id, n.text AS text, n.lang AS lang, n.usage AS usage, s.id AS sourceId\nORDER BY n.order, n.text",
    }),
    /** How many ties of some types and one direction entities have: read from the degree store. */
    tieCounts: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly count: number }>({
      name: 'entities/tieCounts', mode: 'read', slots: ["pattern"],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN e.id AS id,\n//@slot pattern\n  AS count",
    }),
    /** How many ties of entities meet conditions: each is looked at. */
    tieCountsWhere: query<{ readonly ids: readonly string[]; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly count: number }>({
      name: 'entities/tieCountsWhere', mode: 'read', slots: ["pattern"],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN e.id AS id, COUNT {\n//@slot pattern\n} AS count",
    }),
    /** Some ids that begin alike, to name the nearest when one is not there. */
    withPrefix: query<{ readonly prefix: string }, { readonly id: string }>({
      name: 'entities/withPrefix', mode: 'read', slots: [],
      params: [{"name":"prefix","type":"string","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "MATCH (e:Entity) WHERE e.id STARTS WITH $prefix\nRETURN e.id AS id LIMIT 50",
    }),
  },
  nodes: {
    /** Of which class each id is, relationships aside. */
    classes: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string }>({
      name: 'nodes/classes', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Entity {id: wanted}) RETURN 'Entity' AS class\n  UNION MATCH (n:Statement {id: wanted}) RETURN 'Statement' AS class\n  UNION MATCH (n:Source {id: wanted}) RETURN 'Source' AS class\n  UNION MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class\n  UNION MATCH (n:Event {id: wanted}) RETURN 'Event' AS class\n  UNION MATCH (n:Joint {id: wanted}) RETURN 'Joint' AS class\n}\nRETURN wanted AS id, class",
    }),
    /** Events by id, each with those who took part. */
    events: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly name: string; readonly participants: readonly unknown[] }>({
      name: 'nodes/events', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"participants","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (v:Event {id: wanted})\nRETURN v.id AS id, v.name AS name, COLLECT {\n  MATCH (v)-[p:PARTICIPANT]->(e:Entity)\n  RETURN [p.role, e.id, e.kind, e.name] ORDER BY p.order, e.id\n} AS participants",
    }),
    /** Joint facts by id, each with those who share it. */
    joints: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly amount: string; readonly currency: string | null; readonly approximate: boolean | null; readonly open: boolean | null; readonly participants: readonly unknown[] }>({
      name: 'nodes/joints', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"amount","type":"string","nullable":false},{"name":"currency","type":"string","nullable":true},{"name":"approximate","type":"boolean","nullable":true},{"name":"open","type":"boolean","nullable":true},{"name":"participants","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (j:Joint {id: wanted})\nRETURN j.id AS id, j.totalAmount AS amount, j.totalCurrency AS currency, j.totalApproximate AS approximate, j.open AS open,\n  COLLECT {\n    MATCH (j)-[p:SHARED_BY]->(e:Entity)\n    RETURN [e.id, e.kind, e.name] ORDER BY p.order, e.id\n  } AS participants",
    }),
  },
  relationships: {
    /** Relationships by id, whatever their type: one index probe a type. */
    byIds: query<{ readonly ids: readonly string[] }, { readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null }>({
      name: 'relationships/byIds', mode: 'read', slots: ["branches"],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n//@slot branches\n}\nWITH r, startNode(r) AS a, endNode(r) AS b\nRETURN a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  r.id AS id,\n  type(r) AS type,\n  r.kind AS kind,\n  r.form AS form,\n  r.s0 AS s0,\n  r.s1 AS s1,\n  r.e0 AS e0,\n  r.e1 AS e1,\n  r.startText AS startText,\n  r.endText AS endText,\n  r.ongoing AS ongoing,\n  r.role AS role,\n  r.reason AS reason,\n  r.topic AS topic,\n  r.destinationId AS destinationId,\n  r.previousEmployerId AS previousEmployerId,\n  r.paidAmount AS paidAmount,\n  r.paidCurrency AS paidCurrency,\n  r.paidApproximate AS paidApproximate,\n  r.pledgedAmount AS pledgedAmount,\n  r.pledgedCurrency AS pledgedCurrency,\n  r.pledgedApproximate AS pledgedApproximate,\n  r.jointId AS jointId,\n  r.eventIds AS eventIds,\n  r.description AS description,\n  r.attributes AS attributes,\n  r.revision AS revision,\n  r.sourceCount AS sourceCount,\n  r.confidence AS confidence,\n  r.disputed AS disputed,\n  r.disputedAspects AS disputedAspects",
    }),
    /** How many relationships of some types meet conditions. */
    countAll: query<{ readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'relationships/countAll', mode: 'read', slots: ["pattern"],
      params: [{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "//@slot pattern\nRETURN count(r) AS count",
    }),
    /** The same as pages, for many types at once and entities of few ties: they are expanded and sorted. */
    expandedPages: query<{ readonly owners: readonly object[]; readonly low: string; readonly high: string; readonly low0: string; readonly high0: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly startKey: string; readonly outgoing: boolean; readonly otherId: string; readonly otherKind: string; readonly otherName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null }>({
      name: 'relationships/expandedPages', mode: 'read', slots: ["expand","order"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"low0","type":"string","nullable":false},{"name":"high0","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"startKey","type":"string","nullable":false},{"name":"outgoing","type":"boolean","nullable":false},{"name":"otherId","type":"string","nullable":false},{"name":"otherKind","type":"string","nullable":false},{"name":"otherName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot expand\n//@slot order\n  LIMIT $limit\n}\nRETURN owner.i AS owner, r.startKey AS startKey, outgoing,\n  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,\n  r.id AS id,\n  type(r) AS type,\n  r.kind AS kind,\n  r.form AS form,\n  r.s0 AS s0,\n  r.s1 AS s1,\n  r.e0 AS e0,\n  r.e1 AS e1,\n  r.startText AS startText,\n  r.endText AS endText,\n  r.ongoing AS ongoing,\n  r.role AS role,\n  r.reason AS reason,\n  r.topic AS topic,\n  r.destinationId AS destinationId,\n  r.previousEmployerId AS previousEmployerId,\n  r.paidAmount AS paidAmount,\n  r.paidCurrency AS paidCurrency,\n  r.paidApproximate AS paidApproximate,\n  r.pledgedAmount AS pledgedAmount,\n  r.pledgedCurrency AS pledgedCurrency,\n  r.pledgedApproximate AS pledgedApproximate,\n  r.jointId AS jointId,\n  r.eventIds AS eventIds,\n  r.description AS description,\n  r.attributes AS attributes,\n  r.revision AS revision,\n  r.sourceCount AS sourceCount,\n  r.confidence AS confidence,\n  r.disputed AS disputed,\n  r.disputedAspects AS disputedAspects",
    }),
    /** A page of the relationships of the whole graph, of some types, in the order of their starts. */
    list: query<{ readonly low: string; readonly high: string; readonly low0: string; readonly high0: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly startKey: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null }>({
      name: 'relationships/list', mode: 'read', slots: ["branches","order"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"low0","type":"string","nullable":false},{"name":"high0","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"startKey","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true}],
      text: "CALL () {\n//@slot branches\n}\nWITH r\n//@slot order\nLIMIT $limit\nWITH r, startNode(r) AS a, endNode(r) AS b\nRETURN r.startKey AS startKey,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  r.id AS id,\n  type(r) AS type,\n  r.kind AS kind,\n  r.form AS form,\n  r.s0 AS s0,\n  r.s1 AS s1,\n  r.e0 AS e0,\n  r.e1 AS e1,\n  r.startText AS startText,\n  r.endText AS endText,\n  r.ongoing AS ongoing,\n  r.role AS role,\n  r.reason AS reason,\n  r.topic AS topic,\n  r.destinationId AS destinationId,\n  r.previousEmployerId AS previousEmployerId,\n  r.paidAmount AS paidAmount,\n  r.paidCurrency AS paidCurrency,\n  r.paidApproximate AS paidApproximate,\n  r.pledgedAmount AS pledgedAmount,\n  r.pledgedCurrency AS pledgedCurrency,\n  r.pledgedApproximate AS pledgedApproximate,\n  r.jointId AS jointId,\n  r.eventIds AS eventIds,\n  r.description AS description,\n  r.attributes AS attributes,\n  r.revision AS revision,\n  r.sourceCount AS sourceCount,\n  r.confidence AS confidence,\n  r.disputed AS disputed,\n  r.disputedAspects AS disputedAspects",
    }),
    /** The pages of ties of many entities at once, one page an owner: rows of an owner in the order asked for. Walks the key index of each type, so a page costs the same anywhere in a hub. */
    pages: query<{ readonly owners: readonly object[]; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly startKey: string; readonly outgoing: boolean; readonly otherId: string; readonly otherKind: string; readonly otherName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null }>({
      name: 'relationships/pages', mode: 'read', slots: ["branches","order"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"startKey","type":"string","nullable":false},{"name":"outgoing","type":"boolean","nullable":false},{"name":"otherId","type":"string","nullable":false},{"name":"otherKind","type":"string","nullable":false},{"name":"otherName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n  CALL (owner) {\n//@slot branches\n  }\n  RETURN r, other, outgoing\n//@slot order\n  LIMIT $limit\n}\nRETURN owner.i AS owner, r.startKey AS startKey, outgoing,\n  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,\n  r.id AS id,\n  type(r) AS type,\n  r.kind AS kind,\n  r.form AS form,\n  r.s0 AS s0,\n  r.s1 AS s1,\n  r.e0 AS e0,\n  r.e1 AS e1,\n  r.startText AS startText,\n  r.endText AS endText,\n  r.ongoing AS ongoing,\n  r.role AS role,\n  r.reason AS reason,\n  r.topic AS topic,\n  r.destinationId AS destinationId,\n  r.previousEmployerId AS previousEmployerId,\n  r.paidAmount AS paidAmount,\n  r.paidCurrency AS paidCurrency,\n  r.paidApproximate AS paidApproximate,\n  r.pledgedAmount AS pledgedAmount,\n  r.pledgedCurrency AS pledgedCurrency,\n  r.pledgedApproximate AS pledgedApproximate,\n  r.jointId AS jointId,\n  r.eventIds AS eventIds,\n  r.description AS description,\n  r.attributes AS attributes,\n  r.revision AS revision,\n  r.sourceCount AS sourceCount,\n  r.confidence AS confidence,\n  r.disputed AS disputed,\n  r.disputedAspects AS disputedAspects",
    }),
  },
  schema: {
    /** The migrations that this database has had. */
    applied: query<{  }, { readonly number: number; readonly name: string; readonly checksum: string }>({
      name: 'schema/applied', mode: 'read', slots: [],
      params: [], columns: [{"name":"number","type":"integer","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"checksum","type":"string","nullable":false}],
      text: "MATCH (m:Migration)\nRETURN m.number AS number, m.name AS name, m.checksum AS checksum ORDER BY number",
    }),
    /** Notes a migration as applied; where another instance was quicker, its note stays. */
    apply: query<{ readonly number: number; readonly name: string; readonly checksum: string }, { readonly checksum: string }>({
      name: 'schema/apply', mode: 'write', slots: [],
      params: [{"name":"number","type":"integer","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"checksum","type":"string","nullable":false}], columns: [{"name":"checksum","type":"string","nullable":false}],
      text: "MERGE (m:Migration {number: $number})\nON CREATE SET m.name = $name, m.checksum = $checksum, m.at = toString(datetime())\nRETURN m.checksum AS checksum",
    }),
    /** Every index and what it is at: those of constraints bear the names of their constraints. */
    indexes: query<{  }, { readonly name: string; readonly state: string }>({
      name: 'schema/indexes', mode: 'read', slots: [],
      params: [], columns: [{"name":"name","type":"string","nullable":false},{"name":"state","type":"string","nullable":false}],
      text: "SHOW INDEXES YIELD name, state\nRETURN name, state",
    }),
  },
  search: {
    /** How many entities a search finds. */
    count: query<{ readonly query: string; readonly arabicQuery: string; readonly kinds: readonly string[] }, { readonly count: number }>({
      name: 'search/count', mode: 'read', slots: [],
      params: [{"name":"query","type":"string","nullable":false},{"name":"arabicQuery","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "CALL () {\n  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node\n  RETURN node\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabicQuery) YIELD node\n  RETURN node\n}\nWITH node WHERE node.kind IN $kinds\nRETURN count(DISTINCT node) AS count",
    }),
    /** Entities by name, best first, ties by id; both indexes are asked and an entity counts with its better hit. */
    find: query<{ readonly query: string; readonly arabicQuery: string; readonly kinds: readonly string[]; readonly belowScore: number; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly kind: string; readonly name: string; readonly score: number; readonly names: readonly string[] }>({
      name: 'search/find', mode: 'read', slots: [],
      params: [{"name":"query","type":"string","nullable":false},{"name":"arabicQuery","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":false},{"name":"belowScore","type":"float","nullable":false},{"name":"afterId","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"score","type":"float","nullable":false},{"name":"names","type":"strings","nullable":false}],
      text: "CALL () {\n  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score\n  RETURN node, score\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabicQuery) YIELD node, score\n  RETURN node, score / 4 AS score\n}\nWITH node, max(score) AS score\nWHERE node.kind IN $kinds AND (score < $belowScore OR score = $belowScore AND node.id > $afterId)\nWITH node, score ORDER BY score DESC, node.id LIMIT $limit\nRETURN node.id AS id, node.kind AS kind, node.name AS name, score,\n  COLLECT { MATCH (node)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names",
    }),
  },
  statements: {
    /** Anonymous sources by id. */
    anonymous: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly description: string }>({
      name: 'statements/anonymous', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"description","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (s:AnonymousSource {id: wanted})\nRETURN s.id AS id, s.description AS description",
    }),
    /** Statements by id. */
    byIds: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly quote: string | null; readonly language: string | null; readonly textLangs: readonly string[] | null; readonly texts: readonly string[] | null; readonly locator: string | null; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly property: string | null; readonly value: string | null; readonly unit: string | null; readonly silence: boolean | null; readonly sourceId: string | null; readonly sourceTitle: string | null; readonly sourceUrl: string | null; readonly sourceLanguage: string | null; readonly sourcePublishedAt: string | null; readonly sourceDescription: string | null; readonly sourceLicence: string | null; readonly sayerId: string | null; readonly sayerKind: string | null; readonly sayerName: string | null }>({
      name: 'statements/byIds', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"quote","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"textLangs","type":"strings","nullable":true},{"name":"texts","type":"strings","nullable":true},{"name":"locator","type":"string","nullable":true},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"property","type":"string","nullable":true},{"name":"value","type":"string","nullable":true},{"name":"unit","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":true},{"name":"sourceId","type":"string","nullable":true},{"name":"sourceTitle","type":"string","nullable":true},{"name":"sourceUrl","type":"string","nullable":true},{"name":"sourceLanguage","type":"string","nullable":true},{"name":"sourcePublishedAt","type":"string","nullable":true},{"name":"sourceDescription","type":"string","nullable":true},{"name":"sourceLicence","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerKind","type":"string","nullable":true},{"name":"sayerName","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {id: wanted})\nOPTIONAL MATCH (s)-[:CITES]->(source:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nRETURN\n  s.id AS id,\n  s.quote AS quote,\n  s.language AS language,\n  s.textLangs AS textLangs,\n  s.texts AS texts,\n  s.locator AS locator,\n  s.stance AS stance,\n  s.rank AS rank,\n  s.aspect AS aspect,\n  s.property AS property,\n  s.value AS value,\n  s.unit AS unit,\n  s.silence AS silence,\n  source.id AS sourceId,\n  source.title AS sourceTitle,\n  source.url AS sourceUrl,\n  source.language AS sourceLanguage,\n  source.publishedAt AS sourcePublishedAt,\n  source.description AS sourceDescription,\n  source.licence AS sourceLicence,\n  sayer.id AS sayerId,\n  sayer.kind AS sayerKind,\n  coalesce(sayer.name, sayer.description) AS sayerName",
    }),
    /** How many current statements there are about each. */
    counts: query<{ readonly ids: readonly string[]; readonly current: number }, { readonly id: string; readonly count: number }>({
      name: 'statements/counts', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nRETURN wanted AS id, COUNT { MATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current } AS count",
    }),
    /** The pages of current statements about many relationships or entities at once, preferred ones first. */
    pages: query<{ readonly owners: readonly object[]; readonly limit: number; readonly current: number }, { readonly owner: number; readonly key: string; readonly id: string; readonly quote: string | null; readonly language: string | null; readonly textLangs: readonly string[] | null; readonly texts: readonly string[] | null; readonly locator: string | null; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly property: string | null; readonly value: string | null; readonly unit: string | null; readonly silence: boolean | null; readonly sourceId: string | null; readonly sourceTitle: string | null; readonly sourceUrl: string | null; readonly sourceLanguage: string | null; readonly sourcePublishedAt: string | null; readonly sourceDescription: string | null; readonly sourceLicence: string | null; readonly sayerId: string | null; readonly sayerKind: string | null; readonly sayerName: string | null }>({
      name: 'statements/pages', mode: 'read', slots: [],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"key","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"quote","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"textLangs","type":"strings","nullable":true},{"name":"texts","type":"strings","nullable":true},{"name":"locator","type":"string","nullable":true},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"property","type":"string","nullable":true},{"name":"value","type":"string","nullable":true},{"name":"unit","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":true},{"name":"sourceId","type":"string","nullable":true},{"name":"sourceTitle","type":"string","nullable":true},{"name":"sourceUrl","type":"string","nullable":true},{"name":"sourceLanguage","type":"string","nullable":true},{"name":"sourcePublishedAt","type":"string","nullable":true},{"name":"sourceDescription","type":"string","nullable":true},{"name":"sourceLicence","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerKind","type":"string","nullable":true},{"name":"sayerName","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n  MATCH (s:Statement)\n  WHERE s.key > owner.low AND s.key < owner.high AND s.sup = $current\n  RETURN s ORDER BY s.key LIMIT $limit\n}\nOPTIONAL MATCH (s)-[:CITES]->(source:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nRETURN owner.i AS owner, s.key AS key,\n  s.id AS id,\n  s.quote AS quote,\n  s.language AS language,\n  s.textLangs AS textLangs,\n  s.texts AS texts,\n  s.locator AS locator,\n  s.stance AS stance,\n  s.rank AS rank,\n  s.aspect AS aspect,\n  s.property AS property,\n  s.value AS value,\n  s.unit AS unit,\n  s.silence AS silence,\n  source.id AS sourceId,\n  source.title AS sourceTitle,\n  source.url AS sourceUrl,\n  source.language AS sourceLanguage,\n  source.publishedAt AS sourcePublishedAt,\n  source.description AS sourceDescription,\n  source.licence AS sourceLicence,\n  sayer.id AS sayerId,\n  sayer.kind AS sayerKind,\n  coalesce(sayer.name, sayer.description) AS sayerName",
    }),
    /** Sources by id. */
    sources: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly title: string | null; readonly url: string | null; readonly language: string | null; readonly publishedAt: string | null; readonly description: string | null; readonly licence: string | null }>({
      name: 'statements/sources', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"title","type":"string","nullable":true},{"name":"url","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"licence","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Source {id: wanted})\nRETURN s.id AS id, s.title AS title, s.url AS url, s.language AS language, s.publishedAt AS publishedAt,\n  s.description AS description, s.licence AS licence",
    }),
  },
  vocabulary: {
    /** How many ties of each type stand now: read from the count store. */
    counts: query<{  }, { readonly counts: readonly unknown[] }>({
      name: 'vocabulary/counts', mode: 'read', slots: ["counts"],
      params: [], columns: [{"name":"counts","type":"list","nullable":false}],
      text: "RETURN [\n//@slot counts\n] AS counts",
    }),
  },
};
/** Every piece that a statement with slots is filled from. */
export const fragments = {
  changes: {
    /** All relationships of a type. */
    auditMatch: { name: 'changes/auditMatch', text: "MATCH ()-[r:TYPE]->()" },
    /** A probe of a class of nodes. */
    classProbe: { name: 'changes/classProbe', text: "MATCH (n:CLASS {id: wanted}) RETURN 'CLASS' AS class" },
    /** A new entity. */
    createEntity: { name: 'changes/createEntity', text: "CREATE (n:Entity:KIND)" },
    /** A new relationship. */
    createRelationship: { name: 'changes/createRelationship', text: "CREATE (a)-[r:TYPE]->(b)" },
    /** How many relationships of a type there are. */
    presentType: { name: 'changes/presentType', text: "COUNT { ()-[:TYPE]->() }" },
    /** A probe of the id index of a type. */
    probe: { name: 'changes/probe', text: "MATCH ()-[r:TYPE {id: wanted}]->()\n  RETURN type(r) AS type, properties(r) AS props, elementId(r) AS element, false AS version" },
    /** A probe of the versions that are what is recorded. */
    probeVersion: { name: 'changes/probeVersion', text: "MATCH (v:Version {relId: wanted}) WHERE v.sup = $current\n  RETURN v.type AS type, properties(v) AS props, elementId(v) AS element, true AS version" },
    /** An anonymous source. */
    storedAnonymousSource: { name: 'changes/storedAnonymousSource', text: "MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n, [] AS parts" },
    /** An entity with its names. */
    storedEntity: { name: 'changes/storedEntity', text: "MATCH (n:Entity {id: wanted})\n  RETURN 'Entity' AS class, n, COLLECT {\n    MATCH (n)-[:NAMED]->(name:Name)\n    OPTIONAL MATCH (name)-[:CITES]->(s:Source)\n    RETURN [name.text, name.lang, name.usage, s.id] ORDER BY name.order\n  } AS parts" },
    /** An event with those who took part. */
    storedEvent: { name: 'changes/storedEvent', text: "MATCH (n:Event {id: wanted})\n  RETURN 'Event' AS class, n, COLLECT {\n    MATCH (n)-[p:PARTICIPANT]->(e:Entity) RETURN [e.id, p.role] ORDER BY p.order\n  } AS parts" },
    /** A joint fact with those who share it. */
    storedJoint: { name: 'changes/storedJoint', text: "MATCH (n:Joint {id: wanted})\n  RETURN 'Joint' AS class, n, COLLECT {\n    MATCH (n)-[p:SHARED_BY]->(e:Entity) RETURN [e.id, null] ORDER BY p.order\n  } AS parts" },
    /** A source. */
    storedSource: { name: 'changes/storedSource', text: "MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n, [] AS parts" },
    /** A statement with its source and who says it. */
    storedStatement: { name: 'changes/storedStatement', text: "MATCH (n:Statement {id: wanted})\n  OPTIONAL MATCH (n)-[:CITES]->(s:Source)\n  OPTIONAL MATCH (n)-[:SAID_BY]->(sayer)\n  RETURN 'Statement' AS class, n, [[s.id, sayer.id]] AS parts" },
  },
  entities: {
    /** Ties in both directions; one to itself counts once. */
    tiesAny: { name: 'entities/tiesAny', text: "COUNT { (e)-[:TYPE]-() }" },
    /** Ties that run in. */
    tiesIn: { name: 'entities/tiesIn', text: "COUNT { (e)<-[:TYPE]-() }" },
    /** Ties that run out. */
    tiesOut: { name: 'entities/tiesOut', text: "COUNT { (e)-[:TYPE]->() }" },
    /** Ties in both directions that meet conditions. */
    whereAny: { name: 'entities/whereAny', text: "MATCH (e)-[r:TYPE]-(other) WHERE true //WHERE" },
    /** Ties that run in and meet conditions. */
    whereIn: { name: 'entities/whereIn', text: "MATCH (e)<-[r:TYPE]-(other) WHERE true //WHERE" },
    /** Ties that run out and meet conditions. */
    whereOut: { name: 'entities/whereOut', text: "MATCH (e)-[r:TYPE]->(other) WHERE true //WHERE" },
  },
  relationships: {
    /** Earliest first, then the undated ones. */
    ascending: { name: 'relationships/ascending', text: "ORDER BY left(r.startKey, 1) DESC, r.startKey" },
    /** A walk of the startKey index between two keys. */
    branchAll: { name: 'relationships/branchAll', text: "MATCH ()-[r:TYPE]->()\n  WHERE r.startKey > $LOW AND r.startKey < $HIGH //WHERE\n  RETURN r ORDER BY r.startKey //DIRECTION\n  LIMIT $limit" },
    /** A probe of the id index of a type. */
    branchById: { name: 'relationships/branchById', text: "MATCH ()-[r:TYPE {id: wanted}]->() RETURN r" },
    /** A walk of the toKey index between two keys. */
    branchIn: { name: 'relationships/branchIn', text: "MATCH (other)-[r:TYPE]->()\n    WHERE r.toKey > owner.LOW AND r.toKey < owner.HIGH //WHERE\n    RETURN r, other, false AS outgoing ORDER BY r.toKey //DIRECTION\n    LIMIT $limit" },
    /** A walk of the fromKey index between two keys. */
    branchOut: { name: 'relationships/branchOut', text: "MATCH ()-[r:TYPE]->(other)\n    WHERE r.fromKey > owner.LOW AND r.fromKey < owner.HIGH //WHERE\n    RETURN r, other, true AS outgoing ORDER BY r.fromKey //DIRECTION\n    LIMIT $limit" },
    /** All relationships of some types that meet conditions. */
    countPattern: { name: 'relationships/countPattern', text: "MATCH ()-[r:TYPE]->()\nWHERE true //WHERE" },
    /** Latest first; undated ones have the smallest keys. */
    descending: { name: 'relationships/descending', text: "ORDER BY r.startKey DESC" },
    /** The ties of an entity in both directions, expanded; one to itself comes once. */
    expandAny: { name: 'relationships/expandAny', text: "MATCH (e)-[r:TYPE]-(other)\n    WHERE (r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0) //WHERE\n    RETURN r, other, startNode(r) = e AS outgoing" },
    /** The ties of an entity that run in, expanded. */
    expandIn: { name: 'relationships/expandIn', text: "MATCH (e)<-[r:TYPE]-(other)\n    WHERE (r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0) //WHERE\n    RETURN r, other, false AS outgoing" },
    /** The ties of an entity that run out, expanded. */
    expandOut: { name: 'relationships/expandOut', text: "MATCH (e)-[r:TYPE]->(other)\n    WHERE (r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0) //WHERE\n    RETURN r, other, true AS outgoing" },
    /** The other end is one of these. */
    otherEndIn: { name: 'relationships/otherEndIn', text: "other.id IN $values.VALUE" },
    /** The other end is of one of these kinds. */
    otherEndKinds: { name: 'relationships/otherEndKinds', text: "other.kind IN $values.VALUE" },
    /** The other end is none of these. */
    otherEndNotIn: { name: 'relationships/otherEndNotIn', text: "NOT other.id IN $values.VALUE" },
    /** Where the person came from is known. */
    previousEmployerExists: { name: 'relationships/previousEmployerExists', text: "type(r) = 'HIRED' AND r.previousEmployerId IS NOT NULL" },
    /** The person came from one of these. */
    previousEmployerIn: { name: 'relationships/previousEmployerIn', text: "type(r) = 'HIRED' AND r.previousEmployerId IN $values.VALUE" },
    /** Where the person came from is not known. */
    previousEmployerMissing: { name: 'relationships/previousEmployerMissing', text: "type(r) = 'HIRED' AND r.previousEmployerId IS NULL" },
    /** The person came from none of these, as far as is known. */
    previousEmployerNotIn: { name: 'relationships/previousEmployerNotIn', text: "type(r) = 'HIRED' AND NOT coalesce(r.previousEmployerId, '') IN $values.VALUE" },
    /** A tie to itself is met by the walk of the starts; the walk of the ends leaves it out. */
    whereNoLoop: { name: 'relationships/whereNoLoop', text: "r.fromId <> r.toId" },
  },
  vocabulary: {
    /** All ties of a type. */
    countOfType: { name: 'vocabulary/countOfType', text: "COUNT { ()-[:TYPE]->() }" },
  },
} as const;
