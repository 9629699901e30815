/** Names that a title tells. */
const mostNamed = 3;

/** Names in a sentence: "Elon Musk, OpenAI and 3 more". */
export function enumerated(names: readonly string[]): string {
  const told = names.slice(0, mostNamed);
  const more = names.length - told.length;
  const all = more > 0 ? [...told, `${more} more`] : told;
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
