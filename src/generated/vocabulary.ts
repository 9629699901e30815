// Made by `npm run generate` from schema/vocabulary.graphql. Do not edit.
/** The kinds of entities. */
export const entityKinds = ["PERSON","ORGANIZATION","PRODUCT","PLACE","TOPIC"] as const;
/** A kind of entity. */
export type EntityKind = (typeof entityKinds)[number];
/** What is known about a relationship type. */
export interface RelationshipTypeRow {
  readonly form: 'ACT' | 'STATE';
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly labels: Readonly<Record<string, string>>;
  readonly inverseLabels: Readonly<Record<string, string>>;
  readonly description: string;
}
const rows = {
  FUNDED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PRODUCT","TOPIC"],"labels":{"en":"funded","ar":"موّل"},"inverseLabels":{"en":"funded by","ar":"مموَّل من"},"description":"From who gave money, or promised it, to who got it."},
  LEFT: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PLACE"],"labels":{"en":"left","ar":"غادر"},"inverseLabels":{"en":"left by","ar":"غادره"},"description":"From who left to what was left."},
  HIRED: {"form":"ACT","from":["ORGANIZATION","PERSON"],"to":["PERSON"],"labels":{"en":"hired","ar":"وظّف"},"inverseLabels":{"en":"hired by","ar":"وظّفه"},"description":"From the employer to the person hired."},
  OPPOSED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PRODUCT","TOPIC"],"labels":{"en":"opposed","ar":"عارض"},"inverseLabels":{"en":"opposed by","ar":"عارضه"},"description":"From who was against to whom or what they were against."},
  FOUNDED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION"],"labels":{"en":"founded","ar":"أسّس"},"inverseLabels":{"en":"founded by","ar":"أسّسه"},"description":"From the founder to what was founded."},
  LED: {"form":"STATE","from":["PERSON"],"to":["ORGANIZATION","PRODUCT"],"labels":{"en":"led","ar":"قاد"},"inverseLabels":{"en":"led by","ar":"يقوده"},"description":"From the leader to what is led."},
  WORKED_AT: {"form":"STATE","from":["PERSON"],"to":["ORGANIZATION"],"labels":{"en":"worked at","ar":"عمل في"},"inverseLabels":{"en":"employer of","ar":"عمل فيه"},"description":"From the worker to the employer."},
  MEMBER_OF: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION"],"labels":{"en":"member of","ar":"عضو في"},"inverseLabels":{"en":"has member","ar":"من أعضائه"},"description":"From the member to what they are a member of: a board, a party, a group."},
  ADVISED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION"],"labels":{"en":"advised","ar":"قدّم المشورة إلى"},"inverseLabels":{"en":"advised by","ar":"استشار"},"description":"From the adviser to who is advised."},
  OWNED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PRODUCT","PLACE"],"labels":{"en":"owned","ar":"امتلك"},"inverseLabels":{"en":"owned by","ar":"مملوك لـ"},"description":"From the owner to what is owned, in whole or in part."},
  CONTROLLED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PRODUCT"],"labels":{"en":"controlled","ar":"سيطر على"},"inverseLabels":{"en":"controlled by","ar":"تحت سيطرة"},"description":"From who decides to what is decided over."},
  ACQUIRED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PRODUCT"],"labels":{"en":"acquired","ar":"استحوذ على"},"inverseLabels":{"en":"acquired by","ar":"استحوذ عليه"},"description":"From the buyer to what was bought."},
  PARTNERED_WITH: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION"],"labels":{"en":"partnered with","ar":"تعاون مع"},"inverseLabels":{"en":"partnered with","ar":"تعاون مع"},"description":"Between two who work together; the start is who is named first."},
  COMPETED_WITH: {"form":"STATE","from":["PERSON","ORGANIZATION","PRODUCT"],"to":["PERSON","ORGANIZATION","PRODUCT"],"labels":{"en":"competed with","ar":"نافس"},"inverseLabels":{"en":"competed with","ar":"نافسه"},"description":"Between rivals; the start is who is named first."},
  SUPPLIED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PRODUCT"],"labels":{"en":"supplied","ar":"زوّد"},"inverseLabels":{"en":"supplied by","ar":"زوّده"},"description":"From who delivers goods, data or services to who gets them."},
  CREATED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["PRODUCT","TOPIC"],"labels":{"en":"created","ar":"أنشأ"},"inverseLabels":{"en":"created by","ar":"أنشأه"},"description":"From the maker to what was made."},
  ADOPTED: {"form":"ACT","from":["PERSON","ORGANIZATION","PRODUCT"],"to":["PRODUCT","TOPIC"],"labels":{"en":"adopted","ar":"اعتمد"},"inverseLabels":{"en":"adopted by","ar":"اعتمده"},"description":"From who took something up to what was taken up."},
  PART_OF: {"form":"STATE","from":["ORGANIZATION","PRODUCT","PLACE","TOPIC"],"to":["ORGANIZATION","PRODUCT","PLACE","TOPIC"],"labels":{"en":"part of","ar":"جزء من"},"inverseLabels":{"en":"has part","ar":"يضم"},"description":"From the part to the whole."},
  RELATED_TO: {"form":"STATE","from":["PERSON","ORGANIZATION","PRODUCT","PLACE","TOPIC"],"to":["PERSON","ORGANIZATION","PRODUCT","PLACE","TOPIC"],"labels":{"en":"related to","ar":"مرتبط بـ"},"inverseLabels":{"en":"related to","ar":"مرتبط بـ"},"description":"Anything else; its `kind` says what."},
} as const;
/** A relationship type. */
export type RelationshipType = keyof typeof rows;
/** Every relationship type, by name. */
export const vocabulary: Readonly<Record<RelationshipType, RelationshipTypeRow>> = rows;
/** The relationship types in the order of the schema. */
export const relationshipTypes = Object.keys(rows) as readonly RelationshipType[];
