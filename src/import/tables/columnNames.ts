import type { RelationshipType } from '../../generated/vocabulary.js';

const list = (text: string): string[] => text.split(',');

/** Columns of both ends that belong together, and what they say without a column for the type. */
export const pairs: readonly {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Null where other columns decide. */
  readonly type: RelationshipType | null;
  readonly kind?: string;
}[] = [
  {
    from: list(
      'donor,funder,grantor,grantmaker,giver,payer,contributor,donor name,funder name,sponsor,foundation,grant maker,funding organization,funding organisation',
    ),
    to: list(
      'donee,recipient,grantee,beneficiary,payee,receiver,party,recipient name,grantee name,donee name,beneficiary name,candidate,charity,organization,organisation,recipient organization,grantee organization,company,project',
    ),
    type: 'FUNDED',
    kind: 'donated to',
  },
  {
    from: list('investor,investor name,lead investor,backer'),
    to: list('investee,company,startup,portfolio company,company name,organization,organisation,target,recipient'),
    type: 'FUNDED',
    kind: 'invested in',
  },
  { from: list('lender'), to: list('borrower'), type: 'FUNDED', kind: 'lent to' },
  {
    from: list('acquirer,buyer,acquirer name,acquiring company,purchaser,acquiror'),
    to: list('acquired,acquiree,target,acquired company,company,company name,target company,target name,acquired name'),
    type: 'ACQUIRED',
  },
  {
    from: list('founder,founder name,co founder'),
    to: list('company,organization,organisation,company name,organization name,founded,startup'),
    type: 'FOUNDED',
  },
  {
    from: list('employee,employee name,worker,staff'),
    to: list('employer,company,organization,organisation,employer name,company name'),
    type: 'WORKED_AT',
  },
  {
    from: list('member,member name,board member,trustee,director'),
    to: list('organization,organisation,group,board,committee,party,company,organization name,team,club'),
    type: 'MEMBER_OF',
  },
  {
    from: list('owner,shareholder,owner name,parent,parent company'),
    to: list('asset,subsidiary,company,owned,company name,child,child company,property'),
    type: 'OWNED',
  },
  {
    from: list('supplier,vendor,seller,contractor'),
    to: list('customer,client,buyer,purchaser,agency'),
    type: 'SUPPLIED',
  },
  {
    from: list('advisor,adviser,consultant'),
    to: list('client,company,organization,organisation,advisee'),
    type: 'ADVISED',
  },
  {
    from: list('person,person name,name,full name,individual'),
    to: list('employer,organization,organisation,company,organization name,company name,institution'),
    type: null,
  },
];

/** Columns that are ends whatever the table is about. */
export const generic = {
  from: list(
    'from,from name,source name,subject,subject name,who,start node,from node,from entity,node 1,entity 1,person 1,party 1,a,source node,actor',
  ),
  to: list(
    'to,to name,target,target name,object,object name,whom,end node,to node,to entity,node 2,entity 2,person 2,party 2,b,target node',
  ),
};

/** The names of columns for each part of a relationship, the most telling first. */
export const parts = {
  type: list(
    'type,relationship,relationship type,relation,relation type,link type,edge type,verb,action,predicate,interaction,connection,kind,label,what',
  ),
  start: list(
    'start,start date,from date,date,since,begin,begin date,started,started on,started at,date of donation,donation date,grant date,award date,payment date,date of gift,gift date,transaction date,date announced,announced,announced on,announced date,announced at,funded at,acquired at,acquired on,founded at,hired on,year,start year,donationdate,when,month,date of payment,fiscal year,day',
  ),
  end: list('end,end date,to date,until,till,through,ended,ended on,ended at,left on,finish,finished,end year'),
  amount: list(
    'amount,donation amount,grant amount,award amount,value,sum,donation,gift amount,money,price,price amount,total,total amount,raised amount,payment amount,amount paid,usd,eur,gbp,grant,gift,investment,funding,amount awarded',
  ),
  currency: list('currency,currency code,ccy,price currency code,iso currency'),
  source: list(
    'source,source url,url,sources,reference,references,ref,citation,cite,evidence,source link,link,proof,source 1,web page,website,source address,reference url',
  ),
  sourceTitle: list('source title,source name,publication,publisher,title of source'),
  quote: list('quote,quotation,excerpt,evidence text,passage,snippet,source quote,source text'),
  licence: list('licence,license,source licence,source license'),
  archiveUrl: list('archive url,archiveurl,archived url,archive link,archive,wayback url,wayback link,wayback'),
  archivedAt: list('archived at,archivedat,archived on,archive date'),
  role: list('role,position,title,job title,job,function'),
  description: list('note,notes,description,comment,comments,remark,remarks,details,summary'),
  id: list('id,key,uid,row id,edge id,transaction id,donation id,relationship id,record id,grant id'),
} as const;
/** A part of a relationship that has a column. */
export type Part = keyof typeof parts;

/** The names of columns of a table of entities. */
export const entityParts = {
  name: list('name,entity name,label,title,full name,person,organization,organisation,company,company name'),
  id: list('id,key,uid,permalink,entity id,identifier'),
  type: list('type,kind,category,entity type,schema'),
  url: list('url,website,homepage,web page,link'),
  description: list('description,note,notes,summary,about,comment'),
};
