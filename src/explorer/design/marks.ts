import type { RelationshipType } from '../../generated/explorer.js';

/** Relationships are of four families by colour: more cannot be told apart by everybody. The type is in the label. */
export type Family = 'money' | 'people' | 'against' | 'other';

const families: Readonly<Partial<Record<RelationshipType, Family>>> = {
  FUNDED: 'money',
  OWNED: 'money',
  ACQUIRED: 'money',
  LEFT: 'people',
  HIRED: 'people',
  FOUNDED: 'people',
  LED: 'people',
  WORKED_AT: 'people',
  MEMBER_OF: 'people',
  ADVISED: 'people',
  OPPOSED: 'against',
  COMPETED_WITH: 'against',
};

/** The family of a type; what belongs to none of the first three is of the last. */
export const familyOf = (type: RelationshipType): Family => families[type] ?? 'other';

/** All colours of the page. The contrasts of the families, and how far apart colour-blind eyes see them, were computed. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly node: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly started: string;
  readonly ended: string;
  readonly same: string;
}

/** By day. Contrasts are with `paper`. */
export const light: Palette = {
  paper: '#FFFFFF',
  raised: '#F5F6F8',
  ink: '#16181D',
  faint: '#5B6270',
  line: '#C9CED8',
  accent: '#004488',
  node: '#E8ECF3',
  families: { money: '#009E73', people: '#004488', against: '#B84E00', other: '#333333' },
  started: '#0072B2',
  ended: '#D55E00',
  same: '#767676',
};

/** By night. */
export const dark: Palette = {
  paper: '#111827',
  raised: '#1B2434',
  ink: '#F3F5F9',
  faint: '#A6AFBF',
  line: '#3B475C',
  accent: '#56B4E9',
  node: '#2A3650',
  families: { money: '#CCBB44', people: '#56B4E9', against: '#EE6677', other: '#FFFFFF' },
  started: '#56B4E9',
  ended: '#E69F00',
  same: '#8A8F98',
};

/** Width of an edge by its number of sources: none or one, two, three and more. */
export const widthOf = (sources: number): number => (sources >= 3 ? 5 : sources === 2 ? 3.25 : 1.75);

/** In units of the canvas. */
export const sizes = { node: 30, nodeFont: 13, edgeFont: 11 };

/** Of all that is written on the canvas. */
export const fontFamily = 'system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif';
