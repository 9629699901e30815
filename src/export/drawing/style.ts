import type { RelationshipType } from '../../generated/vocabulary.js';

/** What colour tells of a line. */
export type Family = 'money' | 'work' | 'conflict' | 'other';

/** Colours that stand out from white by 3 to 1 and from each other for the colour-blind too: no more than four do. */
export const familyColours: Readonly<Record<Family, string>> = {
  money: '#009e73',
  work: '#004488',
  conflict: '#b84e00',
  other: '#333333',
};

/** What the legend calls them. */
export const familyNames: Readonly<Record<Family, string>> = {
  money: 'money and ownership',
  work: 'work and membership',
  conflict: 'leaving and opposition',
  other: 'other',
};

const families: Partial<Record<RelationshipType, Family>> = {
  FUNDED: 'money',
  OWNED: 'money',
  ACQUIRED: 'money',
  CONTROLLED: 'money',
  SUPPLIED: 'money',
  HIRED: 'work',
  WORKED_AT: 'work',
  LED: 'work',
  MEMBER_OF: 'work',
  ADVISED: 'work',
  FOUNDED: 'work',
  LEFT: 'conflict',
  OPPOSED: 'conflict',
  COMPETED_WITH: 'conflict',
};

/** The family of a type of relationship. */
export const familyOf = (type: RelationshipType): Family => families[type] ?? 'other';

/** How thick a line is, by how many sources support it. */
export const strokeWidth = (sourceCount: number): number => (sourceCount >= 5 ? 3 : sourceCount >= 2 ? 2 : 1.2);

/** The id of the end of a line. */
export const markerOf = (family: Family, isBar: boolean): string => `whowhom-${family}-${isBar ? 'bar' : 'arrow'}`;

/** The ends of lines: an arrow, or a bar for opposition. */
export const markers: string = (Object.keys(familyColours) as Family[])
  .flatMap((family) =>
    [false, true].map((isBar) => {
      const shape = isBar ? 'M8 0H10V10H8z' : 'M0 0L10 5L0 10z';
      const size = 'viewBox="0 0 10 10" refX="10" refY="5" markerWidth="9" markerHeight="9"';
      const path = `<path d="${shape}" fill="${familyColours[family]}"/>`;
      return `<marker id="${markerOf(family, isBar)}" ${size} markerUnits="userSpaceOnUse" orient="auto">${path}</marker>`;
    }),
  )
  .join('');
