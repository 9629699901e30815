/** The first row of each id, in order. */
export function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  return [...found.values()];
}
