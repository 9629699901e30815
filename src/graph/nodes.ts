import { cypher, empty, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import { keptEntity } from './entities.js';
import { grouped } from './grouped.js';
import type { NodeRow } from './model.js';
import { entityPart, factPart, plainEntity, plainFact } from './question/compile.js';
import { eventOf, jointOf } from './question/factParts.js';
import { Names } from './question/names.js';
import type { Asker, EntityPart, EntityQuestion, FactPart, FactQuestion, StatementQuestion } from './question/tree.js';
import type { Reader } from './reader.js';
import { anonymousOf, sourceOf, statementPart, wholeStatement } from './statements.js';
import { knownBy, withdrawn, type View } from './view.js';
import { entityConditionsOf, entityLabel, formerSeen, jointSeen, partSeen } from './viewConditions.js';

/** What is asked of something, whatever it is. */
export interface NodeQuestion {
  readonly entity: EntityQuestion;
  readonly fact: FactQuestion;
  readonly statement: StatementQuestion;
}

/** Nothing is asked of it but what names it. */
export const plainNode: NodeQuestion = { entity: plainEntity, fact: plainFact, statement: wholeStatement };

/** One class of what has an id: how it is found, and what becomes of it. */
interface Branch {
  readonly text: Cypher;
  readonly shape: (columns: readonly unknown[]) => NodeRow;
}

const { nodes } = pieces;
const always = name('true');
const all = (conditions: readonly Cypher[]) => (conditions.length === 0 ? always : joined(conditions, ' AND '));

/** The branches of some classes by their names; each matches what the variable `wanted` is the id of. */
export function nodeBranches(question: NodeQuestion, names: Names, view: View): ReadonlyMap<string, Branch> {
  const known = value(BigInt(knownBy(view)));
  const node = name('n');
  const branch = (
    label: string,
    columns: Cypher,
    gaps: Partial<Record<'label' | 'by' | 'seen' | 'more' | 'calls', Cypher>> = {},
  ) =>
    nodes.branch({
      ...{
        node,
        label: name(label),
        columns,
        by: name('id'),
        seen: always,
        more: empty,
        calls: empty,
        class: value(label),
      },
      ...gaps,
    });
  const entity = entityPart(question.entity, node, names, view);
  const status = nodes.statusOf({ fact: node, known, withdrawn: value(withdrawn) });
  const fact = factPart(question.fact, node, names, view, status);
  const [from, to] = [names.next('e'), names.next('e')];
  const [start, end] = [entityPart(plainEntity, from, names, view), entityPart(plainEntity, to, names, view)];
  const statement = statementPart(question.statement, node, names, view);
  const columnsOf = (columns: readonly Cypher[]) => joined(columns, ', ');
  const callsOf = (calls: readonly Cypher[]) => joined(calls, '\n');
  return new Map<string, Branch>([
    [
      'Entity',
      {
        text: branch('Entity', columnsOf(entity.columns), {
          label: entityLabel(view),
          seen: all(entityConditionsOf(view, node)),
          calls: callsOf(entity.calls),
        }),
        shape: (columns) => entity.shape(columns, null),
      },
    ],
    [
      'Fact',
      {
        text: branch('Fact', columnsOf([...start.columns, ...end.columns, ...fact.columns]), {
          seen: pieces.view.recordedLast({ fact: node, known }),
          more: nodes.ends({ fact: node, from, to }),
          calls: callsOf(fact.calls),
        }),
        shape: (columns) =>
          fact.shape(columns.slice(6), {
            from: start.shape(columns.slice(0, 3), null),
            to: end.shape(columns.slice(3, 6), null),
          }),
      },
    ],
    [
      'Statement',
      {
        text: branch('Statement', columnsOf(statement.columns), {
          seen: cypher`${node}.rec <= ${known}`,
          calls: callsOf(statement.calls),
        }),
        shape: (columns) => statement.shape(columns, null),
      },
    ],
    // A statement that another entity was said to say, or that was about another one, is another node then.
    ...(view.known === null
      ? []
      : [
          [
            'Moved',
            {
              text: branch('Moved', columnsOf(statement.columns), {
                ...{ label: name('Statement'), by: name('was'), calls: callsOf(statement.calls) },
                seen: cypher`${node}.rec <= ${known} AND ${node}.sup > ${known}`,
              }),
              shape: (columns) => statement.shape(columns, null),
            },
          ] satisfies [string, Branch],
        ]),
    [
      'Source',
      {
        text: branch('Source', pieces.evidence.source({ source: node }), formerSeen(view, 'Source', node)),
        shape: ([columns]) => sourceOf(columns as unknown[], view),
      },
    ],
    [
      'AnonymousSource',
      {
        text: branch('AnonymousSource', cypher`${node}.id, ${node}.description`),
        shape: (columns) => anonymousOf(columns, view),
      },
    ],
    [
      'Event',
      {
        text: branch(
          'Event',
          nodes.event({ event: node, ...partSeen(view, 'PARTICIPANT') }),
          formerSeen(view, 'Event', node),
        ),
        shape: (columns) => eventOf(columns, view),
      },
    ],
    [
      'Joint',
      {
        text: branch('Joint', nodes.joint({ joint: node, ...partSeen(view, 'SHARED_BY') }), jointSeen(view, node)),
        shape: (columns) => jointOf(columns, view),
      },
    ],
  ]);
}

/** An id of which something is asked. */
interface Wanted {
  readonly id: string;
  /** Tells it from the same node of which something else is asked. */
  readonly nodeId: string;
  readonly question: NodeQuestion;
}

/** Up to so many nodes it costs less to ask all of each than to ask twice. */
const togetherUpTo = 10;

function merged(questions: readonly NodeQuestion[]): NodeQuestion {
  const { statement } = plainNode;
  return {
    entity: { parts: new Map<Asker, EntityPart>(questions.flatMap(({ entity }) => [...entity.parts])) },
    fact: {
      doc: questions.some(({ fact }) => fact.doc),
      parts: new Map<Asker, FactPart>(questions.flatMap(({ fact }) => [...fact.parts])),
    },
    statement: questions.length === 1 ? (questions[0]?.statement ?? statement) : statement,
  };
}

/** An id of what was an entity once: it may find the one that it was merged into. */
const former = 'Former';

/** What finds ids of what was an entity once, and that of the past of what is one again. */
function formerBranches(view: View): Cypher[] {
  const node = name('n');
  const branch = (label: string, by: string, more: Cypher) =>
    nodes.branch({
      ...{ node, label: name(label), by: name(by), more, class: value(former) },
      ...{ seen: always, calls: empty, columns: name('true') },
    });
  const again = branch('EntityVersion', 'entityId', cypher`MATCH (n)-[:WAS_MERGED_INTO]->()`);
  return [branch('FormerEntity', 'id', empty), ...(view.known === null ? [] : [again])];
}

async function ask(reader: Reader, ids: readonly string[], question: NodeQuestion, view: View) {
  const branches = nodeBranches(question, new Names(reader), view);
  const texts = [...[...branches.values()].map(({ text }) => text), ...formerBranches(view)];
  const query = queries.nodes.asked({ branches: joined(texts, '\nUNION ALL\n') });
  const { rows } = await reader.ask(query, { ids: [...new Set(ids)] });
  const all = rows as [string, string, unknown[]][];
  const found = all.flatMap(([, label, columns]) => branches.get(label)?.shape(columns) ?? []);
  return new Map<string, NodeRow | typeof former>([
    ...all.filter(([, label]) => label === former).map(([id]) => [id, former] as const),
    ...found.map((row) => [row.id, row] as const),
  ]);
}

const isPlain = ({ entity, fact }: NodeQuestion): boolean => entity.parts.size === 0 && fact.parts.size === 0;

/** All that is asked in one turn, in one statement: those of which nothing is asked beside what names them, or a few. */
async function nodesAsked(
  reader: Reader,
  wanted: readonly Wanted[],
  view: View,
): Promise<Map<string, NodeRow | typeof former>> {
  const groups =
    wanted.length <= togetherUpTo
      ? [wanted]
      : [...grouped(wanted, ({ question }) => (isPlain(question) ? plainNode : question)).values()];
  const answers = await Promise.all(
    groups.map(async (group) => {
      const question = merged([...new Set(group.map((one) => one.question))]);
      const rows = await ask(
        reader,
        group.map(({ nodeId }) => nodeId),
        question,
        view,
      );
      return group.flatMap(({ id, nodeId }) => {
        const row = rows.get(nodeId);
        return row === undefined ? [] : [[id, row] as const];
      });
    }),
  );
  return new Map(answers.flat());
}

/**
 * Anything by id, with what is asked of it; null for the id of nothing, or of what a view does not know. An entity that was
 * merged is found as the one that it was merged into.
 * @param tag tells questions apart
 */
export async function nodeById(
  reader: Reader,
  id: string,
  tag: string,
  question: NodeQuestion,
  view: View,
): Promise<NodeRow | null> {
  const found = await reader.load(nodesAsked, { id: `${tag} ${id}`, nodeId: id, question }, view);
  if (found !== former) return found;
  const kept = await keptEntity(reader, id, view);
  return kept === null ? null : nodeById(reader, kept, tag, question, view);
}
