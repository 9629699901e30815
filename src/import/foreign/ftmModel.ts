/** Both ends of the schemata of FollowTheMoney 4 that are ties of two. */
export const edges: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  Associate: { from: 'person', to: 'associate' },
  ContractAward: { from: 'contract', to: 'supplier' },
  Control: { from: 'controller', to: 'controlled' },
  CourtCaseParty: { from: 'party', to: 'case' },
  Debt: { from: 'debtor', to: 'creditor' },
  Directorship: { from: 'director', to: 'organization' },
  Documentation: { from: 'document', to: 'entity' },
  Employment: { from: 'employee', to: 'employer' },
  Family: { from: 'person', to: 'relative' },
  Membership: { from: 'member', to: 'organization' },
  Occupancy: { from: 'holder', to: 'post' },
  Ownership: { from: 'owner', to: 'asset' },
  Payment: { from: 'payer', to: 'beneficiary' },
  ProjectParticipant: { from: 'participant', to: 'project' },
  Representation: { from: 'agent', to: 'client' },
  Succession: { from: 'predecessor', to: 'successor' },
  UnknownLink: { from: 'subject', to: 'object' },
};

/** Properties of other schemata that name an entity. */
const references = new Set([
  ...[
    'addressEntity',
    'ancestors',
    'authority',
    'bank',
    'bankAccount',
    'bankForeign',
    'bankRub',
    'caller',
    'candidate',
  ],
  ...['contract', 'contractHolder', 'declarant', 'document', 'emitters', 'endLocation', 'entity', 'holder'],
  ...['inReplyToEmail', 'inReplyToMessage', 'involved', 'issuer', 'match', 'onBehalfOf', 'operator', 'organization'],
  ...['organizer', 'owner', 'parent', 'partOf', 'pictured', 'project', 'proof', 'receiver', 'recipientAccount'],
  ...['recipients', 'resolved', 'riskSource', 'sender', 'senderAccount', 'startLocation', 'taxee', 'tenderers'],
  ...['transport', 'vehicle'],
]);

/** Schemata in which a property of such a name is text. */
const texts: Readonly<Record<string, readonly string[]>> = {
  authority: ['Sanction', 'Risk', 'Identification', 'Passport'],
  sender: ['Email'],
};

/** Whether a property of an entity names another one. */
export const isReference = (schema: string, property: string): boolean =>
  references.has(property) && texts[property]?.includes(schema) !== true;

/** References that lead to who has something: the tie is theirs. */
export const isOwners = (property: string): boolean => ['owner', 'holder', 'operator'].includes(property);

/** Properties that are names, the most telling first. */
export const names = ['name', 'alias', 'previousName', 'weakAlias', 'abbreviation'] as const;

/** What an entity without a name is called by, the most telling first. */
export const captions = [
  ...['title', 'full', 'subject', 'fileName', 'threadTopic', 'username', 'summary', 'description', 'iban'],
  ...['accountNumber', 'registrationNumber', 'caseNumber', 'procedureNumber', 'imoNumber', 'isin', 'publicKey'],
  ...['passportNumber', 'number', 'program', 'reason', 'goodsDescription', 'ccdNumber', 'callerNumber'],
  ...['projectId', 'city', 'remarks', 'email', 'phone', 'service', 'criteria', 'address'],
] as const;

/** Properties that are an id in another record. */
export const outside: Readonly<Record<string, string>> = { wikidataId: 'wikidata', leiCode: 'lei' };
/** Properties that are addresses of the same in another record. */
export const pages = ['wikipediaUrl', 'opencorporatesUrl'] as const;

/** Properties that say when an entity began and ended, of which one date is recorded. */
export const lifetimes = ['birthDate', 'incorporationDate', 'deathDate', 'dissolutionDate'] as const;

/** Properties that say when a tie began and ended, the most telling first. */
export const starts: Readonly<Record<string, readonly string[]>> = {
  Occupancy: ['startDate', 'periodStart', 'electionDate', 'declarationDate', 'date'],
};
export const ends: Readonly<Record<string, readonly string[]>> = { Occupancy: ['endDate', 'periodEnd'] };
export const usualStarts = ['startDate', 'date'] as const;
export const usualEnds = ['endDate'] as const;
