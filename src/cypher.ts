/**
 * A piece of Cypher with the values that it reads. Pieces nest: what goes into a piece is itself a piece, so no text
 * that came from a client can stand in a statement; a value goes in by `value`, as a parameter.
 */
export class Cypher {
  /** One more than there are values; each value stands between two texts. */
  readonly texts: readonly string[];
  readonly values: readonly unknown[];

  /** @internal made by `piece`, `value`, `name`, `joined` and the template `cypher`. */
  constructor(texts: readonly string[], values: readonly unknown[]) {
    this.texts = texts;
    this.values = values;
  }
}

/** Nothing. */
export const empty = new Cypher([''], []);

/** A value as a parameter. Whole numbers are to be bigint: the driver sends every JavaScript number as a float. */
export const value = (one: unknown): Cypher => new Cypher(['', ''], [one]);

const names = new Map<string, Cypher>();

/** A variable, a property, a label or a type that this service names. @throws Error for what is no plain word */
export function name(word: string): Cypher {
  const known = names.get(word);
  if (known !== undefined) return known;
  if (!/^[A-Za-z]\w*$/.test(word)) throw new Error(`${JSON.stringify(word)} is no name in Cypher.`);
  const made = new Cypher([word], []);
  names.set(word, made);
  return made;
}

/** Puts pieces into the gaps of texts. @throws Error for a gap that is given anything but a piece */
function filled(texts: readonly string[], gaps: readonly Cypher[]): Cypher {
  const all: string[] = [];
  let open = texts[0] ?? '';
  const values: unknown[] = [];
  gaps.forEach((gap, i) => {
    // A caller in JavaScript, or behind a cast, may hand over a string: it never becomes part of a statement.
    if (!((gap as unknown) instanceof Cypher)) throw new Error(`Not a piece of Cypher: ${JSON.stringify(gap)}.`);
    gap.texts.forEach((text, j) => {
      if (j > 0) {
        all.push(open);
        open = '';
      }
      open += text;
    });
    values.push(...gap.values);
    open += texts[i + 1] ?? '';
  });
  return new Cypher([...all, open], values);
}

/** A piece that is written where it is used. What stands in it is pieces, never strings. */
export const cypher = (texts: TemplateStringsArray, ...gaps: readonly Cypher[]): Cypher => filled(texts, gaps);

/** Pieces one behind the other, with a text between them. */
export function joined(pieces: readonly Cypher[], between: string): Cypher {
  if (pieces.length === 0) return empty;
  return filled(['', ...pieces.slice(1).map(() => between), ''], pieces);
}

/** Whether a piece reads a variable. */
export const mentions = ({ texts }: Cypher, variable: Cypher): boolean => {
  const word = new RegExp(`\\b${variable.texts[0] ?? ''}\\b`);
  return texts.some((text) => word.test(text));
};

/** A piece of a file of cypher/: its text in parts, and the name of what goes into each gap between them. */
export function piece<Gap extends string>(
  texts: readonly string[],
  gaps: readonly Gap[],
): (given: Readonly<Record<Gap, Cypher>>) => Cypher {
  return (given) =>
    filled(
      texts,
      gaps.map((gap) => given[gap]),
    );
}

/** A statement: the text with `$p0`, `$p1` ... and these parameters. Equal shapes have equal texts, whatever the values. */
export function built({ texts, values }: Cypher): { text: string; params: Record<string, unknown> } {
  const params: Record<string, unknown> = {};
  let text = texts[0] ?? '';
  values.forEach((one, i) => {
    params[`p${i}`] = one;
    text += `$p${i}${texts[i + 1] ?? ''}`;
  });
  return { text, params };
}
