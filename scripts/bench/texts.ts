import type { Random } from './random.js';

/*
 * Texts as real sets have them: names that share words, so that a search finds some and ranks them; descriptions of a
 * sentence; quotes of 100 to 200 characters.
 */

const given = [
  ...['Amira', 'Boris', 'Chen', 'Dalia', 'Elena', 'Farid', 'Greta', 'Hiro', 'Ines', 'Jonas', 'Karima', 'Liam', 'Mona'],
  ...[
    'Nadia',
    'Omar',
    'Priya',
    'Quentin',
    'Rania',
    'Samir',
    'Tessa',
    'Usman',
    'Vera',
    'Wanda',
    'Ximena',
    'Yusuf',
    'Zoe',
  ],
];
const family = [
  ...[
    'Abadi',
    'Bergmann',
    'Castillo',
    'Dupont',
    'Eriksson',
    'Fontaine',
    'Gupta',
    'Haddad',
    'Ivanova',
    'Jansen',
    'Kimura',
  ],
  ...[
    'Laurent',
    'Mansour',
    'Novak',
    'Okafor',
    'Petrov',
    'Quispe',
    'Rahman',
    'Sayegh',
    'Tanaka',
    'Ueda',
    'Vargas',
    'Weber',
  ],
];
const first = [
  ...['Northern', 'Blue', 'Open', 'Global', 'First', 'Bright', 'Quantum', 'Silver', 'Urban', 'Delta', 'Maple', 'Atlas'],
  ...[
    'Cedar',
    'Orion',
    'Civic',
    'Prime',
    'Harbour',
    'Solar',
    'Granite',
    'Summit',
    'Mosaic',
    'Helix',
    'Lumen',
    'Argent',
  ],
];
const second = [
  ...[
    'Capital',
    'Robotics',
    'Foundation',
    'Labs',
    'Partners',
    'Media',
    'Airlines',
    'Energy',
    'Systems',
    'Holdings',
    'Bank',
  ],
  ...[
    'Analytics',
    'Motors',
    'Pharma',
    'Institute',
    'Ventures',
    'Networks',
    'Trust',
    'Logistics',
    'Semiconductor',
    'Studios',
  ],
];
const sentences = [
  'The board confirmed the agreement on Thursday after weeks of talks',
  'according to people who had seen the papers',
  'neither side would say how much had been paid in advance',
  'the company declined to comment on what it called speculation',
  'a filing with the regulator gives the same account',
  'the sum was to be paid in several parts over three years',
  'former colleagues describe the parting as friendly',
];
const reasons = [
  'a disagreement about strategy',
  'to found a company',
  'a conflict of interest',
  'health',
  'retirement',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Letters for a number, so that the names of a large graph differ. */
const letters = (number: number): string =>
  number < 26 ? String.fromCharCode(97 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of the entity with a number. */
export const nameOf = (random: Random, i: number, isPerson: boolean): string =>
  isPerson
    ? `${pick(random, given)} ${capital(letters(i))} ${pick(random, family)}`
    : `${pick(random, first)} ${capital(letters(i))} ${pick(random, second)}`;

/** A sentence about it. */
export const descriptionOf = (random: Random, name: string): string =>
  `${name} is known for ${pick(random, first).toLowerCase()} ${pick(random, second).toLowerCase()} since ${1950 + Math.floor(random() * 70)}.`;

/** Why somebody left. */
export const reasonOf = (random: Random): string => pick(random, reasons);

/** What a source says word for word: 100 to 200 characters. */
export function quoteOf(random: Random, about: string): string {
  const length = 100 + Math.floor(random() * 100);
  let text = `Of ${about}:`;
  while (text.length < length) text += ` ${pick(random, sentences)},`;
  return `${text.slice(0, length - 1).trimEnd()}.`;
}
