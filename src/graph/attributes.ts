/** The stored attributes, JSON text of [key, value] pairs, as the schema shows them. */
export function attributesOf(stored: string | null): { key: string; value: string }[] {
  if (stored === null) return [];
  return (JSON.parse(stored) as [string, string][]).map(([key, value]) => ({ key, value }));
}
