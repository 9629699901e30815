import type { RelationshipType } from '../../generated/vocabulary.js';
import { iri } from '../iris.js';
import type { ExportEvent, ExportJoint, ExportMoney, ExportNamed } from '../model.js';
import type { PlainEdge } from '../plain.js';
import { statementObject } from './statements.js';
import { attributeObject, own, single, thingTypes } from './terms.js';

/** The properties of schema.org that say what a relationship says, and which end has them; others are terms of our own. */
const properties: Partial<Record<RelationshipType, readonly [property: string, subject: 'from' | 'to']>> = {
  FUNDED: ['funder', 'to'],
  FOUNDED: ['founder', 'to'],
  CREATED: ['creator', 'to'],
  MEMBER_OF: ['memberOf', 'from'],
  WORKED_AT: ['worksFor', 'from'],
  OWNED: ['owns', 'from'],
};

const moneyObject = (money: ExportMoney | null): unknown =>
  money === null
    ? null
    : { '@type': 'MonetaryAmount', value: money.amount, currency: money.currency, 'w:approximate': money.approximate };

/** An entity by what names it. */
const namedObject = ({ id, kind, name }: ExportNamed) => ({
  '@id': iri(id),
  '@type': thingTypes[kind],
  identifier: id,
  name,
});

const jointObject = (joint: ExportJoint | null): unknown =>
  joint === null
    ? null
    : {
        '@id': iri(joint.id),
        identifier: joint.id,
        'w:total': moneyObject(joint.total),
        'w:participant': joint.participants.map(namedObject),
        'w:open': joint.open,
      };

const eventObject = ({ id, name, participants }: ExportEvent): unknown => ({
  '@id': iri(id),
  '@type': 'Event',
  identifier: id,
  name,
  'w:participation': participants.map(({ role, entity }) => ({ 'w:role': role, 'w:entity': namedObject(entity) })),
});

/** A relationship as a Role of schema.org, which stands between both ends, under the same property twice. */
export function edgeObject(edge: PlainEdge) {
  const [property, subject] = properties[edge.type] ?? [`w:${edge.type}`, 'from'];
  const object = subject === 'from' ? edge.to : edge.from;
  const { startText, endText, startEarliest, startLatest, endEarliest, endLatest } = edge;
  const role = {
    '@id': iri(edge.id),
    '@type': ['Role', 'prov:Entity'],
    identifier: edge.id,
    roleName: edge.role ?? edge.label,
    startDate: single(startText),
    endDate: single(endText),
    description: edge.description,
    'w:type': edge.type,
    'w:kind': edge.kind,
    'w:from': { '@id': iri(edge.from) },
    'w:to': { '@id': iri(edge.to) },
    'w:form': edge.form,
    ...own({ startText, endText, startEarliest, startLatest, endEarliest, endLatest }),
    'w:ongoing': edge.ongoing,
    'w:presence': edge.presence,
    'w:standing': edge.standing,
    'w:role': edge.role,
    'w:reason': edge.reason,
    'w:topic': edge.topic,
    'w:act': edge.act,
    'w:destination': edge.destination && namedObject(edge.destination),
    'w:previousEmployer': edge.previousEmployer && namedObject(edge.previousEmployer),
    additionalProperty: edge.attributes.map(attributeObject),
    'w:paid': moneyObject(edge.paid),
    'w:pledged': moneyObject(edge.pledged),
    'w:joint': jointObject(edge.joint),
    'w:event': edge.events.map(eventObject),
    'w:sourceCount': edge.sourceCount,
    'w:confidence': edge.confidence,
    'w:disputed': edge.disputed,
    'w:disputedAspect': edge.disputedAspects,
    'w:revision': edge.revision,
    'w:furtherStatements': edge.furtherStatements,
    'w:paths': edge.paths,
    'w:entries': edge.entries.length === 0 ? null : edge.entries,
    'prov:wasDerivedFrom': edge.statements.map(statementObject),
    [property]: { '@id': iri(object) },
  };
  return { '@id': iri(edge[subject]), [property]: role };
}
