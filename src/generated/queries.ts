// Made by `npm run generate` from cypher/. Do not edit.
import { piece } from '../cypher.js';
import { gapped, query } from '../query.js';
/** Every statement of cypher/, by topic and name. */
export const queries = {
  changes: {
    /** A page of facts in the order of their ids, each with all that is and was recorded of it, and with the shadows between its ends. */
    auditFacts: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>>; readonly labels: readonly string[]; readonly shadows: readonly unknown[] }>({
      name: 'changes/auditFacts', mode: 'read', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"labels","type":"strings","nullable":false},{"name":"shadows","type":"list","nullable":false}],
      text: "MATCH (f:Fact) WHERE f.id > $after\nWITH DISTINCT f.id AS id ORDER BY id LIMIT $limit\nMATCH (f:Fact {id: id})\nRETURN id, properties(f) AS props, labels(f) AS labels, COLLECT {\n  MATCH (:Entity {id: f.fromId})-[r]->(:Entity {id: f.toId}) WHERE r.id = f.current\n  RETURN {type: type(r), props: properties(r)}\n} AS shadows\nORDER BY id",
    }),
    /** A page of entities in the order of their ids, with the shadows that go out from each and are of nothing. */
    auditShadows: gapped<'astray', { readonly after: string; readonly limit: number }, { readonly id: string; readonly astray: readonly unknown[] }>({
      name: 'changes/auditShadows', mode: 'read', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"astray","type":"list","nullable":false}],
    }, ["MATCH (a:Entity) WHERE a.id > $after\nWITH a ORDER BY a.id LIMIT $limit\nRETURN a.id AS id, COLLECT {\n  MATCH (a)-[r]->(b:Entity) WHERE ","\n  RETURN [type(r), r.id, b.id]\n} AS astray\nORDER BY id"], ['astray']),
    /** A page of the statements with what follows from their fields, in the order of their ids. */
    auditStatements: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>>; readonly about: readonly string[] }>({
      name: 'changes/auditStatements', mode: 'read', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"about","type":"strings","nullable":false}],
      text: "MATCH (s:Statement) WHERE s.id > $after\nWITH s ORDER BY s.id LIMIT $limit\nRETURN s.id AS id, properties(s) AS props, COLLECT {\n  MATCH (s)-[:ABOUT]->(about)\n  RETURN CASE WHEN about:Fact THEN coalesce(about.current, 'what was recorded of ' + about.id) ELSE about.id END\n} AS about\nORDER BY id",
    }),
    /** Changes what is recorded of facts: what was is copied into a fact of its own, which is not current and ends with this change; the fact itself keeps its identity and begins anew. Its shadow is taken away, and made again when it stands. */
    change: gapped<'shadow', { readonly rows: readonly object[] }, { readonly facts: readonly string[]; readonly shadows: readonly string[]; readonly copies: readonly string[] }>({
      name: 'changes/change', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"facts","type":"strings","nullable":false},{"name":"shadows","type":"strings","nullable":false},{"name":"copies","type":"strings","nullable":false}],
    }, ["UNWIND $rows AS row\nMATCH (f:Fact {current: row.id})\nMATCH (a:Entity {id: f.fromId})\nMATCH (b:Entity {id: f.toId})\nCREATE (was:Fact) SET was = f {.*, current: null}, was += row.was\nSET was:$(CASE WHEN was.status = 'DENIED' THEN ['Denied'] ELSE [] END)\nSET f += row.props\nREMOVE f:Standing:Denied\nSET f:$(row.labels)\nWITH f, a, b, was\nCALL (f, a, b) {\n  MATCH (a)-[old]->(b) WHERE old.id = f.id\n  DELETE old\n}\nCALL (f, a, b) {\n  WITH f, a, b WHERE f.status = 'STANDS'\n  ","\n  RETURN collect(elementId(shadow)) AS made\n}\nWITH collect(elementId(f)) AS facts, collect(elementId(was)) AS copies, collect(made) AS lists\nRETURN facts, reduce(all = [], list IN lists | all + list) AS shadows, copies"], ['shadow']),
    /** What each id is: most are of entities, so that is tried first. */
    classes: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string; readonly type: string | null; readonly publishedAt: string | null }>({
      name: 'changes/classes', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"type","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  CALL (wanted) {\n    MATCH (n:Entity {id: wanted}) RETURN 'Entity' AS class, n\n    UNION ALL\n    MATCH (n:Fact {current: wanted}) RETURN 'Fact' AS class, n\n    UNION ALL\n    MATCH (n:Statement {id: wanted}) RETURN 'Statement' AS class, n\n    UNION ALL\n    MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n\n    UNION ALL\n    MATCH (n:Joint {id: wanted}) RETURN 'Joint' AS class, n\n    UNION ALL\n    MATCH (n:Event {id: wanted}) RETURN 'Event' AS class, n\n    UNION ALL\n    MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n\n  }\n  RETURN class, n LIMIT 1\n}\nRETURN wanted AS id, class, n.type AS type, n.publishedAt AS publishedAt",
    }),
    /** Writes entities with their further names. */
    createEntities: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createEntities', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (e:Entity:$(row.label)) SET e = row.props\nWITH row, e\nCALL (row, e) {\n  UNWIND row.names AS name\n  CREATE (e)-[:NAMED]->(n:Name) SET n = name.props\n  WITH name, n\n  MATCH (s:Source {id: name.source})\n  CREATE (n)-[:CITES]->(s)\n}\nRETURN collect(elementId(e)) AS elements",
    }),
    /** Writes events with those who took part. */
    createEvents: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createEvents', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Event) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[p:PARTICIPANT {order: part.order}]->(e) SET p.role = part.role\n}\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes facts, each that stands with its shadow. */
    createFacts: gapped<'shadow', { readonly rows: readonly object[] }, { readonly facts: readonly string[]; readonly shadows: readonly string[] }>({
      name: 'changes/createFacts', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"facts","type":"strings","nullable":false},{"name":"shadows","type":"strings","nullable":false}],
    }, ["UNWIND $rows AS row\nMATCH (a:Entity {id: row.props.fromId})\nMATCH (b:Entity {id: row.props.toId})\nCREATE (f:Fact:$(row.labels)) SET f = row.props\nWITH f, a, b\nCALL (f, a, b) {\n  WITH f, a, b WHERE f.status = 'STANDS'\n  ","\n  RETURN collect(elementId(shadow)) AS made\n}\nWITH collect(elementId(f)) AS facts, collect(made) AS lists\nRETURN facts, reduce(all = [], list IN lists | all + list) AS shadows"], ['shadow']),
    /** Writes joint facts with those who share them. */
    createJoints: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createJoints', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Joint) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[:SHARED_BY {order: part.order}]->(e)\n}\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes sources. */
    createSources: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>({
      name: 'changes/createSources', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Source) SET n = row\nRETURN collect(elementId(n)) AS elements",
    }),
    /** Writes statements: what each is about (a fact or an entity), what it cites, and who says so, an entity or somebody unnamed, who is made when new. An id that is null is of nothing. */
    createStatements: query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[]; readonly edges: number }>({
      name: 'changes/createStatements', mode: 'write', slots: [],
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"elements","type":"strings","nullable":false},{"name":"edges","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Statement) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  MATCH (f:Fact {current: row.fact}) CREATE (n)-[:ABOUT]->(f) RETURN 1 AS edge\n  UNION ALL\n  MATCH (e:Entity {id: row.entity}) CREATE (n)-[:ABOUT]->(e) RETURN 1 AS edge\n  UNION ALL\n  MATCH (x:Source {id: row.source}) CREATE (n)-[:CITES]->(x) RETURN 1 AS edge\n  UNION ALL\n  MATCH (e:Entity {id: row.sayer}) CREATE (n)-[:SAID_BY]->(e) RETURN 1 AS edge\n  UNION ALL\n  UNWIND row.unnamed AS unnamed\n  MERGE (a:AnonymousSource {id: unnamed.id}) ON CREATE SET a.description = unnamed.description\n  CREATE (n)-[:SAID_BY]->(a) RETURN 1 AS edge\n}\nWITH n, count(edge) AS edges\nRETURN collect(elementId(n)) AS elements, sum(edges) AS edges",
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
    /** Takes the locks of facts that are about to be changed, so that nobody else changes them until this transaction ends, and gives what is recorded of them then. Removing a property that facts have not takes the lock and writes nothing; it is one that changes have, for of a name that occurs nowhere nothing would be removed and nothing locked. */
    lock: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/lock', mode: 'write', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (f:Fact {current: wanted})\nREMOVE f.at\nWITH wanted, f\nRETURN wanted AS id, properties(f) AS props",
    }),
    /** Removes, of a page of entities in the order of their ids, the shadows that go out from them and are of nothing. */
    removeShadows: gapped<'astray', { readonly after: string; readonly limit: number }, { readonly last: string | null; readonly removed: number }>({
      name: 'changes/removeShadows', mode: 'write', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"last","type":"string","nullable":true},{"name":"removed","type":"integer","nullable":false}],
    }, ["MATCH (a:Entity) WHERE a.id > $after\nWITH a ORDER BY a.id LIMIT $limit\nCALL (a) {\n  MATCH (a)-[r]->(b:Entity) WHERE ","\n  DELETE r\n  RETURN count(*) AS removed\n}\nRETURN max(a.id) AS last, sum(removed) AS removed"], ['astray']),
    /** Makes the shadows of a page of facts anew, in the order of their ids. Each fact is locked first, as by who changes it (cypher/changes/lock.cypher). */
    renewShadows: gapped<'shadow', { readonly after: string; readonly limit: number }, { readonly last: string | null; readonly made: number }>({
      name: 'changes/renewShadows', mode: 'write', slots: [],
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"last","type":"string","nullable":true},{"name":"made","type":"integer","nullable":false}],
    }, ["MATCH (f:Fact) WHERE f.current > $after\nWITH f ORDER BY f.current LIMIT $limit\nREMOVE f.at\nWITH f\nCALL (f) {\n  MATCH (a:Entity {id: f.fromId})\n  MATCH (b:Entity {id: f.toId})\n  CALL (f, a, b) {\n    MATCH (a)-[old]->(b) WHERE old.id = f.id\n    DELETE old\n  }\n  WITH f, a, b WHERE f.status = 'STANDS'\n  ","\n  RETURN count(*) AS made\n}\nRETURN max(f.current) AS last, sum(made) AS made"], ['shadow']),
    /** The number of the last change, with the lock of the counter, which every writer takes last and holds until its commit is applied. Removing a property that the counter has not takes the lock and writes nothing; it is one that changes have, for of a name that occurs nowhere nothing would be removed and nothing locked. */
    standstill: query<{  }, { readonly version: number }>({
      name: 'changes/standstill', mode: 'write', slots: [],
      params: [], columns: [{"name":"version","type":"integer","nullable":false}],
      text: "MATCH (c:Counter {id: 'changes'})\nREMOVE c.at\nRETURN c.n AS version",
    }),
    /** What is stored under ids, facts aside: properties, and what hangs on a node in the order it was given. */
    stored: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string; readonly props: Readonly<Record<string, unknown>>; readonly parts: readonly unknown[] }>({
      name: 'changes/stored', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"parts","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n, [] AS parts\n  UNION ALL\n  MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n, [] AS parts\n  UNION ALL\n  MATCH (n:Entity {id: wanted})\n  RETURN 'Entity' AS class, n, COLLECT {\n    MATCH (n)-[:NAMED]->(name:Name)\n    OPTIONAL MATCH (name)-[:CITES]->(s:Source)\n    RETURN [name.text, name.lang, name.usage, s.id] ORDER BY name.order\n  } AS parts\n  UNION ALL\n  MATCH (n:Joint {id: wanted})\n  RETURN 'Joint' AS class, n, COLLECT {\n    MATCH (n)-[p:SHARED_BY]->(e:Entity) RETURN [e.id, null] ORDER BY p.order\n  } AS parts\n  UNION ALL\n  MATCH (n:Event {id: wanted})\n  RETURN 'Event' AS class, n, COLLECT {\n    MATCH (n)-[p:PARTICIPANT]->(e:Entity) RETURN [e.id, p.role] ORDER BY p.order\n  } AS parts\n  UNION ALL\n  MATCH (n:Statement {id: wanted})\n  OPTIONAL MATCH (n)-[:CITES]->(s:Source)\n  OPTIONAL MATCH (n)-[:SAID_BY]->(sayer)\n  RETURN 'Statement' AS class, n, [[s.id, sayer.id]] AS parts\n}\nRETURN wanted AS id, class, properties(n) AS props, parts",
    }),
    /** What is recorded of facts now. */
    storedFacts: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/storedFacts', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (f:Fact {current: wanted})\nRETURN wanted AS id, properties(f) AS props",
    }),
  },
  denials: {
    /** How many relationships are denied. */
    count: query<{ readonly low: string; readonly high: string; readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'denials/count', mode: 'read', slots: ["start"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "//@slot start\nRETURN count(r) AS count",
    }),
    /** A page of the relationships that are denied, in the order of their starts. */
    list: query<{ readonly low: string; readonly high: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly key: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'denials/list', mode: 'read', slots: ["start","order"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "//@slot start\n//@slot order\nMATCH (a:Entity {id: r.fromId})\nMATCH (b:Entity {id: r.toId})\nWITH a, r, b, r.startKey AS key\nWITH *, properties(r) AS p\nRETURN key,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  p.relId AS id,\n  p.type AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
  },
  egoGraph: {
    /** The relationships among the nodes of a graph, those with the best evidence first. */
    edges: query<{ readonly owners: readonly object[]; readonly nodes: Readonly<Record<string, unknown>>; readonly expanded: Readonly<Record<string, unknown>>; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'egoGraph/edges', mode: 'read', slots: ["among"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"nodes","type":"map","nullable":false},{"name":"expanded","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot among\n}\nWITH r, a, b ORDER BY r.confidence DESC, r.sourceCount DESC, coalesce(r.id, r.relId) LIMIT $limit\nWITH *, properties(r) AS p\nRETURN\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** The entities tied to some nearer ones that were not met before, those with the best evidence first: by the best tie to any of the nearer ones, then by how many ties they have, then by id. */
    neighbours: query<{ readonly owners: readonly object[]; readonly seen: Readonly<Record<string, unknown>>; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly name: string; readonly confidence: number; readonly sourceCount: number; readonly degree: number }>({
      name: 'egoGraph/neighbours', mode: 'read', slots: ["ties","degree"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"seen","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"degree","type":"integer","nullable":false}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot ties\n}\nWITH r, other WHERE $seen[other.id] IS NULL\nWITH other, max([r.confidence, r.sourceCount]) AS evidence\nWITH other, evidence,\n//@slot degree\n  AS degree\nORDER BY evidence DESC, degree DESC, other.id LIMIT $limit\nRETURN other.id AS id, other.kind AS kind, other.name AS name, evidence[0] AS confidence, evidence[1] AS sourceCount, degree",
    }),
    /** How many ties lead from entities to others than those of a graph. */
    outside: query<{ readonly owners: readonly object[]; readonly nodes: Readonly<Record<string, unknown>>; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly count: number }>({
      name: 'egoGraph/outside', mode: 'read', slots: ["ties"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"nodes","type":"map","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot ties\n}\nWITH e, other WHERE $nodes[other.id] IS NULL\nRETURN e.id AS id, count(*) AS count",
    }),
  },
  entities: {
    /** A page of the entities that meet conditions along the index of ids: a page costs the same anywhere. */
    byIdOrder: query<{ readonly low: string; readonly high: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly name: string; readonly key: readonly unknown[] }>({
      name: 'entities/byIdOrder', mode: 'read', slots: ["where","order"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"key","type":"list","nullable":false}],
      text: "MATCH (e:Entity)\nWHERE e.id > $low AND e.id < $high\n//@slot where\n//@slot order\nLIMIT $limit\nRETURN e.id AS id, e.kind AS kind, e.name AS name, [e.id] AS key",
    }),
    /** Entities by id. */
    byIds: query<{ readonly ids: readonly string[]; readonly known: number | null }, { readonly id: string; readonly kind: string; readonly name: string }>({
      name: 'entities/byIds', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":true}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nWHERE $known IS NULL OR e.rec <= $known OR EXISTS { MATCH (old:EntityVersion {entityId: wanted}) WHERE old.rec <= $known }\nRETURN e.id AS id, e.kind AS kind, e.name AS name",
    }),
    /** A page of the entities that meet conditions along the index of names: a page costs the same anywhere. */
    byName: query<{ readonly low: readonly unknown[]; readonly high: readonly unknown[]; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly name: string; readonly key: readonly unknown[] }>({
      name: 'entities/byName', mode: 'read', slots: ["where","order"],
      params: [{"name":"low","type":"list","nullable":false},{"name":"high","type":"list","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"key","type":"list","nullable":false}],
      text: "MATCH (e:Entity)\nWHERE e.nameFold >= $low[0] AND e.nameFold <= $high[0]\n  AND (e.nameFold > $low[0] OR e.id > $low[1]) AND (e.nameFold < $high[0] OR e.id < $high[1])\n//@slot where\n//@slot order\nLIMIT $limit\nRETURN e.id AS id, e.kind AS kind, e.name AS name, [e.nameFold, e.id] AS key",
    }),
    /** The entities that meet conditions, to be put in order elsewhere. */
    candidates: query<{ readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly name: string; readonly degree: number }>({
      name: 'entities/candidates', mode: 'read', slots: ["start","where","degree"],
      params: [{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"degree","type":"integer","nullable":false}],
      text: "//@slot start\n//@slot where\nWITH e LIMIT $limit\nRETURN e.id AS id, e.kind AS kind, e.name AS name,\n//@slot degree\n  AS degree",
    }),
    /** How many entities meet conditions. */
    count: query<{ readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'entities/count', mode: 'read', slots: ["start","where"],
      params: [{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "//@slot start\n//@slot where\nRETURN count(e) AS count",
    }),
    /** How many ties entities have in each of some groups: read from the degree store. */
    countsByGroup: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly counts: readonly unknown[] }>({
      name: 'entities/countsByGroup', mode: 'read', slots: ["counts"],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"counts","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN e.id AS id, [\n//@slot counts\n] AS counts",
    }),
    /** What is not needed to name an entity, as it was recorded. */
    details: query<{ readonly ids: readonly string[]; readonly known: number | null }, { readonly id: string; readonly lang: string | null; readonly description: string | null; readonly url: string | null; readonly attributes: string | null; readonly startText: string | null; readonly endText: string | null; readonly s0: number | null; readonly s1: number | null; readonly e0: number | null; readonly e1: number | null }>({
      name: 'entities/details', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":true}], columns: [{"name":"id","type":"string","nullable":false},{"name":"lang","type":"string","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"url","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"s0","type":"integer","nullable":true},{"name":"s1","type":"integer","nullable":true},{"name":"e0","type":"integer","nullable":true},{"name":"e1","type":"integer","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (now:Entity {id: wanted})\nOPTIONAL MATCH (old:EntityVersion {entityId: wanted}) WHERE old.rec <= $known AND old.sup > $known\nWITH wanted, coalesce(old, now) AS e\nRETURN wanted AS id, e.lang AS lang, e.description AS description, e.url AS url, e.attributes AS attributes,\n  e.startText AS startText, e.endText AS endText, e.s0 AS s0, e.s1 AS s1, e.e0 AS e0, e.e1 AS e1",
    }),
    /** The ids of the entities that meet conditions. */
    ids: query<{ readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string }>({
      name: 'entities/ids', mode: 'read', slots: ["start","where"],
      params: [{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "//@slot start\n//@slot where\nWITH e LIMIT $limit\nRETURN e.id AS id",
    }),
    /** A page of the entities that meet conditions, in an order of several values. */
    list: query<{ readonly after: readonly unknown[] | null; readonly before: readonly unknown[] | null; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly name: string; readonly key: readonly unknown[] }>({
      name: 'entities/list', mode: 'read', slots: ["start","where","key","order"],
      params: [{"name":"after","type":"list","nullable":true},{"name":"before","type":"list","nullable":true},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"key","type":"list","nullable":false}],
      text: "//@slot start\n//@slot where\n//@slot key\nWHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)\nWITH e, key\n//@slot order\nLIMIT $limit\nRETURN e.id AS id, e.kind AS kind, e.name AS name, key",
    }),
    /** The names of entities: the language of the one that each is called by, as it was recorded, and the further ones in the order in which they were given. */
    names: query<{ readonly ids: readonly string[]; readonly known: number | null }, { readonly id: string; readonly ownLang: string | null; readonly text: string | null; readonly lang: string | null; readonly usage: string | null; readonly sourceId: string | null }>({
      name: 'entities/names', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":true}], columns: [{"name":"id","type":"string","nullable":false},{"name":"ownLang","type":"string","nullable":true},{"name":"text","type":"string","nullable":true},{"name":"lang","type":"string","nullable":true},{"name":"usage","type":"string","nullable":true},{"name":"sourceId","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (now:Entity {id: wanted})\nOPTIONAL MATCH (old:EntityVersion {entityId: wanted}) WHERE old.rec <= $known AND old.sup > $known\nWITH wanted, now, coalesce(old, now).lang AS ownLang\nOPTIONAL MATCH (now)-[:NAMED]->(n:Name)\nOPTIONAL MATCH (n)-[:CITES]->(s:Source)\nRETURN wanted AS id, ownLang, n.text AS text, n.lang AS lang, n.usage AS usage, s.id AS sourceId\nORDER BY n.order, n.text",
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
    /** How many ties of entities start on each day, by type and direction, of those that meet conditions. Time grows with the degree up to the limit. */
    years: query<{ readonly ids: readonly string[]; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly type: string; readonly direction: string; readonly day: string; readonly ties: number }>({
      name: 'entities/years', mode: 'read', slots: ["expand"],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"direction","type":"string","nullable":false},{"name":"day","type":"string","nullable":false},{"name":"ties","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nCALL (e) {\n//@slot expand\n  LIMIT $limit\n}\nWITH e, coalesce(r.type, type(r)) AS type, outgoing, r.fromId = r.toId AS loop, left(r.startKey, 8) AS day, count(*) AS ties\nRETURN e.id AS id, type, CASE WHEN loop THEN 'BOTH' WHEN outgoing THEN 'OUT' ELSE 'IN' END AS direction, day, ties",
    }),
    /** How many ties of a hub start on each day, by type and direction. Only indexes are read. */
    yearsOfHub: query<{ readonly low: string; readonly high: string; readonly skip: number }, { readonly type: string; readonly direction: string; readonly day: string; readonly ties: number }>({
      name: 'entities/yearsOfHub', mode: 'read', slots: ["walks"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"skip","type":"integer","nullable":false}], columns: [{"name":"type","type":"string","nullable":false},{"name":"direction","type":"string","nullable":false},{"name":"day","type":"string","nullable":false},{"name":"ties","type":"integer","nullable":false}],
      text: "CALL () {\n//@slot walks\n}\nRETURN type, direction, day, ties",
    }),
  },
  entity: {
    /** Entities by id with all that is asked of each, and the version of the graph when that was read. */
    asked: gapped<'entity' | 'seen' | 'calls' | 'columns', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'entity/asked', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nMATCH (",":Entity {id: wanted}) WHERE ","\n","\nWITH collect([","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['entity', 'seen', 'calls', 'columns']),
  },
  facts: {
    /** Facts by id, whatever their days, with all that is asked of each, and the version of the graph when that was read. */
    asked: gapped<'fact' | 'from' | 'to' | 'seen' | 'calls' | 'columns', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'facts/asked', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nMATCH (",":Fact {id: wanted}) WHERE ","\nMATCH (",":Entity {id: ",".fromId})\nMATCH (",":Entity {id: ",".toId})\n","\nWITH collect([","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['fact', 'seen', 'from', 'fact', 'to', 'fact', 'calls', 'columns']),
  },
  finding: {
    /** The relationships of a type between pairs of entities that answer whether one did it to the other: those that stand, before those that are denied. */
    answers: query<{ readonly pairs: readonly object[]; readonly type: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly pair: number; readonly id: string; readonly denied: boolean; readonly certain: boolean }>({
      name: 'finding/answers', mode: 'read', slots: ["branches"],
      params: [{"name":"pairs","type":"rows","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"pair","type":"integer","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"denied","type":"boolean","nullable":false},{"name":"certain","type":"boolean","nullable":false}],
      text: "UNWIND $pairs AS pair\nMATCH (a:Entity {id: pair.from})\nMATCH (b:Entity {id: pair.to})\nCALL (a, b) {\n  CALL (a, b) {\n//@slot branches\n  }\n  WITH r, denied, NOT denied AND ($values.since IS NULL OR r.s1 <= $values.until AND r.e0 >= $values.since) AS certain\n  ORDER BY denied, certain DESC, r.confidence DESC, r.sourceCount DESC, coalesce(r.id, r.relId)\n  LIMIT $limit\n  RETURN coalesce(r.id, r.relId) AS id, denied, certain\n}\nRETURN pair.i AS pair, id, denied, certain",
    }),
    /** How many sources there are: read from the count store. */
    sources: query<{  }, { readonly count: number }>({
      name: 'finding/sources', mode: 'read', slots: [],
      params: [], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "RETURN COUNT { (:Source) } AS count",
    }),
    /** How many sources there were by a change: each is looked at. */
    sourcesKnown: query<{ readonly known: number }, { readonly count: number }>({
      name: 'finding/sourcesKnown', mode: 'read', slots: [],
      params: [{"name":"known","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (s:Source) WHERE s.rec <= $known\nRETURN count(s) AS count",
    }),
    /** The statements about the fact itself of relationships, as a view sees them, in the order of these, preferred ones first. */
    statements: query<{ readonly ids: readonly string[]; readonly stances: readonly string[]; readonly known: number; readonly ranks: readonly string[]; readonly limit: number }, { readonly id: string }>({
      name: 'finding/statements', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"stances","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"ranks","type":"strings","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "UNWIND range(0, size($ids) - 1) AS i\nMATCH (s:Statement {aboutId: $ids[i]})\nWHERE s.rec <= $known AND s.sup > $known AND s.rank IN $ranks AND s.stance IN $stances AND s.aspect IS NULL\n  AND NOT coalesce(s.silence, false)\nWITH s.id AS id, i, s.key AS key ORDER BY i, key LIMIT $limit\nRETURN id",
    }),
  },
  history: {
    /** The versions of entities, the latest first, each with the one before it and the changes that began and ended it. */
    entities: query<{ readonly owners: readonly object[]; readonly known: number; readonly below: number; readonly limit: number }, { readonly owner: number; readonly props: Readonly<Record<string, unknown>>; readonly before: Readonly<Record<string, unknown>> | null; readonly recordedAt: string; readonly recordedBy: string; readonly endedAt: string | null; readonly endedBy: string | null }>({
      name: 'history/entities', mode: 'read', slots: [],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"below","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"before","type":"map","nullable":true},{"name":"recordedAt","type":"string","nullable":false},{"name":"recordedBy","type":"string","nullable":false},{"name":"endedAt","type":"string","nullable":true},{"name":"endedBy","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n  CALL (owner) {\n    MATCH (e:Entity {id: owner.id}) WHERE e.rec <= $known RETURN e\n    UNION ALL\n    MATCH (e:EntityVersion {entityId: owner.id}) WHERE e.rec <= $known RETURN e\n  }\n  WITH e ORDER BY e.rec\n  WITH collect(e) AS list\n  UNWIND range(size(list) - 1, 0, -1) AS i\n  WITH list[i] AS e, CASE WHEN i > 0 THEN list[i - 1] END AS before\n  WHERE e.revision < $below\n  RETURN e, before LIMIT $limit\n}\nWITH owner, properties(e) AS props, properties(before) AS before\nMATCH (began:Change {seq: props.rec})\nOPTIONAL MATCH (ended:Change {seq: props.sup}) WHERE ended.seq <= $known\nRETURN owner.i AS owner, props, before, began.at AS recordedAt, began.actor AS recordedBy,\n  ended.at AS endedAt, ended.actor AS endedBy\nORDER BY owner, props.rec DESC",
    }),
    /** The versions of relationships, the latest first, each with the one before it and the changes that began and ended it. */
    relationships: query<{ readonly owners: readonly object[]; readonly known: number; readonly below: number; readonly limit: number }, { readonly owner: number; readonly props: Readonly<Record<string, unknown>>; readonly type: string; readonly before: Readonly<Record<string, unknown>> | null; readonly fromId: string | null; readonly fromKind: string | null; readonly fromName: string | null; readonly toId: string | null; readonly toKind: string | null; readonly toName: string | null; readonly recordedAt: string; readonly recordedBy: string; readonly endedAt: string | null; readonly endedBy: string | null }>({
      name: 'history/relationships', mode: 'read', slots: ["branches"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"below","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"before","type":"map","nullable":true},{"name":"fromId","type":"string","nullable":true},{"name":"fromKind","type":"string","nullable":true},{"name":"fromName","type":"string","nullable":true},{"name":"toId","type":"string","nullable":true},{"name":"toKind","type":"string","nullable":true},{"name":"toName","type":"string","nullable":true},{"name":"recordedAt","type":"string","nullable":false},{"name":"recordedBy","type":"string","nullable":false},{"name":"endedAt","type":"string","nullable":true},{"name":"endedBy","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n  CALL (owner) {\n//@slot branches\n  }\n  WITH r ORDER BY r.rec\n  WITH collect(r) AS list\n  UNWIND range(size(list) - 1, 0, -1) AS i\n  WITH list[i] AS r, CASE WHEN i > 0 THEN list[i - 1] END AS before\n  WHERE r.revision < $below\n  RETURN r, before LIMIT $limit\n}\nWITH owner, properties(r) AS props, coalesce(r.type, type(r)) AS type, properties(before) AS before\nOPTIONAL MATCH (a:Entity {id: props.fromId})\nOPTIONAL MATCH (b:Entity {id: props.toId})\nMATCH (began:Change {seq: props.rec})\nOPTIONAL MATCH (ended:Change {seq: props.sup}) WHERE ended.seq <= $known\nRETURN owner.i AS owner, props, type, before,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  began.at AS recordedAt, began.actor AS recordedBy, ended.at AS endedAt, ended.actor AS endedBy\nORDER BY owner, props.rec DESC",
    }),
  },
  money: {
    /** How many relationships that meet conditions do not stand: what totals leave out. */
    notStanding: query<{ readonly ids: readonly string[] | null; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: string | null; readonly denied: number; readonly deprecated: number }>({
      name: 'money/notStanding', mode: 'read', slots: ["pattern"],
      params: [{"name":"ids","type":"strings","nullable":true},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"string","nullable":true},{"name":"denied","type":"integer","nullable":false},{"name":"deprecated","type":"integer","nullable":false}],
      text: "UNWIND coalesce($ids, [null]) AS owner\nCALL (owner) {\n//@slot pattern\n  RETURN count(CASE r.status WHEN 'DENIED' THEN 1 END) AS denied,\n    count(CASE r.status WHEN 'DEPRECATED' THEN 1 END) AS deprecated\n}\nRETURN owner, denied, deprecated",
    }),
    /** What relationships of the whole graph gave, promised or shared: one row, or none when there are none. */
    totals: query<{ readonly by: Readonly<Record<string, unknown>>; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: string | null; readonly relationships: number; readonly groups: readonly unknown[]; readonly joints: readonly unknown[] }>({
      name: 'money/totals', mode: 'read', slots: ["pattern","sums"],
      params: [{"name":"by","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"string","nullable":true},{"name":"relationships","type":"integer","nullable":false},{"name":"groups","type":"list","nullable":false},{"name":"joints","type":"list","nullable":false}],
      text: "//@slot pattern\nWITH a, r, b LIMIT $limit\nWITH null AS owner, r, CASE WHEN $by.giver THEN a.id END AS giver, CASE WHEN $by.receiver THEN b.id END AS receiver\n//@slot sums",
    }),
    /** What the ties of entities gave, promised or shared: one row an entity, none for one without such ties. */
    totalsOf: query<{ readonly ids: readonly string[]; readonly by: Readonly<Record<string, unknown>>; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: string; readonly relationships: number; readonly groups: readonly unknown[]; readonly joints: readonly unknown[] }>({
      name: 'money/totalsOf', mode: 'read', slots: ["expand","sums"],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"by","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"string","nullable":false},{"name":"relationships","type":"integer","nullable":false},{"name":"groups","type":"list","nullable":false},{"name":"joints","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nCALL (e) {\n//@slot expand\n  LIMIT $limit\n}\nWITH wanted AS owner, r, CASE WHEN $by.giver THEN CASE WHEN outgoing THEN wanted ELSE other.id END END AS giver,\n  CASE WHEN $by.receiver THEN CASE WHEN outgoing THEN other.id ELSE wanted END END AS receiver\n//@slot sums",
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
  paths: {
    /** The ties between pairs of entities. */
    between: query<{ readonly pairs: readonly object[]; readonly values: Readonly<Record<string, unknown>> }, { readonly fromId: string; readonly toId: string; readonly id: string; readonly low: number; readonly high: number; readonly confidence: number; readonly sourceCount: number }>({
      name: 'paths/between', mode: 'read', slots: ["ties","days"],
      params: [{"name":"pairs","type":"rows","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"low","type":"integer","nullable":false},{"name":"high","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false}],
      text: "UNWIND $pairs AS pair\nMATCH (e:Entity {id: pair.from})\nMATCH (other:Entity {id: pair.to})\nCALL (e, other) {\n//@slot ties\n}\nRETURN\n  r.fromId AS fromId, r.toId AS toId, coalesce(r.id, r.relId) AS id,\n//@slot days\n  , r.confidence AS confidence, r.sourceCount AS sourceCount",
    }),
    /** The ties of some entities that a path may go along: one level of a search. */
    expand: query<{ readonly owners: readonly object[]; readonly only: Readonly<Record<string, unknown>> | null; readonly avoid: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly other: string; readonly outgoing: boolean; readonly id: string; readonly low: number; readonly high: number; readonly confidence: number; readonly sourceCount: number; readonly degree: number }>({
      name: 'paths/expand', mode: 'read', slots: ["ties","days","degree"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"only","type":"map","nullable":true},{"name":"avoid","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"other","type":"string","nullable":false},{"name":"outgoing","type":"boolean","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"low","type":"integer","nullable":false},{"name":"high","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"degree","type":"integer","nullable":false}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot ties\n}\nWITH owner, r, other, outgoing\nWHERE ($only IS NULL OR $only[other.id]) AND $avoid[other.id] IS NULL\nRETURN\n  owner.i AS owner, other.id AS other, outgoing, coalesce(r.id, r.relId) AS id,\n//@slot days\n  , r.confidence AS confidence, r.sourceCount AS sourceCount,\n//@slot degree\n  AS degree",
    }),
    /** How many ties there are between pairs of entities. */
    parallel: query<{ readonly pairs: readonly object[]; readonly values: Readonly<Record<string, unknown>> }, { readonly pair: number; readonly count: number }>({
      name: 'paths/parallel', mode: 'read', slots: ["ties"],
      params: [{"name":"pairs","type":"rows","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"pair","type":"integer","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $pairs AS pair\nMATCH (e:Entity {id: pair.from})\nMATCH (other:Entity {id: pair.to})\nCALL (e, other) {\n//@slot ties\n}\nRETURN pair.i AS pair, count(r) AS count",
    }),
    /** A shortest path between two entities, a row a tie. */
    shortest: query<{ readonly from: string; readonly to: string; readonly avoid: readonly string[]; readonly values: Readonly<Record<string, unknown>> }, { readonly fromId: string; readonly toId: string; readonly id: string; readonly low: number; readonly high: number; readonly confidence: number; readonly sourceCount: number }>({
      name: 'paths/shortest', mode: 'read', slots: ["path","days"],
      params: [{"name":"from","type":"string","nullable":false},{"name":"to","type":"string","nullable":false},{"name":"avoid","type":"strings","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"low","type":"integer","nullable":false},{"name":"high","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false}],
      text: "MATCH (x:Entity {id: $from})\nMATCH (y:Entity {id: $to})\n//@slot path\nUNWIND relationships(p) AS r\nRETURN\n  r.fromId AS fromId, r.toId AS toId, r.id AS id,\n//@slot days\n  , r.confidence AS confidence, r.sourceCount AS sourceCount",
    }),
  },
  reachable: {
    /** The entities tied to some others that were not met before, with the types of the ties that lead to them. */
    step: query<{ readonly owners: readonly object[]; readonly seen: Readonly<Record<string, unknown>>; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly types: readonly string[] }>({
      name: 'reachable/step', mode: 'read', slots: ["ties"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"seen","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"types","type":"strings","nullable":false}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot ties\n}\nWITH r, other WHERE $seen[other.id] IS NULL\nWITH other, collect(DISTINCT coalesce(properties(r).type, type(r))) AS types\nORDER BY other.id LIMIT $limit\nRETURN other.id AS id, other.kind AS kind, types",
    }),
  },
  relationships: {
    /** A page of the relationships at an end that is named. */
    anchored: query<{ readonly low: string; readonly high: string; readonly low0: string; readonly high0: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly key: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/anchored', mode: 'read', slots: ["pattern","order"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"low0","type":"string","nullable":false},{"name":"high0","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "//@slot pattern\nWITH a, r, b, r.startKey AS key\n//@slot order\n  LIMIT $limit\nWITH *, properties(r) AS p\nRETURN key,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** Relationships by id, whatever their type, as they were known: one index probe a type, and one of versions. */
    byIds: query<{ readonly ids: readonly string[]; readonly known: number }, { readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/byIds', mode: 'read', slots: ["branches"],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n//@slot branches\n}\nMATCH (a:Entity {id: fromId})\nMATCH (b:Entity {id: toId})\nWITH *, properties(r) AS p\nRETURN a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** How many relationships of some types meet conditions. */
    countAll: query<{ readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'relationships/countAll', mode: 'read', slots: ["pattern"],
      params: [{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "//@slot pattern\nRETURN count(r) AS count",
    }),
    /** The same as pages, for many types at once and entities of few ties: they are expanded and sorted. */
    expandedPages: query<{ readonly owners: readonly object[]; readonly low: string; readonly high: string; readonly low0: string; readonly high0: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly key: string; readonly outgoing: boolean; readonly otherId: string; readonly otherKind: string; readonly otherName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/expandedPages', mode: 'read', slots: ["expand","order"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"low0","type":"string","nullable":false},{"name":"high0","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"key","type":"string","nullable":false},{"name":"outgoing","type":"boolean","nullable":false},{"name":"otherId","type":"string","nullable":false},{"name":"otherKind","type":"string","nullable":false},{"name":"otherName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot expand\n  //@slot order\n  LIMIT $limit\n}\nWITH *, properties(r) AS p\nRETURN owner.i AS owner, key, outgoing,\n  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** The next relationships along indexes, so that conditions can be tried on them: rows of each type. */
    keys: query<{ readonly ranges: readonly object[]; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly types: readonly string[]; readonly known: number; readonly statuses: readonly string[] }, { readonly element: string; readonly key: string; readonly isVersion: boolean }>({
      name: 'relationships/keys', mode: 'read', slots: ["walks"],
      params: [{"name":"ranges","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"types","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"statuses","type":"strings","nullable":false}], columns: [{"name":"element","type":"string","nullable":false},{"name":"key","type":"string","nullable":false},{"name":"isVersion","type":"boolean","nullable":false}],
      text: "UNWIND $ranges AS range\nCALL (range) {\n//@slot walks\n}\nRETURN element, key, isVersion",
    }),
    /** A page of the relationships of the whole graph: rows of each type. */
    list: query<{ readonly ranges: readonly object[]; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly key: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/list', mode: 'read', slots: ["walks"],
      params: [{"name":"ranges","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $ranges AS range\nCALL (range) {\n//@slot walks\n}\nWITH *, properties(r) AS p\nRETURN key,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** What relationships of the whole graph are sorted by, of all that meet conditions; for orders that no index keeps. */
    listSortValues: query<{ readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly confidence: number; readonly sourceCount: number; readonly amount: string | null; readonly currency: string | null }>({
      name: 'relationships/listSortValues', mode: 'read', slots: ["pattern"],
      params: [{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"amount","type":"string","nullable":true},{"name":"currency","type":"string","nullable":true}],
      text: "//@slot pattern\nRETURN coalesce(r.id, r.relId) AS id, r.confidence AS confidence, r.sourceCount AS sourceCount,\n  coalesce(r.paidSort, r.pledgedSort) AS amount,\n  CASE WHEN r.paidSort IS NULL THEN r.pledgedCurrency ELSE r.paidCurrency END AS currency\nLIMIT $limit",
    }),
    /** The pages of ties of many entities at once, of one direction: rows of each type. Walks the key indexes, so a page costs the same anywhere in a hub. */
    pages: query<{ readonly owners: readonly object[]; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly key: string; readonly otherId: string; readonly otherKind: string; readonly otherName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/pages', mode: 'read', slots: ["walks"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"key","type":"string","nullable":false},{"name":"otherId","type":"string","nullable":false},{"name":"otherKind","type":"string","nullable":false},{"name":"otherName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n//@slot walks\n}\nWITH *, properties(r) AS p\nRETURN owner.i AS owner, key,\n  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** What ties of entities are sorted by, of all that meet conditions; for orders that no index keeps. */
    sortValues: query<{ readonly owners: readonly object[]; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly id: string; readonly name: string; readonly nameFold: string; readonly otherId: string; readonly degree: number; readonly confidence: number; readonly sourceCount: number }>({
      name: 'relationships/sortValues', mode: 'read', slots: ["expand","degree"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"nameFold","type":"string","nullable":false},{"name":"otherId","type":"string","nullable":false},{"name":"degree","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false}],
      text: "UNWIND $owners AS owner\nMATCH (e:Entity {id: owner.id})\nCALL (owner, e) {\n//@slot expand\n  LIMIT $limit\n}\nRETURN owner.i AS owner, coalesce(r.id, r.relId) AS id, other.name AS name, other.nameFold AS nameFold, other.id AS otherId,\n//@slot degree\n  AS degree, r.confidence AS confidence, r.sourceCount AS sourceCount",
    }),
    /** Of some relationships, by element id, those that meet conditions. */
    tried: query<{ readonly rows: readonly object[]; readonly values: Readonly<Record<string, unknown>> }, { readonly key: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/tried', mode: 'read', slots: ["found","where"],
      params: [{"name":"rows","type":"rows","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $rows AS row\n//@slot found\nWITH row, r, a, b, type\n//@slot where\nWITH *, properties(r) AS p\nRETURN row.key AS key,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
    /** Of some ties of an entity, by element id, those that meet conditions. */
    triedTies: query<{ readonly rows: readonly object[]; readonly values: Readonly<Record<string, unknown>> }, { readonly key: string; readonly outgoing: boolean; readonly otherId: string; readonly otherKind: string; readonly otherName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'relationships/triedTies', mode: 'read', slots: ["found","where"],
      params: [{"name":"rows","type":"rows","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"outgoing","type":"boolean","nullable":false},{"name":"otherId","type":"string","nullable":false},{"name":"otherKind","type":"string","nullable":false},{"name":"otherName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $rows AS row\n//@slot found\nWITH row, r, type, CASE WHEN row.outgoing THEN b ELSE a END AS other\n//@slot where\nWITH *, properties(r) AS p\nRETURN row.key AS key, row.outgoing AS outgoing,\n  other.id AS otherId, other.kind AS otherKind, other.name AS otherName,\n  coalesce(p.id, p.relId) AS id,\n  type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
  },
  schema: {
    /** The migrations that this database has had, and the format of what they made: null of the first one. */
    applied: query<{  }, { readonly number: number; readonly name: string; readonly checksum: string; readonly format: number | null }>({
      name: 'schema/applied', mode: 'read', slots: [],
      params: [], columns: [{"name":"number","type":"integer","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"checksum","type":"string","nullable":false},{"name":"format","type":"integer","nullable":true}],
      text: "MATCH (m:Migration)\nRETURN m.number AS number, m.name AS name, m.checksum AS checksum, m.format AS format ORDER BY number",
    }),
    /** Notes a migration as applied; where another instance was quicker, its note stays. */
    apply: query<{ readonly number: number; readonly name: string; readonly checksum: string; readonly format: number }, { readonly checksum: string }>({
      name: 'schema/apply', mode: 'write', slots: [],
      params: [{"name":"number","type":"integer","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"checksum","type":"string","nullable":false},{"name":"format","type":"integer","nullable":false}], columns: [{"name":"checksum","type":"string","nullable":false}],
      text: "MERGE (m:Migration {number: $number})\nON CREATE SET m.name = $name, m.checksum = $checksum, m.format = $format, m.at = toString(datetime())\nRETURN m.checksum AS checksum",
    }),
    /** Every index and what it is at: those of constraints bear the names of their constraints. */
    indexes: query<{  }, { readonly name: string; readonly state: string }>({
      name: 'schema/indexes', mode: 'read', slots: [],
      params: [], columns: [{"name":"name","type":"string","nullable":false},{"name":"state","type":"string","nullable":false}],
      text: "SHOW INDEXES YIELD name, state\nRETURN name, state",
    }),
    /** Whether the database holds relationships as the first format kept them: native ones with keys, their past beside them. */
    older: query<{  }, { readonly older: boolean }>({
      name: 'schema/older', mode: 'read', slots: [],
      params: [], columns: [{"name":"older","type":"boolean","nullable":false}],
      text: "RETURN EXISTS { MATCH (:Version) } OR\n  NOT EXISTS { MATCH (:Fact) } AND EXISTS { MATCH (:Entity)-[r]->(:Entity) WHERE r.fromKey IS NOT NULL } AS older",
    }),
  },
  search: {
    /** How many entities a search finds. */
    count: query<{ readonly query: string; readonly arabicQuery: string; readonly kinds: readonly string[]; readonly known: number | null }, { readonly count: number }>({
      name: 'search/count', mode: 'read', slots: [],
      params: [{"name":"query","type":"string","nullable":false},{"name":"arabicQuery","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":true}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "CALL () {\n  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node\n  RETURN node\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabicQuery) YIELD node\n  RETURN node\n}\nWITH DISTINCT node\nWHERE node.kind IN $kinds\n  AND ($known IS NULL OR node.rec <= $known OR EXISTS { MATCH (old:EntityVersion {entityId: node.id}) WHERE old.rec <= $known })\nRETURN count(node) AS count",
    }),
    /** Entities by name, best first, ties by id; both indexes are asked and an entity counts with its better hit. */
    find: query<{ readonly query: string; readonly arabicQuery: string; readonly kinds: readonly string[]; readonly belowScore: number; readonly afterId: string; readonly known: number | null; readonly limit: number }, { readonly id: string; readonly kind: string; readonly name: string; readonly score: number; readonly names: readonly string[] }>({
      name: 'search/find', mode: 'read', slots: [],
      params: [{"name":"query","type":"string","nullable":false},{"name":"arabicQuery","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":false},{"name":"belowScore","type":"float","nullable":false},{"name":"afterId","type":"string","nullable":false},{"name":"known","type":"integer","nullable":true},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"score","type":"float","nullable":false},{"name":"names","type":"strings","nullable":false}],
      text: "CALL () {\n  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score\n  RETURN node, score\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabicQuery) YIELD node, score\n  RETURN node, score / 4 AS score\n}\nWITH node, max(score) AS score\nWHERE node.kind IN $kinds\n  AND ($known IS NULL OR node.rec <= $known OR EXISTS { MATCH (old:EntityVersion {entityId: node.id}) WHERE old.rec <= $known })\n  AND (score < $belowScore OR score = $belowScore AND node.id > $afterId)\nWITH node, score ORDER BY score DESC, node.id LIMIT $limit\nRETURN node.id AS id, node.kind AS kind, node.name AS name, score,\n  COLLECT { MATCH (node)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names",
    }),
    /** What those are, or are about, and cite that have words in their texts, counted: of the best ones. */
    textFacets: query<{ readonly words: Readonly<Record<string, unknown>>; readonly relationshipIndex: string; readonly kinds: readonly string[] | null; readonly types: readonly string[] | null; readonly sources: readonly string[] | null; readonly values: Readonly<Record<string, unknown>>; readonly most: number }, { readonly groups: readonly unknown[] }>({
      name: 'search/textFacets', mode: 'read', slots: ["hits"],
      params: [{"name":"words","type":"map","nullable":false},{"name":"relationshipIndex","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":true},{"name":"types","type":"strings","nullable":true},{"name":"sources","type":"strings","nullable":true},{"name":"values","type":"map","nullable":false},{"name":"most","type":"integer","nullable":false}], columns: [{"name":"groups","type":"list","nullable":false}],
      text: "//@slot hits\nWITH class, kind, type, source, score, id ORDER BY score DESC, id LIMIT $most\nWITH class, kind, type, source, count(*) AS count\nRETURN collect([class, kind, type, source, count]) AS groups",
    }),
    /** A page of what has words in its texts, best first, ties by id. */
    texts: query<{ readonly words: Readonly<Record<string, unknown>>; readonly relationshipIndex: string; readonly kinds: readonly string[] | null; readonly types: readonly string[] | null; readonly sources: readonly string[] | null; readonly values: Readonly<Record<string, unknown>>; readonly belowScore: number; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly class: string; readonly score: number }>({
      name: 'search/texts', mode: 'read', slots: ["hits"],
      params: [{"name":"words","type":"map","nullable":false},{"name":"relationshipIndex","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":true},{"name":"types","type":"strings","nullable":true},{"name":"sources","type":"strings","nullable":true},{"name":"values","type":"map","nullable":false},{"name":"belowScore","type":"float","nullable":false},{"name":"afterId","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"score","type":"float","nullable":false}],
      text: "//@slot hits\nWITH * WHERE score < $belowScore OR score = $belowScore AND id > $afterId\nRETURN id, class, score ORDER BY score DESC, id LIMIT $limit",
    }),
    /** How many have words in their texts. */
    textsTotal: query<{ readonly words: Readonly<Record<string, unknown>>; readonly relationshipIndex: string; readonly kinds: readonly string[] | null; readonly types: readonly string[] | null; readonly sources: readonly string[] | null; readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'search/textsTotal', mode: 'read', slots: ["hits"],
      params: [{"name":"words","type":"map","nullable":false},{"name":"relationshipIndex","type":"string","nullable":false},{"name":"kinds","type":"strings","nullable":true},{"name":"types","type":"strings","nullable":true},{"name":"sources","type":"strings","nullable":true},{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "//@slot hits\nRETURN count(id) AS count",
    }),
  },
  sharedConnections: {
    /** How many entities are connected with at least some of a few. */
    count: query<{ readonly of: readonly string[]; readonly starts: readonly string[]; readonly minimum: number; readonly kinds: readonly string[]; readonly outward: boolean; readonly inward: boolean; readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'sharedConnections/count', mode: 'read', slots: ["expand","between"],
      params: [{"name":"of","type":"strings","nullable":false},{"name":"starts","type":"strings","nullable":false},{"name":"minimum","type":"integer","nullable":false},{"name":"kinds","type":"strings","nullable":false},{"name":"outward","type":"boolean","nullable":false},{"name":"inward","type":"boolean","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (few:Entity) WHERE few.id IN $of\nWITH collect(few) AS all\nUNWIND [few IN all WHERE few.id IN $starts] AS e\nCALL (e) {\n//@slot expand\n}\nWITH DISTINCT all, other\nWHERE NOT other.id IN $of AND other.kind IN $kinds\nUNWIND all AS e\nCALL (e, other) {\n//@slot between\n}\nWITH other, count(DISTINCT e) AS connected\nWHERE connected >= $minimum\nRETURN count(*) AS count",
    }),
    /** Entities that are connected with at least some of a few, most connected ones first, then those with the best evidence. */
    page: query<{ readonly of: readonly string[]; readonly starts: readonly string[]; readonly minimum: number; readonly kinds: readonly string[]; readonly outward: boolean; readonly inward: boolean; readonly after: readonly unknown[] | null; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly kind: string; readonly name: string; readonly key: readonly unknown[]; readonly connected: readonly string[] }>({
      name: 'sharedConnections/page', mode: 'read', slots: ["expand","between"],
      params: [{"name":"of","type":"strings","nullable":false},{"name":"starts","type":"strings","nullable":false},{"name":"minimum","type":"integer","nullable":false},{"name":"kinds","type":"strings","nullable":false},{"name":"outward","type":"boolean","nullable":false},{"name":"inward","type":"boolean","nullable":false},{"name":"after","type":"list","nullable":true},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"key","type":"list","nullable":false},{"name":"connected","type":"strings","nullable":false}],
      text: "MATCH (few:Entity) WHERE few.id IN $of\nWITH collect(few) AS all\nUNWIND [few IN all WHERE few.id IN $starts] AS e\nCALL (e) {\n//@slot expand\n}\nWITH DISTINCT all, other\nWHERE NOT other.id IN $of AND other.kind IN $kinds\nUNWIND all AS e\nCALL (e, other) {\n//@slot between\n}\nWITH other, e, max([r.confidence, r.sourceCount]) AS best\nWITH other, collect(e.id) AS connected, max(best) AS evidence\nWHERE size(connected) >= $minimum\nWITH other, connected, [-size(connected), -evidence[0], -evidence[1], other.id] AS key\nWHERE $after IS NULL OR key > $after\nWITH other, connected, key ORDER BY key LIMIT $limit\nRETURN other.id AS id, other.kind AS kind, other.name AS name, key, connected",
    }),
    /** The relationships between shared connections and a few entities, those with the best evidence first. */
    ties: query<{ readonly ids: readonly string[]; readonly of: readonly string[]; readonly outward: boolean; readonly inward: boolean; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'sharedConnections/ties', mode: 'read', slots: ["between"],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"of","type":"strings","nullable":false},{"name":"outward","type":"boolean","nullable":false},{"name":"inward","type":"boolean","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "MATCH (few:Entity) WHERE few.id IN $of\nWITH collect(few) AS all\nUNWIND $ids AS wanted\nMATCH (other:Entity {id: wanted})\nCALL (all, other) {\n  UNWIND all AS e\n  CALL (e, other) {\n//@slot between\n  }\n  RETURN r ORDER BY r.confidence DESC, r.sourceCount DESC, coalesce(r.id, r.relId) LIMIT $limit\n}\nWITH wanted, r\nMATCH (a:Entity {id: r.fromId})\nMATCH (b:Entity {id: r.toId})\nWITH *, properties(r) AS p\nRETURN wanted AS owner,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
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
    byIds: query<{ readonly ids: readonly string[]; readonly known: number }, { readonly id: string; readonly aboutId: string; readonly aboutKind: string | null; readonly aboutName: string | null; readonly quote: string | null; readonly language: string | null; readonly textLangs: readonly string[] | null; readonly texts: readonly string[] | null; readonly locator: string | null; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly property: string | null; readonly value: string | null; readonly unit: string | null; readonly silence: boolean | null; readonly rec: number; readonly sup: number; readonly sourceId: string | null; readonly sourceTitle: string | null; readonly sourceUrl: string | null; readonly sourceLanguage: string | null; readonly sourcePublishedAt: string | null; readonly sourceDescription: string | null; readonly sourceLicence: string | null; readonly sayerId: string | null; readonly sayerKind: string | null; readonly sayerName: string | null }>({
      name: 'statements/byIds', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":false},{"name":"aboutKind","type":"string","nullable":true},{"name":"aboutName","type":"string","nullable":true},{"name":"quote","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"textLangs","type":"strings","nullable":true},{"name":"texts","type":"strings","nullable":true},{"name":"locator","type":"string","nullable":true},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"property","type":"string","nullable":true},{"name":"value","type":"string","nullable":true},{"name":"unit","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":true},{"name":"rec","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":false},{"name":"sourceId","type":"string","nullable":true},{"name":"sourceTitle","type":"string","nullable":true},{"name":"sourceUrl","type":"string","nullable":true},{"name":"sourceLanguage","type":"string","nullable":true},{"name":"sourcePublishedAt","type":"string","nullable":true},{"name":"sourceDescription","type":"string","nullable":true},{"name":"sourceLicence","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerKind","type":"string","nullable":true},{"name":"sayerName","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {id: wanted}) WHERE s.rec <= $known\nOPTIONAL MATCH (s)-[:CITES]->(source:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nOPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL\nRETURN\n  s.id AS id,\n  s.aboutId AS aboutId,\n  about.kind AS aboutKind,\n  about.name AS aboutName,\n  s.quote AS quote,\n  s.language AS language,\n  s.textLangs AS textLangs,\n  s.texts AS texts,\n  s.locator AS locator,\n  s.stance AS stance,\n  s.rank AS rank,\n  s.aspect AS aspect,\n  s.property AS property,\n  s.value AS value,\n  s.unit AS unit,\n  s.silence AS silence,\n  s.rec AS rec,\n  s.sup AS sup,\n  source.id AS sourceId,\n  source.title AS sourceTitle,\n  source.url AS sourceUrl,\n  source.language AS sourceLanguage,\n  source.publishedAt AS sourcePublishedAt,\n  source.description AS sourceDescription,\n  source.licence AS sourceLicence,\n  sayer.id AS sayerId,\n  sayer.kind AS sayerKind,\n  coalesce(sayer.name, sayer.description) AS sayerName",
    }),
    /** How many statements meet conditions. */
    count: query<{ readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'statements/count', mode: 'read', slots: ["start"],
      params: [{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "//@slot start\nRETURN count(s) AS count",
    }),
    /** How many statements there are about each, as they were known. */
    counts: query<{ readonly ids: readonly string[]; readonly known: number; readonly ranks: readonly string[] }, { readonly id: string; readonly count: number }>({
      name: 'statements/counts', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"ranks","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nRETURN wanted AS id, COUNT { MATCH (s:Statement {aboutId: wanted}) WHERE s.rec <= $known AND s.sup > $known AND s.rank IN $ranks } AS count",
    }),
    /** How many statements that meet conditions are by, or cite, each of many. */
    countsOfOwners: query<{ readonly owners: readonly object[]; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly count: number }>({
      name: 'statements/countsOfOwners', mode: 'read', slots: ["hanging"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n//@slot hanging\n  RETURN count(s) AS count\n}\nRETURN owner.i AS owner, count",
    }),
    /** How many statements are by, and how many cite, what is named: from the degree store. */
    degrees: query<{ readonly sayers: readonly string[]; readonly sources: readonly string[] }, { readonly said: number; readonly cited: number }>({
      name: 'statements/degrees', mode: 'read', slots: [],
      params: [{"name":"sayers","type":"strings","nullable":false},{"name":"sources","type":"strings","nullable":false}], columns: [{"name":"said","type":"integer","nullable":false},{"name":"cited","type":"integer","nullable":false}],
      text: "RETURN\n  reduce(sum = 0, n IN COLLECT {\n    UNWIND $sayers AS wanted\n    CALL (wanted) {\n      MATCH (o:Entity {id: wanted}) RETURN o\n      UNION ALL\n      MATCH (o:AnonymousSource {id: wanted}) RETURN o\n    }\n    RETURN COUNT { (o)<-[:SAID_BY]-() }\n  } | sum + n) AS said,\n  reduce(sum = 0, n IN COLLECT {\n    UNWIND $sources AS wanted\n    MATCH (o:Source {id: wanted})\n    RETURN COUNT { (o)<-[:CITES]-() }\n  } | sum + n) AS cited",
    }),
    /** A page of the statements that meet conditions, in the order of their ids. */
    list: query<{ readonly low: string; readonly high: string; readonly limit: number; readonly budget: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string; readonly aboutId: string; readonly aboutKind: string | null; readonly aboutName: string | null; readonly quote: string | null; readonly language: string | null; readonly textLangs: readonly string[] | null; readonly texts: readonly string[] | null; readonly locator: string | null; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly property: string | null; readonly value: string | null; readonly unit: string | null; readonly silence: boolean | null; readonly rec: number; readonly sup: number; readonly sourceId: string | null; readonly sourceTitle: string | null; readonly sourceUrl: string | null; readonly sourceLanguage: string | null; readonly sourcePublishedAt: string | null; readonly sourceDescription: string | null; readonly sourceLicence: string | null; readonly sayerId: string | null; readonly sayerKind: string | null; readonly sayerName: string | null }>({
      name: 'statements/list', mode: 'read', slots: ["start","order"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"budget","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":false},{"name":"aboutKind","type":"string","nullable":true},{"name":"aboutName","type":"string","nullable":true},{"name":"quote","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"textLangs","type":"strings","nullable":true},{"name":"texts","type":"strings","nullable":true},{"name":"locator","type":"string","nullable":true},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"property","type":"string","nullable":true},{"name":"value","type":"string","nullable":true},{"name":"unit","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":true},{"name":"rec","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":false},{"name":"sourceId","type":"string","nullable":true},{"name":"sourceTitle","type":"string","nullable":true},{"name":"sourceUrl","type":"string","nullable":true},{"name":"sourceLanguage","type":"string","nullable":true},{"name":"sourcePublishedAt","type":"string","nullable":true},{"name":"sourceDescription","type":"string","nullable":true},{"name":"sourceLicence","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerKind","type":"string","nullable":true},{"name":"sayerName","type":"string","nullable":true}],
      text: "//@slot start\n//@slot order\nOPTIONAL MATCH (s)-[:CITES]->(source:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nOPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL\nRETURN\n  s.id AS id,\n  s.aboutId AS aboutId,\n  about.kind AS aboutKind,\n  about.name AS aboutName,\n  s.quote AS quote,\n  s.language AS language,\n  s.textLangs AS textLangs,\n  s.texts AS texts,\n  s.locator AS locator,\n  s.stance AS stance,\n  s.rank AS rank,\n  s.aspect AS aspect,\n  s.property AS property,\n  s.value AS value,\n  s.unit AS unit,\n  s.silence AS silence,\n  s.rec AS rec,\n  s.sup AS sup,\n  source.id AS sourceId,\n  source.title AS sourceTitle,\n  source.url AS sourceUrl,\n  source.language AS sourceLanguage,\n  source.publishedAt AS sourcePublishedAt,\n  source.description AS sourceDescription,\n  source.licence AS sourceLicence,\n  sayer.id AS sayerId,\n  sayer.kind AS sayerKind,\n  coalesce(sayer.name, sayer.description) AS sayerName",
    }),
    /** The pages of the statements that are by, or cite, many at once, in the order of their ids. */
    ofOwners: query<{ readonly owners: readonly object[]; readonly low: string; readonly high: string; readonly limit: number; readonly values: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly id: string; readonly aboutId: string; readonly aboutKind: string | null; readonly aboutName: string | null; readonly quote: string | null; readonly language: string | null; readonly textLangs: readonly string[] | null; readonly texts: readonly string[] | null; readonly locator: string | null; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly property: string | null; readonly value: string | null; readonly unit: string | null; readonly silence: boolean | null; readonly rec: number; readonly sup: number; readonly sourceId: string | null; readonly sourceTitle: string | null; readonly sourceUrl: string | null; readonly sourceLanguage: string | null; readonly sourcePublishedAt: string | null; readonly sourceDescription: string | null; readonly sourceLicence: string | null; readonly sayerId: string | null; readonly sayerKind: string | null; readonly sayerName: string | null }>({
      name: 'statements/ofOwners', mode: 'read', slots: ["walk"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":false},{"name":"aboutKind","type":"string","nullable":true},{"name":"aboutName","type":"string","nullable":true},{"name":"quote","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"textLangs","type":"strings","nullable":true},{"name":"texts","type":"strings","nullable":true},{"name":"locator","type":"string","nullable":true},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"property","type":"string","nullable":true},{"name":"value","type":"string","nullable":true},{"name":"unit","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":true},{"name":"rec","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":false},{"name":"sourceId","type":"string","nullable":true},{"name":"sourceTitle","type":"string","nullable":true},{"name":"sourceUrl","type":"string","nullable":true},{"name":"sourceLanguage","type":"string","nullable":true},{"name":"sourcePublishedAt","type":"string","nullable":true},{"name":"sourceDescription","type":"string","nullable":true},{"name":"sourceLicence","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerKind","type":"string","nullable":true},{"name":"sayerName","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n//@slot walk\n}\nOPTIONAL MATCH (s)-[:CITES]->(source:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nOPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL\nRETURN owner.i AS owner,\n  s.id AS id,\n  s.aboutId AS aboutId,\n  about.kind AS aboutKind,\n  about.name AS aboutName,\n  s.quote AS quote,\n  s.language AS language,\n  s.textLangs AS textLangs,\n  s.texts AS texts,\n  s.locator AS locator,\n  s.stance AS stance,\n  s.rank AS rank,\n  s.aspect AS aspect,\n  s.property AS property,\n  s.value AS value,\n  s.unit AS unit,\n  s.silence AS silence,\n  s.rec AS rec,\n  s.sup AS sup,\n  source.id AS sourceId,\n  source.title AS sourceTitle,\n  source.url AS sourceUrl,\n  source.language AS sourceLanguage,\n  source.publishedAt AS sourcePublishedAt,\n  source.description AS sourceDescription,\n  source.licence AS sourceLicence,\n  sayer.id AS sayerId,\n  sayer.kind AS sayerKind,\n  coalesce(sayer.name, sayer.description) AS sayerName",
    }),
    /** The pages of the statements, as they were known, about many relationships or entities at once, preferred ones first. */
    pages: query<{ readonly owners: readonly object[]; readonly limit: number; readonly known: number; readonly ranks: readonly string[] }, { readonly owner: number; readonly key: string; readonly id: string; readonly aboutId: string; readonly quote: string | null; readonly language: string | null; readonly textLangs: readonly string[] | null; readonly texts: readonly string[] | null; readonly locator: string | null; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly property: string | null; readonly value: string | null; readonly unit: string | null; readonly silence: boolean | null; readonly rec: number; readonly sup: number; readonly sourceId: string | null; readonly sourceTitle: string | null; readonly sourceUrl: string | null; readonly sourceLanguage: string | null; readonly sourcePublishedAt: string | null; readonly sourceDescription: string | null; readonly sourceLicence: string | null; readonly sayerId: string | null; readonly sayerKind: string | null; readonly sayerName: string | null }>({
      name: 'statements/pages', mode: 'read', slots: ["walk"],
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"ranks","type":"strings","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"key","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":false},{"name":"quote","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"textLangs","type":"strings","nullable":true},{"name":"texts","type":"strings","nullable":true},{"name":"locator","type":"string","nullable":true},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"property","type":"string","nullable":true},{"name":"value","type":"string","nullable":true},{"name":"unit","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":true},{"name":"rec","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":false},{"name":"sourceId","type":"string","nullable":true},{"name":"sourceTitle","type":"string","nullable":true},{"name":"sourceUrl","type":"string","nullable":true},{"name":"sourceLanguage","type":"string","nullable":true},{"name":"sourcePublishedAt","type":"string","nullable":true},{"name":"sourceDescription","type":"string","nullable":true},{"name":"sourceLicence","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerKind","type":"string","nullable":true},{"name":"sayerName","type":"string","nullable":true}],
      text: "UNWIND $owners AS owner\nCALL (owner) {\n//@slot walk\n}\nOPTIONAL MATCH (s)-[:CITES]->(source:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nRETURN owner.i AS owner, s.key AS key,\n  s.id AS id,\n  s.aboutId AS aboutId,\n  s.quote AS quote,\n  s.language AS language,\n  s.textLangs AS textLangs,\n  s.texts AS texts,\n  s.locator AS locator,\n  s.stance AS stance,\n  s.rank AS rank,\n  s.aspect AS aspect,\n  s.property AS property,\n  s.value AS value,\n  s.unit AS unit,\n  s.silence AS silence,\n  s.rec AS rec,\n  s.sup AS sup,\n  source.id AS sourceId,\n  source.title AS sourceTitle,\n  source.url AS sourceUrl,\n  source.language AS sourceLanguage,\n  source.publishedAt AS sourcePublishedAt,\n  source.description AS sourceDescription,\n  source.licence AS sourceLicence,\n  sayer.id AS sayerId,\n  sayer.kind AS sayerKind,\n  coalesce(sayer.name, sayer.description) AS sayerName",
    }),
    /** The statement at which looking along an index ends, for its budget is spent; no row when the index ends before. */
    reached: query<{ readonly low: string; readonly high: string; readonly last: number; readonly values: Readonly<Record<string, unknown>> }, { readonly id: string }>({
      name: 'statements/reached', mode: 'read', slots: ["walk"],
      params: [{"name":"low","type":"string","nullable":false},{"name":"high","type":"string","nullable":false},{"name":"last","type":"integer","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "//@slot walk\nRETURN s.id AS id SKIP $last LIMIT 1",
    }),
    /** Sources by id. */
    sources: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly title: string | null; readonly url: string | null; readonly language: string | null; readonly publishedAt: string | null; readonly description: string | null; readonly licence: string | null }>({
      name: 'statements/sources', mode: 'read', slots: [],
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"title","type":"string","nullable":true},{"name":"url","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"licence","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Source {id: wanted})\nRETURN s.id AS id, s.title AS title, s.url AS url, s.language AS language, s.publishedAt AS publishedAt,\n  s.description AS description, s.licence AS licence",
    }),
  },
  timeline: {
    /** How many changes there are. */
    count: query<{ readonly ranges: readonly object[]; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'timeline/count', mode: 'read', slots: ["walks"],
      params: [{"name":"ranges","type":"rows","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ranges AS range\nCALL (range) {\n//@slot walks\n}\nRETURN sum(n) AS count",
    }),
    /** The next relationships along an index of keys of changes, so that conditions can be tried on them. */
    keys: query<{ readonly ranges: readonly object[]; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly types: readonly string[]; readonly known: number; readonly statuses: readonly string[]; readonly values: Readonly<Record<string, unknown>> }, { readonly element: string; readonly key: string; readonly isVersion: boolean }>({
      name: 'timeline/keys', mode: 'read', slots: ["walks","order"],
      params: [{"name":"ranges","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"types","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"statuses","type":"strings","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"element","type":"string","nullable":false},{"name":"key","type":"string","nullable":false},{"name":"isVersion","type":"boolean","nullable":false}],
      text: "UNWIND $ranges AS range\nCALL (range) {\n//@slot walks\n}\nWITH DISTINCT element, key, isVersion\n//@slot order\n  LIMIT $limit\nRETURN element, key, isVersion",
    }),
    /** A page of changes of relationships in the order of their days: of all walks the first ones, each once. */
    page: query<{ readonly ranges: readonly object[]; readonly limit: number; readonly limits: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }, { readonly key: string; readonly fromId: string; readonly fromKind: string; readonly fromName: string; readonly toId: string; readonly toKind: string; readonly toName: string; readonly id: string; readonly type: string; readonly kind: string | null; readonly form: string; readonly s0: number; readonly s1: number; readonly e0: number; readonly e1: number; readonly startText: string | null; readonly endText: string | null; readonly ongoing: boolean | null; readonly role: string | null; readonly reason: string | null; readonly topic: string | null; readonly destinationId: string | null; readonly previousEmployerId: string | null; readonly paidAmount: string | null; readonly paidCurrency: string | null; readonly paidApproximate: boolean | null; readonly pledgedAmount: string | null; readonly pledgedCurrency: string | null; readonly pledgedApproximate: boolean | null; readonly jointId: string | null; readonly eventIds: readonly string[] | null; readonly description: string | null; readonly attributes: string | null; readonly revision: number; readonly sourceCount: number; readonly confidence: number; readonly disputed: boolean; readonly disputedAspects: readonly string[] | null; readonly status: string | null }>({
      name: 'timeline/page', mode: 'read', slots: ["walks","order"],
      params: [{"name":"ranges","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"limits","type":"map","nullable":false},{"name":"values","type":"map","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"fromId","type":"string","nullable":false},{"name":"fromKind","type":"string","nullable":false},{"name":"fromName","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"toKind","type":"string","nullable":false},{"name":"toName","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"type","type":"string","nullable":false},{"name":"kind","type":"string","nullable":true},{"name":"form","type":"string","nullable":false},{"name":"s0","type":"integer","nullable":false},{"name":"s1","type":"integer","nullable":false},{"name":"e0","type":"integer","nullable":false},{"name":"e1","type":"integer","nullable":false},{"name":"startText","type":"string","nullable":true},{"name":"endText","type":"string","nullable":true},{"name":"ongoing","type":"boolean","nullable":true},{"name":"role","type":"string","nullable":true},{"name":"reason","type":"string","nullable":true},{"name":"topic","type":"string","nullable":true},{"name":"destinationId","type":"string","nullable":true},{"name":"previousEmployerId","type":"string","nullable":true},{"name":"paidAmount","type":"string","nullable":true},{"name":"paidCurrency","type":"string","nullable":true},{"name":"paidApproximate","type":"boolean","nullable":true},{"name":"pledgedAmount","type":"string","nullable":true},{"name":"pledgedCurrency","type":"string","nullable":true},{"name":"pledgedApproximate","type":"boolean","nullable":true},{"name":"jointId","type":"string","nullable":true},{"name":"eventIds","type":"strings","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"attributes","type":"string","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"disputed","type":"boolean","nullable":false},{"name":"disputedAspects","type":"strings","nullable":true},{"name":"status","type":"string","nullable":true}],
      text: "UNWIND $ranges AS range\nCALL (range) {\n//@slot walks\n}\nWITH DISTINCT r, a, b, key\n//@slot order\n  LIMIT $limit\nWITH *, properties(r) AS p\nRETURN key,\n  a.id AS fromId, a.kind AS fromKind, a.name AS fromName, b.id AS toId, b.kind AS toKind, b.name AS toName,\n  coalesce(p.id, p.relId) AS id,\n  coalesce(p.type, type(r)) AS type,\n  p.kind AS kind,\n  p.form AS form,\n  p.s0 AS s0,\n  p.s1 AS s1,\n  p.e0 AS e0,\n  p.e1 AS e1,\n  p.startText AS startText,\n  p.endText AS endText,\n  p.ongoing AS ongoing,\n  p.role AS role,\n  p.reason AS reason,\n  p.topic AS topic,\n  p.destinationId AS destinationId,\n  p.previousEmployerId AS previousEmployerId,\n  p.paidAmount AS paidAmount,\n  p.paidCurrency AS paidCurrency,\n  p.paidApproximate AS paidApproximate,\n  p.pledgedAmount AS pledgedAmount,\n  p.pledgedCurrency AS pledgedCurrency,\n  p.pledgedApproximate AS pledgedApproximate,\n  p.jointId AS jointId,\n  p.eventIds AS eventIds,\n  p.description AS description,\n  p.attributes AS attributes,\n  p.revision AS revision,\n  p.sourceCount AS sourceCount,\n  p.confidence AS confidence,\n  p.disputed AS disputed,\n  p.disputedAspects AS disputedAspects,\n  p.status AS status",
    }),
  },
  vocabulary: {
    /** The last change that was recorded by a moment. */
    changeAt: query<{ readonly at: string }, { readonly version: number }>({
      name: 'vocabulary/changeAt', mode: 'read', slots: [],
      params: [{"name":"at","type":"string","nullable":false}], columns: [{"name":"version","type":"integer","nullable":false}],
      text: "MATCH (c:Change) WHERE c.at <= $at\nRETURN c.seq AS version ORDER BY c.at DESC, c.seq DESC LIMIT 1",
    }),
    /** How many ties of each type stand now, and how many entities there are: read from the count store. */
    counts: query<{  }, { readonly counts: readonly unknown[]; readonly entities: number }>({
      name: 'vocabulary/counts', mode: 'read', slots: ["counts"],
      params: [], columns: [{"name":"counts","type":"list","nullable":false},{"name":"entities","type":"integer","nullable":false}],
      text: "RETURN [\n//@slot counts\n] AS counts, COUNT { (:Entity) } AS entities",
    }),
    /** When changes were recorded. */
    moments: query<{ readonly numbers: readonly string[] }, { readonly number: string; readonly at: string }>({
      name: 'vocabulary/moments', mode: 'read', slots: [],
      params: [{"name":"numbers","type":"strings","nullable":false}], columns: [{"name":"number","type":"string","nullable":false},{"name":"at","type":"string","nullable":false}],
      text: "UNWIND $numbers AS number\nMATCH (c:Change {seq: toInteger(number)})\nRETURN number, c.at AS at",
    }),
    /** The number of the last change: the version of the graph. */
    version: query<{  }, { readonly version: number }>({
      name: 'vocabulary/version', mode: 'read', slots: [],
      params: [], columns: [{"name":"version","type":"integer","nullable":false}],
      text: "MATCH (c:Counter {id: 'changes'}) RETURN c.n AS version",
    }),
  },
};
/** Every piece that statements are put together of. */
export const pieces = {
  changes: {
    /** What lies between two entities is no shadow of a fact that stands between them. */
    astray: piece<'shadow' | 'from' | 'to'>(["NOT EXISTS {\n  MATCH (fact:Fact {current: ",".id})\n  WHERE fact.status = 'STANDS' AND fact.fromId = ",".id AND fact.toId = ",".id AND fact.type = type(",")\n}"], ['shadow', 'from', 'to', 'shadow']),
    /** The shadow of a fact that stands: a native relationship between its ends, for degrees, expansions and paths. All of it follows from the fact. */
    shadow: piece<'fact' | 'from' | 'to'>(["CREATE (",")-[shadow:$(",".type) {\n  id: ",".id, s0: ",".s0, s1: ",".s1, e0: ",".e0, e1: ",".e1, confidence: ",".confidence,\n  sourceCount: ",".sourceCount, disputed: ",".disputed, rec: ",".rec\n}]->(",")"], ['from', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'to']),
  },
  entity: {
    /** An entity as it was recorded as of a change. */
    asRecorded: piece<'entity' | 'known' | 'result' | 'columns'>(["CALL (",") {\n  OPTIONAL MATCH (old:EntityVersion {entityId: ",".id}) WHERE old.rec <= "," AND old.sup > ","\n  WITH coalesce(old, ",") AS recorded\n  RETURN "," AS ","\n}"], ['entity', 'entity', 'known', 'known', 'entity', 'columns', 'result']),
    /** How many facts that stand lead from or to an entity, from the degree store; one to itself counts once where both ways count. */
    degree: piece<'entity' | 'types'>(["COUNT { (",")-[:","]-() }"], ['entity', 'types']),
    /** How many lead to it. */
    degreeIn: piece<'entity' | 'types'>(["COUNT { (",")<-[:","]-() }"], ['entity', 'types']),
    /** How many lead from it. */
    degreeOut: piece<'entity' | 'types'>(["COUNT { (",")-[:","]->() }"], ['entity', 'types']),
    /** What is not needed to name an entity. */
    details: piece<'entity'>(["[",".lang, ",".description, ",".url, ",".attributes, ",".startText, ",".endText,\n  ",".s0, ",".s1, ",".e0, ",".e1]"], ['entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity']),
    /** The further names of an entity in the order in which they were given. */
    names: piece<'entity' | 'list'>(["CALL (",") {\n  OPTIONAL MATCH (",")-[:NAMED]->(name:Name)\n  OPTIONAL MATCH (name)-[:CITES]->(source:Source)\n  WITH name, source ORDER BY name.order, name.text\n  RETURN collect(CASE WHEN name IS NOT NULL THEN [name.text, name.lang, name.usage, source.id] END) AS ","\n}"], ['entity', 'entity', 'list']),
  },
  evidence: {
    /** The source of a statement. */
    cites: piece<'statement' | 'source'>(["OPTIONAL MATCH (",")-[:CITES]->(",":Source)"], ['statement', 'source']),
    /** What a statement says. */
    columns: piece<'statement'>(["",".id, ",".quote, ",".language, ",".textLangs, ",".texts, ",".locator,\n  ",".stance, ",".rank, ",".aspect, ",".property, ",".value, ",".unit,\n  ",".silence, ",".rec, ",".sup"], ['statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement']),
    /** How many statements there are about something. */
    count: piece<'about' | 'statement' | 'seen'>(["COUNT { MATCH (",":Statement {aboutId: ","}) WHERE "," }"], ['statement', 'about', 'seen']),
    /** The events that a fact is a side of, each with those who took part. */
    events: piece<'fact' | 'list'>(["CALL (",") {\n  UNWIND coalesce(",".eventIds, []) AS wanted\n  MATCH (event:Event {id: wanted})\n  RETURN collect([event.id, event.name, COLLECT {\n    MATCH (event)-[part:PARTICIPANT]->(entity:Entity)\n    RETURN [part.role, entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id\n  }]) AS ","\n}"], ['fact', 'fact', 'list']),
    /** The sum that a fact is a part of, with those who share it. */
    joint: piece<'fact' | 'list'>(["CALL (",") {\n  MATCH (joint:Joint {id: ",".jointId})\n  RETURN collect([joint.id, joint.totalAmount, joint.totalCurrency, joint.totalApproximate, joint.open, COLLECT {\n    MATCH (joint)-[part:SHARED_BY]->(entity:Entity)\n    RETURN [entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id\n  }]) AS ","\n}"], ['fact', 'fact', 'list']),
    /** A page of the statements about something, preferred ones first. */
    page: piece<'scope' | 'statement' | 'about' | 'low' | 'high' | 'seen' | 'way' | 'limit' | 'origin' | 'columns' | 'list'>(["CALL (",") {\n  MATCH (",":Statement)\n  WHERE ",".key > "," + "," AND ",".key < "," + "," AND ","\n  WITH "," ORDER BY ",".key "," LIMIT ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['scope', 'statement', 'statement', 'about', 'low', 'statement', 'about', 'high', 'seen', 'statement', 'statement', 'way', 'limit', 'origin', 'columns', 'list']),
    /** Who says it: an entity, or somebody unnamed. */
    saidBy: piece<'statement' | 'sayer'>(["OPTIONAL MATCH (",")-[:SAID_BY]->(",")"], ['statement', 'sayer']),
    /** What names who says it; an entity has a kind. */
    sayer: piece<'sayer'>(["[",".id, ",".kind, coalesce(",".name, ",".description)]"], ['sayer', 'sayer', 'sayer', 'sayer']),
    /** What is told of a source. */
    source: piece<'source'>(["[",".id, ",".title, ",".url, ",".language, ",".publishedAt, ",".description, ",".licence]"], ['source', 'source', 'source', 'source', 'source', 'source', 'source']),
  },
  facts: {
    /** Facts along a key between two bounds, in the order of the key: the walk ends when as many were looked at as are wanted. */
    along: piece<'fact' | 'key' | 'low' | 'high' | 'seen' | 'way' | 'most'>(["MATCH (",":Fact) WHERE ","."," > "," AND ","."," < "," AND ","\nWITH "," ORDER BY ","."," "," LIMIT ",""], ['fact', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'fact', 'fact', 'key', 'way', 'most']),
    /** How many facts a walk of one key meets. */
    count: piece<'fact' | 'key' | 'low' | 'high' | 'seen' | 'rest'>(["MATCH (",":Fact) WHERE ","."," > "," AND ","."," < "," AND ","\n","\nRETURN ",""], ['fact', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'rest', 'fact']),
    /** The facts of one walk that are wanted, each with its place in the order, and which part of the list it is of. */
    cut: piece<'carried' | 'tail' | 'part' | 'limit'>(["RETURN ",", "," AS tail, "," AS part LIMIT ",""], ['carried', 'tail', 'part', 'limit']),
    /** A walk for each of several ranges of one key. */
    each: piece<'ranges' | 'inner' | 'walk' | 'result'>(["UNWIND "," AS range\nCALL (",") {\n  ","\n}\nRETURN ",""], ['ranges', 'inner', 'walk', 'result']),
    /** The places of the first and the last fact of several walks. */
    edges: piece<'scope' | 'walks' | 'places'>(["CALL (",") {\n  CALL (",") {\n    ","\n  }\n  RETURN collect(tail) AS ","\n}"], ['scope', 'scope', 'walks', 'places']),
    /** The places of the first and the last fact of a walk. */
    ends: piece<'fact' | 'key' | 'low' | 'high' | 'seen' | 'tail' | 'inner'>(["CALL (",") {\n  MATCH (",":Fact) WHERE ","."," > "," AND ","."," < "," AND ","\n  RETURN "," AS tail ORDER BY ","."," LIMIT 1\n  UNION ALL\n  MATCH (",":Fact) WHERE ","."," > "," AND ","."," < "," AND ","\n  RETURN "," AS tail ORDER BY ","."," DESC LIMIT 1\n}\nRETURN tail"], ['inner', 'fact', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'tail', 'fact', 'key', 'fact', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'tail', 'fact', 'key']),
    /** A list of facts of an owner: rows of what is asked of each. */
    list: piece<'scope' | 'rows' | 'calls' | 'columns' | 'list'>(["CALL (",") {\n  ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['scope', 'rows', 'calls', 'columns', 'list']),
    /** Several walks put together into one list, cut to the page before anything more is read. */
    merged: piece<'scope' | 'walks' | 'distinct' | 'carried' | 'way' | 'limit'>(["CALL (",") {\n  ","\n}\nWITH "," ",", tail, part ORDER BY part, tail "," LIMIT ",""], ['scope', 'walks', 'distinct', 'carried', 'way', 'limit']),
    /** Conditions are tried when all is matched. Beside the patterns the planner would plan them anew for each order in which it may match these, which takes seconds. */
    met: piece<'conditions'>(["WITH *, 1 AS matched WHERE ",""], ['conditions']),
    /** An entity that a fact names beside its ends. */
    named: piece<'fact' | 'field' | 'entity' | 'seen' | 'calls' | 'columns' | 'list'>(["CALL (",") {\n  MATCH (",":Entity {id: ",".","}) WHERE ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['fact', 'entity', 'fact', 'field', 'seen', 'calls', 'columns', 'list']),
    /** The entity at an end of a fact. */
    other: piece<'fact' | 'end' | 'other'>(["MATCH (",":Entity {id: ",".","})"], ['other', 'fact', 'end']),
    /** The last place that a walk of one key looked at within its budget, and the next one. */
    places: piece<'fact' | 'key' | 'low' | 'high' | 'seen' | 'way' | 'last' | 'tail' | 'part'>(["MATCH (",":Fact) WHERE ","."," > "," AND ","."," < "," AND ","\nWITH "," ORDER BY ","."," "," SKIP "," LIMIT 2\nRETURN "," AS part, collect(",") AS places"], ['fact', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'fact', 'fact', 'key', 'way', 'last', 'part', 'tail']),
    /** Where looking for facts that meet conditions stopped when the page did not fill: of each walk the last place that was looked at, if more lies behind it. */
    reached: piece<'scope' | 'inner' | 'list' | 'size' | 'walks' | 'edges'>(["CALL (",") {\n  WITH "," AS page WHERE size(page) <= ","\n  CALL (",") {\n    ","\n  }\n  RETURN collect([part, places]) AS ","\n}"], ['inner', 'list', 'size', 'scope', 'walks', 'edges']),
    /** What one walk gives, cut to the page. */
    single: piece<'carried' | 'tail' | 'part' | 'limit'>(["WITH ",", "," AS tail, "," AS part LIMIT ",""], ['carried', 'tail', 'part', 'limit']),
    /** How many facts several walks meet. */
    total: piece<'scope' | 'walks' | 'fact' | 'total'>(["CALL (",") {\n  CALL (",") {\n    ","\n  }\n  RETURN count(DISTINCT ",") AS ","\n}"], ['scope', 'scope', 'walks', 'fact', 'total']),
  },
  view: {
    /** An entity was recorded by a change, as it is or otherwise. */
    entityKnown: piece<'entity' | 'known'>(["(",".rec <= "," OR EXISTS { MATCH (old:EntityVersion {entityId: ",".id}) WHERE old.rec <= "," })"], ['entity', 'known', 'entity', 'known']),
    /** A fact may hold at some time of a window of days. */
    mayHold: piece<'fact' | 'since' | 'until'>(["",".s0 <= "," AND ",".e1 >= ",""], ['fact', 'until', 'fact', 'since']),
    /** A fact was what was recorded as of a change, and stood, or did not for one of some reasons. */
    recorded: piece<'fact' | 'known' | 'statuses'>(["",".rec <= "," AND ",".sup > "," AND ",".status IN ",""], ['fact', 'known', 'fact', 'known', 'fact', 'statuses']),
    /** The record of a fact as of a change, whether it stood or not. */
    recordedBy: piece<'fact' | 'known'>(["",".rec <= "," AND ",".sup > ",""], ['fact', 'known', 'fact', 'known']),
    /** A fact stands now. */
    standing: piece<'fact'>(["",":Standing"], ['fact']),
    /** A statement was recorded as of a change, and is of a rank that counts. */
    statementSeen: piece<'statement' | 'known' | 'ranks'>(["",".rec <= "," AND ",".sup > "," AND ",".rank IN ",""], ['statement', 'known', 'statement', 'known', 'statement', 'ranks']),
    /** A statement of one of some ranks, no silence, supports a fact; what no statement is about counts as one of normal rank. */
    supported: piece<'fact' | 'known' | 'ranks' | 'unstated'>(["("," AND NOT EXISTS {\n  MATCH (s:Statement {aboutId: ",".id}) WHERE s.rec <= "," AND s.sup > ","\n} OR EXISTS {\n  MATCH (s:Statement {aboutId: ",".id})\n  WHERE s.rec <= "," AND s.sup > "," AND s.rank IN ","\n    AND s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL\n})"], ['unstated', 'fact', 'known', 'known', 'fact', 'known', 'known', 'ranks']),
    /** A fact surely holds at some time of a window of days, whatever its true dates are. */
    surelyHolds: piece<'fact' | 'since' | 'until'>(["",".s1 <= "," AND ",".e0 >= ",""], ['fact', 'until', 'fact', 'since']),
  },
  where: {
    /** A statement is about an entity of one of these kinds. */
    aboutKind: piece<'statement' | 'kinds'>(["EXISTS { MATCH (about:Entity {id: ",".aboutId}) WHERE about.kind IN "," }"], ['statement', 'kinds']),
    /** Conditions that read more than the row are tried when all is matched. Beside the patterns, or behind a WITH that adds nothing, the planner would plan them anew for each order in which it may match the patterns, which takes seconds. */
    afterwards: piece<'matched' | 'conditions'>(["WITH *, 1 AS ","\nWHERE ",""], ['matched', 'conditions']),
    /** The facts of all types that run one way from or to an entity, by their keys. */
    allFactsOf: piece<'entity' | 'fact' | 'key' | 'conditions'>(["MATCH (",":Fact)\nWHERE ","."," > ",".id + '|' AND ","."," < ",".id + '|~' AND ",""], ['fact', 'fact', 'key', 'entity', 'fact', 'key', 'entity', 'conditions']),
    /** A statement is in the document's own voice. */
    byDocument: piece<'statement'>(["NOT EXISTS { (",")-[:SAID_BY]->() }"], ['statement']),
    /** A statement is by a named person or organization. */
    byNamed: piece<'statement'>(["EXISTS { (",")-[:SAID_BY]->(:Entity) }"], ['statement']),
    /** A statement is by somebody whom the source does not name. */
    byUnnamed: piece<'statement'>(["EXISTS { (",")-[:SAID_BY]->(:AnonymousSource) }"], ['statement']),
    /** A statement is from one of these sources. */
    cites: piece<'statement' | 'ids'>(["EXISTS { (",")-[:CITES]->(source) WHERE source.id IN "," }"], ['statement', 'ids']),
    /** How many there are of something, counted no further than to what is enough to know. */
    countAtMost: piece<'found' | 'enough'>(["COUNT { "," RETURN 1 AS one LIMIT "," }"], ['found', 'enough']),
    /** How many relationships an entity has now, from the degree store. Entities have other edges too: to their names, to what they say. */
    degree: piece<'entity' | 'types'>(["COUNT { (",")-[:","]-() }"], ['entity', 'types']),
    /** The fact that an edge stands for. */
    factOfTie: piece<'tie' | 'fact' | 'conditions'>(["MATCH (",":Fact {current: ",".id})\nWHERE ",""], ['fact', 'tie', 'conditions']),
    /** The facts of some types that run one way from or to an entity, by their keys. */
    factsOf: piece<'entity' | 'types' | 'type' | 'fact' | 'key' | 'conditions'>(["UNWIND "," AS ","\nMATCH (",":Fact)\nWHERE ","."," > ",".id + '|' + "," + '|' AND ","."," < ",".id + '|' + "," + '|~' AND ",""], ['types', 'type', 'fact', 'fact', 'key', 'entity', 'type', 'fact', 'key', 'entity', 'type', 'conditions']),
    /** The entity at one end of a fact. */
    otherEnd: piece<'other' | 'id' | 'conditions'>(["MATCH (",":Entity {id: ","})\nWHERE ",""], ['other', 'id', 'conditions']),
    /** A statement was recorded by a change whose moment meets conditions. */
    recordedWhen: piece<'statement' | 'conditions'>(["EXISTS { MATCH (change:Change {seq: ",".rec}) WHERE "," }"], ['statement', 'conditions']),
    /** A statement is by one of these. */
    saidBy: piece<'statement' | 'ids'>(["EXISTS { (",")-[:SAID_BY]->(sayer) WHERE sayer.id IN "," }"], ['statement', 'ids']),
    /** Some statement about a fact meets conditions. */
    someStatement: piece<'id' | 'conditions'>(["EXISTS { MATCH (claim:Statement {aboutId: ","}) WHERE "," }"], ['id', 'conditions']),
    /** All entities. */
    startAll: piece<'entity'>(["MATCH (",":Entity)"], ['entity']),
    /** Entities that are named. */
    startThese: piece<'entity' | 'ids'>(["MATCH (",":Entity) WHERE ",".id IN ",""], ['entity', 'entity', 'ids']),
    /** Entities that ties of some types run from, or to. */
    startTied: piece<'entity' | 'tie'>(["MATCH (",")","() WITH DISTINCT ",""], ['entity', 'tie', 'entity']),
    /** From entities to those that are tied to them. */
    step: piece<'entity' | 'near' | 'tie'>(["WITH "," AS "," MATCH (",")","(",") WITH DISTINCT ",""], ['entity', 'near', 'entity', 'tie', 'near', 'entity']),
    /** A statement supports the fact itself, which a silence does not. */
    supports: piece<'statement'>(["",".stance = 'SUPPORTS' AND ",".aspect IS NULL AND ",".silence IS NULL"], ['statement', 'statement', 'statement']),
  },
};
/** Every piece that a statement with slots is filled from. */
export const fragments = {
  denials: {
    /** A statement of one of some ranks denies it; a silence says nothing. */
    deniedByRank: { name: 'denials/deniedByRank', text: "EXISTS {\n  MATCH (s:Statement {aboutId: REL.relId})\n  WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks\n    AND s.stance = 'DENIES' AND s.aspect IS NULL AND s.silence IS NULL\n}" },
    /** The first ones in the order of their starts. */
    inOrder: { name: 'denials/inOrder', text: "WITH r ORDER BY r.status DIRECTION, r.startKey DIRECTION LIMIT $limit" },
    /** Versions that are denied, along the index of their starts. */
    startAll: { name: 'denials/startAll', text: "MATCH (r:Version)\nWHERE r.status = 'DENIED' AND r.startKey > $low AND r.startKey < $high\n  AND r.rec <= $values.known AND r.sup > $values.known AND r.type IN $values.types //CONDITIONS" },
    /** Versions that are denied and start or end at one of some entities, each once. */
    startOf: { name: 'denials/startOf', text: "UNWIND $values.of AS end\nCALL (end) {\n  MATCH (v:Version) WHERE v.fromKey > end + '|' + $low AND v.fromKey < end + '|' + $high AND v.status = 'DENIED' RETURN v\n  UNION ALL\n  MATCH (v:Version) WHERE v.toKey > end + '|' + $low AND v.toKey < end + '|' + $high AND v.status = 'DENIED' RETURN v\n}\nWITH DISTINCT v AS r\nWHERE r.rec <= $values.known AND r.sup > $values.known AND r.type IN $values.types //CONDITIONS" },
  },
  diff: {
    /** It may hold behind one day and up to another, and may have started or ended in that time, and surely did neither; an act does both at once. */
    mayChange: { name: 'diff/mayChange', text: "r.s0 <= $values.to AND r.e1 > $values.from AND (r.s1 > $values.from OR r.e0 <= $values.to)\n    AND NOT (r.s0 > $values.from AND r.s1 <= $values.to) AND NOT (r.e0 > $values.from AND r.e1 <= $values.to)" },
    /** It is an act, or a state. */
    ofForm: { name: 'diff/ofForm', text: "r.form = $values.form" },
  },
  egoGraph: {
    /** The ties between an entity of few ties and others of a graph; those between two such come from the one where they start. */
    among: { name: 'egoGraph/among', text: "MATCH (e)-[r:TYPE]-(other)\n    WHERE $nodes[other.id] AND (startNode(r) = e OR $expanded[other.id] IS NULL)\n    WITH r, startNode(r) AS a, endNode(r) AS b\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The ties between hubs of a graph, along the index of one direction. */
    amongHubs: { name: 'egoGraph/amongHubs', text: "CALL (owner) {\nWALKS\n    }\n    WITH r, FROM AS a, TO AS b, other\n    WHERE $nodes[other.id] //WHERE\n    RETURN r, a, b" },
    /** The versions of ties to an entity from those others of a graph whose own are not looked at. */
    amongVersionsIn: { name: 'egoGraph/amongVersionsIn', text: "MATCH (r:Version)\n    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types\n      AND $nodes[r.fromId] AND $expanded[r.fromId] IS NULL\n    MATCH (a:Entity {id: r.fromId})\n    WITH r, a, e AS b\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The versions of ties from an entity to others of a graph. */
    amongVersionsOut: { name: 'egoGraph/amongVersionsOut', text: "MATCH (r:Version)\n    WHERE r.fromKey > e.id + '|' AND r.fromKey < e.id + '|~' AND r.type IN $values.types AND $nodes[r.toId]\n    MATCH (b:Entity {id: r.toId})\n    WITH r, e AS a, b\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The ties of an entity along its indexes that meet conditions, of so many of each type. Conditions are tried on what was walked, so that a walk is no longer than its limit. */
    walked: { name: 'egoGraph/walked', text: "CALL (owner) {\nWALKS\n    }\n    WITH r, other, key\n    WHERE true //WHERE\n    RETURN r, other, OUTGOING AS outgoing, key" },
    /** Walks put together, in no order. */
    walksTogether: { name: 'egoGraph/walksTogether', text: "CALL (owner) {\nWALKS\n  }\n  RETURN r, other, key" },
  },
  entities: {
    /** How many ties they have, most first. */
    keyDegreeDown: { name: 'entities/keyDegreeDown', text: "-COUNT { (e)-[:TYPE]-() }," },
    /** How many ties they have, fewest first. */
    keyDegreeUp: { name: 'entities/keyDegreeUp', text: "COUNT { (e)-[:TYPE]-() }," },
    /** Their folded names. */
    keyName: { name: 'entities/keyName', text: "e.nameFold," },
    /** What entities are ordered by. */
    keyOf: { name: 'entities/keyOf', text: "WITH e, [//VALUES\n  e.id] AS key" },
    /** By the id. */
    orderById: { name: 'entities/orderById', text: "WITH e ORDER BY e.id DIRECTION" },
    /** By the key. */
    orderByKey: { name: 'entities/orderByKey', text: "ORDER BY key DIRECTION" },
    /** By the folded name, then the id. */
    orderByName: { name: 'entities/orderByName', text: "WITH e ORDER BY e.nameFold DIRECTION, e.id DIRECTION" },
    /** All entities. */
    startAll: { name: 'entities/startAll', text: "MATCH (e:Entity)" },
    /** Entities to which ties of some types run. */
    startIn: { name: 'entities/startIn', text: "MATCH ()-[:TYPE]->(e) WITH DISTINCT e" },
    /** Entities from which ties of some types run. */
    startOut: { name: 'entities/startOut', text: "MATCH (e)-[:TYPE]->() WITH DISTINCT e" },
    /** Entities that are named. */
    startThese: { name: 'entities/startThese', text: "MATCH (e:Entity) WHERE e.id IN $values.anchors" },
    /** From entities to those tied to them. */
    stepAny: { name: 'entities/stepAny', text: "WITH e AS near MATCH (e)-[:TYPE]-(near) WITH DISTINCT e" },
    /** From entities to those that they have ties to. */
    stepIn: { name: 'entities/stepIn', text: "WITH e AS near MATCH (e)<-[:TYPE]-(near) WITH DISTINCT e" },
    /** From entities to those with ties to them. */
    stepOut: { name: 'entities/stepOut', text: "WITH e AS near MATCH (e)-[:TYPE]->(near) WITH DISTINCT e" },
    /** Ties in both directions; one to itself counts once. */
    tiesAny: { name: 'entities/tiesAny', text: "COUNT { (e)-[:TYPE]-() }" },
    /** Ties that run in. */
    tiesIn: { name: 'entities/tiesIn', text: "COUNT { (e)<-[:TYPE]-() }" },
    /** Ties that run out. */
    tiesOut: { name: 'entities/tiesOut', text: "COUNT { (e)-[:TYPE]->() }" },
    /** Of the entities so far, those that meet conditions. */
    whereEntity: { name: 'entities/whereEntity', text: "WITH e WHERE true //CONDITIONS" },
    /** How many ties of a type and direction start on each day, from the key index alone. */
    yearsWalk: { name: 'entities/yearsWalk', text: "MATCH ()-[r:TYPE]->()\n  WHERE r.OWNERKEY > $low AND r.OWNERKEY < $high //WHERE\n  WITH type(r) AS type, substring(r.OWNERKEY, $skip, 8) AS day, count(*) AS ties\n  RETURN type, 'WAY' AS direction, day, ties" },
  },
  filters: {
    /** Conditions that read more than the row are tried when all is matched. Beside the patterns, or behind a WITH that adds nothing, the planner would plan them anew for each order in which it may match the patterns, which takes seconds. */
    afterwards: { name: 'filters/afterwards', text: "WITH *, 1 AS matched\nWHERE" },
    /** How many relationships of some types and direction that meet conditions an entity has. */
    count: { name: 'filters/count', text: "COUNT {\n    MATCH (ENTITY)-[REL:TYPE]-(OTHER)\n    WHERE type(REL) IN TEST.types AND (TEST.out AND startNode(REL) = ENTITY OR TEST.in AND endNode(REL) = ENTITY) //VIEW\n    AND WITHIN\n  }" },
    /** A test of how many relationships an entity has. */
    countOfBoth: { name: 'filters/countOfBoth', text: "WHEN 'count' THEN any(ties IN [TIES\nVERSIONS] WHERE TEST.lo <= ties AND ties <= TEST.hi)" },
    /** The same of the versions of relationships that a view sees; one from an entity to itself counts once. */
    countVersions: { name: 'filters/countVersions', text: "+ COUNT {\n    MATCH (REL:Version)\n    WHERE REL.fromKey > ENTITY.id + '|' AND REL.fromKey < ENTITY.id + '|~' AND TEST.out AND REL.type IN TEST.types //VIEW\n    MATCH (OTHER:Entity {id: REL.toId})\n    WHERE WITHIN\n  } + COUNT {\n    MATCH (REL:Version)\n    WHERE REL.toKey > ENTITY.id + '|' AND REL.toKey < ENTITY.id + '|~' AND TEST.in AND REL.type IN TEST.types\n      AND NOT (TEST.out AND REL.fromId = REL.toId) //VIEW\n    MATCH (OTHER:Entity {id: REL.fromId})\n    WHERE WITHIN\n  }" },
    /** Whether the number of an entity's relationships lies within bounds. */
    degree: { name: 'filters/degree', text: "WHEN 'degree' THEN any(degree IN [COUNT { (ENTITY)-[:TYPE]-() }]\n    WHERE degree >= TEST.gte AND degree <= TEST.lte AND degree > TEST.gt AND degree < TEST.lt)" },
    /** Whether the entity at one end of a relationship, or at the other, meets conditions: one text for both. Written as one branch of the CASE whose value is either word; WHEN 'from', 'to' would be planned as two. */
    ends: { name: 'filters/ends', text: "WHEN CASE TEST.t WHEN 'to' THEN 'to' ELSE 'from' END THEN all(ENTITY IN [CASE TEST.t WHEN 'to' THEN b ELSE a END] WHERE\nWITHIN)" },
    /** Every item of a list meets what is within. */
    everyOf: { name: 'filters/everyOf', text: "all(ITEM IN LIST WHERE\nWITHIN)" },
    /** No test is called so: a CASE needs a first branch. */
    never: { name: 'filters/never', text: "WHEN '' THEN false" },
    /** Whether a relationship is of some types, and whether what lies between its days can lie between two others. */
    ofTypes: { name: 'filters/ofTypes', text: "WHEN 'type' THEN TYPEOF IN TEST.v\n  WHEN 'days' THEN REL[TEST.q] >= TEST.lo AND REL[TEST.p] <= TEST.hi" },
    /** Whether a statement is by, or from, one of these; attributed as is said; about an entity of one of these kinds; or recorded between two moments. */
    origin: { name: 'filters/origin', text: "WHEN 'origin' THEN EXISTS {\n    OPTIONAL MATCH (STATEMENT)-[:SAID_BY]->(sayer)\n    OPTIONAL MATCH (STATEMENT)-[:CITES]->(source:Source)\n    OPTIONAL MATCH (about:Entity {id: STATEMENT.aboutId})\n    OPTIONAL MATCH (change:Change {seq: STATEMENT.rec})\n    WITH sayer, source, about, change\n    WHERE CASE TEST.is\n      WHEN 'said by' THEN sayer.id IN TEST.v\n      WHEN 'cites' THEN source.id IN TEST.v\n      WHEN 'by a document' THEN sayer IS NULL\n      WHEN 'by a named one' THEN sayer:Entity\n      WHEN 'by an unnamed one' THEN sayer:AnonymousSource\n      WHEN 'about a kind' THEN about.kind IN TEST.v\n      ELSE change.at > TEST.gt AND change.at >= TEST.gte AND change.at < TEST.lt AND change.at <= TEST.lte\n    END\n  }" },
    /** Whether the entity at the other end of a relationship meets conditions. */
    otherEnd: { name: 'filters/otherEnd', text: "WHEN 'otherEnd' THEN WITHIN" },
    /** Whether an entity has a relationship of some types and direction that meets conditions. */
    some: { name: 'filters/some', text: "EXISTS {\n    MATCH (ENTITY)-[REL:TYPE]-(OTHER)\n    WHERE type(REL) IN TEST.types AND (TEST.out AND startNode(REL) = ENTITY OR TEST.in AND endNode(REL) = ENTITY) //VIEW\n    AND WITHIN\n  }" },
    /** Some item of a list meets what is within. */
    someOf: { name: 'filters/someOf', text: "any(ITEM IN LIST WHERE\nWITHIN)" },
    /** A test of whether an entity has a relationship. */
    someOfBoth: { name: 'filters/someOfBoth', text: "WHEN 'some' THEN TIES\nVERSIONS" },
    /** The same of the versions of relationships that a view sees. */
    someVersion: { name: 'filters/someVersion', text: "OR EXISTS {\n    MATCH (REL:Version)\n    WHERE REL.fromKey > ENTITY.id + '|' AND REL.fromKey < ENTITY.id + '|~' AND TEST.out AND REL.type IN TEST.types //VIEW\n    MATCH (OTHER:Entity {id: REL.toId})\n    WHERE WITHIN\n  } OR EXISTS {\n    MATCH (REL:Version)\n    WHERE REL.toKey > ENTITY.id + '|' AND REL.toKey < ENTITY.id + '|~' AND TEST.in AND REL.type IN TEST.types //VIEW\n    MATCH (OTHER:Entity {id: REL.fromId})\n    WHERE WITHIN\n  }" },
    /** Whether some statement, of those that a view sees, about a relationship is by, or from, one of these; or supports the fact itself, which a silence does not, and is attributed as is said. */
    statement: { name: 'filters/statement', text: "WHEN 'statement' THEN EXISTS {\n    MATCH (s:Statement {aboutId: IDOF})\n    WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks\n    OPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\n    OPTIONAL MATCH (s)-[:CITES]->(source:Source)\n    WITH s, sayer, source\n    WHERE CASE TEST.is\n      WHEN 'said by' THEN sayer.id IN TEST.v\n      WHEN 'cites' THEN source.id IN TEST.v\n      ELSE s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL AND CASE TEST.is\n        WHEN 'by a document' THEN sayer IS NULL\n        WHEN 'by a named one' THEN sayer:Entity\n        WHEN 'not anonymous' THEN sayer IS NULL OR NOT sayer:AnonymousSource\n        ELSE true\n      END\n    END\n  }" },
    /** Whether a value of an entity or a relationship, or one of a list of values, meets one test: TEST.t says which, TEST.p names the property, or TEST.q where that is not there, the rest are its operands. Names of properties come from src/graph/filters, never from a client. */
    value: { name: 'filters/value', text: "coalesce(CASE TEST.t\n//MORE\nELSE any(v IN [] + coalesce(ITEM[TEST.p], ITEM[TEST.q]) WHERE CASE TEST.t\n  WHEN 'in' THEN v IN TEST.v\n  WHEN 'contains' THEN v CONTAINS TEST.v\n  WHEN 'starts' THEN v STARTS WITH TEST.v\n  WHEN 'ends' THEN v ENDS WITH TEST.v\n  WHEN 'range' THEN v >= TEST.gte AND v <= TEST.lte AND v > TEST.gt AND v < TEST.lt\n  ELSE true\nEND) END, false) = TEST.want" },
  },
  finding: {
    /** Such relationships that are denied, may be meant by the time of a view, and about which a denial is seen. */
    denied: { name: 'finding/denied', text: "MATCH (r:Version)\n    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.toId = b.id AND r.type = $type AND r.status = 'DENIED'\n      AND r.rec <= $values.known AND r.sup > $values.known\n      AND ($values.since IS NULL OR r.s0 <= $values.until AND r.e1 >= $values.since)\n      AND EXISTS {\n        MATCH (s:Statement {aboutId: r.relId})\n        WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks\n          AND s.stance = 'DENIES' AND s.aspect IS NULL\n      }\n    RETURN r, true AS denied" },
    /** The relationships of a type from one entity to another, looked for at the one that has fewer. */
    tie: { name: 'finding/tie', text: "MATCH (a)-[r:TYPE]->(b)\n    WHERE true //WHERE\n    RETURN r, false AS denied" },
    /** The versions of such relationships that a view sees. */
    version: { name: 'finding/version', text: "MATCH (r:Version)\n    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.toId = b.id AND r.type = $type //WHERE\n    RETURN r, false AS denied" },
  },
  history: {
    /** A probe of the id index of a type: what stands. */
    branch: { name: 'history/branch', text: "MATCH ()-[r:TYPE {id: owner.id}]->() WHERE r.rec <= $known RETURN r" },
    /** A probe of the versions of a relationship: what was recorded instead. */
    branchOfVersions: { name: 'history/branchOfVersions', text: "MATCH (r:Version {relId: owner.id}) WHERE r.rec <= $known RETURN r" },
  },
  money: {
    /** The versions of an owner's ties. */
    ofOwner: { name: 'money/ofOwner', text: "MATCH (e:Entity {id: owner})\n  CALL (e) {\nVERSIONS\n  }" },
    /** Amounts of relationships `r` of an owner as their exact texts, in groups that differ in giver, receiver and whatever decides whether and where an amount counts, with the joint amounts that they share. */
    sums: { name: 'money/sums', text: "WITH *, CASE WHEN $by.day THEN r.s0 END AS day,\n  r.disputed OR 'AMOUNT' IN coalesce(r.disputedAspects, []) AS disputed,\n  r.paidAmount IS NULL AND r.pledgedAmount IS NULL AND r.jointId IS NULL AS bare\nWITH owner, giver, receiver, day, disputed, r.jointId AS joint,\n  r.paidCurrency AS paidCurrency, r.paidApproximate AS paidApproximate,\n  r.pledgedCurrency AS pledgedCurrency, r.pledgedApproximate AS pledgedApproximate,\n  count(*) AS size, count(CASE WHEN bare THEN 1 END) AS without,\n  collect(r.paidAmount) AS paid, collect(r.pledgedAmount) AS pledged\nWITH owner, sum(size) AS relationships, collect(DISTINCT joint) AS jointIds, collect([\n  giver, receiver, day, disputed, joint, size, without,\n  paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged\n]) AS groups\nRETURN owner, relationships, groups, COLLECT {\n  MATCH (j:Joint) WHERE j.id IN jointIds\n  RETURN [j.id, j.totalAmount, j.totalCurrency, j.totalApproximate]\n} AS joints" },
  },
  paths: {
    /** The days by which ties keep together. */
    days: { name: 'paths/days', text: "r.LOW AS low, r.HIGH AS high" },
    /** How many ties of one type the other end has. */
    degree: { name: 'paths/degree', text: "COUNT { (other)-[:TYPE]-() }" },
    /** How many ties the other end has, and what else hangs on it: the number that is kept with an entity. */
    degreeOfAny: { name: 'paths/degreeOfAny', text: "COUNT { (other)--() }" },
    /** The ties of an entity that run in from others. */
    in: { name: 'paths/in', text: "WITH owner, e AS b\n    MATCH (b)<-[r:TYPE]-(a)\n    WHERE a <> b //WHERE\n    RETURN r, a AS other, false AS outgoing" },
    /** Where ties need not keep together. */
    noDays: { name: 'paths/noDays', text: "0 AS low, 0 AS high" },
    /** The ties of an entity that run out to others. */
    out: { name: 'paths/out', text: "WITH owner, e AS a\n    MATCH (a)-[r:TYPE]->(b)\n    WHERE b <> a //WHERE\n    RETURN r, b AS other, true AS outgoing" },
    /** The ties that run to one entity from another. */
    pairIn: { name: 'paths/pairIn', text: "WITH e AS b, other AS a\n    MATCH (a)-[r:TYPE]->(b)\n    WHERE true //WHERE\n    RETURN r" },
    /** The ties that run from one entity to another. */
    pairOut: { name: 'paths/pairOut', text: "WITH e AS a, other AS b\n    MATCH (a)-[r:TYPE]->(b)\n    WHERE true //WHERE\n    RETURN r" },
    /** The versions of ties that run to one entity from another. */
    pairVersionsIn: { name: 'paths/pairVersionsIn', text: "WITH e AS b, other AS a\n    MATCH (r:Version)\n    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types AND r.toId = b.id\n    WITH r, a, b\n    WHERE true //WHERE\n    RETURN r" },
    /** The versions of ties that run from one entity to another. */
    pairVersionsOut: { name: 'paths/pairVersionsOut', text: "WITH e AS a, other AS b\n    MATCH (r:Version)\n    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types AND r.toId = b.id\n    WITH r, a, b\n    WHERE true //WHERE\n    RETURN r" },
    /** A shortest path along ties of any direction. */
    shortestAny: { name: 'paths/shortestAny', text: "MATCH p = shortestPath((x)-[:TYPE*1..LONGEST]-(y))\nWHERE all(r IN relationships(p) WHERE true //WHERE\n) AND none(n IN nodes(p) WHERE n.id IN $avoid)" },
    /** A shortest path along ties against their direction. */
    shortestIn: { name: 'paths/shortestIn', text: "MATCH p = shortestPath((x)<-[:TYPE*1..LONGEST]-(y))\nWHERE all(r IN relationships(p) WHERE true //WHERE\n) AND none(n IN nodes(p) WHERE n.id IN $avoid)" },
    /** A shortest path along ties in their direction. */
    shortestOut: { name: 'paths/shortestOut', text: "MATCH p = shortestPath((x)-[:TYPE*1..LONGEST]->(y))\nWHERE all(r IN relationships(p) WHERE true //WHERE\n) AND none(n IN nodes(p) WHERE n.id IN $avoid)" },
    /** The versions of an entity's ties that run in from others. */
    versionsIn: { name: 'paths/versionsIn', text: "WITH owner, e AS b\n    MATCH (r:Version)\n    WHERE r.toKey > b.id + '|' AND r.toKey < b.id + '|~' AND r.type IN $values.types AND r.fromId <> r.toId\n    MATCH (a:Entity {id: r.fromId})\n    WHERE true //WHERE\n    RETURN r, a AS other, false AS outgoing" },
    /** The versions of an entity's ties that run out to others. */
    versionsOut: { name: 'paths/versionsOut', text: "WITH owner, e AS a\n    MATCH (r:Version)\n    WHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types AND r.fromId <> r.toId\n    MATCH (b:Entity {id: r.toId})\n    WHERE true //WHERE\n    RETURN r, b AS other, true AS outgoing" },
    /** A tie keeps together with those before it. */
    within: { name: 'paths/within', text: "r.LOW <= owner.hi AND r.HIGH >= owner.lo" },
  },
  relationships: {
    /** All relationships of some types that meet conditions. */
    allOfTypes: { name: 'relationships/allOfTypes', text: "MATCH (a)-[r:TYPE]->(b)\nWHERE true //WHERE" },
    /** All versions of relationships of some types that meet conditions. */
    allVersions: { name: 'relationships/allVersions', text: "MATCH (r:Version) WHERE r.type IN $values.types\nMATCH (a:Entity {id: r.fromId})\nMATCH (b:Entity {id: r.toId})\nWHERE true //WHERE" },
    /** The ties between an entity and some others, in both directions; one to itself comes once. */
    betweenAny: { name: 'relationships/betweenAny', text: "MATCH (other:Entity) WHERE other.id IN $values.others\n    MATCH (e)-[r:TYPE]-(other)\n    WHERE true //WHERE\n    RETURN r, other, startNode(r) = e AS outgoing, r.startKey AS key" },
    /** The ties between an entity and some others, that run in. */
    betweenIn: { name: 'relationships/betweenIn', text: "MATCH (other:Entity) WHERE other.id IN $values.others\n    MATCH (e)<-[r:TYPE]-(other)\n    WHERE true //WHERE\n    RETURN r, other, false AS outgoing, r.startKey AS key" },
    /** The ties between an entity and some others, that run out. */
    betweenOut: { name: 'relationships/betweenOut', text: "MATCH (other:Entity) WHERE other.id IN $values.others\n    MATCH (e)-[r:TYPE]->(other)\n    WHERE true //WHERE\n    RETURN r, other, true AS outgoing, r.startKey AS key" },
    /** A probe of the id index of a type. */
    branchById: { name: 'relationships/branchById', text: "MATCH ()-[r:TYPE {id: wanted}]->() WHERE r.rec <= $known RETURN r, r.fromId AS fromId, r.toId AS toId" },
    /** Earliest first, then the undated ones. */
    datedFirst: { name: 'relationships/datedFirst', text: "ORDER BY left(key, 1) DESC, key" },
    /** Largest keys first. */
    downwards: { name: 'relationships/downwards', text: "ORDER BY key DESC" },
    /** The ties of an entity in both directions; one to itself comes once. */
    expandAny: { name: 'relationships/expandAny', text: "MATCH (e)-[r:TYPE]-(other)\n    WHERE true //WHERE\n    RETURN r, other, startNode(r) = e AS outgoing, r.startKey AS key" },
    /** The ties of an entity that run in. */
    expandIn: { name: 'relationships/expandIn', text: "MATCH (e)<-[r:TYPE]-(other)\n    WHERE true //WHERE\n    RETURN r, other, false AS outgoing, r.startKey AS key" },
    /** The ties of an entity that run out. */
    expandOut: { name: 'relationships/expandOut', text: "MATCH (e)-[r:TYPE]->(other)\n    WHERE true //WHERE\n    RETURN r, other, true AS outgoing, r.startKey AS key" },
    /** The ties of an entity and the versions of ties that a view sees. */
    expandTogether: { name: 'relationships/expandTogether', text: "CALL (e) {\nEXPANSIONS\n    }\n    RETURN r, other, outgoing, key" },
    /** A relationship by its element id. */
    foundTie: { name: 'relationships/foundTie', text: "MATCH (a)-[r]->(b) WHERE elementId(r) = row.element\nWITH row, r, a, b, type(r) AS type" },
    /** A version of a relationship by its element id. */
    foundVersion: { name: 'relationships/foundVersion', text: "MATCH (r:Version) WHERE elementId(r) = row.element\nMATCH (a:Entity {id: r.fromId})\nMATCH (b:Entity {id: r.toId})\nWITH row, r, a, b, r.type AS type" },
    /** The relationships of some types that start at some entities and meet conditions. */
    fromOne: { name: 'relationships/fromOne', text: "MATCH (a:Entity) WHERE a.id IN $values.anchors\nMATCH (a)-[r:TYPE]->(b)\nWHERE true //WHERE" },
    /** Its start key lies in one of two ranges. */
    inRanges: { name: 'relationships/inRanges', text: "(r.startKey > $low AND r.startKey < $high OR r.startKey > $low0 AND r.startKey < $high0)" },
    /** It is one of these. */
    isOneOf: { name: 'relationships/isOneOf', text: "coalesce(r.id, r.relId) IN $values.ids" },
    /** A walk of the startKey index between two keys, of which only the index is read. */
    keysAll: { name: 'relationships/keysAll', text: "MATCH ()-[r:TYPE]->()\n  WHERE r.startKey > range.low AND r.startKey < range.high\n  RETURN elementId(r) AS element, substring(r.startKey, range.skip) AS key, false AS isVersion ORDER BY r.startKey DIRECTION LIMIT $limits.NAME" },
    /** A walk of the toKey index between two keys, of which only the index is read. */
    keysIn: { name: 'relationships/keysIn', text: "MATCH ()-[r:TYPE]->()\n  WHERE r.toKey > range.low AND r.toKey < range.high\n  RETURN elementId(r) AS element, substring(r.toKey, range.skip) AS key, false AS isVersion ORDER BY r.toKey DIRECTION LIMIT $limits.NAME" },
    /** The same walk of versions that a view may see; WALKED is the property that is indexed. */
    keysOfVersions: { name: 'relationships/keysOfVersions', text: "MATCH (r:Version)\n  USING INDEX r:Version(WALKED)\n  WHERE r.WALKED > range.low AND r.WALKED < range.high AND r.type IN $types\n    AND r.rec <= $known AND r.sup > $known AND r.status IN $statuses //VERSIONS\n  RETURN elementId(r) AS element, substring(r.WALKED, range.skip) AS key, true AS isVersion\n  ORDER BY r.WALKED DIRECTION LIMIT $limit" },
    /** A walk of the fromKey index between two keys, of which only the index is read. */
    keysOut: { name: 'relationships/keysOut', text: "MATCH ()-[r:TYPE]->()\n  WHERE r.fromKey > range.low AND r.fromKey < range.high\n  RETURN elementId(r) AS element, substring(r.fromKey, range.skip) AS key, false AS isVersion ORDER BY r.fromKey DIRECTION LIMIT $limits.NAME" },
    /** Walks put together. */
    keysTogether: { name: 'relationships/keysTogether', text: "CALL (range) {\nWALKS\n  }\n  RETURN element, key, isVersion ORDER BY key DIRECTION LIMIT $limit" },
    /** Walks put together. */
    listTogether: { name: 'relationships/listTogether', text: "CALL (range) {\nWALKS\n  }\n  RETURN r, a, b, key ORDER BY key DIRECTION LIMIT $limit" },
    /** It has no amount of its own: none is stated, or it was given together with others. */
    noAmount: { name: 'relationships/noAmount', text: "r.amountKey IS NULL" },
    /** A tie to itself is met by the walk of the starts; the walk of the ends leaves it out. */
    noLoop: { name: 'relationships/noLoop', text: "r.fromId <> r.toId" },
    /** It is of one of these types. */
    ofTypes: { name: 'relationships/ofTypes', text: "type(r) IN $values.types" },
    /** How many ties the other end has. */
    otherDegree: { name: 'relationships/otherDegree', text: "COUNT { (other)-[:TYPE]-() }" },
    /** Walks put together. */
    pagesTogether: { name: 'relationships/pagesTogether', text: "CALL (owner) {\nWALKS\n  }\n  RETURN r, other, key ORDER BY key DIRECTION LIMIT $limit" },
    /** Relationships and the versions that a view sees. */
    patternTogether: { name: 'relationships/patternTogether', text: "CALL () {\nTIES\nRETURN r, a, b\nUNION ALL\nVERSIONS\nRETURN r, a, b\n}" },
    /** The relationships of some types that end at some entities and meet conditions. */
    toOne: { name: 'relationships/toOne', text: "MATCH (b:Entity) WHERE b.id IN $values.anchors\nMATCH (a)-[r:TYPE]->(b)\nWHERE true //WHERE" },
    /** The undated ones backwards, then latest first. */
    undatedFirst: { name: 'relationships/undatedFirst', text: "ORDER BY left(key, 1), key DESC" },
    /** Smallest keys first. */
    upwards: { name: 'relationships/upwards', text: "ORDER BY key" },
    /** A probe of the versions of a relationship: of what was recorded instead of what stands, or does not stand. */
    versionById: { name: 'relationships/versionById', text: "MATCH (r:Version {relId: wanted}) WHERE r.rec <= $known AND r.sup > $known RETURN r, r.fromId AS fromId, r.toId AS toId" },
    /** The versions of relationships of some types that start at some entities and meet conditions. */
    versionsFromOne: { name: 'relationships/versionsFromOne', text: "MATCH (a:Entity) WHERE a.id IN $values.anchors\nMATCH (r:Version)\nWHERE r.fromKey > a.id + '|' AND r.fromKey < a.id + '|~' AND r.type IN $values.types\nMATCH (b:Entity {id: r.toId})\nWHERE true //WHERE" },
    /** The versions of an entity's ties that run in. */
    versionsIn: { name: 'relationships/versionsIn', text: "MATCH (r:Version)\n    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types\n    MATCH (other:Entity {id: r.fromId})\n    WHERE true //WHERE\n    RETURN r, other, false AS outgoing, r.startKey AS key" },
    /** The versions of an entity's ties that run in from others. */
    versionsInOfOthers: { name: 'relationships/versionsInOfOthers', text: "MATCH (r:Version)\n    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types AND r.fromId <> r.toId\n    MATCH (other:Entity {id: r.fromId})\n    WHERE true //WHERE\n    RETURN r, other, false AS outgoing, r.startKey AS key" },
    /** The versions of an entity's ties that run out. */
    versionsOut: { name: 'relationships/versionsOut', text: "MATCH (r:Version)\n    WHERE r.fromKey > e.id + '|' AND r.fromKey < e.id + '|~' AND r.type IN $values.types\n    MATCH (other:Entity {id: r.toId})\n    WHERE true //WHERE\n    RETURN r, other, true AS outgoing, r.startKey AS key" },
    /** The versions of relationships of some types that end at some entities and meet conditions. */
    versionsToOne: { name: 'relationships/versionsToOne', text: "MATCH (b:Entity) WHERE b.id IN $values.anchors\nMATCH (r:Version)\nWHERE r.toKey > b.id + '|' AND r.toKey < b.id + '|~' AND r.type IN $values.types\nMATCH (a:Entity {id: r.fromId})\nWHERE true //WHERE" },
    /** A walk of the startKey index between two keys. */
    walkAll: { name: 'relationships/walkAll', text: "MATCH (a)-[r:TYPE]->(b)\n  WHERE r.startKey > range.low AND r.startKey < range.high //WHERE\n  RETURN r, a, b, r.startKey AS key ORDER BY r.startKey DIRECTION LIMIT $limits.NAME" },
    /** A walk of the index of the amounts that run in, between two keys. */
    walkAmountsIn: { name: 'relationships/walkAmountsIn', text: "MATCH (other)-[r:TYPE]->()\n  WHERE r.toAmountKey > owner.low AND r.toAmountKey < owner.high //WHERE\n  RETURN r, other, substring(r.toAmountKey, owner.skip) AS key ORDER BY r.toAmountKey DIRECTION LIMIT $limits.NAME" },
    /** A walk of the index of the amounts that run out, between two keys. */
    walkAmountsOut: { name: 'relationships/walkAmountsOut', text: "MATCH ()-[r:TYPE]->(other)\n  WHERE r.fromAmountKey > owner.low AND r.fromAmountKey < owner.high //WHERE\n  RETURN r, other, substring(r.fromAmountKey, owner.skip) AS key ORDER BY r.fromAmountKey DIRECTION LIMIT $limits.NAME" },
    /** A walk of the toKey index between two keys. */
    walkIn: { name: 'relationships/walkIn', text: "MATCH (other)-[r:TYPE]->()\n  WHERE r.toKey > owner.low AND r.toKey < owner.high //WHERE\n  RETURN r, other, r.startKey AS key ORDER BY r.toKey DIRECTION LIMIT $limits.NAME" },
    /** A walk of the fromKey index between two keys. */
    walkOut: { name: 'relationships/walkOut', text: "MATCH ()-[r:TYPE]->(other)\n  WHERE r.fromKey > owner.low AND r.fromKey < owner.high //WHERE\n  RETURN r, other, r.startKey AS key ORDER BY r.fromKey DIRECTION LIMIT $limits.NAME" },
    /** A walk of the startKey index of versions between two keys. */
    walkVersions: { name: 'relationships/walkVersions', text: "MATCH (r:Version)\n  WHERE r.startKey > range.low AND r.startKey < range.high AND r.type IN $values.types\n  MATCH (a:Entity {id: r.fromId})\n  MATCH (b:Entity {id: r.toId})\n  WHERE true //VERSIONS\n  RETURN r, a, b, r.startKey AS key ORDER BY r.startKey DIRECTION LIMIT $limit" },
    /** A walk of the toAmountKey index of versions between two keys. */
    walkVersionsAmountsIn: { name: 'relationships/walkVersionsAmountsIn', text: "MATCH (r:Version)\n  WHERE r.toAmountKey > owner.low AND r.toAmountKey < owner.high AND r.type IN $values.types\n  MATCH (other:Entity {id: r.fromId})\n  WHERE true //VERSIONS\n  RETURN r, other, substring(r.toAmountKey, owner.skip) AS key ORDER BY r.toAmountKey DIRECTION LIMIT $limit" },
    /** A walk of the fromAmountKey index of versions between two keys. */
    walkVersionsAmountsOut: { name: 'relationships/walkVersionsAmountsOut', text: "MATCH (r:Version)\n  WHERE r.fromAmountKey > owner.low AND r.fromAmountKey < owner.high AND r.type IN $values.types\n  MATCH (other:Entity {id: r.toId})\n  WHERE true //VERSIONS\n  RETURN r, other, substring(r.fromAmountKey, owner.skip) AS key ORDER BY r.fromAmountKey DIRECTION LIMIT $limit" },
    /** A walk of the toKey index of versions between two keys. */
    walkVersionsIn: { name: 'relationships/walkVersionsIn', text: "MATCH (r:Version)\n  WHERE r.toKey > owner.low AND r.toKey < owner.high AND r.type IN $values.types\n  MATCH (other:Entity {id: r.fromId})\n  WHERE true //VERSIONS\n  RETURN r, other, r.startKey AS key ORDER BY r.toKey DIRECTION LIMIT $limit" },
    /** A walk of the fromKey index of versions between two keys. */
    walkVersionsOut: { name: 'relationships/walkVersionsOut', text: "MATCH (r:Version)\n  WHERE r.fromKey > owner.low AND r.fromKey < owner.high AND r.type IN $values.types\n  MATCH (other:Entity {id: r.toId})\n  WHERE true //VERSIONS\n  RETURN r, other, r.startKey AS key ORDER BY r.fromKey DIRECTION LIMIT $limit" },
    /** Of the relationships so far, those that meet conditions. */
    whereRelationship: { name: 'relationships/whereRelationship', text: "WHERE true //WHERE" },
  },
  search: {
    /** What has words in its texts, with what it is, or is about, and what it cites. A hit of a statement counts with the better of its indexes. */
    textHits: { name: 'search/textHits', text: "CALL () {\n  CALL () {\n    CALL db.index.fulltext.queryNodes('statementTexts', $words.statements) YIELD node, score\n    RETURN node AS s, score\n    UNION ALL\n    CALL db.index.fulltext.queryNodes('statementTextsArabic', $words.arabic) YIELD node, score\n    RETURN node AS s, score / 4 AS score\n  }\n  WITH s, max(score) AS score\n  WHERE true //STATEMENT\n  OPTIONAL MATCH (about:Entity {id: s.aboutId}) WHERE s.aboutType IS NULL\n  OPTIONAL MATCH (s)-[:CITES]->(source:Source)\n  RETURN s.id AS id, 'STATEMENT' AS class, about.kind AS kind, s.aboutType AS type, source.id AS source, score\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('entityTexts', $words.entities) YIELD node, score\n  WITH node AS e, score\n  WHERE true //ENTITY\n  RETURN e.id AS id, 'ENTITY' AS class, e.kind AS kind, null AS type, null AS source, score\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('entityVersionTexts', $words.entityVersions) YIELD node, score\n  WITH node AS v, score\n  WHERE v.rec <= $values.known AND v.sup > $values.known\n  RETURN v.entityId AS id, 'ENTITY' AS class, v.kind AS kind, null AS type, null AS source, score\n  UNION ALL\n  CALL db.index.fulltext.queryRelationships($relationshipIndex, $words.relationships) YIELD relationship, score\n  WITH relationship AS r, score\n  WHERE true //RELATIONSHIP\n  RETURN r.id AS id, 'RELATIONSHIP' AS class, null AS kind, type(r) AS type, null AS source, score\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('versionTexts', $words.versions) YIELD node, score\n  WITH node AS v, score\n  WHERE true //VERSION\n  RETURN v.relId AS id, 'RELATIONSHIP' AS class, null AS kind, v.type AS type, null AS source, score\n}\nWITH id, class, kind, type, source, score\nWHERE ($kinds IS NULL AND $types IS NULL OR kind IN $kinds OR type IN $types) AND ($sources IS NULL OR source IN $sources)" },
  },
  sharedConnections: {
    /** The ties between two entities, looked for at the one that has fewer. */
    between: { name: 'sharedConnections/between', text: "MATCH (e)-[r:TYPE]-(other)\n    WHERE type(r) IN $values.types AND ($outward AND startNode(r) = e OR $inward AND endNode(r) = e) //WHERE\n    RETURN r" },
    /** The versions of such ties, looked for at the connection: it mostly has fewer than what it is connected to. */
    betweenVersions: { name: 'sharedConnections/betweenVersions', text: "MATCH (r:Version)\n    WHERE r.toKey > other.id + '|' AND r.toKey < other.id + '|~' AND $outward AND r.fromId = e.id AND r.type IN $values.types //WHERE\n    RETURN r\n    UNION ALL\n    MATCH (r:Version)\n    WHERE r.fromKey > other.id + '|' AND r.fromKey < other.id + '|~' AND $inward AND r.toId = e.id AND r.type IN $values.types //WHERE\n    RETURN r" },
  },
  statements: {
    /** Statements between two ids that meet conditions. */
    between: { name: 'statements/between', text: "WITH s WHERE s.id > $low AND s.id < $high //CONDITIONS" },
    /** The statements that hang on an owner. */
    hanging: { name: 'statements/hanging', text: "MATCH (:LABEL {id: owner.id})<-[:LINK]-(s:Statement)" },
    /** A page of the statements of an owner. */
    hangingPage: { name: 'statements/hangingPage', text: "HANGING\n  WHERE s.id > $low AND s.id < $high //CONDITIONS\n  RETURN s ORDER BY s.id DIRECTION LIMIT $limit" },
    /** The first ones in the order of their ids. */
    inOrder: { name: 'statements/inOrder', text: "WITH s ORDER BY s.id DIRECTION LIMIT $limit" },
    /** The first ones of one type in the order of their ids, as their index has them. */
    inTypeOrder: { name: 'statements/inTypeOrder', text: "WITH s ORDER BY s.aboutType DIRECTION, s.id DIRECTION LIMIT $limit" },
    /** Statements about what is named. */
    startAbout: { name: 'statements/startAbout', text: "UNWIND $values.anchors AS anchor\nMATCH (s:Statement {aboutId: anchor})" },
    /** All statements. */
    startAll: { name: 'statements/startAll', text: "MATCH (s:Statement)" },
    /** Statements that cite what is named. */
    startCiting: { name: 'statements/startCiting', text: "UNWIND $values.anchors AS anchor\nMATCH (:Source {id: anchor})<-[:CITES]-(s:Statement)" },
    /** Statements about relationships of one type. */
    startOfType: { name: 'statements/startOfType', text: "MATCH (s:Statement {aboutType: $values.type})" },
    /** Statements by those who are named. */
    startSaid: { name: 'statements/startSaid', text: "UNWIND $values.anchors AS anchor\nCALL (anchor) {\n  MATCH (o:Entity {id: anchor}) RETURN o\n  UNION ALL\n  MATCH (o:AnonymousSource {id: anchor}) RETURN o\n}\nMATCH (o)<-[:SAID_BY]-(s:Statement)" },
    /** Statements that are named. */
    startThese: { name: 'statements/startThese', text: "UNWIND $values.anchors AS anchor\nMATCH (s:Statement {id: anchor})" },
    /** As many of a walk as may be looked at, of which those are taken that meet conditions. */
    tried: { name: 'statements/tried', text: "WITH s LIMIT $budget\nWITH s WHERE true //CONDITIONS" },
    /** A walk of the index of statements between two keys. */
    walk: { name: 'statements/walk', text: "MATCH (s:Statement)\n  WHERE s.key > owner.low AND s.key < owner.high AND s.rec <= $known AND s.sup > $known AND s.rank IN $ranks\n  RETURN s ORDER BY s.key DIRECTION LIMIT $limit" },
    /** A walk of the index of ids. */
    walkAll: { name: 'statements/walkAll', text: "MATCH (s:Statement)\nWHERE s.id > $low AND s.id < $high\nWITH s ORDER BY s.id DIRECTION" },
    /** A walk of the index of statements about relationships of one type. */
    walkType: { name: 'statements/walkType', text: "MATCH (s:Statement)\nWHERE s.aboutType = $values.type AND s.id > $low AND s.id < $high\nWITH s ORDER BY s.aboutType DIRECTION, s.id DIRECTION" },
  },
  timeline: {
    /** How many changes an expansion gives. */
    countExpanded: { name: 'timeline/countExpanded', text: "CALL (range) {\nEXPANDED\n  }\n  RETURN count(key) AS n" },
    /** Counts put together. */
    countTogether: { name: 'timeline/countTogether', text: "CALL (range) {\nWALKS\n  }\n  RETURN sum(n) AS n" },
    /** The same of versions. */
    countVersions: { name: 'timeline/countVersions', text: "MATCH (r:Version)\n  WHERE r.WALKED > range.low AND r.WALKED < range.high AND r.type IN $values.types\n  MATCH (a:Entity {id: r.fromId})\n  MATCH (b:Entity {id: r.toId})\n  WHERE true //VERSIONS\n  RETURN count(r) AS n" },
    /** How many relationships an index of keys of changes holds between two keys. */
    countWalk: { name: 'timeline/countWalk', text: "MATCH (a)-[r:TYPE]->(b)\n  WHERE r.WALKED > range.low AND r.WALKED < range.high //WHERE\n  WITH r LIMIT $limits.NAME\n  RETURN count(r) AS n" },
    /** All relationships of some types that meet conditions. */
    expandAll: { name: 'timeline/expandAll', text: "MATCH (a)-[r:TYPE]->(b)\n    WHERE true //TYPES //WHERE\n    RETURN r, a, b" },
    /** The ties between some entities that meet conditions, each once. All but the one of most ties are expanded; what ties that one to itself is beside. */
    expandBetween: { name: 'timeline/expandBetween', text: "CALL () {\n      MATCH (e:Entity) WHERE e.id IN $values.anchors\n      MATCH (e)-[r:TYPE]-()\n      WHERE r.fromId IN $values.of AND r.toId IN $values.of //TYPES\n      RETURN r\n      UNION\n      MATCH (e:Entity {id: $values.largest})\n      MATCH (e)-[r:TYPE]->(e)\n      WHERE true //TYPES\n      RETURN r\n    }\n    WITH r, startNode(r) AS a, endNode(r) AS b\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The ties of some entities that meet conditions, each once. */
    expandTies: { name: 'timeline/expandTies', text: "MATCH (e:Entity) WHERE e.id IN $values.anchors\n    MATCH (e)-[r:TYPE]-()\n    WHERE true //TYPES\n    WITH DISTINCT r\n    WITH r, startNode(r) AS a, endNode(r) AS b\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The changes of expanded relationships between two keys; KEYS are the properties that hold keys of changes. */
    expanded: { name: 'timeline/expanded', text: "CALL () {\nEXPANSIONS\n  }\n  UNWIND [KEYS] AS key\n  WITH r, a, b, key\n  WHERE key > range.low AND key < range.high //DAYS\n  RETURN r, a, b, key" },
    /** The latest day of a change, which its key holds, lies between two days. */
    latestDay: { name: 'timeline/latestDay', text: "substring(KEY, range.skip + 8, 7) >= $values.latestSince AND substring(KEY, range.skip + 8, 7) <= $values.latestUntil" },
    /** No end is stated. */
    noEnd: { name: 'timeline/noEnd', text: "r.endKey IS NULL" },
    /** It ends at one of some entities. */
    toAmong: { name: 'timeline/toAmong', text: "r.toId IN $values.of" },
    /** All versions of relationships of some types. */
    versionsAll: { name: 'timeline/versionsAll', text: "MATCH (r:Version) WHERE r.type IN $values.types\n    MATCH (a:Entity {id: r.fromId})\n    MATCH (b:Entity {id: r.toId})\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The versions of ties that start at some entities. */
    versionsFrom: { name: 'timeline/versionsFrom', text: "MATCH (e:Entity) WHERE e.id IN $values.of\n    MATCH (r:Version)\n    WHERE r.fromKey > e.id + '|' AND r.fromKey < e.id + '|~' AND r.type IN $values.types //WITHIN\n    MATCH (a:Entity {id: r.fromId})\n    MATCH (b:Entity {id: r.toId})\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** The versions of ties that end at some entities and start at others. */
    versionsTo: { name: 'timeline/versionsTo', text: "MATCH (e:Entity) WHERE e.id IN $values.of\n    MATCH (r:Version)\n    WHERE r.toKey > e.id + '|' AND r.toKey < e.id + '|~' AND r.type IN $values.types AND NOT r.fromId IN $values.of\n    MATCH (a:Entity {id: r.fromId})\n    MATCH (b:Entity {id: r.toId})\n    WHERE true //WHERE\n    RETURN r, a, b" },
    /** A walk of an index of keys of changes between two keys; WALKED is the property that is indexed. The hint is for a small or new graph: the planner takes what is in the statistics for all there is, and sorts it. */
    walk: { name: 'timeline/walk', text: "MATCH (a)-[r:TYPE]->(b)\n  USING INDEX r:TYPE(WALKED)\n  WHERE r.WALKED > range.low AND r.WALKED < range.high //WHERE\n  RETURN r, a, b, substring(r.WALKED, range.skip) AS key ORDER BY r.WALKED DIRECTION LIMIT $limits.NAME" },
    /** A walk of an index of keys of changes between two keys, of which only the index is read. */
    walkKeys: { name: 'timeline/walkKeys', text: "MATCH ()-[r:TYPE]->()\n  USING INDEX r:TYPE(WALKED)\n  WHERE r.WALKED > range.low AND r.WALKED < range.high //WHERE\n  RETURN elementId(r) AS element, substring(r.WALKED, range.skip) AS key, false AS isVersion ORDER BY r.WALKED DIRECTION LIMIT $limits.NAME" },
    /** The same of versions. */
    walkVersions: { name: 'timeline/walkVersions', text: "MATCH (r:Version)\n  USING INDEX r:Version(WALKED)\n  WHERE r.WALKED > range.low AND r.WALKED < range.high AND r.type IN $values.types\n  MATCH (a:Entity {id: r.fromId})\n  MATCH (b:Entity {id: r.toId})\n  WHERE true //VERSIONS\n  RETURN r, a, b, substring(r.WALKED, range.skip) AS key ORDER BY r.WALKED DIRECTION LIMIT $limit" },
  },
  view: {
    /** It surely holds at some time of a window of days, whatever its true dates are. As with `possible`, no index answers it. */
    certain: { name: 'view/certain', text: "REL.s1 - $values.until <= 0 AND REL.e0 - $values.since >= 0" },
    /** It was recorded by a change. */
    known: { name: 'view/known', text: "REL.rec <= $values.known" },
    /** It was recorded by a change, as it is or otherwise. */
    knownEntity: { name: 'view/knownEntity', text: "(ENTITY.rec <= $values.known OR EXISTS { MATCH (old:EntityVersion {entityId: ENTITY.id}) WHERE old.rec <= $values.known })" },
    /** It was what was recorded as of a change, and stood, or did not for one of some reasons. */
    knownVersion: { name: 'view/knownVersion', text: "REL.rec <= $values.known AND REL.sup > $values.known AND REL.status IN $values.statuses" },
    /** It may hold at some time of a window of days. Written so that no index can answer it: the planner would weigh those of the days for every type, twice as long, and leave the keys that lists are in the order of. */
    possible: { name: 'view/possible', text: "REL.s0 - $values.until <= 0 AND REL.e1 - $values.since >= 0" },
    /** A statement of one of some ranks, no silence, supports it; what no statement is about counts as one of normal rank. */
    ranked: { name: 'view/ranked', text: "($values.unstated AND NOT EXISTS {\n  MATCH (s:Statement {aboutId: IDOF}) WHERE s.rec <= $values.known AND s.sup > $values.known\n} OR EXISTS {\n  MATCH (s:Statement {aboutId: IDOF})\n  WHERE s.rec <= $values.known AND s.sup > $values.known AND s.rank IN $values.ranks\n    AND s.stance = 'SUPPORTS' AND s.aspect IS NULL AND s.silence IS NULL\n})" },
    /** A statement was recorded as of a change, and is of a rank that counts. */
    statement: { name: 'view/statement', text: "STATEMENT.rec <= $values.known AND STATEMENT.sup > $values.known AND STATEMENT.rank IN $values.ranks" },
  },
  vocabulary: {
    /** All ties of a type. */
    countOfType: { name: 'vocabulary/countOfType', text: "COUNT { ()-[:TYPE]->() }" },
  },
} as const;
