// Made by `npm run generate` from cypher/. Do not edit.
import { cypher, piece } from '../cypher.js';
import { gapped, query } from '../query.js';
/** Every statement of cypher/, by topic and name. */
export const queries = {
  again: {
    /** Records entities anew that were withdrawn with their import: what was is kept as a version, and its names as former ones. */
    entities: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'again/entities', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:FormerEntity {id: row.props.id}) WHERE e.undone\nCREATE (was:EntityVersion)\nSET was = e {.*, id: null, entityId: row.props.id}\nREMOVE e:FormerEntity\nSET e = row.props\nSET e:Entity\nSET e:$(row.label)\nWITH row, e, was.sup AS sup\nCALL (e, sup) {\n  MATCH (e)-[:NAMED]->(old:Name)\n  REMOVE old:Name\n  SET old:FormerName, old.sup = sup\n}\nCALL (row, e) {\n  UNWIND row.names AS name\n  CREATE (e)-[:NAMED]->(n:Name) SET n = name.props, n.rec = row.props.rec\n  WITH name, n\n  MATCH (s:Source {id: name.source})\n  CREATE (n)-[:CITES]->(s)\n}\nRETURN count(e) AS count",
    }),
    /** Records events anew that were withdrawn with their import, with those who took part. */
    events: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'again/events', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (n:FormerEvent {id: row.props.id}) WHERE n.undone\nWITH row, n, n.rec AS rec, n.sup AS sup\nREMOVE n:FormerEvent\nSET n = row.props, n.rec = rec, n.anew = row.props.rec\nSET n:Event\nWITH row, n, sup\nCALL (n, sup) {\n  MATCH (n)-[p:PARTICIPANT]->(e)\n  CREATE (n)-[was:WAS_PARTICIPANT]->(e) SET was = p {.*, sup: sup}\n  DELETE p\n}\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[:PARTICIPANT {role: part.role, order: part.order, rec: row.props.rec}]->(e)\n}\nRETURN count(n) AS count",
    }),
    /** Records facts anew that were withdrawn with their import: what was is copied into a fact of its own, as by a correction. */
    facts: gapped<'shadow', { readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'again/facts', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
    }, ["UNWIND $rows AS row\nMATCH (f:Fact {current: row.props.id}) WHERE f.undone\nREMOVE f.at\nWITH row, f WHERE f.undone\nMATCH (a:Entity {id: row.props.fromId})\nMATCH (b:Entity {id: row.props.toId})\nCREATE (was:Fact) SET was = f {.*, current: null}\nSET was:$(CASE WHEN was.status = 'DENIED' THEN ['Denied'] ELSE [] END)\nSET f = row.props\nREMOVE f:Denied\nSET f:$(row.labels)\nFOREACH (stands IN CASE f.status WHEN 'STANDS' THEN [true] ELSE [] END |\n  ","\n)\nRETURN count(f) AS count"], ['shadow']),
    /** Records joint sums anew that were withdrawn with their import, with those who share them: what was stays as a version. */
    joints: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'again/joints', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (was:FormerJoint {id: row.props.id}) WHERE was.undone AND was.status = 'RETRACTED'\nCREATE (n:Joint) SET n = row.props, n.revision = coalesce(was.revision, 1) + 1\nREMOVE was.status\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[:SHARED_BY {order: part.order, rec: row.props.rec}]->(e)\n}\nRETURN count(n) AS count",
    }),
    /** Records sources anew that were withdrawn with their import. */
    sources: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'again/sources', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (n:FormerSource {id: row.id}) WHERE n.undone\nWITH row, n, n.rec AS rec\nREMOVE n:FormerSource\nSET n = row, n.rec = rec, n.anew = row.rec\nSET n:Source\nRETURN count(n) AS count",
    }),
    /** Has statements that were withdrawn with their import leave their ids, so that they can be recorded anew: each is kept as what was. */
    statements: query<{ readonly ids: readonly string[] }, { readonly count: number }>({
      name: 'again/statements', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {id: wanted}) WHERE s.undone\nSET s.was = wanted\nREMOVE s.id\nRETURN count(s) AS count",
    }),
  },
  around: {
    /** Entities that are connected with at least some of a few, most connected ones first, then those with the best evidence, with all that is asked of each, how many they are, and the version of the graph when that was read. They are looked for around as many of the few as each of them must have one of: those of fewest ties. */
    shared: gapped<'entity' | 'other' | 'tie' | 'degree' | 'ties' | 'between' | 'behind' | 'limit' | 'calls' | 'columns', { readonly of: readonly string[]; readonly starts: number; readonly minimum: number; readonly kinds: readonly string[] }, { readonly rows: readonly unknown[]; readonly total: number; readonly version: number }>({
      name: 'around/shared', mode: 'read',
      params: [{"name":"of","type":"strings","nullable":false},{"name":"starts","type":"integer","nullable":false},{"name":"minimum","type":"integer","nullable":false},{"name":"kinds","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"total","type":"integer","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["MATCH (",":Entity) WHERE ",".id IN $of\nWITH ",", "," AS degree ORDER BY degree, ",".id LIMIT $starts\n","\nWITH DISTINCT "," WHERE ",".kind IN $kinds\nCALL (",") {\n  ","\n  RETURN ",", ","\n}\nWITH ",", ",", max([",".confidence, ",".sourceCount]) AS best\nWITH ",", collect(",".id) AS connected, max(best) AS evidence\nWHERE size(connected) >= $minimum\nWITH collect([",", connected, [-size(connected), -evidence[0], -evidence[1], ",".id]]) AS found\nCALL (found) {\n  UNWIND found AS one\n  WITH one[0] AS ",", one[1] AS connected, one[2] AS key\n  WHERE ","\n  WITH ",", connected, key ORDER BY key LIMIT ","\n  ","\n  RETURN collect([key, connected, ","]) AS rows\n}\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, size(found) AS total, version"], ['entity', 'entity', 'entity', 'degree', 'entity', 'ties', 'other', 'other', 'other', 'between', 'entity', 'tie', 'other', 'entity', 'tie', 'tie', 'other', 'entity', 'other', 'other', 'other', 'behind', 'other', 'limit', 'calls', 'columns']),
    /** The entities tied to some others that were not met before, with the types of the ties that lead to them, and how many ties they have at most. */
    step: gapped<'entity' | 'ties' | 'other' | 'type' | 'degree', { readonly owners: readonly string[]; readonly seen: Readonly<Record<string, unknown>>; readonly limit: number }, { readonly id: string; readonly kind: string; readonly types: readonly string[]; readonly degree: number }>({
      name: 'around/step', mode: 'read',
      params: [{"name":"owners","type":"strings","nullable":false},{"name":"seen","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"kind","type":"string","nullable":false},{"name":"types","type":"strings","nullable":false},{"name":"degree","type":"integer","nullable":false}],
    }, ["UNWIND $owners AS wanted\nMATCH (",":Entity {id: wanted})\n","\nWITH ",", collect(DISTINCT ",") AS types\nORDER BY ",".id LIMIT $limit\nRETURN ",".id AS id, ",".kind AS kind, types, "," AS degree"], ['entity', 'ties', 'other', 'type', 'other', 'other', 'other', 'degree']),
  },
  changes: {
    /** Gives entities further names and ids in other records. What was recorded of each before is kept as a version. A name that is there by now, because another writer was quicker, is not given twice: the entity is locked before its names are looked at. */
    addNames: query<{ readonly rows: readonly object[]; readonly seq: number }, { readonly count: number }>({
      name: 'changes/addNames', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nREMOVE e.at\nWITH row, e\nCREATE (was:EntityVersion)\nSET was = e {.*, id: null, entityId: row.id, sup: $seq, supReason: CASE WHEN size(row.names) > 0 THEN 'further names' ELSE 'further ids' END}\nSET e.rec = $seq\nSET e.revision = was.revision + 1\nFOREACH (_ IN CASE WHEN size(row.names) > 0 THEN [1] ELSE [] END |\n  SET e.furtherNames = coalesce(e.furtherNames, 0) + size(row.names)\n)\nFOREACH (field IN keys(row.texts) |\n  SET e[field] = coalesce(e[field], []) + [text IN row.texts[field] WHERE NOT text IN coalesce(e[field], [])]\n)\nWITH row, e, COUNT { (e)-[:NAMED]->(:Name) } AS there\nCALL (row, e, there) {\n  UNWIND range(0, size(row.names) - 1) AS i\n  WITH e, there, row.names[i] AS name, i\n  WHERE NOT EXISTS { MATCH (e)-[:NAMED]->(old:Name) WHERE old.text = name.props.text }\n  CREATE (e)-[:NAMED]->(n:Name)\n  SET n = name.props, n.order = there + i, n.rec = $seq\n  WITH name, n\n  MATCH (s:Source {id: name.source})\n  CREATE (n)-[:CITES]->(s)\n}\nRETURN count(e) AS count",
    }),
    /** A page of entities in the order of their ids, each with when all that is and was recorded of it was recorded. */
    auditEntities: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly records: readonly unknown[] }>({
      name: 'changes/auditEntities', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"records","type":"list","nullable":false}],
      text: "MATCH (e:Entity) WHERE e.id > $after\nWITH e ORDER BY e.id LIMIT $limit\nRETURN e.id AS id, COLLECT {\n  MATCH (v:EntityVersion {entityId: e.id}) RETURN v {.rec, .sup, .revision, gap: v.undone IS NOT NULL OR EXISTS { (v)-[:WAS_MERGED_INTO]->() }} ORDER BY v.revision\n} + [e {.rec, .sup, .revision}] AS records\nORDER BY id",
    }),
    /** A page of facts in the order of their ids, each with all that is and was recorded of it, and with the shadows between its ends. */
    auditFacts: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>>; readonly labels: readonly string[]; readonly shadows: readonly unknown[] }>({
      name: 'changes/auditFacts', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"labels","type":"strings","nullable":false},{"name":"shadows","type":"list","nullable":false}],
      text: "MATCH (f:Fact) WHERE f.id > $after\nWITH DISTINCT f.id AS id ORDER BY id LIMIT $limit\nMATCH (f:Fact {id: id})\nRETURN id, properties(f) AS props, labels(f) AS labels, COLLECT {\n  MATCH (:Entity {id: f.fromId})-[r]->(:Entity {id: f.toId}) WHERE r.id = f.current\n  RETURN {type: type(r), props: properties(r)}\n} AS shadows\nORDER BY id",
    }),
    /** A page of joint sums in the order of their ids, each with when all that is and was recorded of it was recorded. */
    auditJoints: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly records: readonly unknown[] }>({
      name: 'changes/auditJoints', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"records","type":"list","nullable":false}],
      text: "MATCH (n:Joint) WHERE n.id > $after\nWITH n ORDER BY n.id LIMIT $limit\nRETURN n.id AS id, COLLECT {\n  MATCH (v:FormerJoint {id: n.id}) RETURN v {.rec, .sup, revision: coalesce(v.revision, 1), gap: v.undone IS NOT NULL} ORDER BY v.revision\n} + [n {.rec, .sup, revision: coalesce(n.revision, 1)}] AS records\nORDER BY id",
    }),
    /** A page of the entities with what they hold of their names, in the order of their ids. */
    auditNames: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly names: readonly string[]; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/auditNames', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"names","type":"strings","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "MATCH (e:Entity) WHERE e.id > $after\nWITH e ORDER BY e.id LIMIT $limit\nRETURN e.id AS id, [e.name] + COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names, properties(e) AS props\nORDER BY id",
    }),
    /** A page of entities in the order of their ids, with the shadows that go out from each and are of nothing. */
    auditShadows: gapped<'astray', { readonly after: string; readonly limit: number }, { readonly id: string; readonly astray: readonly unknown[] }>({
      name: 'changes/auditShadows', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"astray","type":"list","nullable":false}],
    }, ["MATCH (a:Entity) WHERE a.id > $after\nWITH a ORDER BY a.id LIMIT $limit\nRETURN a.id AS id, COLLECT {\n  MATCH (a)-[r]->(b:Entity) WHERE ","\n  RETURN [type(r), r.id, b.id]\n} AS astray\nORDER BY id"], ['astray']),
    /** A page of the sources, in the order of their ids. */
    auditSources: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/auditSources', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "MATCH (s:Source) WHERE s.id > $after\nRETURN s.id AS id, properties(s) AS props ORDER BY id LIMIT $limit",
    }),
    /** A page of the statements with what follows from their fields, in the order of their ids. */
    auditStatements: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>>; readonly about: readonly string[] }>({
      name: 'changes/auditStatements', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"about","type":"strings","nullable":false}],
      text: "MATCH (s:Statement) WHERE s.id > $after\nWITH s ORDER BY s.id LIMIT $limit\nRETURN s.id AS id, properties(s) AS props, COLLECT {\n  MATCH (s)-[:ABOUT]->(about)\n  RETURN CASE WHEN about:Fact THEN coalesce(about.current, 'what was recorded of ' + about.id) ELSE about.id END\n} AS about\nORDER BY id",
    }),
    /** Changes what is recorded of facts: what was is copied into a fact of its own, which is not current and ends with this change; the fact itself keeps its identity and begins anew. Its shadow is taken away, and made again, between the ends that it has then, when it stands. */
    change: gapped<'shadow', { readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/change', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
    }, ["UNWIND $rows AS row\nMATCH (f:Fact {current: row.id})\nMATCH (before:Entity {id: f.fromId})\nMATCH (behind:Entity {id: f.toId})\nCREATE (was:Fact) SET was = f {.*, current: null}, was += row.was\nSET was:$(CASE WHEN was.status = 'DENIED' THEN ['Denied'] ELSE [] END)\nSET f += row.props\nREMOVE f:Standing:Denied\nSET f:$(row.labels)\nWITH f, before, behind\nCALL (f, before, behind) {\n  MATCH (before)-[old]->(behind) WHERE old.id = f.id\n  DELETE old\n}\nMATCH (a:Entity {id: f.fromId})\nMATCH (b:Entity {id: f.toId})\nFOREACH (stands IN CASE f.status WHEN 'STANDS' THEN [true] ELSE [] END |\n  ","\n)\nRETURN count(f) AS count"], ['shadow']),
    /** Takes the key of a write: whoever comes with the same one waits until this transaction ends. What was done with it before comes back. */
    claimKey: query<{ readonly key: string; readonly hash: string }, { readonly hash: string; readonly answer: string | null }>({
      name: 'changes/claimKey', mode: 'write',
      params: [{"name":"key","type":"string","nullable":false},{"name":"hash","type":"string","nullable":false}], columns: [{"name":"hash","type":"string","nullable":false},{"name":"answer","type":"string","nullable":true}],
      text: "MERGE (k:WriteKey {key: $key})\nON CREATE SET k.hash = $hash\nRETURN k.hash AS hash, k.answer AS answer",
    }),
    /** What each id is. An id is of one thing only; seeking all ids of a class at once costs a third of asking class by class for each. */
    classes: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string; readonly type: string | null; readonly publishedAt: string | null; readonly url: string | null; readonly aboutId: string | null; readonly sup: number | null; readonly undone: boolean; readonly revision: number | null; readonly into: string | null }>({
      name: 'changes/classes', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"type","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true},{"name":"url","type":"string","nullable":true},{"name":"aboutId","type":"string","nullable":true},{"name":"sup","type":"integer","nullable":true},{"name":"undone","type":"boolean","nullable":false},{"name":"revision","type":"integer","nullable":true},{"name":"into","type":"string","nullable":true}],
      text: "CALL () {\n  MATCH (n:AnonymousSource) WHERE n.id IN $ids RETURN n.id AS id, 'AnonymousSource' AS class, n\n  UNION ALL\n  MATCH (n:Event) WHERE n.id IN $ids RETURN n.id AS id, 'Event' AS class, n\n  UNION ALL\n  MATCH (n:Joint) WHERE n.id IN $ids RETURN n.id AS id, 'Joint' AS class, n\n  UNION ALL\n  MATCH (n:Source) WHERE n.id IN $ids RETURN n.id AS id, 'Source' AS class, n\n  UNION ALL\n  MATCH (n:Statement) WHERE n.id IN $ids RETURN n.id AS id, 'Statement' AS class, n\n  UNION ALL\n  MATCH (n:Fact) WHERE n.current IN $ids RETURN n.current AS id, 'Fact' AS class, n\n  UNION ALL\n  MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, 'Entity' AS class, n\n  UNION ALL\n  MATCH (n:FormerEntity) WHERE n.id IN $ids RETURN n.id AS id, 'FormerEntity' AS class, n\n  UNION ALL\n  MATCH (n:FormerEvent) WHERE n.id IN $ids RETURN n.id AS id, 'FormerEvent' AS class, n\n  UNION ALL\n  MATCH (n:FormerSource) WHERE n.id IN $ids RETURN n.id AS id, 'FormerSource' AS class, n\n  UNION ALL\n  MATCH (n:FormerJoint) WHERE n.id IN $ids AND n.status = 'RETRACTED' RETURN n.id AS id, 'FormerJoint' AS class, n\n  UNION ALL\n  MATCH (n:Tombstone) WITH n LIMIT 1 RETURN n.salt AS id, 'Tombstone' AS class, n\n}\nRETURN id, class, n.type AS type, n.publishedAt AS publishedAt, n.url AS url, n.aboutId AS aboutId, n.sup AS sup,\n  n.undone IS NOT NULL AS undone, n.revision AS revision,\n  CASE WHEN n:FormerEntity THEN COLLECT { MATCH (n)-[:MERGED_INTO]->{1,50}(e:Entity) RETURN e.id }[0] END AS into",
    }),
    /** Changes what is recorded of entities; what was recorded of each before is kept as a version. */
    correctEntities: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/correctEntities', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nCREATE (was:EntityVersion)\nSET was = e {.*, id: null, entityId: row.id}, was += row.was\nSET e += row.props\nREMOVE e:Person:Organization:Product:Place:Topic\nSET e:$(row.label)\nRETURN count(e) AS count",
    }),
    /** Changes what is recorded of joint sums; what was recorded of each before is kept, with those who shared it. */
    correctJoints: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/correctJoints', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (n:Joint {id: row.id})\nCREATE (was:FormerJoint) SET was = properties(n) SET was += row.was\nSET was.versionKey = row.id + '|' + coalesce(n.revision, 1)\nWITH row, n, was\nCALL (row, n, was) {\n  MATCH (n)-[p:SHARED_BY|WAS_SHARED_BY]->(e)\n  CREATE (was)-[kept:WAS_SHARED_BY]->(e)\n  SET kept = properties(p) SET kept.sup = coalesce(p.sup, row.was.sup)\n  RETURN count(*) AS shares\n}\nCALL (row, n) {\n  WITH row, n WHERE row.participants IS NOT NULL\n  MATCH (n)-[p:SHARED_BY|WAS_SHARED_BY]->()\n  DELETE p\n}\nCALL (row, n) {\n  UNWIND coalesce(row.participants, []) AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[p:SHARED_BY]->(e) SET p.order = part.order, p.rec = part.rec\n}\nSET n += row.props\nRETURN count(n) AS count",
    }),
    /** The number that the counter of changes tells. */
    counter: query<{  }, { readonly counter: number }>({
      name: 'changes/counter', mode: 'read',
      params: [], columns: [{"name":"counter","type":"integer","nullable":false}],
      text: "MATCH (c:Counter {id: 'changes'})\nRETURN c.n AS counter",
    }),
    /** Writes entities with their further names. */
    createEntities: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/createEntities', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (e:Entity:$(row.label)) SET e = row.props\nWITH row, e\nCALL (row, e) {\n  UNWIND row.names AS name\n  CREATE (e)-[:NAMED]->(n:Name) SET n = name.props\n  WITH name, n\n  MATCH (s:Source {id: name.source})\n  CREATE (n)-[:CITES]->(s)\n}\nRETURN count(e) AS count",
    }),
    /** Writes events with those who took part. */
    createEvents: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/createEvents', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Event) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[p:PARTICIPANT {order: part.order}]->(e) SET p.role = part.role\n}\nRETURN count(n) AS count",
    }),
    /** Writes facts, each that stands with its shadow. */
    createFacts: gapped<'shadow', { readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/createFacts', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
    }, ["UNWIND $rows AS row\nMATCH (a:Entity {id: row.props.fromId})\nMATCH (b:Entity {id: row.props.toId})\nCREATE (f:Fact:$(row.labels)) SET f = row.props\nFOREACH (stands IN CASE f.status WHEN 'STANDS' THEN [true] ELSE [] END |\n  ","\n)\nRETURN count(f) AS count"], ['shadow']),
    /** Writes joint facts with those who share them. */
    createJoints: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/createJoints', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Joint) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.participants AS part\n  MATCH (e:Entity {id: part.entity})\n  CREATE (n)-[:SHARED_BY {order: part.order}]->(e)\n}\nRETURN count(n) AS count",
    }),
    /** Writes sources. */
    createSources: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/createSources', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Source) SET n = row\nRETURN count(n) AS count",
    }),
    /** Writes statements: what each is about (a fact or an entity), what it cites, and who says so, an entity or somebody unnamed, who is made when new. An id that is null is of nothing. */
    createStatements: query<{ readonly rows: readonly object[] }, { readonly count: number; readonly edges: number }>({
      name: 'changes/createStatements', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false},{"name":"edges","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:Statement) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  MATCH (f:Fact {current: row.fact}) CREATE (n)-[:ABOUT]->(f) RETURN 1 AS edge\n  UNION ALL\n  MATCH (e:Entity {id: row.entity}) CREATE (n)-[:ABOUT]->(e) RETURN 1 AS edge\n  UNION ALL\n  MATCH (x:Source {id: row.source}) CREATE (n)-[:CITES]->(x) RETURN 1 AS edge\n  UNION ALL\n  MATCH (e:Entity {id: row.sayer}) CREATE (n)-[:SAID_BY]->(e) RETURN 1 AS edge\n  UNION ALL\n  UNWIND row.unnamed AS unnamed\n  MERGE (a:AnonymousSource {id: unnamed.id}) ON CREATE SET a.description = unnamed.description\n  CREATE (n)-[:SAID_BY]->(a) RETURN 1 AS edge\n}\nWITH n, count(edge) AS edges\nRETURN count(n) AS count, sum(edges) AS edges",
    }),
    /** Gives back the key of a write that was not done. */
    dropKey: query<{ readonly key: string }, { readonly count: number }>({
      name: 'changes/dropKey', mode: 'write',
      params: [{"name":"key","type":"string","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (k:WriteKey {key: $key}) WHERE k.answer IS NULL\nDELETE k\nRETURN count(*) AS count",
    }),
    /** Ends statements. */
    endStatements: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/endStatements', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (s:Statement {id: row.id}) WHERE s.sup = row.current\nSET s += row.props\nRETURN count(s) AS count",
    }),
    /** A page of entities in the order of their ids. */
    entityProperties: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/entityProperties', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "MATCH (e:Entity) WHERE e.id > $after\nWITH e ORDER BY e.id LIMIT $limit\nRETURN e.id AS id, properties(e) AS props\nORDER BY id",
    }),
    /** The current statements about relationships, as far as a summary needs them. */
    evidence: query<{ readonly ids: readonly string[]; readonly current: number }, { readonly id: string; readonly aboutId: string; readonly stance: string; readonly rank: string; readonly aspect: string | null; readonly silence: boolean; readonly sourceId: string | null; readonly publishedAt: string | null; readonly sayerId: string | null; readonly sayerNamed: boolean }>({
      name: 'changes/evidence', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":false},{"name":"stance","type":"string","nullable":false},{"name":"rank","type":"string","nullable":false},{"name":"aspect","type":"string","nullable":true},{"name":"silence","type":"boolean","nullable":false},{"name":"sourceId","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true},{"name":"sayerId","type":"string","nullable":true},{"name":"sayerNamed","type":"boolean","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current\nOPTIONAL MATCH (s)-[:CITES]->(x:Source)\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nRETURN s.id AS id, s.aboutId AS aboutId, s.stance AS stance, s.rank AS rank, s.aspect AS aspect,\n  coalesce(s.silence, false) AS silence, x.id AS sourceId, x.publishedAt AS publishedAt, sayer.id AS sayerId,\n  coalesce(sayer:Entity, false) AS sayerNamed",
    }),
    /** A page of facts in the order of their ids, each with what all records of it hold of their attributes. */
    factAttributes: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly records: readonly unknown[] }>({
      name: 'changes/factAttributes', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"records","type":"list","nullable":false}],
      text: "MATCH (f:Fact) WHERE f.id > $after\nWITH DISTINCT f.id AS id ORDER BY id LIMIT $limit\nRETURN id, COLLECT {\n  MATCH (f:Fact {id: id})\n  RETURN {rec: f.rec, doc: f.doc, props: f {.attributeTexts, .attributeFolds, .attributeNumbers}}\n} AS records\nORDER BY id",
    }),
    /** The last statement of a change: takes its number. The counter is taken last, so that it is locked for the shortest time and nothing appears behind a reader who has seen a later number. */
    finish: query<{ readonly at: string; readonly actor: string; readonly subjects: readonly string[]; readonly actions: readonly string[] }, { readonly seq: number }>({
      name: 'changes/finish', mode: 'write',
      params: [{"name":"at","type":"string","nullable":false},{"name":"actor","type":"string","nullable":false},{"name":"subjects","type":"strings","nullable":false},{"name":"actions","type":"strings","nullable":false}], columns: [{"name":"seq","type":"integer","nullable":false}],
      text: "MERGE (c:Counter {id: 'changes'})\nON CREATE SET c.n = 1\nON MATCH SET c.n = c.n + 1\nWITH c.n AS seq\nOPTIONAL MATCH (before:Change {seq: seq - 1})\nCREATE (:Change {\n  seq: seq,\n  at: CASE WHEN before.at > $at THEN before.at ELSE $at END,\n  actor: $actor,\n  subjects: $subjects,\n  actions: $actions\n})\nRETURN seq",
    }),
    /** Whether nothing was ever recorded. */
    isEmpty: query<{  }, { readonly empty: boolean }>({
      name: 'changes/isEmpty', mode: 'read',
      params: [], columns: [{"name":"empty","type":"boolean","nullable":false}],
      text: "RETURN NOT EXISTS { MATCH (:Change) } AS empty",
    }),
    /** Notes what came of a write by its key. */
    keepKey: query<{ readonly key: string; readonly answer: string; readonly seq: number }, { readonly count: number }>({
      name: 'changes/keepKey', mode: 'write',
      params: [{"name":"key","type":"string","nullable":false},{"name":"answer","type":"string","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (k:WriteKey {key: $key})\nSET k.answer = $answer, k.seq = $seq\nRETURN count(k) AS count",
    }),
    /** What was done with the key of a write. */
    keptKey: query<{ readonly key: string }, { readonly hash: string; readonly answer: string | null }>({
      name: 'changes/keptKey', mode: 'read',
      params: [{"name":"key","type":"string","nullable":false}], columns: [{"name":"hash","type":"string","nullable":false},{"name":"answer","type":"string","nullable":true}],
      text: "MATCH (k:WriteKey {key: $key})\nRETURN k.hash AS hash, k.answer AS answer",
    }),
    /** Takes the locks of facts that are about to be changed, so that nobody else changes them until this transaction ends, and gives what is recorded of them then. Removing a property that facts have not takes the lock and writes nothing; it is one that changes have, for of a name that occurs nowhere nothing would be removed and nothing locked. What was erased while its lock was waited for is left out. */
    lock: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/lock', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (f:Fact {current: wanted})\nREMOVE f.at\nWITH wanted, f WHERE f.current IS NOT NULL\nRETURN wanted AS id, properties(f) AS props",
    }),
    /** Takes the locks of entities, statements, events, joint sums and sources that are about to be changed, as cypher/changes/lock.cypher does of facts. What was erased while its lock was waited for is left out. */
    lockNodes: query<{ readonly ids: readonly string[] }, { readonly id: string }>({
      name: 'changes/lockNodes', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Entity {id: wanted}) REMOVE n.at RETURN n\n  UNION ALL\n  MATCH (n:Statement {id: wanted}) REMOVE n.at RETURN n\n  UNION ALL\n  MATCH (n:Event {id: wanted}) REMOVE n.at RETURN n\n  UNION ALL\n  MATCH (n:Source {id: wanted}) REMOVE n.at RETURN n\n  UNION ALL\n  MATCH (n:Joint {id: wanted}) REMOVE n.at RETURN n\n}\nWITH wanted, n WHERE n.id IS NOT NULL\nRETURN wanted AS id",
    }),
    /** Some ids that begin alike, to name the nearest when one is not there. */
    near: query<{ readonly prefixes: readonly string[] }, { readonly id: string; readonly class: string }>({
      name: 'changes/near', mode: 'read',
      params: [{"name":"prefixes","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false}],
      text: "UNWIND $prefixes AS prefix\nCALL (prefix) {\n  CALL (prefix) { MATCH (n:Entity) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Entity' AS class LIMIT 50 }\n  RETURN id, class\n  UNION ALL\n  CALL (prefix) { MATCH (n:Fact) WHERE n.current STARTS WITH prefix RETURN n.current AS id, 'Fact' AS class LIMIT 50 }\n  RETURN id, class\n  UNION ALL\n  CALL (prefix) { MATCH (n:Statement) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Statement' AS class LIMIT 50 }\n  RETURN id, class\n  UNION ALL\n  CALL (prefix) { MATCH (n:Source) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Source' AS class LIMIT 50 }\n  RETURN id, class\n  UNION ALL\n  CALL (prefix) { MATCH (n:Merge) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Merge' AS class LIMIT 50 }\n  RETURN id, class\n  UNION ALL\n  CALL (prefix) { MATCH (n:Event) WHERE n.id STARTS WITH prefix RETURN n.id AS id, 'Event' AS class LIMIT 50 }\n  RETURN id, class\n}\nRETURN DISTINCT id, class",
    }),
    /** Removes, of a page of entities in the order of their ids, the shadows that go out from them and are of nothing. */
    removeShadows: gapped<'astray', { readonly after: string; readonly limit: number }, { readonly last: string | null; readonly done: number }>({
      name: 'changes/removeShadows', mode: 'write',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"last","type":"string","nullable":true},{"name":"done","type":"integer","nullable":false}],
    }, ["MATCH (a:Entity) WHERE a.id > $after\nWITH a ORDER BY a.id LIMIT $limit\nCALL (a) {\n  MATCH (a)-[r]->(b:Entity) WHERE ","\n  DELETE r\n  RETURN count(*) AS removed\n}\nRETURN max(a.id) AS last, sum(removed) AS done"], ['astray']),
    /** Writes what follows from the other properties of entities; null takes a property away. */
    renewEntities: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/renewEntities', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nSET e += row.props\nRETURN count(e) AS count",
    }),
    /** Writes what follows from the documents of records of facts; null takes a property away. */
    renewFacts: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/renewFacts', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (f:Fact {id: row.id}) WHERE f.rec = row.rec\nSET f += row.props\nRETURN count(f) AS count",
    }),
    /** Writes what entities hold of their names; null takes a property away. An entity that has other names by now is left to who named it so. */
    renewNames: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/renewNames', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nSET e.id = e.id\nWITH e, row, [e.name] + COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order } AS names\nWHERE names = row.names\nSET e += row.props\nRETURN count(e) AS count",
    }),
    /** Makes the shadows of a page of facts anew, in the order of their ids. Each fact is locked first, as by who changes it (cypher/changes/lock.cypher). */
    renewShadows: gapped<'shadow', { readonly after: string; readonly limit: number }, { readonly last: string | null; readonly done: number }>({
      name: 'changes/renewShadows', mode: 'write',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"last","type":"string","nullable":true},{"name":"done","type":"integer","nullable":false}],
    }, ["MATCH (f:Fact) WHERE f.current > $after\nWITH f ORDER BY f.current LIMIT $limit\nREMOVE f.at\nWITH f\nCALL (f) {\n  MATCH (a:Entity {id: f.fromId})\n  MATCH (b:Entity {id: f.toId})\n  CALL (f, a, b) {\n    MATCH (a)-[old]->(b) WHERE old.id = f.id\n    DELETE old\n  }\n  WITH f, a, b WHERE f.status = 'STANDS'\n  ","\n  RETURN count(*) AS made\n}\nRETURN max(f.current) AS last, sum(made) AS done"], ['shadow']),
    /** Writes what is derived of sources; null takes a property away. The fields of a source never change. */
    renewSources: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/renewSources', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (s:Source {id: row.id})\nSET s += row.props\nRETURN count(s) AS count",
    }),
    /** Gives what a change wrote the number that it got, where another change was quicker and took the one that was expected. Of what the change wrote, and of nothing else under these ids, the expected number is the `rec` or, of what it ended, the `sup`. */
    renumber: query<{ readonly ids: readonly string[]; readonly expected: number; readonly seq: number }, { readonly count: number }>({
      name: 'changes/renumber', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"expected","type":"integer","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Entity {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (n:EntityVersion {entityId: wanted}) RETURN n\n  UNION ALL\n  MATCH (:Entity {id: wanted})-[:NAMED]->(n:Name|FormerName) RETURN n\n  UNION ALL\n  MATCH (n:Fact {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (n:Statement {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (n:Source {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (n:Joint {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (n:FormerJoint {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (n:Event {id: wanted}) RETURN n\n  UNION ALL\n  MATCH (fact:Standing&Fact {current: wanted})\n  MATCH (:Entity {id: fact.fromId})-[n]->(:Entity {id: fact.toId}) WHERE n.id = wanted\n  RETURN n\n}\nWITH n, n.rec = $expected AS begins, n.sup = $expected AS ends\nWHERE begins OR ends\nSET n.rec = CASE WHEN begins THEN $seq ELSE n.rec END\nSET n.sup = CASE WHEN ends THEN $seq ELSE n.sup END\nRETURN count(*) AS count",
    }),
    /** Ends what is recorded of facts: it stays as it was until this change, and is not what stands any more. Its shadow goes. */
    retract: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'changes/retract', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (f:Fact {current: row.id})\nMATCH (a:Entity {id: f.fromId})\nMATCH (b:Entity {id: f.toId})\nSET f += row.props\nREMOVE f:Standing\nWITH f, a, b\nCALL (f, a, b) {\n  MATCH (a)-[old]->(b) WHERE old.id = f.id\n  DELETE old\n}\nRETURN count(f) AS count",
    }),
    /** The sources that have some addresses; of several with one the first by id. */
    sourcesByUrl: query<{ readonly rows: readonly object[] }, { readonly url: string; readonly id: string }>({
      name: 'changes/sourcesByUrl', mode: 'read',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"url","type":"string","nullable":false},{"name":"id","type":"string","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (s:Source {urlKey: row.key}) WHERE s.url = row.url\nRETURN row.url AS url, min(s.id) AS id",
    }),
    /** The number of the last change, with the lock of the counter, which every writer takes last and holds until its commit is applied. Removing a property that the counter has not takes the lock and writes nothing; it is one that changes have, for of a name that occurs nowhere nothing would be removed and nothing locked. */
    standstill: query<{  }, { readonly version: number }>({
      name: 'changes/standstill', mode: 'write',
      params: [], columns: [{"name":"version","type":"integer","nullable":false}],
      text: "MATCH (c:Counter {id: 'changes'})\nREMOVE c.at\nRETURN c.n AS version",
    }),
    /** What is stored under ids, facts aside: properties, and what hangs on a node in the order it was given. */
    stored: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly class: string; readonly props: Readonly<Record<string, unknown>>; readonly parts: readonly unknown[] }>({
      name: 'changes/stored', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"parts","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Source {id: wanted}) RETURN 'Source' AS class, n, [] AS parts\n  UNION ALL\n  MATCH (n:AnonymousSource {id: wanted}) RETURN 'AnonymousSource' AS class, n, [] AS parts\n  UNION ALL\n  MATCH (n:Entity {id: wanted})\n  RETURN 'Entity' AS class, n, COLLECT {\n    MATCH (n)-[:NAMED]->(name:Name)\n    OPTIONAL MATCH (name)-[:CITES]->(s:Source)\n    RETURN [name.text, name.lang, name.usage, s.id] ORDER BY name.order\n  } AS parts\n  UNION ALL\n  MATCH (n:Joint {id: wanted})\n  RETURN 'Joint' AS class, n, COLLECT {\n    MATCH (n)-[p:SHARED_BY]->(e:Entity) RETURN [e.id, null] ORDER BY p.order\n  } AS parts\n  UNION ALL\n  MATCH (n:Event {id: wanted})\n  RETURN 'Event' AS class, n, COLLECT {\n    MATCH (n)-[p:PARTICIPANT]->(e:Entity) RETURN [e.id, p.role] ORDER BY p.order\n  } AS parts\n  UNION ALL\n  MATCH (n:Statement {id: wanted})\n  OPTIONAL MATCH (n)-[:CITES]->(s:Source)\n  OPTIONAL MATCH (n)-[:SAID_BY]->(sayer)\n  RETURN 'Statement' AS class, n, [[s.id, sayer.id]] AS parts\n}\nRETURN wanted AS id, class, properties(n) AS props, parts",
    }),
    /** What is recorded of facts now. */
    storedFacts: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'changes/storedFacts', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (f:Fact {current: wanted})\nRETURN wanted AS id, properties(f) AS props",
    }),
  },
  duplicates: {
    /** For each of some entities those that may be the same as it: those with an id in other records that it has, then those with names like its own. and src/graph/words.ts */
    candidates: gapped<'entity' | 'seen', { readonly owners: readonly unknown[]; readonly hits: number; readonly limit: number }, { readonly id: string; readonly ids: readonly string[]; readonly full: boolean }>({
      name: 'duplicates/candidates', mode: 'read',
      params: [{"name":"owners","type":"list","nullable":false},{"name":"hits","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"ids","type":"strings","nullable":false},{"name":"full","type":"boolean","nullable":false}],
    }, ["UNWIND $owners AS owner\nCALL (owner) {\n  CALL (owner) {\n    UNWIND owner.ids AS query\n    CALL (query) {\n      CALL db.index.fulltext.queryNodes('entitySameAs', query, {limit: $hits}) YIELD node\n      RETURN collect([node, 1000000.0]) AS found\n    }\n    RETURN found\n    UNION ALL\n    UNWIND owner.names AS query\n    CALL (query) {\n      CALL db.index.fulltext.queryNodes('entityNames', query, {limit: $hits}) YIELD node, score\n      RETURN collect([node, score]) AS found\n    }\n    RETURN found\n  }\n  RETURN collect(found) AS hits\n}\nCALL (owner, hits) {\n  UNWIND hits AS found\n  UNWIND found AS hit\n  WITH hit[0] AS ",", max(hit[1]) AS score\n  WHERE ",".kind = owner.kind AND ",".id <> owner.id AND ","\n  WITH ",".id AS id ORDER BY score DESC, id LIMIT $limit\n  RETURN collect(id) AS ids\n}\nRETURN owner.id AS id, ids, any(found IN hits WHERE size(found) >= $hits) AS full"], ['entity', 'entity', 'entity', 'seen', 'entity']),
    /** Entities of a kind that have a key in common: an id in another record, the words of a name in any order, a name in one piece or with initials, or how a name sounds. Of each member of a group it says how it has the key: as a name (w) or as initials (n), or in which script it sounds so. Those with ids come first, then the smallest groups. */
    groups: gapped<'entity' | 'seen', { readonly kinds: readonly string[]; readonly look: number; readonly most: number; readonly limit: number }, { readonly looked: number; readonly total: number; readonly groups: readonly unknown[] }>({
      name: 'duplicates/groups', mode: 'read',
      params: [{"name":"kinds","type":"strings","nullable":false},{"name":"look","type":"integer","nullable":false},{"name":"most","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"looked","type":"integer","nullable":false},{"name":"total","type":"integer","nullable":false},{"name":"groups","type":"list","nullable":false}],
    }, ["CALL () {\n  MATCH (",":Entity) WHERE ",".id > ''\n  WITH "," ORDER BY ",".id LIMIT $look\n  RETURN collect(",") AS looked\n}\nCALL (looked) {\n  UNWIND looked AS ","\n  WITH "," WHERE ",".kind IN $kinds AND ","\n  WITH ",",\n    [token IN reduce(tokens = [], line IN coalesce(",".searchForms, []) + coalesce(",".searchRoman, []) |\n      tokens + split(line, ' ')) WHERE token STARTS WITH 'w_' OR token STARTS WITH 'n_' |\n      ['name ' + substring(token, 2), left(token, 1)]] AS names,\n    [line IN coalesce(",".search, []) WHERE line CONTAINS ' ' |\n      ['words ' + reduce(all = '', word IN COLLECT { UNWIND split(line, ' ') AS word RETURN word ORDER BY word } |\n        all + ' ' + word), 'w']] AS orders,\n    [token IN reduce(tokens = [], line IN coalesce(",".searchSounds, []) | tokens + split(line, ' '))\n      WHERE token STARTS WITH 'w' AND substring(token, 2, 1) = '_' AND size(token) > 5 |\n      [CASE WHEN substring(token, 1, 1) IN ['h', 'k'] THEN 'coarse ' ELSE 'sound ' END + substring(token, 3),\n        substring(token, 1, 1)]] AS sounds,\n    [key IN coalesce(",".sameAs, []) | ['id ' + key, 'w']] AS ids\n  UNWIND names + orders + sounds + ids AS one\n  WITH ",".kind AS kind, one[0] AS key, collect(DISTINCT [",".id, one[1]]) AS members\n  WITH key, members, size(members) AS count\n  WHERE count > 1 AND any(one IN members WHERE one[0] <> members[0][0]) AND\n    CASE WHEN key STARTS WITH 'sound ' OR key STARTS WITH 'coarse ' THEN any(one IN members WHERE one[1] <> members[0][1])\n      ELSE any(one IN members WHERE one[1] = 'w') END\n  WITH key, members, count ORDER BY CASE WHEN key STARTS WITH 'id ' THEN 0 ELSE 1 END, count, key\n  WITH collect([count, members[..$most]]) AS alike\n  RETURN size(alike) AS total, alike[..$limit] AS groups\n}\nRETURN size(looked) AS looked, total, groups"], ['entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'seen', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity']),
    /** The other ends of the ties of some entities. */
    neighbours: gapped<'entity' | 'ties' | 'other', { readonly owners: readonly string[] }, { readonly id: string; readonly others: readonly string[] }>({
      name: 'duplicates/neighbours', mode: 'read',
      params: [{"name":"owners","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"others","type":"strings","nullable":false}],
    }, ["UNWIND $owners AS wanted\nMATCH (",":Entity {id: wanted})\n","\nRETURN wanted AS id, collect(DISTINCT ",".id) AS others"], ['entity', 'ties', 'other']),
  },
  egoGraph: {
    /** The relationships among the nodes of a graph, those with the best evidence first, with all that is asked of each. */
    edges: gapped<'entity' | 'among' | 'tie' | 'record' | 'fact' | 'calls' | 'columns', { readonly owners: readonly string[]; readonly nodes: Readonly<Record<string, unknown>>; readonly hubs: Readonly<Record<string, unknown>>; readonly limit: number }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'egoGraph/edges', mode: 'read',
      params: [{"name":"owners","type":"strings","nullable":false},{"name":"nodes","type":"map","nullable":false},{"name":"hubs","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $owners AS wanted\nMATCH (",":Entity {id: wanted})\nCALL (",") {\n  ","\n}\nWITH "," ORDER BY ",".confidence DESC, ",".sourceCount DESC, ",".id LIMIT $limit\n","\n","\nWITH collect([",".confidence, ",".sourceCount, ",".fromId, ",".toId, ","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['entity', 'entity', 'among', 'tie', 'tie', 'tie', 'tie', 'record', 'calls', 'fact', 'fact', 'fact', 'fact', 'columns']),
    /** The entities tied to some nearer ones that were not met before, those with the best evidence first: by the best tie to any of the nearer ones, then by how many ties they have, then by id; with all that is asked of each. */
    neighbours: gapped<'entity' | 'ties' | 'tie' | 'other' | 'degree' | 'calls' | 'columns', { readonly owners: readonly string[]; readonly seen: Readonly<Record<string, unknown>>; readonly limit: number }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'egoGraph/neighbours', mode: 'read',
      params: [{"name":"owners","type":"strings","nullable":false},{"name":"seen","type":"map","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $owners AS wanted\nMATCH (",":Entity {id: wanted})\n","\nWITH ",", max([",".confidence, ",".sourceCount]) AS evidence\nWITH ",", evidence, "," AS degree\nORDER BY evidence DESC, degree DESC, ",".id LIMIT $limit\n","\nWITH collect([evidence[0], evidence[1], degree, ","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['entity', 'ties', 'other', 'tie', 'tie', 'other', 'degree', 'other', 'calls', 'columns']),
    /** How many ties lead from entities to others than those of a graph. */
    outside: gapped<'entity' | 'ties' | 'tie', { readonly owners: readonly string[]; readonly nodes: Readonly<Record<string, unknown>> }, { readonly id: string; readonly count: number }>({
      name: 'egoGraph/outside', mode: 'read',
      params: [{"name":"owners","type":"strings","nullable":false},{"name":"nodes","type":"map","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"count","type":"integer","nullable":false}],
    }, ["UNWIND $owners AS wanted\nMATCH (",":Entity {id: wanted})\n","\nRETURN wanted AS id, count(",") AS count"], ['entity', 'ties', 'tie']),
  },
  entities: {
    /** The names of the attributes of entities, each with how many entities have it, most first; a part of them. */
    attributeNames: gapped<'found' | 'entity' | 'nul', { readonly from: number; readonly to: number }, { readonly total: number; readonly rows: readonly unknown[] }>({
      name: 'entities/attributeNames', mode: 'read',
      params: [{"name":"from","type":"integer","nullable":false},{"name":"to","type":"integer","nullable":false}], columns: [{"name":"total","type":"integer","nullable":false},{"name":"rows","type":"list","nullable":false}],
    }, ["CALL () {\n  ","\n  UNWIND ",".attributeTexts AS item\n  WITH DISTINCT ",", split(item, ",")[0] AS text\n  WITH text, count(*) AS count ORDER BY count DESC, text\n  RETURN collect([text, count]) AS groups\n}\nRETURN size(groups) AS total, groups[$from..$to] AS rows"], ['found', 'entity', 'entity', 'nul']),
    /** The values of one attribute of entities, each with how many entities have it, most first; a part of them. */
    attributeValues: gapped<'found' | 'entity' | 'prefix', { readonly from: number; readonly to: number }, { readonly total: number; readonly rows: readonly unknown[] }>({
      name: 'entities/attributeValues', mode: 'read',
      params: [{"name":"from","type":"integer","nullable":false},{"name":"to","type":"integer","nullable":false}], columns: [{"name":"total","type":"integer","nullable":false},{"name":"rows","type":"list","nullable":false}],
    }, ["CALL () {\n  ","\n  UNWIND [item IN ",".attributeTexts WHERE item STARTS WITH ","] AS item\n  WITH substring(item, size(",")) AS text, count(*) AS count ORDER BY count DESC, text\n  RETURN collect([text, count]) AS groups\n}\nRETURN size(groups) AS total, groups[$from..$to] AS rows"], ['found', 'entity', 'prefix', 'prefix']),
    /** The entities that meet conditions, to be put in order elsewhere: each with the numbers that an order goes by. */
    candidates: gapped<'found' | 'entity' | 'calls' | 'numbers' | 'limit', {  }, { readonly id: string; readonly name: string; readonly numbers: readonly unknown[] }>({
      name: 'entities/candidates', mode: 'read',
      params: [], columns: [{"name":"id","type":"string","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"numbers","type":"list","nullable":false}],
    }, ["","\nWITH "," LIMIT ","\n","\nRETURN ",".id AS id, ",".name AS name, [","] AS numbers"], ['found', 'entity', 'limit', 'calls', 'entity', 'entity', 'numbers']),
    /** How many entities meet conditions. */
    count: gapped<'found' | 'entity', {  }, { readonly count: number }>({
      name: 'entities/count', mode: 'read',
      params: [], columns: [{"name":"count","type":"integer","nullable":false}],
    }, ["","\nRETURN count(",") AS count"], ['found', 'entity']),
    /** The ids of the entities that meet conditions. */
    ids: gapped<'found' | 'entity' | 'limit', {  }, { readonly id: string }>({
      name: 'entities/ids', mode: 'read',
      params: [], columns: [{"name":"id","type":"string","nullable":false}],
    }, ["","\nWITH "," LIMIT ","\nRETURN ",".id AS id"], ['found', 'entity', 'limit', 'entity']),
    /** A page of entities with all that is asked of each, and the version of the graph when that was read. */
    list: gapped<'page' | 'calls' | 'columns', {  }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'entities/list', mode: 'read',
      params: [], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["CALL () {\n  ","\n}\n","\nWITH collect([key, total, ","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['page', 'calls', 'columns']),
    /** How many ties some entities have now, all together. */
    tiesSum: gapped<'found' | 'ties', {  }, { readonly ties: number }>({
      name: 'entities/tiesSum', mode: 'read',
      params: [], columns: [{"name":"ties","type":"integer","nullable":false}],
    }, ["","\nRETURN sum(",") AS ties"], ['found', 'ties']),
    /** Some ids that begin alike, to name the nearest when one is not there. */
    withPrefix: query<{ readonly prefix: string }, { readonly id: string }>({
      name: 'entities/withPrefix', mode: 'read',
      params: [{"name":"prefix","type":"string","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "MATCH (e:Entity) WHERE e.id STARTS WITH $prefix\nRETURN e.id AS id LIMIT 50",
    }),
  },
  entity: {
    /** Entities by id with all that is asked of each, and the version of the graph when that was read. */
    asked: gapped<'entity' | 'seen' | 'calls' | 'columns' | 'label', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'entity/asked', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nMATCH (",":"," {id: wanted}) WHERE ","\n","\nWITH collect([","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['entity', 'label', 'seen', 'calls', 'columns']),
  },
  erasing: {
    /** All that was erased. */
    all: query<{  }, { readonly hash: string; readonly placeholder: string; readonly others: readonly string[]; readonly rec: number; readonly told: boolean; readonly salts: number }>({
      name: 'erasing/all', mode: 'read',
      params: [], columns: [{"name":"hash","type":"string","nullable":false},{"name":"placeholder","type":"string","nullable":false},{"name":"others","type":"strings","nullable":false},{"name":"rec","type":"integer","nullable":false},{"name":"told","type":"boolean","nullable":false},{"name":"salts","type":"integer","nullable":false}],
      text: "MATCH (any:Tombstone)\nWITH count(DISTINCT any.salt) AS salts\nMATCH (t:Tombstone)\nOPTIONAL MATCH (c:Change {seq: t.rec})\nRETURN t.hash AS hash, t.placeholder AS placeholder, coalesce(t.others, []) AS others, t.rec AS rec,\n  coalesce(any(i IN range(0, size(c.subjects) - 1) WHERE c.subjects[i] = t.placeholder AND c.actions[i] = 'ERASED'), false) AS told,\n  salts",
    }),
    /** Which of some hashes are of ids of entities that were erased. */
    among: query<{ readonly hashes: readonly string[] }, { readonly hash: string; readonly placeholder: string }>({
      name: 'erasing/among', mode: 'read',
      params: [{"name":"hashes","type":"strings","nullable":false}], columns: [{"name":"hash","type":"string","nullable":false},{"name":"placeholder","type":"string","nullable":false}],
      text: "UNWIND $hashes AS wanted\nMATCH (t:Tombstone {hash: wanted})\nRETURN wanted AS hash, t.placeholder AS placeholder",
    }),
    /** All that is and was recorded of relationships. */
    endsOf: query<{ readonly ids: readonly string[] }, { readonly node: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'erasing/endsOf', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"node","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (f:Fact {id: wanted})\nRETURN elementId(f) AS node, properties(f) AS props\nORDER BY f.id, f.revision",
    }),
    /** The relationships of which some record has one of some entities as an end. */
    facts: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly goes: boolean }>({
      name: 'erasing/facts', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"goes","type":"boolean","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (f:Fact) WHERE f.outKey STARTS WITH wanted + '|' RETURN f\n  UNION\n  MATCH (f:Fact) WHERE f.inKey STARTS WITH wanted + '|' RETURN f\n}\nWITH DISTINCT f.id AS id\nMATCH (now:Fact {current: id})\nRETURN id, now.fromId IN $ids OR now.toId IN $ids AS goes",
    }),
    /** Removes the names that an entity got by a merge that was taken back, and tells what was recorded of it while it had them. */
    forgetGiven: query<{ readonly id: string; readonly rec: number; readonly sup: number }, { readonly node: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'erasing/forgetGiven', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"rec","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":false}], columns: [{"name":"node","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "CALL () {\n  MATCH (:Entity|FormerEntity {id: $id})-[:NAMED]->(n:FormerName) WHERE n.rec = $rec\n  DETACH DELETE n\n}\nMATCH (v:EntityVersion {entityId: $id}) WHERE v.rec >= $rec AND v.rec < $sup\nRETURN elementId(v) AS node, properties(v) AS props",
    }),
    /** Has changes tell a placeholder in the place of what goes: their numbers, and how much each was about, stay. */
    hide: query<{ readonly gone: Readonly<Record<string, unknown>>; readonly placeholder: string }, { readonly count: number }>({
      name: 'erasing/hide', mode: 'write',
      params: [{"name":"gone","type":"map","nullable":false},{"name":"placeholder","type":"string","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (c:Change)\nWHERE any(one IN c.subjects WHERE $gone[one] IS NOT NULL)\nSET c.subjects = [one IN c.subjects | CASE WHEN $gone[one] IS NULL THEN one ELSE $placeholder END]\nRETURN count(c) AS count",
    }),
    /** A page of the ids of entities, and of what was one, in their order. */
    ids: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly former: boolean }>({
      name: 'erasing/ids', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"former","type":"boolean","nullable":false}],
      text: "CALL () {\n  MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id, false AS former ORDER BY id LIMIT $limit\n  UNION ALL\n  MATCH (n:FormerEntity) WHERE n.id > $after RETURN n.id AS id, true AS former ORDER BY id LIMIT $limit\n}\nRETURN id, former ORDER BY id LIMIT $limit",
    }),
    /** Remembers what was erased. */
    keep: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'erasing/keep', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (t:Tombstone) SET t = row\nRETURN count(t) AS count",
    }),
    /** The keys of writes whose answers may tell what goes. */
    keys: query<{ readonly gone: Readonly<Record<string, unknown>>; readonly odd: readonly string[] }, { readonly key: string; readonly answer: string }>({
      name: 'erasing/keys', mode: 'read',
      params: [{"name":"gone","type":"map","nullable":false},{"name":"odd","type":"strings","nullable":false}], columns: [{"name":"key","type":"string","nullable":false},{"name":"answer","type":"string","nullable":false}],
      text: "MATCH (k:WriteKey)\nWHERE any(one IN split(k.answer, '\"') WHERE $gone[one] IS NOT NULL) OR any(one IN $odd WHERE k.answer CONTAINS one)\nRETURN k.key AS key, k.answer AS answer",
    }),
    /** Forgets merges of some entities that were taken back: what was recorded of others meanwhile, with those entities in their place, is recorded of the others themselves; and nobody else took part in the place of those entities. */
    leadBack: query<{ readonly ids: readonly string[]; readonly gone: readonly string[]; readonly spans: readonly string[] }, { readonly count: number }>({
      name: 'erasing/leadBack', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false},{"name":"spans","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity|FormerEntity {id: wanted})\nCALL (e) {\n  MATCH (e)<-[:WAS_MERGED_INTO]-(v:EntityVersion) WHERE NOT v.entityId IN $ids\n  CALL (v) {\n    MATCH (n:Entity|FormerEntity|EntityVersion) WHERE (n.id = v.entityId OR n.entityId = v.entityId) AND n.revision = v.revision + 1\n    RETURN n.rec AS next LIMIT 1\n  }\n  SET v.sup = next\n  RETURN count(*) AS versions\n}\nCALL (e) {\n  MATCH (e)<-[:PARTICIPANT|WAS_PARTICIPANT|SHARED_BY|WAS_SHARED_BY]-(n)-[part:WAS_PARTICIPANT|WAS_SHARED_BY]->(other)\n  WHERE other.id + '|' + part.rec IN $spans\n  WITH DISTINCT part\n  DELETE part\n  RETURN count(*) AS parts\n}\nCALL (e) {\n  MATCH (e)<-[led:ABOUT]-(w:Statement) WHERE w.was IS NOT NULL AND NOT w.was IN $gone\n  MATCH (s:Statement {id: w.was})-[:ABOUT]->(about)\n  SET w.aboutId = s.aboutId, w.key = s.key\n  DELETE led\n  CREATE (w)-[:ABOUT]->(about)\n  RETURN count(*) AS abouts\n}\nCALL (e) {\n  MATCH (e)<-[led:SAID_BY]-(w:Statement) WHERE w.was IS NOT NULL AND NOT w.was IN $gone\n  MATCH (s:Statement {id: w.was})-[:SAID_BY]->(sayer) WHERE NOT sayer.id IN $ids\n  DELETE led\n  CREATE (w)-[:SAID_BY]->(sayer)\n  RETURN count(*) AS saids\n}\nRETURN sum(versions + parts + abouts + saids) AS count",
    }),
    /** Takes the locks of entities, and of what was one, that are about to be erased. */
    lock: query<{ readonly ids: readonly string[] }, { readonly count: number }>({
      name: 'erasing/lock', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity|FormerEntity {id: wanted})\nREMOVE e.at\nRETURN count(e) AS count",
    }),
    /** All that holds one of some words in a text, but for what goes. */
    mentions: query<{ readonly words: readonly string[]; readonly ids: readonly string[]; readonly gone: Readonly<Record<string, unknown>> }, { readonly node: string; readonly labels: readonly string[]; readonly props: Readonly<Record<string, unknown>>; readonly owner: string | null }>({
      name: 'erasing/mentions', mode: 'read',
      params: [{"name":"words","type":"strings","nullable":false},{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"map","nullable":false}], columns: [{"name":"node","type":"string","nullable":false},{"name":"labels","type":"strings","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"owner","type":"string","nullable":true}],
      text: "MATCH (n)\nWHERE NOT n:Migration AND NOT n:Tombstone AND NOT n:Change AND NOT n:WriteKey AND NOT n:Webhook AND NOT n:Snapshot\n  AND NOT coalesce(n.id, n.was, n.entityId, '') IN $ids AND $gone[coalesce(n.id, n.was, '')] IS NULL\n  AND any(key IN keys(n) WHERE CASE\n    WHEN n[key] IS :: STRING NOT NULL THEN any(word IN $words WHERE toLower(n[key]) CONTAINS word)\n    WHEN n[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN any(text IN n[key] WHERE any(word IN $words WHERE toLower(text) CONTAINS word))\n    ELSE false\n  END)\nWITH n, CASE WHEN n:Name OR n:FormerName THEN COLLECT { MATCH (n)<-[:NAMED]-(e) RETURN e.id }[0] END AS owner\nWHERE owner IS NULL OR NOT owner IN $ids\nRETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS props, owner",
    }),
    /** The merges of some entities with others, also those that were taken back. */
    merges: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly keepId: string; readonly rec: number; readonly sup: number | null; readonly filled: string }>({
      name: 'erasing/merges', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"keepId","type":"string","nullable":false},{"name":"rec","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":true},{"name":"filled","type":"string","nullable":false}],
      text: "MATCH (m:Merge) WHERE m.keepId IN $ids OR any(one IN m.mergedIds WHERE one IN $ids)\nRETURN m.id AS id, m.keepId AS keepId, m.rec AS rec, m.sup AS sup, m.filled AS filled\nORDER BY id",
    }),
    /** Takes what goes out of what other merges tell of what they led elsewhere. */
    mergesOf: query<{ readonly gone: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'erasing/mergesOf', mode: 'write',
      params: [{"name":"gone","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (m:Merge)\nWHERE any(one IN m.factIds + m.statementIds + m.eventIds + m.jointIds WHERE $gone[one] IS NOT NULL)\nSET m.factIds = [one IN m.factIds WHERE $gone[one] IS NULL], m.statementIds = [one IN m.statementIds WHERE $gone[one] IS NULL],\n  m.eventIds = [one IN m.eventIds WHERE $gone[one] IS NULL], m.jointIds = [one IN m.jointIds WHERE $gone[one] IS NULL]\nRETURN count(m) AS count",
    }),
    /** The relationships of others of which some record tells that somebody came from, or went to, one of some entities. */
    naming: query<{ readonly ids: readonly string[]; readonly gone: readonly string[] }, { readonly id: string }>({
      name: 'erasing/naming', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (f:Fact {destinationId: wanted}) RETURN f\n  UNION\n  MATCH (f:Fact {previousEmployerId: wanted}) RETURN f\n}\nWITH f WHERE NOT f.id IN $gone\nRETURN DISTINCT f.id AS id",
    }),
    /** Has joint sums say that others share them too who are not named, instead of naming some entities. */
    openJoints: query<{ readonly ids: readonly string[]; readonly entities: readonly string[]; readonly seq: number }, { readonly count: number }>({
      name: 'erasing/openJoints', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"entities","type":"strings","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Joint {id: wanted})-[p:SHARED_BY]->(e) WHERE e.id IN $entities RETURN DISTINCT n\n  UNION\n  MATCH (n:FormerJoint {id: wanted})-[p:SHARED_BY|WAS_SHARED_BY]->(e)\n  WHERE e.id IN $entities AND (p.sup IS NULL OR p.sup = n.sup) RETURN DISTINCT n\n}\nSET n.open = true, n.redacted = $seq\nRETURN count(n) AS count",
    }),
    /** The events and joint sums in which some entities took part, or which relationships that go have named, and which nobody else takes part in and no other relationship names. */
    parts: query<{ readonly ids: readonly string[]; readonly gone: readonly string[]; readonly spans: readonly string[] }, { readonly id: string; readonly class: string; readonly goes: boolean }>({
      name: 'erasing/parts', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false},{"name":"spans","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"goes","type":"boolean","nullable":false}],
      text: "CALL () {\n  UNWIND $ids AS wanted\n  MATCH (:Entity|FormerEntity {id: wanted})<-[:PARTICIPANT|WAS_PARTICIPANT]-(n) RETURN n.id AS id, 'Event' AS class\n  UNION\n  UNWIND $ids AS wanted\n  MATCH (:Entity|FormerEntity {id: wanted})<-[:SHARED_BY|WAS_SHARED_BY]-(n) RETURN n.id AS id, 'Joint' AS class\n  UNION\n  UNWIND $gone AS fact\n  MATCH (f:Fact {id: fact}) WHERE f.jointId IS NOT NULL RETURN f.jointId AS id, 'Joint' AS class\n  UNION\n  UNWIND $gone AS fact\n  MATCH (f:Fact {id: fact}) WHERE f.eventIds IS NOT NULL\n  UNWIND f.eventIds AS id\n  RETURN id, 'Event' AS class\n}\nWITH class, collect(DISTINCT id) AS found\nCALL (class, found) {\n  MATCH (f:Fact) WHERE class = 'Event' AND f.eventIds IS NOT NULL AND NOT f.id IN $gone\n  UNWIND f.eventIds AS id\n  WITH DISTINCT id WHERE id IN found\n  RETURN collect(id) AS named\n}\nUNWIND found AS id\nRETURN id, class, NOT id IN named AND CASE class\n  WHEN 'Event' THEN NOT EXISTS {\n    MATCH (n:Event|FormerEvent {id: id})-[part:PARTICIPANT|WAS_PARTICIPANT]->(other)\n    WHERE NOT other.id IN $ids AND NOT other.id + '|' + coalesce(part.rec, '') IN $spans\n  }\n  ELSE NOT EXISTS { MATCH (f:Fact {jointId: id}) WHERE NOT f.id IN $gone } AND NOT EXISTS {\n    MATCH (n:Joint|FormerJoint {id: id})-[part:SHARED_BY|WAS_SHARED_BY]->(other)\n    WHERE NOT other.id IN $ids AND NOT other.id + '|' + coalesce(part.rec, '') IN $spans\n  }\nEND AS goes",
    }),
    /** Removes entities with their names and all that was recorded of them. */
    removeEntities: query<{ readonly ids: readonly string[] }, { readonly count: number }>({
      name: 'erasing/removeEntities', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Entity|FormerEntity {id: wanted}) RETURN n\n  UNION\n  MATCH (:Entity|FormerEntity {id: wanted})-[:NAMED]->(n) RETURN n\n  UNION\n  MATCH (n:EntityVersion {entityId: wanted}) RETURN n\n}\nDETACH DELETE n\nRETURN count(*) AS count",
    }),
    /** Removes all that is and was recorded of relationships, with their shadows. */
    removeFacts: query<{ readonly ids: readonly string[] }, { readonly count: number }>({
      name: 'erasing/removeFacts', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (f:Fact {current: wanted})\n  MATCH (:Entity {id: f.fromId})-[shadow]->(:Entity {id: f.toId}) WHERE shadow.id = wanted\n  DELETE shadow\n}\nMATCH (f:Fact {id: wanted})\nDETACH DELETE f\nRETURN count(*) AS count",
    }),
    /** Removes events, joint sums, sources, those without a name and merges, with all that they were. */
    removeNodes: query<{ readonly ids: readonly string[] }, { readonly count: number }>({
      name: 'erasing/removeNodes', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Event {id: wanted}) RETURN n\n  UNION\n  MATCH (n:FormerEvent {id: wanted}) RETURN n\n  UNION\n  MATCH (n:Joint {id: wanted}) RETURN n\n  UNION\n  MATCH (n:FormerJoint {id: wanted}) RETURN n\n  UNION\n  MATCH (n:Source {id: wanted}) RETURN n\n  UNION\n  MATCH (n:FormerSource {id: wanted}) RETURN n\n  UNION\n  MATCH (n:AnonymousSource {id: wanted}) RETURN n\n  UNION\n  MATCH (n:Merge {id: wanted}) RETURN n\n}\nDETACH DELETE n\nRETURN count(*) AS count",
    }),
    /** Removes statements with what they said before, and what is kept of others as they were about what goes. */
    removeStatements: query<{ readonly ids: readonly string[] }, { readonly count: number }>({
      name: 'erasing/removeStatements', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (s:Statement {id: wanted}) RETURN s\n  UNION\n  MATCH (s:Statement {was: wanted}) RETURN s\n}\nDETACH DELETE s\nRETURN count(*) AS count",
    }),
    /** The parts in events that are told in some words. */
    roles: query<{ readonly words: readonly string[] }, { readonly edge: string; readonly role: string; readonly event: string }>({
      name: 'erasing/roles', mode: 'read',
      params: [{"name":"words","type":"strings","nullable":false}], columns: [{"name":"edge","type":"string","nullable":false},{"name":"role","type":"string","nullable":false},{"name":"event","type":"string","nullable":false}],
      text: "MATCH (n:Event|FormerEvent)-[part:PARTICIPANT|WAS_PARTICIPANT]->()\nWHERE any(word IN $words WHERE toLower(part.role) CONTAINS word)\nRETURN elementId(part) AS edge, part.role AS role, n.id AS event",
    }),
    /** The statements that some entities say about others. */
    said: query<{ readonly ids: readonly string[]; readonly gone: readonly string[] }, { readonly id: string; readonly aboutId: string | null }>({
      name: 'erasing/said', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity|FormerEntity {id: wanted})<-[:SAID_BY]-(s:Statement)\nWITH DISTINCT s, coalesce(s.id, s.was) AS id WHERE NOT id IN $gone\nRETURN id, CASE WHEN s.id IS NOT NULL AND s.aboutType IS NOT NULL THEN s.aboutId END AS aboutId",
    }),
    /** What the ids of all that was erased are hashed with; nothing while nothing was erased. */
    salt: query<{  }, { readonly salt: string }>({
      name: 'erasing/salt', mode: 'read',
      params: [], columns: [{"name":"salt","type":"string","nullable":false}],
      text: "MATCH (t:Tombstone)\nRETURN t.salt AS salt LIMIT 1",
    }),
    /** Has keys of writes answer otherwise. */
    setKeys: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'erasing/setKeys', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (k:WriteKey {key: row.key})\nSET k.answer = row.answer\nRETURN count(k) AS count",
    }),
    /** Writes what nodes hold instead; null takes a property away. */
    setProps: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'erasing/setProps', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (n) WHERE elementId(n) = row.node\nSET n += row.props\nRETURN count(n) AS count",
    }),
    /** Has parts in events be told otherwise. */
    setRoles: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'erasing/setRoles', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH ()-[part:PARTICIPANT|WAS_PARTICIPANT]->() WHERE elementId(part) = row.edge\nSET part.role = row.role\nRETURN count(part) AS count",
    }),
    /** Has what some entities said of others be said by somebody without a name, and not in their words. */
    silence: query<{ readonly ids: readonly string[]; readonly gone: readonly string[]; readonly spans: readonly string[]; readonly id: string; readonly description: string; readonly seq: number }, { readonly count: number }>({
      name: 'erasing/silence', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false},{"name":"spans","type":"strings","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"description","type":"string","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity|FormerEntity {id: wanted})<-[:SAID_BY]-(s:Statement)\nWHERE NOT coalesce(s.id, s.was) IN $gone\nCALL (s) {\n  RETURN s AS one\n  UNION\n  MATCH (w:Statement {was: coalesce(s.id, s.was)})-[:SAID_BY]->(k) WHERE k.id + '|' + w.rec IN $spans\n  RETURN w AS one\n}\nWITH DISTINCT one\nMATCH (one)-[said:SAID_BY]->()\nMERGE (a:AnonymousSource {id: $id}) ON CREATE SET a.description = $description\nCREATE (one)-[:SAID_BY]->(a)\nDELETE said\nREMOVE one.quote, one.quoteFold, one.texts, one.textsFold, one.textLangs, one.language\nSET one.redacted = $seq\nRETURN count(*) AS count",
    }),
    /** The sources that are cited, and those without a name who are quoted, by what goes and by nothing else. */
    sources: query<{ readonly ids: readonly string[]; readonly gone: readonly string[]; readonly spans: readonly string[] }, { readonly id: string; readonly class: string }>({
      name: 'erasing/sources', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false},{"name":"spans","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false}],
      text: "CALL () {\n  UNWIND $gone AS statement\n  MATCH (s:Statement {id: statement})-[:CITES|SAID_BY]->(x:Source|FormerSource|AnonymousSource) RETURN x\n  UNION\n  UNWIND $gone AS statement\n  MATCH (s:Statement {was: statement})-[:CITES|SAID_BY]->(x:Source|FormerSource|AnonymousSource) RETURN x\n  UNION\n  UNWIND $ids AS wanted\n  MATCH (:Entity|FormerEntity {id: wanted})-[:NAMED]->()-[:CITES]->(x:Source|FormerSource) RETURN x\n}\nWITH DISTINCT x\nWHERE NOT EXISTS {\n  MATCH (x)<-[:CITES|SAID_BY]-(s:Statement) WHERE NOT coalesce(s.id, s.was) IN $gone\n} AND NOT EXISTS {\n  MATCH (x)<-[:CITES]-(name)<-[:NAMED]-(e) WHERE NOT e.id IN $ids AND NOT e.id + '|' + coalesce(name.rec, '') IN $spans\n}\nRETURN x.id AS id, CASE WHEN x:AnonymousSource THEN 'AnonymousSource' ELSE 'Source' END AS class",
    }),
    /** The statements about some entities and relationships. */
    statements: query<{ readonly ids: readonly string[] }, { readonly id: string }>({
      name: 'erasing/statements', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {aboutId: wanted}) WHERE s.id IS NOT NULL\nRETURN s.id AS id",
    }),
    /** By what those who have copies know what was erased: the hashes of all ids that are gone with each erasure. */
    told: query<{ readonly placeholders: readonly string[] }, { readonly placeholder: string; readonly salt: string; readonly hashes: readonly string[] }>({
      name: 'erasing/told', mode: 'read',
      params: [{"name":"placeholders","type":"strings","nullable":false}], columns: [{"name":"placeholder","type":"string","nullable":false},{"name":"salt","type":"string","nullable":false},{"name":"hashes","type":"strings","nullable":false}],
      text: "UNWIND $placeholders AS wanted\nMATCH (t:Tombstone {placeholder: wanted})\nWITH wanted, t ORDER BY t.hash\nWITH wanted, collect(t) AS all\nRETURN wanted AS placeholder, all[0].salt AS salt,\n  reduce(hashes = [one IN all | one.hash], one IN all | hashes + coalesce(one.others, [])) AS hashes",
    }),
    /** Whom an id is of, with all that was merged into it, and what that is and was called. */
    whom: query<{ readonly id: string }, { readonly ids: readonly string[]; readonly into: string | null; readonly names: readonly string[]; readonly kind: string }>({
      name: 'erasing/whom', mode: 'read',
      params: [{"name":"id","type":"string","nullable":false}], columns: [{"name":"ids","type":"strings","nullable":false},{"name":"into","type":"string","nullable":true},{"name":"names","type":"strings","nullable":false},{"name":"kind","type":"string","nullable":false}],
      text: "MATCH (e:Entity|FormerEntity {id: $id})\nWITH e, [e] + COLLECT { MATCH (f:FormerEntity)-[:MERGED_INTO]->{1,50}(e) RETURN DISTINCT f ORDER BY f.id } AS all\nRETURN [one IN all | one.id] AS ids, COLLECT { MATCH (e)-[:MERGED_INTO]->(k) RETURN k.id }[0] AS into, COLLECT {\n  UNWIND all AS one\n  CALL (one) {\n    RETURN one.name AS text\n    UNION\n    MATCH (one)-[:NAMED]->(n)\n    WHERE n:Name OR NOT EXISTS { MATCH (m:Merge) WHERE m.keepId = one.id AND m.rec = n.rec AND m.sup IS NOT NULL }\n    RETURN n.text AS text\n    UNION\n    MATCH (v:EntityVersion {entityId: one.id}) RETURN v.name AS text\n  }\n  RETURN DISTINCT text\n} AS names, e.kind AS kind",
    }),
  },
  facts: {
    /** The relationships between the fresh entities of each of several sets and any of the set, those with the best evidence first, with all that is asked of each, and the version of the graph when that was read. */
    amongEach: gapped<'asked' | 'found' | 'fact' | 'calls' | 'columns', { readonly sets: readonly unknown[]; readonly limit: number }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'facts/amongEach', mode: 'read',
      params: [{"name":"sets","type":"list","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $sets AS ","\nCALL (",") {\n  ","\n  WITH * ORDER BY ",".confidence DESC, ",".sourceCount DESC, ",".id LIMIT $limit\n  ","\n  RETURN collect([","]) AS list\n}\nWITH collect([",".key, list]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['asked', 'asked', 'found', 'fact', 'fact', 'fact', 'calls', 'columns', 'asked']),
    /** Facts by id, whatever their days, with all that is asked of each, and the version of the graph when that was read. */
    asked: gapped<'fact' | 'from' | 'to' | 'seen' | 'calls' | 'columns' | 'label', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'facts/asked', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nMATCH (",":Fact {id: wanted}) WHERE ","\nMATCH (",":"," {id: ",".fromId})\nMATCH (",":"," {id: ",".toId})\n","\nWITH collect([","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['fact', 'seen', 'from', 'label', 'fact', 'to', 'label', 'fact', 'calls', 'columns']),
    /** How many statements some origins have at most, and how many facts there are: from the degree store and the count store. */
    evidencedSize: gapped<'origins' | 'link', {  }, { readonly statements: number; readonly facts: number }>({
      name: 'facts/evidencedSize', mode: 'read',
      params: [], columns: [{"name":"statements","type":"integer","nullable":false},{"name":"facts","type":"integer","nullable":false}],
    }, ["CALL () {\n  ","\n  RETURN coalesce(sum(COUNT { (origin)<-[:","]-() }), 0) AS statements\n}\nRETURN statements, COUNT { (:Fact) } AS facts"], ['origins', 'link']),
    /** Lists of facts that are no one's, and the version of the graph when they were read. */
    listed: gapped<'calls' | 'columns', {  }, { readonly answer: readonly unknown[]; readonly version: number }>({
      name: 'facts/listed', mode: 'read',
      params: [], columns: [{"name":"answer","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["","\nWITH [","] AS answer\nCALL (answer) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN answer, version"], ['calls', 'columns']),
  },
  feed: {
    /** What things are about: of a relationship its ends; of a statement what it is about, and the ends of that. */
    about: query<{ readonly ids: readonly string[] }, { readonly found: readonly unknown[] }>({
      name: 'feed/about', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"found","type":"list","nullable":false}],
      text: "UNWIND $ids AS wanted\nOPTIONAL MATCH (s:Statement {id: wanted})\nWITH wanted, s.aboutId AS about\nOPTIONAL MATCH (f:Fact {current: coalesce(about, wanted)})\nRETURN collect([wanted, about, f.fromId, f.toId]) AS found",
    }),
    /** Changes in their order. */
    changes: query<{ readonly after: number; readonly upTo: number }, { readonly changes: readonly unknown[] }>({
      name: 'feed/changes', mode: 'read',
      params: [{"name":"after","type":"integer","nullable":false},{"name":"upTo","type":"integer","nullable":false}], columns: [{"name":"changes","type":"list","nullable":false}],
      text: "MATCH (c:Change) WHERE c.seq > $after AND c.seq <= $upTo\nWITH c ORDER BY c.seq\nRETURN collect([c.seq, c.at, c.actor, c.subjects, c.actions]) AS changes",
    }),
    /** How many things each of the next changes is about, so that no more of them are read than memory is to hold. */
    sizes: query<{ readonly after: number; readonly upTo: number; readonly limit: number }, { readonly sizes: readonly unknown[] }>({
      name: 'feed/sizes', mode: 'read',
      params: [{"name":"after","type":"integer","nullable":false},{"name":"upTo","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"sizes","type":"list","nullable":false}],
      text: "MATCH (c:Change) WHERE c.seq > $after AND c.seq <= $upTo\nWITH c ORDER BY c.seq LIMIT $limit\nRETURN collect([c.seq, size(c.subjects)]) AS sizes",
    }),
  },
  finding: {
    /** The facts of a type between pairs of entities that answer whether one did it to the other: those that stand, before those that are denied, before those that stand apart from the time of the view. A pair of which an entity is not there gives no row. */
    answers: gapped<'from' | 'to' | 'known' | 'fact' | 'branches' | 'certain', { readonly pairs: readonly object[]; readonly limit: number }, { readonly pair: string; readonly facts: readonly unknown[] }>({
      name: 'finding/answers', mode: 'read',
      params: [{"name":"pairs","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"pair","type":"string","nullable":false},{"name":"facts","type":"list","nullable":false}],
    }, ["UNWIND $pairs AS pair\nMATCH (",":Entity {id: pair.from})\nMATCH (",":Entity {id: pair.to})\nWHERE ","\nCALL (",", ",") {\n  CALL (",", ",") {\n    ","\n  }\n  WITH ",", denied, apart, NOT denied AND NOT apart AND "," AS certain\n  ORDER BY apart, denied, certain DESC, ",".confidence DESC, ",".sourceCount DESC, ",".id\n  LIMIT $limit\n  RETURN collect([",".id, denied, apart, certain]) AS facts\n}\nRETURN pair.id AS pair, facts"], ['from', 'to', 'known', 'from', 'to', 'from', 'to', 'branches', 'fact', 'certain', 'fact', 'fact', 'fact', 'fact']),
    /** How many sources there are: read from the count store. */
    sources: query<{  }, { readonly count: number }>({
      name: 'finding/sources', mode: 'read',
      params: [], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "RETURN COUNT { (:Source) } AS count",
    }),
    /** How many sources there were by a change: each is looked at. */
    sourcesKnown: query<{ readonly known: number }, { readonly count: number }>({
      name: 'finding/sourcesKnown', mode: 'read',
      params: [{"name":"known","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (s:Source) WHERE s.rec <= $known\nRETURN count(s) AS count",
    }),
    /** The statements about the fact itself of relationships that answers rest on, as a view sees them, in the order of these, preferred ones first. */
    statements: gapped<'statement' | 'seen' | 'origin' | 'columns', { readonly answers: readonly object[]; readonly limit: number }, { readonly answer: string; readonly statement: readonly unknown[] }>({
      name: 'finding/statements', mode: 'read',
      params: [{"name":"answers","type":"rows","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"answer","type":"string","nullable":false},{"name":"statement","type":"list","nullable":false}],
    }, ["UNWIND $answers AS answer\nCALL (answer) {\n  UNWIND range(0, size(answer.ids) - 1) AS i\n  MATCH (",":Statement {aboutId: answer.ids[i]})\n  WHERE "," AND ",".stance IN answer.stances AND ",".aspect IS NULL\n    AND NOT coalesce(",".silence, false)\n  RETURN ",", i ORDER BY i, ",".key LIMIT $limit\n}\nWITH ",", answer, i\n","\nRETURN answer.id AS answer, [",".aboutId, ","] AS statement ORDER BY answer, i, ",".key"], ['statement', 'seen', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'origin', 'statement', 'columns', 'statement']),
  },
  history: {
    /** The versions of entities, the latest first, each with the one before it and the changes that began and ended it. */
    entities: query<{ readonly ids: readonly string[]; readonly known: number; readonly below: number; readonly limit: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>>; readonly before: Readonly<Record<string, unknown>> | null; readonly recordedAt: string; readonly recordedBy: string; readonly endedAt: string | null; readonly endedBy: string | null }>({
      name: 'history/entities', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"below","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false},{"name":"before","type":"map","nullable":true},{"name":"recordedAt","type":"string","nullable":false},{"name":"recordedBy","type":"string","nullable":false},{"name":"endedAt","type":"string","nullable":true},{"name":"endedBy","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  CALL (wanted) {\n    MATCH (e:Entity|FormerEntity {id: wanted}) WHERE e.rec <= $known RETURN e\n    UNION ALL\n    MATCH (e:EntityVersion {entityId: wanted}) WHERE e.rec <= $known RETURN e\n  }\n  WITH e ORDER BY e.rec\n  WITH collect(e) AS list\n  UNWIND range(size(list) - 1, 0, -1) AS i\n  WITH list[i] AS e, CASE WHEN i > 0 THEN list[i - 1] END AS before\n  WHERE e.revision < $below\n  RETURN e, before LIMIT $limit\n}\nWITH wanted, properties(e) AS props, properties(before) AS before\nMATCH (began:Change {seq: props.rec})\nOPTIONAL MATCH (ended:Change {seq: props.sup}) WHERE ended.seq <= $known\nRETURN wanted AS id, props, before, began.at AS recordedAt, began.actor AS recordedBy,\n  ended.at AS endedAt, ended.actor AS endedBy\nORDER BY id, props.rec DESC",
    }),
    /** The records of relationships, the latest first, each with the one before it and the changes that began and ended it. */
    relationships: query<{ readonly ids: readonly string[]; readonly known: number; readonly below: number; readonly limit: number }, { readonly id: string; readonly record: readonly unknown[]; readonly before: readonly unknown[] | null; readonly revision: number; readonly sup: number; readonly supReason: string | null; readonly from: readonly unknown[] | null; readonly to: readonly unknown[] | null; readonly recordedAt: string; readonly recordedBy: string; readonly endedAt: string | null; readonly endedBy: string | null }>({
      name: 'history/relationships', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false},{"name":"below","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"record","type":"list","nullable":false},{"name":"before","type":"list","nullable":true},{"name":"revision","type":"integer","nullable":false},{"name":"sup","type":"integer","nullable":false},{"name":"supReason","type":"string","nullable":true},{"name":"from","type":"list","nullable":true},{"name":"to","type":"list","nullable":true},{"name":"recordedAt","type":"string","nullable":false},{"name":"recordedBy","type":"string","nullable":false},{"name":"endedAt","type":"string","nullable":true},{"name":"endedBy","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (f:Fact {id: wanted}) WHERE f.rec <= $known\n  WITH f ORDER BY f.rec\n  WITH collect(f) AS list\n  UNWIND range(size(list) - 1, 0, -1) AS i\n  WITH list[i] AS f, CASE WHEN i > 0 THEN list[i - 1] END AS before\n  WHERE f.revision < $below\n  RETURN f, before LIMIT $limit\n}\nOPTIONAL MATCH (a:Entity|FormerEntity {id: f.fromId})\nOPTIONAL MATCH (b:Entity|FormerEntity {id: f.toId})\nMATCH (began:Change {seq: f.rec})\nOPTIONAL MATCH (ended:Change {seq: f.sup}) WHERE ended.seq <= $known\nRETURN wanted AS id, [f.doc, f.status, f.fromId, f.toId] AS record,\n  CASE WHEN before IS NOT NULL THEN [before.doc, before.status, before.fromId, before.toId] END AS before,\n  f.revision AS revision, f.sup AS sup, f.supReason AS supReason,\n  CASE WHEN a IS NOT NULL THEN [a.id, a.kind, a.name] END AS from,\n  CASE WHEN b IS NOT NULL THEN [b.id, b.kind, b.name] END AS to,\n  began.at AS recordedAt, began.actor AS recordedBy, ended.at AS endedAt, ended.actor AS endedBy\nORDER BY id, f.rec DESC",
    }),
  },
  imports: {
    /** The names and ids in other records that an import has given to entities which others had recorded. */
    added: query<{ readonly rows: readonly object[]; readonly import: string }, { readonly id: string; readonly names: readonly string[]; readonly sameAs: readonly string[] }>({
      name: 'imports/added', mode: 'read',
      params: [{"name":"rows","type":"rows","nullable":false},{"name":"import","type":"string","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"names","type":"strings","nullable":false},{"name":"sameAs","type":"strings","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nWHERE NOT EXISTS {\n  CALL (e) {\n    MATCH (x:Entity {id: e.id}) RETURN x\n    UNION ALL\n    MATCH (x:EntityVersion {entityId: e.id}) RETURN x\n  }\n  WITH e, x\n  WHERE x.revision = 1 OR EXISTS { MATCH (w:EntityVersion {entityId: e.id}) WHERE w.revision = x.revision - 1 AND w.undone }\n  MATCH (c:Change {seq: x.rec}) WHERE c.import = $import\n  RETURN c\n}\nOPTIONAL MATCH (before:EntityVersion {entityId: row.id}) WHERE before.sup = row.seq\nOPTIONAL MATCH (behind:EntityVersion {entityId: row.id}) WHERE behind.rec = row.seq\nRETURN row.id AS id, COLLECT { MATCH (e)-[:NAMED]->(n:Name) WHERE n.rec = row.seq RETURN n.text } AS names,\n  [one IN coalesce(behind.sameAs, CASE WHEN e.rec = row.seq THEN e.sameAs END, []) WHERE NOT one IN coalesce(before.sameAs, [])] AS sameAs",
    }),
    /** The last change of an import before another one. */
    changes: query<{ readonly import: string; readonly before: number }, { readonly seq: number; readonly subjects: readonly string[]; readonly actions: readonly string[] }>({
      name: 'imports/changes', mode: 'read',
      params: [{"name":"import","type":"string","nullable":false},{"name":"before","type":"integer","nullable":false}], columns: [{"name":"seq","type":"integer","nullable":false},{"name":"subjects","type":"strings","nullable":false},{"name":"actions","type":"strings","nullable":false}],
      text: "MATCH (c:Change {import: $import}) WHERE c.seq < $before\nRETURN c.seq AS seq, c.subjects AS subjects, c.actions AS actions ORDER BY seq DESC LIMIT 1",
    }),
    /** Of facts that are recorded now: the change since which each is, without having been withdrawn in between, whether an import made it so, what it said then and says now, and whether others give evidence about it. */
    facts: query<{ readonly ids: readonly string[]; readonly import: string; readonly current: number }, { readonly id: string; readonly seq: number; readonly own: boolean; readonly before: string; readonly now: string; readonly others: boolean }>({
      name: 'imports/facts', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"import","type":"string","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"seq","type":"integer","nullable":false},{"name":"own","type":"boolean","nullable":false},{"name":"before","type":"string","nullable":false},{"name":"now","type":"string","nullable":false},{"name":"others","type":"boolean","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (f:Fact {current: wanted}) WHERE f.sup = $current\nCALL (wanted) {\n  MATCH (m:Fact {id: wanted})\n  WHERE m.revision = 1 OR EXISTS { MATCH (w:Fact {id: wanted}) WHERE w.revision = m.revision - 1 AND w.undone }\n  RETURN m ORDER BY m.revision DESC LIMIT 1\n}\nRETURN wanted AS id, m.rec AS seq, EXISTS { MATCH (c:Change {seq: m.rec}) WHERE c.import = $import } AS own,\n  m.doc AS before, f.doc AS now, EXISTS {\n    MATCH (s:Statement {aboutId: wanted})\n    WHERE s.sup = $current AND NOT EXISTS { MATCH (c:Change {seq: s.rec}) WHERE c.import = $import }\n  } AS others",
    }),
    /** Imports, the latest first. */
    list: query<{ readonly ids: readonly string[] | null; readonly limit: number }, { readonly id: string; readonly actor: string; readonly at: string; readonly files: readonly string[]; readonly first: number; readonly last: number; readonly relationships: number; readonly statements: number; readonly entities: number; readonly sources: number; readonly undoneFrom: number | null; readonly undoneTo: number | null; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly undone: boolean; readonly kept: number }>({
      name: 'imports/list', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":true},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"actor","type":"string","nullable":false},{"name":"at","type":"string","nullable":false},{"name":"files","type":"strings","nullable":false},{"name":"first","type":"integer","nullable":false},{"name":"last","type":"integer","nullable":false},{"name":"relationships","type":"integer","nullable":false},{"name":"statements","type":"integer","nullable":false},{"name":"entities","type":"integer","nullable":false},{"name":"sources","type":"integer","nullable":false},{"name":"undoneFrom","type":"integer","nullable":true},{"name":"undoneTo","type":"integer","nullable":true},{"name":"undoneAt","type":"string","nullable":true},{"name":"undoneBy","type":"string","nullable":true},{"name":"undone","type":"boolean","nullable":false},{"name":"kept","type":"integer","nullable":false}],
      text: "MATCH (i:Import) WHERE $ids IS NULL OR i.id IN $ids\nRETURN i.id AS id, i.actor AS actor, i.at AS at, i.files AS files, i.first AS first, i.last AS last,\n  i.relationships AS relationships, i.statements AS statements, i.entities AS entities, i.sources AS sources,\n  i.undoneFrom AS undoneFrom, i.undoneTo AS undoneTo, i.undoneAt AS undoneAt, i.undoneBy AS undoneBy,\n  coalesce(i.undone, false) AS undone, coalesce(i.kept, 0) AS kept\nORDER BY i.last DESC LIMIT $limit",
    }),
    /** What of all else that an import has recorded is still recorded since then: what was withdrawn since, and perhaps recorded anew by somebody else, is left out. */
    nodes: query<{ readonly rows: readonly object[]; readonly import: string; readonly current: number }, { readonly id: string; readonly class: string; readonly aboutId: string | null; readonly corrected: boolean }>({
      name: 'imports/nodes', mode: 'read',
      params: [{"name":"rows","type":"rows","nullable":false},{"name":"import","type":"string","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"class","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":true},{"name":"corrected","type":"boolean","nullable":false}],
      text: "UNWIND $rows AS row\nCALL (row) {\n  MATCH (n:Statement {id: row.id}) WHERE n.sup = $current AND NOT EXISTS {\n    MATCH (w:Statement {was: row.id}) WHERE w.undone AND w.sup > row.seq\n  }\n  RETURN n, 'Statement' AS class\n  UNION ALL\n  MATCH (n:Entity {id: row.id}) WHERE NOT EXISTS {\n    MATCH (v:EntityVersion {entityId: row.id}) WHERE v.undone AND v.sup > row.seq\n  }\n  RETURN n, 'Entity' AS class\n  UNION ALL\n  MATCH (n:FormerEntity {id: row.id})-[:MERGED_INTO]->() WHERE NOT EXISTS {\n    MATCH (v:EntityVersion {entityId: row.id}) WHERE v.undone AND v.sup > row.seq\n  }\n  RETURN n, 'FormerEntity' AS class\n  UNION ALL\n  MATCH (n:Source {id: row.id}) WHERE coalesce(n.anew, n.rec) = row.seq RETURN n, 'Source' AS class\n  UNION ALL\n  MATCH (n:Event {id: row.id}) WHERE coalesce(n.anew, n.rec) = row.seq RETURN n, 'Event' AS class\n  UNION ALL\n  MATCH (n:Joint {id: row.id}) WHERE n.sup IS NULL AND coalesce(n.anew, n.rec) = row.seq RETURN n, 'Joint' AS class\n}\nRETURN row.id AS id, class, n.aboutId AS aboutId,\n  class = 'Entity' AND NOT EXISTS { MATCH (c:Change {seq: n.rec}) WHERE c.import = $import } AS corrected",
    }),
    /** Notes what a change of an import has recorded: the change bears the id of the import, and the import what it has recorded so far. */
    note: query<{ readonly id: string; readonly seq: number; readonly files: readonly string[]; readonly relationships: number; readonly statements: number; readonly entities: number; readonly sources: number }, { readonly count: number }>({
      name: 'imports/note', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"seq","type":"integer","nullable":false},{"name":"files","type":"strings","nullable":false},{"name":"relationships","type":"integer","nullable":false},{"name":"statements","type":"integer","nullable":false},{"name":"entities","type":"integer","nullable":false},{"name":"sources","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (c:Change {seq: $seq})\nSET c.import = $id\nMERGE (i:Import {id: $id})\nON CREATE SET i.actor = c.actor, i.at = c.at, i.files = $files, i.first = $seq, i.last = $seq,\n  i.relationships = $relationships, i.statements = $statements, i.entities = $entities, i.sources = $sources\nON MATCH SET i.last = $seq, i.relationships = i.relationships + $relationships, i.statements = i.statements + $statements,\n  i.entities = i.entities + $entities, i.sources = i.sources + $sources\nRETURN count(i) AS count",
    }),
    /** Notes that a part of an import, or the last one, was withdrawn. */
    noteUndone: query<{ readonly id: string; readonly seq: number | null; readonly actor: string; readonly at: string; readonly done: boolean; readonly kept: number }, { readonly count: number }>({
      name: 'imports/noteUndone', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"seq","type":"integer","nullable":true},{"name":"actor","type":"string","nullable":false},{"name":"at","type":"string","nullable":false},{"name":"done","type":"boolean","nullable":false},{"name":"kept","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (i:Import {id: $id})\nSET i.undoneFrom = coalesce(i.undoneFrom, $seq), i.undoneTo = coalesce($seq, i.undoneTo), i.undoneAt = $at, i.undoneBy = $actor,\n  i.undone = $done, i.kept = $kept\nRETURN count(i) AS count",
    }),
    /** Which of some events and joint sums facts still name that do not go with them. */
    stillShared: query<{ readonly ids: readonly string[]; readonly gone: readonly string[]; readonly import: string | null; readonly stays: readonly string[]; readonly current: number }, { readonly id: string }>({
      name: 'imports/stillShared', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false},{"name":"import","type":"string","nullable":true},{"name":"stays","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "MATCH (f:Fact) WHERE f.current IS NOT NULL AND f.sup = $current AND (f.jointId IS NOT NULL OR f.eventIds IS NOT NULL)\nUNWIND coalesce(f.eventIds, []) + CASE WHEN f.jointId IS NULL THEN [] ELSE [f.jointId] END AS named\nWITH f, named\nWHERE named IN $ids AND NOT f.current IN $gone\n  AND (f.current IN $stays OR NOT EXISTS { MATCH (c:Change {seq: f.rec}) WHERE c.import = $import })\nRETURN DISTINCT named AS id",
    }),
    /** Which of some entities and sources are still named by what does not go with them. */
    stillUsed: query<{ readonly ids: readonly string[]; readonly gone: readonly string[]; readonly import: string | null; readonly stays: readonly string[]; readonly current: number }, { readonly id: string }>({
      name: 'imports/stillUsed', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"gone","type":"strings","nullable":false},{"name":"import","type":"string","nullable":true},{"name":"stays","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity|Source {id: wanted})\nWHERE EXISTS {\n  CALL (wanted, e) {\n    MATCH (n:Fact) WHERE n.outKey STARTS WITH wanted + '|' RETURN n, n.current AS id\n    UNION\n    MATCH (n:Fact) WHERE n.inKey STARTS WITH wanted + '|' RETURN n, n.current AS id\n    UNION\n    MATCH (n:Fact {destinationId: wanted}) RETURN n, n.current AS id\n    UNION\n    MATCH (n:Fact {previousEmployerId: wanted}) RETURN n, n.current AS id\n    UNION\n    MATCH (n:Statement {aboutId: wanted}) RETURN n, n.id AS id\n    UNION\n    MATCH (e)<-[:SAID_BY]-(n:Statement) RETURN n, n.id AS id\n    UNION\n    MATCH (e)<-[:CITES]-(n:Statement) RETURN n, n.id AS id\n    UNION\n    MATCH (e)<-[:CITES]-(:Name)<-[:NAMED]-(n:Entity) RETURN n, n.id AS id\n    UNION\n    MATCH (e)<-[:PARTICIPANT]-(n:Event) RETURN n, n.id AS id\n    UNION\n    MATCH (e)<-[:SHARED_BY]-(n:Joint) RETURN n, n.id AS id\n    UNION\n    MATCH (e)<-[:MERGED_INTO]-(n:FormerEntity) RETURN n, n.id + ' was merged' AS id\n  }\n  WITH n, id\n  WHERE id IS NOT NULL AND (n.sup IS NULL OR n.sup = $current OR n:FormerEntity) AND NOT id IN $gone\n    AND (id IN $stays OR NOT EXISTS { MATCH (c:Change {seq: coalesce(n.anew, n.rec)}) WHERE c.import = $import })\n  RETURN id\n}\nRETURN wanted AS id",
    }),
  },
  merging: {
    /** Gives an entity the names of those that were merged into it, with the sources of those names. */
    addNames: query<{ readonly id: string; readonly rows: readonly object[]; readonly seq: number }, { readonly count: number }>({
      name: 'merging/addNames', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"rows","type":"rows","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (e:Entity {id: $id})\nWITH e, COUNT { (e)-[:NAMED]->(:Name|FormerName) } AS there\nUNWIND range(0, size($rows) - 1) AS i\nWITH e, there, $rows[i] AS row, i\nCREATE (e)-[:NAMED]->(n:Name)\nSET n = row.props, n.order = there + i, n.rec = $seq\nWITH row, n\nCALL (row, n) {\n  MATCH (s:Source {id: row.source})\n  CREATE (n)-[:CITES]->(s)\n}\nRETURN count(n) AS count",
    }),
    /** A page of the entities that are none any more, in the order of their ids, with what is not so of them. */
    audit: query<{ readonly after: string; readonly limit: number; readonly current: number }, { readonly id: string; readonly sup: number | null; readonly faults: readonly string[] }>({
      name: 'merging/audit', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"sup","type":"integer","nullable":true},{"name":"faults","type":"strings","nullable":false}],
      text: "MATCH (f:FormerEntity) WHERE f.id > $after\nWITH f ORDER BY f.id LIMIT $limit\nRETURN f.id AS id, f.sup AS sup, COLLECT {\n  CALL (f) {\n    WITH f WHERE f:Entity RETURN 'it is an entity too' AS fault\n    UNION ALL\n    MATCH (f)-[m:MERGED_INTO]->(k) WHERE NOT k:Entity AND NOT k:FormerEntity RETURN 'it was merged into nothing' AS fault\n    UNION ALL\n    WITH f WHERE COUNT { (f)-[:MERGED_INTO]->() } > 1 RETURN 'it was merged into several' AS fault\n    UNION ALL\n    CALL (f) {\n      MATCH (x:Fact) WHERE x.outKey STARTS WITH f.id + '|' RETURN x\n      UNION\n      MATCH (x:Fact) WHERE x.inKey STARTS WITH f.id + '|' RETURN x\n      UNION\n      MATCH (x:Fact {destinationId: f.id}) RETURN x\n      UNION\n      MATCH (x:Fact {previousEmployerId: f.id}) RETURN x\n    }\n    WITH x WHERE x.current IS NOT NULL AND x.sup = $current\n    RETURN x.current + ' names it' AS fault\n    UNION ALL\n    MATCH (s:Statement {aboutId: f.id}) WHERE s.sup = $current RETURN s.id + ' is about it' AS fault\n    UNION ALL\n    MATCH (s:Statement)-[:SAID_BY]->(f) WHERE s.sup = $current RETURN s.id + ' is said by it' AS fault\n    UNION ALL\n    MATCH (n:Event|Joint)-[:PARTICIPANT|SHARED_BY]->(f) RETURN n.id + ' leads to it' AS fault\n  }\n  RETURN fault LIMIT 20\n} AS faults\nORDER BY id",
    }),
    /** What is kept of statements as they were and does not agree: each is of a statement that is there, and ended. */
    auditWas: query<{ readonly current: number }, { readonly id: string }>({
      name: 'merging/auditWas', mode: 'read',
      params: [{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "MATCH (was:Statement) WHERE was.was > ''\nWITH was WHERE was.id IS NOT NULL OR was.sup >= $current OR was.rec >= was.sup\n  OR NOT EXISTS { MATCH (:Statement {id: was.was}) } OR COUNT { (was)-[:ABOUT]->() } <> 1\nRETURN was.was AS id LIMIT 1000",
    }),
    /** What some facts and statements said right before a change that gave them other ends. */
    before: query<{ readonly facts: readonly string[]; readonly statements: readonly string[]; readonly seq: number }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'merging/before', mode: 'read',
      params: [{"name":"facts","type":"strings","nullable":false},{"name":"statements","type":"strings","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "CALL () {\n  UNWIND $facts AS wanted\n  MATCH (was:Fact {id: wanted}) WHERE was.sup = $seq\n  RETURN wanted AS id, was {.fromId, .toId, .destinationId, .previousEmployerId} AS props\n  UNION ALL\n  UNWIND $statements AS wanted\n  MATCH (was:Statement {was: wanted}) WHERE was.sup = $seq\n  OPTIONAL MATCH (was)-[:SAID_BY]->(sayer)\n  RETURN wanted AS id, {aboutId: was.aboutId, sayerId: sayer.id} AS props\n}\nRETURN id, props",
    }),
    /** Notes that a merge was taken back. */
    endMerge: query<{ readonly id: string; readonly seq: number }, { readonly count: number }>({
      name: 'merging/endMerge', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (m:Merge {id: $id})\nSET m.sup = $seq\nRETURN count(m) AS count",
    }),
    /** Ends names of an entity: they are names of what it was. */
    endNames: query<{ readonly id: string; readonly rows: readonly object[]; readonly seq: number }, { readonly count: number }>({
      name: 'merging/endNames', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"rows","type":"rows","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (e:Entity {id: $id})-[:NAMED]->(n:Name)\nWITH n, COLLECT { MATCH (n)-[:CITES]->(s) RETURN s.id }[0] AS source\nWHERE any(row IN $rows WHERE row.text = n.text AND row.usage = n.usage\n  AND coalesce(row.lang, '') = coalesce(n.lang, '') AND coalesce(row.source, '') = coalesce(source, ''))\nREMOVE n:Name\nSET n:FormerName, n.sup = $seq\nRETURN count(n) AS count",
    }),
    /** Which of some ids are of entities that are none any more, or of events and sources that were withdrawn. */
    formersAmong: query<{ readonly ids: readonly string[] }, { readonly id: string }>({
      name: 'merging/formersAmong', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "CALL () {\n  MATCH (f:FormerEntity) WHERE f.id IN $ids RETURN f\n  UNION ALL\n  MATCH (f:FormerEvent) WHERE f.id IN $ids RETURN f\n  UNION ALL\n  MATCH (f:FormerSource) WHERE f.id IN $ids RETURN f\n}\nRETURN f.id AS id",
    }),
    /** Remembers what a merge did. */
    keepMerge: query<{ readonly props: Readonly<Record<string, unknown>> }, { readonly count: number }>({
      name: 'merging/keepMerge', mode: 'write',
      params: [{"name":"props","type":"map","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "CREATE (m:Merge) SET m = $props\nRETURN count(m) AS count",
    }),
    /** The entities into which those of some ids were merged, as of a change; they may have been merged into others by then. */
    kept: query<{ readonly ids: readonly string[]; readonly known: number }, { readonly id: string; readonly into: string }>({
      name: 'merging/kept', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"known","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"into","type":"string","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (:FormerEntity {id: wanted})-[m:MERGED_INTO]->(e) WHERE m.rec <= $known\n  RETURN e\n  UNION ALL\n  MATCH (:EntityVersion {entityId: wanted})-[m:WAS_MERGED_INTO]->(e) WHERE m.rec <= $known AND m.sup > $known\n  RETURN e\n}\nRETURN wanted AS id, e.id AS into",
    }),
    /** Has entities be what they were: they are none any more, and are found by their ids when the record is read as of before. */
    makeFormer: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'merging/makeFormer', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nREMOVE e:Entity:Person:Organization:Product:Place:Topic\nSET e:FormerEntity\nSET e += row.props\nWITH row, e\nCALL (row, e) {\n  MATCH (k:Entity {id: row.into})\n  CREATE (e)-[:MERGED_INTO {rec: row.rec}]->(k)\n}\nRETURN count(e) AS count",
    }),
    /** Has events and joint sums lead to the entity that others were merged into. What led to those is kept as a former edge; who took part in the same part already, or shared the sum, does so once. */
    moveParts: query<{ readonly rows: readonly object[]; readonly seq: number }, { readonly count: number }>({
      name: 'merging/moveParts', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nCALL (a, b) {\n  MATCH (n:Event)-[p:PARTICIPANT]->(a)\n  CREATE (n)-[was:WAS_PARTICIPANT]->(a) SET was = p {.*, sup: $seq}\n  WITH n, p, properties(p) AS props, b\n  DELETE p\n  WITH n, props, b\n  ORDER BY props.order\n  FOREACH (_ IN CASE WHEN EXISTS { MATCH (n)-[q:PARTICIPANT]->(b) WHERE coalesce(q.role, '') = coalesce(props.role, '') } THEN [] ELSE [1] END |\n    CREATE (n)-[now:PARTICIPANT]->(b) SET now = props, now.rec = $seq\n  )\n  RETURN count(*) AS events\n}\nCALL (a, b) {\n  MATCH (n:Joint)-[p:SHARED_BY]->(a)\n  CREATE (n)-[was:WAS_SHARED_BY]->(a) SET was = p {.*, sup: $seq}\n  WITH n, p, properties(p) AS props, b\n  DELETE p\n  WITH n, props, b\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:SHARED_BY]->(b) } THEN [] ELSE [1] END |\n    CREATE (n)-[now:SHARED_BY]->(b) SET now = props, now.rec = $seq\n  )\n  RETURN count(*) AS joints\n}\nRETURN count(row) AS count",
    }),
    /** Has statements be about, or be said by, other entities. What was is copied into a statement of its own, without an id but with that of the statement in `was`, and with the edges that it had. */
    moveStatements: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'merging/moveStatements', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (s:Statement {id: row.id})\nCREATE (was:Statement) SET was = s {.*, id: null, was: row.id, sup: row.sup, supReason: row.supReason}\nWITH row, s, was\nCALL (s, was) {\n  MATCH (s)-[:ABOUT]->(about) CREATE (was)-[:ABOUT]->(about)\n}\nCALL (s, was) {\n  MATCH (s)-[:CITES]->(source) CREATE (was)-[:CITES]->(source)\n}\nCALL (s, was) {\n  MATCH (s)-[:SAID_BY]->(sayer) CREATE (was)-[:SAID_BY]->(sayer)\n}\nSET s += row.props\nWITH row, s\nCALL (row, s) {\n  MATCH (e:Entity|FormerEntity {id: row.about})\n  CALL (s) { MATCH (s)-[old:ABOUT]->() DELETE old }\n  CREATE (s)-[:ABOUT]->(e)\n}\nCALL (row, s) {\n  MATCH (e:Entity|FormerEntity {id: row.sayer})\n  CALL (s) { MATCH (s)-[old:SAID_BY]->() DELETE old }\n  CREATE (s)-[:SAID_BY]->(e)\n}\nRETURN count(s) AS count",
    }),
    /** Has entities that were merged be entities again, as they were; what was recorded of each until then is kept as a version. */
    restore: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'merging/restore', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nMATCH (e:FormerEntity {id: row.id})\nCREATE (was:EntityVersion)\nSET was = e {.*, id: null, entityId: row.id}\nREMOVE e:FormerEntity\nSET e:Entity\nSET e:$(row.labels)\nSET e.rec = row.rec, e.revision = was.revision + 1, e.sup = null, e.supReason = null\nWITH row, e, was\nMATCH (e)-[into:MERGED_INTO]->(k)\nCREATE (was)-[past:WAS_MERGED_INTO]->(k) SET past = into {.*, sup: row.rec}\nDELETE into\nRETURN count(e) AS count",
    }),
    /** Has events and joint sums lead to entities again from which a change led them away, and not to the one that it led them to. */
    restoreParts: query<{ readonly keep: string; readonly ids: readonly string[]; readonly merged: number; readonly seq: number }, { readonly count: number }>({
      name: 'merging/restoreParts', mode: 'write',
      params: [{"name":"keep","type":"string","nullable":false},{"name":"ids","type":"strings","nullable":false},{"name":"merged","type":"integer","nullable":false},{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (a:FormerEntity|Entity {id: wanted})\nCALL (a) {\n  MATCH (n:Event)-[was:WAS_PARTICIPANT]->(a) WHERE was.sup = $merged\n  CREATE (n)-[now:PARTICIPANT]->(a) SET now = was {.*, sup: null, rec: $seq}\n}\nCALL (a) {\n  MATCH (n:Joint)-[was:WAS_SHARED_BY]->(a) WHERE was.sup = $merged\n  CREATE (n)-[now:SHARED_BY]->(a) SET now = was {.*, sup: null, rec: $seq}\n}\nWITH count(a) AS count\nMATCH (k:Entity {id: $keep})\nCALL (k) {\n  MATCH (n:Event)-[p:PARTICIPANT]->(k) WHERE p.rec = $merged\n  CREATE (n)-[was:WAS_PARTICIPANT]->(k) SET was = p {.*, sup: $seq}\n  DELETE p\n}\nCALL (k) {\n  MATCH (n:Joint)-[p:SHARED_BY]->(k) WHERE p.rec = $merged\n  CREATE (n)-[was:WAS_SHARED_BY]->(k) SET was = p {.*, sup: $seq}\n  DELETE p\n}\nRETURN count",
    }),
    /** What some statements that are recorded now are about and who says them, with their locks. */
    statements: query<{ readonly ids: readonly string[]; readonly current: number }, { readonly id: string; readonly aboutId: string; readonly aboutType: string | null; readonly rank: string; readonly sayerId: string | null }>({
      name: 'merging/statements', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"aboutId","type":"string","nullable":false},{"name":"aboutType","type":"string","nullable":true},{"name":"rank","type":"string","nullable":false},{"name":"sayerId","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Statement {id: wanted}) WHERE s.sup = $current\nREMOVE s.at\nWITH s WHERE s.id IS NOT NULL\nOPTIONAL MATCH (s)-[:SAID_BY]->(sayer)\nRETURN s.id AS id, s.aboutId AS aboutId, s.aboutType AS aboutType, s.rank AS rank, sayer.id AS sayerId",
    }),
    /** What merges did, with their locks. */
    stored: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'merging/stored', mode: 'write',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (m:Merge {id: wanted})\nREMOVE m.at\nWITH m WHERE m.id IS NOT NULL\nRETURN m.id AS id, properties(m) AS props",
    }),
    /** What hangs on entities and is recorded now: facts by any of the entities that they name, statements, events and joint sums. */
    ties: query<{ readonly ids: readonly string[]; readonly current: number; readonly most: number }, { readonly id: string; readonly facts: readonly string[]; readonly abouts: readonly string[]; readonly saids: readonly string[]; readonly events: readonly string[]; readonly joints: readonly string[] }>({
      name: 'merging/ties', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false},{"name":"most","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"facts","type":"strings","nullable":false},{"name":"abouts","type":"strings","nullable":false},{"name":"saids","type":"strings","nullable":false},{"name":"events","type":"strings","nullable":false},{"name":"joints","type":"strings","nullable":false}],
      text: "UNWIND $ids AS wanted\nMATCH (e:Entity {id: wanted})\nRETURN wanted AS id, COLLECT {\n  CALL (wanted) {\n    MATCH (f:Fact) WHERE f.outKey STARTS WITH wanted + '|' RETURN f\n    UNION\n    MATCH (f:Fact) WHERE f.inKey STARTS WITH wanted + '|' RETURN f\n    UNION\n    MATCH (f:Fact {destinationId: wanted}) RETURN f\n    UNION\n    MATCH (f:Fact {previousEmployerId: wanted}) RETURN f\n  }\n  WITH f WHERE f.current IS NOT NULL AND f.sup = $current\n  RETURN f.current LIMIT $most\n} AS facts, COLLECT {\n  MATCH (s:Statement {aboutId: wanted}) WHERE s.sup = $current AND s.aboutType IS NULL\n  RETURN s.id LIMIT $most\n} AS abouts, COLLECT {\n  MATCH (e)<-[:SAID_BY]-(s:Statement) WHERE s.sup = $current\n  RETURN s.id LIMIT $most\n} AS saids, COLLECT {\n  MATCH (e)<-[:PARTICIPANT]-(n:Event) RETURN DISTINCT n.id LIMIT $most\n} AS events, COLLECT {\n  MATCH (e)<-[:SHARED_BY]-(n:Joint) RETURN DISTINCT n.id LIMIT $most\n} AS joints",
    }),
  },
  money: {
    /** How many facts of the whole graph that meet conditions do not stand. */
    leftOut: gapped<'facts' | 'counts', {  }, { readonly denied: number; readonly deprecated: number }>({
      name: 'money/leftOut', mode: 'read',
      params: [], columns: [{"name":"denied","type":"integer","nullable":false},{"name":"deprecated","type":"integer","nullable":false}],
    }, ["","\n",""], ['facts', 'counts']),
    /** The same of facts of entities. */
    leftOutOf: gapped<'entity' | 'facts' | 'counts', { readonly ids: readonly string[] }, { readonly owner: string; readonly denied: number; readonly deprecated: number }>({
      name: 'money/leftOutOf', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"owner","type":"string","nullable":false},{"name":"denied","type":"integer","nullable":false},{"name":"deprecated","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS owner\nMATCH (",":Entity {id: owner})\nCALL (",") {\n  ","\n  ","\n}\nRETURN owner, denied, deprecated"], ['entity', 'entity', 'facts', 'counts']),
    /** The same of facts of the whole graph: one row, or none when there are none. */
    ofAll: gapped<'fact' | 'facts' | 'sums', { readonly limit: number }, { readonly owner: string | null; readonly relationships: number; readonly groups: readonly unknown[]; readonly joints: readonly unknown[] }>({
      name: 'money/ofAll', mode: 'read',
      params: [{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"owner","type":"string","nullable":true},{"name":"relationships","type":"integer","nullable":false},{"name":"groups","type":"list","nullable":false},{"name":"joints","type":"list","nullable":false}],
    }, ["CALL () {\n  ","\n  RETURN "," LIMIT $limit\n}\nWITH null AS owner, ","\n",""], ['facts', 'fact', 'fact', 'sums']),
    /** How many the facts of entities are, and what they come to as exact texts: one row an entity, none for one without such facts. */
    ofEntities: gapped<'entity' | 'fact' | 'facts' | 'sums', { readonly ids: readonly string[]; readonly limit: number }, { readonly owner: string | null; readonly relationships: number; readonly groups: readonly unknown[]; readonly joints: readonly unknown[] }>({
      name: 'money/ofEntities', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"owner","type":"string","nullable":true},{"name":"relationships","type":"integer","nullable":false},{"name":"groups","type":"list","nullable":false},{"name":"joints","type":"list","nullable":false}],
    }, ["UNWIND $ids AS owner\nMATCH (",":Entity {id: owner})\nCALL (",") {\n  ","\n  RETURN "," LIMIT $limit\n}\n",""], ['entity', 'entity', 'facts', 'fact', 'sums']),
  },
  nodes: {
    /** Whatever some ids are of, with all that is asked of it, and the version of the graph when that was read. */
    asked: gapped<'branches', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'nodes/asked', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nCALL (wanted) {\n  ","\n}\nWITH collect([wanted, class, columns]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['branches']),
  },
  paths: {
    /** The ties between pairs of entities that a path may go along. */
    between: gapped<'other' | 'ties' | 'tie' | 'low' | 'high', { readonly pairs: readonly object[] }, { readonly fromId: string; readonly toId: string; readonly id: string; readonly low: number; readonly high: number; readonly confidence: number; readonly sourceCount: number }>({
      name: 'paths/between', mode: 'read',
      params: [{"name":"pairs","type":"rows","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"low","type":"integer","nullable":false},{"name":"high","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false}],
    }, ["UNWIND $pairs AS pair\nMATCH (",":Entity {id: pair.to})\nCALL (pair, ",") {\n  ","\n}\nRETURN CASE WHEN outgoing THEN pair.from ELSE pair.to END AS fromId,\n  CASE WHEN outgoing THEN pair.to ELSE pair.from END AS toId,\n  ",".id AS id, "," AS low, "," AS high, ",".confidence AS confidence, ",".sourceCount AS sourceCount"], ['other', 'other', 'ties', 'tie', 'low', 'high', 'tie', 'tie']),
    /** The ties of some entities that a path may go along: one level of a search. */
    expand: gapped<'entity' | 'ties' | 'tie' | 'other' | 'within' | 'low' | 'high' | 'degree', { readonly owners: readonly object[]; readonly only: Readonly<Record<string, unknown>>; readonly avoid: Readonly<Record<string, unknown>> }, { readonly owner: number; readonly other: string; readonly outgoing: boolean; readonly id: string; readonly low: number; readonly high: number; readonly confidence: number; readonly sourceCount: number; readonly degree: number }>({
      name: 'paths/expand', mode: 'read',
      params: [{"name":"owners","type":"rows","nullable":false},{"name":"only","type":"map","nullable":false},{"name":"avoid","type":"map","nullable":false}], columns: [{"name":"owner","type":"integer","nullable":false},{"name":"other","type":"string","nullable":false},{"name":"outgoing","type":"boolean","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"low","type":"integer","nullable":false},{"name":"high","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false},{"name":"degree","type":"integer","nullable":false}],
    }, ["UNWIND $owners AS owner\nMATCH (",":Entity {id: owner.id})\nCALL (",") {\n  ","\n}\nWITH owner, ",", ",", ",", outgoing WHERE "," <> "," AND ","\nRETURN owner.i AS owner, ",".id AS other, outgoing, ",".id AS id, "," AS low, "," AS high,\n  ",".confidence AS confidence, ",".sourceCount AS sourceCount, "," AS degree"], ['entity', 'entity', 'ties', 'entity', 'tie', 'other', 'other', 'entity', 'within', 'other', 'tie', 'low', 'high', 'tie', 'tie', 'degree']),
    /** How many ties there are between pairs of entities that a path may go along. */
    parallel: gapped<'other' | 'ties' | 'tie', { readonly pairs: readonly object[] }, { readonly pair: number; readonly count: number }>({
      name: 'paths/parallel', mode: 'read',
      params: [{"name":"pairs","type":"rows","nullable":false}], columns: [{"name":"pair","type":"integer","nullable":false},{"name":"count","type":"integer","nullable":false}],
    }, ["UNWIND $pairs AS pair\nMATCH (",":Entity {id: pair.to})\nCALL (pair, ",") {\n  ","\n}\nRETURN pair.i AS pair, count(",") AS count"], ['other', 'other', 'ties', 'tie']),
    /** A shortest path between two entities by the edges of what stands, a row a tie. */
    shortest: gapped<'arrow' | 'tie' | 'conditions' | 'low' | 'high', { readonly from: string; readonly to: string; readonly avoid: readonly string[] }, { readonly fromId: string; readonly toId: string; readonly id: string; readonly low: number; readonly high: number; readonly confidence: number; readonly sourceCount: number }>({
      name: 'paths/shortest', mode: 'read',
      params: [{"name":"from","type":"string","nullable":false},{"name":"to","type":"string","nullable":false},{"name":"avoid","type":"strings","nullable":false}], columns: [{"name":"fromId","type":"string","nullable":false},{"name":"toId","type":"string","nullable":false},{"name":"id","type":"string","nullable":false},{"name":"low","type":"integer","nullable":false},{"name":"high","type":"integer","nullable":false},{"name":"confidence","type":"float","nullable":false},{"name":"sourceCount","type":"integer","nullable":false}],
    }, ["MATCH (x:Entity {id: $from})\nMATCH (y:Entity {id: $to})\nMATCH p = shortestPath((x)","(y))\nWHERE all("," IN relationships(p) WHERE ",") AND none(n IN nodes(p) WHERE n.id IN $avoid)\nUNWIND relationships(p) AS ","\nRETURN startNode(",").id AS fromId, endNode(",").id AS toId, ",".id AS id, "," AS low, "," AS high,\n  ",".confidence AS confidence, ",".sourceCount AS sourceCount"], ['arrow', 'tie', 'conditions', 'tie', 'tie', 'tie', 'tie', 'low', 'high', 'tie', 'tie']),
  },
  schema: {
    /** The migrations that this database has had, and the format of what they made: null of the first one. */
    applied: query<{  }, { readonly number: number; readonly name: string; readonly checksum: string; readonly format: number | null }>({
      name: 'schema/applied', mode: 'read',
      params: [], columns: [{"name":"number","type":"integer","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"checksum","type":"string","nullable":false},{"name":"format","type":"integer","nullable":true}],
      text: "MATCH (m:Migration)\nRETURN m.number AS number, m.name AS name, m.checksum AS checksum, m.format AS format ORDER BY number",
    }),
    /** Notes a migration as applied; where another instance was quicker, its note stays. */
    apply: query<{ readonly number: number; readonly name: string; readonly checksum: string; readonly format: number }, { readonly checksum: string }>({
      name: 'schema/apply', mode: 'write',
      params: [{"name":"number","type":"integer","nullable":false},{"name":"name","type":"string","nullable":false},{"name":"checksum","type":"string","nullable":false},{"name":"format","type":"integer","nullable":false}], columns: [{"name":"checksum","type":"string","nullable":false}],
      text: "MERGE (m:Migration {number: $number})\nON CREATE SET m.name = $name, m.checksum = $checksum, m.format = $format, m.at = toString(datetime())\nRETURN m.checksum AS checksum",
    }),
    /** Every index and what it is at: those of constraints bear the names of their constraints. */
    indexes: query<{  }, { readonly name: string; readonly state: string }>({
      name: 'schema/indexes', mode: 'read',
      params: [], columns: [{"name":"name","type":"string","nullable":false},{"name":"state","type":"string","nullable":false}],
      text: "SHOW INDEXES YIELD name, state\nRETURN name, state",
    }),
    /** Whether the database holds relationships as the first format kept them: native ones with keys, their past beside them. */
    older: query<{  }, { readonly older: boolean }>({
      name: 'schema/older', mode: 'read',
      params: [], columns: [{"name":"older","type":"boolean","nullable":false}],
      text: "RETURN EXISTS { MATCH (:Version) } OR\n  NOT EXISTS { MATCH (:Fact) } AND EXISTS { MATCH (:Entity)-[r]->(:Entity) WHERE r.fromKey IS NOT NULL } AS older",
    }),
    /** The version of the server, such as 5.26.3, 5.27-aura or 2025.06.0. */
    server: query<{  }, { readonly version: string }>({
      name: 'schema/server', mode: 'read',
      params: [], columns: [{"name":"version","type":"string","nullable":false}],
      text: "CALL dbms.components() YIELD name, versions\nWHERE name = 'Neo4j Kernel'\nRETURN versions[0] AS version",
    }),
  },
  search: {
    /** What those are, or are about, and cite that have words in their texts, counted: of the best ones. */
    facets: gapped<'hits' | 'most', {  }, { readonly groups: readonly unknown[] }>({
      name: 'search/facets', mode: 'read',
      params: [], columns: [{"name":"groups","type":"list","nullable":false}],
    }, ["","\nWITH class, kind, type, source, score, id ORDER BY score DESC, id LIMIT ","\nWITH class, kind, type, source, count(*) AS count\nRETURN collect([class, kind, type, source, count]) AS groups"], ['hits', 'most']),
    /** A page of the entities that a search by name finds, best first, equals by id, with all that is asked of each, and the version of the graph when that was read. A score is a rank and, as its fraction, how well connected the entity is. Degrees are read of the ranks only that the page may reach. */
    names: gapped<'hits' | 'entity' | 'seen' | 'good' | 'alike' | 'degree' | 'rank' | 'behind' | 'total' | 'limit' | 'calls' | 'columns', {  }, { readonly rows: readonly unknown[]; readonly lows: readonly unknown[]; readonly total: number | null; readonly version: number }>({
      name: 'search/names', mode: 'read',
      params: [], columns: [{"name":"rows","type":"list","nullable":false},{"name":"lows","type":"list","nullable":false},{"name":"total","type":"integer","nullable":true},{"name":"version","type":"integer","nullable":false}],
    }, ["","\nCALL (hits) {\n  UNWIND hits AS hit\n  WITH hit[0] AS ",", max(hit[1]) AS rank\n  WHERE ","\n  RETURN collect([",", rank]) AS known\n}\nWITH lows, CASE WHEN any(hit IN known WHERE hit[1] >= ",") THEN [hit IN known WHERE hit[1] >= ","] ELSE known END AS found\nWITH lows, found, "," AS total\nCALL (found) {\n  UNWIND found AS hit\n  WITH hit[1] AS rank WHERE rank < ","\n  WITH rank ORDER BY rank DESC LIMIT ","\n  RETURN min(rank) AS least\n}\nCALL (found, least) {\n  UNWIND found AS hit\n  WITH hit[0] AS ",", hit[1] AS rank\n  WHERE rank <= "," AND rank >= coalesce(least, ",")\n  WITH ",", rank, "," AS degree\n  WITH ",", rank + degree / (degree + 1.0) AS score\n  WHERE ","\n  WITH ",", score ORDER BY score DESC, ",".id LIMIT ","\n  ","\n  RETURN collect([score, COLLECT { MATCH (",")-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.order }, ","]) AS rows\n}\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, lows, total, version"], ['hits', 'entity', 'seen', 'entity', 'good', 'alike', 'total', 'rank', 'limit', 'entity', 'rank', 'rank', 'entity', 'degree', 'entity', 'behind', 'entity', 'entity', 'limit', 'calls', 'entity', 'columns']),
    /** A page of what has words in its texts, best first, equals by id, with all that is asked of each, how many there are, and the version of the graph when that was read. */
    texts: gapped<'hits' | 'behind' | 'limit' | 'nodes' | 'total', {  }, { readonly rows: readonly unknown[]; readonly total: number | null; readonly version: number }>({
      name: 'search/texts', mode: 'read',
      params: [], columns: [{"name":"rows","type":"list","nullable":false},{"name":"total","type":"integer","nullable":true},{"name":"version","type":"integer","nullable":false}],
    }, ["","\nWITH collect([id, class, score]) AS found\nWITH found, "," AS total\nCALL (found) {\n  UNWIND found AS hit\n  WITH hit[0] AS wanted, hit[1] AS asked, hit[2] AS score\n  WHERE ","\n  WITH wanted, asked, score ORDER BY score DESC, wanted LIMIT ","\n  OPTIONAL CALL (wanted) {\n    ","\n  }\n  WITH wanted, asked, score, class, columns WHERE class IS NULL OR class = asked\n  RETURN collect([score, wanted, class, columns]) AS rows\n}\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, total, version"], ['hits', 'total', 'behind', 'limit', 'nodes']),
  },
  snapshots: {
    /** The snapshots that were taken, the latest first. */
    list: query<{ readonly names: readonly string[] | null; readonly limit: number }, { readonly name: string; readonly version: number; readonly knownAt: string; readonly at: string; readonly actor: string; readonly records: number; readonly sha256: string; readonly erasedSince: boolean }>({
      name: 'snapshots/list', mode: 'read',
      params: [{"name":"names","type":"strings","nullable":true},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"name","type":"string","nullable":false},{"name":"version","type":"integer","nullable":false},{"name":"knownAt","type":"string","nullable":false},{"name":"at","type":"string","nullable":false},{"name":"actor","type":"string","nullable":false},{"name":"records","type":"integer","nullable":false},{"name":"sha256","type":"string","nullable":false},{"name":"erasedSince","type":"boolean","nullable":false}],
      text: "MATCH (n:Snapshot) WHERE $names IS NULL OR n.name IN $names\nRETURN n.name AS name, n.version AS version, n.knownAt AS knownAt, n.at AS at, n.actor AS actor, n.records AS records,\n  n.sha256 AS sha256, EXISTS { MATCH (t:Tombstone) WHERE t.rec > n.version } AS erasedSince\nORDER BY version DESC, name LIMIT $limit",
    }),
    /** When a change was. */
    moment: query<{ readonly seq: number }, { readonly at: string }>({
      name: 'snapshots/moment', mode: 'read',
      params: [{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"at","type":"string","nullable":false}],
      text: "MATCH (c:Change {seq: $seq})\nRETURN c.at AS at",
    }),
    /** Notes a snapshot of the graph as it is, as a change of its own that comes at a later moment than the one before: so the moment of that one tells all that the snapshot holds, and nothing more. Nothing is noted when something was written since. */
    take: query<{ readonly version: number; readonly subject: string; readonly props: Readonly<Record<string, unknown>> }, { readonly seq: number }>({
      name: 'snapshots/take', mode: 'write',
      params: [{"name":"version","type":"integer","nullable":false},{"name":"subject","type":"string","nullable":false},{"name":"props","type":"map","nullable":false}], columns: [{"name":"seq","type":"integer","nullable":false}],
      text: "MATCH (c:Counter {id: 'changes'})\nREMOVE c.at\nWITH c WHERE c.n = $version\nSET c.n = c.n + 1\nCREATE (n:Snapshot) SET n = $props, n.version = $version, n.rec = c.n\nCREATE (:Change {seq: c.n, at: n.at, actor: n.actor, subjects: [$subject], actions: ['CREATED']})\nRETURN c.n AS seq",
    }),
  },
  sources: {
    /** How many statements cite each of some sources, and the version of the graph when that was read. */
    counts: gapped<'source' | 'cited', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'sources/counts', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nMATCH (",":Source {id: wanted})\nWITH collect([wanted, ","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['source', 'cited']),
    /** A page of sources, how many there are in all, and the version of the graph when that was read. */
    list: gapped<'page' | 'rows' | 'count' | 'total', {  }, { readonly rows: readonly unknown[]; readonly total: number | null; readonly version: number }>({
      name: 'sources/list', mode: 'read',
      params: [], columns: [{"name":"rows","type":"list","nullable":false},{"name":"total","type":"integer","nullable":true},{"name":"version","type":"integer","nullable":false}],
    }, ["","\n","\nOPTIONAL MATCH (c:Counter {id: 'changes'})\nRETURN "," AS rows, "," AS total, coalesce(c.n, 0) AS version"], ['page', 'count', 'rows', 'total']),
  },
  statements: {
    /** Statements by id, superseded ones too, with all that is asked of each, and the version of the graph when that was read. */
    asked: gapped<'calls' | 'columns' | 'found', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'statements/asked', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\n","\n","\nWITH collect([","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['found', 'calls', 'columns']),
    /** How many statements meet conditions. */
    count: gapped<'found' | 'statement', {  }, { readonly count: number }>({
      name: 'statements/count', mode: 'read',
      params: [], columns: [{"name":"count","type":"integer","nullable":false}],
    }, ["","\nRETURN count(",") AS count"], ['found', 'statement']),
    /** How many statements are by, and how many cite, what is named: from the degree store. */
    degrees: query<{ readonly sayers: readonly string[]; readonly sources: readonly string[] }, { readonly said: number; readonly cited: number }>({
      name: 'statements/degrees', mode: 'read',
      params: [{"name":"sayers","type":"strings","nullable":false},{"name":"sources","type":"strings","nullable":false}], columns: [{"name":"said","type":"integer","nullable":false},{"name":"cited","type":"integer","nullable":false}],
      text: "CALL () {\n  UNWIND $sayers AS wanted\n  CALL (wanted) {\n    MATCH (o:Entity {id: wanted}) RETURN o\n    UNION ALL\n    MATCH (o:AnonymousSource {id: wanted}) RETURN o\n  }\n  RETURN coalesce(sum(COUNT { (o)<-[:SAID_BY]-() }), 0) AS said\n}\nCALL () {\n  UNWIND $sources AS wanted\n  MATCH (o:Source {id: wanted})\n  RETURN coalesce(sum(COUNT { (o)<-[:CITES]-() }), 0) AS cited\n}\nRETURN said, cited",
    }),
    /** A page of statements with all that is asked of each, where looking along an index stopped, and the version of the graph. */
    list: gapped<'page' | 'calls' | 'columns' | 'reached' | 'stoppedAt' | 'count' | 'total', {  }, { readonly rows: readonly unknown[]; readonly stoppedAt: string | null; readonly total: number | null; readonly version: number }>({
      name: 'statements/list', mode: 'read',
      params: [], columns: [{"name":"rows","type":"list","nullable":false},{"name":"stoppedAt","type":"string","nullable":true},{"name":"total","type":"integer","nullable":true},{"name":"version","type":"integer","nullable":false}],
    }, ["CALL () {\n  ","\n  ","\n  RETURN collect([","]) AS rows\n}\n","\n","\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, "," AS stoppedAt, "," AS total, version"], ['page', 'calls', 'columns', 'reached', 'count', 'stoppedAt', 'total']),
    /** What hangs on owners of one class, with all that is asked of it, and the version of the graph when that was read. */
    ofOwners: gapped<'owner' | 'label' | 'calls' | 'columns', { readonly ids: readonly string[] }, { readonly rows: readonly unknown[]; readonly version: number }>({
      name: 'statements/ofOwners', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"rows","type":"list","nullable":false},{"name":"version","type":"integer","nullable":false}],
    }, ["UNWIND $ids AS wanted\nMATCH (",":"," {id: wanted})\n","\nWITH collect([wanted, ","]) AS rows\nCALL (rows) { OPTIONAL MATCH (c:Counter {id: 'changes'}) RETURN coalesce(c.n, 0) AS version }\nRETURN rows, version"], ['owner', 'label', 'calls', 'columns']),
    /** Sources by id. */
    sources: query<{ readonly ids: readonly string[] }, { readonly id: string; readonly title: string | null; readonly url: string | null; readonly language: string | null; readonly publishedAt: string | null; readonly description: string | null; readonly licence: string | null; readonly archiveUrl: string | null; readonly archivedAt: string | null }>({
      name: 'statements/sources', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"title","type":"string","nullable":true},{"name":"url","type":"string","nullable":true},{"name":"language","type":"string","nullable":true},{"name":"publishedAt","type":"string","nullable":true},{"name":"description","type":"string","nullable":true},{"name":"licence","type":"string","nullable":true},{"name":"archiveUrl","type":"string","nullable":true},{"name":"archivedAt","type":"string","nullable":true}],
      text: "UNWIND $ids AS wanted\nMATCH (s:Source|FormerSource {id: wanted})\nRETURN s.id AS id, s.title AS title, s.url AS url, s.language AS language, s.publishedAt AS publishedAt,\n  s.description AS description, s.licence AS licence, s.archiveUrl AS archiveUrl, s.archivedAt AS archivedAt",
    }),
  },
  vocabulary: {
    /** The last change that was recorded by each of some moments; none before the first. */
    changeAt: query<{ readonly moments: readonly string[] }, { readonly moment: string; readonly version: number }>({
      name: 'vocabulary/changeAt', mode: 'read',
      params: [{"name":"moments","type":"strings","nullable":false}], columns: [{"name":"moment","type":"string","nullable":false},{"name":"version","type":"integer","nullable":false}],
      text: "UNWIND $moments AS moment\nCALL (moment) {\n  MATCH (c:Change) USING INDEX SEEK c:Change(at) WHERE c.at <= moment\n  RETURN c.seq AS version ORDER BY c.at DESC, c.seq DESC LIMIT 1\n}\nRETURN moment, version",
    }),
    /** How many facts of each type stand now, and how many entities there are: read from the count store. */
    counts: gapped<'counts', {  }, { readonly counts: readonly unknown[]; readonly entities: number }>({
      name: 'vocabulary/counts', mode: 'read',
      params: [], columns: [{"name":"counts","type":"list","nullable":false},{"name":"entities","type":"integer","nullable":false}],
    }, ["RETURN [","] AS counts, COUNT { (:Entity) } AS entities"], ['counts']),
    /** When changes were recorded. */
    moments: query<{ readonly numbers: readonly string[] }, { readonly number: string; readonly at: string }>({
      name: 'vocabulary/moments', mode: 'read',
      params: [{"name":"numbers","type":"strings","nullable":false}], columns: [{"name":"number","type":"string","nullable":false},{"name":"at","type":"string","nullable":false}],
      text: "UNWIND $numbers AS number\nMATCH (c:Change {seq: toInteger(number)})\nRETURN number, c.at AS at",
    }),
    /** The number of the last change: the version of the graph. */
    version: query<{  }, { readonly version: number }>({
      name: 'vocabulary/version', mode: 'read',
      params: [], columns: [{"name":"version","type":"integer","nullable":false}],
      text: "MATCH (c:Counter {id: 'changes'}) RETURN c.n AS version",
    }),
  },
  webhooks: {
    /** Forgets a webhook that was removed. */
    forget: query<{ readonly id: string }, { readonly count: number }>({
      name: 'webhooks/forget', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (w:Webhook {id: $id})\nDELETE w\nRETURN count(w) AS count",
    }),
    /** Notes up to where a webhook has been told, and holds its lease for longer; nothing where somebody else holds it by now. */
    keep: query<{ readonly id: string; readonly holder: string; readonly lease: number; readonly position: number }, { readonly count: number }>({
      name: 'webhooks/keep', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"holder","type":"string","nullable":false},{"name":"lease","type":"integer","nullable":false},{"name":"position","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (w:Webhook {id: $id})\nREMOVE w.at\nWITH w WHERE w.holder = $holder\nSET w.position = $position, w.until = CASE WHEN $lease = 0 THEN 0 ELSE timestamp() + $lease END\nRETURN count(w) AS count",
    }),
    /** Takes the lease of a webhook where nobody else holds it, by the clock of the database. Removing a property takes the lock, so that of two who come at once one has it. */
    take: query<{ readonly id: string; readonly holder: string; readonly lease: number; readonly position: number }, { readonly taken: boolean; readonly position: number }>({
      name: 'webhooks/take', mode: 'write',
      params: [{"name":"id","type":"string","nullable":false},{"name":"holder","type":"string","nullable":false},{"name":"lease","type":"integer","nullable":false},{"name":"position","type":"integer","nullable":false}], columns: [{"name":"taken","type":"boolean","nullable":false},{"name":"position","type":"integer","nullable":false}],
      text: "MERGE (w:Webhook {id: $id})\nON CREATE SET w.position = $position, w.holder = $holder, w.until = 0\nREMOVE w.at\nWITH w\nWITH w, w.holder = $holder OR w.until < timestamp() AS free\nSET w.holder = CASE WHEN free THEN $holder ELSE w.holder END\nSET w.until = CASE WHEN free THEN timestamp() + $lease ELSE w.until END\nRETURN w.holder = $holder AS taken, w.position AS position",
    }),
  },
  whole: {
    /** Notes that a whole graph is being loaded. Until that has come to its end the database is not to be used. */
    begin: query<{ readonly hash: string }, { readonly count: number }>({
      name: 'whole/begin', mode: 'write',
      params: [{"name":"hash","type":"string","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "CREATE (l:Loading {hash: $hash})\nRETURN count(l) AS count",
    }),
    /** A page of changes in their order. */
    changes: query<{ readonly after: number; readonly limit: number }, { readonly seq: number; readonly props: Readonly<Record<string, unknown>> }>({
      name: 'whole/changes', mode: 'read',
      params: [{"name":"after","type":"integer","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"seq","type":"integer","nullable":false},{"name":"props","type":"map","nullable":false}],
      text: "MATCH (n:Change) WHERE n.seq > $after\nRETURN n.seq AS seq, properties(n) AS props ORDER BY seq LIMIT $limit",
    }),
    /** Removes a portion of what a loading that was cut short has left. What says that it was goes last. */
    clear: query<{ readonly limit: number }, { readonly count: number }>({
      name: 'whole/clear', mode: 'write',
      params: [{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (n) WHERE NOT n:Migration AND NOT n:Loading\nWITH n LIMIT $limit\nDETACH DELETE n\nRETURN count(*) AS count",
    }),
    /** Writes nodes as they are, with what belongs to each, and with the edges that lead to what is there already. */
    create: query<{ readonly rows: readonly object[] }, { readonly count: number; readonly edges: number }>({
      name: 'whole/create', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false},{"name":"edges","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCREATE (n:$(row.labels)) SET n = row.props\nWITH row, n\nCALL (row, n) {\n  UNWIND row.names AS name\n  CREATE (n)-[:NAMED]->(m:$(name.labels)) SET m = name.props\n  RETURN collect([m, name.edges]) AS named\n}\nWITH n, [[n, row.edges]] + named AS ends\nCALL (ends) {\n  UNWIND ends AS end\n  UNWIND end[1] AS edge\n  WITH end[0] AS from, edge\n  CALL (edge) {\n    MATCH (t:Entity {id: edge.to}) RETURN t\n    UNION ALL\n    MATCH (t:FormerEntity {id: edge.to}) RETURN t\n    UNION ALL\n    MATCH (t:Source {id: edge.to}) RETURN t\n    UNION ALL\n    MATCH (t:FormerSource {id: edge.to}) RETURN t\n    UNION ALL\n    MATCH (t:AnonymousSource {id: edge.to}) RETURN t\n    UNION ALL\n    MATCH (t:Fact {current: edge.to}) RETURN t\n  }\n  CREATE (from)-[r:$(edge.type)]->(t) SET r = edge.props\n  RETURN count(r) AS edges\n}\nRETURN count(n) AS count, sum(edges) AS edges",
    }),
    /** Writes the edges between entities and what was recorded of them. */
    createMerged: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'whole/createMerged', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCALL (row) {\n  MATCH (a:FormerEntity {id: row.id}) WHERE row.revision IS NULL RETURN a\n  UNION ALL\n  MATCH (a:EntityVersion {entityId: row.id, revision: row.revision}) RETURN a\n}\nCALL (row) {\n  MATCH (t:Entity {id: row.edge.to}) RETURN t\n  UNION ALL\n  MATCH (t:FormerEntity {id: row.edge.to}) RETURN t\n}\nCREATE (a)-[r:$(row.edge.type)]->(t) SET r = row.edge.props\nRETURN count(r) AS count",
    }),
    /** A page of entities, or of those that are none any more, in the order of their ids, each with its names and with all that was recorded of it before. */
    entities: gapped<'label' | 'cites', { readonly after: string; readonly limit: number }, { readonly id: string; readonly node: Readonly<Record<string, unknown>>; readonly names: readonly unknown[]; readonly was: readonly unknown[] }>({
      name: 'whole/entities', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"node","type":"map","nullable":false},{"name":"names","type":"list","nullable":false},{"name":"was","type":"list","nullable":false}],
    }, ["MATCH (n:",") WHERE n.id > $after\nWITH n ORDER BY n.id LIMIT $limit\nRETURN n.id AS id, {labels: labels(n), props: properties(n)} AS node, COLLECT {\n  MATCH (n)-[:NAMED]->(name)\n  WITH name ORDER BY name.order, name.text, coalesce(name.sup, 0)\n  RETURN {labels: labels(name), props: properties(name), edges: ","}\n} AS names, COLLECT {\n  MATCH (v:EntityVersion {entityId: n.id})\n  WITH v ORDER BY v.revision\n  RETURN {labels: labels(v), props: properties(v)}\n} AS was\nORDER BY id"], ['label', 'cites']),
    /** A page of the ids of entities, in their order. */
    entityIds: query<{ readonly after: string; readonly limit: number }, { readonly id: string }>({
      name: 'whole/entityIds', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "MATCH (n:Entity) WHERE n.id > $after\nRETURN n.id AS id ORDER BY id LIMIT $limit",
    }),
    /** A page of facts in the order of their ids, each with all that is and was recorded of it. */
    facts: query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly records: readonly unknown[] }>({
      name: 'whole/facts', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"records","type":"list","nullable":false}],
      text: "MATCH (f:Fact) WHERE f.id > $after\nWITH DISTINCT f.id AS id ORDER BY id LIMIT $limit\nRETURN id, COLLECT {\n  MATCH (f:Fact {id: id})\n  WITH f ORDER BY f.revision, f.rec\n  RETURN {labels: labels(f), props: properties(f)}\n} AS records\nORDER BY id",
    }),
    /** Ends the loading of a whole graph: the counter tells its last change. */
    finish: query<{ readonly seq: number }, { readonly count: number }>({
      name: 'whole/finish', mode: 'write',
      params: [{"name":"seq","type":"integer","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "MATCH (l:Loading) DELETE l\nMERGE (c:Counter {id: 'changes'}) SET c.n = $seq\nRETURN count(c) AS count",
    }),
    /** The edges between entities and what was recorded of them, which may lead to any of them: all that are not facts. */
    merged: query<{  }, { readonly id: string; readonly revision: number | null; readonly edge: Readonly<Record<string, unknown>> }>({
      name: 'whole/merged', mode: 'read',
      params: [], columns: [{"name":"id","type":"string","nullable":false},{"name":"revision","type":"integer","nullable":true},{"name":"edge","type":"map","nullable":false}],
      text: "CALL () {\n  MATCH (a:FormerEntity)-[r:MERGED_INTO]->(t) RETURN a.id AS id, null AS revision, r, t\n  UNION ALL\n  MATCH (a:EntityVersion)-[r:WAS_MERGED_INTO]->(t) RETURN a.entityId AS id, a.revision AS revision, r, t\n}\nRETURN id, revision, {type: type(r), to: t.id, props: properties(r)} AS edge\nORDER BY id, revision, edge.to",
    }),
    /** A page of the nodes of a label, in the order of what each has for itself. */
    nodes: gapped<'label' | 'key' | 'edges', { readonly after: string; readonly limit: number }, { readonly id: string; readonly node: Readonly<Record<string, unknown>> }>({
      name: 'whole/nodes', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"node","type":"map","nullable":false}],
    }, ["MATCH (n:",") WHERE "," > $after\nWITH n ORDER BY "," LIMIT $limit\nRETURN "," AS id, {labels: labels(n), props: properties(n), edges: ","} AS node\nORDER BY id"], ['label', 'key', 'key', 'key', 'edges']),
    /** A page of the ids of facts that stand, in their order. */
    standingIds: query<{ readonly after: string; readonly limit: number }, { readonly id: string }>({
      name: 'whole/standingIds', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false}],
      text: "MATCH (f:Fact) WHERE f.current > $after AND f.status = 'STANDS'\nRETURN f.current AS id ORDER BY id LIMIT $limit",
    }),
    /** Whether the database holds anything, and whether a whole graph was begun to be loaded into it and not all of it is there. */
    state: query<{  }, { readonly empty: boolean; readonly loading: boolean }>({
      name: 'whole/state', mode: 'read',
      params: [], columns: [{"name":"empty","type":"boolean","nullable":false},{"name":"loading","type":"boolean","nullable":false}],
      text: "RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Migration } AS empty, EXISTS { MATCH (:Loading) } AS loading",
    }),
    /** A page of statements in the order of their ids, each with what it said before it was about something else. */
    statements: gapped<'own' | 'past', { readonly after: string; readonly limit: number }, { readonly id: string; readonly node: Readonly<Record<string, unknown>>; readonly was: readonly unknown[] }>({
      name: 'whole/statements', mode: 'read',
      params: [{"name":"after","type":"string","nullable":false},{"name":"limit","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"node","type":"map","nullable":false},{"name":"was","type":"list","nullable":false}],
    }, ["MATCH (n:Statement) WHERE n.id > $after\nWITH n ORDER BY n.id LIMIT $limit\nRETURN n.id AS id, {labels: labels(n), props: properties(n), edges: ","} AS node, COLLECT {\n  MATCH (w:Statement {was: n.id})\n  WITH w ORDER BY w.sup, w.rec\n  RETURN {labels: labels(w), props: properties(w), edges: ","}\n} AS was\nORDER BY id"], ['own', 'past']),
  },
  withdrawing: {
    /** How many of what is recorded now name events or joint sums, or cite sources. */
    uses: query<{ readonly ids: readonly string[]; readonly current: number }, { readonly id: string; readonly facts: number; readonly statements: number; readonly names: number }>({
      name: 'withdrawing/uses', mode: 'read',
      params: [{"name":"ids","type":"strings","nullable":false},{"name":"current","type":"integer","nullable":false}], columns: [{"name":"id","type":"string","nullable":false},{"name":"facts","type":"integer","nullable":false},{"name":"statements","type":"integer","nullable":false},{"name":"names","type":"integer","nullable":false}],
      text: "UNWIND $ids AS wanted\nCALL (wanted) {\n  MATCH (n:Event {id: wanted})\n  RETURN COUNT { MATCH (f:Fact) WHERE wanted IN f.eventIds AND f.current IS NOT NULL AND f.sup = $current } AS facts,\n    0 AS statements, 0 AS names\n  UNION ALL\n  MATCH (n:Joint {id: wanted})\n  RETURN COUNT { MATCH (f:Fact {jointId: wanted}) WHERE f.current IS NOT NULL AND f.sup = $current } AS facts,\n    0 AS statements, 0 AS names\n  UNION ALL\n  MATCH (n:Source {id: wanted})\n  RETURN 0 AS facts, COUNT { MATCH (n)<-[:CITES]-(s:Statement) WHERE s.sup = $current } AS statements,\n    COUNT { (n)<-[:CITES]-(:Name)<-[:NAMED]-(:Entity) } AS names\n}\nRETURN wanted AS id, facts, statements, names",
    }),
    /** Has events, joint sums and sources be what they were: they are none any more, and are found when the record is read as of before. */
    withdraw: query<{ readonly rows: readonly object[] }, { readonly count: number }>({
      name: 'withdrawing/withdraw', mode: 'write',
      params: [{"name":"rows","type":"rows","nullable":false}], columns: [{"name":"count","type":"integer","nullable":false}],
      text: "UNWIND $rows AS row\nCALL (row) {\n  MATCH (n:Event {id: row.id})\n  REMOVE n:Event SET n:FormerEvent SET n += row.props\n  RETURN n\n  UNION ALL\n  MATCH (n:Source {id: row.id})\n  REMOVE n:Source SET n:FormerSource SET n += row.props\n  RETURN n\n  UNION ALL\n  MATCH (n:Joint {id: row.id})\n  REMOVE n:Joint SET n:FormerJoint\n  SET n += row.props\n  SET n.status = 'RETRACTED', n.versionKey = row.id + '|' + coalesce(n.revision, 1)\n  RETURN n\n}\nRETURN count(n) AS count",
    }),
  },
};
/** Every piece that statements are put together of. */
export const pieces = {
  around: {
    /** The fact that an edge stands for. */
    factOf: piece<'shadow' | 'fact' | 'conditions'>(["MATCH (",":Fact {current: ",".id}) WHERE ",""], ['fact', 'shadow', 'conditions']),
    /** How many ties an entity has at most, and what else hangs on it: the number that is kept with it. */
    hanging: piece<'entity'>(["COUNT { (",")--() }"], ['entity']),
    /** The ties of an entity by the edges of what stands. */
    shadows: piece<'entity' | 'arrow' | 'other' | 'conditions'>(["MATCH (",")","(",") WHERE ",""], ['entity', 'arrow', 'other', 'conditions']),
    /** The ties between an entity and others that are named, by the edges of what stands: the others are found before any edge, so that of two ends the one of fewer edges is gone from, and not always the entity, which may be a hub. */
    shadowsBetween: piece<'entity' | 'arrow' | 'other' | 'ids' | 'conditions'>(["MATCH (",":Entity) WHERE ",".id IN ","\nWITH collect(",") AS named\nUNWIND named AS ","\nMATCH (",")","(",") WHERE ",""], ['other', 'other', 'ids', 'other', 'other', 'entity', 'arrow', 'other', 'conditions']),
    /** The relationships between a connection and the few that share it, those with the best evidence first. */
    sharedTies: piece<'other' | 'between' | 'tie' | 'limit' | 'record' | 'fact' | 'calls' | 'columns' | 'list'>(["CALL (",") {\n  ","\n  WITH "," ORDER BY ",".confidence DESC, ",".sourceCount DESC, ",".id LIMIT ","\n  ","\n  ","\n  RETURN collect([",".fromId, ",".toId, ","]) AS ","\n}"], ['other', 'between', 'tie', 'tie', 'tie', 'tie', 'limit', 'record', 'calls', 'fact', 'fact', 'columns', 'list']),
    /** Entities of some ids, found before anything else, so that of an edge between one of them and another entity the end of fewer edges is gone from: the planner takes either for the start, and the other entity may be a hub. What was in scope before is left to the subquery's imports. */
    these: piece<'entity' | 'ids'>(["MATCH (",":Entity) WHERE ",".id IN ","\nWITH collect(",") AS these\nUNWIND these AS ",""], ['entity', 'entity', 'ids', 'entity', 'entity']),
    /** The ties of an entity, each with the entity at its other end. */
    ties: piece<'entity' | 'pattern' | 'tie' | 'other'>(["CALL (",") {\n  ","\n  RETURN ",", ","\n}"], ['entity', 'pattern', 'tie', 'other']),
  },
  changes: {
    /** What lies between two entities is no shadow of a fact that stands between them. */
    astray: piece<'shadow' | 'from' | 'to'>(["NOT EXISTS {\n  MATCH (fact:Fact {current: ",".id})\n  WHERE fact.status = 'STANDS' AND fact.fromId = ",".id AND fact.toId = ",".id AND fact.type = type(",")\n}"], ['shadow', 'from', 'to', 'shadow']),
    /** The shadow of a fact that stands: a native relationship between its ends, for degrees, expansions and paths. All of it follows from the fact. */
    shadow: piece<'fact' | 'from' | 'to'>(["CREATE (",")-[shadow:$(",".type) {\n  id: ",".id, form: ",".form, s0: ",".s0, s1: ",".s1, e0: ",".e0, e1: ",".e1,\n  confidence: ",".confidence, sourceCount: ",".sourceCount, disputed: ",".disputed, rec: ",".rec\n}]->(",")"], ['from', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'to']),
  },
  entities: {
    /** Entities along the index of ids between two places: a page costs the same anywhere. */
    byId: piece<'entity' | 'low' | 'high'>(["MATCH (",":Entity) USING INDEX SEEK ",":Entity(id) WHERE ",".id > "," AND ",".id < ",""], ['entity', 'entity', 'entity', 'low', 'entity', 'high']),
    /** Entities along the index of folded names between two places, equals by id: a page costs the same anywhere. */
    byName: piece<'entity' | 'lowName' | 'lowId' | 'highName' | 'highId'>(["MATCH (",":Entity) USING INDEX SEEK ",":Entity(nameFold)\nWHERE ",".nameFold >= "," AND ",".nameFold <= ","\n  AND (",".nameFold > "," OR ",".id > ",") AND (",".nameFold < "," OR ",".id < ",")"], ['entity', 'entity', 'entity', 'lowName', 'entity', 'highName', 'entity', 'lowName', 'entity', 'lowId', 'entity', 'highName', 'entity', 'highId']),
    /** The same entities, and how many they are. */
    counted: piece<'entity'>(["WITH collect(",") AS found\nUNWIND found AS ",""], ['entity', 'entity']),
    /** The first ones by id. */
    idOrder: piece<'entity' | 'way' | 'limit'>(["WITH "," ORDER BY ",".id "," LIMIT ","\nRETURN ",", [",".id] AS key, null AS total"], ['entity', 'entity', 'way', 'limit', 'entity', 'entity']),
    /** The first ones in an order of several values. */
    keyOrder: piece<'entity' | 'keys' | 'between' | 'total' | 'way' | 'limit'>(["WITH *, [","] AS key\nWHERE ","\nWITH ",", key, "," AS total ORDER BY key "," LIMIT ","\nRETURN ",", key, total"], ['keys', 'between', 'entity', 'total', 'way', 'limit', 'entity']),
    /** Of the entities so far, those that meet conditions on their own properties. */
    met: piece<'conditions'>(["WITH * WHERE ",""], ['conditions']),
    /** The first ones by folded name, then by id. */
    nameOrder: piece<'entity' | 'way' | 'limit'>(["WITH "," ORDER BY ",".nameFold ",", ",".id "," LIMIT ","\nRETURN ",", [",".nameFold, ",".id] AS key, null AS total"], ['entity', 'entity', 'way', 'entity', 'way', 'limit', 'entity', 'entity', 'entity']),
    /** How many ties of an entity a view shows. */
    tiesCounted: piece<'entity' | 'ties' | 'tie' | 'number'>(["CALL (",") {\n  ","\n  RETURN count(",") AS ","\n}"], ['entity', 'ties', 'tie', 'number']),
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
    details: piece<'entity'>(["[",".lang, ",".description, ",".url, ",".attributes, ",".startText, ",".endText,\n  ",".s0, ",".s1, ",".e0, ",".e1, ",".sameAs]"], ['entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity', 'entity']),
    /** The ids of the entities that were merged into one, or into one that was merged into it, as of a change. */
    formerIds: piece<'entity' | 'known'>(["COLLECT {\n  MATCH (former:FormerEntity)-[into:MERGED_INTO]->{1,50}(",") WHERE all(one IN into WHERE one.rec <= ",")\n  RETURN former.id ORDER BY former.id\n}"], ['entity', 'known']),
    /** Entities by id, beside other lists, with all that is asked of each. */
    listed: piece<'ids' | 'entity' | 'seen' | 'calls' | 'columns' | 'list' | 'label'>(["CALL () {\n  UNWIND "," AS wanted\n  MATCH (",":"," {id: wanted}) WHERE ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['ids', 'entity', 'label', 'seen', 'calls', 'columns', 'list']),
    /** The further names of an entity in the order in which they were given. */
    names: piece<'entity' | 'list' | 'seen' | 'label'>(["CALL (",") {\n  OPTIONAL MATCH (",")-[:NAMED]->(name:",") WHERE ","\n  OPTIONAL MATCH (name)-[:CITES]->(source:Source|FormerSource)\n  WITH name, source ORDER BY name.order, name.text\n  RETURN collect(CASE WHEN name IS NOT NULL THEN [name.text, name.lang, name.usage, source.id] END) AS ","\n}"], ['entity', 'entity', 'label', 'seen', 'list']),
  },
  evidence: {
    /** What is cited, by ids. */
    cited: piece<'ids'>(["UNWIND "," AS wanted\nMATCH (origin:Source {id: wanted})"], ['ids']),
    /** The source of a statement. */
    cites: piece<'statement' | 'source'>(["OPTIONAL MATCH (",")-[:CITES]->(",":Source|FormerSource)"], ['statement', 'source']),
    /** What a statement says. */
    columns: piece<'statement'>(["coalesce(",".id, ",".was), ",".quote, ",".language, ",".textLangs, ",".texts, ",".locator,\n  ",".stance, ",".rank, ",".aspect, ",".property, ",".value, ",".unit,\n  ",".silence, ",".rec, ",".sup"], ['statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement']),
    /** How many statements there are about something. */
    count: piece<'about' | 'statement' | 'seen'>(["COUNT { MATCH (",":Statement {aboutId: ","}) WHERE "," }"], ['statement', 'about', 'seen']),
    /** The events that a fact is a side of, each with those who took part. */
    events: piece<'fact' | 'label' | 'columns' | 'list'>(["CALL (",") {\n  UNWIND coalesce(",".eventIds, []) AS wanted\n  MATCH (event:"," {id: wanted})\n  RETURN collect([","]) AS ","\n}"], ['fact', 'fact', 'label', 'columns', 'list']),
    /** The sum that a fact is a part of, with those who share it. */
    joint: piece<'fact' | 'label' | 'seen' | 'columns' | 'list'>(["CALL (",") {\n  MATCH (joint:"," {id: ",".jointId}) WHERE ","\n  RETURN collect([","]) AS ","\n}"], ['fact', 'label', 'fact', 'seen', 'columns', 'list']),
    /** A page of the statements about something, preferred ones first. */
    page: piece<'scope' | 'statement' | 'about' | 'low' | 'high' | 'seen' | 'way' | 'limit' | 'origin' | 'columns' | 'list'>(["CALL (",") {\n  MATCH (",":Statement) USING INDEX SEEK ",":Statement(key)\n  WHERE ",".key > "," + "," AND ",".key < "," + "," AND ","\n  WITH "," ORDER BY ",".key "," LIMIT ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['scope', 'statement', 'statement', 'statement', 'about', 'low', 'statement', 'about', 'high', 'seen', 'statement', 'statement', 'way', 'limit', 'origin', 'columns', 'list']),
    /** Who says it: an entity, or somebody unnamed. */
    saidBy: piece<'statement' | 'sayer'>(["OPTIONAL MATCH (",")-[:SAID_BY]->(",")"], ['statement', 'sayer']),
    /** What names who says it; an entity has a kind. */
    sayer: piece<'sayer'>(["[",".id, ",".kind, coalesce(",".name, ",".description)]"], ['sayer', 'sayer', 'sayer', 'sayer']),
    /** Who says something, by ids: entities, or those who are not named. */
    sayers: piece<'ids'>(["UNWIND "," AS wanted\nCALL (wanted) {\n  MATCH (origin:Entity {id: wanted}) RETURN origin\n  UNION ALL\n  MATCH (origin:AnonymousSource {id: wanted}) RETURN origin\n}"], ['ids']),
    /** What is told of a source. */
    source: piece<'source'>(["[",".id, ",".title, ",".url, ",".language, ",".publishedAt, ",".description, ",".licence,\n  ",".archiveUrl, ",".archivedAt]"], ['source', 'source', 'source', 'source', 'source', 'source', 'source', 'source', 'source']),
    /** All who are not named. */
    unnamed: cypher`MATCH (origin:AnonymousSource)`,
    /** How many voices are in the statements about something: who is named or not named counts once, and for what is attributed to nobody what is cited does. */
    voices: piece<'about' | 'conditions'>(["COUNT {\n  MATCH (itsStatement:Statement {aboutId: ","}) WHERE ","\n  OPTIONAL MATCH (itsStatement)-[:SAID_BY]->(itsSayer)\n  OPTIONAL MATCH (itsStatement)-[:CITES]->(itsSource:Source)\n  RETURN DISTINCT coalesce(itsSayer.id, itsSource.id, '') AS itsVoice\n}"], ['about', 'conditions']),
  },
  facts: {
    /** Facts along a key between two bounds, in the order of the key: the walk ends when as many were looked at as are wanted. */
    along: piece<'fact' | 'key' | 'hint' | 'low' | 'high' | 'seen' | 'way' | 'most'>(["MATCH (",":Fact) "," WHERE ","."," > "," AND ","."," < "," AND ","\nWITH "," ORDER BY ","."," "," LIMIT ",""], ['fact', 'hint', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'fact', 'fact', 'key', 'way', 'most']),
    /** The facts that stand and lead from some entities to some, each once, by their edges: those of all these entities but the one of most ties, for what ties that one to the others is an edge of these; and what ties it to itself. */
    among: piece<'fact' | 'ids' | 'from' | 'to' | 'types'>(["CALL () {\n  MATCH (e:Entity) WHERE e.id IN ","\n  WITH e ORDER BY COUNT { (e)-[:","]-() }\n  WITH collect(e) AS ends\n  CALL (ends) {\n    UNWIND ends[..-1] AS e\n    WITH e WHERE e.id IN ","\n    MATCH (e)-[r:","]->(other) WHERE other.id IN ","\n    RETURN r\n    UNION\n    UNWIND ends[..-1] AS e\n    WITH e WHERE e.id IN ","\n    MATCH (e)<-[r:","]-(other) WHERE other.id IN ","\n    RETURN r\n    UNION\n    UNWIND ends[-1..] AS e\n    WITH e WHERE e.id IN "," AND e.id IN ","\n    MATCH (e)-[r:","]->(e)\n    RETURN r\n  }\n  MATCH (",":Fact {current: r.id})\n  RETURN ","\n}"], ['ids', 'types', 'from', 'types', 'to', 'to', 'types', 'from', 'from', 'to', 'types', 'fact', 'fact']),
    /** The sort key of an amount of a fact, what was paid before what was pledged, and its currency. */
    amount: piece<'fact'>(["coalesce(",".paidSort, ",".pledgedSort),\n  CASE WHEN ",".paidSort IS NULL THEN ",".pledgedCurrency ELSE ",".paidCurrency END"], ['fact', 'fact', 'fact', 'fact', 'fact']),
    /** The facts that stand and lead one way or the other between an owner and entities that are named: found by the edges between the two, few however many either has. */
    betweenAny: piece<'ids' | 'owner' | 'types' | 'fact'>(["UNWIND "," AS wanted\nMATCH (named:Entity {id: wanted})\nWITH collect(named) AS named\nUNWIND named AS end\nMATCH (",")-[shadow:","]-(end)\nMATCH (",":Fact {current: shadow.id})\nWITH DISTINCT ",""], ['ids', 'owner', 'types', 'fact', 'fact']),
    /** The facts that stand and lead to an owner from entities that are named: found by the edges between the two, few however many either has. */
    betweenIn: piece<'ids' | 'owner' | 'types' | 'fact'>(["UNWIND "," AS wanted\nMATCH (named:Entity {id: wanted})\nWITH collect(named) AS named\nUNWIND named AS end\nMATCH (",")<-[shadow:","]-(end)\nMATCH (",":Fact {current: shadow.id})\nWITH DISTINCT ",""], ['ids', 'owner', 'types', 'fact', 'fact']),
    /** The facts that stand and lead from an owner to entities that are named: found by the edges between the two, few however many either has. */
    betweenOut: piece<'ids' | 'owner' | 'types' | 'fact'>(["UNWIND "," AS wanted\nMATCH (named:Entity {id: wanted})\nWITH collect(named) AS named\nUNWIND named AS end\nMATCH (",")-[shadow:","]->(end)\nMATCH (",":Fact {current: shadow.id})\nWITH DISTINCT ",""], ['ids', 'owner', 'types', 'fact', 'fact']),
    /** The entities at both ends of a fact. */
    both: piece<'fact' | 'from' | 'to' | 'label'>(["MATCH (",":"," {id: ",".fromId})\nMATCH (",":"," {id: ",".toId})"], ['from', 'label', 'fact', 'to', 'label', 'fact']),
    /** How many facts a walk of one key meets. */
    count: piece<'fact' | 'key' | 'hint' | 'low' | 'high' | 'seen' | 'rest'>(["MATCH (",":Fact) "," WHERE ","."," > "," AND ","."," < "," AND ","\n","\nRETURN ",""], ['fact', 'hint', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'rest', 'fact']),
    /** How many facts of some types stand, from the count store. */
    countOfTypes: piece<'types'>(["COUNT { ()-[:","]->() }"], ['types']),
    /** The facts of one walk that are wanted, each with its place in the order, and which part of the list it is of. */
    cut: piece<'carried' | 'tail' | 'part' | 'limit'>(["RETURN ",", "," AS tail, "," AS part LIMIT ",""], ['carried', 'tail', 'part', 'limit']),
    /** A statement of one of some ranks denies a fact; a silence says nothing. */
    deniedByRank: piece<'fact' | 'known' | 'ranks'>(["EXISTS {\n  MATCH (s:Statement {aboutId: ",".id})\n  WHERE s.rec <= "," AND s.sup > "," AND s.rank IN ","\n    AND s.stance = 'DENIES' AND s.aspect IS NULL AND s.silence IS NULL\n}"], ['fact', 'known', 'known', 'ranks']),
    /** A walk for each of several ranges of one key. */
    each: piece<'ranges' | 'inner' | 'walk' | 'result'>(["UNWIND "," AS range\nCALL (",") {\n  ","\n}\nRETURN ",""], ['ranges', 'inner', 'walk', 'result']),
    /** The places of the first and the last fact of several walks. */
    edges: piece<'scope' | 'walks' | 'places'>(["CALL (",") {\n  CALL (",") {\n    ","\n  }\n  RETURN collect(tail) AS ","\n}"], ['scope', 'scope', 'walks', 'places']),
    /** The places of the first and the last fact of a walk. */
    ends: piece<'fact' | 'key' | 'hint' | 'low' | 'high' | 'seen' | 'tail' | 'inner'>(["CALL (",") {\n  MATCH (",":Fact) "," WHERE ","."," > "," AND ","."," < "," AND ","\n  RETURN "," AS tail ORDER BY ","."," LIMIT 1\n  UNION ALL\n  MATCH (",":Fact) "," WHERE ","."," > "," AND ","."," < "," AND ","\n  RETURN "," AS tail ORDER BY ","."," DESC LIMIT 1\n}\nRETURN tail"], ['inner', 'fact', 'hint', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'tail', 'fact', 'key', 'fact', 'hint', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'tail', 'fact', 'key']),
    /** The facts that statements of some origins are about, each record of them once. */
    evidenced: piece<'origins' | 'link' | 'fact'>(["CALL () {\n  ","\n  MATCH (origin)<-[:","]-(itsStatement:Statement)\n  WITH DISTINCT itsStatement.aboutId AS aboutId\n  MATCH (",":Fact {id: aboutId})\n  RETURN ","\n}"], ['origins', 'link', 'fact', 'fact']),
    /** How many facts of an owner there are in each group. */
    groups: piece<'owner' | 'rows' | 'type' | 'isOut' | 'isIn' | 'year' | 'list'>(["CALL (",") {\n  ","\n  WITH "," AS type, "," AS isOut, "," AS isIn, "," AS year, count(*) AS facts\n  RETURN collect([type, isOut, isIn, year, facts]) AS ","\n}"], ['owner', 'rows', 'type', 'isOut', 'isIn', 'year', 'list']),
    /** A list of facts of an owner: rows of what is asked of each. */
    list: piece<'scope' | 'rows' | 'calls' | 'columns' | 'list'>(["CALL (",") {\n  ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['scope', 'rows', 'calls', 'columns', 'list']),
    /** A fact may hold behind one day and up to another, and may have begun or ended in that time, and surely did neither; an act does both at once. */
    mayChange: piece<'fact' | 'from' | 'to'>(["",".s0 <= "," AND ",".e1 > "," AND (",".s1 > "," OR ",".e0 <= ",")\n  AND NOT (",".s0 > "," AND ",".s1 <= ",") AND NOT (",".e0 > "," AND ",".e1 <= ",")"], ['fact', 'to', 'fact', 'from', 'fact', 'from', 'fact', 'to', 'fact', 'from', 'fact', 'to', 'fact', 'from', 'fact', 'to']),
    /** Several walks put together into one list, cut to the page before anything more is read. */
    merged: piece<'scope' | 'walks' | 'distinct' | 'carried' | 'way' | 'limit'>(["CALL (",") {\n  ","\n}\nWITH "," ",", tail, part ORDER BY part, tail "," LIMIT ",""], ['scope', 'walks', 'distinct', 'carried', 'way', 'limit']),
    /** Conditions are tried when all is matched. Beside the patterns the planner would plan them anew for each order in which it may match these, which takes seconds. */
    met: piece<'conditions'>(["WITH *, 1 AS matched WHERE ",""], ['conditions']),
    /** An entity that a fact names beside its ends. */
    named: piece<'fact' | 'field' | 'entity' | 'seen' | 'calls' | 'columns' | 'list' | 'label'>(["CALL (",") {\n  MATCH (",":"," {id: ",".","}) WHERE ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['fact', 'entity', 'label', 'fact', 'field', 'seen', 'calls', 'columns', 'list']),
    /** A fact is an act, or a state. */
    ofForm: piece<'fact' | 'form'>(["",".form = ",""], ['fact', 'form']),
    /** All facts of an owner, in no order; one from it to itself once. */
    ofOwner: piece<'owner' | 'fact' | 'seen'>(["CALL (",") {\n  MATCH (",":Fact) USING INDEX SEEK ",":Fact(outKey)\n  WHERE ",".outKey > ",".id + '|' AND ",".outKey < ",".id + '|~' AND ","\n  RETURN ","\n  UNION ALL\n  MATCH (",":Fact) USING INDEX SEEK ",":Fact(inKey)\n  WHERE ",".inKey > ",".id + '|' AND ",".inKey < ",".id + '|~' AND "," AND ",".fromId <> ",".toId\n  RETURN ","\n}"], ['owner', 'fact', 'fact', 'fact', 'owner', 'fact', 'owner', 'seen', 'fact', 'fact', 'fact', 'fact', 'owner', 'fact', 'owner', 'seen', 'fact', 'fact', 'fact']),
    /** The entity at an end of a fact. */
    other: piece<'fact' | 'end' | 'other' | 'label'>(["MATCH (",":"," {id: ",".","})"], ['other', 'label', 'fact', 'end']),
    /** The last place that a walk of one key looked at within its budget, and the next one. */
    places: piece<'fact' | 'key' | 'hint' | 'low' | 'high' | 'seen' | 'way' | 'last' | 'tail' | 'part'>(["MATCH (",":Fact) "," WHERE ","."," > "," AND ","."," < "," AND ","\nWITH "," ORDER BY ","."," "," SKIP "," LIMIT 2\nRETURN "," AS part, collect(",") AS places"], ['fact', 'hint', 'fact', 'key', 'low', 'fact', 'key', 'high', 'seen', 'fact', 'fact', 'key', 'way', 'last', 'part', 'tail']),
    /** Where looking for facts that meet conditions stopped: of each walk the last place that was looked at, and the next one if more lies behind it. A page of more rows than are named needs none. */
    reached: piece<'scope' | 'inner' | 'list' | 'size' | 'walks' | 'edges'>(["CALL (",") {\n  WITH "," AS page WHERE size(page) <= ","\n  CALL (",") {\n    ","\n  }\n  RETURN collect([part, places]) AS ","\n}"], ['inner', 'list', 'size', 'scope', 'walks', 'edges']),
    /** What one walk gives, cut to the page. */
    single: piece<'carried' | 'tail' | 'part' | 'limit'>(["WITH ",", "," AS tail, "," AS part LIMIT ",""], ['carried', 'tail', 'part', 'limit']),
    /** What the facts of a list are sorted by, in orders that no key keeps. */
    sortValues: piece<'scope' | 'rows' | 'values' | 'list'>(["CALL (",") {\n  ","\n  RETURN collect([","]) AS ","\n}"], ['scope', 'rows', 'values', 'list']),
    /** The facts that stand between the fresh entities of a set and any of it, each once, by their edges: those that start at an entity of few such edges among all its edges, those that start at one of many by its edges with each of the others, whichever of the two has fewer. */
    standingAmong: piece<'asked' | 'types' | 'few' | 'fact'>(["CALL (",") {\n  CALL (",") {\n    MATCH (entity:Entity) WHERE entity.id IN ",".ids\n    RETURN collect(entity) AS ends\n  }\n  CALL (",", ends) {\n    UNWIND ends AS entity\n    WITH entity WHERE COUNT { (entity)-[:","]->() } <= ","\n    MATCH (entity)-[shadow:","]->(other) WHERE ",".near[other.id] AND (",".fresh[entity.id] OR ",".fresh[other.id])\n    RETURN shadow.id AS factId\n    UNION ALL\n    UNWIND ends AS entity\n    WITH entity WHERE COUNT { (entity)-[:","]->() } > ","\n    UNWIND ends AS other\n    WITH entity, other WHERE ",".fresh[entity.id] OR ",".fresh[other.id]\n    MATCH (entity)-[shadow:","]->(other)\n    RETURN shadow.id AS factId\n  }\n  MATCH (",":Fact {current: factId})\n  RETURN ","\n}"], ['asked', 'asked', 'asked', 'asked', 'types', 'few', 'types', 'asked', 'asked', 'asked', 'types', 'few', 'asked', 'asked', 'types', 'fact', 'fact']),
    /** The year in which a fact starts, as it is stated: of a range, a decade or a century its first; null when it is not known. Before 0 that is the one of the most digits, which follow the sign. */
    startYear: piece<'fact'>(["CASE\n  WHEN ",".startText STARTS WITH '-' THEN -toInteger(replace(substring(",".startText, 1, 4), 'X', '9'))\n  ELSE toInteger(replace(left(",".startText, 4), 'X', '0'))\nEND"], ['fact', 'fact', 'fact']),
    /** Facts of an owner by their ids, as a view knows them, each with the other end; that of one to the owner itself is the owner. */
    these: piece<'fact' | 'ids' | 'seen' | 'owner' | 'other' | 'label'>(["UNWIND "," AS wanted\nMATCH (",":Fact {id: wanted}) WHERE ","\nMATCH (",":"," {id: CASE WHEN ",".fromId = ",".id THEN ",".toId ELSE ",".fromId END})"], ['ids', 'fact', 'seen', 'other', 'label', 'fact', 'owner', 'fact', 'fact']),
    /** How many facts several walks meet. */
    total: piece<'scope' | 'walks' | 'fact' | 'distinct' | 'total'>(["CALL (",") {\n  CALL (",") {\n    ","\n  }\n  RETURN count("," ",") AS ","\n}"], ['scope', 'scope', 'walks', 'distinct', 'fact', 'total']),
    /** All that several walks give, in no order. */
    whole: piece<'scope' | 'walks'>(["CALL (",") {\n  ","\n}"], ['scope', 'walks']),
  },
  finding: {
    /** The facts of a type that stand from one entity to another, by their edges, looked for at the one that has fewer. */
    edges: piece<'from' | 'to' | 'fact' | 'type' | 'seen' | 'apart'>(["MATCH (",")-[",":","]->(",") WHERE ","\nRETURN ",", false AS denied, "," AS apart"], ['from', 'fact', 'type', 'to', 'seen', 'fact', 'apart']),
    /** The facts of a type from one entity to another that a view sees. */
    records: piece<'from' | 'to' | 'fact' | 'type' | 'seen' | 'denied' | 'apart'>(["MATCH (",":Fact) USING INDEX SEEK ",":Fact(outTypeKey)\nWHERE ",".outTypeKey > ",".id + '|' + "," + '|' AND ",".outTypeKey < ",".id + '|' + "," + '|~'\n  AND ",".toId = ",".id AND ","\nRETURN ",", "," AS denied, "," AS apart"], ['fact', 'fact', 'fact', 'from', 'type', 'fact', 'from', 'type', 'fact', 'to', 'seen', 'fact', 'denied', 'apart']),
  },
  money: {
    /** How many facts of an owner there are in groups that differ in what totals are parted by. */
    counts: piece<'type' | 'kind' | 'from' | 'to' | 'year'>(["WITH owner, "," AS type, "," AS kind, "," AS start, "," AS finish, "," AS year, count(*) AS size\nRETURN owner, sum(size) AS relationships, collect([type, kind, start, finish, year, size]) AS groups, [] AS joints"], ['type', 'kind', 'from', 'to', 'year']),
    /** How many facts of an owner are recorded and do not stand: what totals leave out. */
    notStanding: piece<'fact'>(["RETURN count(CASE ",".status WHEN 'DENIED' THEN 1 END) AS denied,\n  count(CASE ",".status WHEN 'DEPRECATED' THEN 1 END) AS deprecated"], ['fact', 'fact']),
    /** Amounts of facts of an owner as their exact texts, in groups that differ in what totals are parted by and in whatever decides whether and where an amount counts, with the joint amounts that they share. */
    sums: piece<'fact' | 'type' | 'kind' | 'from' | 'to' | 'year' | 'jointLabel' | 'jointSeen'>(["WITH owner, ",", "," AS type, "," AS kind, "," AS start, "," AS finish, "," AS year,\n  ",".disputed OR 'AMOUNT' IN coalesce(",".disputedAspects, []) AS disputed\nWITH owner, type, kind, start, finish, year, disputed, ",".jointId AS joint, ",".type <> 'FUNDED' AS isPrice,\n  ",".paidAmount IS NOT NULL AS hasPaid, ",".pledgedAmount IS NOT NULL AS hasPledged,\n  ",".paidCurrency AS paidCurrency, ",".paidApproximate AS paidApproximate,\n  ",".pledgedCurrency AS pledgedCurrency, ",".pledgedApproximate AS pledgedApproximate,\n  count(*) AS size, collect(",".paidAmount) AS paid, collect(",".pledgedAmount) AS pledged\nWITH owner, sum(size) AS relationships, collect(DISTINCT joint) AS jointIds, collect([\n  type, kind, start, finish, year, size, disputed, joint, isPrice,\n  paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged\n]) AS groups\nRETURN owner, relationships, groups, COLLECT {\n  MATCH (j:",") WHERE j.id IN jointIds AND ","\n  RETURN [j.id, j.totalAmount, j.totalCurrency, j.totalApproximate]\n} AS joints"], ['fact', 'type', 'kind', 'from', 'to', 'year', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'jointLabel', 'jointSeen']),
  },
  neighbours: {
    /** A page of the entities at the other ends of an owner's ties, each once, with how many ties lead there of each type and way. */
    page: piece<'owner' | 'ties' | 'other' | 'type' | 'isOut' | 'keys' | 'between' | 'way' | 'limit' | 'calls' | 'columns' | 'list'>(["CALL (",") {\n  ","\n  WITH ",", "," AS type, "," AS isOut, count(*) AS some\n  WITH ",", sum(some) AS ties, collect([type, isOut, some]) AS groups\n  WITH ",", ties, groups, [","] AS key\n  WHERE ","\n  WITH ",", ties, groups, key ORDER BY key "," LIMIT ","\n  ","\n  RETURN collect([key, ties, groups, ","]) AS ","\n}"], ['owner', 'ties', 'other', 'type', 'isOut', 'other', 'other', 'keys', 'between', 'other', 'way', 'limit', 'calls', 'columns', 'list']),
    /** How many entities there are at the other ends of an owner's ties. */
    total: piece<'owner' | 'ties' | 'other' | 'total'>(["CALL (",") {\n  ","\n  RETURN count(DISTINCT ",") AS ","\n}"], ['owner', 'ties', 'other', 'total']),
  },
  nodes: {
    /** What an id is of, if it is of one class. */
    branch: piece<'node' | 'label' | 'by' | 'seen' | 'more' | 'calls' | 'class' | 'columns'>(["MATCH (",":"," {",": wanted}) WHERE ","\n","\n","\nRETURN "," AS class, [","] AS columns"], ['node', 'label', 'by', 'seen', 'more', 'calls', 'class', 'columns']),
    /** The entities at both ends of a fact, of one that was withdrawn also such as are none any more. */
    ends: piece<'fact' | 'from' | 'to'>(["MATCH (",":Entity|FormerEntity {id: ",".fromId})\nMATCH (",":Entity|FormerEntity {id: ",".toId})"], ['from', 'fact', 'to', 'fact']),
    /** An event with those who took part. */
    event: piece<'event' | 'label' | 'link' | 'seen'>(["",".id, ",".name, COLLECT {\n  MATCH (",")-[part:","]->(entity:",") WHERE ","\n  RETURN [part.role, entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id\n}"], ['event', 'event', 'event', 'link', 'label', 'seen']),
    /** A sum that several share, with those who do. */
    joint: piece<'joint' | 'label' | 'link' | 'seen'>(["",".id, ",".totalAmount, ",".totalCurrency, ",".totalApproximate, ",".open, coalesce(",".revision, 1), COLLECT {\n  MATCH (",")-[part:","]->(entity:",") WHERE ","\n  RETURN [entity.id, entity.kind, entity.name] ORDER BY part.order, entity.id\n}"], ['joint', 'joint', 'joint', 'joint', 'joint', 'joint', 'joint', 'link', 'label', 'seen']),
    /** The status of a record of a fact, or that the fact was withdrawn by then. */
    statusOf: piece<'fact' | 'known' | 'withdrawn'>(["CASE WHEN ",".sup <= "," THEN "," ELSE ",".status END"], ['fact', 'known', 'withdrawn', 'fact']),
  },
  pairs: {
    /** The facts of an entity that another fact names, along one of its keys. */
    along: piece<'partner' | 'key' | 'id' | 'prefixes' | 'behind'>(["UNWIND "," AS prefix\nMATCH (",":Fact) USING INDEX SEEK ",":Fact(",")\nWHERE ","."," > "," + prefix AND ","."," < "," + prefix + '2' AND ",""], ['prefixes', 'partner', 'partner', 'key', 'partner', 'key', 'id', 'partner', 'key', 'id', 'behind']),
    /** The facts that stand and lead from one entity that another fact names to another, by their edges: looked for from that of the two which has fewer, for both are there before any edge is. */
    edges: piece<'fact' | 'first' | 'second' | 'types' | 'partner' | 'behind'>(["MATCH (one:Entity {id: ","})\nMATCH (two:Entity {id: ","})\nWITH ",", one, two\nMATCH (one)-[shadow:","]->(two)\nMATCH (",":Fact {current: shadow.id}) WHERE ",""], ['first', 'second', 'fact', 'types', 'partner', 'behind']),
    /** A day so much later by the calendar; an unknown start and an open end stay. */
    later: piece<'day' | 'months' | 'days'>(["CASE WHEN -9999999 < "," AND "," < 9999999\n  THEN duration.inDays(date({year: 0}), date({year: 0}) + duration({days: ","}) + duration({months: ",", days: ","})).days\n  ELSE "," END"], ['day', 'day', 'day', 'months', 'days', 'day']),
    /** The facts between two entities that another fact names, among others: those along the keys of that of the two which has fewer. */
    lesser: piece<'fact' | 'first' | 'firstDegree' | 'firstWalk' | 'second' | 'secondDegree' | 'secondWalk' | 'partner'>(["MATCH (one:Entity {id: ","})\nMATCH (two:Entity {id: ","})\nWITH ",", "," <= "," AS isFirst\nCALL (",", isFirst) {\n  WITH * WHERE isFirst\n  ","\n  RETURN ","\n  UNION ALL\n  WITH * WHERE NOT isFirst\n  ","\n  RETURN ","\n}"], ['first', 'second', 'fact', 'firstDegree', 'secondDegree', 'fact', 'firstWalk', 'partner', 'secondWalk', 'partner']),
    /** So many of what may be pairs are looked at. */
    looked: piece<'carried' | 'partner' | 'most'>(["WITH ",", "," LIMIT ",""], ['carried', 'partner', 'most']),
    /** The entities that some facts name, each once. */
    named: piece<'walks' | 'fact' | 'field' | 'most' | 'list'>(["CALL () {\n  ","\n  WITH DISTINCT ","."," AS id LIMIT ","\n  RETURN collect(id) AS ","\n}"], ['walks', 'fact', 'field', 'most', 'list']),
    /** The facts that may be paired with another one, in their order. */
    partners: piece<'fact' | 'partner' | 'walk' | 'most'>(["CALL (",") {\n  ","\n  WITH "," ORDER BY ",".startKey DESC LIMIT ","\n  RETURN ","\n}"], ['fact', 'walk', 'partner', 'partner', 'most', 'partner']),
    /** The last place of what may be pairs that is looked at, and the next one. */
    places: piece<'fact' | 'partner' | 'last' | 'mark'>(["WITH ",", "," SKIP "," LIMIT 2\nWITH collect(",".startKey + "," + ",".startKey) AS places"], ['fact', 'partner', 'last', 'fact', 'mark', 'partner']),
    /** Where looking at what may be pairs stopped, as facts/reached tells it of a list. A page of more rows than are named needs it not. */
    reached: piece<'list' | 'size' | 'walks' | 'edges'>(["CALL (",") {\n  WITH "," AS page WHERE size(page) <= ","\n  ","\n  RETURN collect([0, places]) AS ","\n}"], ['list', 'list', 'size', 'walks', 'edges']),
  },
  search: {
    /** What the two indexes of names find, each with a limit, with ranks: a higher one is better. `lows` tells of an index that found as many as its limit with which rank it ended. */
    byName: piece<'query' | 'weights' | 'arabicQuery' | 'arabicRank' | 'most'>(["CALL () {\n  CALL db.index.fulltext.queryNodes('entityNames', ",", {limit: ","}) YIELD node, score\n  RETURN collect([node, size([weight IN "," WHERE score >= weight])]) AS plain\n}\nCALL () {\n  CALL db.index.fulltext.queryNodes('entityNamesArabic', ",", {limit: ","}) YIELD node\n  RETURN collect([node, ","]) AS arabic\n}\nWITH plain + arabic AS hits,\n  [list IN [plain, arabic] WHERE size(list) >= "," | list[-1][1]] AS lows"], ['query', 'most', 'weights', 'arabicQuery', 'most', 'arabicRank', 'most']),
    /** Entities that have words in their descriptions. */
    entityHits: piece<'words' | 'entity' | 'seen'>(["CALL db.index.fulltext.queryNodes('entityTexts', ",") YIELD node, score\nWITH node AS ",", score\nWHERE ","\nRETURN ",".id AS id, 'Entity' AS class, ",".kind AS kind, null AS type, null AS source, score"], ['words', 'entity', 'seen', 'entity', 'entity']),
    /** Entities that had words in their descriptions as of a change, which are others now. */
    entityVersionHits: piece<'words' | 'known'>(["CALL db.index.fulltext.queryNodes('entityVersionTexts', ",") YIELD node, score\nWITH node AS old, score\nWHERE old.rec <= "," AND old.sup > ","\nRETURN old.entityId AS id, 'Entity' AS class, old.kind AS kind, null AS type, null AS source, score"], ['words', 'known', 'known']),
    /** Facts that have words in their kinds or descriptions. */
    factHits: piece<'words' | 'fact' | 'seen'>(["CALL db.index.fulltext.queryNodes('factTexts', ",") YIELD node, score\nWITH node AS ",", score\nWHERE ","\nRETURN ",".id AS id, 'Fact' AS class, null AS kind, ",".type AS type, null AS source, score"], ['words', 'fact', 'seen', 'fact', 'fact']),
    /** What has words in its texts, of several classes. */
    hits: piece<'branches' | 'wanted'>(["CALL () {\n  ","\n}\nWITH id, class, kind, type, source, score\nWHERE ",""], ['branches', 'wanted']),
    /** Statements that have words in their texts, with what they are about, and what they cite. A hit counts with the better of its indexes. */
    statementHits: piece<'words' | 'arabic' | 'statement' | 'seen'>(["CALL () {\n  CALL db.index.fulltext.queryNodes('statementTexts', ",") YIELD node, score\n  RETURN node AS ",", score\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('statementTextsArabic', ",") YIELD node, score\n  RETURN node AS ",", score / 4 AS score\n}\nWITH ",", max(score) AS score\nWHERE ","\nOPTIONAL MATCH (about:Entity {id: ",".aboutId}) WHERE ",".aboutType IS NULL\nOPTIONAL MATCH (",")-[:CITES]->(source:Source)\nRETURN ",".id AS id, 'Statement' AS class, about.kind AS kind, ",".aboutType AS type, source.id AS source, score"], ['words', 'statement', 'arabic', 'statement', 'statement', 'seen', 'statement', 'statement', 'statement', 'statement', 'statement']),
  },
  sources: {
    /** How many statements cite a source. */
    cited: piece<'source' | 'statement' | 'seen'>(["COUNT { MATCH (",")<-[:CITES]-(",":Statement) WHERE "," }"], ['source', 'statement', 'seen']),
    /** Sources that meet conditions. */
    found: piece<'source' | 'conditions'>(["MATCH (",":Source) WHERE ",""], ['source', 'conditions']),
    /** The first ones of some sources in an order. */
    page: piece<'source' | 'found' | 'keys' | 'between' | 'way' | 'limit' | 'columns'>(["CALL () {\n  ","\n  WITH ",", [","] AS key\n  WHERE ","\n  WITH ",", key ORDER BY key "," LIMIT ","\n  RETURN collect([key, ","]) AS rows\n}"], ['found', 'source', 'keys', 'between', 'source', 'way', 'limit', 'columns']),
    /** How many sources meet conditions. */
    total: piece<'source' | 'found'>(["CALL () {\n  ","\n  RETURN count(",") AS total\n}"], ['found', 'source']),
  },
  statements: {
    /** Statements about what is named. */
    about: piece<'statement' | 'ids'>(["UNWIND "," AS anchor\nMATCH (",":Statement {aboutId: anchor})"], ['ids', 'statement']),
    /** The entity that a statement is about, with what is asked of it. */
    aboutEntity: piece<'statement' | 'entity' | 'calls' | 'columns' | 'list' | 'label'>(["CALL (",") {\n  MATCH (",":"," {id: ",".aboutId}) WHERE ",".aboutType IS NULL\n  ","\n  RETURN collect([","]) AS ","\n}"], ['statement', 'entity', 'label', 'statement', 'statement', 'calls', 'columns', 'list']),
    /** The fact that a statement is about, with its ends and what is asked of it. */
    aboutFact: piece<'statement' | 'fact' | 'seen' | 'from' | 'to' | 'calls' | 'columns' | 'list' | 'label'>(["CALL (",") {\n  MATCH (",":Fact {id: ",".aboutId}) WHERE ",".aboutType IS NOT NULL AND ","\n  MATCH (",":"," {id: ",".fromId})\n  MATCH (",":"," {id: ",".toId})\n  ","\n  RETURN collect([","]) AS ","\n}"], ['statement', 'fact', 'statement', 'statement', 'seen', 'from', 'label', 'fact', 'to', 'label', 'fact', 'calls', 'columns', 'list']),
    /** All statements. */
    all: piece<'statement'>(["MATCH (",":Statement)"], ['statement']),
    /** Statements between two ids. */
    between: piece<'statement' | 'low' | 'high'>(["WITH "," WHERE coalesce(",".id, ",".was) > "," AND coalesce(",".id, ",".was) < ",""], ['statement', 'statement', 'statement', 'low', 'statement', 'statement', 'high']),
    /** Statements that cite what is named. */
    citing: piece<'statement' | 'ids'>(["UNWIND "," AS anchor\nMATCH (:Source {id: anchor})<-[:CITES]-(",":Statement)"], ['ids', 'statement']),
    /** The first ones in the order of their ids, which a walk along an index keeps. */
    first: piece<'statement' | 'way' | 'limit'>(["WITH "," ORDER BY coalesce(",".id, ",".was) "," LIMIT ",""], ['statement', 'statement', 'statement', 'way', 'limit']),
    /** The statements that hang on an owner: that it says, or is cited by. */
    hanging: piece<'owner' | 'link' | 'statement'>(["MATCH (",")<-[:","]-(",":Statement)"], ['owner', 'link', 'statement']),
    /** How many statements that meet conditions hang on an owner. */
    hangingCount: piece<'owner' | 'found' | 'statement' | 'total'>(["CALL (",") {\n  ","\n  RETURN count(",") AS ","\n}"], ['owner', 'found', 'statement', 'total']),
    /** A page of the statements that hang on an owner. */
    hangingPage: piece<'owner' | 'page' | 'calls' | 'columns' | 'list'>(["CALL (",") {\n  ","\n  ","\n  RETURN collect([","]) AS ","\n}"], ['owner', 'page', 'calls', 'columns', 'list']),
    /** Statements that meet conditions. */
    met: piece<'conditions'>(["WITH * WHERE ",""], ['conditions']),
    /** Statements about relationships of one type. */
    ofType: piece<'statement' | 'type'>(["MATCH (",":Statement {aboutType: ","})"], ['statement', 'type']),
    /** The statement at which looking along an index ends, for its budget is spent; null when the page is full, or the index ends before. */
    reached: piece<'statement' | 'size' | 'walk' | 'last'>(["CALL (rows) {\n  WITH rows AS page WHERE size(page) <= ","\n  CALL () {\n    ","\n    WITH "," SKIP "," LIMIT 1\n    RETURN ",".id AS place\n  }\n  RETURN collect(place)[0] AS stoppedAt\n}"], ['size', 'walk', 'statement', 'last', 'statement']),
    /** The statement of an id, if it was recorded by a change. */
    recorded: piece<'statement' | 'known'>(["MATCH (",":Statement {id: wanted}) WHERE ",".rec <= ",""], ['statement', 'statement', 'known']),
    /** The same as of a change in the past: one that another entity was said to say, or that was about another one, as it was. */
    recordedThen: piece<'statement' | 'known'>(["CALL (wanted) {\n  MATCH (",":Statement {id: wanted}) WHERE ",".rec <= ","\n  RETURN ","\n  UNION ALL\n  MATCH (",":Statement {was: wanted}) WHERE ",".rec <= "," AND ",".sup > ","\n  RETURN ","\n}"], ['statement', 'statement', 'known', 'statement', 'statement', 'statement', 'known', 'statement', 'known', 'statement']),
    /** Statements by those who are named. */
    said: piece<'statement' | 'ids'>(["UNWIND "," AS anchor\nCALL (anchor) {\n  MATCH (sayer:Entity {id: anchor}) RETURN sayer\n  UNION ALL\n  MATCH (sayer:AnonymousSource {id: anchor}) RETURN sayer\n}\nMATCH (sayer)<-[:SAID_BY]-(",":Statement)"], ['ids', 'statement']),
    /** Statements that are named. */
    these: piece<'statement' | 'ids'>(["UNWIND "," AS anchor\nMATCH (",":Statement {id: anchor})"], ['ids', 'statement']),
    /** How many statements meet conditions, beside a page of them. */
    total: piece<'found' | 'statement'>(["CALL () {\n  ","\n  RETURN count(",") AS total\n}"], ['found', 'statement']),
    /** As many of a walk as may be looked at. */
    tried: piece<'statement' | 'budget'>(["WITH "," LIMIT ",""], ['statement', 'budget']),
    /** A walk of the index of ids between two of them. */
    walkAll: piece<'statement' | 'low' | 'high' | 'way'>(["MATCH (",":Statement) USING INDEX SEEK ",":Statement(id)\nWHERE ",".id > "," AND ",".id < ","\nWITH "," ORDER BY ",".id ",""], ['statement', 'statement', 'statement', 'low', 'statement', 'high', 'statement', 'statement', 'way']),
    /** A walk of the index of statements about relationships of one type. */
    walkType: piece<'statement' | 'type' | 'low' | 'high' | 'way'>(["MATCH (",":Statement) USING INDEX SEEK ",":Statement(aboutType, id)\nWHERE ",".aboutType = "," AND ",".id > "," AND ",".id < ","\nWITH "," ORDER BY ",".aboutType ",", ",".id ",""], ['statement', 'statement', 'statement', 'type', 'statement', 'low', 'statement', 'high', 'statement', 'statement', 'way', 'statement', 'way']),
    /** As many of a walk as are wanted. */
    walked: piece<'statement' | 'limit'>(["WITH "," LIMIT ",""], ['statement', 'limit']),
  },
  view: {
    /** A fact had come about by a window of days: an act that had happened by its end, or a state that holds at some time of it. It may have, or surely had, as in view/holds. */
    cameAbout: piece<'fact' | 'start' | 'end' | 'since' | 'until'>(["","."," <= "," AND (",".form = 'ACT' OR ","."," >= ",")"], ['fact', 'start', 'until', 'fact', 'fact', 'end', 'since']),
    /** A fact was recorded as of a change, and was denied then. */
    denied: piece<'fact' | 'known'>(["",":Denied AND ",".rec <= "," AND ",".sup > ",""], ['fact', 'fact', 'known', 'fact', 'known']),
    /** An entity was recorded as of a change, as it is or otherwise, and was not merged or withdrawn by then. */
    entityKnown: piece<'entity' | 'known'>(["(",".rec <= "," AND (",".sup IS NULL OR ",".sup > ",")\n  OR EXISTS { MATCH (itsVersion:EntityVersion {entityId: ",".id}) WHERE itsVersion.rec <= "," AND itsVersion.sup > "," })"], ['entity', 'known', 'entity', 'entity', 'known', 'entity', 'known', 'known']),
    /** A fact holds at some time of a window of days: it may, by the earliest day of its start and the latest of its end; or it surely does, whatever its true dates are, by the latest of its start and the earliest of its end. */
    holds: piece<'fact' | 'start' | 'end' | 'since' | 'until'>(["","."," <= "," AND ","."," >= ",""], ['fact', 'start', 'until', 'fact', 'end', 'since']),
    /** A fact was what was recorded as of a change, and stood, or did not for one of some reasons. */
    recorded: piece<'fact' | 'known' | 'statuses'>(["",".rec <= "," AND ",".sup > "," AND ",".status IN ",""], ['fact', 'known', 'fact', 'known', 'fact', 'statuses']),
    /** The record of a fact as of a change, whether it stood or not. */
    recordedBy: piece<'fact' | 'known'>(["",".rec <= "," AND ",".sup > ",""], ['fact', 'known', 'fact', 'known']),
    /** The record of a fact as of a change, or the last one of a fact that was withdrawn by then. */
    recordedLast: piece<'fact' | 'known'>(["",".rec <= "," AND (",".sup > "," OR ",".current IS NOT NULL)"], ['fact', 'known', 'fact', 'known', 'fact']),
    /** A fact stands now. */
    standing: piece<'fact'>(["",":Standing"], ['fact']),
    /** A statement was recorded as of a change, and is of a rank that counts. */
    statementSeen: piece<'statement' | 'known' | 'ranks'>(["",".rec <= "," AND ",".sup > "," AND ",".rank IN ",""], ['statement', 'known', 'statement', 'known', 'statement', 'ranks']),
    /** A statement of one of some ranks, no silence, supports a fact; what no statement is about counts as one of normal rank. */
    supported: piece<'fact' | 'known' | 'ranks' | 'unstated'>(["("," AND NOT EXISTS {\n  MATCH (itsStatement:Statement {aboutId: ",".id}) WHERE itsStatement.rec <= "," AND itsStatement.sup > ","\n} OR EXISTS {\n  MATCH (itsStatement:Statement {aboutId: ",".id})\n  WHERE itsStatement.rec <= "," AND itsStatement.sup > "," AND itsStatement.rank IN ","\n    AND itsStatement.stance = 'SUPPORTS' AND itsStatement.aspect IS NULL AND itsStatement.silence IS NULL\n})"], ['unstated', 'fact', 'known', 'known', 'fact', 'known', 'known', 'ranks']),
  },
  vocabulary: {
    /** How many facts of a type stand: the edges that stand for them, from the count store. */
    countOfType: piece<'type'>(["COUNT { ()-[:","]->() }"], ['type']),
  },
  where: {
    /** A statement is about an entity of one of these kinds. */
    aboutKind: piece<'statement' | 'kinds'>(["EXISTS { MATCH (itsSubject:Entity {id: ",".aboutId}) WHERE itsSubject.kind IN "," }"], ['statement', 'kinds']),
    /** Conditions that read more than the row are tried when all is matched. Beside the patterns, or behind a WITH that adds nothing, the planner would plan them anew for each order in which it may match the patterns, which takes seconds. */
    afterwards: piece<'matched' | 'conditions'>(["WITH *, 1 AS ","\nWHERE ",""], ['matched', 'conditions']),
    /** The facts of all types that run one way from or to an entity, by their keys. */
    allFactsOf: piece<'entity' | 'fact' | 'key' | 'conditions'>(["MATCH (",":Fact) USING INDEX SEEK ",":Fact(",")\nWHERE ","."," > ",".id + '|' AND ","."," < ",".id + '|~' AND ",""], ['fact', 'fact', 'key', 'fact', 'key', 'entity', 'fact', 'key', 'entity', 'conditions']),
    /** A statement is in the document's own voice. */
    byDocument: piece<'statement'>(["NOT EXISTS { (",")-[:SAID_BY]->() }"], ['statement']),
    /** A statement is by a named person or organization. */
    byNamed: piece<'statement'>(["EXISTS { (",")-[:SAID_BY]->(:Entity) }"], ['statement']),
    /** A statement is by somebody whom the source does not name. */
    byUnnamed: piece<'statement'>(["EXISTS { (",")-[:SAID_BY]->(:AnonymousSource) }"], ['statement']),
    /** A statement is from one of these sources. */
    cites: piece<'statement' | 'ids'>(["EXISTS { (",")-[:CITES]->(itsSource) WHERE itsSource.id IN "," }"], ['statement', 'ids']),
    /** A statement is from a source that meets conditions. */
    citesSuch: piece<'statement' | 'conditions'>(["EXISTS { MATCH (",")-[:CITES]->(itsSource:Source) WHERE "," }"], ['statement', 'conditions']),
    /** How many there are of something, counted no further than to what is enough to know. */
    countAtMost: piece<'found' | 'enough'>(["COUNT { "," RETURN 1 AS one LIMIT "," }"], ['found', 'enough']),
    /** How many relationships an entity has now, from the degree store. Entities have other edges too: to their names, to what they say. */
    degree: piece<'entity' | 'types'>(["COUNT { (",")-[:","]-() }"], ['entity', 'types']),
    /** The fact that an edge stands for. */
    factOfTie: piece<'tie' | 'fact' | 'conditions'>(["MATCH (",":Fact {current: ",".id})\nWHERE ",""], ['fact', 'tie', 'conditions']),
    /** The facts of some types that run one way from or to an entity, by their keys. */
    factsOf: piece<'entity' | 'types' | 'type' | 'fact' | 'key' | 'conditions'>(["UNWIND "," AS ","\nMATCH (",":Fact) USING INDEX SEEK ",":Fact(",")\nWHERE ","."," > ",".id + '|' + "," + '|' AND ","."," < ",".id + '|' + "," + '|~' AND ",""], ['types', 'type', 'fact', 'fact', 'key', 'fact', 'key', 'entity', 'type', 'fact', 'key', 'entity', 'type', 'conditions']),
    /** Some further name of an entity, as it is written, is so. */
    named: piece<'entity' | 'condition'>(["EXISTS { MATCH (",")-[:NAMED]->(itsName:Name) WHERE "," }"], ['entity', 'condition']),
    /** The entity at one end of a fact. */
    otherEnd: piece<'other' | 'id' | 'conditions'>(["MATCH (",":Entity {id: ","})\nWHERE ",""], ['other', 'id', 'conditions']),
    /** A statement was recorded by a change whose moment meets conditions. */
    recordedWhen: piece<'statement' | 'conditions'>(["EXISTS { MATCH (itsChange:Change {seq: ",".rec}) WHERE "," }"], ['statement', 'conditions']),
    /** A statement is by one of these. */
    saidBy: piece<'statement' | 'ids'>(["EXISTS { (",")-[:SAID_BY]->(itsSayer) WHERE itsSayer.id IN "," }"], ['statement', 'ids']),
    /** Some statement about a fact meets conditions. */
    someStatement: piece<'id' | 'conditions'>(["EXISTS { MATCH (itsStatement:Statement {aboutId: ","}) WHERE "," }"], ['id', 'conditions']),
    /** All entities. */
    startAll: piece<'entity'>(["MATCH (",":Entity)"], ['entity']),
    /** Entities that are named. */
    startThese: piece<'entity' | 'ids' | 'label'>(["MATCH (",":",") WHERE ",".id IN ",""], ['entity', 'label', 'entity', 'ids']),
    /** Entities that ties of some types run from, or to. */
    startTied: piece<'entity' | 'tie'>(["MATCH (",")","() WITH DISTINCT ",""], ['entity', 'tie', 'entity']),
    /** Entities that hold one of some values that an index has as words: attributes with their values, ids in other records. */
    startWords: piece<'entity' | 'index' | 'query'>(["CALL db.index.fulltext.queryNodes(",", ",") YIELD node AS ",""], ['index', 'query', 'entity']),
    /** From entities to those that are tied to them. */
    step: piece<'entity' | 'near' | 'tie'>(["WITH "," AS "," MATCH (",")","(",") WITH DISTINCT ",""], ['entity', 'near', 'entity', 'tie', 'near', 'entity']),
    /** A statement supports the fact itself, which a silence does not. */
    supports: piece<'statement'>(["",".stance = 'SUPPORTS' AND ",".aspect IS NULL AND ",".silence IS NULL"], ['statement', 'statement', 'statement']),
  },
  whole: {
    /** The edges of a node that are facts of their own, each with the id that it leads to. */
    edges: piece<'node' | 'types'>(["COLLECT {\n  MATCH (",")-[r:","]->(t)\n  WITH type(r) AS type, coalesce(t.current, t.id) AS to, properties(r) AS props\n  RETURN {type: type, to: to, props: props} ORDER BY type, to, coalesce(props.order, 0), coalesce(props.sup, 0)\n}"], ['node', 'types']),
  },
};
