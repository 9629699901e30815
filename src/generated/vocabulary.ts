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
  /** The clause that tells it of FROM and TO. */
  readonly clauses: { readonly en: string; readonly ar: string };
  readonly description: string;
}
const rows = {
  FUNDED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PRODUCT","TOPIC"],"labels":{"en":"funded","ar":"موّل"},"inverseLabels":{"en":"funded by","ar":"مموَّل من"},"clauses":{"en":"FROM funded TO","ar":"تمويل FROM لـTO"},"description":"From who gave money, or promised it, to who got it."},
  LEFT: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PLACE"],"labels":{"en":"left","ar":"غادر"},"inverseLabels":{"en":"left by","ar":"غادره"},"clauses":{"en":"FROM left TO","ar":"مغادرة FROM لـTO"},"description":"From who left to what was left."},
  HIRED: {"form":"ACT","from":["ORGANIZATION","PERSON"],"to":["PERSON"],"labels":{"en":"hired","ar":"وظّف"},"inverseLabels":{"en":"hired by","ar":"وظّفه"},"clauses":{"en":"FROM hired TO","ar":"توظيف FROM لـTO"},"description":"From the employer to the person hired."},
  OPPOSED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PRODUCT","TOPIC"],"labels":{"en":"opposed","ar":"عارض"},"inverseLabels":{"en":"opposed by","ar":"عارضه"},"clauses":{"en":"FROM opposed TO","ar":"معارضة FROM لـTO"},"description":"From who was against to whom or what they were against."},
  FOUNDED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION"],"labels":{"en":"founded","ar":"أسّس"},"inverseLabels":{"en":"founded by","ar":"أسّسه"},"clauses":{"en":"FROM founded TO","ar":"تأسيس FROM لـTO"},"description":"From the founder to what was founded."},
  LED: {"form":"STATE","from":["PERSON"],"to":["ORGANIZATION","PRODUCT"],"labels":{"en":"led","ar":"قاد"},"inverseLabels":{"en":"led by","ar":"يقوده"},"clauses":{"en":"FROM led TO","ar":"قيادة FROM لـTO"},"description":"From the leader to what is led."},
  WORKED_AT: {"form":"STATE","from":["PERSON"],"to":["ORGANIZATION"],"labels":{"en":"worked at","ar":"عمل في"},"inverseLabels":{"en":"employer of","ar":"عمل فيه"},"clauses":{"en":"FROM worked at TO","ar":"عمل FROM لدى TO"},"description":"From the worker to the employer."},
  MEMBER_OF: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION"],"labels":{"en":"member of","ar":"عضو في"},"inverseLabels":{"en":"has member","ar":"من أعضائه"},"clauses":{"en":"FROM was a member of TO","ar":"عضوية FROM في TO"},"description":"From the member to what they are a member of: a board, a party, a group."},
  ADVISED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION"],"labels":{"en":"advised","ar":"قدّم المشورة إلى"},"inverseLabels":{"en":"advised by","ar":"استشار"},"clauses":{"en":"FROM advised TO","ar":"تقديم FROM المشورة إلى TO"},"description":"From the adviser to who is advised."},
  OWNED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PRODUCT","PLACE"],"labels":{"en":"owned","ar":"امتلك"},"inverseLabels":{"en":"owned by","ar":"مملوك لـ"},"clauses":{"en":"FROM owned TO","ar":"امتلاك FROM لـTO"},"description":"From the owner to what is owned, in whole or in part."},
  CONTROLLED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PRODUCT"],"labels":{"en":"controlled","ar":"سيطر على"},"inverseLabels":{"en":"controlled by","ar":"تحت سيطرة"},"clauses":{"en":"FROM controlled TO","ar":"سيطرة FROM على TO"},"description":"From who decides to what is decided over."},
  ACQUIRED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["ORGANIZATION","PRODUCT"],"labels":{"en":"acquired","ar":"استحوذ على"},"inverseLabels":{"en":"acquired by","ar":"استحوذ عليه"},"clauses":{"en":"FROM acquired TO","ar":"استحواذ FROM على TO"},"description":"From the buyer to what was bought."},
  PARTNERED_WITH: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION"],"labels":{"en":"partnered with","ar":"تعاون مع"},"inverseLabels":{"en":"partnered with","ar":"تعاون مع"},"clauses":{"en":"FROM partnered with TO","ar":"تعاون FROM مع TO"},"description":"Between two who work together; the start is who is named first."},
  COMPETED_WITH: {"form":"STATE","from":["PERSON","ORGANIZATION","PRODUCT"],"to":["PERSON","ORGANIZATION","PRODUCT"],"labels":{"en":"competed with","ar":"نافس"},"inverseLabels":{"en":"competed with","ar":"نافسه"},"clauses":{"en":"FROM competed with TO","ar":"منافسة FROM لـTO"},"description":"Between rivals; the start is who is named first."},
  SUPPLIED: {"form":"STATE","from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PRODUCT"],"labels":{"en":"supplied","ar":"زوّد"},"inverseLabels":{"en":"supplied by","ar":"زوّده"},"clauses":{"en":"FROM supplied TO","ar":"تزويد FROM لـTO"},"description":"From who delivers goods, data or services to who gets them."},
  CREATED: {"form":"ACT","from":["PERSON","ORGANIZATION"],"to":["PRODUCT","TOPIC"],"labels":{"en":"created","ar":"أنشأ"},"inverseLabels":{"en":"created by","ar":"أنشأه"},"clauses":{"en":"FROM created TO","ar":"إنشاء FROM لـTO"},"description":"From the maker to what was made."},
  ADOPTED: {"form":"ACT","from":["PERSON","ORGANIZATION","PRODUCT"],"to":["PRODUCT","TOPIC"],"labels":{"en":"adopted","ar":"اعتمد"},"inverseLabels":{"en":"adopted by","ar":"اعتمده"},"clauses":{"en":"FROM adopted TO","ar":"اعتماد FROM لـTO"},"description":"From who took something up to what was taken up."},
  PART_OF: {"form":"STATE","from":["ORGANIZATION","PRODUCT","PLACE","TOPIC"],"to":["ORGANIZATION","PRODUCT","PLACE","TOPIC"],"labels":{"en":"part of","ar":"جزء من"},"inverseLabels":{"en":"has part","ar":"يضم"},"clauses":{"en":"FROM was part of TO","ar":"انتماء FROM إلى TO"},"description":"From the part to the whole."},
  RELATED_TO: {"form":"STATE","from":["PERSON","ORGANIZATION","PRODUCT","PLACE","TOPIC"],"to":["PERSON","ORGANIZATION","PRODUCT","PLACE","TOPIC"],"labels":{"en":"related to","ar":"مرتبط بـ"},"inverseLabels":{"en":"related to","ar":"مرتبط بـ"},"clauses":{"en":"FROM was related to TO","ar":"ارتباط FROM بـTO"},"description":"Anything else; its `kind` says what."},
} as const;
/** A relationship type. */
export type RelationshipType = keyof typeof rows;
/** Every relationship type, by name. */
export const vocabulary: Readonly<Record<RelationshipType, RelationshipTypeRow>> = rows;
/** The relationship types in the order of the schema. */
export const relationshipTypes = Object.keys(rows) as readonly RelationshipType[];
