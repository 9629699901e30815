import {
  entityKinds,
  relationshipTypes,
  vocabulary,
  type EntityKind,
  type RelationshipType,
} from '../../generated/vocabulary.js';
import { kindOf, typeOf, type MappedType, type Mapping } from '../mapping.js';

/** A word as it is compared: `donatedTo`, `DONATED_TO` and "Donated to" are one. */
export const plainWord = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const kindWords: Readonly<Record<EntityKind, string>> = {
  PERSON:
    'person,people,individual,human,man,woman,natural person,politician,donor individual,employee,founder,natural',
  ORGANIZATION:
    'organization,organisation,org,company,corporation,corporate,firm,business,institution,institute,university,foundation,charity,nonprofit,non profit,ngo,party,political party,agency,government,bank,fund,association,club,team,group,legal entity,public body,committee,school,college,hospital,church,union,think tank,startup,association legal,legal,corp',
  PRODUCT: 'product,software,model,app,application,service,book,film,work,tool,device,car,project,game,website,journal',
  PLACE: 'place,country,city,region,state,location,town,village,county',
  TOPIC: 'topic,subject,concept,idea,field,cause,agenda,event,issue,thing,other',
};

/** What is said of who did something, and what it is here; what the type alone does not say is kept as the kind. */
const typeWords: Readonly<Partial<Record<RelationshipType, string>>> = {
  FUNDED:
    'funded,fund,funding,funds,funder of,funded by us,donated to,donated,donation,donation to,donates to,donor,donor of,gave,gave to,gave money to,gift,gift to,grant,granted,grant to,granted to,awarded,award,invested in,invested,investment,investor in,invests in,investor,financed,finances,sponsored,sponsor,sponsors,sponsor of,contributed to,contribution,contributed,paid,paid to,payment,payment to,supported financially,backed,backs,backer of,pledged,pledged to,pledge,lent to,loan,loan to,seed,endowed',
  LEFT: 'left,leave,leaves,resigned from,resigned,quit,departed,departed from,retired from',
  HIRED: 'hired,hire,hires,employed,employs,recruited,appointed',
  OPPOSED: 'opposed,opposes,sued,sues,criticized,criticised,attacked,lawsuit against,protested against,against',
  FOUNDED:
    'founded,founder of,founder,founds,co founded,cofounded,cofounder of,co founder of,co founder,cofounder,established,started',
  LED: 'led,leads,leader of,ceo of,ceo,president of,president,chair of,chairs,chaired,head of,headed,heads,director of,managed,manages,chairman of,chief executive of',
  WORKED_AT:
    'worked at,works at,worked for,works for,employee of,employed by,employed at,employee,employment,staff of,job at,job,work',
  MEMBER_OF:
    'member of,member,membership,belongs to,joined,sits on,board member of,board member,on the board of,trustee of',
  ADVISED:
    'advised,advises,advisor to,adviser to,advisor of,adviser of,advisor,adviser,consultant to,consulted for,mentored,mentor of',
  OWNED:
    'owned,owns,owner of,owner,ownership,shareholder of,holds shares in,has shares in,stake in,holds stake in,parent of,parent company of,parent',
  CONTROLLED: 'controlled,controls,controller of,controlling',
  ACQUIRED: 'acquired,acquires,acquisition,acquisition of,bought,buys,purchased,took over,takeover of,takeover',
  PARTNERED_WITH:
    'partnered with,partners with,partner of,partner,partnership,partnership with,collaborated with,works with,worked with,allied with,ally of',
  COMPETED_WITH: 'competed with,competes with,competitor of,competitor,rival of,rival',
  SUPPLIED: 'supplied,supplies,supplier of,supplier to,supplier,vendor of,vendor to,sold to,sells to,contractor of',
  CREATED: 'created,creates,creator of,made,makes,developed,develops,author of,wrote,invented,built,designed',
  ADOPTED: 'adopted,adopts,uses,used,user of',
  PART_OF: 'part of,subsidiary of,division of,department of,located in,branch of,unit of,owned by unit',
};

const split = (list: string): string[] => list.split(',');

const kinds = new Map(entityKinds.flatMap((kind) => split(kindWords[kind]).map((word) => [word, kind] as const)));
const types = new Map(
  relationshipTypes.flatMap((type) => [
    [plainWord(type), type] as const,
    [plainWord(vocabulary[type].labels.en ?? type), type] as const,
    ...split(typeWords[type] ?? '').map((word) => [word, type] as const),
  ]),
);

/** The kind that a word means. */
export function kindOfWord(word: string): EntityKind | undefined {
  const plain = plainWord(word);
  return kinds.get(plain) ?? kinds.get(plain.replace(/s$/, ''));
}

/** Types whose amounts are money that was given for it. */
const withMoney: ReadonlySet<RelationshipType> = new Set(['FUNDED', 'ACQUIRED']);

/** What a word for relationships means; the wording is kept where it says more than the type. */
export function typeOfWord(word: string): MappedType | undefined {
  const plain = plainWord(word);
  const type = types.get(plain);
  if (type === undefined) return undefined;
  const says = plain === plainWord(type) || plain === plainWord(vocabulary[type].labels.en ?? type);
  const amount = plain.startsWith('pledge') ? ('pledged' as const) : ('paid' as const);
  return { type, ...(says ? {} : { kind: plain }), ...(withMoney.has(type) ? { amount } : {}) };
}

const exactKind = (word: string) => entityKinds.find((kind) => kind === word);
const exactType = (word: string): MappedType | undefined => {
  const type = relationshipTypes.find((one) => one === word);
  return type === undefined ? undefined : { type, ...(withMoney.has(type) ? { amount: 'paid' as const } : {}) };
};

/**
 * The words of a data set: as its mapping has them, and without one as they are usually meant. Words are added to the
 * mapping as they come, so that it holds in the end what was understood.
 */
export class Words {
  readonly mapping: Mapping;
  readonly #isTold: boolean;

  constructor(told: Mapping | undefined) {
    this.#isTold = told !== undefined;
    this.mapping = { ...told, entities: { ...told?.entities }, relationships: { ...told?.relationships } };
  }

  /** Adds what the words of a format mean, as far as nobody told otherwise. */
  know({ entities, relationships }: Mapping): void {
    const { mapping } = this;
    Object.assign(mapping.entities, { ...entities, ...mapping.entities });
    Object.assign(mapping.relationships, { ...relationships, ...mapping.relationships });
  }

  kind(word: string): EntityKind | undefined {
    const known = kindOf(this.mapping, word);
    if (known !== undefined) return known;
    const kind = exactKind(word) ?? (this.#isTold ? undefined : kindOfWord(word));
    if (kind !== undefined) this.mapping.entities[word] = kind;
    return kind;
  }

  type(word: string): MappedType | undefined {
    const known = typeOf(this.mapping, word);
    if (known !== undefined) return known;
    const type = exactType(word) ?? (this.#isTold ? undefined : typeOfWord(word));
    if (type !== undefined) this.mapping.relationships[word] = type;
    return type;
  }
}
